"""What something forced somebody to do, told as what they did because of it: "fog forced the port to close"."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words import COMPELLING

_BECAUSE, _MUST = "because of", "must"


def told_of_compelled(clauses: list[Clause]) -> None:
    """Tell clauses on what forced somebody as clauses on what they did, with the cause behind "because of".

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    for inner in tuple(clauses):
        made = inner.parent
        if made is None or inner.kind != "infinitive" or inner.verb is None or not _compels(made):
            continue
        told = _done(made, inner)
        clauses[:] = [told if each is made else each for each in clauses if each is not inner]
        for each in clauses:
            if each.parent is made or each.parent is inner:
                each.parent = told


def _compels(made: Clause) -> bool:
    verb = made.verb
    if verb is None or verb.passive or verb.negated or verb.modal or verb.lemma not in COMPELLING:
        return False
    objects = [each for each in made.arguments if each.slot == "obj"]
    rest = [each for each in made.arguments if each.slot != "obj" and not each.slot.startswith("time")]
    return made.subject is not None and len(objects) == 1 and not objects[0].negated and not rest


def _done(made: Clause, inner: Clause) -> Clause:
    """Return what somebody did as a clause in the place of that on what forced them."""
    assert made.verb is not None and inner.verb is not None and made.subject is not None
    somebody = next(each for each in made.arguments if each.slot == "obj")
    verb = inner.verb._replace(tense=made.verb.tense, form=made.verb.form, infinitive=False)
    dated = any(each.slot.startswith("time") for each in inner.arguments)
    times = [] if dated else [each for each in made.arguments if each.slot.startswith("time")]
    cause = Argument(_BECAUSE, made.subject.phrases)
    return dataclasses.replace(
        made,
        subject=replace(somebody, slot="subj"),
        verb=verb,
        arguments=[*inner.arguments, *times, cause],
        adverbs=[*made.adverbs, *inner.adverbs],
    )


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
