"""Two entities go by one name.

Such a name stands for neither of them when statements are compared.

Found::

    entities:
      - {id: company, name: Amazon}
      - {id: river, name: Amazon River, aliases: [Amazon]}

Silent::

    entities:
      - {id: company, name: Amazon}
      - {id: river, name: Amazon River}

    entities:
      - {id: company, name: Amazon, aliases: [amazon]}
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.language.lexicon import phrase_key
from factcheck.model import Finding, Level

ID = "alias-clash"
LEVEL = Level.ERROR


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each name that an earlier entity has too."""
    first: dict[tuple[str, ...], str] = {}
    for entity in context.entities.values():
        for name in (entity.name, *entity.aliases):
            known = first.setdefault(phrase_key(name), entity.id)
            if known != entity.id:
                other = context.entities[known]
                message = f"“{name}” names both {other.id} and {entity.id}"
                yield finding(ID, LEVEL, message, (other, entity), "remove the name from one of them", name)
