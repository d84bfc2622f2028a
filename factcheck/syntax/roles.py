"""Put a proposition in the terms of one frame: its arguments under the names of roles, if they can fill them."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.language.frames import Entry, frame
from factcheck.language.modifiers import LIGHT_MODIFIERS, PRIVATIVE
from factcheck.language.weekdays import is_weekday
from factcheck.language.wordnet import TIME, field_of
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.syntax.lifting import CORE, lifted
from factcheck.syntax.noun_terms import hung_on, names_of
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.releases import is_release
from factcheck.syntax.role_fillers import filled, is_sum
from factcheck.syntax.turning_points import settled
from factcheck.syntax.words import ARRIVING, MAXIMA
from factcheck.values import find

PLACES = ("in", "at", "on")
#: Slots that every event may have, whatever its frame.
_AROUND = frozenset(
    {"time", "time-by", "time-from", "since", "until", "frequency", "per", "if", "unless", "except", *PLACES}
)


#: The role of what is paid for a thing.
_PRICE = "price"
#: Modals that say the same as one of the data.
_MODALS = {"can": ("can", "could", "may")}
#: Of so many words more than one the fit of an idiom counts.
_LONGEST = 2


class Told(NamedTuple):
    """A proposition in the terms of a frame.

    Attributes:
        proposition: with roles for slots.
        fit: how well it fits: arguments with a role, longer words before shorter ones.
    """

    proposition: Proposition
    fit: int


def state_told(made: Proposition) -> tuple[Argument, Argument] | None:
    """Return of what it is told that it is something, and the one thing that it is; None where nothing plain is told.

    Args:
        made: a proposition as written.
    """
    state, subject = made.argument("attr"), made.argument("subj")
    if made.predicate != "be" or state is None or subject is None or made.modal or len(state.phrases) != 1:
        return None
    return subject, state


def told(made: Proposition, entry: Entry, arguments: Iterable[Argument], words: str = "") -> Told | None:
    """Return a proposition by the roles of a frame, or None where something in it can have no role.

    Args:
        made: the proposition as written.
        entry: the word of the frame.
        arguments: with slots of the word, or with roles already.
        words: the word or idiom that told it; longer ones fit better.
    """
    if entry.modal and made.modal not in _MODALS.get(entry.modal, (entry.modal,)):
        return None
    arguments = lifted(list(arguments), entry)
    if not entry.required <= {each.slot for each in arguments}:
        return None
    roles = {*entry.slots.values(), *entry.fixed}
    found: list[Argument] = []
    filled_by: dict[str, str] = {}
    fit = 0
    for argument in arguments:
        role = _role(argument, entry, filled_by)
        if role is None and argument.slot in CORE:
            return None
        if role is None and argument.slot not in roles:
            found.append(_without_role(argument))
            fit -= argument.slot not in _AROUND
            continue
        fillers = _fillers(argument, role, entry)
        if fillers is None and role is not None and _is_filled_by_another(argument, arguments, role, entry):
            found.append(argument)  # "at sea level" of "boils at 100 degrees at sea level"
            continue
        if fillers is None:
            return None
        found += [_as_most(each) for each in fillers] if entry.frame in MAXIMA and not entry.modal else fillers
        fit += 2 + (argument.slot in entry.through) if fillers else 1
    if not _names_event(found, entry, roles):
        return None
    found += [_fixed(role, written, made) for role, written in entry.fixed.items()]
    if "place" in (*frame(entry.frame).single, *frame(entry.frame).key):
        placed = [each for each in found if each.slot in PLACES and not is_weekday(each.phrases[0].head)]
        found = [replace(each, slot="place") if each in placed else each for each in found]
    fit += 3 * min(words.count(" "), _LONGEST) + bool(entry.modal)
    return Told(_with_phase(_spoken(made, entry), entry, _joined(found, roles)), fit)


def _as_most(argument: Argument) -> Argument:
    """Return what there is room for or what is reached at the most as that amount: "up to 900 people"."""
    value = argument.phrases[0].value
    if value is None or value.bound not in _UP_TO or value.low is not None:
        return argument
    most = replace(value, low=value.high, bound="")
    return replace(argument, phrases=(replace(argument.phrases[0], value=most),))


#: Bounds of a value that is the most there is.
_UP_TO = frozenset({"upto", "max", "most"})


def _without_role(argument: Argument) -> Argument:
    """Return what no role takes: a noun is a quality, a sum behind "for" what it cost."""
    if argument.slot == "for" and len(argument.phrases) == 1 and is_sum(argument.phrases[0]):
        return replace(argument, slot="cost")
    return replace(argument, slot="quality") if argument.slot == "mod" else argument


def _spoken(made: Proposition, entry: Entry) -> Proposition:
    """Return a proposition without the modal of a word and with its denial."""
    if not entry.modal and not entry.denies:
        return made
    return replace(made, modal="" if entry.modal else made.modal, negated=made.negated != entry.denies)


def _fillers(argument: Argument, role: str | None, entry: Entry) -> list[Argument] | None:
    """Return what fills a role, nothing where it is whoever it may be, or None where it cannot fill it."""
    its, name = frame(entry.frame), role or argument.slot
    filler: Argument | None = argument
    if argument.slot in entry.through:
        filler = _behind(argument, its.through.get(name, frozenset()))
    if filler is None:
        return None
    if role is not None and _says_nothing(filler, its.anyone.get(role, frozenset())):
        return []
    return filled(replace(filler, slot=name), entry)


def _names_event(found: list[Argument], entry: Entry, roles: set[str]) -> bool:
    """Tell whether the roles say which event it is."""
    slots = {each.slot for each in found}
    key = [role for role in frame(entry.frame).key if role != "time"]
    return bool(slots & roles) and (not key or not slots.isdisjoint(key))


def _is_filled_by_another(argument: Argument, arguments: list[Argument], role: str, entry: Entry) -> bool:
    """Tell whether another adjunct with the same preposition fills the role that one cannot fill."""
    if argument.slot not in PLACES:
        return False
    others = [each for each in arguments if each.slot == argument.slot and each is not argument]
    return any(_fillers(each, role, entry) for each in others)


#: How what an event noun is about hangs on it: "the construction of the bridge", "entry to the museum".
_BEHIND = frozenset({"of", "to", "for", "poss", "noun", "on"})
#: Pronouns for whoever it may be.
_ANYONE = frozenset({"you", "one", "anyone", "everyone", "they", "we"})


def _behind(argument: Argument, nouns: frozenset[str]) -> Argument | None:
    """Return what stands behind a noun that is between it and its role, in the slot by which it hangs."""
    phrase = argument.phrases[0]
    if len(argument.phrases) > 1 or phrase.kind != "noun":
        return None
    name = next((each for each in names_of(phrase) if each in nouns), None)
    hung = hung_on(phrase, name) if name is not None else []
    # a "day ticket" is to no day, a "Tarn Museum ticket" to the museum
    hung = [
        replace(each, slot="noun") if each.slot == "mod" and each.phrases[0].kind == "name" else each for each in hung
    ]
    return hung[0] if len(hung) == 1 and hung[0].slot in _BEHIND else None


def _says_nothing(argument: Argument, nouns: frozenset[str]) -> bool:
    """Tell whether a filler is whoever it may be: "visitors", "you"; not "visitors from abroad"."""
    if not nouns or len(argument.phrases) != 1 or argument.focus or argument.negated:
        return False
    phrase = argument.phrases[0]
    if phrase.kind == "pronoun" or phrase.head in _ANYONE:
        return phrase.head in _ANYONE
    plain = not phrase.modifiers and not phrase.quantifier and phrase.value is None
    known = phrase.determiner == "the" and not phrase.plural  # "the court"; "the visitors" are some of them
    return plain and (known or phrase.determiner in ("", "a")) and phrase.head in nouns


def _role(argument: Argument, entry: Entry, filled_by: dict[str, str]) -> str | None:
    """Return the role that an argument fills, unless another slot has filled it: "the plan's storage limit"."""
    slot = argument.slot
    if slot in PLACES and all(map(_is_season, argument.phrases)):
        return None  # "plays in winter": winter is no contest
    role = entry.slots.get(slot) or (entry.slots.get("to") if slot == "purpose" else None)
    if role is None and slot == "cost" and entry.slots.get("for") == _PRICE:
        role = _PRICE  # "bought it at a price of", as "for"
    if role is None or _is_second_place(argument, role, entry, filled_by):
        return None
    if filled_by.setdefault(role, slot) != slot and not _is_symmetric(entry, role):
        return None
    return role


def _is_second_place(argument: Argument, role: str, entry: Entry, filled_by: dict[str, str]) -> bool:
    """Tell whether a place stands beside what fills a role: "in the storm in Norway" tells of one storm."""
    twice = argument.slot in PLACES and filled_by.get(role) == argument.slot
    return twice and role in _EVENTS and all(each.kind == "name" for each in argument.phrases)


#: Roles of what happened, at which people died or were hurt, or which somebody won.
_EVENTS = frozenset({"event", "contest"})


def _is_season(phrase: Phrase) -> bool:
    """Tell whether a noun without an article names a time: "in winter"."""
    return phrase.kind == "noun" and not phrase.determiner and not phrase.modifiers and field_of(phrase.head) == TIME


_PAIRED = frozenset({"obj", "with", "to", "from", "against", "of", "poss", "on"})


def _is_symmetric(entry: Entry, role: str) -> bool:
    """Tell whether two slots of a word name two sides of one event: "A met B", "the distance from A to B"."""
    slots = {slot for slot, other in entry.slots.items() if other == role}
    both = bool(slots & {"subj", "is"}) and bool(slots & _PAIRED)
    return both or "between" in slots or ("obj" in slots and bool(slots & {"to", "with", "from"}))


def qualified(found: Told) -> Told:
    """Return a frame told by a noun, as another frame where a word before the noun makes it another thing.

    A deputy head is no head, and an average, a net or a half-time figure is not the figure.
    """
    made = found.proposition
    every = frame(made.frame).kind == "attribute"
    words = [each.phrases[0].head for each in made.arguments if each.slot == "quality"]
    decisive = sorted(word for word in words if word not in LIGHT_MODIFIERS and (every or word in PRIVATIVE))
    if not decisive:
        return found
    name = ":".join((*decisive, made.frame))
    kept = tuple([each for each in made.arguments if each.slot != "quality" or each.phrases[0].head not in decisive])
    return found._replace(proposition=replace(made, frame=name, predicate=name, arguments=kept))


def _fixed(role: str, written: str, made: Proposition) -> Argument:
    values = find(written)
    if values:
        return Argument(role, (Phrase(values[0].kind, "value", made.start, made.end, value=values[0]),))
    return Argument(role, (Phrase(written, "noun", made.start, made.end),))


def _joined(arguments: list[Argument], roles: set[str]) -> tuple[Argument, ...]:
    """Return arguments with those of one role joined, as of symmetric events ("A met B")."""
    found: list[Argument] = []
    for argument in arguments:
        same = next(
            (at for at, each in enumerate(found) if each.slot == argument.slot and each.negated == argument.negated),
            None,
        )
        if same is None or argument.slot not in roles or argument.slot.startswith("time"):
            found.append(argument)
            continue
        fresh = [each for each in argument.phrases if all(each.head != other.head for other in found[same].phrases)]
        if fresh:
            found[same] = replace(found[same], phrases=(*found[same].phrases, *fresh), joint="and")
    return tuple(found)


def _comes_with_release(made: Proposition) -> bool:
    """Tell whether a release brought something, which was there from then on: "version 2 came with it"."""
    if made.tense != "past" or made.verb not in ARRIVING:
        return False
    return any(is_release(each) for argument in made.arguments for each in argument.phrases)


def _with_phase(made: Proposition, entry: Entry, arguments: tuple[Argument, ...]) -> Proposition:
    """Return the proposition of a frame; a state that "no longer" holds has ended, one that "became" has begun."""
    phase, modal = entry.phase, made.modal
    now = settled(made)
    if phase == "hold" and not made.negated:
        if now is not made:
            phase, now = "end", replace(now, negated=False)
        elif modal == "former":
            phase, modal = "end", ""
        elif made.verb == "become" or _comes_with_release(made):
            phase = "begin"
    return replace(
        now,
        predicate=entry.frame,
        arguments=arguments,
        frame=entry.frame,
        outcome=entry.outcome,
        phase=phase,
        modal=modal,
        narrow=entry.narrow,
    )
