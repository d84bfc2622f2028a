"""Who has to approve something: "travel needs the approval of the head", "approval comes from the head"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import APPROVALS, NEEDING

_MUST, _COME = "must", "come"
#: How who gives an approval hangs on it, and how what it is for does.
_GIVEN_BY, _FOR = ("of", "by", "poss", "from"), ("for", "of")


def by_approval(made: Proposition) -> Iterator[Proposition]:
    """Yield what needs somebody's approval as what they must approve.

    Args:
        made: a proposition as written.
    """
    if made.negated or made.tense not in ("present", ""):
        return
    subject, thing = made.argument("subj"), made.argument("obj")
    if made.verb in NEEDING and not made.modal and thing is not None and subject is not None:
        yield from _needed(made, subject, thing)
    elif made.verb == _COME and not made.modal and subject is not None:
        yield from _coming(made, subject)
    elif subject is not None and thing is not None and _is_usual(made, thing.phrases[0]):
        yield replace(made, modal=_MUST)  # "the head approves travel" is how it has to be


def _needed(made: Proposition, subject: Argument, thing: Argument) -> Iterator[Proposition]:
    """Tell "travel needs the approval of the head" and "travel requires approval from the head"."""
    verb = APPROVALS.get(thing.phrases[0].head)
    if verb is None or len(thing.phrases) != 1 or thing.phrases[0].quantifier:
        return
    hung = [each for each in thing.phrases[0].modifiers if each.phrase is not None]
    beside = [each for each in made.arguments if each.slot in ("from", "by")]
    givers = [each.phrase for each in hung if each.kind in _GIVEN_BY and each.phrase is not None]
    if len(hung) != len(givers) or len(givers) + len(beside) != 1:
        return
    giver = Argument("subj", (givers[0],)) if givers else replace(beside[0], slot="subj")
    rest = [each for each in made.arguments if each not in (subject, thing, *beside)]
    yield _must(made, verb, giver, replace(subject, slot="obj"), rest)


def _coming(made: Proposition, subject: Argument) -> Iterator[Proposition]:
    """Tell "approval for travel comes from the head"."""
    phrase, giver = subject.phrases[0], made.argument("from")
    verb = APPROVALS.get(phrase.head)
    things = [each.phrase for each in phrase.modifiers if each.kind in _FOR and each.phrase is not None]
    if verb is None or giver is None or len(things) != len(phrase.modifiers) or len(things) != 1:
        return
    rest = [each for each in made.arguments if each not in (subject, giver)]
    yield _must(made, verb, replace(giver, slot="subj"), Argument("obj", (things[0],)), rest)


def _must(made: Proposition, verb: str, giver: Argument, thing: Argument, rest: list[Argument]) -> Proposition:
    return replace(made, predicate=verb, verb=verb, modal=_MUST, arguments=(giver, thing, *rest))


def _is_usual(made: Proposition, phrase: Phrase) -> bool:
    """Tell whether a verb of approving is told of any of a kind: "travel", "expenses"."""
    if made.verb not in APPROVALS.values() or made.modal:
        return False
    return phrase.kind == "noun" and phrase.determiner == "" and phrase.value is None
