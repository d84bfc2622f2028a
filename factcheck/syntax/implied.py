"""What a proposition implies: what "with 61 staff" says of a subject, and what held before and after a change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.roles import PLACES

#: Verbs of change: what they change is the value behind "to" afterwards, and that behind "from" before.
_CHANGES = frozenset(
    """rise fall increase decrease grow shrink drop climb decline jump slump soar plunge raise lower cut
    reduce""".split()
) | {"go up", "go down"}


def implied(made: tuple[Proposition, ...]) -> Iterator[Proposition]:
    """Yield what the propositions of a sentence imply, each as a proposition of kind ``with``.

    Args:
        made: of one sentence.
    """
    for proposition in made:
        yield from _having(proposition)
        yield from _before_and_after(proposition)


def _having(proposition: Proposition) -> Iterator[Proposition]:
    """Yield what "with 61 staff" says of a subject: that it has them."""
    subject = proposition.argument("subj") or proposition.argument("obj")
    companion = proposition.argument("with")
    if subject is None or companion is None or not _is_measured(companion.phrases[0]):
        return
    around = [each for each in proposition.arguments if each.slot.startswith("time") or each.slot in PLACES]
    arguments = (replace(subject, slot="subj"), replace(companion, slot="obj"), *around)
    yield Proposition("have", arguments, companion.start, companion.end, kind="with", verb="have")


def _is_measured(phrase: Phrase) -> bool:
    """Tell whether a noun is counted, or has its measure behind it: "with a height of 88 m"."""
    if phrase.kind != "noun":
        return False
    behind = any(
        each.kind == "of" and each.phrase is not None and each.phrase.value is not None for each in phrase.modifiers
    )
    return phrase.value is not None or behind


def _before_and_after(proposition: Proposition) -> Iterator[Proposition]:
    """Yield what a change says of the times before and after: "rose from 8 in 2015 to 12 in 2022"."""
    thing = proposition.argument("obj") or proposition.argument("subj")
    if proposition.verb not in _CHANGES or thing is None or proposition.negated or proposition.modal:
        return
    for slot in ("from", "to"):
        end = proposition.argument(slot)
        if end is None or end.phrases[0].value is None or end.phrases[0].value.kind == "date":
            continue
        phrase = end.phrases[0]
        own = [
            Argument("time", (each.phrase,))
            for each in phrase.modifiers
            if each.kind == "time" and each.phrase is not None
        ]
        own += [each for each in proposition.arguments if slot == "to" and each.slot.startswith("time")]
        if own:
            value = replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each.kind != "time"]))
            arguments = (replace(thing, slot="subj"), Argument("attr", (value,)), *own)
            yield Proposition("be", arguments, proposition.start, proposition.end, tense="past", kind="with", verb="be")
