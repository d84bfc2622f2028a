"""Who says it: ", she said," inside a sentence and ", said Berg" behind it, taken out before clauses are read."""

from __future__ import annotations

from factcheck.language.wordnet import field_of
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Chunk, Phrase, VerbGroup
from factcheck.syntax.words import FACTIVE, PLAIN_SAYING, SAYING

#: Verbs of saying, those that vouch for what is said among them.
_TELLING = PLAIN_SAYING | FACTIVE

#: Speakers whose words are hearsay, which say nothing of what is so.
RUMOURS = frozenset(
    {"some", "somebody", "someone", "many", "others", "people", "few", "several", "rumour", "rumor", "legend", "they"}
)
#: What is counted or measured, so that its results are facts and nobody's words.
POLLS = frozenset({"poll", "survey", "census", "study", "count", "vote", "ballot", "measurement"})
#: Verbs that stand before their speaker: ", said Berg".
_TURNED = frozenset({"say", "explain", "report", "announce", "write", "add", "state"})
#: Fields of WordNet for people and groups, who speak.
_SPEAKERS = frozenset({14, 18})
#: What may follow: "she said on Monday".
_MOST_ADJUNCTS = 2


class Sayer(NamedTuple):
    """Who says something.

    Attributes:
        speaker: the head of the phrase that names them.
        hearsay: whether it is a rumour, a denial, a doubt or a hope, which tells nothing of what is so.
        saying: offsets of the words that say so.
    """

    speaker: str
    hearsay: bool
    saying: tuple[tuple[int, int], ...] = ()


def without_sayer(chunks: list[Chunk]) -> tuple[list[Chunk], Sayer | None]:
    """Return the chunks of a sentence without who says it, and the sayer, if it is put inside or behind.

    Args:
        chunks: of the sentence.
    """
    for at in range(1, len(chunks) - 2):
        told = _according(chunks, at)
        if told is not None:
            return [*chunks[:at], *chunks[at + 3 :]], told
        found = _sayer(chunks, at) if chunks[at].kind in (",", "–") else None
        if found is None:
            continue
        behind = at + 3
        while behind < len(chunks) and chunks[behind].kind in ("PP", "ADV") and behind - at - 3 < _MOST_ADJUNCTS:
            behind += 1
        inner = behind < len(chunks) and chunks[behind].kind != "."
        if inner and chunks[behind].kind not in (",", "–"):
            continue
        rest = [*chunks[:at], *chunks[behind + inner :]]
        if any(each.verb is not None and (each.verb.finite or _may_be_past(each.verb)) for each in rest):
            return rest, found
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


def _sayer(chunks: list[Chunk], at: int) -> Sayer | None:
    """Return who says it if a speaker and a verb of saying follow a mark."""
    first, second = chunks[at + 1 : at + 3]
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


def span_of(speaker: Phrase) -> tuple[tuple[int, int], ...]:
    """Return the offsets of a speaker whom the head alone names: of "the accident board" it does not."""
    return ((speaker.start, speaker.end),) if not speaker.modifiers else ()


def _says(phrase: Phrase, verb: str, turned: bool) -> bool:
    """Tell whether somebody says something: any speaker before the verb, a person or group behind it."""
    if not turned:
        return verb in SAYING
    speaks = phrase.kind in ("name", "pronoun") or field_of(phrase.head) in _SPEAKERS
    return verb in _TURNED and speaks and phrase.value is None and not phrase.plural
