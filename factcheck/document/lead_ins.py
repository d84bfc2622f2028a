"""An item of a list with the words that lead in to it: "You need:" / "2 GB of memory" is "You need 2 GB of memory"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.document.blocks import Block
from factcheck.document.label_words import lowered
from factcheck.document.phrases import CIRCUMSTANCES, LEADS_OF_PARTS, REMARKS
from factcheck.document.telling import nowhere, of, told_of
from factcheck.language.lemmas import lemma
from factcheck.language.tables import BASE_VERBS
from factcheck.language.verbs import is_known_present, is_sentence, is_verb
from factcheck.language.wordnet import entry
from factcheck.language.words import Word, words

#: The lead-in of what a reader needs, told as something to look after.
_REQUIRING = re.compile(r"(?:.*\b)?(?:make sure|check|ensure)(?: that)? you (?:already )?have", re.IGNORECASE)
#: Words after which a phrase goes on.
_OPEN = frozenset("least most than of by in on at to with for from and or include including a an the".split())
_EACH = frozenset({"all", "every", "each", "any"})
#: A preposition and its noun, at least.
_PHRASE = 2
#: A lead-in of more words than that is no circumstance of what follows.
_LONGEST = 10


def led(lead: Block, item: Block, subject: str) -> Block:
    """Return an item with the words that lead in to it.

    A sentence by itself keeps only a lead-in that tells when, where or on what condition it holds.

    Args:
        lead: the paragraph, or the item, that a list stands under.
        item: one of the list.
        subject: what the section is called after, or nothing.
    """
    text = lead.text.strip().rstrip(":").rstrip()
    text = re.split(r"(?<=[.!?])\s+", text)[-1]
    said, first = words(text), words(item.text)
    if not said or not first:
        return item
    if is_sentence(item.text):
        return _within(text, said, item) if _is_circumstance(said) else item
    if _tells_parts(said):
        told = told_of(subject or "It", item)
        if told is not item:
            return told
    text = "You need" if _REQUIRING.fullmatch(text) else text
    opens = _opens(said[-1])
    runs_on = opens or (is_verb(first[0]) and not is_sentence(text))
    before = f"{text} " if runs_on else f"{text}: "
    start = len(item.text) - len(item.text.lstrip())
    return of([(before, nowhere(before)), (item.text[start:], item.offsets[start:])], item)


def is_open(text: str) -> bool:
    """Tell whether a text lacks what stands in the list below it: "Kestrel needs:"."""
    said = words(text) if text.rstrip().endswith(":") else []
    return bool(said) and _opens(said[-1])


def _is_circumstance(said: Sequence[Word]) -> bool:
    """Tell whether a lead-in tells when, where or on what condition something holds: "Until 2010:"."""
    narrows = len(said) < _PHRASE or said[1].key not in _EACH  # "on all sites" narrows nothing
    return narrows and said[0].key in CIRCUMSTANCES and len(said) <= _LONGEST and said[-1].key not in REMARKS


def _within(text: str, said: Sequence[Word], item: Block) -> Block:
    """Return a sentence behind its circumstance, which it is part of: "On all sites, dogs may run free."."""
    start = len(item.text) - len(item.text.lstrip())
    first = words(item.text)[0]
    known = entry(lemma(first.key, "n"))
    common = first.stop or bool(known.senses and not entry(first.key).proper)
    letter = item.text[start]
    opening = lowered(item.text[start:].split(maxsplit=1)[0])[:1] if common else letter
    before = f"{text}, "
    pieces = [(before, nowhere(before)), (opening, (item.offsets[start],))]
    return of([*pieces, (item.text[start + 1 :], item.offsets[start + 1 :])], item)


def _tells_parts(said: Sequence[Word]) -> bool:
    """Tell whether a lead-in only names those that are counted below it: "Our staff:"."""
    bare = [word for word in said if not word.stop]
    return len(bare) == 1 and bare[0].key in LEADS_OF_PARTS


def _opens(word: Word) -> bool:
    """Tell whether a phrase goes on behind a word."""
    if word.key in _OPEN:
        return True
    return is_verb(word) or is_known_present(word) or word.key in BASE_VERBS
