"""What it takes to do something, told as what you need: "an account is necessary to post", "not without one"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.acts import act_done, act_of, as_clause
from factcheck.syntax.anybody import is_anybody
from factcheck.syntax.clause_contents import content_words
from factcheck.syntax.event_nouns import nouns_of
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition, you_at
from factcheck.syntax.words import ANYBODY, NECESSARY, NEEDING

_NEED, _YOU, _USE, _MUST, _HAVE = "need", "you", "use", "must", "have"
_POSSIBLE = frozenset({"can", "may"})
#: Verbs that tell a need in one of their constructions: "must have", "it takes", "there is no need for".
_TELLING = frozenset({"be", "exist", "have", "take", *NEEDING})


def by_need(made: Proposition) -> Iterator[Proposition]:
    """Yield what one needs for an act as "you need it to do that".

    Args:
        made: a proposition as written.
    """
    if made.tense not in ("present", ""):
        return
    if made.modal == _MUST:
        yield from _of_duty(made)
    if made.modal in _POSSIBLE:
        yield from _of_possible(made)
    elif made.verb in _TELLING:
        yield from _of_need(made)
        yield from _of_people(made)


def _of_people(made: Proposition) -> Iterator[Proposition]:
    """Yield "applicants need a degree" as having to have one."""
    who, thing = made.argument("subj"), made.argument("obj")
    if made.verb not in NEEDING or made.modal or made.negated or who is None or thing is None:
        return
    if all(_are_people(each) for each in who.phrases) and all(_is_thing(each) for each in thing.phrases):
        yield replace(made, predicate=_HAVE, verb=_HAVE, modal=_MUST)


def _are_people(phrase: Phrase) -> bool:
    return phrase.kind == "noun" and field_of(phrase.head) == PERSON


def _of_possible(made: Proposition) -> Iterator[Proposition]:
    """Yield "cannot post without an account", "only users with an account can post" as needing an account to post."""
    subject, lacking = made.argument("subj"), made.argument("without")
    had = next((each for each in made.arguments if each.slot in ("with", "by") and each.focus == "only"), None)
    if subject is not None and not is_anybody(subject):
        holder = _only_holder(made, subject)
        if holder is not None:
            yield _needing(made, holder, act_done(made, subject), False)
        return
    means = had if had is not None and not made.negated else lacking
    if means is None or len(means.phrases) != 1 or means.negated or not _is_thing(means.phrases[0]):
        return
    used = (means,) if subject is None else (means, subject)
    yield _needing(made, means.phrases[0], act_done(made, *used), means is lacking and not made.negated)


def _only_holder(made: Proposition, subject: Argument) -> Phrase | None:
    """Return what those have who alone may do something, or None."""
    phrase = subject.phrases[0]
    means = phrase.modifiers[0] if len(phrase.modifiers) == 1 and len(subject.phrases) == 1 else None
    alone = "only" in (phrase.quantifier, subject.focus) and phrase.head in ANYBODY and phrase.value is None
    if made.negated or not alone or means is None or means.kind != "with" or means.phrase is None:
        return None
    return means.phrase if _is_thing(means.phrase) else None


def _of_need(made: Proposition) -> Iterator[Proposition]:
    """Yield "an account is required to post", "posting requires an account", "it takes an account to post"."""
    subject, thing, state = (made.argument(slot) for slot in ("subj", "obj", "attr"))
    aim = _aim(made)
    yield from _for_thing(made)
    taking = made.verb in NEEDING or made.verb == "take"
    if taking and subject is not None and thing is not None and not made.modal and aim is None:
        act = act_of(subject.phrases[0]) if len(subject.phrases) == 1 else None
        if act is not None and len(made.arguments) == len((subject, thing)):
            yield from _needed(made, thing, act)
        return
    if aim is None:
        return
    if made.verb in NEEDING and subject is None and thing is not None and not made.modal:
        yield from _needed(made, thing, aim)
    elif made.verb == "be" and state is not None and state.phrases[0].head in NECESSARY and subject is not None:
        yield from _needed(made, subject, aim)
    elif subject is not None and _takes(made, subject):
        yield from _needed(made, thing, aim)
    elif made.verb == "be" and subject is not None and subject.phrases[0].head == _NEED and made.negated:
        yield from _needed(made, made.argument("for"), aim)


def _for_thing(made: Proposition) -> Iterator[Proposition]:
    """Yield "you need a card for the pool" as needing it to use the pool."""
    subject, thing, whatfor = made.argument("subj"), made.argument("obj"), made.argument("for")
    if made.verb not in NEEDING or made.modal or subject is None or not is_anybody(subject) or thing is None:
        return
    if whatfor is None or len(whatfor.phrases) != 1 or not _is_thing(whatfor.phrases[0]):
        return
    used = whatfor.phrases[0]
    if used.value is None and act_of(used) is None:
        aim = as_clause([_USE, *content_words(used)], used.start, used.end)
        yield from _needed(made, thing, aim)


def _of_duty(made: Proposition) -> Iterator[Proposition]:
    """Yield "it has to be restarted after the name has been changed" as needing a restart to change the name."""
    thing, event = made.argument("obj"), made.argument("after")
    subject = made.argument("subj")
    if thing is None or event is None or made.negated or len(thing.phrases) != 1 or len(event.phrases) != 1:
        return
    if event.phrases[0].kind != "clause" or (subject is not None and not is_anybody(subject)):
        return
    if any(each not in (subject, thing, event) for each in made.arguments) or thing.phrases[0].quantifier:
        return
    whose = Modifier("of", thing.phrases[0].head, thing.start, thing.end, thing.phrases[0])
    for noun in nouns_of(made.verb):
        done = Phrase(noun, "noun", made.start, made.end, "a", modifiers=(whose,))
        yield replace(_needing(made, done, event.phrases[0], False), condition="")


def _takes(made: Proposition, subject: Argument) -> bool:
    """Tell whether a verb says what one must have or what it takes."""
    if made.verb == "have":
        return made.modal == "must" and is_anybody(subject)
    return made.verb == "take" and subject.phrases[0].head == "it" and not made.modal


def _aim(made: Proposition) -> Phrase | None:
    """Return what something is needed for, where it is an act."""
    aim = made.argument("purpose") or made.argument("for")
    if aim is None or len(aim.phrases) != 1:
        return None
    return aim.phrases[0] if aim.phrases[0].kind == "clause" else act_of(aim.phrases[0])


def _needed(made: Proposition, thing: Argument | None, aim: Phrase) -> Iterator[Proposition]:
    if thing is not None and len(thing.phrases) == 1 and _is_thing(thing.phrases[0]):
        yield _needing(made, thing.phrases[0], aim, made.negated)


def _needing(made: Proposition, thing: Phrase, aim: Phrase, negated: bool) -> Proposition:
    """Return that you need a thing for an act, or do not."""
    if thing.quantifier == "any":
        thing = replace(thing, quantifier="", determiner=thing.determiner or "a")
    you = you_at(made.start)
    arguments = (you, Argument("obj", (thing,)), Argument("purpose", (aim,)))
    return replace(made, predicate=_NEED, verb=_NEED, modal="", arguments=arguments, negated=negated)


def _is_thing(phrase: Phrase) -> bool:
    """Tell whether a phrase may name what one needs for something."""
    return phrase.kind in ("noun", "name") and phrase.quantifier in ("", "any")
