"""Who was given an office, told without a word between the two: "the council elected Ida Berg mayor"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.language.given_names import may_be_person
from factcheck.language.persons import is_person
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase


def with_office_given(found: Iterable[Argument]) -> list[Argument]:
    """Return the arguments of a verb of appointing, what looks like one noun told as somebody and the office.

    Args:
        found: what stands behind the verb.
    """
    return [told for each in found for told in (_parted(each) if each.slot == "obj" else (each,))]


def _parted(argument: Argument) -> Iterator[Argument]:
    phrase = argument.phrases[0]
    somebody = next((each for each in phrase.named("noun") if _is_somebody(each)), None)
    if somebody is None or len(argument.phrases) > 1 or phrase.determiner or not is_person(phrase.head):
        yield argument
        return
    name = Phrase(somebody.word, "name", somebody.start, somebody.end)
    rest = tuple([each for each in phrase.modifiers if each is not somebody])
    yield replace(argument, phrases=(name,))
    yield replace(argument, slot="as", phrases=(replace(phrase, start=somebody.end + 1, modifiers=rest),))


def _is_somebody(modifier: Modifier) -> bool:
    """Tell whether what stands before the office is a person's name: "Ida Berg", not "Labour"."""
    return may_be_person(modifier.word)
