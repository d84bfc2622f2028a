"""An amount before its noun and behind it: "an 8% pay rise" beside "a pay rise of 8%", "a 25 million euro fine"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition

_OF = "of"
#: Kinds of values that no things are counted by.
_AMOUNTS = frozenset({"percent", "money"})


def with_amounts_behind(here: Proposition, there: Proposition) -> Proposition:
    """Return a proposition with the amounts before a noun put behind it, where the other tells them so.

    Args:
        here: a proposition.
        there: what it is compared with.
    """
    if all(phrase.value is None for each in here.arguments for phrase in each.phrases):
        return here
    told = [_behind(each, there.argument(each.slot)) for each in here.arguments]
    return replace(here, arguments=tuple(told)) if tuple(told) != here.arguments else here


def _behind(argument: Argument, other: Argument | None) -> Argument:
    if other is None or len(argument.phrases) > 1 or len(other.phrases) > 1:
        return argument
    noun, model = argument.phrases[0], other.phrases[0]
    value = noun.value
    if value is None or value.kind not in _AMOUNTS or noun.kind != "noun" or noun.plural or noun.quantifier:
        return argument
    told = [each.phrase for each in model.named(_OF) if each.phrase is not None and each.phrase.value is not None]
    if model.head != noun.head or len(told) != 1 or told[0].value is None or told[0].value.kind != value.kind:
        return argument
    if noun.named(_OF) or noun.whole is not None:
        return argument
    amount = Phrase(value.kind, "value", value.start, value.end, value=value)
    beside = Modifier(_OF, value.kind, value.start, value.end, amount)
    return replace(argument, phrases=(replace(noun, value=None, modifiers=(*noun.modifiers, beside)),))
