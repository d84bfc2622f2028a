"""A state told "between" two times lasts from the one to the other; an event falls somewhere between them."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Proposition
from factcheck.syntax.words import FORBIDDING, LASTING, SHUTTING

#: Verbs of what is shut or not allowed.
_CLOSING = SHUTTING | FORBIDDING

_BETWEEN, _FROM_TO = "range", "span"


def throughout(made: Proposition) -> Proposition:
    """Return "is closed between noon and 1 p.m." as told from noon to 1 p.m.; any other proposition as it is.

    So told, a state neither follows from a shorter one nor from a longer one without a word about its ends.

    Args:
        made: a proposition as written.
    """
    when = made.argument("time")
    value = when.phrases[0].value if when is not None and len(when.phrases) == 1 else None
    if when is None or value is None or value.bound != _BETWEEN or not _lasts(made):
        return made
    told = replace(when, phrases=(replace(when.phrases[0], value=replace(value, bound=_FROM_TO)),))
    return replace(made, arguments=tuple([told if each is when else each for each in made.arguments]))


def _lasts(made: Proposition) -> bool:
    """Tell whether what is told goes on for all of its time: a state, a habit that lasts, a denial."""
    passive = made.argument("subj") is None and made.argument("obj") is not None
    if made.verb in _CLOSING and (passive or made.tense == "present"):
        return True
    if made.modal in ("can", "may"):
        return True
    if made.tense != "present":
        return made.predicate == "be" and made.argument("attr") is not None
    return made.negated or made.predicate == "be" or passive or made.verb in LASTING


def by_spell(made: Proposition) -> Iterator[Proposition]:
    """Yield "closed from January to August" as having been closed all that time.

    Args:
        made: a proposition as written.
    """
    when, thing = made.argument("time"), made.argument("subj")
    value = when.phrases[0].value if when is not None else None
    if made.verb not in SHUTTING or thing is None or value is None or value.bound != _FROM_TO:
        return
    if made.argument("obj") is None:
        yield replace(
            made, arguments=tuple([replace(each, slot="obj") if each is thing else each for each in made.arguments])
        )
