"""Conditions turned round: "is used only if it is set" and "is not used unless it is set", "if not" and "unless"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.acts import as_clause
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.words import GIVEN

_IF, _UNLESS, _NOT, _ONLY, _WITH = "if", "unless", "not", "only", "with"
_MUST, _OPTIONAL = "must", "optional"
#: Modalities that a denial turns into their opposite by itself: who may not, cannot.
_PLAIN = frozenset({"", "may", "can"})


def by_turned_condition(made: Proposition) -> Iterator[Proposition]:
    """Yield the other ways to tell on what condition something is so, or is not so.

    Args:
        made: a proposition as written.
    """
    condition = _condition(made)
    if condition is None:
        return
    head = condition.phrases[0].head
    if condition.slot == _UNLESS:
        yield _on(made, condition, _IF, _denied(head))
    elif _is_alone(made, condition):
        if not made.negated and _may_be_denied(made):
            never = replace(_without_only(made), negated=True)
            yield _on(never, condition, _IF, _denied(head))
            yield _on(never, condition, _UNLESS, head)
    elif head.startswith(f"{_NOT} "):
        yield _on(made, condition, _UNLESS, _denied(head))
    yield from _with_it(made, condition)


def excepted_by_condition(made: Proposition) -> Iterator[Proposition]:
    """Yield that what is so unless something is set is not so if it is.

    Args:
        made: a proposition as written.
    """
    condition = _condition(made)
    if condition is None or condition.slot != _UNLESS or made.negated:
        return  # who may not vote unless they are 18 may need more than that
    if made.modal == _MUST:
        turned = replace(made, modal=_OPTIONAL, kind=_WITH)
    elif _may_be_denied(made):
        turned = replace(made, negated=True, kind=_WITH)
    else:
        return
    excepted = _on(turned, condition, _IF, condition.phrases[0].head)
    yield excepted
    yield from _with_it(excepted, excepted.arguments[-1])


def _condition(made: Proposition) -> Argument | None:
    """Return the one condition of a proposition, where it is a clause, or None."""
    told = [each for each in made.arguments if each.slot in (_IF, _UNLESS)]
    if len(told) != 1 or not made.condition or len(told[0].phrases) != 1 or made.speaker:
        return None
    return told[0] if told[0].phrases[0].kind == "clause" else None


def _is_alone(made: Proposition, condition: Argument) -> bool:
    """Tell whether "only" stands right before a condition."""
    alone = _only(made)
    if alone is None or condition.slot != _IF:
        return False
    between = [each for each in made.arguments if each is not condition and alone.start < each.start < condition.start]
    return not between and alone.start >= made.end


def _only(made: Proposition) -> Modifier | None:
    return next((each for each in made.adverbs if each.word == _ONLY), None)


def _without_only(made: Proposition) -> Proposition:
    return replace(made, adverbs=tuple([each for each in made.adverbs if each.word != _ONLY]))


def _may_be_denied(made: Proposition) -> bool:
    """Tell whether the denial of a proposition says that it is not so: "not all of them" and "not only" say less."""
    plain = all(
        not phrase.quantifier and not each.focus and not each.negated
        for each in made.arguments
        for phrase in each.phrases
    )
    return plain and made.modal in _PLAIN and all(each.word == _ONLY for each in made.adverbs)


def _denied(head: str) -> str:
    """Return the content of a condition denied: "set flag", "not set flag"."""
    first, _, rest = head.partition(" ")
    return rest if first == _NOT else f"{_NOT} {head}"


def _on(made: Proposition, condition: Argument, slot: str, head: str) -> Proposition:
    """Return a proposition on another condition, told last."""
    phrase = condition.phrases[0]
    told = Argument(slot, (as_clause(head.split(), phrase.start, phrase.end),))
    rest = [each for each in made.arguments if each is not condition]
    return replace(made, arguments=(*rest, told), condition=head)


def _with_it(made: Proposition, condition: Argument) -> Iterator[Proposition]:
    """Yield "if --force is given" as "with --force", and if it is not as without it."""
    words = condition.phrases[0].head.split()
    denied = (words[0] == _NOT) != (condition.slot == _UNLESS)
    told = words[1:] if words[0] == _NOT else words
    if len(told) != len(("verb", "thing")) or told[0] not in GIVEN or _only(made) is not None:
        return
    thing = Phrase(told[1], "noun", condition.start, condition.end)
    slot = "without" if denied else _WITH
    rest = [each for each in made.arguments if each is not condition and each.slot != slot]
    yield replace(made, arguments=(*rest, Argument(slot, (thing,))), condition="")
