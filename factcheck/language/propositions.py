"""Take a sentence of running text apart into plainer sentences that it asserts.

Running text folds several facts into one sentence: "A and B have a partnership that began in 2016 and grew in 2019".
What is unfolded here follows from the sentence as it stands; nothing is guessed. The patterns are the table below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.language.assertions import assertions
from factcheck.language.verbs import is_verb
from factcheck.language.words import words

#: Where what a sentence asserts may end, and only circumstances follow.
_TAIL = re.compile(
    r",? (?:when|while|after|before|because|although|though|despite|thanks to|in order to) "
    r"|, (?:with|as|which|who|\w+ing) ",
    re.IGNORECASE,
)
#: A purpose behind a verb: "to build advanced systems".
_PURPOSE = re.compile(r" to [a-z]+(?<!ed) [^,]*$")
#: "A and B have a long-standing partnership that began in 2016": owner, thing, what it did.
_OWNED = re.compile(
    r"^(?P<owner>.{2,80}?) (?:has|have|had) (?:an?|the|its|their) (?P<thing>[\w -]{3,60}?) (?:that|which) (?P<deed>.+)$"
)
#: Joints between two deeds of one subject.
_DEEDS = re.compile(r",? and (?=[a-z]+(?:ed)?\b)")
#: Phrases that mean all of those named before, if there are as many.
_BOTH = re.compile(
    r"\b(?:the two|both) (?:companies|firms|organizations|organisations|partners|parties|countries|states|cities|men|"
    r"women|teams|clubs|banks|groups|nations|sides|universities)\b",
    re.IGNORECASE,
)
_MOST = 8


def propositions(text: str, named: Sequence[str] = ()) -> list[str]:
    """Return the plainer sentences that a sentence asserts, itself if it is plain.

    Args:
        text: one sentence.
        named: names that its paragraph used before.

    Returns:
        Clauses, shortened ones behind the whole; they say a name where the sentence says "the two companies".
    """
    found: dict[str, None] = {}
    for piece in assertions(" ".join(text.split())):
        resolved = _resolved(piece.text.rstrip(" ."), named)
        owned = list(_owned(resolved))
        # what was unfolded is not kept folded: of several values it would not be clear which belongs to what
        found.update(dict.fromkeys(owned or [resolved, *_shorter(resolved)]))
    return list(found)[:_MOST]


def _resolved(text: str, named: Sequence[str]) -> str:
    """Put two names in the place of "the two companies", if the paragraph named just two."""
    names = list(dict.fromkeys(named))
    if len(names) != 2 or not _BOTH.search(text):
        return text
    return _BOTH.sub(lambda _: f"{names[0]} and {names[1]}", text, count=1)


def _shorter(text: str) -> Iterator[str]:
    """Yield a sentence without its circumstances, if a sentence is left."""
    tail = _TAIL.search(text)
    main = text[: tail.start()] if tail else text
    if is_sentence(main):
        yield main
    purpose = _PURPOSE.search(main)
    if purpose and is_sentence(main[: purpose.start()]):
        yield main[: purpose.start()]


def _owned(text: str) -> Iterator[str]:
    """Yield "The partnership of A and B began in 2016" for "A and B have a partnership that began in 2016"."""
    match = _OWNED.match(text)
    if match is None:
        return
    head = match["thing"].split()[-1]
    tail = _TAIL.search(match["deed"])
    deeds = match["deed"][: tail.start()] if tail else match["deed"]
    for deed in _DEEDS.split(deeds):
        if is_sentence(f"The {head} {deed}"):
            yield f"The {head} of {match['owner']} {deed}"


def is_sentence(text: str) -> bool:
    """Tell whether a text has a verb and something that it is said of, which headlines and list items need not."""
    found = words(text)
    return len(found) >= 3 and any(is_verb(word) for word in found[1:])
