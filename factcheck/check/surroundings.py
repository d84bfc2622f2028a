"""What stands above and right before each sentence of a text, which need not say it again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Statement

#: So many sentences back a text is remembered, and so many blocks.
_SENTENCES, _BLOCKS = 3, 1


def surroundings(statements: Sequence[Statement]) -> Iterator[str]:
    """Yield for each sentence of a text the headings above it, what its block, or a lead-in, says before it, its label.

    Args:
        statements: the sentences in order.
    """
    headings: list[Statement] = []
    section: list[Statement] = []
    lead: Statement | None = None
    for each in statements:
        if each.level:
            headings = [one for one in headings if one.level < each.level]
        near = [one for one in section[-_SENTENCES:] if each.paragraph - one.paragraph <= _BLOCKS]
        near = [lead, *near] if lead is not None and lead not in near else near
        told = [one.text for one in (*headings, *near)]
        yield " ".join(map(_closed, [*told, each.before] if each.before else told))
        if each.level:
            headings, section, lead = [*headings, each], [], None
            continue
        section.append(each)
        lead = each if each.text.rstrip().endswith(":") else lead


def _closed(text: str) -> str:
    """Return a sentence or heading with a mark at its end, so that nothing runs on into the next."""
    text = text.rstrip(" :")
    return text if text[-1:] in ".!?" else f"{text}."
