"""Who owns what "its" and "their" tell of: the subject before them, or the owner that the sentence names."""

from __future__ import annotations

from factcheck.language.wordnet import PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words import OWNERS

GIVEN_AND_SURNAME = 2


def _owner_of_same(thing: Phrase, owned: Phrase) -> Phrase | None:
    """Return who owns a thing that what is owned is another one of: "Tor's day fare is 9, and its night fare 12"."""
    owners = thing.named("poss")
    return owners[-1].phrase if owners and thing.kind == owned.kind == "noun" and thing.head == owned.head else None


def is_somebody(phrase: Phrase) -> bool:
    """Tell whether a phrase surely names a person: a given name and a surname."""
    words = phrase.head.split()
    from factcheck.language.given_names import gender_of

    return phrase.kind == "name" and len(words) == GIVEN_AND_SURNAME and bool(gender_of(words[0]))


def _is_some_person(phrase: Phrase) -> bool:
    """Tell whether a phrase is told of a person by what they are: "the owner of the vault", "anyone with a key"."""
    return phrase.kind == "noun" and (phrase.head == _ANYBODY or field_of(phrase.head) == PERSON)


#: The noun by which "anyone" is read.
_ANYBODY = "person"


def _things_before(argument: Argument, clause: Clause, clauses: list[Clause]) -> list[Phrase]:
    """Return the names before a phrase that may own what a person does not, nested ones too: "head of Acme"."""
    around = [one for each in clauses for one in (each.subject, *each.arguments) if one is not None]
    phrases = [phrase for each in around for phrase in each.phrases if phrase.end < argument.start]
    phrases += [each.phrase for one in list(phrases) for each in one.modifiers if each.phrase is not None]
    kept = [each for each in phrases if each.kind == "name" and not is_somebody(each) and each.end < argument.start]
    return sorted(kept, key=lambda each: each.start)


def clauses_before(clause: Clause, clauses: list[Clause]) -> list[Clause]:
    """Return the clauses before one; none where it was told otherwise meanwhile, so that its place is not known."""
    return clauses[: clauses.index(clause)] if clause in clauses else []


def _holds(clause: Clause, argument: Argument) -> bool:
    """Tell whether an argument of a clause stands in the place of another that takes it up."""
    place = (argument.start, argument.end)
    return any((each.start, each.end) == place for each in clause.arguments)


def with_owner(argument: Argument, clause: Clause, clauses: list[Clause]) -> Argument:
    """Give "its director" the owner that the sentence names: the subject of the clause, or of the one before.

    So it gets what stands behind "of": "the windows of its flats".
    """
    argument = _with_outer_owner(argument, clause, clauses)
    if any(_is_owned_whole(phrase) for phrase in argument.phrases):
        owned = [_whole_owned(phrase, argument, clause, clauses) for phrase in argument.phrases]
        argument = replace(argument, phrases=tuple(owned))
    if not any(_is_owned_within(each) for phrase in argument.phrases for each in phrase.modifiers):
        return argument
    phrases = []
    for phrase in argument.phrases:
        told = [_owned_within(each, argument, clause, clauses) for each in phrase.modifiers]
        phrases.append(replace(phrase, modifiers=tuple(told)))
    return replace(argument, phrases=tuple(phrases))


def _owned_within(modifier: Modifier, argument: Argument, clause: Clause, clauses: list[Clause]) -> Modifier:
    if modifier.phrase is None or not _is_owned_within(modifier):
        return modifier
    inner = with_owner(replace(argument, phrases=(modifier.phrase,)), clause, clauses)
    return modifier._replace(phrase=inner.phrases[0])


#: The slot of who does what is told of a subject.
_BY = "by"


def _is_owned_whole(phrase: Phrase) -> bool:
    """Tell whether a phrase is a part of what a pronoun names the owner of: "half of its apples"."""
    whole = phrase.whole
    return whole is not None and whole.determiner in OWNERS and not whole.named("poss") and not phrase.named("poss")


def _whole_owned(phrase: Phrase, argument: Argument, clause: Clause, clauses: list[Clause]) -> Phrase:
    """Return a part of something, both with the owner that the sentence names for the whole."""
    if phrase.whole is None or not _is_owned_whole(phrase):
        return phrase
    if clause.subject is not None and phrase in clause.subject.phrases:
        doer = next((each for each in clause.arguments if each.slot == _BY and len(each.phrases) == 1), None)
        if doer is None or doer.phrases[0].kind not in ("name", "noun"):
            return phrase
        whose = doer.phrases[0]  # "half of its waste is recycled by the town"
        owner = Modifier("poss", whose.head, phrase.whole.start, phrase.whole.start, whose)
        whole = replace(phrase.whole, modifiers=(*phrase.whole.modifiers, owner))
    else:
        whole = with_owner(replace(argument, phrases=(phrase.whole,)), clause, clauses).phrases[0]
    return replace(phrase, whole=whole, modifiers=(*phrase.modifiers, *whole.named("poss")))


