"""One fact told by two constructions: every other way to build the sentence that says the same."""

from __future__ import annotations

from factcheck.language.wordnet import QUANTITY, TIME, field_of
from factcheck.model.record import replace
from factcheck.syntax.amounts import by_kind_of_amount
from factcheck.syntax.begun import with_its_object
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.releases import is_release
from factcheck.syntax.role_fillers import is_sum
from factcheck.syntax.throughout import throughout
from factcheck.syntax.turning_points import settled
from factcheck.syntax.ways import WAYS, teller, ways_of
from factcheck.syntax.words import ADJUNCTS, STARTING


def plain(made: Proposition) -> Proposition:
    """Return a proposition without the denials that only turn a phase or a limit round: "no longer", "not more than".

    Args:
        made: as written.
    """
    told = within_limits(settled(made))
    if told.verb != "pay":
        return told
    from factcheck.syntax.free import unpaid

    return unpaid(told)


def within_limits(made: Proposition) -> Proposition:
    """Return a denial that more than so much is possible as what is possible, any other proposition as it is.

    Args:
        made: as written.
    """
    if not made.negated:
        return made
    from factcheck.syntax.limits import allowed

    return allowed(made)


def usual(made: Proposition) -> Proposition:
    """Return a proposition with its adjuncts in one wording.

    "Out of the box" is told as "by default", "at a cost of 9 million" as a sum, "is 9 km in length" as having that.
    """
    made = _by_profession(_in_its_colour(with_its_object(_from_release(made))))
    if made.argument("at") is not None:
        from factcheck.syntax.ages_told import with_age

        made = with_age(made)
    if made.predicate == "be" and made.argument("in") is not None:
        made = next(by_kind_of_amount(made), made)
    if made.argument(_FOR) is not None:
        made = _by_unit(made)
    made = throughout(made)
    if not any((each.slot, _head(each, made)) in ADJUNCTS or _sum(each) for each in made.arguments):
        return made
    told = tuple([_usual(each, made) for each in made.arguments])
    by_default = any(
        each.slot in ("unless", "if") and new.slot != each.slot for each, new in zip(made.arguments, told, strict=True)
    )
    return replace(made, arguments=told, condition="" if by_default else made.condition)


def _head(argument: Argument, made: Proposition) -> str:
    """Return the word by which an adjunct is known: of "unless you change it" the verb."""
    phrase = argument.phrases[0]
    if phrase.kind != "clause":
        return phrase.head
    verb, *others = phrase.head.split()
    subject = made.argument("subj") or made.argument("obj")
    from factcheck.syntax.clause_contents import content_words

    own = set(content_words(subject.phrases[0])) if subject is not None else set()
    if argument.slot == "if" and "nothing" in others:
        return f"{verb} nothing"
    return verb if all(each in _WHOEVER or each in own for each in others) else phrase.head


def _from_release(made: Proposition) -> Proposition:
    """Return what is so "from version 2 on" as so since then, and what came "with version 2" as having come in it."""
    with_it = made.argument("with")
    if with_it is not None and is_release(with_it.phrases[0]) and made.tense == "past" and made.verb in STARTING:
        within = replace(with_it, slot="in")
        return replace(made, arguments=tuple([within if each is with_it else each for each in made.arguments]))
    old = next((each for each in made.arguments if each.slot in _FROM and is_release(each.phrases[0])), None)
    if old is None or made.argument("to") is not None or made.tense == "past":
        return made
    return replace(
        made, arguments=tuple([replace(each, slot="since") if each is old else each for each in made.arguments])
    )


_FROM = frozenset({"from", "as of"})
#: Verbs of giving a thing a colour, which it has then.
_COLOURING = frozenset({"paint", "color", "colour"})


