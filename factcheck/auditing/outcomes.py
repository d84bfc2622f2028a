"""How claims stand to each other, as an earlier audit found it or as worked out now."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from factcheck.base.kept_outcomes import KeptOutcomes, claim_key, pair_key
from factcheck.language.vocabulary import Aliases, Term
from factcheck.model import Claim, Comparison


class Outcomes:
    """What is known of pairs of claims, by their places in the base."""

    def __init__(
        self, kept: KeptOutcomes, claims: Sequence[Claim], aliases: Aliases, retold: Mapping[str, str]
    ) -> None:
        """Take what is kept of a base.

        Args:
            kept: what earlier audits found.
            claims: of the base as it is.
            aliases: what the base says that phrases mean, on which all comparisons hang.
            retold: wordings that are taken to say something else than they do by themselves, with what they say.
        """
        self._kept = kept
        meant = "\n".join(sorted(f"{' '.join(key)}\t{_told(each)}" for key, each in aliases.items()))
        meanings = meant.encode("utf-8", "surrogatepass")
        self._keys = [claim_key([retold.get(each, each) for each in claim.wordings], meanings) for claim in claims]

    def of(self, one: int, other: int, worked_out: Callable[[], tuple[Comparison, ...]]) -> tuple[Comparison, ...]:
        """Return how each of two claims stands to the other, nothing if neither says anything of the other.

        Args:
            one: place of the first.
            other: place of the second.
            worked_out: works it out where it is not known.
        """
        pair = self._pair(one, other)
        found = self._kept.outcome(pair)
        if found is None:
            found = worked_out()
            self._kept.note(pair, found)
        return found

    def knows(self, one: int, other: int) -> bool:
        """Tell whether it is known how two claims, by their places, stand to each other."""
        return self._kept.outcome(self._pair(one, other)) is not None

    def note(self, one: int, other: int, found: tuple[Comparison, ...]) -> None:
        """Take how two claims, by their places, were found to stand to each other."""
        self._kept.note(self._pair(one, other), found)

    def _pair(self, one: int, other: int) -> int:
        return pair_key(self._keys[one], self._keys[other])


def _told(meant: str | Term) -> str:
    return meant if isinstance(meant, str) else f"{meant.name}\t{meant.entity}\t{sorted(meant.rivals)}"
