"""Two sentences that belong together: what one of them leaves unnamed is what the other names."""

from __future__ import annotations

from factcheck.inference.fillers import all_phrases
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition, Readings


def leaned(said: Readings, known: Readings) -> tuple[Readings, Readings]:
    """Return two readings, "it" and "the film" of each told as the subject that the other names.

    Args:
        said: of the statement.
        known: of the claim.
    """
    return _resolved(said, _named(known)), _resolved(known, _named(said))


def _named(readings: Readings) -> Phrase | None:
    """Return the first subject that is a name."""
    for ways in readings:
        subject = ways[0].argument("subj") or ways[0].argument("obj")
        if subject is not None and len(subject.phrases) == 1 and subject.phrases[0].kind == "name":
            return subject.phrases[0]
    return None


def _resolved(readings: Readings, name: Phrase | None) -> Readings:
    if name is None or _named(readings) is not None or any(_is_of_several(ways[0]) for ways in readings):
        return readings
    if any(phrase.head == name.head for ways in readings for _, phrase in all_phrases(ways[0].arguments)):
        return readings  # what names it besides "the film" means another thing by that
    return tuple([tuple([_with_name(made, name) for made in ways]) for ways in readings])


def _is_of_several(made: Proposition) -> bool:
    """Tell whether several who are named do something: what they do it to is none of them."""
    subject = made.argument("subj")
    return subject is not None and len(subject.phrases) > 1 and all(each.kind == "name" for each in subject.phrases)


def _with_name(made: Proposition, name: Phrase) -> Proposition:
    return replace(made, arguments=tuple([_argument(each, name) for each in made.arguments]))


def _argument(argument: Argument, name: Phrase) -> Argument:
    if len(argument.phrases) != 1 or argument.slot == "attr" or not leans(argument.phrases[0]):
        return argument
    phrase = argument.phrases[0]
    return replace(argument, phrases=(replace(name, start=phrase.start, end=phrase.end),))


def leans(phrase: Phrase) -> bool:
    """Tell whether a phrase takes up what was named: a pronoun, or "the film"."""
    bare = phrase.kind == "noun" and phrase.determiner in ("the", "this") and not phrase.modifiers and not phrase.plural
    return (phrase.kind == "pronoun" and phrase.head in ("it", "he", "she")) or (bare and phrase.value is None)
