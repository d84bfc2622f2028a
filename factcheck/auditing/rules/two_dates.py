"""What happens only once is dated differently, in whatever words it is told.

Read are verbs and nouns: "died in 1931", "until her death in 1942".

Found::

    - The painter Ann Miller lived in Holm from 1903 until her death in 1931.
    - Ann Miller died in 1942.

    - Ann Miller was born in 1870.
    - The birth of Ann Miller in 1875 was a surprise.

    - The mill was built by Ann Miller in 1901.
    - The mill was erected in 1911.

    - Hans Pohl stepped down as editor in June 2018.
    - Hans Pohl retired in June 2020 after 17 years.

Silent::

    - Hans Pohl stepped down as editor in June 2018.
    - Hans Pohl retired in 2018.

    - Hans Pohl stepped down as editor in June 2018.
    - Hans Pohl joined the board in June 2020.

    - There were two deaths at the mine in 2008.
    - There were three deaths at the mine in 2019.

    - The painter Ann Miller lived in Holm from 1903 until her death in 1931.
    - Ann Miller died on 3 May 1931.

    - The painter Ann Miller lived in Holm from 1903 until her death in 1931.
    - Bob Miller died in 1942.

    - Acme was founded in 1998.
    - Acme was founded anew in 2005.

    - The hotel opened in 1990.
    - The hotel opened in 2005.

    - The carriage was painted green in 1920.
    - The carriage was painted red in 1987.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.auditing.context import Context
from factcheck.auditing.events import Event, events, named_events
from factcheck.auditing.findings import doubtful, finding, side_by_side
from factcheck.auditing.tables import ONLY_ONCE, USUALLY_ONCE
from factcheck.model import Finding, Level

ID = "two-dates"
LEVEL = Level.ERROR
PRECEDENCE = 1
_ADVICE = "correct one of the dates, or say that it happened a second time"
#: More reports than this of one event are not all held against each other.
_MOST = 40


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each two dates of what happens once."""
    told: dict[tuple[str, frozenset[str]], list[Event]] = {}
    for event in (*events(context), *named_events(context)):
        if event.name in ONLY_ONCE | USUALLY_ONCE:
            told.setdefault((event.name, event.subject), []).append(event)
    for (name, _), found in told.items():
        if any(event.again for event in found):
            continue
        for first, second in combinations(found[:_MOST], 2):
            if first.claim is not second.claim and (first.high < second.low or second.high < first.low):
                message = f"two dates of one {name}: “{first.said}” and “{second.said}”"
                about = (first.claim, second.claim)
                certain = name in ONLY_ONCE
                doubt = "it may have happened more than once"
                shown = (
                    finding(ID, LEVEL, message, about, _ADVICE)
                    if certain
                    else doubtful(ID, message, doubt, about, _ADVICE)
                )
                yield side_by_side(shown, f"{name} of {', '.join(sorted(first.subject))}", (first.said, second.said))
