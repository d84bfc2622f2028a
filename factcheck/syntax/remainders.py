"""What is left of a whole, told in full: "Tor owns 51 percent of the port and Holm the other 49 percent"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase
from factcheck.syntax.scanning import Clause

#: Words by which an amount is what is left.
_LEFT = frozenset({"remain", "remaining", "other"})
#: Kinds of value that are parts of a whole.
_PARTS = frozenset({"percent", "number"})


def with_wholes(clauses: list[Clause]) -> None:
    """Tell of what an amount that is left is a part: that of which the clause before gave a part.

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    model: Phrase | None = None
    for clause in clauses:
        if clause.kind == "apposition":
            continue
        for at, argument in enumerate(clause.arguments):
            phrase = argument.phrases[0]
            if model is not None and len(argument.phrases) == 1 and _is_left(phrase, model):
                clause.arguments[at] = _of_whole(argument, phrase, model)
            elif phrase.whole is not None and phrase.value is not None and phrase.quantifier == "part":
                model = phrase


def _is_left(phrase: Phrase, model: Phrase) -> bool:
    value = phrase.value
    return (
        phrase.kind == "value"
        and value is not None
        and model.value is not None
        and value.kind == model.value.kind
        and value.kind in _PARTS
        and phrase.determiner == "the"
        and any(each.word in _LEFT for each in phrase.modifiers)
    )


def _of_whole(argument: Argument, phrase: Phrase, model: Phrase) -> Argument:
    told = replace(model, value=phrase.value, start=phrase.start, end=phrase.end)
    return replace(argument, phrases=(told,))
