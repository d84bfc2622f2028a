"""What the rules look at: the records of a base, and what several rules need of them, worked out once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path

from factcheck.auditing.conflicts import Conflict, Pair, find_conflicts, find_pairs, typed_conflicts
from factcheck.auditing.snapshots import Snapshot, read_snapshot, snapshot_path
from factcheck.judge.reading import Reading, read
from factcheck.match.query import alias_table, meanings
from factcheck.model import Claim, Entity, Property, Record, Source, VocabularyRow


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
    """

    def __init__(
        self,
        records: Iterable[Record],
        root: Path,
        today: date,
        max_age: int | None = None,
        snapshots: Path | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> None:
        known = tuple(records)
        self.claims: tuple[Claim, ...] = tuple(each for each in known if isinstance(each, Claim))
        self.sources: Mapping[str, Source] = {each.id: each for each in known if isinstance(each, Source)}
        self.entities: Mapping[str, Entity] = {each.id: each for each in known if isinstance(each, Entity)}
        self.properties: Mapping[str, Property] = {each.id: each for each in known if isinstance(each, Property)}
        self.root = root
        self.today = today
        self.max_age = max_age
        self.snapshots = snapshots
        self._progress = progress
        vocabulary = tuple(each for each in known if isinstance(each, VocabularyRow))
        self.names = alias_table(self.entities.values())
        self.aliases = meanings(self.entities.values(), vocabulary)

    @cached_property
    def by_id(self) -> Mapping[str, Claim]:
        """All claims by id."""
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """The pairs of claims of which one supports or contradicts the other."""
        return find_pairs(self.claims, self.aliases, self._progress)

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The pairs of claims that cannot both hold and that no editor has settled."""
        found = list(find_conflicts(self.pairs, self.today))
        seen = {(each.first.id, each.second.id) for each in found}
        typed = typed_conflicts(self.claims, self.properties, self.aliases, self.today)
        return (*found, *(each for each in typed if (each.first.id, each.second.id) not in seen))

    def read(self, claim: Claim) -> Reading:
        """Return the reading of a claim's statement."""
        return read(claim.statement, self.names)

    def snapshot(self, source: Source) -> Snapshot | None:
        """Return the local text of a source, or None if it names none."""
        path = snapshot_path(source, self.root, self.snapshots)
        return None if path is None else read_snapshot(path)
