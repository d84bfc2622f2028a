"""Who did something together with whom, as a claim names them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from factcheck.auditing.facts import Fact
from factcheck.syntax.records import Phrase


def in_company(fact: Fact) -> Iterator[frozenset[str]]:
    """Yield who did something with each one with whom they did it: "won the prize jointly with Ida Kron"."""
    told = [
        [
            phrase
            for each in fact.plain.arguments
            if each.slot == slot
            for phrase in each.phrases
            if phrase.kind == "name"
        ]
        for slot in ("subj", "with")
    ]
    for one, other in product(*told):
        yield frozenset(_as_written(each, fact.claim.statement) for each in (one, other))


def _as_written(name: Phrase, text: str) -> str:
    """Return a name without what stands before it in its phrase: "together with Ida Kron"."""
    told = text[name.start : name.end]
    at = max(told.casefold().find(name.head), 0)
    return told[at : at + len(name.head)]
