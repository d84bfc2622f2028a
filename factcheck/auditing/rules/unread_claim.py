"""A claim that is hardly understood: only statements in nearly its own words are held against it.

No statement was found in it, or half of its words belong to nothing that it was understood to say. The claim may be
right; told in a simpler sentence, one fact with its verb, it is of use. A paraphrase that is understood does as well.

Found::

    - The oldest museum in the north of Norway.

    - Das Museum wurde 1987 eröffnet.

    - In 1998 twelve boats, in 1999 thirteen, and the yard closed.

Silent::

    - The museum in Holm is the oldest one in the north of Norway.

    - The museum was opened in 1987.

    - The yard, which built twelve boats in 1998 and thirteen in 1999, closed.

    - {statement: The oldest museum in Norway., paraphrases: [The museum in Holm is the oldest one in Norway.]}

    - {statement: The oldest museum in the north of Norway., rank: deprecated}

    - Is Acme the oldest company?
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.auditing.context import Context
from factcheck.auditing.findings import finding
from factcheck.inference.coverage import loose_words, weighty_words
from factcheck.language.cues import uncheckable
from factcheck.model import Finding, Level

ID = "unread-claim"
LEVEL = Level.WARNING
#: So many words at least that belong to nothing make a claim one that is hardly understood, where they are this share
#: of its words of weight.
_FEWEST, _SHARE = 3, 0.5
_HINT = "say it in a simpler sentence, one fact with its verb, or add such a sentence as a paraphrase"


def check(context: Context) -> Iterator[Finding]:
    """Yield a finding for each claim of which no wording is understood."""
    for claim in context.claims:
        if claim.rank == "deprecated" or uncheckable(claim.statement):  # what asks or orders is told by another rule
            continue
        reasons = [_reason(context, wording) for wording in claim.wordings]
        if all(reasons):
            yield finding(ID, LEVEL, _message(reasons[0]), [claim], _HINT)


def _message(reason: str) -> str:
    return f"it is hardly understood, so that only nearly its own words will be held against it: {reason}"


def _reason(context: Context, text: str) -> str:
    """Return why a sentence is hardly understood, nothing if it is."""
    if not context.told(text):
        return "no statement was found in it"
    loose = loose_words(text)
    if len(loose) < _FEWEST:
        return ""
    weighty = weighty_words(text)
    if len(loose) < _SHARE * len(weighty):
        return ""
    left = ", ".join(f"“{each.text}”" for each in weighty if each.lemma in loose)
    return f"{left} stand in nothing that it was understood to say"
