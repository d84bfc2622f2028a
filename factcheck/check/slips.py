"""Values of a text that differ from what the base tells of the same thing, said in whatever other words.

A statement of which nothing else is known is held against the claims that share words with it, in a text that speaks of
what the base tells of. What deviates from one claim, and is told by none, is suspect: a slip, or something else that
the base does not know.
"""

from __future__ import annotations

from collections.abc import Callable

from factcheck.check.antecedents import UNCLEAR
from factcheck.check.neighbours import is_told_of, names_around
from factcheck.check.spans import brought_back
from factcheck.check.writing_out import written_out
from factcheck.inference.comparison import REASONS
from factcheck.inference.shelf import at_hand
from factcheck.inference.wording.deviations import Deviation, deviation, names_told, renamed, shared, tells_value
from factcheck.inference.wording.units import Unit, units
from factcheck.judge.decide import MOODS
from factcheck.language.stem import stem
from factcheck.match.base import Base
from factcheck.match.search import search
from factcheck.model import Claim, Comparison, Difference, Evidence, Match, Result, Span, Verdict
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern

#: How many claims are looked at.
_LOOKED_AT = 30
_CONFIDENCE = 0.6
_REASON, _OTHER_NAME = REASONS["a value beside the same words"], REASONS["another word in its place"]
_DOUBT = "the two are told in other words"
_QUOTED = pattern('["“”„«»]')


class Slip(NamedTuple):
    """A statement that deviates from a claim.

    Attributes:
        match: the claim.
        wording: how it says it.
        found: the values.
    """

    match: Match
    wording: str
    found: Deviation


def with_slips(result: Result, base: Base, about: tuple[str, ...], on: Callable[[Claim, str], bool]) -> Result:
    """Return the verdict on a statement of a text, suspect where it deviates from what the base tells.

    Args:
        result: the verdict on it by all else.
        base: the open base.
        about: names that its text mentions, in small letters.
        on: tells whether a claim holds now.
    """
    given = result.statement
    if not _is_open(result) or not about or given.level or _QUOTED.search(given.text):
        return result
    if result.reason == UNCLEAR:
        return result  # it is right of something else that may be meant
    seen = set()
    for bridged in (True, False):
        written = written_out(given, bridged=bridged)
        if written.text in seen:
            continue
        seen.add(written.text)
        with at_hand(base.sentences):
            slip = _slip(written.text, base, about, on)
        if slip is None:
            continue
        made = _told(replace(result, statement=replace(given, text=written.text, references=())), slip)
        point = written.back(made.evidence[0].comparison.differences[0].said_span)
        if given.text[point.start : point.end] == made.evidence[0].comparison.differences[0].said:
            return brought_back(made, given, written.back)  # "they", for "the 58 members", says nothing new
    return result


#: Sentences that may tell facts by the way: "The new bridge, which costs 4 million, will be the last".
_MOODS = frozenset({MOODS["prediction"], MOODS["opinion"]})


def _is_open(result: Result) -> bool:
    mooded = result.verdict is Verdict.NOT_CHECKABLE and result.reason in _MOODS
    return result.verdict is Verdict.UNVERIFIED or mooded


def _slip(text: str, base: Base, about: tuple[str, ...], on: Callable[[Claim, str], bool]) -> Slip | None:
    """Return the claim from which a sentence deviates, if it is one before all others."""
    found: list[Slip] = []
    told: set[str] = set()
    valued = False
    for match in search(base.store, text, _LOOKED_AT, candidates=_LOOKED_AT):
        if not match.claim.truth or not on(match.claim, text) or not is_told_of(match.claim, base, about):
            continue
        main = names_around(match.claim, base).main
        if not main and all(unit.pos != "name" for unit in units(match.claim.statement)):
            continue  # "the hall", in a file on several things
        topic = _names_topic(main)
        for wording in match.claim.wordings:
            known = shared(text, wording, topic)
            valued = valued or tells_value(known)
            told |= names_told(known)
            for look in (deviation, renamed):
                point = look(known, text, wording, lambda key: 1 / max(base.store.doc_freq(stem(key)), 1), topic)
                found += [Slip(match, wording, point)] if point is not None else []
    found = [each for each in found if each.found.said.key not in told and not (valued and each.found.said.value)]
    found.sort(key=lambda each: -each.found.weight)
    clear = len(found) == 1 or (len(found) > 1 and found[0].found.weight > found[1].found.weight)
    return found[0] if clear else None


def _names_topic(main: str) -> Callable[[Unit], bool]:
    """Return what tells whether a unit names the thing of which a file of the base tells most."""
    words = frozenset(main.split())
    return lambda unit: unit.key in words or (unit.pos == "name" and not words.isdisjoint(unit.key.split()))


def _told(result: Result, slip: Slip) -> Result:
    """Return a result that tells of a slip."""
    said, known = (Span(each.start, each.end) for each in (slip.found.said, slip.found.known))
    text = result.statement.text
    value = slip.found.said.value
    kind, reason = (value.kind, _REASON) if value is not None else ("name", _OTHER_NAME)
    point = Difference(kind, text[said.start : said.end], slip.wording[known.start : known.end], said, known)
    compared = Comparison(
        Verdict.SUSPECT, differences=(point,), reason=reason, confidence=_CONFIDENCE, doubts=(_DOUBT,)
    )
    evidence = Evidence(slip.match.claim, compared, slip.wording, slip.match.score)
    related = tuple([each for each in result.related if each.claim.id != slip.match.claim.id])
    return replace(
        result, verdict=Verdict.SUSPECT, reason=reason, evidence=(evidence,), confidence=_CONFIDENCE, related=related
    )
