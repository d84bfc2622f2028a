"""What is told of a thing by the way in a line without a verb: "The tower, 31 metres high, seen from the east"."""

from __future__ import annotations

import re
from itertools import pairwise

from factcheck.document.blocks import Block
from factcheck.document.telling import made_of
from factcheck.language.tables import MODALS
from factcheck.language.tokens import tokens
from factcheck.language.verbs import is_known_present, is_participle, is_sentence, is_verb
from factcheck.language.words import words

#: Something with an article or a name, and what tells of it behind a comma or in brackets.
_NAMED = re.compile(r"(?:(?:The|An?|Our) (?=\w)|(?=[A-Z][\w'’.-]+ ))(?P<thing>[^,():;!?]{2,80}?)(?:, (?=\w)| \()")
#: Said of what such a line names.
SHOWN = "can be seen."
_ARTICLES = frozenset({"the", "a", "an", "our"})
#: Pronouns of sentences.
_SAYING_SO = frozenset("i you we they he she it".split())
#: A longer line is no caption.
_LONGEST = 40


def shown(block: Block) -> Block:
    """Return a caption, an alternative text or a signature as a sentence; any other block as it is.

    Args:
        block: a paragraph that heads nothing.
    """
    text = block.text.strip()
    match = _NAMED.match(text)
    if match is None or text[-1] in ":;!?" or not _is_bare(text, match["thing"]):
        return block
    start = block.text.index(text)
    end = start + len(text.rstrip("."))
    between = " " if text[: end - start].endswith(")") else ", "
    return made_of("", block, (start, end), f"{between}{SHOWN}")


def _is_bare(text: str, thing: str) -> bool:
    """Tell whether a line is one phrase: no verb but participles behind commas, and nothing behind a full stop."""
    found = words(text)
    if found[0].stop and found[0].key not in _ARTICLES:
        return False  # "We paint it every year, white of course"
    claimed = any((each.key in MODALS and each.text.islower()) or each.key in _SAYING_SO for each in found)
    if claimed or (text[-1] == "." and is_sentence(text)):
        return False  # "The bridge, it is hoped, opened in 1912."
    if _tells_of_something(text):
        return False  # "According to the board, the dam cost 2 million euros."
    if len(text.split()) > _LONGEST or re.search(r"[.!?] ", text) or any(map(is_verb, words(thing))):
        return False
    for part in re.split(r"[,(]", text[len(thing) :]):
        found = words(part)
        told = found[1:] if found and is_participle(found[0].key) else found
        pairs = zip(told, ("", *(each.text for each in told)), strict=False)
        if any(is_verb(each) or (is_known_present(each) and not before.isdigit()) for each, before in pairs):
            return False  # "Berg hopes", not "98 metres high"
    return True


def _tells_of_something(text: str) -> bool:
    """Tell whether a line opens with a preposition, or has a verb right before what it is told of: "cost 2 million"."""
    read = tokens(text, ())
    if read[0].tag == "IN":
        return True
    return any(one.tag in _FINITE and two.tag in _OPENING for one, two in pairwise(read))


#: Tags of finite verbs, and of what opens an object.
_FINITE, _OPENING = frozenset({"VBD", "VBZ", "VBP"}), frozenset({"DT", "CD", "$", "PRP$"})
