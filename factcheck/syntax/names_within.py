"""Names within names: whom a bakery is called after, the zoo whose friends they are, the number of a version."""

from __future__ import annotations

from factcheck.language.records import Token
from factcheck.language.wordnet import ARTIFACT, GROUP, LOCATION, OBJECT, PERSON, entry, synset
from factcheck.syntax.records import Phrase

#: Fields of what has a name that is no number.
_THINGS = frozenset({ARTIFACT, GROUP, LOCATION, OBJECT, PERSON})


def is_called_after(phrase: Phrase) -> bool:
    """Tell whether a name begins with whom it is called after: "Hallam's Bakery", not "Rome's Ida Berg"."""
    owners = [each for each in phrase.modifiers if each.kind == "poss" and each.phrase is not None]
    if len(owners) != 1 or len(phrase.modifiers) != 1 or phrase.determiner or " " in phrase.head:
        return False
    inner = owners[0].phrase
    found = entry(phrase.head)
    senses = found.senses.get("n", ())
    kind = bool(senses) and not found.proper and not found.bases and synset(senses[0][0]).field in _CALLED
    return inner is not None and inner.kind == "name" and inner.start == phrase.start and kind


#: Fields of nouns for what is called after somebody.
_CALLED = frozenset({ARTIFACT, GROUP, LOCATION, OBJECT})


def end_of_name(phrase: Phrase) -> int:
    """Return where a name ends that goes on with a common noun as part of it: "the Friends of the Zoo"; else 0."""
    inside = [each.phrase for each in phrase.modifiers if each.kind == "of" and each.phrase is not None]
    parts = [each for each in inside if each.kind == "name" and " " not in each.head and each.determiner == "the"]
    return next((each.end for each in parts if "n" in entry(each.head).senses and not entry(each.head).proper), 0)


def is_number_of(phrase: Phrase, token: Token) -> bool:
    """Tell whether a number is all that a name tells apart: "Version 3"; "Meadow 4.0" may be called Meadow."""
    numbered = token.value is not None and token.value.kind != "date" and token.text[:1].isdigit()
    senses = entry(phrase.head).senses.get("n", ())
    return numbered and token.end == phrase.end and bool(senses) and synset(senses[0][0]).field not in _THINGS
