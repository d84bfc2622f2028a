"""What the rules look at: the records of a base, and what several rules need of them, worked out once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from itertools import combinations
from pathlib import Path

from factcheck.auditing.aspects.nearest import Near, nearest
from factcheck.auditing.company import in_company
from factcheck.auditing.conflicts import Conflict, find_conflicts, is_open, typed_conflicts
from factcheck.auditing.facts import Fact, dates_of, is_stated
from factcheck.auditing.findings import topic_of
from factcheck.auditing.names import are_two_of_a_kind
from factcheck.auditing.narrower import Scope, scope_of
from factcheck.auditing.outcomes import Outcomes
from factcheck.auditing.pairs import Pair, find_pairs
from factcheck.auditing.places import Places, inside, may_lie_in
from factcheck.auditing.references import References
from factcheck.auditing.series import are_of_a_series
from factcheck.auditing.snapshots import Snapshot, read_snapshot, snapshot_path
from factcheck.auditing.spells import TWICE, are_of_two_times, are_two_spells, tells_again
from factcheck.auditing.spread import Spread
from factcheck.base.kept_outcomes import KeptOutcomes
from factcheck.base.propositions import write
from factcheck.inference.doubts import DOUBTS
from factcheck.inference.entities import names_of, told_in
from factcheck.inference.keeping import keep
from factcheck.inference.shelf import lacking, readings
from factcheck.language.lexicon import phrase_key
from factcheck.language.stem import stem
from factcheck.match.query import alias_table, meanings
from factcheck.model import Claim, Entity, Property, Record, Source, Value, VocabularyRow
from factcheck.model.record import replace
from factcheck.syntax.records import Phrase, Readings
from factcheck.values import find

#: The doubt that one side does not name what it speaks of.
UNNAMED = DOUBTS["reference"][0]
#: The doubt that one side may tell of a part of what the other one tells of.
NARROWER = "one of the two may speak of a narrower case"
_BEHIND_THE = re.compile(r"\bthe ([\w'’-]+)")
#: In a base with more claims shorter names are not taken for full ones.
_MOST_SUPPOSED = 1000
#: Of a longer list of names not all are paired.
_MOST_JOINED = 12
#: Verbs of which joined names do not share an object: "Ann and Bob live in Holm" says nothing of who owns it.
_NO_SHARING = frozenset(("meet", "marry", "succeed"))


class Context:
    """One audit.

    Attributes:
        claims: all claims in the order of the base.
        sources: by id, in the order of the base.
        entities: by id.
        properties: by id.
        root: the folder of the base, which snapshots are relative to.
        today: the day that validity and age are judged from.
        max_age: after how many days a source that was looked at counts as stale; None for never.
        snapshots: a folder with local texts of the sources, instead of the paths that they name.
        meant: what the base says that names mean; None if it says nothing.
    """

    def __init__(
        self,
        records: Iterable[Record],
        root: Path,
        today: date,
        max_age: int | None = None,
        snapshots: Path | None = None,
        progress: Callable[[int], None] | None = None,
        kept: KeptOutcomes | None = None,
    ) -> None:
        known = self._records = tuple(records)
        self.claims: tuple[Claim, ...] = tuple(each for each in known if isinstance(each, Claim))
        self.sources: Mapping[str, Source] = {each.id: each for each in known if isinstance(each, Source)}
        self.entities: Mapping[str, Entity] = {each.id: each for each in known if isinstance(each, Entity)}
        self.properties: Mapping[str, Property] = {each.id: each for each in known if isinstance(each, Property)}
        self.root = root
        self.today = today
        self.max_age = max_age
        self.snapshots = snapshots
        self._progress = progress
        self._kept = kept or KeptOutcomes(None)
        vocabulary = tuple(each for each in known if isinstance(each, VocabularyRow))
        self.names = alias_table(self.entities.values())
        self.aliases = meanings(self.entities.values(), vocabulary)
        self.places = Places(self.entities)
        self.meant = names_of(self.aliases) if self.aliases else None
        self._spread: Spread | None = None
        self._told: dict[str, Readings] = {}
        self._retold: dict[str, str] = {}

    def share(self, spread: Spread) -> None:
        """Let processes do a part of the work: read what nobody has read before, at once, and compare claims later."""
        self._spread = spread
        spread.read(wording for claim in self.claims for wording in claim.wordings)

    @cached_property
    def supposed(self) -> Context | None:
        """The same audit with shorter names taken for the full ones that they may stand for; None where there are none.

        In a large collection a noun has many bearers, so that nothing is supposed there.
        """
        if len(self.claims) > _MOST_SUPPOSED:
            return None
        wordings = [wording for claim in self.claims for wording in claim.wordings]
        references = References((each, self.told(each)) for each in wordings)
        if not references:
            return None
        found = Context(self._records, self.root, self.today, self.max_age, self.snapshots, kept=self._kept)
        found._told = {each: references.told(each, self.told(each)) for each in wordings}
        found._retold = {each: write(found._told[each]) for each in wordings if found._told[each] != self.told(each)}
        return found

    @cached_property
    def by_id(self) -> Mapping[str, Claim]:
        """All claims by id."""
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def standing(self) -> tuple[Claim, ...]:
        """The claims that stand."""
        return tuple(claim for claim in self.claims if is_open(claim, self.today))

    @cached_property
    def near(self) -> tuple[Near, ...]:
        """Those of the claims that stand that are nearest to each other, by their places among these."""
        return tuple(nearest([claim.statement for claim in self.standing]))

    @cached_property
    def topics(self) -> Counter[str]:
        """Stem of a word behind "the" -> how many claims have it there."""
        found: Counter[str] = Counter()
        for claim in self.claims:
            found.update({stem(word) for word in _BEHIND_THE.findall(claim.statement.casefold())})
        return found

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """The pairs of claims of which one supports or contradicts the other."""
        outcomes = Outcomes(self._kept, self.claims, self.aliases, self._retold)
        return find_pairs(self.claims, self.told, outcomes, self._progress, self._spread)

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The pairs of claims that cannot both hold and that no editor has settled."""
        found = [
            each
            for each in find_conflicts(self.pairs, self.today)
            if not (self._share(each) or self._is_one_of(each) or self._is_of_one_place(each))
        ]
        seen = {(each.first.id, each.second.id) for each in found}
        found = [judged for each in found if (judged := self._of_one_thing(each)) is not None]
        typed = typed_conflicts(self.claims, self.properties, self.aliases, self.today)
        every = (*found, *(each for each in typed if (each.first.id, each.second.id) not in seen))
        return tuple(replace(each, topic=topic_of(each, self.told)) for each in every)

    def _of_one_thing(self, conflict: Conflict) -> Conflict | None:
        """Return a conflict, less certain where one side may speak of a part of what the other one speaks of.

        Returns:
            None if they speak of two things.
        """
        first, second = (self.told(each.statement) for each in (conflict.first, conflict.second))
        scope = scope_of(first, second, conflict.differences)
        if scope is Scope.NARROWER and conflict.certain:
            return replace(conflict, certain=False, doubts=(NARROWER,))
        if are_of_two_times(conflict.first, conflict.second, conflict.differences):
            return None
        if are_two_spells(conflict.differences):
            again = any(map(tells_again, (conflict.first, conflict.second)))
            return None if again else replace(conflict, certain=False, doubts=(TWICE,))
        if not conflict.certain and are_of_a_series(conflict.first.statement, conflict.second.statement):
            return None
        return None if scope is Scope.APART else conflict

    def _share(self, conflict: Conflict) -> bool:
        """Tell whether a claim names the two sides together, so that both hold ("Ann Miller and Bob Jones won it")."""
        return any(self.are_joined(each.said, each.reference) for each in conflict.differences)

    def _is_of_one_place(self, conflict: Conflict) -> bool:
        """Tell whether the two sides are places of which one may lie in the other, or does, as the base declares."""
        return any(
            self._is_declared_inside(each.said, each.reference)
            or (not conflict.certain and self.may_be_one_place(each.said.casefold(), each.reference.casefold()))
            for each in conflict.differences
        )

    def _is_declared_inside(self, one: str, other: str) -> bool:
        """Tell whether one of two names is that of an entity that is a part of the other one's."""
        mine, yours = (self.names.get(phrase_key(name)) for name in (one, other))
        return mine is not None and yours is not None and self.places.touch(mine, yours)

    def are_joined(self, one: str, other: str) -> bool:
        """Tell whether a claim joins two names by "and", as written."""
        return frozenset((one, other)) in self._joint

    def _is_one_of(self, conflict: Conflict) -> bool:
        """Tell whether "the brewery" is compared with one of several breweries that the base names."""
        if UNNAMED not in conflict.doubts:
            return False
        first, second = (
            {each.kind + each.head for each in self._phrases(claim)} for claim in (conflict.first, conflict.second)
        )
        if are_two_of_a_kind(first - second, second - first):
            return True
        several = {kind: {f"name{name}" for name in names} for kind, names in self._namesakes.items() if len(names) > 1}
        return any(
            f"noun{kind}" in bare and not names.isdisjoint(named)
            for kind, names in several.items()
            for bare, named in ((first, second), (second, first))
        )

    @cached_property
    def _namesakes(self) -> Mapping[str, set[str]]:
        """The last words of names, each with the names that end in it: "brewery" with "kestrel brewery"."""
        found: dict[str, set[str]] = {}
        for claim in self.claims:
            for phrase in self._phrases(claim):
                if phrase.kind == "name" and " " in phrase.head:
                    found.setdefault(phrase.head.rsplit(" ", 1)[1], set()).add(phrase.head)
        return found

    def _phrases(self, claim: Claim) -> Iterator[Phrase]:
        """Yield what fills the slots of what a claim says as written."""
        for ways in self.told(claim.statement):
            yield from (phrase for argument in ways[0].arguments for phrase in argument.phrases)

    @cached_property
    def _joint(self) -> frozenset[frozenset[str]]:
        """The pairs of names that a claim joins by "and", or that did something one with the other, as written."""
        found: set[frozenset[str]] = set()
        for fact in self.facts:
            found.update(in_company(fact))
            for argument in fact.plain.arguments if fact.plain.predicate not in _NO_SHARING else ():
                named = [each for each in argument.phrases if each.kind == "name"]
                names = [fact.claim.statement[each.start : each.end] for each in named]
                found.update(map(frozenset, combinations(names[:_MOST_JOINED], 2)))
        return frozenset(found)

    def may_be_one_place(self, one: str, other: str) -> bool:
        """Tell whether of two places, by name, one may lie in the other: as told, declared, as towns in countries."""
        if not {(one, other), (other, one)}.isdisjoint(self._inside) or self._is_declared_inside(one, other):
            return True
        return may_lie_in(one, other)

    @cached_property
    def _inside(self) -> frozenset[tuple[str, str]]:
        return frozenset(inside(self.told(claim.statement) for claim in self.claims))

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """What the claims that stand state, thing by thing, in the order of the base."""
        return tuple(
            Fact(claim, ways, tuple(dates_of(ways[0])))
            for claim in self.standing
            for ways in self.told(claim.statement)
            if is_stated(ways[0])
        )

    def told(self, text: str) -> Readings:
        """Return what a sentence says: for each proposition the ways to tell it."""
        found = self._told.get(text)
        if found is None:
            found = readings(text)
            shelf = lacking(text)
            if shelf is not None:
                keep(text, shelf)
            if self.meant is not None:
                found = told_in(found, self.meant)
            self._told[text] = found
        return found

    def values(self, claim: Claim) -> tuple[Value, ...]:
        """Return the values in a claim's statement."""
        return tuple(find(claim.statement))

    def snapshot(self, source: Source) -> Snapshot | None:
        """Return the local text of a source, or None if it names none."""
        path = snapshot_path(source, self.root, self.snapshots)
        return None if path is None else read_snapshot(path)
