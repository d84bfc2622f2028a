"""How old somebody was at an event, told in one way: "died at the age of 81", "was 81 when she died"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.scanning import Clause

_AGED, _AGE, _WHEN, _NUMBER, _OLD = "aged", "age", "when", "number", "old"
_PRONOUNS = frozenset({"he", "she", "they"})
#: The youngest age that no hour of the day may be meant by: "arrived at 9"; the highest; months of a year.
_PAST_HOURS, _OLDEST, _MONTHS = 25, 120, 12
#: What is told of a whole life -> what is told of its end; the noun for it.
_LIVE, _DIE, _DEATH = "live", "die", "death"


def with_age(made: Proposition) -> Proposition:
    """Return "at the age of 81" and "at 81" of an event as "aged 81", any other proposition as it is.

    Args:
        made: a proposition as written.
    """
    if made.modal or made.tense not in ("past", "perfect"):
        return made  # "can join at the age of 16" is a rule
    told = next((each for each in made.arguments if each.slot == "at" and _age_told(each, made) is not None), None)
    years = _age_told(told, made) if told is not None else None
    if told is None or years is None or made.argument(_AGED) is not None:
        return made
    aged = Argument(_AGED, (years,))
    return replace(made, arguments=tuple([aged if each is told else each for each in made.arguments]))


def told_of_ages(clauses: list[Clause]) -> list[Clause]:
    """Return clauses, "was 81 when she died" told as "died aged 81".

    Args:
        clauses: of one sentence, in order.
    """
    kept = list(clauses)
    for clause in clauses:
        if _is_lived_to(clause):
            _tell_end(clause)
            kept.remove(clause)
            continue
        years = _years_of(clause)
        inner = [each for each in clauses if each.parent is clause]
        if years is None or len(inner) != 1 or not _is_event_of(inner[0], clause):
            continue
        event = inner[0]
        event.kind, event.parent, event.word, event.subject = "main", None, "", clause.subject
        event.arguments.append(Argument(_AGED, (years,)))
        kept.remove(clause)
    return kept


def _is_lived_to(clause: Clause) -> bool:
    """Tell whether a clause is "to be 81" of "lived to be 81"."""
    verb, parent = clause.verb, clause.parent
    if clause.kind != "infinitive" or verb is None or verb.lemma != "be" or parent is None or parent.verb is None:
        return False
    lived = (
        parent.verb.lemma == _LIVE and parent.verb.tense == "past" and not (parent.verb.negated or parent.verb.modal)
    )
    return lived and len(clause.arguments) == 1 and _years(clause.arguments[0]) is not None


def _tell_end(clause: Clause) -> None:
    """Tell "lived to be 81" as "died aged 81"."""
    years, parent = _years(clause.arguments[0]), clause.parent
    assert years is not None and parent is not None and parent.verb is not None and clause.verb is not None
    parent.verb = parent.verb._replace(lemma=_DIE, end=clause.verb.end)
    parent.arguments.append(Argument(_AGED, (years,)))


def by_life(made: Proposition) -> Iterator[Proposition]:
    """Yield "died aged 81" of "lived to be 81", "lived to the age of 81" and "was 81 at her death".

    Args:
        made: a proposition as written.
    """
    if made.negated or made.modal or made.tense not in ("past", "perfect"):
        return
    subject, attribute = made.argument("subj"), made.argument("attr")
    end = next((each for each in made.arguments if each.slot == "at" and each.phrases[0].head == _DEATH), None)
    reached = made.argument("to")
    if made.verb == _LIVE and subject is not None and reached is not None and _age_of(reached.phrases[0]) is not None:
        yield _died(made, subject, _age_of(reached.phrases[0]), reached)
    elif made.predicate == "be" and subject is not None and attribute is not None and end is not None:
        yield _died(made, subject, _years(attribute), attribute, end)


def _died(made: Proposition, subject: Argument, years: Phrase | None, *left: Argument) -> Proposition:
    if years is None:
        return made
    rest = [each for each in made.arguments if each is not subject and all(each is not one for one in left)]
    return replace(made, predicate=_DIE, verb=_DIE, arguments=(subject, *rest, Argument(_AGED, (years,))))


def _is_event_of(event: Clause, clause: Clause) -> bool:
    """Tell whether a clause behind "when" tells what the subject of another one did."""
    if event.kind != "time" or event.word != _WHEN or event.subject is None or event.verb is None:
        return False
    if event.verb.tense != "past" or event.verb.negated or event.verb.modal:
        return False
    doer, whose = event.subject.phrases[0], clause.subject.phrases[0] if clause.subject is not None else None
    return whose is not None and (doer.head in _PRONOUNS or doer.head == whose.head)


def _years_of(clause: Clause) -> Phrase | None:
    """Return how old a clause says that somebody was, where it says nothing else, or None."""
    verb, subject = clause.verb, clause.subject
    if verb is None or verb.lemma != "be" or verb.tense != "past" or verb.negated or verb.modal or clause.adverbs:
        return None
    if clause.kind != "main" or subject is None or len(subject.phrases) > 1 or len(clause.arguments) != 1:
        return None
    return _years(clause.arguments[0]) if clause.arguments[0].slot == "attr" else None


def _age_told(argument: Argument, made: Proposition) -> Phrase | None:
    """Return how old "at the age of 81" and "at 81" say that somebody was, or None."""
    phrase, somebody = argument.phrases[0], made.argument("subj") or made.argument("obj")
    years = _age_of(phrase)
    if years is not None or len(argument.phrases) > 1:
        return years
    named = somebody is not None and somebody.phrases[0].kind in ("name", "pronoun")
    value = phrase.value
    alone = named and made.tense == "past" and phrase.kind == "value" and value is not None and not value.unit
    return phrase if alone and _is_age(value, _PAST_HOURS) else None


def _age_of(phrase: Phrase) -> Phrase | None:
    """Return the 81 of "the age of 81", or None."""
    inside = [each for each in phrase.modifiers if each.kind == "of" and each.phrase is not None]
    if phrase.head != _AGE or phrase.determiner != "the" or len(phrase.modifiers) != 1 or len(inside) != 1:
        return None
    years = inside[0].phrase
    return years if years is not None and years.kind == "value" and _is_age(years.value) else None


def _years(attribute: Argument) -> Phrase | None:
    """Return the 81 of "81" and "81 years old", or None."""
    phrase, value = attribute.phrases[0], attribute.phrases[0].value
    if len(attribute.phrases) > 1 or value is None or attribute.negated:
        return None
    if phrase.kind == "value":
        return phrase if _is_age(value) else None
    if phrase.head != _OLD or value.kind != "duration" or not isinstance(value.low, Decimal) or value.low != value.high:
        return None
    years = value.low / _MONTHS
    told = Value(_NUMBER, years, years, None, value.start, value.end, step=Decimal(1))
    return Phrase(_NUMBER, "value", value.start, phrase.end, value=told) if years == int(years) else None


def _is_age(value: Value | None, least: int = 0) -> bool:
    """Tell whether a value may be how many years old somebody is."""
    if value is None or value.kind != _NUMBER or value.unit or value.bound or not isinstance(value.low, Decimal):
        return False
    return value.low == value.high and least <= value.low <= _OLDEST
