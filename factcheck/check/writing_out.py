"""Write a sentence out: with the names in place of what takes them up."""

from __future__ import annotations

from factcheck.model import Span, Statement
from factcheck.values.resolve import Rewritten


def written_out(statement: Statement, rival: str = "") -> Rewritten:
    """Return a sentence with the names in place of what takes them up.

    Args:
        statement: the sentence with its references.
        rival: a rival to take for the first reference that has it.
    """
    text, at = "", 0
    replaced: list[tuple[Span, Span]] = []
    for each in statement.references:
        if not each.name or each.span.start < at:
            continue
        name = rival if rival and rival in each.rivals else each.name
        name = f"{name}’s" if each.owner and each.name else name
        name = name[0].upper() + name[1:] if not statement.text[: each.span.start].strip("\"“‘' ") else name
        text += statement.text[at : each.span.start]
        replaced.append((Span(len(text), len(text) + len(name)), each.span))
        text += name
        at = each.span.end
    return Rewritten(text + statement.text[at:], tuple(replaced))
