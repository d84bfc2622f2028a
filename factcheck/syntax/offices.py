"""Offices taken and left: "was appointed director in 2018", "took over as director", "has been director since 2018"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import PERSON, entry, synset
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.turning_points import ends, has_both_ends, turned_tense
from factcheck.syntax.words import APPOINTING, HOLDING_OFFICE, LEAVING_OFFICE, POSTS, TAKING_OFFICE

#: What taking and leaving an office are called, whatever the sentence says.
_TAKE, _LEAVE = "become", "cease to be"
#: The field of WordNet for persons, and how many senses of a noun count.
_SENSES = 4


def by_office(made: Proposition) -> Iterator[Proposition]:
    """Yield the beginning and the end of what somebody is, however they are told.

    Args:
        made: a proposition as written.
    """
    if made.negated or made.modal:
        return
    if made.verb == "serve" and made.tense == "present":
        yield from _being(made)
    elif made.verb in HOLDING_OFFICE and made.tense == "present":
        yield from _holding(made)
    elif made.predicate == "be":
        if not has_both_ends(made):
            yield from turns_of_office(made)
    elif made.verb in APPOINTING:
        yield from _turned(made, _TAKE, made.argument("obj"), made.argument("as"), made.argument("subj"))
    elif made.verb in TAKING_OFFICE or _takes_office(made):
        yield from _turned(_without_office(made), _TAKE, made.argument("subj"), made.argument("as"))
    elif made.verb in LEAVING_OFFICE:
        yield from _turned(made, _LEAVE, made.argument("subj"), made.argument("as"))


def _being(made: Proposition) -> Iterator[Proposition]:
    """Yield "is the capital of Norland" of "serves as the capital of Norland", "is head of it" of "serves as head"."""
    subject, role = made.argument("subj"), made.argument("as")
    if subject is None or role is None:
        return
    office = role.phrases[0].determiner == "" and is_office(role.phrases[0]) and subject.phrases[0].kind == "name"
    if role.phrases[0].determiner == "the" or office:
        told = tuple([replace(each, slot="attr") if each is role else each for each in made.arguments])
        yield replace(made, predicate="be", verb="be", arguments=told)


def _holding(made: Proposition) -> Iterator[Proposition]:
    """Yield "is director of Tor" of "holds the post of director of Tor"."""
    subject, held = made.argument("subj"), made.argument("obj")
    if subject is None or held is None or len(held.phrases) > 1 or held.phrases[0].head not in POSTS:
        return
    for each in held.phrases[0].named("of"):
        if each.phrase is not None and is_office(each.phrase):
            role = Argument("attr", (each.phrase,))
            told = tuple([role if one is held else one for one in made.arguments])
            yield replace(made, predicate="be", verb="be", arguments=told)


def turns_of_office(made: Proposition) -> Iterator[Proposition]:
    """Yield "became director in 2018" and "has been director since 2018" as taking the office then.

    Args:
        made: what somebody is, was or became, not denied.
    """
    subject, attribute = made.argument("subj"), made.argument("attr")
    if subject is None or attribute is None:
        return
    if attribute.phrases[0].kind == "name" and subject.phrases[0].kind == "noun":
        subject, attribute = replace(attribute, slot="subj"), replace(subject, slot="attr")
        turned = {"subj": subject, "attr": attribute}
        made = replace(made, arguments=tuple([turned.get(each.slot, each) for each in made.arguments]))
    if not is_office(attribute.phrases[0]) or not _is_somebody(subject):
        return
    if made.verb == _TAKE:
        yield replace(made, predicate=_TAKE)
        return
    time = made.argument("time")
    for verb, when in ends(time) if time is not None else ():
        arguments = tuple([when if each is time else each for each in made.arguments])
        told = _TAKE if verb == "begin" else _LEAVE
        tense = turned_tense(verb, made.tense, "perfect")
        yield replace(made, predicate=told, verb=told, arguments=arguments, tense=tense)


def _takes_office(made: Proposition) -> bool:
    """Tell whether somebody takes an office that "as" names: "took office as president"."""
    taken = made.argument("obj")
    return taken is not None and f"{made.verb} {taken.phrases[0].head}" in TAKING_OFFICE


def _without_office(made: Proposition) -> Proposition:
    """Return that somebody took office, without that word."""
    taken = made.argument("obj") if _takes_office(made) else None
    return replace(made, arguments=tuple([each for each in made.arguments if each is not taken]))


def _turned(
    made: Proposition, verb: str, holder: Argument | None, office: Argument | None, *left: Argument | None
) -> Iterator[Proposition]:
    if holder is None or office is None or not is_office(office.phrases[0]) or not _is_somebody(holder):
        return
    rest = [each for each in made.arguments if all(each is not one for one in (holder, office, *left))]
    by = [replace(each, slot="by") for each in left if each is not None]
    arguments = (replace(holder, slot="subj"), replace(office, slot="attr"), *by, *rest)
    yield replace(made, predicate=verb, verb=verb, arguments=arguments)


def is_office(phrase: Phrase) -> bool:
    """Tell whether a noun names what one person may be: "director of the museum", not "a success".

    Args:
        phrase: the noun phrase.
    """
    senses = entry(phrase.head).senses.get("n", ())[:_SENSES]
    person = any(synset(number).field == PERSON for number, _ in senses)
    return phrase.kind == "noun" and not phrase.plural and phrase.value is None and person


def _is_somebody(argument: Argument) -> bool:
    return len(argument.phrases) == 1 and argument.phrases[0].kind in ("name", "pronoun", "noun")
