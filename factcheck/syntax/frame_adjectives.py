"""Frames that an adjective or a state tells: is free, is 88 m high, is on loan, is 9 euros."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.frames import Entry, entries
from factcheck.model.record import replace
from factcheck.syntax.frame_nouns import frames_of_noun
from factcheck.syntax.lifting import CORE
from factcheck.syntax.noun_terms import bare, hung_on, names_of, with_qualities
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.roles import Told, told

#: Verbs before an adjective that say no more than "be".
_COPULAS = frozenset({"be", "become", "stay", "remain", "stand", "lie", "grow", "reach", "measure"})

#: The preposition of what an adjective says that something is full of, free of, short of.
_OF = "of"


def by_adjective(made: Proposition) -> Iterator[Told]:
    """Yield a proposition by the frames of the adjective, state or prepositional phrase that its subject is in."""
    subject, attribute = made.argument("subj"), made.argument("attr")
    if subject is None:
        yield from _by_participle(made)
    if subject is None or made.verb not in _COPULAS:
        return
    others = [each for each in made.arguments if each is not subject and each is not attribute]
    # "worth 90,000 euros"
    others = [
        replace(each, slot="measure") if each.slot == "attr" and each.phrases[0].value is not None else each
        for each in others
    ]
    if attribute is not None:
        for phrase in attribute.phrases:
            yield from _by_attribute(made, phrase, subject, others)
    elif made.predicate == "be":
        yield from _by_state(made, subject, "", [subject, *others])


def _by_participle(made: Proposition) -> Iterator[Told]:
    """Tell "is unsupported" and "is opposed to", which read as passives."""
    if made.argument("obj") is not None:
        arguments = [replace(each, slot="subj") if each.slot == "obj" else each for each in made.arguments]
        for entry in (*entries("a", made.verb), *entries("p", made.verb)):
            yield from _of(made, entry, arguments, made.verb)


def _by_attribute(made: Proposition, phrase: Phrase, subject: Argument, others: list[Argument]) -> Iterator[Told]:
    """Tell what an adjective says of a subject: "is 88 m high", "is worth 90,000 euros", "is closed source"."""
    measured = phrase.value is not None and phrase.value.kind != "number"
    if phrase.kind == "value" and phrase.value is not None and made.predicate == "be":
        yield from _by_amount(made, phrase, subject, others)
    if phrase.kind == "noun" and phrase.modifiers and phrase.determiner == "" and made.predicate == "be":
        for name in names_of(phrase)[:-1]:
            for entry in entries("a", name):
                yield from _of(made, entry, [subject, *others], name)
    if phrase.kind != "adjective" and not (phrase.kind == "noun" and measured):
        return
    yield from _by_state(made, subject, f"{phrase.head} ", [subject, *others])
    if phrase.quantifier in ("more", "most") or (phrase.value is None and made.predicate != "be"):
        return
    kept = [Modifier("adv", each.word, each.start, each.end) for each in phrase.modifiers]
    described = replace(made, adverbs=(*made.adverbs, *kept))
    arguments = [subject, *others]
    if phrase.value is not None:
        arguments.append(Argument("measure", (bare(phrase, phrase.value),)))
    for adverb in made.adverbs:
        once_more = replace(described, adverbs=tuple([each for each in described.adverbs if each is not adverb]))
        for entry in entries("a", f"{phrase.head} {adverb.word}"):  # "is open again"
            yield from _of(once_more, entry, arguments, f"{phrase.head} {adverb.word}")
    complement = any(each.slot == _OF and each.follows(phrase.end) for each in others)  # "free of fat" is of no price
    for entry in entries("a", phrase.head):
        if complement and _OF not in entry.slots:
            continue
        if "measure" not in entry.slots or any(each.slot == "measure" for each in arguments):
            yield from _of(described, entry, arguments, phrase.head)


def _by_amount(made: Proposition, phrase: Phrase, subject: Argument, others: list[Argument]) -> Iterator[Told]:
    """Tell "a day ticket is 9 euros", unless the subject is an amount itself: "the profit is 9 euros"."""
    if phrase.value is None:
        return
    is_amount = any("is" in each.slots for one in subject.phrases for _, each in frames_of_noun(one))
    for entry in entries("a", f"*{phrase.value.kind}"):
        if is_amount and not entry.through:
            continue
        yield from _of(made, entry, [subject, *others, Argument("measure", (phrase,))], "")


def _by_state(made: Proposition, subject: Argument, before: str, arguments: list[Argument]) -> Iterator[Told]:
    """Tell "is under investigation", "is in the red", "is free of charge", "is out of stock", "is on loan to X"."""
    for argument in arguments:
        if argument is subject or argument.slot in CORE or len(argument.phrases) != 1:
            continue
        phrase = argument.phrases[0]
        rest = [each for each in arguments if each is not argument]
        for name in names_of(phrase):
            for words in (f"{before}{argument.slot} {name}", f"{before}{argument.slot} the {name}"):
                for entry in entries("a", words):
                    yield from _of(made, entry, [*rest, *with_qualities(hung_on(phrase, name), entry)], words)
        if not before:
            # "is for the dam", "is in favour of the dam"
            word, _, behind = argument.slot.rpartition(" ")
            standing = replace(argument, slot=behind) if word else argument
            for entry in entries("a", word or argument.slot):
                yield from _of(made, entry, [*rest, standing], argument.slot)


def _of(made: Proposition, entry: Entry, arguments: list[Argument], words: str) -> Iterator[Told]:
    found = told(made, entry, arguments, words)
    if found is not None:
        yield found
