"""What says which event two sentences tell of: without a name, a date or a place there may be two of a kind."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.inference.context import parts_of
from factcheck.inference.edits import Edit
from factcheck.inference.names import name_relation
from factcheck.inference.pairs import Pair
from factcheck.logic.intervals import value_relation
from factcheck.syntax.records import Modifier, Phrase, Proposition
from factcheck.syntax.words import DEFINITE

#: What stands before a thing that both sentences mean.
_DEFINITE = DEFINITE | {"this"}


def is_unplaced(edit: Edit, made: Proposition) -> bool:
    """Tell whether an edit counts what nothing in its proposition says more of: "300 people were killed"."""
    if edit.kind != "number" or made.tense not in ("past", "perfect"):
        return False
    counted = [phrase for argument in made.arguments for phrase in argument.phrases if phrase.value is not None]
    return any(not phrase.determiner and not phrase.named("of") and phrase.kind == "noun" for phrase in counted)


def is_of_anybody(pair: Pair) -> bool:
    """Tell whether what is denied is denied of anybody, so that it needs a place: "nobody was hurt"."""
    denied = pair.known if pair.known.negated else pair.said
    return any(phrase.quantifier == "any" for each in denied.arguments for phrase in each.phrases)


def share_a_place(said: Iterable[Proposition], known: Iterable[Proposition]) -> bool:
    """Tell whether two sentences share something that says which event is meant: a name, a date, "the mill".

    "Two workers were killed" and "300 people were killed" are of two events, as far as anybody knows.
    """
    mine, yours = ([part for made in side for part in parts_of(made.arguments)] for side in (known, said))
    if not any(map(_is_place, mine)) and not any(map(_is_place, yours)):
        return True  # nothing speaks for two events
    return any(
        _names_same(one, two) for one in mine if isinstance(one, Phrase) for two in yours if isinstance(two, Phrase)
    )


def _is_place(part: Phrase | Modifier) -> bool:
    """Tell whether a phrase says which event is meant: a name or a date."""
    return isinstance(part, Phrase) and (part.kind == "name" or (part.value is not None and part.value.kind == "date"))


def _is_bare(phrase: Phrase) -> bool:
    return phrase.kind == "noun" and not (phrase.plural or phrase.determiner or phrase.quantifier or phrase.value)


def _names_same(one: Phrase, two: Phrase) -> bool:
    if one.value is not None and two.value is not None and one.value.kind == two.value.kind == "date":
        return not value_relation(one.value, two.value).excludes
    if one.kind == two.kind == "pronoun":
        return one.head == two.head
    definite = one.kind == two.kind == "name" or bool({one.determiner, two.determiner} & _DEFINITE)
    bare = _is_bare(one) and _is_bare(two)  # "Mercury", "photography"
    same = one.head == two.head or name_relation(one.head, two.head).entails
    return (definite or bare or bool(one.entity)) and same
