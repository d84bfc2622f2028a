"""What a label or a value is: a name, several things, a date, a sum, a deed; and how it opens a sentence."""

from __future__ import annotations

import re

from factcheck.document.phrases import ACTIVE, COUNTED, PLACING, UNCOUNTED
from factcheck.language.lemmas import lemma
from factcheck.language.persons import is_person
from factcheck.language.verbs import is_participle
from factcheck.language.wordnet import entry
from factcheck.language.words import words
from factcheck.syntax.noun_kinds import is_abstract
from factcheck.values import find

#: What opens a phrase behind the noun of a label.
BEHIND_NOUN = re.compile(r" (?:of|for|in|per|at|on|by|with|under|from|to|between|since|until) ")


#: No date and no count that fills a cell is longer.
_LONGEST_VALUE = 60
#: Words before a participle that tell which time of several it was: "First held".
_RANKS = frozenset({"first", "last"})


def is_sum(text: str) -> bool:
    """Tell whether a text is a sum of money and nothing else."""
    found = find(text) if len(text) <= _LONGEST_VALUE else []
    return len(found) == 1 and found[0].kind == "money" and (found[0].start, found[0].end) == (0, len(text))


def opening(noun: str) -> str:
    """Return a noun as it opens a sentence.

    Args:
        noun: without an article, or with one.
    """
    has_article = noun.split(maxsplit=1)[0].casefold() in ("the", "a", "an") or is_name(noun, alone=True)
    has_article = has_article or noun[-1:].isdigit()  # "version 3"
    return noun[:1].upper() + noun[1:] if has_article else f"The {noun}"


def is_deed(key: list[str]) -> bool:
    """Tell whether a label tells what was done: "Opened", "Built by", "First held"; not "Deleted notes"."""
    if len(key) == 1:
        return is_participle(key[0])
    behind = key[1] in PLACING or key[1] == "by"
    return len(key) == 2 and ((is_participle(key[0]) and behind) or (key[0] in _RANKS and is_participle(key[1])))


def lowered(label: str, is_property: bool = False) -> str:
    """Return a label as it stands inside of a sentence; names keep their capitals.

    Args:
        label: of a row or a column.
        is_property: whether it names what something has, and so begins with no name: "Port of Kestrel".
    """
    first, _, rest = label.partition(" ")
    noun = lemma(first.lower(), "n")
    told = rest.startswith("of ") and (is_abstract(noun) or is_person(noun))  # "Height of the Harbour Tower"
    bare = label.partition(" (")[0]  # "Cache (GB)" is no name for its unit
    told = told or (is_property and not entry(noun).proper and bool(entry(noun).senses))
    keeps = any(letter.isupper() for letter in first[1:]) or (is_name(bare) and not told)
    return label if keeps else label[:1].lower() + label[1:]


def is_name(text: str, alone: bool = False) -> bool:
    """Tell whether a text is a name: all its words of weight have capitals, and there are two of them, or one alone."""
    weighty = [word for word in words(text) if not word.stop and not word.text.isdigit()]
    return len(weighty) >= (1 if alone else 2) and all(word.text[:1].isupper() for word in weighty)


def is_proper(text: str) -> bool:
    """Tell whether a text is one word that is a name: "Kestrel", not "Money"."""
    known = entry(text.casefold())
    return is_name(text, alone=True) and " " not in text and (known.proper or not known.senses)


def is_of_several(label: str) -> bool:
    """Tell whether a label names several things."""
    return is_plural(BEHIND_NOUN.split(label)[0].split()[-1])


def is_passive(text: str) -> bool:
    """Tell whether a value tells what was done to its label, when, where or by whom: "switched off on 1 October"."""
    found = words(text)
    behind = {word.key for word in found[1:3]} & (PLACING | {"by"})
    return bool(found) and is_participle(found[0].key) and found[0].key not in ACTIVE and bool(behind)


def is_several(label: str, value: str) -> bool:
    """Tell whether a label names several of which a value tells how many there are."""
    return is_count(value) and is_of_several(label)


def is_plural(word: str) -> bool:
    """Tell whether a word is a plural."""
    key = word.casefold()
    if word.isupper():
        return False  # "TLS"
    return key in COUNTED or (key.endswith("s") and not key.endswith("ss") and key not in UNCOUNTED)


def is_count(value: str) -> bool:
    """Tell whether a text is a plain number."""
    found = find(value) if len(value) <= _LONGEST_VALUE else []
    return len(found) == 1 and found[0].kind == "number" and (found[0].start, found[0].end) == (0, len(value))


def is_date(text: str) -> bool:
    """Tell whether a text is a date and next to nothing else."""
    found = find(text) if len(text) <= _LONGEST_VALUE else []
    return len(found) == 1 and found[0].kind == "date" and found[0].end - found[0].start >= len(text) - 3
