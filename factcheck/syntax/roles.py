"""Put a proposition in the terms of one frame: its arguments under the names of roles, if they can fill them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from factcheck.language.frames import Entry, frame
from factcheck.language.wordnet import field_of
from factcheck.model import Value
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.values import find

CORE = frozenset({"subj", "obj", "attr"})
PLACES = ("in", "at", "on")
#: Slots that every event may have, whatever its frame.
_AROUND = frozenset({"time", "time-by", "time-from", "since", "until", "frequency", "per", "if", "unless", "except", *PLACES})
#: Slots of an entry that are no prepositions.
_NO_PREPOSITIONS = frozenset({*CORE, "iobj", "num", "is", "measure", "that", "mod", "poss", "purpose"})
#: Heads that a number counts where the frame says what is counted.
_PEOPLE = frozenset({"person", "people", "individual", "soul"})
#: Modifiers of a counted noun that say nothing of it.
_LIGHT = frozenset({"total", "whole", "full", "other"})
#: Units of quantities -> types of roles.
_UNITS = {"m": "length", "m²": "area", "m³": "volume", "kg": "mass", "m/s": "speed", "°c": "temperature", "c": "temperature", "k": "temperature", "hz": "rate"}
#: Fields of WordNet that a type of role takes of nouns: 18 person, 14 group, 17 object, 15 place, 6 artifact, 10 communication.
_FIELDS = {"agent": frozenset({0, 3, 4, 6, 11, 14, 15, 18}), "person": frozenset({0, 3, 14, 18})}


class Told(NamedTuple):
    """A proposition in the terms of a frame.

    Attributes:
        proposition: with roles for slots.
        fit: how well it fits: arguments with a role, longer words before shorter ones.
    """

    proposition: Proposition
    fit: int


def told(made: Proposition, entry: Entry, arguments: Iterable[Argument], words: str = "") -> Told | None:
    """Return a proposition by the roles of a frame, or None where something in it can have no role.

    Args:
        made: the proposition as written.
        entry: the word of the frame.
        arguments: with slots of the word, or with roles already.
        words: the word or idiom that told it; longer ones fit better.
    """
    given = _lifted(list(arguments), entry)
    roles = {*entry.slots.values(), *entry.fixed}
    found: list[Argument] = []
    fit = 0
    for argument in given:
        role = entry.slots.get(argument.slot) or (entry.slots.get("to") if argument.slot == "purpose" else None)
        if role is None and argument.slot in CORE:
            return None
        name = role or argument.slot
        if name in roles:
            filled = _filled(replace(argument, slot=name), entry)
            if filled is None:
                return None
            found += filled
            fit += 2
        else:
            found.append(argument)
            fit -= argument.slot not in _AROUND
    if not any(each.slot in roles for each in found):
        return None
    key = [role for role in frame(entry.frame).key if role != "time"]
    if key and not any(each.slot in key for each in found):
        return None
    found += [_fixed(role, written, made) for role, written in entry.fixed.items()]
    if "place" in (*frame(entry.frame).single, *frame(entry.frame).key):
        found = [replace(each, slot="place") if each.slot in PLACES else each for each in found]
    return Told(_with_phase(made, entry, _joined(found, roles)), fit + 3 * words.count(" "))


def _lifted(arguments: list[Argument], entry: Entry) -> list[Argument]:
    """Give the event what hangs on its object by a preposition of its own: "convicted the clerk of fraud"."""
    slots = {each.slot for each in arguments}
    for slot in entry.slots:
        if slot in slots or slot in _NO_PREPOSITIONS:
            continue
        for at, argument in enumerate(arguments):
            if argument.slot not in entry.slots or len(argument.phrases) != 1 or argument.slot not in ("obj", "subj"):
                continue
            phrase = argument.phrases[0]
            hung = next((each for each in phrase.modifiers if each.kind == slot and each.phrase is not None), None)
            if hung is not None and hung.phrase is not None:
                arguments[at] = replace(argument, phrases=(replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each is not hung])),))
                arguments.append(Argument(slot, (hung.phrase,)))
                break
            if slot == "of" and phrase.quantifier == "part" and phrase.whole is not None and phrase.value is not None:
                arguments[at] = replace(argument, phrases=(_bare(phrase, phrase.value),))
                arguments.append(Argument(slot, (phrase.whole,)))
                break
    return arguments


def _bare(phrase: Phrase, value: Value) -> Phrase:
    return Phrase(value.kind, "value", phrase.start, phrase.end, value=value)


# -- what may fill a role -----------------------------------------------------------------------------------------------------


def _filled(argument: Argument, entry: Entry) -> list[Argument] | None:
    """Return an argument as its role takes it, a count as its number alone; None where it cannot fill the role."""
    wanted = role_type(entry.frame, argument.slot)
    if not wanted:
        return [argument]
    if wanted in _FIELDS:
        return [argument] if all(_is_agent(each, _FIELDS[wanted]) for each in argument.phrases) else None
    if len(argument.phrases) != 1:
        return None
    phrase = argument.phrases[0]
    if phrase.value is None and phrase.kind == "noun":
        inner = next((each.phrase for each in phrase.modifiers if each.phrase is not None and each.phrase.value is not None), None)
        phrase = inner or phrase
    value = phrase.value
    if value is None or phrase.kind == "adjective":
        return [argument] if wanted == "any" or (wanted == "money" and phrase.head == "nothing") else None
    if not _is_typed(value, wanted, phrase):
        return None
    if wanted == "count" and phrase.kind == "noun":
        kept = [each for each in phrase.modifiers if each.word not in _LIGHT]
        return [replace(argument, phrases=(_bare(phrase, value),)), *(_quality(each) for each in kept)]
    return [replace(argument, phrases=(phrase,))]


def _is_agent(phrase: Phrase, fields: frozenset[int]) -> bool:
    return phrase.kind in ("name", "pronoun") or (phrase.kind == "noun" and field_of(phrase.head) in fields)


def _is_typed(value: Value, wanted: str, phrase: Phrase) -> bool:
    """Tell whether a value is of the type that a role takes."""
    if wanted in ("any", value.kind):
        return True
    if wanted == "count":
        return value.kind == "number" and (phrase.kind == "value" or phrase.head in _PEOPLE)
    if wanted == "money":
        return value.kind in ("money", "percent") or (value.kind == "number" and (phrase.kind == "noun" or value.low == value.high == 0))
    if wanted == "amount":
        return value.kind not in ("date", "ordinal", "version", "time")
    if wanted == "date":
        return value.kind in ("date", "time", "duration")
    if wanted == "number":
        return value.kind in ("number", "version", "score", "rating", "multiple", "percent", "ordinal")
    return value.kind == "quantity" and _UNITS.get(str(value.unit).lower(), str(value.unit)) == wanted


def role_type(name: str, role: str) -> str:
    """Return the type of value or noun that a role takes, or nothing where it takes any."""
    return frame(name).types.get(role, "")


def _quality(modifier: Modifier) -> Argument:
    filler = modifier.phrase or Phrase(
        modifier.word, "noun" if modifier.kind == "noun" else "adjective", modifier.start, modifier.end, value=modifier.value
    )
    return Argument("quality" if modifier.phrase is None else modifier.kind, (filler,))


def _fixed(role: str, written: str, made: Proposition) -> Argument:
    values = find(written)
    if values:
        return Argument(role, (Phrase(values[0].kind, "value", made.start, made.end, value=values[0]),))
    return Argument(role, (Phrase(written, "noun", made.start, made.end),))


def _joined(arguments: list[Argument], roles: set[str]) -> tuple[Argument, ...]:
    """Return arguments with those of one role joined, as of symmetric events ("A met B")."""
    found: list[Argument] = []
    for argument in arguments:
        same = next((at for at, each in enumerate(found) if each.slot == argument.slot and each.negated == argument.negated), None)
        if same is None or argument.slot not in roles or argument.slot.startswith("time"):
            found.append(argument)
            continue
        fresh = [each for each in argument.phrases if all(each.head != other.head for other in found[same].phrases)]
        if fresh:
            found[same] = replace(found[same], phrases=(*found[same].phrases, *fresh), joint="and")
    return tuple(found)


# -- what hangs on a noun -----------------------------------------------------------------------------------------------------


def names_of(phrase: Phrase) -> list[str]:
    """Return the head with the words before it that may make one term, the longest first: "chief executive"."""
    before = [each.word for each in phrase.modifiers if each.kind in ("noun", "adj", "superlative") and each.start < phrase.end]
    return [*(f"{' '.join(before[at:])} {phrase.head}" for at in range(len(before))), phrase.head]


def hung_on(phrase: Phrase, name: str) -> list[Argument]:
    """Return what hangs on a noun as arguments: "of", "poss", "mod", "num"; single words as its quality.

    Args:
        phrase: the noun phrase.
        name: the term by which it is known, whose words are no modifiers.
    """
    found: list[Argument] = []
    taken = name.split()[:-1]
    for each in phrase.modifiers:
        if each.kind in ("adj", "noun", "superlative") and each.word in taken:
            taken.remove(each.word)
            continue
        if each.kind == "title":
            continue
        made = _quality(each)
        found.append(replace(made, slot="mod") if each.kind == "noun" else made)
    if phrase.value is not None:
        found.append(Argument("num", (_bare(phrase, phrase.value),)))
    return found


def with_qualities(arguments: Iterable[Argument], entry: Entry) -> list[Argument]:
    """Return what hangs on a noun, a noun before it that has no role in its frame as a quality."""
    return [replace(each, slot="quality") if each.slot == "mod" and "mod" not in entry.slots else each for each in arguments]


# -- phases -------------------------------------------------------------------------------------------------------------------


def _with_phase(made: Proposition, entry: Entry, arguments: tuple[Argument, ...]) -> Proposition:
    """Return the proposition of a frame; a state that "no longer" holds has ended."""
    phase, modal, adverbs, tense = entry.phase, made.modal, made.adverbs, made.tense
    if phase == "hold" and not made.negated:
        ended = [each for each in adverbs if each.word in ("no", "no longer", "formerly", "previously")]
        if ended:
            phase, adverbs = "end", tuple([each for each in adverbs if each not in ended and each.word != "longer"])
        elif modal == "former":
            phase, modal = "end", ""
    return replace(
        made, predicate=entry.frame, arguments=arguments, frame=entry.frame, outcome=entry.outcome, phase=phase, modal=modal, adverbs=adverbs, tense=tense,
    )  # fmt: skip
