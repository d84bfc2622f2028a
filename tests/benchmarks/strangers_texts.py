"""The statements of the bases of strangers, put together as texts in which every claim is told once at most."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import yaml
from strangers import FOLDER

from factcheck.check.linking.resemblance import Rarities, resemble
from factcheck.inference.wording.shared import is_telling, joined_units
from factcheck.model import Claim

#: How many texts are made of one base at most, of how many statements at least, and how many further claims each tells.
_TEXTS, _LEAST, _CLAIMS = 4, 8, 4


class Text(NamedTuple):
    """A text, and the label of each of its statements: ``wrong``, ``right`` or ``open``."""

    text: str
    labels: Mapping[str, str]


def names() -> list[str]:
    """Return the names of the bases."""
    return [path.stem for path in sorted(FOLDER.glob("*.yaml"))]


def told_in(name: str) -> dict[str, object]:
    """Return the file of one base."""
    return dict(yaml.safe_load((FOLDER / f"{name}.yaml").read_text("utf-8")))


def texts(told: Mapping[str, dict[str, list[str]]], claims: list[Claim]) -> Iterator[Text]:
    """Yield the texts of one base, each statement in one at most, beside some claims in their own words.

    Args:
        told: the file of the base.
        claims: its claims.
    """
    labels = {each: label for label in ("right", "wrong", "open") for some in told[label].values() for each in some}
    about = _by_claim(sorted(labels, key=lambda each: hashlib.md5(each.encode()).hexdigest()), claims)
    for turn in range(_TEXTS):
        chosen = {at: about[at][turn] for at in sorted(about) if turn < len(about[at])}
        if len(chosen) < _LEAST:
            return
        rest = [each.statement for at, each in enumerate(claims) if at not in chosen][:_CLAIMS]
        yield Text("\n\n".join([*rest, *chosen.values()]), {each: labels[each] for each in chosen.values()})


def _by_claim(statements: list[str], claims: list[Claim]) -> dict[int, list[str]]:
    """Return the statements by the place of the claim with which they share most words."""
    rarities = Rarities(claims)
    words = [[each for each in joined_units(claim.statement) if is_telling(each)] for claim in claims]
    found = defaultdict[int, list[str]](list)
    for statement in statements:
        said = [each for each in joined_units(statement) if each.value is None]
        shares = [sum(rarities.of(one) for one in some if any(resemble(one, two) for two in said)) for some in words]
        found[max(range(len(claims)), key=shares.__getitem__)].append(statement)
    return found
