"""One claim says that a version removed something, and another that a later version has it.

Found::

    - The timeline view was removed in version 6.0.
    - The timeline view is still there in version 6.3.

    - The timeline view has been gone since version 6.0.
    - Version 6.3 has a timeline view.

    - Version 6.0 no longer has the timeline view.
    - In version 6.2 the timeline view can be opened from the menu.

Silent::

    - The timeline view was removed in version 6.0.
    - The timeline view was there in version 5.3.

    - The timeline view was removed in version 6.0.
    - The timeline view can be opened from the menu in version 5.8.

    - The timeline view was removed in version 6.0.
    - The list view is still there in version 6.3.

    - The timeline view was removed in version 6.0.
    - The timeline view came back in version 6.3.

    - The timeline view was removed in version 6.0.
    - The timeline view is no longer there in version 6.3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.auditing.conflicts import is_open
from factcheck.auditing.context import Context
from factcheck.auditing.facts import identity
from factcheck.auditing.findings import doubtful
from factcheck.auditing.tables import AGAIN, REMOVING, RETURNING
from factcheck.language.words import words
from factcheck.model import Claim, Finding, Level
from factcheck.syntax.records import Phrase, Proposition
from factcheck.syntax.words import RELEASES

ID = "removed-feature"
LEVEL = Level.WARNING
PRECEDENCE = 1
_ADVICE = "correct a version, or say that it came back"
_DOUBT = "it may have come back"
_VERSION = re.compile(rf"\b(?:{'|'.join(sorted(RELEASES))})\s+(\d+(?:\.\d+)*)", re.IGNORECASE)
_NO_LONGER = re.compile(r"\bno longer\b", re.IGNORECASE)

_Number = tuple[int, ...]


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each thing that is there in a version behind the one in which it was removed."""
    removed: dict[str, tuple[Claim, _Number]] = {}
    there: list[tuple[str, Claim, _Number]] = []
    for claim in context.claims:
        found = _VERSION.findall(claim.statement) if is_open(claim, context.today) else []
        if len(found) != 1:
            continue
        number = tuple(int(part) for part in found[0].split("."))
        for ways in context.told(claim.statement):
            if any(map(_is_end, ways)) or _NO_LONGER.search(claim.statement):
                removed.update(dict.fromkeys(_things(ways[0]), (claim, number)))
            elif ways[0].tense == "present" and not ways[0].negated:
                there += [(name, claim, number) for name in _things(ways[0])]
    found_late = [name for name, claim, number in there if name in removed and removed[name][1] <= number]
    back = {
        name
        for claim in context.claims
        if found_late and _is_back(claim)
        for w in context.told(claim.statement)
        for name in _things(w[0])
    }
    for name, claim, number in there:
        end = removed.get(name)
        if end is not None and end[1] <= number and end[0] is not claim and name not in back:
            yield doubtful(ID, "removed, and there in a later version", _DOUBT, (end[0], claim), _ADVICE)


def _is_end(way: Proposition) -> bool:
    return (way.frame == "feature" and way.phase == "end") or (not way.frame and way.predicate in REMOVING)


def _is_back(claim: Claim) -> bool:
    """Tell whether a claim says that something came back."""
    told = words(claim.statement)
    return not AGAIN.isdisjoint(word.key for word in told) or not RETURNING.isdisjoint(word.key for word in told)


def _things(way: Proposition) -> Iterator[str]:
    """Yield of what is spoken, without the versions."""
    for argument in way.arguments:
        for phrase in argument.phrases if argument.slot in ("subj", "obj") else ():
            if phrase.kind in ("noun", "name") and not _is_version(phrase):
                yield identity(phrase)


def _is_version(phrase: Phrase) -> bool:
    return phrase.head.split()[0] in RELEASES or bool(phrase.named("number"))
