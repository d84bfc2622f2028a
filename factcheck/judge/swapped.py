"""Subject and object that have changed places: "coal overtook wind power", "wind power overtook coal"."""

from __future__ import annotations

from factcheck.judge.case import Case
from factcheck.judge.reading import Reading
from factcheck.language import lexicon, tables
from factcheck.language.verbs import is_known_present, is_passive, is_verb

_Ends = tuple[frozenset[int], frozenset[int]]


def swapped_ends(case: Case) -> tuple[int, int] | None:
    """Return the verb, as units of both sentences, that one of them has with subject and object swapped, or None."""
    symmetric = lexicon.concepts_of(tables.SYMMETRIC)
    partner = dict(case.words.pairs)
    for here, there in case.words.pairs:
        if case.statement.units[here].key in symmetric:
            continue
        said, known = _ends(case.statement, here), _ends(case.reference, there)
        if said is None or known is None:
            continue
        doer, done_to = ({partner.get(at) for at in end} for end in said)
        if doer <= known[1] and done_to <= known[0]:
            return here, there
    return None


def _ends(reading: Reading, at: int) -> _Ends | None:
    """Return the units of doer and done-to, the words just before and just behind a verb; a passive needs its "by"."""
    units, place = reading.units, reading.units[at].place
    word = reading.words[place]
    if units[at].kind != "word" or not (is_verb(word) or is_known_present(word)) or word.stem in tables.BACKWARD:
        return None  # "belongs to" is "owns" from the other end
    passive = is_passive(reading.words, place)
    if passive and reading.words[place + 1 : place + 2] and reading.words[place + 1].key != "by":
        return None
    passing = tables.ARTICLES | {"by"} | tables.BE_FORMS if passive else tables.ARTICLES
    before, behind = _run(reading, at, -1, passing), _run(reading, at, 1, passing)
    if not before or not behind:
        return None
    return (behind, before) if passive else (before, behind)


def _run(reading: Reading, at: int, step: int, passing: frozenset[str]) -> frozenset[int]:
    """Return the units that adjoin a verb on one side, ``passing`` words passed over, up to anything else."""
    units, found = reading.units, list[int]()
    edge = at
    while 0 <= edge + step < len(units):
        near, far = (units[edge], units[edge + step]) if step > 0 else (units[edge + step], units[edge])
        between = reading.words[near.last + 1 : far.place]
        if any(word.key not in passing for word in between) or near.clause != far.clause:
            break
        edge += step
        found.append(edge)
    opens = step > 0 or not found or units[found[-1]].place <= 1
    return frozenset(found) if opens else frozenset()
