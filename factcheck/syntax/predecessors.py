"""Who had an office before whom: "Ada Birk succeeded Bo Dahl as mayor", "Bo Dahl was mayor before Ada Birk"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.words import SUCCEEDING

_BEFORE, _TAKE_OVER, _SUCCEED = "before", "take over", "succeed"


def predecessors(made: Proposition) -> Iterator[Proposition]:
    """Yield that the one whom somebody succeeded in an office had it before.

    Args:
        made: as written.
    """
    if made.negated or made.modal or made.tense not in ("past", "perfect"):
        return
    new, office = made.argument("subj"), made.argument("as")
    if made.verb not in SUCCEEDING and made.verb != _TAKE_OVER:
        return
    old = made.argument("from" if made.verb == _TAKE_OVER else "obj")
    if new is None or old is None or office is None or not _is_somebody(new):
        return
    arguments = (replace(old, slot="subj"), replace(office, slot="attr"), replace(new, slot=_BEFORE))
    yield replace(made, predicate="be", verb="be", tense="past", arguments=arguments, kind="with")


def by_predecessor(made: Proposition) -> Iterator[Proposition]:
    """Yield "Bo Dahl was mayor before Ada Birk" as Ada Birk succeeding him.

    Args:
        made: a proposition as written.
    """
    if made.predicate != "be" or made.tense != "past" or made.negated or made.modal:
        return
    old, office, new = (made.argument(slot) for slot in ("subj", "attr", _BEFORE))
    if old is None or office is None or new is None or not _is_somebody(new):
        return
    rest = [each for each in made.arguments if each not in (old, office, new)]
    arguments = (replace(new, slot="subj"), replace(old, slot="obj"), replace(office, slot="as"), *rest)
    yield replace(made, predicate=_SUCCEED, verb=_SUCCEED, arguments=arguments)


def _is_somebody(argument: Argument) -> bool:
    phrase = argument.phrases[0]
    person = phrase.kind == "noun" and field_of(phrase.head) == PERSON and not phrase.plural
    return len(argument.phrases) == 1 and (phrase.kind == "name" or person)
