"""Frames that a verb tells, alone or with the noun, adjective or particle that makes an idiom with it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.frames import Entry, entries, frame, has_longer
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.syntax.everyday import idioms
from factcheck.syntax.lifting import CORE
from factcheck.syntax.noun_terms import hung_on, names_of
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.roles import Told, qualified, told
from factcheck.syntax.words import OWNERS

#: Kinds of words by which a verb tells a frame, with a noun that is no thing and by itself.
_KINDS = ("lv", "v")


class _Wording(NamedTuple):
    """A way to name the verb: with a particle or noun, and the arguments that are then left."""

    name: str
    arguments: tuple[Argument, ...]
    adverbs: frozenset[str] = frozenset()


def by_verb(made: Proposition) -> Iterator[Told]:
    """Yield a proposition by the frames of its verb and of the idioms in it."""
    made = _with_receiver(made)
    taken: set[int] = set()
    phrases = idioms(made)
    for wording in _wordings(made):
        known = [(kind, entry) for kind in _KINDS for entry in entries(kind, wording.name)]
        if not known:
            continue
        if taken and any(each.start in taken for each in wording.arguments if each.slot == "obj"):
            continue  # who took part took no race
        words = set(wording.name.split())
        if phrases and len(words) > 1 and any(words < each for each in phrases):
            continue  # who put it up for sale did not put it up
        adverbs = tuple([each for each in made.adverbs if each.word not in wording.adverbs])
        denied = made.negated and not wording.name.endswith(" nothing")  # "costs nothing" is no denial
        modal = "" if wording.name.startswith(_CEASING) else made.modal  # the frame tells the end
        plain = replace(made, arguments=wording.arguments, adverbs=adverbs, negated=denied, modal=modal)
        for kind, entry in known:
            if denied and "value" in entry.fixed:
                continue  # who is not charged is charged nothing, which is a wording of its own
            if "num" not in entry.slots and _is_counted_away(wording, entry):
                continue  # "has 450 rooms" tells nothing of the room in it
            found = _told(plain, entry, wording.name)
            if found is not None:
                taken |= _taken(made, wording) if kind == "lv" else set()
                yield qualified(found)


def _taken(made: Proposition, wording: _Wording) -> set[int]:
    """Return where the bare noun of an idiom with "take" stands, which is no thing: "took part", "takes effect"."""
    thing = made.argument("obj")
    if made.verb != _TAKE or thing is None or len(thing.phrases) != 1 or thing in wording.arguments:
        return set()
    phrase = thing.phrases[0]
    bare = phrase.kind == "noun" and not (phrase.determiner or phrase.plural or phrase.modifiers or phrase.value)
    return {thing.start} if bare else set()


_TAKE, _CEASING = "take", "cease to "


def _is_counted_away(wording: _Wording, entry: Entry) -> bool:
    """Tell whether the noun of an idiom for how much something is has a count of its own, which tells another thing."""
    counted = any(each.slot == "num" for each in wording.arguments)
    if not counted or frame(entry.frame).kind != "attribute":
        return False
    noun = wording.name.rpartition(" ")[2]
    return not any(each.frame == entry.frame and "num" in each.slots for each in entries("n", noun))


def _with_receiver(made: Proposition) -> Proposition:
    """Return a proposition with the first of two objects as who gets the second: "sets you back 9 euros"."""
    things = [each for each in made.arguments if each.slot == "obj"]
    if len(things) != 2 or made.argument("iobj") is not None:
        return made
    first, second = sorted(things, key=lambda each: each.start)
    if first.phrases[0].value is not None or second.phrases[0].value is None:
        return made
    given = tuple([replace(each, slot="iobj") if each is first else each for each in made.arguments])
    return replace(made, arguments=given)


def _told(made: Proposition, entry: Entry, name: str) -> Told | None:
    slots = {each.slot for each in made.arguments}
    if "obj" in entry.slots and "obj" not in slots and not any(_is_key(entry, slot) for slot in slots):
        return None
    if "iobj" in entry.slots and "to" in slots and "to" not in entry.slots:
        made = replace(
            made,
            arguments=tuple([replace(each, slot="iobj") if each.slot == "to" else each for each in made.arguments]),
        )
    return told(made, entry, made.arguments, name)


def _is_key(entry: Entry, slot: str) -> bool:
    """Tell whether a slot other than the subject says which event it is, so that the object may be left unsaid."""
    return slot != "subj" and entry.slots.get(slot) in frame(entry.frame).key


def _wordings(made: Proposition) -> Iterator[_Wording]:
    """Yield the names that a verb may have with what stands by it, if they tell a frame, the plain verb last."""
    verbs = [_Wording(made.verb, made.arguments)]
    for adverb in made.adverbs:
        verbs.append(_Wording(f"{made.verb} {adverb.word}", made.arguments, frozenset({adverb.word})))
        thing = made.argument("obj")
        if (
            thing is not None
            and thing.start < made.start
            and not any(each.slot == adverb.word for each in made.arguments)
        ):
            # "is paid for", "that it paid for": the object is what stands behind the preposition
            bound = tuple([replace(each, slot=adverb.word) if each is thing else each for each in made.arguments])
            verbs.append(_Wording(made.verb, bound, frozenset({adverb.word})))
    if made.modal == "former":
        yield _Wording(f"{_CEASING}{made.verb}", made.arguments)
    if made.negated and _is_without_object(made):
        verbs.append(_Wording(f"{made.verb} nothing", made.arguments))  # who does not pay pays nothing
    for argument in made.arguments:
        if argument.slot == "out of":
            opened = tuple([replace(each, slot="of") if each is argument else each for each in made.arguments])
            verbs.append(_Wording(f"{made.verb} out", opened))
    for verb in verbs:
        if has_longer(_KINDS, verb.name):
            for argument in verb.arguments:
                if argument.slot != "subj":
                    yield from _with_argument(verb, argument)
        yield verb


def _is_without_object(made: Proposition) -> bool:
    """Tell whether a verb has no object that it is told of: "do not pay", "are not charged"."""
    thing = made.argument("obj")
    return thing is None or (made.argument("subj") is None and thing.start < made.start)


def _with_argument(verb: _Wording, argument: Argument) -> Iterator[_Wording]:
    """Yield a verb with what an argument adds to its name: "take" + "to court", "go" + "bankrupt", "look" + "after"."""
    rest = tuple([each for each in verb.arguments if each is not argument])
    slots = {each.slot for each in rest}
    counted = _counted_of(argument)
    if counted is not None:
        yield from _with_argument(verb._replace(arguments=(*rest, counted[1])), counted[0])
    if len(argument.phrases) == 1 and _is_plain(argument.phrases[0]):
        phrase = argument.phrases[0]
        before = verb.name if argument.slot in CORE else f"{verb.name} {argument.slot}"
        own = [f"its {phrase.head}"] if phrase.determiner in OWNERS or phrase.named("poss") else []
        denied = phrase.kind == "adjective" and any(each.word == "not" for each in phrase.modifiers)
        for name in [f"not {phrase.head}"] if denied else (*own, *names_of(phrase)):
            whole = f"{before} {name}"
            if _tells(whole):
                yield verb._replace(name=whole, arguments=(*rest, *_opened(phrase, name, "subj" in slots)))
                break
            if argument.slot in ("obj", "attr"):
                # "put pen to paper", "make an offer to": nouns of two
                for other in rest:
                    two = f"{verb.name} {name} {other.slot} {other.phrases[0].head}"
                    if (
                        _tells(two)
                        and other.slot not in CORE
                        and len(other.phrases) == 1
                        and _is_plain(other.phrases[0])
                    ):
                        left = (*[each for each in rest if each is not other], *_opened(phrase, name, "subj" in slots))
                        yield verb._replace(name=two, arguments=left)
    if argument.slot not in CORE and "obj" not in slots and _tells(f"{verb.name} {argument.slot}"):
        made = tuple([replace(each, slot="obj") if each.slot == argument.slot else each for each in verb.arguments])
        yield verb._replace(name=f"{verb.name} {argument.slot}", arguments=made)


def _tells(name: str) -> bool:
    """Tell whether a verb with what stands by it tells any frame."""
    return any(entries(kind, name) for kind in _KINDS)


def _counted_of(argument: Argument) -> tuple[Argument, Argument] | None:
    """Return "five of the 23 seats" as five seats and as what they are a part of, or None."""
    phrase = argument.phrases[0]
    if len(argument.phrases) > 1 or phrase.whole is None or phrase.quantifier != "part" or phrase.value is None:
        return None
    if phrase.value.kind != "number" or phrase.value.unit == "fraction" or phrase.kind != "noun":
        return None
    plain = replace(phrase, quantifier="", whole=None)
    return replace(argument, phrases=(plain,)), Argument("of", (phrase.whole,))


def _is_plain(phrase: Phrase) -> bool:
    return (
        phrase.kind in ("noun", "adjective", "name", "ordinal")
        and phrase.quantifier in ("", "any")
        and phrase.whole is None
    )


def _opened(phrase: Phrase, name: str, has_subject: bool) -> list[Argument]:
    """Return what hangs on the noun of an idiom as arguments of the idiom: "make an offer of 3 million"."""
    found = []
    for each in hung_on(phrase, name):
        if each.slot == "poss":
            if not has_subject:
                found.append(replace(each, slot="subj"))
            continue
        found.append(replace(each, slot="quality") if each.slot == "mod" else each)
    return found
