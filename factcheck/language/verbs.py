"""Which words look like verbs, or like adverbs, as far as tables and endings can tell."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.language import tables
from factcheck.language.words import Word, words


def is_verb(word: Word) -> bool:
    """Tell whether a word looks like a finite verb: an auxiliary, an irregular past, or a word in -ed."""
    return not word.capital and (word.key in tables.FINITE or is_past_form(word))


def is_past_form(word: Word) -> bool:
    """Tell whether a word looks like the past form of a verb: "sold", "approved"."""
    return not word.capital and word.key not in tables.PLURALS and is_participle(word.key)


def is_participle(key: str) -> bool:
    """Tell whether a word, in capitals or not, looks like a past form: "Founded in 1987, ..."."""
    # "lies" is irregular, too, and no past form
    regular = key.endswith("ed") and len(key) > 4 and key not in tables.NOT_PARTICIPLES
    return regular or (key in tables.IRREGULAR and key[-1] != "s" and key not in tables.NOT_PARTICIPLES)


def is_present_form(word: Word) -> bool:
    """Tell whether a word may be the third person of a verb in the present: "costs"."""
    return not word.capital and word.key.endswith("s") and not word.key.endswith("ss") and not word.stop


def is_known_present(word: Word) -> bool:
    """Tell whether a word is the third person of a verb of the tables: "operates", "carries"."""
    if not is_present_form(word):
        return False
    bases = {word.key.removesuffix("s"), word.key.removesuffix("es"), f"{word.key.removesuffix('ies')}y"}
    return not tables.BASE_VERBS.isdisjoint(bases)


def is_sentence(text: str) -> bool:
    """Tell whether a text has a verb and something that it is said of, which headlines and list items need not."""
    found = words(text)
    if len(found) < _FEWEST_WORDS:
        return False
    return any(is_verb(word) for word in found[1:]) or any(map(_is_modal, found[1:-1], found[2:]))


def _is_modal(word: Word, behind: Word) -> bool:
    """Tell whether a word is a modal before a verb: "may run", "must not be", not "a can of paint"."""
    if word.key not in tables.MODALS or word.capital or behind.capital:
        return False
    return behind.key in _BEHIND_MODAL or behind.key in tables.BASE_VERBS


#: Words between a modal and its verb.
_BEHIND_MODAL = frozenset("not be have never only always also".split())


_FEWEST_WORDS = 3


def is_headline(found: Sequence[Word]) -> bool:
    """Tell whether no word of a text can be its verb: "Microsoft $2 billion OpenAI investment 2019".

    Args:
        found: the words of the text.

    Returns:
        False wherever there is doubt: a word in -s may be a plural or a verb.
    """
    return not any(is_verb(word) or _may_be_verb(word) for word in found)


def _may_be_verb(word: Word) -> bool:
    if word.key in tables.MODALS or word.key in tables.BASE_VERBS or word.key.endswith("n't"):
        return True
    return is_present_form(word)
