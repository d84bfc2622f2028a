"""Places and causes as subject or beside the verb: "the depot houses 48 trams", "48 trams are housed at the depot"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import field_of
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.releases import is_release
from factcheck.syntax.words import CHANGING_PRODUCTS, CONTAINING, KEPT, SHOWING

_PLACES = ("in", "at", "on")
#: The fields of WordNet for persons: what a hall holds of them says how many may come.
_PERSONS = frozenset({3, 18})


def by_holder(made: Proposition) -> Iterator[Proposition]:
    """Yield what is in a place as what the place has, what is shown on a thing as what the thing shows.

    Args:
        made: a proposition as written.
    """
    subject, thing = made.argument("subj"), made.argument("obj")
    if made.verb in _CONSISTING:
        yield from _of_parts(made)
    if subject is not None and thing is not None:
        if made.verb in CONTAINING and made.predicate != "have" and _is_content(thing):
            yield replace(made, predicate="have", verb="have")
        if (_is_event(subject) or _is_release(subject)) and made.predicate not in ("have", "be"):
            yield replace(
                made,
                arguments=tuple([replace(each, slot="in") if each is subject else each for each in made.arguments]),
            )
    if thing is not None and made.verb in CHANGING_PRODUCTS:
        yield from _by_product(made, subject)
    if subject is not None and made.predicate == "be" and thing is None:
        yield from _home(made, subject)
    if subject is None and thing is not None:
        yield from _turned(made, thing)


def _by_product(made: Proposition, subject: Argument | None) -> Iterator[Proposition]:
    """Yield what a version of a product did as what the product did in it: "was added in Tor 5.0", "Tor 5.0 added"."""
    if subject is None:
        release = next((each for each in made.arguments if each.slot in ("in", "with")), None)
    else:
        release = subject
    if release is None or len(release.phrases) > 1 or release.phrases[0].kind != "name":
        return
    phrase = release.phrases[0]
    if not is_release(phrase):
        return
    bare = replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each.kind != "number"]))
    rest = [each for each in made.arguments if each is not release]
    yield replace(made, arguments=(Argument("subj", (bare,)), *rest, replace(release, slot="in")))


def _of_parts(made: Proposition) -> Iterator[Proposition]:
    """Yield "has 33 islands" of "consists of 33 islands", "is made up of 33 islands" and "33 islands make it up"."""
    subject, thing, part = made.argument("subj"), made.argument("obj"), made.argument("of")
    whole = None
    if made.verb == "consist":
        whole = subject
    elif made.verb in _COMPOSING and subject is None and part is not None:
        whole = thing
    elif made.verb in _COMPOSING and part is None:
        whole, part = thing, subject
    elif made.verb == "comprise" and subject is not None:
        whole, part = subject, thing
    if whole is None or part is None or not (_is_content(part) or _are_counted(part)) or made.negated:
        return
    rest = [each for each in made.arguments if each not in (subject, thing, part)]
    told = (replace(whole, slot="subj"), replace(part, slot="obj"), *rest)
    yield replace(made, predicate="have", verb="have", arguments=told)


_COMPOSING = frozenset({"make up", "compose", "form"})
#: Verbs by which a whole and what it is made of are told.
_CONSISTING = _COMPOSING | {"consist", "comprise"}


def _turned(made: Proposition, thing: Argument) -> Iterator[Proposition]:
    """Yield "are kept in the archive" as the archive having them, "is shown on the mosaic" as it showing them."""
    place = next((each for each in made.arguments if each.slot in _PLACES), None)
    if place is None or place.phrases[0].kind not in ("noun", "name") or place.phrases[0].value is not None:
        return
    rest = [each for each in made.arguments if each is not place and each is not thing]
    arguments = (replace(place, slot="subj"), thing, *rest)
    if made.verb in KEPT and _is_content(thing):
        yield replace(made, predicate="have", verb="have", arguments=arguments)
    if made.verb in SHOWING:
        yield replace(made, arguments=arguments)


def _home(made: Proposition, place: Argument) -> Iterator[Proposition]:
    """Yield "is home to 48 trams" as the place having them."""
    attribute, thing = made.argument("attr"), made.argument("to")
    if attribute is None or thing is None or not _is_content(thing):
        return
    phrase = attribute.phrases[0]
    if phrase.head != "home" or phrase.modifiers or len(attribute.phrases) != 1:
        return
    rest = [each for each in made.arguments if each not in (place, attribute, thing)]
    arguments = (place, replace(thing, slot="obj"), *rest)
    yield replace(made, predicate="have", verb="have", arguments=arguments)


def _is_content(thing: Argument) -> bool:
    """Tell whether things are what a place may have in it: counted or named things, neither people nor amounts."""
    return all(_may_lie(phrase) for phrase in thing.phrases)


def _are_counted(parts: Argument) -> bool:
    """Tell whether so many, people as well as things, are what a whole consists of: "40 singers"."""
    return all(
        each.kind == "noun"
        and each.plural
        and each.value is not None
        and each.value.kind == "number"
        and not each.whole
        for each in parts.phrases
    )


def _may_lie(phrase: Phrase) -> bool:
    if (
        phrase.kind != "noun"
        or phrase.quantifier not in ("", "some", "many", "several")
        or field_of(phrase.head) in _PERSONS
    ):
        return False
    value = phrase.value
    if value is None:
        return phrase.plural or phrase.determiner == "a"
    return value.kind == "number" and value.unit != "fraction"


def _is_release(subject: Argument) -> bool:
    """Tell whether what does it is a numbered version: "version 4 introduced it" in that version."""
    return len(subject.phrases) == 1 and is_release(subject.phrases[0])


def _is_event(subject: Argument) -> bool:
    """Tell whether what does it is itself what happened: "the collision injured four"."""
    phrase = subject.phrases[0]
    from factcheck.syntax.event_nouns import HAPPENINGS

    return (
        len(subject.phrases) == 1
        and phrase.kind == "noun"
        and phrase.determiner != ""
        and field_of(phrase.head) in HAPPENINGS
    )
