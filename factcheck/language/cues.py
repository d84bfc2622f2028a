"""What kind of sentence it is: a checkable statement, or a question, opinion, prediction or command."""

from __future__ import annotations

from factcheck.language import lexicon, tables
from factcheck.language.notices import notice_length
from factcheck.language.verbs import is_known_present, is_verb
from factcheck.language.words import Word, words
from factcheck.patterns import pattern

#: What a sentence is that states nothing -> what is said of it.
MOODS = {
    "question": "it is a question",
    "opinion": "it is an opinion",
    "prediction": "it is a prediction",
    "instruction": "it is an instruction",
    "no words": "it has no words",
}
#: Those of which nothing can be true, whatever they are held against.
STATING_NOTHING = frozenset(("question", "no words"))


def has_phrase(keys: tuple[str, ...], table: frozenset[str]) -> int:
    """Return the 1-based position of the first phrase of ``table`` in ``keys``, or 0."""
    phrases = lexicon.phrases(table)
    for at, key in enumerate(keys):
        for phrase in phrases.get(key, ()):
            if keys[at : at + len(phrase)] == phrase:
                return at + 1
    return 0


_QUESTION_MARKS = frozenset("?‽⁇⁈⁉؟")
#: A question mark at the end, whatever marks stand with it: "?!", "? ."; but not "(?)", which doubts what is stated.
_ASKED = pattern(r"""(?<!\()[?‽⁇⁈⁉؟][\s?!.…‽⁇⁈⁉؟]*[\s"'”’)\]»]*\Z""")


def uncheckable(text: str) -> str:
    """Say why a sentence states nothing that can be true or false.

    Args:
        text: one sentence.

    Returns:
        ``no words``, ``question`` or ``instruction``, or the empty string if it states something.
    """
    found = words(text)
    if not found:
        return "no words"
    if not _QUESTION_MARKS.isdisjoint(text) and _ASKED.search(text):
        return "question"
    if not text.rstrip().endswith((".", "!")) and _inverts(text, found):
        return "question"
    if text[found[0].end :].startswith("-"):
        return ""  # "open-air", "sell-by"
    return "instruction" if all(map(_commands, _clauses(text, found))) else ""


def _inverts(text: str, found: tuple[Word, ...]) -> bool:
    """Tell whether a sentence opens with the verb of a question: "Did the bridge open"; not "Will Smith won"."""
    first = found[0]
    if first.key not in tables.INVERTED_VERBS or len(found) < 3 or not text[first.end].isspace():
        return False
    behind = next((at for at, word in enumerate(found[1:], 1) if not word.capital), len(found))
    if first.key not in tables.MODALS or behind in (1, len(found)):
        return True
    # behind a modal the verb has its base form; where it has another one, what looks like a modal is a name
    verb = found[behind]
    return verb.key in tables.BASE_VERBS or not (is_verb(verb) or is_known_present(verb))


#: What parts a command, or a label, from a statement: "See the guide; the tower opened in 2001".
_PARTING = (";", ":")
#: A clause that states something has so many words.
_FEWEST = 3


def _clauses(text: str, found: tuple[Word, ...]) -> list[tuple[Word, ...]]:
    """Return the words of a sentence in the stretches that semicolons and colons part, those too short left out."""
    cuts = [at for at in range(1, len(found)) if text[found[at - 1].end : found[at].start].strip() in _PARTING]
    parts = [found[start:end] for start, end in zip([0, *cuts], [*cuts, len(found)], strict=True)]
    return [part for part in parts if len(part) >= _FEWEST] or [found]


def _commands(found: tuple[Word, ...]) -> bool:
    """Tell whether a clause opens with an imperative: a bare verb that no subject precedes."""
    found = found[notice_length([each.key for each in found]) :]
    first = found[0].key
    if first == "also" and len(found) > 1:
        return found[1].key in tables.IMPERATIVES and found[1].text.islower()
    if first not in tables.IMPERATIVES or len(found) < 2:
        return False
    follower = found[1]
    if follower.key.endswith("s") and _has_predicate(found[2:_REACH]):
        return False  # a noun that looks like a verb: "Write requests may be large"
    if follower.key in _RELATIVES and found[2:3] and found[2].key in tables.FINITE | tables.MODALS:
        return False  # "Leave that is not taken expires"
    return not follower.capital and follower.key not in ("is", "was", "are", "were", "of", "has", "had")


#: Pronouns behind a noun that looks like a verb, with a verb of their own.
_RELATIVES = frozenset({"that", "which", "who"})
#: How far behind a noun its verb is looked for.
_REACH = 8
_LINKS = frozenset({"that", "which", "who", "if", "when", "where", "before", "after", "until", "and", "so"})


def _has_predicate(behind: tuple[Word, ...]) -> bool:
    """Tell whether a verb that needs a subject follows before anything that brings a subject of its own."""
    for word in behind:
        if word.key in tables.FINITE | tables.MODALS:
            return True
        if word.key in _LINKS:
            return False
    return False


def subjective(text: str) -> str:
    """Say whether a sentence gives an opinion or a prediction.

    Args:
        text: one sentence.

    Returns:
        ``opinion``, ``prediction`` or the empty string.
    """
    keys = tuple(word.key for word in words(text))
    if has_phrase(keys, tables.OPINIONS):
        return "opinion"
    predicts = has_phrase(keys, tables.PREDICTIONS) and not has_phrase(keys, tables.GUIDING)
    return "prediction" if predicts else ""
