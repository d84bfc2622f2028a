"""How much a fee, a fine or a notice is, however it is told: "there is a fine of 80 euros for it".

One form for all: the noun, what it is the fee or notice of, and its value.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.weekdays import is_weekday
from factcheck.model.record import replace
from factcheck.syntax.acts import act_done, act_of, as_clause
from factcheck.syntax.anybody import is_anybody
from factcheck.syntax.clause_contents import content_words
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.role_fillers import is_sum
from factcheck.syntax.words import ANYBODY, BEARING, CHARGING, GIVING, NEEDING, PUNISHING, SANCTIONING, SPELLS

_VALUES = frozenset({"money", "percent", "duration", "quantity"})
#: How what an attribute belongs to hangs on its noun.
_OWNING = ("of", "for", "on", "to", "poss", "noun")
#: Slots of a clause that name it: "a fine is charged for parking", "notice is required to end the lease".
_BEHIND = ("for", "on", "to", "purpose", "act", "gerund")
_PLACES = frozenset({"in", "on", "at"})
_OPEN = frozenset({"", "can", "may", "must", "will"})
_PERSON, _YOU = "person", "you"
#: Words for whoever it may be.
_WHOEVER = ANYBODY | {_PERSON}
#: At most so many letters part an act and where it is done: " on ".
_NEAR = 4


def by_attribute(made: Proposition) -> Iterator[Proposition]:
    """Yield the value of a fee, fine, notice or the like as what it is for something.

    Args:
        made: a proposition as written.
    """
    if made.negated or made.modal not in _OPEN or made.tense not in ("present", "future", ""):
        return
    if made.verb == "be" and made.predicate != "exist":
        yield from _named(made)
    if made.verb in SANCTIONING:
        yield from _sanctioned(made)
    yield from _borne(made)


def by_condition(made: Proposition) -> Iterator[Proposition]:
    """Yield "anyone who parks there pays" and "if you park there, you pay" as what you pay for that act.

    Args:
        made: a proposition as written.
    """
    for slot in ("subj", "to", "obj"):
        whoever = made.argument(slot)
        if whoever is None or len(whoever.phrases) != 1:
            continue
        phrase = whoever.phrases[0]
        told = phrase.modifiers[0].phrase if len(phrase.modifiers) == 1 and phrase.modifiers[0].kind == "rel" else None
        people = phrase.kind == "noun" and phrase.plural and not phrase.determiner and not phrase.quantifier
        people = people or (phrase.head in _WHOEVER and phrase.quantifier in ("any", "all", ""))
        if told is not None and told.kind == "clause" and people and phrase.value is None and not made.negated:
            you = replace(whoever, phrases=(Phrase(_YOU, "pronoun", phrase.start, phrase.end),))
            act = Argument("act", (told,))
            yield replace(made, arguments=(*(you if each is whoever else each for each in made.arguments), act))
            return
    case = made.argument("if")
    if case is None or not made.condition or made.negated or case.phrases[0].kind != "clause":
        return
    words = case.phrases[0].head.split()
    if _YOU in words and _PERSON not in words:
        told = as_clause([each for each in words if each != _YOU], case.start, case.end)
        rest = [each for each in made.arguments if each is not case]
        slot = "purpose" if made.verb in NEEDING else "act"  # "if you want to post, you need an account"
        yield replace(made, arguments=(*rest, Argument(slot, (told,))), condition="")


def _named(made: Proposition) -> Iterator[Proposition]:
    """Tell "the fine for parking on the quay is 80 euros", and the two the other way round."""
    subject, attribute = made.argument("subj"), made.argument("attr")
    if subject is None or attribute is None or len(subject.phrases) != 1 or len(attribute.phrases) != 1:
        return
    for noun, amount in ((subject, attribute), (attribute, subject)):
        thing, value = noun.phrases[0], amount.phrases[0].value
        if value is None or thing.kind != "noun" or thing.value is not None:
            continue
        if value.kind not in _VALUES and not is_sum(amount.phrases[0]):
            continue
        rest = [each for each in made.arguments if each is not subject and each is not attribute]
        yield from _told(made, thing, thing.modifiers, amount.phrases[0], rest)


def _borne(made: Proposition) -> Iterator[Proposition]:
    """Tell "the lease has a notice period of 3 months", "a fine of 80 euros is charged for it"."""
    subject = made.argument("subj")
    thing = subject if made.predicate == "exist" else made.argument("obj")
    if made.verb == "come":
        thing = made.argument("with")
    if made.verb in PUNISHING and subject is None:
        thing, subject = made.argument("with"), made.argument("obj")
    if thing is None or len(thing.phrases) != 1:
        yield from _by_means(made)
        return
    found = _amount_in(thing.phrases[0])
    if found is None:
        yield from _by_means(made)
        return
    noun, amount = found
    rest = [each for each in made.arguments if each is not thing and each is not subject]
    if made.predicate == "exist":
        yield from _told(made, noun, noun.modifiers, amount, rest)
    elif subject is None or is_anybody(subject):
        told = made.verb in CHARGING or made.verb in GIVING or made.verb in NEEDING
        if (told and not any(each.slot == "purpose" for each in rest)) or made.verb in (*GIVING, *NEEDING):
            yield from _told(made, noun, noun.modifiers, amount, rest)
    elif made.predicate == "have" and made.verb == "be":  # "there is a fine for parking on the quay"
        yield from _told(made, noun, noun.modifiers, amount, [*rest, replace(subject, slot="on")])
    elif len(subject.phrases) == 1:
        phrase = subject.phrases[0]
        rest = [each for each in rest if each is not subject]
        bears = made.verb in PUNISHING or made.verb in BEARING or made.predicate in BEARING or made.verb in NEEDING
        if bears and not made.modal and phrase.kind in ("noun", "name"):
            yield from _told(made, noun, noun.modifiers, amount, [replace(subject, slot="for"), *rest])
        elif made.verb in GIVING and phrase.plural and not phrase.determiner and made.argument("purpose") is not None:
            yield from _told(made, noun, noun.modifiers, amount, rest)


def _by_means(made: Proposition) -> Iterator[Proposition]:
    """Tell "the lease can be ended with 3 months' notice" as the notice that it takes to end the lease."""
    means = made.argument("with")
    found = _amount_in(means.phrases[0]) if means is not None and len(means.phrases) == 1 else None
    subject = made.argument("subj")
    if means is None or found is None or made.modal not in ("can", "may", "must"):
        return
    if subject is not None and not (is_anybody(subject) or _is_folk(subject.phrases[0])):
        return
    used = (means,) if subject is None else (means, subject)
    act = Argument("purpose", (act_done(made, *used),))
    yield from _told(made, found[0], found[0].modifiers, found[1], [act])


def _sanctioned(made: Proposition) -> Iterator[Proposition]:
    """Tell "drivers are fined 80 euros for parking there" as the fine for it."""
    amount = made.argument("obj")
    if amount is None or len(amount.phrases) != 1 or amount.phrases[0].value is None:
        return
    if amount.phrases[0].kind != "value" or amount.phrases[0].value.kind not in _VALUES:
        return
    noun = Phrase(SANCTIONING[made.verb], "noun", made.start, made.end, "the")
    rest = [each for each in made.arguments if each is not amount and each.slot not in ("subj", "to")]
    yield from _told(made, noun, (), amount.phrases[0], rest)


def _amount_in(phrase: Phrase) -> tuple[Phrase, Phrase] | None:
    """Return a noun without its value, and the value: "a fine of 80 euros", "a 14-day trial", "3 months' notice"."""
    if phrase.kind != "noun" or phrase.quantifier:
        return None
    if phrase.value is not None:
        if phrase.value.kind not in ("percent", "money") or phrase.plural:
            return None
        amount = Phrase(phrase.value.kind, "value", phrase.value.start, phrase.value.end, value=phrase.value)
        return replace(phrase, value=None), amount  # "a 20% discount"
    for each in phrase.modifiers:
        inner = each.phrase
        told = inner is not None and (inner.kind == "value" or is_sum(inner))  # "a fine of 80 crowns"
        value = inner.value if inner is not None and told else each.value if inner is None else None
        if value is None or each.kind not in ("of", "poss", "adj"):
            continue
        if value.kind not in _VALUES and not told:
            continue
        kept = tuple([other for other in phrase.modifiers if other is not each])
        amount = inner or Phrase(value.kind, "value", each.start, each.end, value=value)
        return replace(phrase, modifiers=kept), amount
    return None


def _told(
    made: Proposition, noun: Phrase, hung: tuple[Modifier, ...], amount: Phrase, rest: list[Argument]
) -> Iterator[Proposition]:
    """Yield the one form of what an attribute of something is."""
    owners = [each for each in hung if each.phrase is not None and each.kind in (*_OWNING, *_PLACES)]
    plain, left = _without_spell(noun, tuple([each for each in hung if each not in owners]), amount)
    behind = [each for each in rest if each.slot in _BEHIND and len(each.phrases) == 1]
    behind = [each for each in behind if each.slot not in _PLACES] or behind
    holder = _holder([(each.kind, each.phrase) for each in owners if each.phrase is not None], rest, behind)
    if holder is None or plain is None:
        return
    used, phrase = holder
    others = [each for each in rest if all(each is not one for one in used)]
    value = Argument("attr", (amount,))
    if noun.determiner == "a" and owners and all(each.kind in _PLACES for each in owners):
        return  # "a bridge in Rom" is one of those there
    thing = Argument("subj", (replace(plain, modifiers=left, determiner="the"),))
    arguments = (thing, Argument("belonging to", (phrase,)), value, *others)
    yield replace(made, predicate="be", verb="be", modal="", tense="present", arguments=arguments, condition="")


def _holder(
    owners: list[tuple[str, Phrase]], rest: list[Argument], behind: list[Argument]
) -> tuple[list[Argument], Phrase] | None:
    """Return what an attribute belongs to, with the arguments that name it: a thing, an act with its place."""
    named = [phrase for kind, phrase in owners if kind not in _PLACES]
    places = [phrase for kind, phrase in owners if kind in _PLACES]
    if len(named) + len(behind) > 1:
        behind = [each for each in behind if each.slot in ("act", "purpose", "gerund")] if not named else behind
    if len(named) + len(behind) != 1 and not (len(places) == 1 and not named and not behind):
        return None
    used: list[Argument] = list(behind)
    phrase = named[0] if named else behind[0].phrases[0] if behind else places.pop()
    act = phrase if phrase.kind == "clause" else act_of(phrase)
    if act is None:
        return (used, phrase) if not places else None
    end = max([phrase.end, *(each.end for each in places)])
    for each in rest:
        if each.slot in _PLACES and 0 < each.start - end <= _NEAR and len(each.phrases) == 1 and not _is_day(each):
            used.append(each)
            places.append(each.phrases[0])
    words = act.head.split() + [word for each in places for word in content_words(each)]
    return used, as_clause(words, act.start, act.end)


def _is_day(argument: Argument) -> bool:
    return is_weekday(argument.phrases[0].head)


def _without_spell(
    noun: Phrase, hung: tuple[Modifier, ...], amount: Phrase
) -> tuple[Phrase | None, tuple[Modifier, ...]]:
    """Return "notice period" of a time as the notice, and a noun that is only a spell as none."""
    value = amount.value
    if value is None or value.kind != "duration" or noun.head not in SPELLS:
        return noun, hung
    words = [each for each in hung if each.kind in ("noun", "adj") and each.phrase is None]
    if not words:
        return None, hung
    last = words[-1]
    return replace(noun, head=last.word), tuple([each for each in hung if each is not last])


def _is_folk(phrase: Phrase) -> bool:
    return phrase.kind == "noun" and phrase.plural and not phrase.determiner and not phrase.quantifier
