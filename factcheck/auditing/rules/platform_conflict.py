"""One claim says that something runs on a system, another that it does not.

What can be installed or used on a system runs there, and what a system is not supported by, or no longer, does not.
Versions must be the same on both sides, or be told by neither.

Found::

    - Quill does not support Windows Server; it runs on Linux.
    - You can install Quill on Windows Server.

    - Version 5 runs on Windows 8.
    - Version 5 cannot be used on Windows 8.

    - Version 5 works with Windows 8.
    - Support for Windows 8 was dropped in version 5.

Silent::

    - Quill does not support Windows Server.
    - You can install Quill on Linux.

    - Quill does not support Windows Server.
    - You can install Tarn on Windows Server.

    - Version 5 runs on Windows 8.
    - Version 6 cannot be used on Windows 8.

    - Version 5 runs on Windows 8.
    - Support for Windows 8 was dropped in version 6.

    - Quill runs on Linux.
    - Quill did not run on Linux until 2015.

    - If Python is missing, Quill does not run on Linux.
    - Quill runs on Linux.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import product

from factcheck.auditing.conflicts import is_open
from factcheck.auditing.context import Context
from factcheck.auditing.facts import full_identity
from factcheck.auditing.fillers import Place, fillers
from factcheck.auditing.findings import doubtful, side_by_side
from factcheck.model import Claim, Finding, Level
from factcheck.syntax.records import Phrase, Proposition

ID = "platform-conflict"
LEVEL = Level.WARNING
PRECEDENCE = 1
_ADVICE = "correct one of them, or say which version is meant"
_DOUBT = "it may be meant of another version, or another way to use it"
_MAY = frozenset(("can", "may"))
_RUNS = "platform_support"
_MOST = 30
#: Verbs for putting a program on a system, or using it there, and the slots that name the system.
_USING = frozenset(("install", "use", "run", "deploy", "start"))
_ON = ("on", "under", "with")
_WITH_VERSION = ("product", "in")


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each system on which something runs and does not run."""
    runs: defaultdict[tuple[str, str], list[tuple[Claim, Phrase]]] = defaultdict(list)
    not_so: defaultdict[tuple[str, str], list[tuple[Claim, Phrase]]] = defaultdict(list)
    for claim in context.claims:
        for ways in context.told(claim.statement) if is_open(claim, context.today) else ():
            if ways[0].speaker or ways[0].condition:
                continue
            for way in ways:
                for product_key, system, so in _told(way):
                    (runs if so else not_so)[product_key, full_identity(system)].append((claim, system))
    for key in runs.keys() & not_so.keys():
        seen: set[frozenset[str]] = set()
        for (claim, _), (other, system) in product(runs[key][:_MOST], not_so[key][:_MOST]):
            pair = frozenset((claim.id, other.id))
            if claim is not other and pair not in seen:
                seen.add(pair)
                said = other.statement[system.start : system.end]
                found = doubtful(ID, f"runs on “{said}”, and does not", _DOUBT, (claim, other), _ADVICE)
                yield side_by_side(found, f"{key[0]}, {said}", ("runs", "does not run"))


def _told(way: Proposition) -> Iterator[tuple[str, Phrase, bool]]:
    """Yield what runs on which system, or does not."""
    if way.frame == _RUNS and not way.modal:
        gone = way.phase == "end"
        if gone or way.tense == "present":
            for _, system in fillers(way, Place(("platform",))):
                for _, thing in fillers(way, Place(_WITH_VERSION)):
                    yield full_identity(thing), system, not (gone or way.negated)
    elif not way.frame and way.predicate in _USING and way.modal in _MAY and way.tense == "present":
        for _, thing in fillers(way, Place(("obj",))):
            for _, system in fillers(way, Place(_ON)):
                if system.kind == "name" and thing.kind in ("name", "noun"):
                    yield full_identity(thing), system, not way.negated
