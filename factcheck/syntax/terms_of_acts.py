"""By when something must be done: "must be claimed within 60 days", "you have 60 days to claim it"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.acts import act_done
from factcheck.syntax.anybody import is_anybody
from factcheck.syntax.records import Argument, Phrase, Proposition

_DEADLINE, _WITHIN, _SPELL = "deadline", "in", "duration"


def by_term(made: Proposition) -> Iterator[Proposition]:
    """Yield the time within which something must be done as the deadline for doing it.

    Args:
        made: a proposition as written.
    """
    if made.tense != "present" or made.negated or made.condition:
        return
    subject = made.argument("subj")
    within = next((each for each in made.arguments if each.slot == _WITHIN and _is_spell(each)), None)
    if made.modal == "must" and within is not None and made.argument("obj") is not None:
        if subject is None or is_anybody(subject):
            used = (within,) if subject is None else (within, subject)
            yield _told(made, act_done(made, *used), within)
    elif made.verb in _HAVING and not made.modal and subject is not None:
        spell, aim = made.argument("obj"), made.argument("purpose")
        if spell is not None and _is_spell(spell) and aim is not None and aim.phrases[0].kind == "clause":
            yield _told(made, aim.phrases[0], spell)


_HAVING = frozenset({"have", "get"})


def _told(made: Proposition, act: Phrase, spell: Argument) -> Proposition:
    subject = Argument("subj", (Phrase(_DEADLINE, "noun", made.start, made.end, "the"),))
    arguments = (subject, Argument("belonging to", (act,)), replace(spell, slot="attr"))
    return replace(made, predicate="be", verb="be", modal="", arguments=arguments)


def _is_spell(argument: Argument) -> bool:
    value = argument.phrases[0].value
    return len(argument.phrases) == 1 and value is not None and value.kind == _SPELL