def _by_unit(made: Proposition) -> Proposition:
    """Return what is paid "for every litre" or "for a kilogram" as paid per litre, per kilogram."""
    unit = made.argument(_FOR)
    paid = any(each.value is not None and each.value.kind == "money" for one in made.arguments for each in one.phrases)
    if unit is None or not paid or len(unit.phrases) > 1 or unit.negated or unit.focus:
        return made
    noun = unit.phrases[0]
    measured = noun.determiner == "a" and field_of(noun.head) in _UNITS
    if noun.kind != "noun" or noun.plural or noun.value is not None or not (measured or noun.quantifier == "all"):
        return made
    told = replace(unit, slot="per", phrases=(replace(noun, determiner="", quantifier=""),))
    return replace(made, arguments=tuple([told if each is unit else each for each in made.arguments]))


#: Fields of the nouns for units: litres and hours.
_FOR, _UNITS = "for", frozenset({QUANTITY, TIME})
#: Slots in which a profession is told of somebody who works, or is something.
_AS, _BY, _PROFESSION = "as", "by", frozenset({"profession", "trade", "occupation"})


def _by_profession(made: Proposition) -> Proposition:
    """Return "works as a nurse" and "is a nurse by profession" as "is a nurse"."""
    role, way = made.argument(_AS), made.argument(_BY)
    works = made.verb == "work" and made.tense == "present" and made.argument("obj") is None
    if works and role is not None and made.argument("attr") is None:
        told = [replace(each, slot="attr") if each is role else each for each in made.arguments]
        plain = all(each.kind == "noun" and each.determiner == "a" for each in role.phrases)
        return replace(made, predicate="be", verb="be", arguments=tuple(told)) if plain else made
    if (
        made.predicate == "be"
        and way is not None
        and way.phrases[0].head in _PROFESSION
        and not way.phrases[0].modifiers
    ):
        return replace(made, arguments=tuple([each for each in made.arguments if each is not way]))
    return made


def _in_its_colour(made: Proposition) -> Proposition:
    """Return "is painted green" as "is green"."""
    thing, colour = made.argument("obj"), made.argument("attr")
    if made.verb not in _COLOURING or thing is None or colour is None or made.argument("subj") is not None:
        return made
    if made.tense != "present" or any(each.kind != "adjective" for each in colour.phrases):
        return made
    told = [replace(each, slot="subj") if each is thing else each for each in made.arguments]
    return replace(made, predicate="be", verb="be", arguments=tuple(told))


#: Words of a condition that say nothing of their own: "unless you change it", "unless otherwise set".
_WHOEVER = frozenset({"you", "it", "they", "user", "otherwise", "anything", "else"})


def _sum(argument: Argument) -> Phrase | None:
    """Return the sum of "at a cost of 9 million euros", or None."""
    phrase = argument.phrases[0]
    if (
        argument.slot not in ("at", "for")
        or phrase.head not in _COSTS
        or len(phrase.modifiers) != 1
        or len(argument.phrases) > 1
    ):
        return None
    inner = phrase.modifiers[0].phrase
    told = inner is not None and is_sum(inner)
    return inner if phrase.modifiers[0].kind == "of" and told else None


_COSTS = frozenset({"cost", "price"})


def _usual(argument: Argument, made: Proposition) -> Argument:
    phrase = argument.phrases[0]
    amount = _sum(argument)
    if amount is not None:
        return Argument("cost", (amount,))
    slot, noun = ADJUNCTS.get((argument.slot, _head(argument, made)), (argument.slot, phrase.head))
    if slot == argument.slot:
        return argument
    return replace(argument, slot=slot, phrases=(Phrase(noun, "noun", phrase.start, phrase.end),))


#: The names of the constructions, each of which may be told on by those behind it.
_IN_ORDER = tuple([way.name for way in WAYS])


def told_otherwise(made: Proposition) -> list[Proposition]:
    """Return a proposition in other constructions that say the same.

    Args:
        made: as ``plain`` tells it.
    """
    found, fitting = [made], [ways_of(made)]
    names = fitting[0]
    for name in _IN_ORDER:
        if name not in names:
            continue
        tell, told = teller(name), zip(found, fitting, strict=True)
        others = [other for each, mine in told if name in mine for other in tell(each) if other not in found]
        if others:
            found += others
            fitting += map(ways_of, others)
            names = names.union(*fitting)
    return found[1:]
