"""What something made somebody do, or kept them from, told as that because of it: "fog forced the port to close"."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from factcheck.language.wordnet import ACT, POSSESSION, field_of
from factcheck.model.record import replace
from factcheck.syntax.event_nouns import happens, verb_of
from factcheck.syntax.inversion import is_caused
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words_of_causes import COMPELLING, HINDERING, RESULTING

_BECAUSE, _MUST, _MAKE, _FROM, _BY = "because of", "must", "make", "from", "by"


def told_of_compelled(clauses: list[Clause]) -> None:
    """Tell clauses on what forced or hindered somebody as clauses on what they did or did not, because of that.

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    for inner in tuple(clauses):
        made = inner.parent
        if made is None or inner.verb is None or not _brings_about(made, inner):
            continue
        told = _done(made, inner)
        clauses[:] = [told if each is made else each for each in clauses if each is not inner]
        for each in clauses:
            if each.parent is made or each.parent is inner:
                each.parent = told


def _brings_about(made: Clause, inner: Clause) -> bool:
    """Tell whether a clause says that something brought somebody to do what another one tells, or not to."""
    verb = made.verb
    if verb is None or verb.negated or verb.modal or made.subject is None or _cause(made) is None:
        return False
    rest = [each.slot for each in made.arguments if not each.slot.startswith("time") and each is not _cause(made)]
    if verb.passive:
        return not rest and _compels(made, inner)
    if inner.kind == "that":
        made_to = is_caused(inner) and verb.lemma == _MAKE
        return not rest and (made_to or (verb.lemma in RESULTING and verb.tense == "past" and _is_thing(made)))
    somebody = next((each for each in made.arguments if each.slot == "obj"), None)
    return rest == ["obj"] and somebody is not None and not somebody.negated and _compels(made, inner)


def _compels(made: Clause, inner: Clause) -> bool:
    assert made.verb is not None
    if inner.kind == "infinitive":
        return made.verb.lemma in COMPELLING
    if any(each.slot == "obj" and field_of(each.phrases[0].head) == POSSESSION for each in made.arguments):
        return False  # "kept the proceeds from selling the mill"
    return inner.kind == "gerund" and inner.word == _FROM and made.verb.lemma in HINDERING


def _is_thing(made: Clause) -> bool:
    """Tell whether the subject of a clause is a noun that means nothing by itself: "fog meant that no ferry sailed"."""
    return made.subject is not None and made.subject.phrases[0].kind == "noun"


def _cause(made: Clause) -> Argument | None:
    """Return what forces or hinders: the subject, or of the passive what stands behind "by"."""
    assert made.verb is not None
    return next((each for each in made.arguments if each.slot == _BY), None) if made.verb.passive else made.subject


def _done(made: Clause, inner: Clause) -> Clause:
    """Return what somebody did as a clause in the place of that on what forced them."""
    assert made.verb is not None and inner.verb is not None
    somebody = next((each for each in made.arguments if each.slot == "obj"), made.subject)
    kept = inner.verb._replace(infinitive=False)
    if inner.kind == "that":
        somebody = inner.subject
    if inner.kind != "that" or is_caused(inner):
        kept = kept._replace(tense=made.verb.tense, form=made.verb.form, negated=inner.kind == "gerund" or kept.negated)
    dated = any(each.slot.startswith("time") for each in inner.arguments)
    times = [] if dated else [each for each in made.arguments if each.slot.startswith("time")]
    cause = _cause(made)
    assert cause is not None
    return dataclasses.replace(
        made,
        subject=replace(somebody, slot="subj") if somebody is not None else None,
        verb=kept,
        arguments=[*inner.arguments, *times, Argument(_BECAUSE, cause.phrases)],
        adverbs=[*made.adverbs, *inner.adverbs],
        asking=(*made.asking, (made.verb.start, made.verb.end)),
    )


def by_hindrance(made: Proposition) -> Iterator[Proposition]:
    """Yield what something kept somebody from, told by a noun, as not done because of it: "kept it from sailing".

    Args:
        made: a proposition as written.
    """
    cause, somebody, act = (made.argument(each) for each in ("subj", "obj", _FROM))
    if cause is None or somebody is None or act is None or made.negated or made.modal or len(act.phrases) > 1:
        return
    noun = act.phrases[0]
    verb = verb_of(noun.head) if noun.head.endswith("ing") and not noun.determiner and noun.value is None else ""
    if verb and not noun.modifiers:
        rest = [each for each in made.arguments if each not in (cause, somebody, act)]
        told = (replace(somebody, slot="subj"), *rest, replace(cause, slot=_BECAUSE))
        yield replace(made, predicate=verb, verb=verb, negated=True, arguments=told)


def not_done(made: Proposition) -> Iterator[Proposition]:
    """Yield what something kept somebody from as not done, whatever the cause: that much is sure.

    Args:
        made: a proposition as written.
    """
    kept = [made] if made.negated and made.saying else list(by_hindrance(made)) if made.verb in HINDERING else []
    for each in kept:
        if each.argument(_BECAUSE) is not None and not each.modal and not each.condition:
            rest = tuple([one for one in each.arguments if one.slot != _BECAUSE])
            yield replace(each, arguments=rest, kind="with")


def by_what_forced(made: Proposition) -> Iterator[Proposition]:
    """Yield what somebody was forced to do "by fog" as done because of it, where the forcing is told no more.

    Args:
        made: a proposition as written, in the active: who does it stands behind "by" in the passive alone.
    """
    cause = made.argument(_BY)
    if cause is None or made.argument("subj") is None or made.argument(_BECAUSE) is not None or made.modal:
        return
    phrase = cause.phrases[0]
    if len(cause.phrases) == 1 and phrase.kind == "noun" and phrase.value is None and _befalls(phrase):
        told = [replace(each, slot=_BECAUSE) if each is cause else each for each in made.arguments]
        yield replace(made, arguments=tuple(told))


def _befalls(phrase: Phrase) -> bool:
    """Tell whether a noun is of what happens, not of an act that one does it by: "by fog", not "by transfer"."""
    return happens(phrase.head) and (phrase.determiner in ("a", "the") or field_of(phrase.head) != ACT)


def by_compulsion(made: Proposition) -> Iterator[Proposition]:
    """Yield what was done because of something as having had to be done, and the other way round.

    Args:
        made: a proposition as written.
    """
    if made.tense == "past" and not made.negated and made.modal in ("", _MUST) and made.argument(_BECAUSE) is not None:
        yield replace(made, modal="" if made.modal else _MUST)


def done(made: Proposition) -> Iterator[Proposition]:
    """Yield what somebody had to do once as having been done: "the port had to close in May".

    Args:
        made: a proposition as written.
    """
    if made.modal == _MUST and made.tense == "past" and not made.negated and not made.condition:
        yield replace(made, modal="", kind="with")
