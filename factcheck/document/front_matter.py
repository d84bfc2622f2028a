"""The front matter of a Markdown text: fields of YAML, of which some may hold prose ("description")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.document.blocks import Block


def fields(text: str, content: str, names: Sequence[str]) -> Iterator[Block]:
    """Yield the texts of some fields, in their order; what is no sound YAML has none.

    Args:
        text: the whole file.
        content: its front matter, without the lines that open and close it.
        names: the fields.
    """
    import yaml

    start = text.replace("\r\n", "\n").replace("\r", "\n").find(content)
    try:
        root = yaml.compose(content, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError):
        return
    if start < 0 or not isinstance(root, yaml.MappingNode):
        return
    shift = _places(text)
    for key, value in root.value:
        if isinstance(value, yaml.ScalarNode) and key.value in names and value.value.strip():
            first, behind = value.start_mark.index, value.end_mark.index
            at = content.find(value.value, first, behind)
            spread = range(at, at + len(value.value)) if at >= 0 else (first,) * len(value.value)
            yield Block(value.value, tuple(shift[start + place] for place in spread))


def _places(text: str) -> list[int]:
    """Return where each character of a text stands whose line ends were made one character."""
    return [at for at, character in enumerate(text) if character != "\n" or text[at - 1 : at] != "\r"]
