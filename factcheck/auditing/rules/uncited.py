"""No citation of a claim says where in its source it stands: no quote and no locator.

Nobody can check such a claim without reading the whole source.

Found::

    - {statement: Acme was founded in 1998., sources: [article]}

Silent::

    - {statement: Acme was founded in 1998., sources: [{source: article, quote: founded in 1998}]}

    - {statement: Acme was founded in 1998., sources: [{source: article, locator: page 3}]}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.model import Finding, Level

ID = "uncited"
LEVEL = Level.WARNING


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each claim without a quote or locator."""
    for claim in context.claims:
        if not any(citation.quote or citation.locator for citation in claim.sources):
            message = "no citation has a quote or a locator"
            yield finding(ID, LEVEL, message, [claim], "add a short verbatim quote, or the page or section")
