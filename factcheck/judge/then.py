"""Hold a claim that was valid from one day to another against a sentence that speaks of a time between them.

"In 2015, she was the head" asks whether she was it then, of which the wording "She is the head" says nothing and the
validity of its claim all. So the time is left out of what the sentence says and the tense is made one. That holds only
for what lasts, and is told by the same verb: who became the head in 2012 did so once.
"""

from __future__ import annotations

from datetime import date

from factcheck.inference.judged import Judged
from factcheck.inference.outcomes import judge_readings
from factcheck.inference.sentences import judge_sentences, read_pair
from factcheck.judge.validity import Time, has_ended, held, held_throughout, is_dated, may_have_held, time_of
from factcheck.language.vocabulary import Aliases
from factcheck.model import Claim
from factcheck.model.record import replace
from factcheck.syntax.records import Proposition, Readings

_THEN = "past"
_NOW = "present"


def judge_then(text: str, wording: str, claim: Claim, aliases: Aliases, today: date) -> tuple[Judged, ...]:
    """Return for each thing that a statement says how a claim stands to it, at the time that the statement speaks of.

    Args:
        text: the statement.
        wording: of the claim.
        claim: the claim.
        aliases: the names that the base gives its entities.
        today: the day to judge from.
    """
    plain = judge_sentences(text, wording, aliases)
    valid = claim.valid
    if valid is None or not claim.truth or is_dated(wording):
        return plain
    said, known = read_pair(text, wording, aliases)
    verbs = {each.verb for ways in known for each in ways if _lasts(each)}
    if not verbs:
        return plain
    time = time_of(text)
    if time is None:
        if is_dated(text):
            return plain if may_have_held(valid, text, today) else _silent(plain)
        ended = has_ended(claim, today)
        then = _judged(said, known, verbs, None) if ended else plain
        now = any(each.tense == _NOW for ways in known for each in ways)
        began = ended or (now and valid.begin is not None)
        return tuple([_of_what_was(one, two, ended, began) for one, two in zip(plain, then, strict=True)])
    if valid.begin is None:
        return plain
    if not held(valid, time, today):
        return _silent(plain)
    then = _judged(said, known, verbs, time)
    if held_throughout(valid, time, today):
        return then
    return tuple([each._replace(against=None) for each in then])


def _judged(said: Readings, known: Readings, verbs: set[str], time: Time | None) -> tuple[Judged, ...]:
    return judge_readings(
        tuple([tuple([_timeless(each, verbs, time) for each in ways]) for ways in said]),
        tuple([tuple([_in_tense(each) for each in ways]) for ways in known]),
    )


def _silent(judged: tuple[Judged, ...]) -> tuple[Judged, ...]:
    return tuple([each._replace(support=None, against=None) for each in judged])


def _of_what_was(plain: Judged, then: Judged, ended: bool, began: bool) -> Judged:
    """Return what a claim says of a part that names no time: of what was, one that has ended tells.

    One that began on some day excludes nothing that was before it.
    """
    if plain.said.tense != _THEN:
        return plain
    support = then.support if ended else plain.support
    return plain._replace(support=support, against=None if began else plain.against)


def was(text: str, wording: str, claim: Claim, today: date) -> bool:
    """Tell whether a statement says of what was, without a time, what a claim says that has held once."""
    if (
        not has_ended(claim, today)
        or not claim.truth
        or claim.rank == "deprecated"
        or is_dated(text)
        or is_dated(wording)
    ):
        return False
    said, known = read_pair(text, wording, None)
    lasting = any(_lasts(each) for ways in known for each in ways)
    return lasting and any(each.tense == _THEN and each.kind == "main" for ways in said for each in ways)


def _lasts(known: Proposition) -> bool:
    """Tell whether a proposition is about what lasts: it is, it has, it costs; not about what happened once."""
    timed = any(each.slot.startswith("time") for each in known.arguments)
    return not timed and (known.tense == _NOW or (known.tense == _THEN and known.verb == "be"))


def _in_tense(known: Proposition) -> Proposition:
    return replace(known, tense=_NOW) if _lasts(known) else known


def _timeless(said: Proposition, verbs: set[str], time: Time | None) -> Proposition:
    """Return a proposition without its time, if that is the time that the statement speaks of."""
    if said.verb not in verbs or said.tense not in (_THEN, _NOW):
        return said
    kept = [each for each in said.arguments if time is None or not _tells(each.slot, each.start, each.end, time)]
    told = [each for each in said.arguments if each not in kept]
    if len(told) != (time is not None) or any(each.focus or each.negated for each in told):
        return said
    return replace(said, tense=_NOW, arguments=tuple(kept))


def _tells(slot: str, start: int, end: int, time: Time) -> bool:
    return slot.startswith("time") and start <= time.end and time.start <= end
