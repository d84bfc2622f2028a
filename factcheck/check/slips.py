"""Values of a text that differ from what the base tells of the same thing, said in whatever other words.

A statement of which nothing else is known is held against the claims that share words with it, in a text that speaks of
what the base tells of. What deviates from one claim, and is told by none, is suspect: a slip, or something else that
the base does not know.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from factcheck.check.antecedents import UNCLEAR
from factcheck.check.deviating import evidence_of, with_more_evidence
from factcheck.check.linking.in_order import Points
from factcheck.check.linking.parallel import Parallel
from factcheck.check.neighbours import is_known, is_told_of, names_around
from factcheck.check.openings import leaned_on
from factcheck.check.other_names import is_of_other, names_other_thing, takes_up_another
from factcheck.check.stretches import stretches
from factcheck.check.writing_out import written_out
from factcheck.inference.shelf import at_hand
from factcheck.inference.wording.deviations import Deviation, deviation
from factcheck.inference.wording.renamed import renamed
from factcheck.inference.wording.shared import Setting, names_told, question_before, shared, tells_value
from factcheck.inference.wording.units import Unit, units
from factcheck.language.cues import MOODS
from factcheck.language.lemmas import lemma
from factcheck.language.stem import stem
from factcheck.language.words import words
from factcheck.match.base import Base
from factcheck.match.search import search
from factcheck.model import Claim, Evidence, Match, Result, Statement, Verdict
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern
from factcheck.syntax.words_told import DENYING_THAT
from factcheck.values.resolve import Rewritten

#: How many claims are looked at.
_LOOKED_AT = 30
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


class Candidate(NamedTuple):
    """A claim that a statement may deviate from.

    Attributes:
        match: the claim.
        topic: tells whether a unit names what its file tells of.
        known: the names of which its file tells often.
        names: all names in its file.
    """

    match: Match
    topic: Callable[[Unit], bool]
    known: frozenset[str]
    names: frozenset[str]


def with_slips(result: Result, base: Base, told: Statement, on: Callable[[Claim, str], bool]) -> Result:
    """Return the verdict on a statement of a text, suspect where it deviates from what the base tells.

    What is accused already is shown with what else of it deviates: a sentence may hold several slips.

    Args:
        result: the verdict on it by all else.
        base: the open base.
        told: the statement, with what its text is about and tells before it.
        on: tells whether a claim holds now.
    """
    given = result.statement
    if not _is_open(result) or given.level or _QUOTED.search(given.text):
        return result
    if result.reason == UNCLEAR:
        return result  # it is right of something else that may be meant
    found = []
    for written, raw in _ways_to_write(given):
        with at_hand(base.sentences):
            slips = list(_slips(written.text, base, told, on, raw))
        found += [_evidence(slip, written, result) for slip in slips if not _is_of_neighbour(slip, written, told)]
    return with_more_evidence(result, [each for each in found if each is not None])


def _ways_to_write(given: Statement) -> Iterator[tuple[Rewritten, bool]]:
    """Yield a statement with what it takes up written out, and at last as it stands, where pronouns tell nothing."""
    seen = set()
    for bridged in (True, False):
        written = written_out(given, bridged=bridged)
        if written.text not in seen:
            seen.add(written.text)
            yield written, False
    if given.text not in seen:
        yield Rewritten(given.text, ()), True


#: Sentences that may tell facts by the way: "The new bridge, which costs 4 million, will be the last", or rules.
_MOODS = frozenset({MOODS["prediction"], MOODS["opinion"], MOODS["instruction"]})


def _is_open(result: Result) -> bool:
    mooded = result.verdict is Verdict.NOT_CHECKABLE and result.reason in _MOODS
    return result.verdict is Verdict.UNVERIFIED or result.verdict.accuses or mooded


def _is_denied(text: str) -> bool:
    """Tell whether a sentence tells no more than that somebody denied that it is so."""
    found = words(text)
    return any(two.key == "that" and lemma(one.key, "v") in DENYING_THAT for one, two in pairwise(found))


def _slips(text: str, base: Base, told: Statement, on: Callable[[Claim, str], bool], raw: bool) -> Iterator[Slip]:
    """Yield where a sentence, and where the stretches of it, deviate, each from one claim before all others."""
    if _is_denied(text):
        return
    candidates = list(_candidates(text, base, told, on))
    setting = Setting(_of_nothing, told.before, frozenset(told.about), raw=raw)
    for at in stretches(text):
        slip = _slip_at(text, candidates, base, setting._replace(at=at))
        if slip is not None:
            yield slip


def _candidates(text: str, base: Base, told: Statement, on: Callable[[Claim, str], bool]) -> Iterator[Candidate]:
    """Yield the claims on what a text tells of that share words with one of its sentences.

    "The hall", in a file on several things, may be any.
    """
    asked, leaning = question_before(told.before), leaned_on(told.text, told.before)
    for match in search(base.store, f"{asked} {text}".strip(), _LOOKED_AT, candidates=_LOOKED_AT):
        if not match.claim.truth or not on(match.claim, text) or not is_told_of(match.claim, base, told.about):
            continue
        around = names_around(match.claim, base)
        if takes_up_another(told, (match.claim.statement.casefold(), *around.all)):
            continue
        if any(not is_known(each.key, around) or is_of_other(each.key, around.all) for each in leaning):
            continue  # "The Skar ferry is another matter. It carries 60 cars."
        if around.main or any(unit.pos == "name" for unit in units(match.claim.statement)):
            yield Candidate(match, _names_topic(around.main), around.often, around.all)


def _slip_at(text: str, candidates: list[Candidate], base: Base, setting: Setting) -> Slip | None:
    found: list[Slip] = []
    told: set[str] = set()
    valued = False
    for match, topic, often, names in candidates:
        for wording in match.claim.wordings:
            known = shared(text, wording, setting._replace(topic=topic, known=often))
            valued = valued or tells_value(known)
            told |= names_told(known)
            for look in (deviation, renamed):
                point = look(known, text, wording, lambda key: 1 / max(base.store.doc_freq(stem(key)), 1))
                if point is not None and not names_other_thing(known.whole, point.said, names):
                    found.append(Slip(match, wording, point))
    found = [each for each in found if each.found.said.key not in told and not (valued and each.found.said.value)]
    found.sort(key=lambda each: -each.found.weight)
    clear = len(found) == 1 or (len(found) > 1 and found[0].found.weight > found[1].found.weight)
    return found[0] if clear else None


def _of_nothing(unit: Unit) -> bool:
    return False


def _names_topic(main: str) -> Callable[[Unit], bool]:
    """Return what tells whether a unit names the thing of which a file of the base tells most."""
    words = frozenset(main.split())
    return lambda unit: unit.key in words or (unit.pos == "name" and not words.isdisjoint(unit.key.split()))


def _is_of_neighbour(slip: Slip, written: Rewritten, told: Statement) -> bool:
    """Tell whether a statement says of another thing what a claim says of its own."""
    beside = Parallel(Points(slip.wording, slip.found.known, written, slip.found.said), told)
    return beside.is_of_neighbour() or beside.is_of_another_event()


def _evidence(slip: Slip, written: Rewritten, result: Result) -> Evidence | None:
    (match, wording, (said, known, _)) = slip
    return evidence_of(said, known, match.claim, wording, written, result, match.score)
