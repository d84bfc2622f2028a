"""What something is made of, told by an adjective: "the bridge is wooden" as "the bridge is made of wood"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.roles import state_told
from factcheck.syntax.words import MATERIALS

_MAKE, _OF = "make", "of"


def by_material(made: Proposition) -> Iterator[Proposition]:
    """Yield what is of a material as made of it.

    Args:
        made: a proposition as written.
    """
    found = state_told(made)
    if found is None:
        return
    subject, state = found
    told = state.phrases[0]
    if told.head not in MATERIALS or told.modifiers or told.determiner or told.value is not None:
        return
    stuff = replace(told, head=MATERIALS[told.head], kind="noun")
    rest = [each for each in made.arguments if each is not state and each is not subject]
    arguments = (replace(subject, slot="obj"), Argument(_OF, (stuff,)), *rest)
    yield replace(made, predicate=_MAKE, verb=_MAKE, arguments=arguments)
