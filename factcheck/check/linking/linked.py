"""Verdicts on a text, suspect where a value or name differs from what the base tells of the same thing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factcheck.check.deviating import evidence_of, with_more_evidence
from factcheck.check.linking.assignment import assigned, is_from_base
from factcheck.check.linking.fitting import fits
from factcheck.check.linking.in_order import Points
from factcheck.check.linking.parallel import Parallel
from factcheck.check.linking.reading import known_in, said_in
from factcheck.check.linking.records import Fit
from factcheck.check.linking.resemblance import Rarities
from factcheck.check.linking.rivals import with_rivals
from factcheck.check.linking.telling import as_told
from factcheck.check.linking.words import fits_of_words, same_names
from factcheck.check.neighbours import claims_on_few_things, is_told_of
from factcheck.check.other_names import takes_up_another
from factcheck.check.statement import Options
from factcheck.inference.shelf import at_hand
from factcheck.judge.validity import is_current
from factcheck.match.base import Base
from factcheck.model import Claim, Result, Statement, Verdict

#: So many claims are looked at; a text that is about more is a collection.
_MOST_CLAIMS = 1000


def with_links(
    results: Sequence[Result], statements: Sequence[Statement], base: Base, options: Options
) -> list[Result]:
    """Return the verdicts on the sentences of a text with what the text as a whole shows of them.

    Args:
        results: the verdicts on some or all of the sentences.
        statements: all sentences of the text, with what they take up and what stands before them.
        base: the open base.
        options: how the sentences are judged.
    """
    about = statements[0].about if statements else ()
    claims = [each for each in _claims_near(results, base) if each.truth and is_told_of(each, base, about)]
    by_place: dict[object, list[Fit]] = {}
    with at_hand(base.sentences):
        judged = {each.statement.location for each in results if each.verdict is not Verdict.SUPPORTED}
        found = differing(statements, claims, options)
        for each in assigned(each for each in found if statements[each.said.at].location in judged):
            by_place.setdefault(statements[each.said.at].location, []).append(each)
    return [_with(each, by_place.get(each.statement.location, ())) for each in results]


def differing(statements: Sequence[Statement], claims: Sequence[Claim], options: Options) -> Iterator[Fit]:
    """Yield what a text written from a base says beside what claims tell otherwise, with all that is seen of the two.

    Args:
        statements: all its sentences, with what they take up and what stands before them.
        claims: those on what it is about.
        options: how the sentences are judged.
    """
    said, known, rarities = said_in(statements), known_in(claims), Rarities(claims)
    values = list(fits(said, known, rarities))
    if not is_from_base([*values, *same_names(said, known, rarities)]):
        return
    for each in with_rivals([*values, *fits_of_words(said, known, rarities)], said, claims, rarities):
        given = statements[each.said.at]
        if is_current(each.known.claim, each.said.written.text, options.day_for(given)):
            told = as_told(each, given, rarities)
            if told is not None and not takes_up_another(given, (each.known.wording.casefold(), *rarities.names)):
                beside = Parallel(Points(each.known.wording, each.known.unit, each.said.written, each.said.unit), given)
                if not beside.is_of_neighbour():
                    yield told._replace(signs={**told.signs, **beside.signs()})


def _claims_near(results: Iterable[Result], base: Base) -> list[Claim]:
    """Return the claims in the files in which those stand that some sentences may be about."""
    near = [match.claim for each in results for match in each.related]
    near += [found.claim for each in results for found in each.evidence]
    files = dict.fromkeys(each.location.file for each in near if each.location is not None)
    claims: list[Claim] = []
    for file in files:
        claims += claims_on_few_things(base, file)
        if len(claims) > _MOST_CLAIMS:
            return []
    return claims


def _with(result: Result, links: Sequence[Fit]) -> Result:
    found = [
        evidence_of(each.said.unit, each.known.unit, each.known.claim, each.known.wording, each.said.written, result)
        for each in links
    ]
    return with_more_evidence(result, [each for each in found if each is not None])