def _is_owned_within(modifier: Modifier) -> bool:
    """Tell whether a noun behind "of" has an owner that a pronoun names."""
    inner = modifier.phrase
    return modifier.kind == "of" and inner is not None and inner.determiner in OWNERS and not inner.named("poss")


def _with_outer_owner(argument: Argument, clause: Clause, clauses: list[Clause]) -> Argument:
    if not any(phrase.determiner in OWNERS and not phrase.named("poss") for phrase in argument.phrases):
        return argument
    told = next((each for each in clauses if each is clause or _holds(each, argument)), clause)
    owner = told.subject  # "got its station when the mayor opened it"
    if (
        owner is None
        or argument.slot == "subj"
        or owner.phrases[0].kind == "value"  # "40 percent belongs to its staff"
        or any(phrase in argument.phrases for phrase in owner.phrases)
    ):
        before = [each for each in clauses_before(clause, clauses) if each.subject is not None and each.kind == "main"]
        owner = before[-1].subject if before else None
    if owner is None or len(owner.phrases) != 1 or owner.phrases[0].kind == "pronoun":
        return argument
    whose = owner.phrases[0]
    if argument.slot == "subj":
        whose = _owner_of_same(whose, argument.phrases[0]) or whose
    if any(phrase.determiner == "its" for phrase in argument.phrases) and is_somebody(whose):
        things = _things_before(argument, clause, clauses)
        if len({each.head for each in things}) != 1:
            return argument
        whose = things[0]
    elif any(phrase.determiner == "its" for phrase in argument.phrases) and _is_some_person(whose):
        held = [each.phrase for each in whose.modifiers if each.phrase is not None and each.phrase.kind != "clause"]
        if not held:
            return argument
        whose = held[-1]  # "the owner of the vault can change its code"
    personal = any(phrase.determiner in ("his", "her") for phrase in argument.phrases)
    if personal and _is_one_with(whose, argument, clauses):
        named = [each.phrase for each in whose.modifiers if each.phrase is not None and each.phrase.kind == "name"]
        if len(named) != 1:
            return argument
        whose = named[0]  # "the witness against Per Lund was Ada Birk, his accountant"
    if personal and whose.kind == "noun" and field_of(whose.head) not in (0, PERSON):
        people = [
            phrase
            for each in clause.arguments
            for phrase in each.phrases
            if phrase.kind == "name" and phrase.end < argument.start
        ]
        if not people:
            return argument
        whose = people[-1]
    owned = Modifier("poss", whose.head, whose.start, whose.end, replace(whose, modifiers=()))
    phrases = [
        replace(each, modifiers=(*each.modifiers, owned))
        if each.determiner in OWNERS and not each.named("poss")
        else each
        for each in argument.phrases
    ]
    return replace(argument, phrases=tuple(phrases))


def _is_one_with(owner: Phrase, argument: Argument, clauses: list[Clause]) -> bool:
    """Tell whether an owner is the very person of whom an apposition tells whose they are."""
    named = next((each.subject for each in clauses if each.kind == "apposition" and _holds(each, argument)), None)
    if named is None:
        return False
    return any(
        each.verb is not None
        and each.verb.lemma == "be"
        and each.subject is not None
        and owner in each.subject.phrases
        and any(one.slot == "attr" and _is_of_place(one, named) for one in each.arguments)
        for each in clauses
    )


def _is_of_place(argument: Argument, other: Argument) -> bool:
    """Tell whether two arguments name the same at the same place of a sentence."""
    return any(one.start == two.start for one in argument.phrases for two in other.phrases)


def place_held(clause: Clause) -> Argument | None:
    """Return of what a name is told to be something: "Ida Berg is the founder of the clinic and still heads it".

    Args:
        clause: the clause that tells it.
    """
    told = next((each for each in clause.arguments if each.slot == "attr"), None)
    if told is None or clause.subject is None or len(told.phrases) + len(clause.subject.phrases) > len(("is", "what")):
        return None
    role, who = told.phrases[0], clause.subject.phrases[0]
    held = [each.phrase for each in role.named("of") if each.phrase is not None]
    named = role.kind == "noun" and who.kind == "name" and len(held) == 1 and held[0].kind in ("noun", "name")
    return Argument("obj", (held[0],)) if named else None
