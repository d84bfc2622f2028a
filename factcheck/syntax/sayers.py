"""Who says it, taken out before clauses are read: ", she said," inside, ", said Berg" behind, "In her view," before."""

from __future__ import annotations

from factcheck.language.wordnet import GROUP, PERSON, field_of
from factcheck.syntax.opening_sayers import opening_sayer
from factcheck.syntax.records import Chunk, Phrase, VerbGroup
from factcheck.syntax.saying import HEARSAY, POLLS, RUMOURS, FoundSayer, Sayer, span_of
from factcheck.syntax.words import FACTIVE, PLAIN_SAYING, SAYING
from factcheck.syntax.words_told import (
    GOING_ROUND,
    REMARKING,
    RUMOUR_NOUNS,
    SPEAKING,
    TURNED_SAYING,
)

#: Verbs of saying, those that vouch for what is said among them.
_TELLING = PLAIN_SAYING | FACTIVE
#: Verbs that stand beside what somebody says, whatever that is worth.
_REMARKS = SAYING | REMARKING
#: What may follow: "she said on Monday".
_MOST_ADJUNCTS = 2
_MARKS = (",", "–")


def without_sayer(chunks: list[Chunk]) -> tuple[list[Chunk], Sayer | None]:
    """Return the chunks of a sentence without who says it, and the sayer, if it is put before, inside or behind.

    Args:
        chunks: of the sentence.
    """
    opened = opening_sayer(chunks)
    if opened is not None:
        return chunks[opened[1] :], opened[0]
    for at in range(1, len(chunks) - 2):
        told = _according(chunks, at)
        if told is not None:
            return [*chunks[:at], *chunks[at + 3 :]], told
        found = _inserted(chunks, at) if chunks[at].kind in _MARKS else None
        if found is None:
            continue
        behind = found[1]
        while behind < len(chunks) and chunks[behind].kind in ("PP", "ADV") and behind - found[1] < _MOST_ADJUNCTS:
            behind += 1
        inner = behind < len(chunks) and chunks[behind].kind != "."
        if inner and chunks[behind].kind not in _MARKS:
            continue
        rest = [*chunks[:at], *chunks[behind + inner :]]
        if any(each.verb is not None and (each.verb.finite or _may_be_past(each.verb)) for each in rest):
            return rest, found[0]
    return chunks, None


def _according(chunks: list[Chunk], at: int) -> Sayer | None:
    """Return whose words they are behind a subject: "the bee, according to Olsen, lives for a month"."""
    first, by, last = chunks[at : at + 3]
    if first.kind != "," or last.kind != "," or by.word != "according to" or by.phrase is None:
        return None
    speaker = by.phrase
    return Sayer("" if speaker.head in POLLS else speaker.head, speaker.head in RUMOURS, span_of(speaker))


def _may_be_past(verb: VerbGroup) -> bool:
    """Tell whether a form read as a participle beside the verb of saying may be the clause's own verb."""
    return verb.form == "VBN" and not verb.auxiliaries and not verb.infinitive


def _inserted(chunks: list[Chunk], at: int) -> FoundSayer:
    """Return who says it if that follows a mark: a speaker and a verb of saying, or a rumour that goes round."""
    first, second = chunks[at + 1 : at + 3]
    phrase = first.phrase
    if phrase is not None and first.kind == "NP" and second.kind != "VG":
        told = _read_as_noun(phrase)
        return (told, at + 2) if told is not None and second.kind in (*_MARKS, ".") else None
    so = first.word == _SO
    if so and phrase is not None:
        return (HEARSAY, at + 2) if phrase.head in RUMOUR_NOUNS else None
    if so:
        phrase, second, at = second.phrase, chunks[at + 3] if at + 3 < len(chunks) else second, at + 1
    if (
        phrase is not None
        and second.verb is not None
        and second.verb.lemma in GOING_ROUND
        and phrase.head in RUMOUR_NOUNS
    ):
        return HEARSAY, at + 3
    if phrase is not None and phrase.head == "it" and second.verb is not None and second.verb.passive:
        return (HEARSAY, at + 3) if second.verb.lemma in _REMARKS and not so else None
    found = None if so else _sayer(first, second)
    return (found, at + 3) if found is not None else None


_SO = "so"


def _read_as_noun(phrase: Phrase) -> Sayer | None:
    """Return who says it where the verb was read as the last of several nouns: ", the opposition claims"."""
    before = [each for each in phrase.modifiers if each.kind in ("noun", "title") and each.end < phrase.end]
    if not phrase.plural or phrase.head not in _REMARKS or len(before) != 1 or len(phrase.modifiers) != 1:
        return None
    return Sayer(before[0].word, phrase.head not in _TELLING, ((phrase.start, phrase.end),))


def _sayer(first: Chunk, second: Chunk) -> Sayer | None:
    """Return who says it if two chunks are a speaker and a verb of saying."""
    turned = first.kind == "VG"
    phrase, verb = (second.phrase, first.verb) if turned else (first.phrase, second.verb)
    if (
        phrase is None
        or verb is None
        or {first.kind, second.kind} != {"NP", "VG"}
        or not _says(phrase, verb.lemma, turned)
    ):
        return None
    if verb.infinitive or (verb.passive and verb.auxiliaries) or verb.form not in ("VBD", "VBZ", "VBP", "VBN"):
        return None
    plain = verb.lemma in _TELLING and not verb.negated and phrase.head not in RUMOURS
    saying = (*span_of(phrase), (verb.start, verb.end))
    return Sayer("" if phrase.head in POLLS else phrase.head, not plain, saying)


def is_sayer(inside: list[Chunk]) -> bool:
    """Tell whether what stands in brackets only tells who says it: "(says the board)".

    Args:
        inside: its chunks.
    """
    return [each.kind for each in inside] in (["VG", "NP"], ["NP", "VG"]) and _sayer(inside[0], inside[1]) is not None


def _says(phrase: Phrase, verb: str, turned: bool) -> bool:
    """Tell whether somebody says something: any speaker before the verb, a person or group behind it."""
    if not turned:
        return verb in _REMARKS
    speaks = phrase.kind in ("name", "pronoun") or field_of(phrase.head) in (PERSON, GROUP) or phrase.head in SPEAKING
    return verb in TURNED_SAYING and speaks and phrase.value is None and not phrase.plural
