"""What has no limit: "storage is unlimited on the plan", "it has no storage limit", "it has unlimited storage"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.words import LIMITS, WITHOUT_LIMIT

_THERE = ("on", "in", "with", "for", "under")
#: Of so many arguments one is the holder: "storage is unlimited on the plan".
_PARTS = 3
#: How what is limited hangs on the noun for its limit.
_OF = frozenset({"noun", "on", "of", "for", "to"})


def by_no_limit(made: Proposition) -> Iterator[Proposition]:
    """Yield what has no limit somewhere as what the place or plan has without a limit.

    Args:
        made: a proposition as written.
    """
    if made.modal or made.tense not in ("present", "") or made.condition:
        return
    subject, thing, state = made.argument("subj"), made.argument("obj"), made.argument("attr")
    if made.predicate == "be" and subject is not None and state is not None and not made.negated:
        holder = next((each for each in made.arguments if each.slot in _THERE), None)
        endless = len(state.phrases) == 1 and state.phrases[0].head in WITHOUT_LIMIT
        if endless and holder is not None and len(subject.phrases) == 1 and len(made.arguments) == _PARTS:
            yield _had(made, holder, subject.phrases[0])
    elif made.predicate == "have" and made.negated and subject is not None and thing is not None:
        limited = _limited(thing.phrases[0])
        if limited is not None and len(made.arguments) < _PARTS:
            yield _had(made, subject, limited)


def _limited(limit: Phrase) -> Phrase | None:
    """Return what a phrase names the limit of: "storage limit", "limit on the storage"; else None."""
    if limit.head not in LIMITS or limit.quantifier != "any" or len(limit.modifiers) != 1:
        return None
    of = limit.modifiers[0]
    if of.kind not in _OF:
        return None
    return of.phrase if of.phrase is not None else Phrase(of.word, "noun", of.start, of.end)


def _had(made: Proposition, holder: Argument, thing: Phrase) -> Proposition:
    mark = Modifier("adj", "unlimited", thing.start, thing.start)
    endless = replace(thing, determiner="", modifiers=(mark, *thing.modifiers))
    arguments = (replace(holder, slot="subj"), Argument("obj", (endless,)))
    return replace(made, predicate="have", verb="have", negated=False, arguments=arguments)
