"""Compare two sentences: each thing that the statement says with what the claim says."""

from __future__ import annotations

from functools import lru_cache

from factcheck.inference.entities import read_with
from factcheck.inference.joint_denials import drops_together, is_denied_together
from factcheck.inference.judged import Judged, of_all_times, unvouched, with_doubt
from factcheck.inference.outcomes import judge_readings
from factcheck.inference.shelf import lacking
from factcheck.inference.sight import may_tell, sight
from factcheck.inference.withheld import withholds
from factcheck.inference.worded import with_wording
from factcheck.language.vocabulary import Aliases, Key, Term
from factcheck.syntax.records import Readings


def judge_sentences(
    statement: str, claim: str, aliases: Aliases | None = None, leaning: bool = False
) -> tuple[Judged, ...]:
    """Return for each thing that a statement says how a claim stands to it.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
        aliases: the names that a base gives its entities.
        leaning: whether the two belong together, so that "it" and "the film" of one are what the other names.
    """
    shelf = lacking(claim)
    if shelf is not None:
        from factcheck.inference.keeping import keep  # what nobody keeps is not written

        keep(claim, shelf)
    judged = _judged(statement, claim, frozenset(aliases.items()) if aliases else None, leaning)
    judged = tuple([of_all_times(each, statement) for each in with_wording(judged, statement, claim)])
    if leaning and all(each.support is None and each.against is None for each in judged):
        from factcheck.inference.passages import told_in_passage  # no claim of a base leans on what is asked

        passed = told_in_passage(statement, claim)
        judged = judged if passed is None else with_doubt(judged, passed)
    if all(each.support is None for each in judged):
        return judged
    if _may_not_vouch(statement, claim):
        return tuple(map(unvouched, judged))
    if _bears_out_less(statement, claim):
        # who says more than a claim bears out is not contradicted by it
        return tuple([each if each.support is None else each._replace(support=None, against=None) for each in judged])
    return judged


def _bears_out_less(statement: str, claim: str) -> bool:
    """Tell whether a statement says more, in some word of it, than a claim that seems to support it bears out."""
    from factcheck.inference.denied_degree import denies_degree  # what vouches for nothing needs none of them
    from factcheck.inference.ranked_copies import leaves_rank
    from factcheck.inference.says_more import says_more
    from factcheck.inference.told_with_more import tells_more

    return any(more(statement, claim) for more in (denies_degree, says_more, tells_more, leaves_rank))


def _may_not_vouch(statement: str, claim: str) -> bool:
    from factcheck.inference.wording.contraries import differs_in_contrary  # what vouches for nothing needs it not

    if is_denied_together(statement, claim) or drops_together(statement, claim):
        return True
    return withholds(statement, claim) or differs_in_contrary(statement, claim)


@lru_cache(maxsize=8192)
def _judged(
    statement: str, claim: str, aliases: frozenset[tuple[Key, str | Term]] | None, leaning: bool
) -> tuple[Judged, ...]:
    """Return what a claim says of each part of a statement, told by what the two say."""
    meant: Aliases | None = dict(aliases) if aliases else None  # type: ignore[assignment]
    # names leave the verbs as they are, terms need not
    if not leaning and not _holds_terms(meant) and not may_tell(sight(claim), sight(statement)):
        return tuple([Judged(ways[0], None, None, None) for ways in read_with(statement, meant)])
    return judge_readings(*read_pair(statement, claim, meant, leaning))


def _holds_terms(aliases: Aliases | None) -> bool:
    return any(isinstance(each, Term) and not each.entity for each in (aliases or {}).values())


def read_pair(
    statement: str, claim: str, aliases: Aliases | None = None, leaning: bool = False
) -> tuple[Readings, Readings]:
    """Return what two sentences say, the names of each told as the entities of a base.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
        aliases: the names that a base gives its entities.
        leaning: whether the two belong together, so that "it" and "the film" of one are what the other names.
    """
    said, known = read_with(statement, aliases), read_with(claim, aliases)
    if not leaning:
        return said, known
    from factcheck.inference.leaning import leaned

    return leaned(said, known)
