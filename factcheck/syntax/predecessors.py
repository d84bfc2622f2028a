"""Who had an office before whom: "Ada Birk succeeded Bo Dahl as mayor", "Bo Dahl was mayor before Ada Birk"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.words import HEADING, SUCCEEDING

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
    if made.tense != "past" or made.negated or made.modal:
        return
    old, new = made.argument("subj"), made.argument(_BEFORE)
    office = _office_told(made) if new is not None else None
    if old is None or office is None or new is None or not _is_somebody(new):
        return
    rest = [each for each in made.arguments if each.slot not in ("subj", "obj", "attr", _BEFORE)]
    arguments = (replace(new, slot="subj"), replace(old, slot="obj"), office, *rest)
    yield replace(made, predicate=_SUCCEED, verb=_SUCCEED, arguments=arguments)


def succeeded_in_office(made: tuple[Proposition, ...]) -> Iterator[Proposition]:
    """Yield in what office somebody succeeded somebody: "has been mayor since 2021; she succeeded Per Lund".

    Args:
        made: the propositions of one sentence.
    """
    for one in made:
        holder, office = one.argument("subj"), _office_told(one)
        if holder is None or office is None or one.negated or one.modal or one.speaker:
            continue
        for other in made:
            successor, former = other.argument("subj"), other.argument("obj") or other.argument("from")
            taken = other.verb in SUCCEEDING or (other.verb == _TAKE_OVER and other.argument("from") is not None)
            if not taken or other.argument("as") is not None or other.negated or other.modal:
                continue
            if former is None or not _is_one_person(holder, successor) or not _is_somebody(former):
                continue
            rest = [each for each in other.arguments if each.slot.startswith("time")]
            arguments = (replace(holder, slot="subj"), replace(former, slot="obj"), office, *rest)
            yield replace(other, predicate=_SUCCEED, verb=_SUCCEED, arguments=arguments, kind="with")


def _is_one_person(one: Argument, two: Argument | None) -> bool:
    return two is not None and [each.head for each in one.phrases] == [each.head for each in two.phrases]


def _office_told(made: Proposition) -> Argument | None:
    """Return the office that somebody has: "is mayor of Tarn", "heads the school", or None."""
    attribute, led = made.argument("attr"), made.argument("obj")
    if made.predicate == "be" and attribute is not None:
        return replace(attribute, slot="as")
    if made.verb in HEADING and led is not None and len(led.phrases) == 1 and led.phrases[0].kind in ("noun", "name"):
        body = led.phrases[0]
        of = Modifier("of", body.head, body.start, body.end, body)
        return Argument("as", (Phrase("head", "noun", body.start, body.end, modifiers=(of,)),))
    return None


def _is_somebody(argument: Argument) -> bool:
    phrase = argument.phrases[0]
    person = phrase.kind == "noun" and field_of(phrase.head) == PERSON and not phrase.plural
    return len(argument.phrases) == 1 and (phrase.kind == "name" or person)
