"""A quote does not stand in the local text of its source.

Looked up are the quotes whose source names a ``snapshot``, or all with ``factcheck sources verify --snapshots``.
White space, typographic quotes and dashes, and parts left out ("...") are forgiven; what is left out
may deny nothing. The nearest passage is shown.

Found::

    sources: [{id: article, title: Article, snapshot: ARTICLE}]
    claims:
      - {statement: Acme was founded in 1998., sources: [{source: article, quote: founded Acme in 1999}]}

    sources: [{id: article, title: Article, snapshot: ARTICLE}]
    claims:
      - {statement: Acme sold boats in 1999., sources: [{source: article, quote: Acme ... sold boats}]}

Silent::

    sources: [{id: article, title: Article, snapshot: ARTICLE}]
    claims:
      - {statement: Acme was founded in 1998., sources: [{source: article, quote: founded Acme in 1998}]}

    sources: [{id: article, title: Article, snapshot: ARTICLE}]
    claims:
      - {statement: Acme was founded in 1998., sources: [{source: article, quote: 'Ann Miller ... in 1998'}]}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.auditing.snapshots import marked, nearest_passage
from factcheck.model import Finding, Level

ID = "quote-not-found"
LEVEL = Level.ERROR


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each quote that its source's text does not hold, or whose text cannot be read."""
    for claim in context.claims:
        for citation in claim.sources:
            source = context.sources.get(citation.source)
            if source is None or not citation.quote:
                continue
            snapshot = context.snapshot(source)
            if snapshot is None:
                continue
            if snapshot.problem:
                message = f"“{citation.quote}” cannot be looked up: {snapshot.problem}"
                yield finding(ID, LEVEL, message, (claim, source), "correct the path of the snapshot", citation.quote)
            elif not snapshot.has(citation.quote):
                nearest = nearest_passage(snapshot.text, citation.quote)
                shown = "; nothing in it is like it"
                if nearest:
                    shown = f"; the nearest passage, with what differs in brackets: “{marked(nearest, citation.quote)}”"
                message = f"“{citation.quote}” does not stand in {source.id}{shown}"
                yield finding(ID, LEVEL, message, (claim, source), "quote the source word for word", citation.quote)
