"""What hangs on the object of an event and is told of the event itself: "convicted the clerk of theft"."""

from __future__ import annotations

from factcheck.language.frames import Entry, frame
from factcheck.model.record import replace
from factcheck.syntax.noun_terms import bare
from factcheck.syntax.records import Argument, Phrase
from factcheck.syntax.role_fillers import filled

#: Slots of who does it, of whom and of what somebody or something is.
CORE = frozenset({"subj", "obj", "attr"})
#: Slots of an entry that are no prepositions.
_NO_PREPOSITIONS = frozenset({*CORE, "iobj", "num", "is", "measure", "that", "mod", "poss", "purpose"})
#: Modifiers that rank a thing among others, which "of" behind it names.
_RANKING = frozenset({"superlative", "ordinal"})


def lifted(arguments: list[Argument], entry: Entry) -> list[Argument]:
    """Give the event what hangs on its object by a preposition of its own: "convicted the clerk of fraud"."""
    if not any(map(_carries, arguments)):
        return arguments
    slots = {each.slot for each in arguments}
    for slot in entry.slots:
        if slot in slots or slot in _NO_PREPOSITIONS:
            continue
        for at, argument in _objects_first(arguments):
            if argument.slot not in entry.slots or len(argument.phrases) != 1:
                continue
            phrase = argument.phrases[0]
            if slot == "of" and any(each.kind in _RANKING for each in phrase.modifiers):
                continue  # "the oldest clock of the museum": among which it ranks
            if slot == "of" and argument.slot == "subj" and "obj" in slots and slot not in entry.through:
                continue  # "the city of Holm holds 70 percent" of something else
            hung = next((each for each in phrase.modifiers if each.kind == slot and each.phrase is not None), None)
            if hung is not None and hung.phrase is not None and _takes(entry, slot, hung.phrase):
                arguments[at] = replace(
                    argument,
                    phrases=(
                        replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each is not hung])),
                    ),
                )
                arguments.append(Argument(slot, (hung.phrase,)))
                break
            if slot == "of" and _is_part(argument, entry) and phrase.whole is not None and phrase.value is not None:
                arguments[at] = replace(argument, phrases=(bare(phrase, phrase.value),))
                # what narrows the part narrows the whole: "10% of patients over 80"
                whole = replace(phrase.whole, modifiers=(*phrase.whole.modifiers, *phrase.modifiers))
                arguments.append(Argument(slot, (whole,)))
                break
    return arguments


def _is_part(argument: Argument, entry: Entry) -> bool:
    """Tell whether a part of a whole fills a role that takes an amount: "20 percent of Acme belongs to them"."""
    told = frame(entry.frame).types.get(entry.slots[argument.slot])
    return argument.phrases[0].quantifier == "part" and (argument.slot != "subj" or told is not None)


def _carries(argument: Argument) -> bool:
    """Tell whether anything hangs on an object or subject that could be told of the event."""
    if argument.slot not in ("obj", "subj") or len(argument.phrases) != 1:
        return False
    phrase = argument.phrases[0]
    return phrase.whole is not None or any(each.phrase is not None for each in phrase.modifiers)


def _takes(entry: Entry, slot: str, phrase: Phrase) -> bool:
    """Tell whether what hangs on an object can fill a role of its own: of "a ticket for the castle" nobody pays."""
    role = entry.slots[slot]
    return slot in entry.through or filled(Argument(role, (phrase,)), entry) is not None


def _objects_first(arguments: list[Argument]) -> list[tuple[int, Argument]]:
    """Return the objects and subjects with their indices, an object that is a part of something before the subject."""
    found = [(at, each) for at, each in enumerate(arguments) if each.slot in ("obj", "subj")]
    return sorted(found, key=lambda each: not (each[1].slot == "obj" and each[1].phrases[0].whole is not None))
