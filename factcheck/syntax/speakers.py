"""Whose words a sentence tells: what stands before ", economists said" and behind "according to"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.saying import POLLS, RUMOURS, span_of
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words import FACTIVE, PLAIN_SAYING, SAYING

#: Verbs of saying, those that vouch for what is said among them.
_TELLING = PLAIN_SAYING | FACTIVE


def speaker_of(parent: Clause | None) -> str:
    """Return by its head who says what a clause hangs on tells; nothing for polls, whose results are facts."""
    head = parent.subject.phrases[0].head if parent and parent.subject else "somebody"
    return "" if head in POLLS else head


def with_speakers(made: list[Proposition], clauses: list[Clause]) -> list[Proposition]:
    """Mark what stands before ", economists said" and behind "according to" as somebody's words."""
    sayers = [
        each
        for at, each in enumerate(clauses)
        if at
        and each.kind == "main"
        and each.verb is not None
        and each.verb.lemma in SAYING
        and not each.arguments
        and not each.verb.passive
    ]
    hung = {id(each.parent) for each in clauses if each.kind == "that"}
    loose = [each for each in sayers if id(each) not in hung]
    if not loose:
        according = next(
            (argument for each in made for argument in each.arguments if argument.slot == "according to"), None
        )
        if according is None:
            return [_counted_then(each) for each in made]
        if according.phrases[0].head in POLLS:
            return [_counted_then(each) for each in made]
        speaker, saying = according.phrases[0].head, span_of(according.phrases[0])
        return [
            replace(
                as_words_of(each, speaker, saying),
                arguments=tuple([one for one in each.arguments if one.slot != "according to"]),
            )
            for each in made
        ]
    speaker = speaker_of(loose[0])
    if speaker in RUMOURS or (loose[0].verb is not None and loose[0].verb.lemma not in _TELLING):
        return []
    starts = {each.verb.start for each in loose if each.verb}
    subject = loose[0].subject
    saying = (
        *(span_of(subject.phrases[0]) if subject is not None else ()),
        *((each.verb.start, each.verb.end) for each in loose if each.verb),
    )
    return [as_words_of(each, speaker, saying) for each in made if each.start not in starts]


def _counted_then(made: Proposition) -> Proposition:
    """Return what a census or a poll found as so in its year: "according to the 2021 census, 90,000 people live in"."""
    poll = next((each for each in made.arguments if each.slot in _BY_POLL and each.phrases[0].head in POLLS), None)
    if poll is None:
        return made
    years = [each for each in poll.phrases[0].modifiers if each.value is not None and each.value.kind == "date"]
    timed = any(each.slot.startswith("time") for each in made.arguments)
    if poll.slot != _ACCORDING and (len(years) != 1 or timed):
        return made
    left = [each for each in made.arguments if each is not poll]
    if len(years) == 1 and not timed:
        year = Phrase("date", "value", years[0].start, years[0].end, value=years[0].value)
        left.append(Argument("time", (year,)))
    return replace(made, arguments=tuple(left))


_ACCORDING = "according to"
#: Slots of the count by which something is known.
_BY_POLL = frozenset({_ACCORDING, "in", "at"})


def as_words_of(made: Proposition, speaker: str, saying: tuple[tuple[int, int], ...]) -> Proposition:
    """Return a proposition as somebody's words, unless it is those of somebody already."""
    return replace(made, speaker=made.speaker or speaker, saying=(*made.saying, *saying))
