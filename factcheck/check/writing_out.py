"""Write a sentence out: with the names in place of what takes them up."""

from __future__ import annotations

from factcheck.model import Reference, Span, Statement
from factcheck.values.resolve import Rewritten

_ARTICLES = frozenset({"the", "this", "that"})


def written_out(statement: Statement, rival: str = "", bridged: bool = False) -> Rewritten:
    """Return a sentence with the names in place of what takes them up.

    Args:
        statement: the sentence with its references.
        rival: a rival to take for the first reference that has it.
        bridged: whether it is also written to what things belong that the sentence tells no owner of.
    """
    text, at = "", 0
    replaced: list[tuple[Span, Span]] = []
    for each in statement.references:
        if not each.name or each.span.start < at or (each.bridged and not bridged):
            continue
        if each.span.start == each.span.end:  # "is supported", by what the text is about
            text += statement.text[at : each.span.start]
            replaced.append((Span(len(text), len(text) + len(f" by {each.name}")), each.span))
            text, at = f"{text} by {each.name}", each.span.end
            continue
        span = _article(statement, each) if each.bridged else each.span
        name = rival if rival and rival in each.rivals else each.name
        name = f"{name}’s" if each.owner and each.name else name
        name = name[0].upper() + name[1:] if not statement.text[: each.span.start].strip("\"“‘' ") else name
        if each.bridged and statement.text[span.start : span.end].lower() not in _ARTICLES:  # "Entry costs 8 euros"
            name, span = f"{name} {statement.text[span.start].lower()}", Span(span.start, span.start + 1)
        text += statement.text[at : span.start]
        replaced.append((Span(len(text), len(text) + len(name)), span))
        text += name
        at = span.end
    return Rewritten(text + statement.text[at:], tuple(replaced))


def _article(statement: Statement, reference: Reference) -> Span:
    """Return the place of the article in whose stead an owner is written."""
    said = statement.text[reference.span.start : reference.span.end]
    return Span(reference.span.start, reference.span.start + len(said.split(maxsplit=1)[0]))
