"""Whether a sentence means something that was named before it."""

from __future__ import annotations

from itertools import pairwise

from factcheck.language import tables
from factcheck.language.verbs import is_known_present, is_verb
from factcheck.language.words import Word, words


def unnamed_subject(text: str) -> str:
    """Return the words by which a sentence means something that was named before it, or the empty string.

    Args:
        text: one sentence.

    Returns:
        "the film" for "On Friday, the film opened"; nothing for "The film Titanic opened". Of a sentence without a
        subject, "Returns the number of bytes", the verb.
    """
    found = words(text)
    if _opens_with_verb(found):
        return found[0].text
    for at, word in enumerate(found[:_SUBJECT_REACH]):
        opens = at == 0 or text[found[at - 1].end : word.start].strip(" \"'`“‘") in (",", ":", ";", "-", "–", "—")
        if opens and word.key in tables.SUBJECT_PRONOUNS and not _is_expletive(found[at : at + _CLAUSE_REACH], at):
            return word.text
        led = found[0].key in tables.CASE_WORDS  # "On Friday the film opened"
        if word.key not in ("the", "this", "that") or at + 1 >= len(found) or not (opens or led):
            continue
        head = found[at + 1]
        named = head.capital or any(each.capital for each in found[at + 2 : at + 4])
        if head.key in tables.ONE_OF_MANY and not named and not _is_qualifier(text, found, at + 1):
            return text[word.start : head.end]
        if any(each.capital for each in found[at + 1 : at + 4]):
            return ""
    return ""


def _is_qualifier(text: str, found: tuple[Word, ...], at: int) -> bool:
    """Tell whether a noun only says what kind of thing another noun is: the "team" of "the team plan allows"."""
    behind = found[at + 1 : at + 3]
    if len(behind) < 2 or text[found[at].end : behind[0].start] != " ":
        return False
    noun, verb = behind
    if noun.stop or is_verb(noun) or is_known_present(noun):
        return False
    return is_verb(verb) or is_known_present(verb) or (verb.key in tables.MODALS and not verb.capital)


def _opens_with_verb(found: tuple[Word, ...]) -> bool:
    """Tell whether a text opens with a word in -s before an article or "as", as no plural does."""
    if len(found) < _FEWEST_WORDS or found[1].key not in ("a", "an", "the", "as", "if", "whether"):
        return False
    key = found[0].key
    return key.endswith("s") and not key.endswith("ss") and not found[0].stop and not any(map(is_verb, found[2:4]))


_FEWEST_WORDS = 3
_SUBJECT_REACH = 9


def _is_expletive(found: tuple[Word, ...], at: int) -> bool:
    """Tell whether an "it" means nothing: "It was suggested that", "it was Ada Rom who", "it takes an hour to"."""
    keys = [word.key for word in found]
    if at and keys[0] == "it" and keys[1:2] and keys[1] in tables.WEATHER:
        return True
    if keys[0] != "it" or len(keys) == 1:
        return False
    told = keys[1] in ("is", "was", "has") and "that" in keys[:_THAT_REACH]
    cleft = keys[1] in ("is", "was") and any(
        two.key == "who" and two.start - one.end == 1 for one, two in pairwise(found)
    )
    return told or cleft or (keys[1] in tables.TAKING_TIME and "to" in keys[3:])


#: Words among which "who" shows that "it" means nothing, and those among which "that" does.
_CLAUSE_REACH, _THAT_REACH = 9, 5
