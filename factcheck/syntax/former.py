"""What was so once and is no longer: "used to be a mill", "is a former mill", "no longer sells", "stopped selling"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.turning_points import settled
from factcheck.syntax.words import FORMERLY, LONG_STATES, OWNERS, PAST_QUALITIES, WITH_AN_END

#: Determiners of the one that somebody was: "the former mayor", "its former accountant".
_OF_ONE = frozenset({"a", "the", "", *OWNERS})
FORMER, _ONCE, _BE, _WITH = "former", "once", "be", "with"


def once_so(made: Proposition) -> Iterator[Proposition]:
    """Yield what "no longer" says of then: that it was so, and is over.

    Args:
        made: a proposition as written, before ``settled`` takes "no longer" for a denial.
    """
    now = settled(made)
    if now is made or made.modal or made.tense not in ("present", "perfect") or not now.negated:
        return
    yield replace(now, negated=False, modal=FORMER, tense="past")


def by_former(made: Proposition) -> Iterator[Proposition]:
    """Yield what was so once in the other ways to tell it.

    Args:
        made: a proposition as written.
    """
    if made.negated or made.condition:
        return
    state = made.argument("attr")
    if made.predicate == _BE and state is not None and len(state.phrases) == 1 and made.argument("subj") is not None:
        phrase = state.phrases[0]
        if made.tense == "present" and not made.modal:
            yield from _is_former(made, state, phrase)
        elif made.modal == FORMER and phrase.determiner == "a" and phrase.kind == "noun" and not _quality(phrase):
            mark = Modifier("adj", FORMER, phrase.start, phrase.start)
            told = replace(state, phrases=(replace(phrase, modifiers=(mark, *phrase.modifiers)),))
            yield replace(_with(made, state, told), modal="", tense="present")
    if made.modal or made.tense != "past":
        return
    over = next((each for each in made.adverbs if _is_over(each, made)), None)
    if over is not None:
        left = tuple([each for each in made.adverbs if each is not over])
        was = replace(made, adverbs=left, modal=FORMER)
        yield was
        yield from by_former(was)


def is_over_now(made: Proposition) -> Iterator[Proposition]:
    """Yield that what has stopped, or used to be, is not so now.

    Args:
        made: a proposition as written.
    """
    if made.negated or made.condition or made.speaker:
        return
    if made.predicate == _BE and made.kind == "apposition" and not made.modal:
        for was in by_former(replace(made, tense="present")):
            yield replace(was, kind=_WITH)
            yield replace(was, negated=True, modal="", tense="present", kind=_WITH)
        return
    if made.modal != FORMER or _may_be_finished(made):
        return
    if not any(_is_when(each) for each in made.arguments):
        yield replace(made, negated=True, modal="", tense="present", kind=_WITH)


def _may_be_finished(made: Proposition) -> bool:
    """Tell whether somebody stopped making one thing, which may have been finished all the same."""
    thing = made.argument("obj")
    if made.verb not in WITH_AN_END or thing is None:
        return False
    return any(each.kind == "name" or each.determiner or each.value is not None for each in thing.phrases)


def _is_when(argument: Argument) -> bool:
    """Tell whether an argument says when it ended: in 2009, "at ten"."""
    return argument.slot.startswith("time") or (argument.slot == "at" and argument.phrases[0].value is not None)


def _is_former(made: Proposition, state: Argument, phrase: Phrase) -> Iterator[Proposition]:
    """Yield "is a former mill" as having been a mill, and "the former mayor of Holm" as having been its mayor."""
    mark = _quality(phrase)
    if mark is None or phrase.kind != "noun" or phrase.plural or phrase.determiner not in _OF_ONE:
        return
    bare = replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each is not mark]))
    yield replace(_with(made, state, replace(state, phrases=(bare,))), modal=FORMER, tense="past")


def _quality(phrase: Phrase) -> Modifier | None:
    return next((each for each in phrase.modifiers if each.kind == "adj" and each.word in PAST_QUALITIES), None)


def _is_over(adverb: Modifier, made: Proposition) -> bool:
    """Tell whether an adverb says that it was so in the past: "formerly", and of a state "once"."""
    return adverb.word in FORMERLY or (adverb.word == _ONCE and made.predicate in LONG_STATES)


def _with(made: Proposition, old: Argument, new: Argument) -> Proposition:
    return replace(made, arguments=tuple([new if each is old else each for each in made.arguments]))
