"""Common words that are names in a text: "Falcon administrator's guide", of which "Falcon runs on Linux" tells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.language.given_names import gender_of
from factcheck.language.lemmas import lemma
from factcheck.language.persons import is_person
from factcheck.language.verbs import is_known_present, is_verb
from factcheck.language.wordnet import COMMUNICATION, entry, field_of
from factcheck.language.words import words
from factcheck.model import Statement
from factcheck.syntax.mentions import Mention
from factcheck.syntax.noun_kinds import is_time
from factcheck.syntax.referents import Referent, person


def names_told(statements: Sequence[Statement]) -> frozenset[str]:
    """Return the words that the first heading of a text opens with and that it tells something of without an article.

    Args:
        statements: all sentences of the text.
    """
    title = next((each for each in statements[:2] if each.level in _TITLES), None)
    found = words(title.text) if title is not None else ()
    if len(found) == 0 or not _may_be_name(found[0].text):
        return frozenset()
    name = found[0].text
    told = any(_tells_of(each.text, name) for each in statements if not each.level)
    common = any(re.search(rf"(?<![\w./-]){name.lower()}(?![\w./-])", each.text) for each in statements)
    return frozenset({name}) if told and not common else frozenset()


#: Levels of the heading of a text; 4 is that of the sections of a LaTeX document without parts and chapters.
_TITLES = (1, 4)


def named(found: tuple[Mention, ...], statement: Statement, names: frozenset[str]) -> tuple[Mention, ...]:
    """Return mentions with those as names that are names in the text.

    Args:
        found: the mentions of a sentence.
        statement: the sentence.
        names: words that are names in its text.
    """
    found = tuple([each for each in found if not (_is_command(each) or _is_text(each, statement.text))])
    made = tuple([each._replace(kind="name") if each.bare and each.text in names else each for each in found])
    first = statement.text.split(maxsplit=1)[0].removesuffix("'s").removesuffix("’s") if statement.level else ""
    if first not in names or any(each.kind == "name" and each.start == 0 for each in made):
        return made
    title = Mention("name", first.lower(), first, 0, len(first), "subj", bare=True, clause=1, terms=(first.lower(),))
    return (title, *(each for each in made if each.start))


def _is_command(mention: Mention) -> bool:
    """Tell whether a name is only what somebody is told to press or to read: "Choose Settings"."""
    first, _, rest = mention.text.partition(" ")
    opens = mention.kind == "name" and mention.start == 0 and not mention.article
    return opens and bool(rest) and set(entry(first.lower()).senses) == {"v"}


def _is_text(mention: Mention, text: str) -> bool:
    """Tell whether a name only tells what kind of text it opens: "Transcript of a talk"."""
    opens = mention.kind == "name" and mention.start == 0 and " " not in mention.text
    told = text.startswith((" of ", " on ", " for "), mention.end)
    return opens and told and field_of(mention.text.lower()) == COMMUNICATION


def _may_be_name(word: str) -> bool:
    """Tell whether a capitalised word is a noun in the singular that is no person, time, deed or plural."""
    key = word.lower()
    known = entry(key)
    noun = "n" in known.senses and lemma(key, "n") == key and not key.endswith("ing")
    return word[:1].isupper() and noun and not is_person(key) and not is_time(key)


def _tells_of(text: str, name: str) -> bool:
    """Tell whether a sentence opens with a word and the verb of which that is the subject."""
    found = words(text)
    if len(found) < _SHORTEST or found[0].text != name:
        return False
    return is_verb(found[1]) or is_known_present(found[1])


_SHORTEST = 3


def is_headed(one: Referent) -> bool:
    """Tell whether a name is another one with a common word before it in a heading: "Hello Falcon", "Managed Falcon".

    Args:
        one: what bears the name.
    """
    first = one.name.split()[0].lower()
    common = bool(entry(first).senses) and not entry(first).proper and not gender_of(first)
    return common and person(one) is not True and all(each.part == "heading" for each in one.seen)
