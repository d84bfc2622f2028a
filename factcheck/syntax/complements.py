"""What is not the one of two is the other: what is not open is closed, what is not valid is invalid."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import COMPLEMENTS

_VERB = "v"


def by_complement(made: Proposition) -> Iterator[Proposition]:
    """Yield what is denied to be the one of two as what is the other: "is not open on Mondays" as "is closed".

    Args:
        made: a proposition as written.
    """
    if not made.negated or made.modal or made.speaker or any(_is_of_some(each) for each in made.arguments):
        return
    state, thing = made.argument("attr"), made.argument("obj")
    subject = made.argument("subj")
    if made.predicate == "be" and state is not None and subject is not None:
        used, told = state, COMPLEMENTS.get((state.phrases[0].head, "a"))
        plain = len(state.phrases) == 1 and not state.phrases[0].modifiers and state.phrases[0].value is None
    elif thing is not None and subject is None:
        used = subject = thing
        told, plain = COMPLEMENTS.get((made.verb, _VERB)), True
    else:
        return
    if told is None or subject is None or not plain:
        return
    rest = [each for each in made.arguments if each is not subject and each is not used]
    yield _other(made, told, subject, rest)


def _other(made: Proposition, told: tuple[str, str], subject: Argument, rest: list[Argument]) -> Proposition:
    word, pos = told
    if pos == _VERB:
        arguments = (replace(subject, slot="obj"), *rest)
        return replace(made, predicate=word, verb=word, negated=False, arguments=arguments)
    state = Argument("attr", (Phrase(word, "adjective", made.start, made.end),))
    arguments = (replace(subject, slot="subj"), state, *rest)
    return replace(made, predicate="be", verb="be", negated=False, arguments=arguments)


def _is_of_some(argument: Argument) -> bool:
    """Tell whether something is told of some, or of none: not every shop that is not open is closed."""
    return any(each.quantifier or each.whole is not None for each in argument.phrases)
