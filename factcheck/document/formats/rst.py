"""reStructuredText, by docutils; its words are found again in the source, since it keeps no columns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factcheck.document.blocks import Block, ReadOptions, joined

_SKIPPED = (
    "literal_block comment doctest_block math_block math raw literal substitution_definition citation footnote"
    " target system_message problematic field_list docinfo image option_string footnote_reference citation_reference"
).split()
_BLOCKS = ("paragraph", "title", "subtitle", "term", "rubric", "attribution", "caption")
_SETTINGS = {
    "report_level": 5,
    "halt_level": 5,
    "file_insertion_enabled": False,
    "raw_enabled": False,
    "_disable_config": True,
    "doctitle_xform": False,
    "docinfo_xform": False,
    "sectsubtitle_xform": False,
    "warning_stream": False,
}


def blocks(text: str, options: ReadOptions = ReadOptions()) -> Iterator[Block]:  # noqa: B008
    """Yield the blocks of a reStructuredText; code, comments, footnotes and block quotes state nothing."""
    from docutils.core import publish_doctree

    tree = publish_doctree(text, settings_overrides=_SETTINGS)
    cursor = 0
    for node in tree.findall(lambda each: each.tagname in _BLOCKS):
        if _is_skipped(node, options):
            continue
        found = joined(_pieces(text, node, cursor), _depth(node) if node.tagname == "title" else 0)
        if found is not None:
            cursor = found.offsets[-1] + 1
            yield found


def _depth(node: Any) -> int:
    """Return in how many sections a title stands."""
    depth = 0
    while node is not None:
        depth += node.tagname == "section"
        node = node.parent
    return depth


def _is_skipped(node: Any, options: ReadOptions) -> bool:
    skipped = _SKIPPED if options.quotes else [*_SKIPPED, "block_quote"]
    while node is not None:
        if node.tagname in skipped:
            return True
        node = node.parent
    return False


def _pieces(text: str, block: Any, cursor: int) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield each run of text of a block with the offsets at which its characters stand in the source."""
    for node in block.findall(lambda each: each.tagname == "#text"):
        if _is_skipped(node.parent, ReadOptions(quotes=True)):
            continue
        places = _places(text, node.astext(), cursor)
        if places:
            cursor = places[-1] + 1
            yield node.astext(), places


def _places(text: str, words: str, cursor: int) -> tuple[int, ...]:
    """Find a text whose white space and escapes may be written otherwise; nothing if it is not there."""
    at = text.find(words, cursor)
    if at >= 0:
        return tuple(range(at, at + len(words)))
    places: list[int] = []
    for character in words:
        if character.isspace():
            places.append(places[-1] + 1 if places else cursor)
            continue
        at = text.find(character, places[-1] + 1 if places else cursor)
        if at < 0:
            return ()
        places.append(at)
    return tuple(places)
