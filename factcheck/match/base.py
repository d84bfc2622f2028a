"""A claim base that is open for questions."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from factcheck.base.compile import open_store
from factcheck.base.discover import Found, discover
from factcheck.base.kept_sentences import KeptSentences
from factcheck.base.store import Store, opened
from factcheck.base.work import ALONE, Work
from factcheck.match.search import search
from factcheck.model import Claim, Entity, FactcheckError, Match, Property, Source


class Base:
    """A compiled claim base: finds claims by meaning and gives records by id.

    Attributes:
        path: the folder that the YAML files stand in.
        store: the open index.
        warning: something the user should know about how it was opened; empty if there is nothing.
        name: what it is called in reports.
        sentences: what was worked out about its sentences before.
    """

    def __init__(self, path: Path, store: Store, warning: str = "", name: str = "") -> None:
        self.path = path
        self.store = store
        self.warning = warning
        self.name = name or str(path)
        self.sentences = KeptSentences(store.folder, store.total)

    def search(self, text: str, limit: int = 10) -> list[Match]:
        """Return the claims that ``text`` may be about, best first.

        Args:
            text: a sentence or a few words.
            limit: how many at most.

        Returns:
            Matches, each with its claim and a score in 0..1.
        """
        return search(self.store, text, limit)

    def claim(self, name: str) -> Claim | None:
        """Return the claim with an id, or None."""
        found: Claim | None = self.store.get("claim", name)
        return found

    def source(self, name: str) -> Source | None:
        """Return the source with an id, or None."""
        found: Source | None = self.store.get("source", name)
        return found

    def entity(self, name: str) -> Entity | None:
        """Return the entity with an id, or None."""
        found: Entity | None = self.store.get("entity", name)
        return found

    def property(self, name: str) -> Property | None:
        """Return the property with an id, or None."""
        found: Property | None = self.store.get("property", name)
        return found

    def claims(self) -> Iterator[Claim]:
        """Yield all claims in file order."""
        yield from self.store.all("claim")

    def sources(self) -> Iterator[Source]:
        """Yield all sources in file order."""
        yield from self.store.all("source")

    def __len__(self) -> int:
        """Return the number of claims."""
        return self.store.total


def load_base(path: str | os.PathLike[str] | None = None, work: Work = ALONE) -> Base:
    """Open a claim base, compiling it on first use.

    Args:
        path: its folder, or ``demo`` for the one that ships with the package; without one the base is discovered as
            the command line does.
        work: how to go about it if it has to be compiled.

    Returns:
        The base.

    Raises:
        BaseError: with every problem of every file, if it is broken.
    """
    return open_found(discover(None if path is None else Path(path)), work)


def open_found(found: Found, work: Work = ALONE) -> Base:
    """Open a base that was found, compiling it on first use.

    Raises:
        BaseError: with every problem of every file, if it is broken.
    """
    store, warning = open_store(found.folder, work)
    return Base(found.folder, store, warning, found.name)


def open_compiled(folder: Path) -> Base:
    """Open a base from its compiled index alone, as another process or another machine does that was given a copy.

    Args:
        folder: the index, named by its key.

    Raises:
        FactcheckError: if it is missing or damaged.
    """
    store = opened(folder)
    if store is None:
        raise FactcheckError(f"{folder}: is no compiled base, or it is damaged")
    return Base(folder, store)
