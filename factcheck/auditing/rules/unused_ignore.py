"""A claim ignores a rule that finds nothing there, or that does not exist.

A claim may carry ``audit: {ignore: {rule: reason}}``. An ignore that silences nothing hides the next real finding.

Found::

    - {statement: Acme was founded in 1998., audit: {ignore: {value-conflict: both are cited}}}

    - {statement: Acme was founded in 1998., audit: {ignore: {no-such-rule: a reason}}}

Silent::

    - {statement: Acme was founded in 1998., audit: {ignore: {value-conflict: both are cited}}}
    - {statement: Acme was founded in 2001.}

    - Acme was founded in 1998.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.model import Finding, Level

ID = "unused-ignore"
LEVEL = Level.WARNING


def check(context: Context) -> Iterator[Finding]:
    """Yield nothing: what was silenced is known only when all rules have run; see ``auditing.run``."""
    return iter(())
