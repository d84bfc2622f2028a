"""The plain sentences that one sentence asserts: its clauses, and what it says of their subjects by the way.

"Acme, which was founded in 1987, makes steel and employs 500 people" asserts that Acme was founded in 1987, that it
makes steel, and that it employs 500 people. Nothing is guessed: where a cut is not safe, the sentence stays whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.language import tables
from factcheck.language.additions import included, without_added
from factcheck.language.clauses import Clause, clauses, taken
from factcheck.language.predicates import DATE, cut_deeds, is_whole
from factcheck.language.subjects import (
    Place,
    described_by,
    first_verb,
    is_between,
    is_subject,
    is_subject_of,
    names_subject,
    subject_of,
)
from factcheck.language.verbs import is_forming, is_known_present, is_participle, is_past_form, is_present_form, is_verb
from factcheck.language.words import Word, words

#: Characters behind which a clause is not taken apart.
_LONGEST = 600
#: Characters in which the verb behind an insertion must show.
_NEXT_WORDS = 60
_OPENING = re.compile(r"(?P<deed>[A-Z][^\W\d_]+ [^,;:()]{2,100}), (?=\w)")
_INSERTED = re.compile(
    r"(?P<subject>[^,;:()]{2,100}?)(?:, (?P<said>[^;:()]{3,120}?), | \((?P<aside>[^()]{3,120})\),? )(?=\w)"
)
#: Behind what a sentence asserts: something about its last name, or circumstances.
_TAIL = re.compile(
    r", (?P<relative>which|who) |,? (?:although|though|because|despite) "
    r"|, (?:when|where|while|with|after|before|as|aged|[a-z]+ing|[a-z]+ed (?:by|in|from|as)(?!.* and )) "
)


def assertions(text: str) -> list[Clause]:
    """Return the plain sentences that a sentence asserts, itself if it is plain.

    Args:
        text: one sentence.

    Returns:
        Clauses in the order of their subjects; of each clause what is said by the way comes first.
    """
    return [plain for clause in clauses(text) for plain in _in_pieces(text, *_place(clause))]


def _in_pieces(text: str, start: int, end: int) -> Iterator[Clause]:
    """Yield what the pieces between semicolons assert, as far as it is plain what each is about; else the whole."""
    ends = [at for at in range(start, end) if text[at] == ";"]
    pieces = list(zip([start, *(at + 1 for at in ends)], [*ends, end], strict=True)) if ends else []
    told = [place for place in pieces if names_subject(words(text[slice(*place)]))]
    for place in told or [(start, end)]:
        yield from _of(text, *place)
    for before, (first, last) in pairwise(pieces):
        found = words(text[first:last])
        subject = described_by(text, *before) if found and found[0].key in tables.TAKING_UP else None
        if subject is not None:
            yield from _with_tail(text, subject, first + found[0].end, first + len(text[first:last].rstrip(" .")))


def _place(clause: Clause) -> Place:
    return (clause.parts[0][1], clause.parts[0][1] + clause.parts[0][2]) if clause.parts else (0, 0)


def _of(text: str, start: int, end: int) -> Iterator[Clause]:
    """Yield what the clause at a place asserts."""
    end = start + len(text[start:end].rstrip(" ."))
    denied = _ruled_out(text, start, end)
    if denied is not None:
        clause, end = denied
        yield clause
    if end - start > _LONGEST:
        yield taken(text, (start, end))
        return
    opening = _opening(text, start, end)
    start = opening[1] if opening else start
    inserted = _inserted(text, start, end)
    about = inserted[0] if inserted else subject_of(text, start, end)
    if opening and about:
        first, last = opening[0]
        yield taken(text, about, "was", (first, last, text[first].lower() + text[first + 1 : last]))
    if inserted is None:
        yield from _with_tail(text, (start, start), start, end)
        return
    subject, by_the_way, behind = inserted
    yield from _by_the_way(text, subject, by_the_way)
    yield from _with_tail(text, subject, behind, end)
    if _is_name(words(text[slice(*by_the_way)])):
        yield from _with_tail(text, by_the_way, behind, end)


def _ruled_out(text: str, start: int, end: int) -> tuple[Clause, int] | None:
    """Return what the end of a sentence denies, and where it begins: "was sold to Acme, not to Bolt"."""
    match = _CONTRAST.search(text, start, end)
    if match is None:
        return None
    found = words(text[start : match.start()])
    first = first_verb(found)
    if first is None or any(map(is_verb, words(match["other"]))):
        return None
    verb = _last_verb(found, first)
    if match["lead"]:
        led = [at for at, word in enumerate(found) if word.key == match["lead"].split()[0]]
        instead = led[-1] if led else -1
    else:
        instead = _object_of(found, verb)
    if instead <= verb:
        return None
    subject, deed = start + found[first].start, start + found[verb].start
    denied = start + found[verb + (found[verb].key in tables.AUXILIARIES)].start
    told = (denied, start + found[instead].start)
    return taken(text, (start, subject), (deed, denied), "not", told, (match.start("other"), end)), match.start()


def _last_verb(found: tuple[Word, ...], first: int) -> int:
    """Return the index of the verb behind the last joint, or of the first: "drives fast and is powered by the sun"."""
    joint = max((at for at in range(first, len(found)) if found[at].key in tables.JOINTS), default=None)
    behind = range(joint + 1, len(found)) if joint is not None else ()
    return next((at for at in behind if is_verb(found[at]) or is_known_present(found[at])), first)


def _object_of(found: tuple[Word, ...], verb: int) -> int:
    """Return the index of the object or complement behind a verb that has nothing else before it, or -1."""
    behind = found[verb + 1] if verb + 1 < len(found) else None
    if behind is None or behind.key in tables.PREPOSITIONS or behind.key in tables.AUXILIARIES or is_past_form(behind):
        return -1
    return verb + 1


_CONTRAST = re.compile(
    r"(?:,| and| but|, and|, but) (?:not|never) "
    r"(?P<other>(?:(?P<lead>to|in|by|for|at|on|from|with|of|as|because of) )?[^,;:()]{2,60})$"
)


def _opening(text: str, start: int, end: int) -> tuple[Place, int] | None:
    """Return the place of "Founded in 1987", which opens a sentence, and where the sentence itself begins."""
    match = _OPENING.match(text, start, end)
    if match is None:
        return None
    first, *others = words(match["deed"])
    if not others or not is_participle(first.key) or others[0].key not in tables.PREPOSITIONS:
        return None
    return match.span("deed"), match.end()


def _inserted(text: str, start: int, end: int) -> tuple[Place, Place, int] | None:
    """Return (subject, what stands between commas or brackets behind it, where the sentence goes on)."""
    match = _INSERTED.match(text, start, end)
    if match is None:
        return None
    found = words(match["subject"])
    goes_on = words(text[match.end() : min(end, match.end() + _NEXT_WORDS)])[:3]
    verb = next((word for word in goes_on if not is_between(word)), None)
    if verb is None or not (is_verb(verb) or is_present_form(verb) or is_forming(verb)):
        return None
    group = "said" if match["said"] else "aside"
    if not is_subject(found) or any(is_verb(word) for word in found) or not _may_be_left_out(match[group]):
        return None
    return match.span("subject"), match.span(group), match.end()


def _is_name(found: tuple[Word, ...]) -> bool:
    """Tell whether an insertion only names its subject: "the minister, Ina Brekke, opposes it"."""
    return 0 < len(found) <= _NAME_WORDS and all(word.capital for word in found)


_NAME_WORDS = 4


def _may_be_left_out(said: str) -> bool:
    """Tell whether an insertion adds something of its own; "as of 2019" says when the rest holds."""
    found = words(said)
    if not found or found[0].key in tables.PREPOSITIONS:
        return False
    own = found[0].key in ("which", "who") or is_participle(found[0].key)
    return own or not any(letter.isdigit() for letter in said)


def _by_the_way(text: str, subject: Place, said: Place) -> Iterator[Clause]:
    """Yield what an insertion says of its subject: "which was founded in 1987", "founded in 1987"."""
    found = words(text[said[0] : said[1]])
    if len(found) < 2:
        return
    if found[0].key in ("which", "who") and is_verb(found[1]):
        yield from _deeds(text, subject, said[0] + found[1].start, said[1])
    elif is_participle(found[0].key) and found[1].key in tables.PREPOSITIONS:
        yield taken(text, subject, "was", said)


def _with_tail(text: str, subject: Place, start: int, end: int) -> Iterator[Clause]:
    """Yield what a sentence asserts before its circumstances, and what it says of its last name: "Bolt, which ..."."""
    yield from included(text, subject, start, end)
    end = without_added(text, subject, start, end)
    tail = _TAIL.search(text, start, end)
    if tail is None or (not tail["relative"] and DATE.search(text, tail.start(), end)):
        yield from _deeds(text, subject, start, end)
        return
    yield from _deeds(text, subject, start, tail.start())
    about = _last_named(text, start, tail.start()) if tail["relative"] else None
    if about is not None:
        stop = text.find(", ", tail.end(), end)
        stop = end if stop < 0 else stop
        relative = words(text[tail.end() : stop])
        if relative and is_verb(relative[0]):
            yield from _deeds(text, about, tail.end(), stop)


def _last_named(text: str, start: int, end: int) -> Place | None:
    """Return the place of the name, or of "the trial", that a sentence ends in, if "which" can mean nothing else."""
    found = words(text[start:end])
    if len(found) < 2 or start + found[-1].end != end:
        return None
    first = len(found) - 1
    if found[-1].capital:
        while first and found[first - 1].capital and text[start + found[first - 1].end] == " ":
            first -= 1
    elif found[-2].key == "the":
        first -= 1
    else:
        return None
    # of "the board of Acme, which has 12 members" it is not sure what has them
    whole = first and found[first - 1].key in ("of", "and", "or", "in")
    return None if whole else (start + found[first].start, end)


def _deeds(text: str, subject: Place, start: int, end: int) -> Iterator[Clause]:
    """Yield one sentence for each thing that a subject is said to do or be: "makes steel and employs 500 people".

    Args:
        text: the whole text.
        subject: the place of the subject where it stands elsewhere; an empty one if it opens what follows.
        start: where the subject, or the first deed, begins.
        end: where the last deed ends.
    """
    found = words(text[start:end])
    apart = subject[0] != subject[1]
    verb = 0 if apart else first_verb(found)
    plain = verb is None or not found or not (apart or is_subject_of(found[:verb]))
    if verb is None or plain or found[verb].key in tables.ATTRIBUTIONS:
        yield taken(text, subject, (start, end))
        return
    subject = subject if apart else (start, start + found[verb].start)
    deeds = cut_deeds(text, start, end, found, verb)
    told = [deed for index, deed in enumerate(deeds) if is_whole(text, deed, deeds[index + 1 :], len(deeds) > 1)]
    if not told:
        yield taken(text, subject, (deeds[0].own[0], end))
    for deed in told:
        yield taken(text, subject, deed.shared, deed.own)
