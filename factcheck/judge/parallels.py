"""What one verb says of several things at once: "bought Bolt in 2020 and Cray in 2022", "A costs 3 euros and B 5".

What stands behind a joint is cut into chunks, each with its preposition or value. Where these answer chunks before the
joint, the verb, and a noun that is not said again, are put in. Where two readings are open, nothing is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, takewhile

from factcheck.judge.chunks import Chunk, answered, are_alike, chunks_of, words_of
from factcheck.judge.ellipses import Frame, ends_in_one, shared_tail, with_own_subject, with_subject
from factcheck.judge.reading import Reading, read
from factcheck.language import tables
from factcheck.language.clauses import Clause, taken
from factcheck.language.subjects import first_verb, is_between
from factcheck.language.verbs import is_forming, is_known_present, is_past_form, is_verb
from factcheck.language.words import Word
from factcheck.values.tables import TIME_UNITS

_JOINT = re.compile(r",? (?:and|but) |, (?:or )?")
#: Signs of what is said by the way, which may stand for another joint.
_ASIDE = frozenset("()[]:")
#: Characters behind which a sentence is not taken apart.
_LONGEST = 400


def parallels(text: str) -> list[Clause]:
    """Return the plain sentences that a sentence tells at once, each with the verb that they share.

    Args:
        text: one sentence, with one subject and verb.

    Returns:
        The sentences in order; none if it is not made of parallel parts, or could be read in two ways.
    """
    if len(text) > _LONGEST or not _ASIDE.isdisjoint(text):
        return []
    reading = read(text)
    verb = first_verb(reading.words)
    if verb is None:
        return []
    subject = chunks_of(reading, 0, reading.words[verb].start)
    if not subject:
        return []
    behind = _verb_end(reading.words, verb)
    place = (reading.words[verb].start, reading.words[behind - 1].end)
    # "is closed | on Mondays", "is | closed on Mondays"
    for group in dict.fromkeys((behind, verb + 1)):
        found = list(_told(reading, subject[0], place, group)) if group < len(reading.words) else []
        if len(found) > 1:
            return found
    return []


def _told(reading: Reading, subject: Chunk, verb: tuple[int, int], group: int) -> Iterator[Clause]:
    """Yield what the first piece behind a verb tells, then each one behind it that answers it.

    Args:
        reading: the sentence.
        subject: its first chunk.
        verb: where its verb begins and ends, in characters.
        group: index of the word from which on the sentence is cut.
    """
    pieces = _pieces(reading, reading.words[group].start, len(reading.text.rstrip(" .")))
    start, end = pieces[0]
    frame = Frame(reading, subject, verb, chunks_of(reading, start, end))
    later: list[Clause] = []
    for first, last in pieces[1:]:
        chunks = _with_number_apart(frame, chunks_of(reading, first, last))
        if _goes_from_to(frame.chunks, chunks):
            return
        made = _answer(frame, chunks)
        if made is not None:
            shared = shared_tail(frame, chunks) if not later else ""
            if not later:
                yield taken(reading.text, (0, end), *([shared] if shared else []))
            later.append(made)
        elif not later:
            # "in Spain and Portugal"
            end = last
            frame = frame._replace(chunks=chunks_of(reading, start, end))
        elif len(chunks) == 1:
            return  # it may belong to the piece before: nothing is told
    yield from later


def _with_number_apart(frame: Frame, chunks: list[Chunk]) -> list[Chunk]:
    """Cut "Saturn 146" behind "Jupiter has 95 moons and", where it is no name as "Windows 11" is."""
    first, counted = chunks[0] if chunks else None, frame.chunks[0] if frame.chunks else None
    if first is None or counted is None or first.kind != "name" or counted.kind != "number" or counted.is_bare:
        return chunks
    match = _NAME_AND_NUMBER.fullmatch(frame.reading.text, first.start, first.end)
    if match is None:
        return chunks
    name = first._replace(end=match.end("name"))
    return [name, Chunk("", "number", match.start("number"), first.end, first.end), *chunks[1:]]


_NAME_AND_NUMBER = re.compile(r"(?P<name>[^\d]*[^\W\d]) (?P<number>\d[\d,.]*)")


def _goes_from_to(before: list[Chunk], behind: list[Chunk]) -> bool:
    """Tell whether a joint stands inside a change: "from 31% of men and 24% of women to 22% and 17%"."""
    leads = [chunk.lead for chunk in before if chunk.has_value]
    return "from" in leads and "to" not in leads and any(chunk.lead == "to" and chunk.has_value for chunk in behind)


def _verb_end(found: tuple[Word, ...], verb: int) -> int:
    """Return the index behind "was", "was founded", "must not be kept", "sold"."""
    at = verb + 1
    formed = found[verb].key in tables.AUXILIARIES or is_forming(found[verb])
    while formed and at < len(found) and _is_verbal(found, at):
        at += 1
    return at + (at < len(found) and found[at].key in tables.PARTICLES)


def _is_verbal(found: tuple[Word, ...], at: int) -> bool:
    word = found[at]
    return (
        word.key in tables.AUXILIARIES
        or word.key in tables.NEGATIONS
        or word.key == "be"
        or is_past_form(word)
        or is_between(word)
        or (is_forming(found[at - 1]) and word.key in tables.BASE_VERBS)
    )


def _pieces(reading: Reading, start: int, end: int) -> list[tuple[int, int]]:
    """Return what the joints behind the verb part, up to the first piece that has a verb of its own."""
    found, at, between = [], start, False
    for joint in _JOINT.finditer(reading.text, start, end):
        if reading.in_value(joint.start()) or joint.start() < at:
            continue
        between = between or any(
            word.key in tables.PAIRING and not reading.in_value(word.start) and at <= word.start < joint.start()
            for word in reading.words
        )
        if between and "and" in joint[0]:
            between = False
            continue
        found.append((at, joint.start()))
        at = joint.end()
    found.append((at, end))
    plain = next((number for number, piece in enumerate(found) if number and _has_own(reading, *piece)), len(found))
    return found[:plain]


def _has_own(reading: Reading, start: int, end: int) -> bool:
    """Tell whether a piece has a verb of its own, is a clause, or denies something."""
    inside = [word for word in reading.words if start <= word.start < end]
    return (
        not inside
        or _may_be_clause(reading, inside)
        or any(
            is_verb(word)
            or (is_known_present(word) and not _is_led(reading, word))
            or word.key in tables.SUBORDINATORS - tables.PREPOSITIONS
            or word.key in tables.MODALS
            or word.key in tables.NEGATIONS
            for word in inside
        )
    )


def _may_be_clause(reading: Reading, inside: list[Word]) -> bool:
    """Tell whether words may have a verb unknown to the tables, or left out: "Parliament overrode", "Dock 5 ships"."""
    named = takewhile(lambda word: word.capital or (word.text.isdigit() and not reading.in_value(word.start)), inside)
    behind = inside[len(list(named)) :] if inside[0].capital else []
    if behind and not (reading.in_value(behind[0].start) or behind[0].key in tables.PREPOSITIONS):
        return True
    return any(
        word.key in tables.BEFORE_NOUNS
        and not (before.stop or before.key in tables.PREPOSITIONS or reading.in_value(word.start))
        and not (word.key in tables.ARTICLES and _is_each(reading, word))
        for before, word in pairwise(inside)
    )


def _is_led(reading: Reading, word: Word) -> bool:
    """Tell whether a word in -s is a noun: "of the votes", "5 covers"."""
    before = next((other for other in reversed(reading.words) if other.end <= word.start), None)
    noun = tables.BEFORE_NOUNS | tables.PREPOSITIONS
    return before is not None and (before.key in noun or reading.in_value(before.start))


def _is_each(reading: Reading, word: Word) -> bool:
    """Tell whether an article means "each": "twice a day", "5 milligrams a day"."""
    follower = next((other for other in reading.words if other.start > word.end), None)
    return follower is not None and follower.key in TIME_UNITS


def _answer(frame: Frame, chunks: list[Chunk]) -> Clause | None:
    """Return what a piece says with the verb of the frame, or None if it answers nothing there."""
    if not chunks or not frame.chunks or _is_circumstance(frame.reading, chunks[0]):
        return None
    for at in range(len(frame.chunks) - 1, -1, -1):
        if _answers_object(frame, at, chunks):
            return with_subject(frame, at, chunks)
    rest = _answered_by_rest(frame, chunks)
    return None if rest is None else with_own_subject(frame, rest, chunks)


def _is_circumstance(reading: Reading, chunk: Chunk) -> bool:
    """Tell whether a chunk is a word like "often", "primarily", "even", which goes with what was said before."""
    said = words_of(reading, chunk)
    return not chunk.has_value and len(said) == 1 and (is_between(said[0]) or said[0].stop)


def _answers_object(frame: Frame, at: int, chunks: list[Chunk]) -> bool:
    """Tell whether a piece answers what stands behind the verb from a chunk on: "12 in Florida", "Cray in 2022"."""
    mine, first = frame.chunks[at], chunks[0]
    if not are_alike(mine, first) and not (at == 0 and _is_predicate(frame, first)):
        return False
    if not first.has_value and not first.lead and (at > 0 or _may_be_subject(frame, first)):
        return False
    if mine.kind == first.kind == "words" and _is_another_subject(frame, mine, first):
        return False  # "gold has a density of 19 grams, silver of 10", "took place in May, the last in June"
    if mine.start < frame.verb[1] and " " in frame.reading.text[first.start : first.end]:
        return False  # a participle is answered by another one: "opened in 1911 and rebuilt in 1962"
    told = mine.has_value and not mine.is_bare and not first.is_bare
    behind = frame.chunks[at + 1 :]
    if answered(behind, chunks[1:], first.has_value):
        return True
    if first.has_value and first.lead and behind and chunks[1:]:
        return True  # "for 14 days by default, or for 90 days on the Pro plan"
    return told and (not behind or len(chunks) == 1)


def _is_predicate(frame: Frame, chunk: Chunk) -> bool:
    """Tell whether one plain word tells how something is: "is 9 euros for adults and free for children"."""
    verb = frame.reading.text[slice(*frame.verb)].lower()
    return verb in tables.BE_FORMS and chunk.kind == "words" and " " not in frame.reading.text[chunk.start : chunk.end]


def _is_another_subject(frame: Frame, mine: Chunk, other: Chunk) -> bool:
    """Tell whether a noun may be no second object: it has an article and the first none, or has none behind a comma."""
    bare = [not _has_article(frame, chunk) for chunk in (mine, other)]
    return bare == [True, False] or _is_left_bare(frame, mine, other)


def _has_article(frame: Frame, chunk: Chunk) -> bool:
    return any(word.key in tables.ARTICLES for word in words_of(frame.reading, chunk))


def _is_left_bare(frame: Frame, mine: Chunk, other: Chunk) -> bool:
    """Tell whether a noun behind a comma has no article and the one before has: it has no verb of its own either."""
    text = frame.reading.text
    articles = [_has_article(frame, chunk) for chunk in (mine, other)]
    return articles == [True, False] and text[: other.start].rstrip().endswith(",") and frame.subject.kind == "open"


def _may_be_subject(frame: Frame, chunk: Chunk) -> bool:
    """Tell whether a noun behind a joint may do as well as suffer it: "the cat ate the fish and the dog"."""
    definite = words_of(frame.reading, chunk)[0].key in tables.DETERMINERS
    return chunk.kind == "words" == frame.subject.kind and definite


def _answered_by_rest(frame: Frame, chunks: list[Chunk]) -> int | None:
    """Return the chunk that the second one of a piece answers, if its first is another subject: "version 5 on"."""
    first, subject = chunks[0], frame.subject
    kinds = {first.kind, subject.kind}
    if len(chunks) < 2 or first.lead or first.kind == "pronoun" or (len(kinds) > 1 and kinds - {"open"} == kinds):
        return None
    alike = first.kind == frame.chunks[0].kind and not _is_left_bare(frame, frame.chunks[0], first)
    if alike and not first.has_value:
        return None  # "lived in Rome in 2019 and Paris in 2020", "the cat ate the fish and the dog"
    if first.has_value and first.kind != subject.kind:
        return None
    mirrored = [mine.lead for mine in frame.chunks] == [other.lead for other in chunks[1:]] and chunks[-1].has_value
    if not (chunks[1].has_value or first.has_value or mirrored or ends_in_one(frame.reading, chunks[-1])):
        return None  # "in Spain, unusual for an ambassador"
    found = next((at for at, mine in enumerate(frame.chunks) if are_alike(mine, chunks[1])), None)
    if found is None or not (first.has_value or _may_open(frame, first, found)):
        return None
    # of "households pay 11 cents for gas, industry 5 cents" it is not sure what industry pays for
    leads = {chunk.lead for chunk in chunks[2:]} | {"of", ""}
    return found if all(mine.lead in leads for mine in frame.chunks[found + 1 :]) else None


def _may_open(frame: Frame, chunk: Chunk, at: int) -> bool:
    """Tell whether a chunk may be what a clause is about: a name, a plural, something with an article or a number.

    Behind a mere comma it must be called as the subject is, or only the verb be left out: "Europe has 72%, Asia 18%".
    """
    text, said = frame.reading.text, words_of(frame.reading, chunk)
    subject = {word.key for word in words_of(frame.reading, frame.subject) if not word.stop}
    direct = (at == 0 and said[0].key not in tables.INDEFINITE) or _is_left_bare(frame, frame.chunks[0], chunk)
    comma = text[: chunk.start].rstrip().endswith(",") and not direct
    if comma and subject.isdisjoint(word.key for word in said):
        return False
    opens = said[0].capital or said[0].key in tables.ARTICLES or any(word.text.isdigit() for word in said)
    bare = len(said) == 1 and frame.subject.kind == "open"  # "gold has a density of 19 grams, silver of 10"
    return opens or bare or said[-1].key.endswith("s")
