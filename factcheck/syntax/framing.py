"""Tell propositions in the terms of frames, so that one event told by another word comes out the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from factcheck.language.frames import Entry, entries, frame
from factcheck.syntax.propositions import propositions
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.values import find

_CORE = frozenset({"subj", "obj", "attr"})
#: Verbs behind an event noun that only say that it took place.
_HAPPEN = frozenset({"be", "take place", "happen", "occur", "come", "follow"})
#: Verbs behind an event noun that tell a measure of it: -> slot of their object.
_MEASURING = {"cost": "for", "take": "duration", "last": "duration"}
#: Verbs that say which phase of a state a noun names: "support for Tor 4 ended".
_PHASES = {"end": "end", "cease": "end", "stop": "end", "expire": "end", "finish": "end", "begin": "begin", "start": "begin", "continue": "hold", "last": "hold"}
#: Determiner-like modifiers that light verb phrases ignore.
_MOST = 6


@lru_cache(maxsize=4096)
def readings(text: str) -> tuple[tuple[Proposition, ...], ...]:
    """Return what a sentence says: for each proposition the ways to tell it, as written first, then by frames.

    Args:
        text: one sentence.
    """
    found = []
    told = propositions(text)
    for proposition in (*told, *_having(told), *_before_and_after(told)):
        ways = [proposition, *_framed(proposition)]
        if ways not in found:
            found.append(ways)
    return tuple([tuple(ways) for ways in found])


def _having(made: tuple[Proposition, ...]) -> Iterator[Proposition]:
    """Yield what "with 61 staff" and "its 61 staff" say of a subject: that it has them."""
    for proposition in made:
        subject = proposition.argument("subj") or proposition.argument("obj")
        companion = proposition.argument("with")
        if subject is not None and companion is not None and companion.phrases[0].value is not None and companion.phrases[0].kind == "noun":
            around = [each for each in proposition.arguments if each.slot.startswith("time") or each.slot in ("in", "at")]
            yield Proposition(
                "have", (replace(subject, slot="subj"), replace(companion, slot="obj"), *around), companion.start, companion.end, kind="with", verb="have"
            )


#: Verbs of change: what they change is the value behind "to" afterwards, and that behind "from" before.
_CHANGES = frozenset("rise fall increase decrease grow shrink drop climb decline jump slump soar plunge go go up go down rise raise lower cut reduce".split())


def _before_and_after(made: tuple[Proposition, ...]) -> Iterator[Proposition]:
    """Yield what a change says of the times before and after: "rose from 8 in 2015 to 12 in 2022"."""
    for proposition in made:
        thing = proposition.argument("subj") if proposition.argument("obj") is None else proposition.argument("obj")
        if proposition.verb not in _CHANGES or thing is None or proposition.negated or proposition.modal:
            continue
        for slot in ("from", "to"):
            end = proposition.argument(slot)
            if end is None or end.phrases[0].value is None or end.phrases[0].value.kind == "date":
                continue
            phrase = end.phrases[0]
            own = [Argument("time", (each.phrase,)) for each in phrase.modifiers if each.kind == "time" and each.phrase is not None]
            if slot == "to":
                own += [each for each in proposition.arguments if each.slot.startswith("time")]
            if not own:
                continue
            value = replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each.kind != "time"]))
            arguments = (replace(thing, slot="subj"), Argument("attr", (value,)), *own)
            yield Proposition("be", arguments, proposition.start, proposition.end, tense="past", kind="with", verb="be")


def _framed(made: Proposition) -> list[Proposition]:
    found = [*_by_verb(made), *_by_noun(made), *_by_adjective(made)]
    return found[:_MOST]


def _by_verb(made: Proposition) -> Iterator[Proposition]:
    thing = made.argument("obj")
    if thing is not None and len(thing.phrases) == 1 and not thing.phrases[0].quantifier and thing.phrases[0].whole is None:
        head = thing.phrases[0]
        names = [f"{made.verb} {head.head}", *(f"{made.verb} {each.word} {head.head}" for each in head.modifiers if each.kind in ("adj", "noun"))]
        for name in names:
            for entry in entries("lv", name):
                yield from _told(replace(made, arguments=_opened(made, thing, name)), entry)
    for argument in made.arguments:
        # phrasal verbs whose particle the chunker took for a preposition
        for entry in entries("v", f"{made.verb} {argument.slot}"):
            renamed = [replace(each, slot="obj") if each.slot == argument.slot else each for each in made.arguments]
            if thing is None and argument.slot not in _CORE:
                yield from _told(replace(made, arguments=tuple(renamed)), entry)
    for entry in entries("v", made.verb):
        yield from _told(made, entry)


def _opened(made: Proposition, thing: Argument, name: str) -> tuple[Argument, ...]:
    """Return the arguments of a light verb: what hangs on its noun becomes its own."""
    phrase = thing.phrases[0]
    doer = made.argument("subj") is None
    hung = [
        Argument("subj" if each.kind == "poss" and doer else each.kind, (each.phrase,))
        for each in phrase.modifiers
        if each.phrase is not None and each.kind != "title"
    ]
    used = set(name.split())
    hung += [
        Argument("quality", (Phrase(each.word, "adjective", each.start, each.end, value=each.value),))
        for each in phrase.modifiers
        if each.phrase is None and each.word not in used
    ]
    if phrase.value is not None:
        hung.append(Argument("num", (Phrase(phrase.value.kind, "value", phrase.start, phrase.end, value=phrase.value),)))
    return (*(each for each in made.arguments if each is not thing), *hung)


def _told(made: Proposition, entry: Entry) -> Iterator[Proposition]:
    """Yield a proposition by the roles of a frame, if each of its core slots has one."""
    if entry.slots.get("subj") == "value" and not _is_valued(made.argument("subj")):
        return
    arguments = []
    known = 0
    for argument in made.arguments:
        role = entry.slots.get(argument.slot)
        if role is None and argument.slot in _CORE:
            return
        if role is None and argument.slot == "purpose":
            role = entry.slots.get("to")
        known += role is not None
        arguments.append(replace(argument, slot=role or argument.slot))
    if not known:
        return
    yield _as_frame(made, entry, arguments)


def _is_valued(argument: Argument | None) -> bool:
    """Tell whether an argument is counted or measured."""
    return argument is not None and any(phrase.value is not None for phrase in argument.phrases)


def _as_frame(made: Proposition, entry: Entry, arguments: list[Argument]) -> Proposition:
    for role, written in entry.fixed.items():
        values = find(written)
        phrase = Phrase(
            values[0].kind if values else written, "value" if values else "noun", made.start, made.end, value=values[0] if values else None
        )
        arguments.append(Argument(role, (phrase,)))
    if "place" in frame(entry.frame).single:
        arguments = [replace(each, slot="place") if each.slot in ("in", "at", "on") else each for each in arguments]
    roles = {*entry.slots.values(), *entry.fixed}
    return replace(made, predicate=entry.frame, arguments=tuple(_merged_roles(arguments, roles)), frame=entry.frame, outcome=entry.outcome, phase=entry.phase)


def _merged_roles(arguments: list[Argument], roles: set[str]) -> list[Argument]:
    """Return arguments with those of one role joined, as of symmetric events ("A met B")."""
    found: list[Argument] = []
    for argument in arguments:
        same = next((at for at, each in enumerate(found) if each.slot == argument.slot and each.negated == argument.negated and not argument.slot.startswith("time")), None)
        if same is None or argument.slot not in roles:
            found.append(argument)
            continue
        fresh = [each for each in argument.phrases if all(each.head != other.head for other in found[same].phrases)]
        if fresh:
            found[same] = replace(found[same], phrases=(*found[same].phrases, *fresh), joint="and")
    return found


def _by_noun(made: Proposition) -> Iterator[Proposition]:
    subject, attribute, thing = made.argument("subj"), made.argument("attr"), made.argument("obj")
    if made.predicate == "be" and subject is not None and attribute is not None and len(attribute.phrases) >= 1:
        yield from _is_noun(made, subject, attribute)
        yield from _is_noun(made, attribute, subject)
    if made.predicate == "have" and subject is not None and thing is not None and len(thing.phrases) == 1:
        yield from _has_noun(made, subject, thing)
    event = subject if subject is not None and (made.predicate in _HAPPEN or made.predicate in _MEASURING or made.verb in _PHASES) else None
    if event is None and subject is None and thing is not None and made.predicate in ("hold",):
        event = thing
    if event is not None and len(event.phrases) == 1 and event.phrases[0].kind == "noun":
        yield from _event_noun(made, event)


def _is_noun(made: Proposition, one: Argument, two: Argument) -> Iterator[Proposition]:
    """Tell "X is the founder of Y" and "the height of X is V": the noun in ``two`` names a role of its frame."""
    for phrase in two.phrases:
        if phrase.kind != "noun":
            continue
        for name in _names(phrase):
            for entry in entries("n", name):
                role = entry.slots.get("is")
                if role is None:
                    continue
                arguments = [replace(one, slot=role), *_hung(phrase, entry, name), *_rest(made, one, two, entry)]
                if len(arguments) > 1 or made.predicate != "be":
                    yield _as_frame(made, entry, arguments)


def _names(phrase: Phrase) -> list[str]:
    """Return the head with the words before it that may make one term: "purchase price", "chief executive"."""
    before = [each.word for each in phrase.modifiers if each.kind in ("noun", "adj") and each.start < phrase.end]
    return [*(f"{' '.join(before[at:])} {phrase.head}" for at in range(len(before))), phrase.head]


def _hung(phrase: Phrase, entry: Entry, name: str) -> list[Argument]:
    """Return what hangs on a noun by the roles of its frame; what has none stays a modifier of the event."""
    found = []
    taken = set(name.split()[:-1])
    for each in phrase.modifiers:
        slot = "mod" if each.kind == "noun" else each.kind
        if each.word in taken and each.kind in ("noun", "adj"):
            continue
        filler = each.phrase or Phrase(each.word, "noun" if each.kind == "noun" else "adjective", each.start, each.end, value=each.value)
        role = entry.slots.get(slot)
        found.append(Argument(role or ("quality" if each.kind in ("adj", "noun", "ordinal", "number", "superlative") else each.kind), (filler,)))
    if phrase.value is not None:
        role = entry.slots.get("num")
        filler = Phrase(phrase.value.kind, "value", phrase.start, phrase.end, value=phrase.value)
        found.append(Argument(role or "num", (filler,)))
    return found


def _rest(made: Proposition, *taken: object) -> list[Argument]:
    entry = taken[-1]
    assert isinstance(entry, Entry)
    return [
        replace(each, slot=entry.slots.get(each.slot, each.slot)) for each in made.arguments if not any(each is one for one in taken)
    ]


def _has_noun(made: Proposition, subject: Argument, thing: Argument) -> Iterator[Proposition]:
    """Tell "X has a height of V" and "X has 61 employees"."""
    phrase = thing.phrases[0]
    for name in _names(phrase):
        for entry in entries("n", name):
            holder = entry.slots.get("poss") or entry.slots.get("of")
            value = entry.slots.get("is")
            if holder is None:
                continue
            arguments = [replace(subject, slot=holder)]
            for argument in _hung(phrase, entry, name):
                # in "has a height of V" the value stands behind "of"
                behind_of = value is not None and argument.slot == entry.slots.get("of") and argument.phrases[0].value is not None
                arguments.append(replace(argument, slot=value) if behind_of and value else argument)
            yield _as_frame(made, entry, [*arguments, *_rest(made, subject, thing, entry)])


def _event_noun(made: Proposition, event: Argument) -> Iterator[Proposition]:
    """Tell "the acquisition of X by Y was in 1999", "the construction of the bridge took six years"."""
    phrase = event.phrases[0]
    for name in _names(phrase):
        for entry in entries("n", name):
            placed = entry.slots.get("is") == "place" and any(each.slot in ("in", "at", "on") for each in made.arguments)
            if "is" in entry.slots and len(entry.slots) > 1 and not placed:
                continue
            rest = []
            for each in _rest(made, event, entry):
                slot = each.slot
                if slot == "to" and made.predicate == "cost":
                    slot = entry.slots.get("by", slot)
                if slot == "obj" and made.predicate in _MEASURING:
                    slot = entry.slots.get(_MEASURING[made.predicate], _MEASURING[made.predicate])
                rest.append(replace(each, slot=slot))
            if any(each.slot in _CORE for each in rest):
                continue
            told = _as_frame(made, entry, [*_hung(phrase, entry, name), *rest])
            if made.verb in _PHASES:
                if not entry.phase:
                    continue
                told = replace(told, phase=_PHASES[made.verb])
            yield told


def _by_adjective(made: Proposition) -> Iterator[Proposition]:
    subject, attribute = made.argument("subj"), made.argument("attr")
    passive_state = made.predicate != "be"
    if passive_state or subject is None:
        return
    if attribute is None:
        for argument in made.arguments:
            head = argument.phrases[0].head
            for entry in (*entries("a", f"{argument.slot} {head}"), *entries("a", f"{argument.slot} the {head}")):
                yield _as_frame(made, entry, [replace(subject, slot=entry.slots.get("subj", "subj")), *_rest(made, subject, argument, entry)])
        return
    for phrase in attribute.phrases:
        if phrase.kind != "adjective":
            continue
        for entry in entries("a", phrase.head):
            arguments = [replace(subject, slot=entry.slots.get("subj", "subj"))]
            if phrase.value is not None:
                filler = Phrase(phrase.value.kind, "value", phrase.start, phrase.end, value=phrase.value)
                arguments.append(Argument(entry.slots.get("measure", "measure"), (filler,)))
            elif "measure" in entry.slots:
                continue
            kept = [Modifier("adv", each.word, each.start, each.end) for each in phrase.modifiers]
            yield replace(_as_frame(made, entry, [*arguments, *_rest(made, subject, attribute, entry)]), adverbs=(*made.adverbs, *kept))
