"""What one pays, told by a ticket, by a span of time or by who holds what: "an adult ticket costs 8 pounds".

One form for all: what it costs, for whom, and for how long.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import ARTIFACT, LOCATION, PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.words import HOLDING, RECURRING, SUBSCRIBED, TICKETS

_COST, _PERSON, _MONEY = "cost", "person", "money"
_FOR, _WITH, _OF = "for", "with", "of"
#: How a ticket hangs on the place that it is for.
_PLACE = frozenset({"for", "to", "of", "at"})
_SPELLS = frozenset({"day", "week", "month", "year"})
_PRICES = frozenset({"price", "cost", "rate", "charge"})


def by_price(made: Proposition) -> Iterator[Proposition]:
    """Yield what a ticket costs as what entry costs, and what a year of something costs as its cost a year.

    Args:
        made: a proposition as written.
    """
    if made.tense not in ("present", "future", "") or made.negated:
        return
    subject, amount = made.argument("subj"), _amount(made)
    if subject is None or amount is None or len(subject.phrases) != 1:
        return
    thing = subject.phrases[0]
    rest = [each for each in made.arguments if each is not subject and each is not amount]
    if thing.head in TICKETS:
        yield from _of_ticket(made, thing, amount, rest)
    elif made.verb == _COST and _is_known_place(thing) and (amount.phrases[0].head == "nothing" or _is_for_some(rest)):
        yield _costing(made, _entry(thing, thing), amount, rest)
    payer = next((each for each in rest if each.slot == _FOR and len(each.phrases) == 1), None)
    if made.verb == _COST and payer is not None and [each.kind for each in payer.phrases[0].modifiers] == [_WITH]:
        inner = payer.phrases[0].modifiers[0].phrase
        if inner is not None:  # "for people with a card": with a card
            plain = replace(payer, phrases=(replace(payer.phrases[0], modifiers=()),))
            others = [plain if each is payer else each for each in rest]
            yield _costing(made, thing, amount, [*others, Argument(_WITH, (inner,))])
    yield from _a_year(made, thing, amount, rest)


def _amount(made: Proposition) -> Argument | None:
    """Return what something costs: a sum, or nothing at all."""
    amount = made.argument("obj") if made.verb == _COST else made.argument("attr") if made.verb == "be" else None
    if amount is None or len(amount.phrases) != 1:
        return None
    value = amount.phrases[0].value
    sum_of_money = value is not None and (value.kind == _MONEY or amount.phrases[0].head == _MONEY)
    return amount if sum_of_money or (made.verb == _COST and amount.phrases[0].head == "nothing") else None


def _costing(made: Proposition, thing: Phrase, amount: Argument, rest: list[Argument]) -> Proposition:
    arguments = (Argument("subj", (thing,)), replace(amount, slot="obj"), *rest)
    return replace(made, predicate=_COST, verb=_COST, arguments=arguments)


# -- tickets ----------------------------------------------------------------------------------------------------------
def _of_ticket(made: Proposition, ticket: Phrase, amount: Argument, rest: list[Argument]) -> Iterator[Proposition]:
    """Yield "an adult ticket for the zoo costs 8 pounds" as entry to the zoo costing that for adults."""
    whom = [each for each in ticket.modifiers if _is_person(each)]
    places = [each for each in ticket.modifiers if each not in whom and _is_of_place(each)]
    behind = [each for each in rest if each.slot in ("for", "at", "in")]
    if len(whom) != 1 or len(places) + len(behind) > 1 or len(whom) + len(places) != len(ticket.modifiers):
        return
    payer = whom[0].phrase or Phrase(whom[0].word, "noun", whom[0].start, whom[0].end)
    place = places[0].phrase if places else behind[0].phrases[0] if behind else None
    left = [each for each in rest if each not in behind]
    for_whom = Argument(_FOR, (replace(payer, determiner="", plural=True),))
    yield _costing(made, _entry(ticket, place), amount, [for_whom, *left])


def _entry(at: Phrase, place: Phrase | None) -> Phrase:
    where = () if place is None else (Modifier("to", place.head, place.start, place.end, place),)
    return Phrase("entry", "noun", at.start, at.end, modifiers=where)


def _is_known_place(phrase: Phrase) -> bool:
    """Tell whether a phrase names a place that one may go into: "the zoo is free for children"."""
    known = phrase.kind == "noun" and phrase.determiner == "the" and not (phrase.plural or phrase.modifiers)
    return known and field_of(phrase.head) in (ARTIFACT, LOCATION)


def _is_for_some(rest: list[Argument]) -> bool:
    """Tell whether it is told for whom something costs so much: "the zoo costs 4 euros for children"."""
    return any(each.slot == _FOR and field_of(each.phrases[0].head) == PERSON for each in rest)


def _is_person(modifier: Modifier) -> bool:
    """Tell whether a ticket is one for somebody: "a child ticket", "a ticket for children"."""
    if modifier.phrase is None:
        return modifier.kind in ("noun", "adj") and field_of(modifier.word) == PERSON
    phrase = modifier.phrase
    return modifier.kind == _FOR and phrase.kind == "noun" and field_of(phrase.head) == PERSON and phrase.value is None


def _is_of_place(modifier: Modifier) -> bool:
    phrase = modifier.phrase
    known = phrase is not None and (phrase.kind == "name" or phrase.determiner in ("the", "its", "our"))
    return known and modifier.kind in _PLACE


# -- for how long -----------------------------------------------------------------------------------------------------
def _a_year(made: Proposition, thing: Phrase, amount: Argument, rest: list[Argument]) -> Iterator[Proposition]:
    """Yield "annual membership", "a year of membership" and "a year's membership" as membership costing it a year."""
    if thing.kind != "noun" or any(each.slot in ("per", "frequency") for each in rest):
        return
    if thing.head in _PRICES:
        yield from _price_of(made, thing, amount, rest)
        return
    told = _spell_of(thing)
    if told is None:
        return
    plain, spell = told
    per = Argument("per", (Phrase(spell, "noun", thing.start, thing.end),))
    yield _costing(made, plain, amount, [*rest, per])


def _price_of(made: Proposition, price: Phrase, amount: Argument, rest: list[Argument]) -> Iterator[Proposition]:
    """Yield "the monthly price of the plan is 9 euros" as the plan costing that a month."""
    of = [each.phrase for each in price.modifiers if each.kind in (_OF, "poss") and each.phrase is not None]
    often = [RECURRING.get(each.word, "") for each in price.modifiers if each.phrase is None]
    if len(of) == len(often) == 1 and len(price.modifiers) == len(of) + len(often) and often[0] in _SPELLS:
        per = Argument("per", (Phrase(often[0], "noun", price.start, price.end),))
        yield _costing(made, of[0], amount, [*rest, per])


def _spell_of(thing: Phrase) -> tuple[Phrase, str] | None:
    """Return what is had for a day, week, month or year, and which it is; None where nothing is."""
    for each in thing.modifiers:
        left = tuple([other for other in thing.modifiers if other is not each])
        bought = thing.head in SUBSCRIBED  # a daily paper is no paper for a day
        if each.phrase is None and each.kind == "adj" and bought and RECURRING.get(each.word) in _SPELLS:
            return replace(thing, modifiers=left, determiner=""), RECURRING[each.word]
        inner = each.phrase
        if inner is None or inner.value is not None or inner.modifiers or inner.plural:
            continue
        if each.kind == "poss" and inner.head in _SPELLS and inner.determiner == "a":
            return replace(thing, modifiers=left, determiner=""), inner.head
    of = thing.named(_OF)
    single = thing.head in _SPELLS and thing.determiner == "a" and len(thing.modifiers) == len(of) == 1
    return (of[0].phrase, thing.head) if single and of[0].phrase is not None else None


# -- who holds what ---------------------------------------------------------------------------------------------------
def by_holding(made: Proposition) -> Iterator[Proposition]:
    """Yield "card holders pay 5 euros" as people with a card who do.

    Args:
        made: a proposition as written.
    """
    for argument in made.arguments:
        phrase = argument.phrases[0]
        if phrase.head not in HOLDING or not phrase.plural or len(argument.phrases) > 1 or phrase.value is not None:
            continue
        held = _held(phrase)
        if held is None:
            continue
        people = Phrase(_PERSON, "noun", phrase.start, phrase.end, phrase.determiner, phrase.quantifier, plural=True)
        if argument.slot in ("for", "to"):
            arguments = [each for each in made.arguments if each is not argument]
            told = (*arguments, replace(argument, phrases=(people,)), Argument(_WITH, (held,)))
        else:
            mark = Modifier(_WITH, held.head, held.start, held.end, held)
            whose = replace(argument, phrases=(replace(people, modifiers=(mark,)),))
            told = tuple([whose if each is argument else each for each in made.arguments])
        yield replace(made, arguments=told)
        return


def _held(holder: Phrase) -> Phrase | None:
    """Return what somebody holds: a blue badge, of "blue badge holders", "holders of a blue badge"."""
    of = holder.named(_OF)
    if len(of) == len(holder.modifiers) == 1:
        return of[0].phrase
    nouns = holder.named("noun")
    if of or not nouns or any(each.phrase is not None for each in holder.modifiers):
        return None
    last = nouns[-1]
    kept = tuple([each for each in holder.modifiers if each is not last])
    return Phrase(last.word, "noun", last.start, last.end, "a", modifiers=kept)
