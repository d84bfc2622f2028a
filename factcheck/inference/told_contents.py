"""What somebody is told to have said, and what that says: where a claim tells the one of them, it tells the other."""

from __future__ import annotations

from factcheck.inference.judged import Judged
from factcheck.inference.situations import Outcome
from factcheck.syntax.records import WEIGHED, Argument, Proposition
from factcheck.syntax.words_told import DENYING_THAT, PLAINLY_SAID

#: Kinds of what somebody says, and the slots in which it stands beside the verb.
_THAT, _KINDS, _CONTENTS = "that", frozenset({"that", WEIGHED}), frozenset({"that", "gerund", "content"})
_WHO = frozenset({"subj", "speaker"})


def with_contents(judged: list[Judged]) -> list[Judged]:
    """Return what a claim says of each part, without what somebody says where it is the claim's that they say so.

    That they said so is the claim's as well where it tells in other words that this is what they say.

    Args:
        judged: of each part of a statement.
    """
    found = list(judged)
    for at, one in enumerate(judged):
        inner = [each for each in judged if each.said.kind in _KINDS and _holds(one.said, each.said)]
        if one.support is None and one.against is None and inner and _is_plain(one.said):
            told = [each.support for each in inner if each.support is not None and _is_theirs(each.support)]
            if len(told) == len(inner):
                found[at] = one._replace(support=told[0])
        elif one.support is not None and all(each.against is None for each in inner):
            found = [each for each in found if each not in inner]
    return found


def _is_theirs(support: Outcome) -> bool:
    """Tell whether a claim tells the words of somebody as theirs: that it is so need nobody have said."""
    return bool(support.pair.said.speaker) and support.pair.said.speaker == support.pair.known.speaker


def leave_open(known: Proposition, said: Proposition) -> bool:
    """Tell whether both of two propositions deny that somebody says something: who said neither said nothing of it.

    Args:
        known: of the claim.
        said: of the statement.
    """
    return known.negated and said.negated and said.argument(_THAT) is not None and known.argument(_THAT) is not None


def _holds(outer: Proposition, inner: Proposition) -> bool:
    """Tell whether a proposition has another one as what somebody says."""
    content = _content(outer)
    return content is not None and outer is not inner and content.start <= inner.start <= content.end


def _content(made: Proposition) -> Argument | None:
    return next((each for each in made.arguments if each.slot in _CONTENTS and each.phrases[0].kind == "clause"), None)


def _is_plain(made: Proposition) -> bool:
    """Tell whether a proposition says no more than who says or denies what."""
    told = {each.slot for each in made.arguments}
    plain = made.verb in PLAINLY_SAID | DENYING_THAT and not made.negated and not made.modal and not made.adverbs
    return plain and told <= _CONTENTS | _WHO
