"""Frames that a noun tells: the founder of, has a height of, the sale of it was in."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.frames import Entry, entries, frame
from factcheck.model.record import replace
from factcheck.syntax.lifting import CORE
from factcheck.syntax.noun_terms import hung_on, names_of, times_of, with_qualities
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.role_fillers import role_type
from factcheck.syntax.roles import PLACES, Told, qualified, told
from factcheck.syntax.words import ATTAINING, CHARGES

#: Verbs behind an event noun that only say that it took place.
_HAPPEN = frozenset({"be", "take place", "happen", "occur", "come", "follow", "exist"})
#: Verbs behind an event noun that tell a measure of it: -> slot of their object.
_MEASURING = {"cost": "for", "take": "duration", "last": "duration"}
#: Verbs that say which phase of a state or event a noun names: "support for Tor 4 ended".
_PHASES = {
    **dict.fromkeys(("end", "cease", "stop", "expire", "finish"), "end"),
    **dict.fromkeys(("begin", "start", "commence", "open", "get under way"), "begin"),
    **dict.fromkeys(("continue", "last"), "hold"),
}
#: Verbs with an event noun for object that only say that it took place: of whom -> whether the subject undergoes it.
_UNDERGOING = frozenset({"undergo", "see", "experience"})


def by_noun(made: Proposition) -> Iterator[Told]:
    """Yield a proposition by the frames of the nouns in it."""
    subject, attribute, thing = made.argument("subj"), made.argument("attr"), made.argument("obj")
    if made.predicate == "be" and subject is not None:
        named = attribute or made.argument("time")
        if named is not None:
            yield from _is_noun(made, subject, named)
            yield from _is_noun(made, named, subject)
    if attribute is None and subject is not None and made.verb in _LYING:
        for where in (each for each in made.arguments if each.slot in PLACES):
            rest = replace(made, arguments=tuple([each for each in made.arguments if each is not where]))
            yield from (each for each in _is_noun(rest, where, subject) if _tells_place(each))
    if (
        (made.predicate == "have" or made.verb in _UNDERGOING or _is_amount_told(made, thing))
        and subject is not None
        and thing is not None
        and len(thing.phrases) == 1
    ):
        yield from _has_noun(made, subject, thing)
    if (
        made.verb == "take"
        and thing is not None
        and thing.phrases[0].head == "place"
        and not thing.phrases[0].modifiers
    ):
        happening = tuple([each for each in made.arguments if each is not thing])
        made, thing = replace(made, predicate="take place", verb="take place", arguments=happening), None
    happens = made.predicate in _HAPPEN or made.predicate in _MEASURING or made.verb in _PHASES
    event = subject if subject is not None and happens and attribute is None else None
    if event is None and subject is None and thing is not None and made.verb == "hold":
        event = thing
    if event is not None and len(event.phrases) == 1 and event.phrases[0].kind == "noun":
        yield from _event_noun(made, event)


#: Verbs of being somewhere, and roles of where something is.
_LYING, _PLACE_ROLES = frozenset({"lie", "be", "locate", "situate"}), frozenset({"source", "mouth"})


def _tells_place(told: Told) -> bool:
    """Tell whether a noun names the place of something: "its source lies in the hills"."""
    return any(each.slot in _PLACE_ROLES for each in told.proposition.arguments)


def _is_amount_told(made: Proposition, thing: Argument | None) -> bool:
    """Tell whether somebody is said to report or reach so much of something: "posted a turnover of 9 million"."""
    if made.verb not in ATTAINING or thing is None or len(thing.phrases) != 1 or made.negated:
        return False
    phrase = thing.phrases[0]
    amount = any(each.kind == "of" and each.phrase is not None and each.phrase.value for each in phrase.modifiers)
    return amount and any(_is_attribute(each) for _, each in frames_of_noun(phrase))


def frames_of_noun(phrase: Phrase) -> Iterator[tuple[str, Entry]]:
    """Yield the frames of a noun, of its longest term alone."""
    for name in names_of(phrase):
        found = entries("n", name)
        for entry in found:
            yield name, entry
        if found:
            return


def _is_noun(made: Proposition, one: Argument, two: Argument) -> Iterator[Told]:
    """Tell "X is the founder of Y" and "the height of X is V": the noun in ``two`` names a role of its frame."""
    for phrase in two.phrases:
        if phrase.whole is not None:
            continue  # "80 of the 140 employees are astronomers"
        if phrase.kind != "noun" and not (phrase.kind == "name" and phrase.start == 0 and " " not in phrase.head):
            continue
        told_of = ""
        for name, entry in _all_terms(phrase):
            if told_of and name != told_of:
                break
            for found in _is_by(made, one, two, phrase, name, entry):
                told_of = name
                yield found


def _all_terms(phrase: Phrase) -> Iterator[tuple[str, Entry]]:
    """Yield the frames of a noun, of its longest term, and the attributes of shorter ones: "the ticket price"."""
    first = ""
    for name in names_of(phrase):
        for entry in entries("n", name):
            first = first or name
            if name == first or _is_attribute(entry):
                yield name, entry


def _is_by(made: Proposition, one: Argument, two: Argument, phrase: Phrase, name: str, entry: Entry) -> Iterator[Told]:
    """Tell "X is the founder of Y" by one frame of the noun."""
    role = entry.slots.get("is")
    kind = role_type(entry.frame, role) if role is not None else ""
    if role is None or (one.slot.startswith("time") and kind != "date"):
        return
    if kind != _LANGUAGE and all(each.kind == "adjective" for each in one.phrases):
        return
    rest = [each for each in made.arguments if each is not one and each is not two]
    hung = [each for each in with_qualities(hung_on(phrase, name), entry) if each.slot != "num" or "num" in entry.slots]
    holder = replace(one, slot="is", focus="only" if phrase.quantifier == "only" else one.focus)
    done = replace(made, tense="past") if entry.lasting and made.tense == "present" else made
    found = told(done, entry, [holder, *hung, *rest], name)
    if found is not None and _says_something(found):
        yield qualified(found)


#: The type of a role that adjectives name as well: "is French".
_LANGUAGE = "language"


def _says_something(found: Told) -> bool:
    """Tell whether more than one thing is named: a founder of what?"""
    return sum(len(each.phrases) for each in found.proposition.arguments) > 1


def _has_noun(made: Proposition, subject: Argument, thing: Argument) -> Iterator[Told]:
    """Tell "X has a height of V" and "X has 61 employees"."""
    phrase = thing.phrases[0]
    existential = made.verb == "be"
    if made.negated and phrase.head in CHARGES and phrase.value is None and not phrase.modifiers:
        return  # no charge is a charge of nothing, which is told by another way
    for name, entry in frames_of_noun(phrase):
        slots = [*PLACES, "poss", "of"] if existential else ["poss", "of"]
        holder = next((slot for slot in slots if slot in entry.slots), None)
        if holder is None or (_is_count(phrase) and "num" not in entry.slots and _is_attribute(entry)):
            continue  # "has 450 rooms" tells nothing of the room in it
        arguments = [replace(subject, slot=holder)]
        for argument in with_qualities(hung_on(phrase, name), entry):
            valued = argument.phrases[0].value is not None
            if argument.slot == "poss":
                continue
            if argument.slot == "of" and valued and "is" in entry.slots:
                # in "has a height of V" the value stands behind "of"
                arguments.append(replace(argument, slot="is"))
            else:
                arguments.append(argument)
        rest = [each for each in made.arguments if each is not subject and each is not thing]
        found = told(made, entry, [*arguments, *rest], name)
        if found is not None and _says_something(found):
            yield qualified(found)


def _is_attribute(entry: Entry) -> bool:
    return frame(entry.frame).kind == "attribute"


def _is_count(phrase: Phrase) -> bool:
    """Tell whether a number counts a plural."""
    return phrase.plural and phrase.value is not None and phrase.value.kind == "number"


def _event_noun(made: Proposition, event: Argument) -> Iterator[Told]:
    """Tell "the acquisition of X by Y was in 1999", "the construction of the bridge took six years"."""
    phrase = event.phrases[0]
    for name, entry in frames_of_noun(phrase):
        placed = entry.slots.get("is") == "place" and any(each.slot in PLACES for each in made.arguments)
        if "is" in entry.slots and len(entry.slots) > 1 and not placed and made.verb not in _PHASES:
            continue
        qualities = with_qualities(hung_on(phrase, name), entry)
        which = times_of(qualities)
        arguments = [each for each in qualities if each not in which]
        for each in made.arguments:
            if each is not event:
                arguments.append(replace(each, slot=_event_slot(made, each.slot, entry)))
        if any(each.slot in CORE and each.slot not in entry.slots for each in arguments):
            continue
        found = told(made, entry, arguments, name)
        if found is None:
            continue
        if which:  # "its last eruption was in 2011"
            said = [Modifier("adv", each.phrases[0].head, each.start, each.end) for each in which]
            told_then = replace(found.proposition, adverbs=(*found.proposition.adverbs, *said))
            found = found._replace(proposition=told_then)
        if made.verb == "take place":
            found = found._replace(fit=found.fit + 3)
        if made.verb in _PHASES:
            phase = _PHASES[made.verb]
            if phase == "hold" and entry.phase == "end":
                continue  # while a closure lasts nothing is open
            proposition = found.proposition
            if entry.phase:
                proposition = replace(proposition, phase=phase)
            else:
                # its beginning and its end are events of their own
                proposition = replace(proposition, frame=f"{phase}:{entry.frame}", predicate=f"{phase}:{entry.frame}")
            found = found._replace(proposition=proposition, fit=found.fit + 3)
        yield qualified(found)


def _event_slot(made: Proposition, slot: str, entry: Entry) -> str:
    if slot == "to" and made.predicate == "cost":
        return "by" if "by" in entry.slots else slot
    if slot == "obj" and made.predicate in _MEASURING:
        untold = "cost" if made.predicate == "cost" else "length of it"
        return _MEASURING[made.predicate] if _MEASURING[made.predicate] in entry.slots else untold
    return slot
