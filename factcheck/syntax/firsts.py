"""Who was the first to do something: "no woman had led the union before Ada" tells that she was the first."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.language.given_names import gender_of
from factcheck.language.persons import is_person
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.acts import act_done
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition

_BE, _FIRST, _ANY, _PERSON = "be", "first", "any", "person"
#: Slots of the one before whom nobody did it, and adverbs that say no more.
_UNTIL = ("before", "until")
_EMPTY = frozenset({"ever", "yet"})


def by_none_before(made: Proposition) -> Iterator[Proposition]:
    """Yield "no woman had led the union before Ada" as Ada being the first woman to lead it.

    Args:
        made: a proposition as written.
    """
    kind, holder = made.argument("subj"), next((each for each in made.arguments if each.slot in _UNTIL), None)
    if not made.negated or made.modal or made.tense not in ("past", "perfect") or kind is None or holder is None:
        return
    if not _is_none_of(kind) or [each.kind for each in holder.phrases] != ["name"] or holder.focus:
        return
    if any(each.word not in _EMPTY for each in made.adverbs) or not _may_be_one(holder.phrases[0], kind.phrases[0]):
        return
    one = kind.phrases[0]
    rank = Value("ordinal", Decimal(1), Decimal(1), None, one.start, one.end, step=Decimal(1), noun=(one.head,))
    first = Modifier("ordinal", _FIRST, one.start, one.end, value=rank)
    ranked = replace(one, determiner="the", quantifier="", plural=False, modifiers=(first, *one.modifiers))
    alone = Phrase("ordinal", "value", one.start, one.end, determiner="the", value=replace(rank, noun=()))
    aim = Argument("purpose", (act_done(made, kind, holder),))
    for attribute in (ranked, alone) if one.head == _PERSON else (ranked,):
        arguments = (replace(holder, slot="subj"), Argument("attr", (attribute,)), aim)
        yield replace(made, predicate=_BE, verb=_BE, negated=False, tense="past", adverbs=(), arguments=arguments)


def _is_none_of(kind: Argument) -> bool:
    """Tell whether a subject is nobody, or none of a kind of people: "no woman"."""
    phrase: Phrase = kind.phrases[0]
    plain = len(kind.phrases) == 1 and phrase.kind == "noun" and phrase.value is None and phrase.whole is None
    return plain and phrase.quantifier == _ANY and is_person(phrase.head)


def _may_be_one(holder: Phrase, kind: Phrase) -> bool:
    """Tell whether somebody may be of a kind: of "no man had led it before Ada" Ada is none."""
    wanted = _GENDERS.get(kind.head, "")
    gender = gender_of(holder.head.split()[0])
    return not wanted or gender == wanted or (not gender and wanted == "f")


#: Nouns of people of one gender, which the one who was the first has to have.
_GENDERS = {"woman": "f", "girl": "f", "man": "m", "boy": "m"}
