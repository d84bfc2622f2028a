"""What may fill a role of a frame: a value of a kind, a count as its number alone, a noun of a field."""

from __future__ import annotations

from factcheck.language.frames import Entry, entries, frame
from factcheck.language.frames.everyday import is_of_kind
from factcheck.language.wordnet import ANIMAL, PERSON, entry, field_of, synset
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.noun_terms import bare, quality
from factcheck.syntax.records import Argument, Phrase
from factcheck.syntax.words import NOT_HAD
from factcheck.values import find

#: Heads that a number counts where the frame says what is counted.
_PEOPLE = frozenset({"person", "people", "individual", "soul"})
#: The type of a role that takes a language.
_LANGUAGE = "language"
#: The unit of a temperature of which it goes without saying which degrees they are.
_DEGREE = "degree"
#: Modifiers of a counted noun that say nothing of it.
_LIGHT = frozenset({"total", "whole", "full", "other"})
#: Units of quantities -> types of roles.
_UNITS = {
    "m": "length",
    "m²": "area",
    "m³": "volume",
    "kg": "mass",
    "m/s": "speed",
    "°c": "temperature",
    "c": "temperature",
    "k": "temperature",
    "hz": "rate",
}
#: Fields of WordNet that a type of role takes of nouns: 18 person, 14 group, 3 and 0 what may be either; 15 location,
#: 6 artefact, 17 natural object; 4 act, 11 event, 19 phenomenon, 22 process, 26 state;
#: 21 possession, 23 quantity, where currencies stand.
_HAPPENING = "happening"
_FIELDS = {
    "person": frozenset({0, 3, 14, 18}),
    "thing": frozenset(range(1, 45)) - {14, 18},
    "place": frozenset({6, 15, 17}),
    _HAPPENING: frozenset({4, 11, 19, 22, 26}),
    "currency": frozenset({21, 23}),
}
#: Fields of spells and amounts that are no values: "by a week".
_SPELLS = frozenset({23, 28})


def filled(argument: Argument, entry: Entry) -> list[Argument] | None:
    """Return an argument as its role takes it, a count as its number alone; None where it cannot fill the role."""
    wanted = role_type(entry.frame, argument.slot)
    if not wanted:
        return [argument]
    if wanted == _LANGUAGE:
        return [argument] if all(is_of_kind(each.head, (_LANGUAGE,)) for each in argument.phrases) else None
    if wanted in _FIELDS:
        fits = _happens if wanted == _HAPPENING else _is_of_field
        return [argument] if all(fits(each, _FIELDS[wanted]) for each in argument.phrases) else None
    if len(argument.phrases) != 1:
        named = wanted == "any" and all(each.kind == "name" for each in argument.phrases)
        return [argument] if named else None
    phrase = argument.phrases[0]
    if phrase.value is None and phrase.kind == "noun" and wanted != "any" and _may_be_of(phrase.head, entry.frame):
        # "a speed of 40 km/s"
        inside = [each.phrase for each in phrase.named("of") if each.phrase is not None]
        phrase = next((each for each in inside if each.value is not None and each.value.kind != "date"), phrase)
    number = next(iter(phrase.named("number")), None)
    if wanted == "any" and number is not None and number.value is not None and _may_be_of(phrase.head, entry.frame):
        return [replace(argument, phrases=(bare(phrase, number.value),))]  # "listens on port 7420"
    measured = _measured(phrase, wanted)
    if measured is not None:
        return [replace(argument, phrases=(measured,))]
    if wanted == "frequency":
        return [replace(argument, phrases=(_frequency(phrase),))]
    value = phrase.value
    if wanted == "count" and value is None and phrase.quantifier == "any" and phrase.head in _PEOPLE:
        return [replace(argument, phrases=(bare(phrase, find("at least 1")[0]),))]  # "nobody": not one of them
    if value is None or phrase.kind == "adjective":
        unsaid = wanted == "any" or (wanted in ("amount", "duration") and field_of(phrase.head) in _SPELLS)
        return [argument] if unsaid else None
    counts = (
        phrase.kind == "noun"
        and value.kind == "number"
        and (phrase.head in _PEOPLE or _is_counted(phrase.head, entry.frame, argument.slot) or _is_held(phrase, entry))
    )
    if not _is_typed(value, wanted, phrase, counts):
        return None
    if counts:
        kept = [each for each in phrase.modifiers if each.word not in _LIGHT]
        return [replace(argument, phrases=(bare(phrase, value),)), *(quality(each) for each in kept)]
    return [replace(argument, phrases=(phrase,))]


def _measured(phrase: Phrase, wanted: str) -> Phrase | None:
    """Return the amount of "a five-year sentence" and of "minus 31 degrees", where a role takes one, or None."""
    value = phrase.value
    if value is None:
        return None
    spell = phrase.kind == "adjective" and wanted == value.kind == "duration"
    return bare(phrase, value) if spell or (wanted == "temperature" and phrase.head == _DEGREE) else None


def _is_amount_of(entry: Entry) -> bool:
    """Tell whether a noun has its own amount behind "of": a fine of 80 euros is no price."""
    role = entry.slots.get("of", "")
    return bool(role) and role_type(entry.frame, role) in ("amount", "money")


def _may_be_of(head: str, name: str) -> bool:
    """Tell whether a noun before an amount is no attribute of its own: "a total of 2 million", not "a loss of".

    Of an offer of 300 euros nobody has the 300 yet, and of a part of them nobody has them all.
    """
    if head in NOT_HAD or field_of(head) == ANIMAL:
        return False
    told = {each.frame for each in entries("n", head) if frame(each.frame).kind == "attribute" or _is_amount_of(each)}
    return not told or name in told


_FREQUENCIES = {
    "daily": "day",
    "weekly": "week",
    "monthly": "month",
    "quarterly": "quarter",
    "yearly": "year",
    "annual": "year",
}


def _frequency(phrase: Phrase) -> Phrase:
    """Return "weekly" as once a week."""
    spell = _FREQUENCIES.get(phrase.head)
    return replace(phrase, head=f"1 per {spell}", kind="frequency") if spell else phrase


def _is_of_field(phrase: Phrase, fields: frozenset[int]) -> bool:
    return phrase.kind in ("name", "pronoun") or (phrase.kind == "noun" and bool(_fields_of(phrase.head) & fields))


def _happens(phrase: Phrase, fields: frozenset[int]) -> bool:
    """Tell whether a phrase is of what happens: a name only by a word in it, "the Ostrel flood", not "in Ostrel"."""
    words = phrase.head.split() if phrase.kind == "name" else ()
    named = any("n" in entry(each).senses and field_of(each) in fields for each in words)
    return named if words else _is_of_field(phrase, fields)


def _fields_of(noun: str) -> set[int | None]:
    """Return the field of a noun, or those of the last part of one that is not known: "rockfall" is a fall."""
    if entry(noun).senses:
        return {field_of(noun)}
    parts = (entry(noun[at:]).senses.get("n", ()) for at in range(_PART, len(noun) - _PART))
    last = next((senses for senses in parts if senses), ())
    return {synset(number).field for number, _ in last[:_PART]} or {field_of(noun)}


#: So many letters at least has a part of a noun.
_PART = 3


def _is_counted(head: str, name: str, role: str) -> bool:
    """Tell whether a noun is what a frame counts: "attracted 40,000 visitors"."""
    return any(each.frame == name and each.slots.get("num") == role for each in entries("n", head))


def _is_held(phrase: Phrase, told: Entry) -> bool:
    """Tell whether people are those for whom a place has room: "built for 420 inmates"."""
    room = told.modal == "can" or not told.slots.keys().isdisjoint(("for", "of"))  # "holds 420 inmates": today
    return told.frame == _CAPACITY and room and field_of(phrase.head) == PERSON


_CAPACITY = "capacity"


def _is_typed(value: Value, wanted: str, phrase: Phrase, counts: bool) -> bool:
    """Tell whether a value is of the type that a role takes."""
    if wanted in ("any", value.kind):
        return True
    if wanted == "count":
        return counts or (value.kind == "number" and phrase.kind == "value")
    if wanted == "percent":
        return value.unit == "fraction"
    if wanted == "money":
        return value.kind in ("money", "percent") or (
            value.kind == "number" and (_is_currency(phrase) or value.low == 0)
        )
    if wanted == "amount":
        return value.kind not in ("date", "ordinal", "version", "time")
    if wanted == "date":
        return value.kind in ("date", "time", "duration")
    if wanted == "number":
        return value.kind in ("number", "version", "score", "rating", "multiple", "percent", "ordinal")
    return value.kind == "quantity" and _UNITS.get(str(value.unit).lower(), str(value.unit)) == wanted


def is_sum(phrase: Phrase) -> bool:
    """Tell whether a phrase is a sum of money, or may be one in a currency that is not known: "9 million crowns"."""
    value = phrase.value
    if value is None or value.kind != "number" or phrase.kind != "noun":
        return value is not None and value.kind == "money"
    return any(synset(number).field in _SUMS for number, _ in entry(phrase.head).senses.get("n", ()))


#: Fields of WordNet for what currencies are called: possessions and quantities.
_SUMS = frozenset({21, 23})


def _is_currency(phrase: Phrase) -> bool:
    """Tell whether a noun may be a currency that is not known as one: "9 crowns", not "9 people"."""
    return phrase.kind == "noun" and field_of(phrase.head) != PERSON and phrase.head not in _PEOPLE


def role_type(name: str, role: str) -> str:
    """Return the type of value or noun that a role takes, or nothing where it takes any."""
    return frame(name).types.get(role, "")
