"""What a few words in brackets say of the name before them: "(1870–1933)", "(71 employees)", "(height: 98 m)"."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from factcheck.language.given_names import gender_of
from factcheck.model.record import replace
from factcheck.syntax.compared import earlier_amount, years_before
from factcheck.syntax.noun_kinds import is_common
from factcheck.syntax.records import Argument, Chunk, Modifier, Phrase, VerbGroup
from factcheck.syntax.scanning import Clause
from factcheck.values import find

#: So many years are a life and no term of office, and no life is longer.
_SHORTEST_LIFE, _LONGEST_LIFE = 25, 110
#: A number behind a name is an age from so many years on.
_YOUNGEST = 10
_KIND = "parenthesis"
_MOST_NAMES = 4


def life_of(of: Phrase, years: Phrase, parent: Clause) -> list[Clause]:
    """Return that somebody was born and died in the years behind their name, or nothing.

    Args:
        of: the name.
        years: what stands in the brackets.
        parent: the clause that names somebody.
    """
    value = years.value
    if value is None or value.kind != "date" or not isinstance(value.low, date) or not isinstance(value.high, date):
        return []
    span = value.high.year - value.low.year
    if not _is_person(of) or not _SHORTEST_LIFE <= span <= _LONGEST_LIFE or value.unit not in ("year", "range"):
        return []
    born = replace(years, value=replace(value, high=value.low.replace(month=12, day=31), bound=""))
    died = replace(years, value=replace(value, low=value.high.replace(month=1, day=1), bound=""))
    somebody = Argument("subj", (of,))
    birth, death = _verb("bear", years, "past", passive=True), _verb("die", years, "past")
    return [
        Clause(_KIND, somebody, birth, [Argument("time", (born,))], parent=parent),
        Clause(_KIND, somebody, death, [Argument("time", (died,))], parent=parent),
    ]


def aged_of(of: Phrase, number: Phrase) -> Argument | None:
    """Return what a bare number behind the name of somebody tells: "Ida Berg, 47, ..."; None where it is no age.

    Args:
        of: the name.
        number: what stands behind it and a comma.
    """
    value = number.value
    if number.kind != "value" or value is None or value.kind != "number" or value.low != value.high or value.bound:
        return None
    if not isinstance(value.low, Decimal) or not _YOUNGEST <= value.low <= _LONGEST_LIFE or not _is_person(of):
        return None
    found = find(f"{value.low} years")
    if len(found) != 1 or value.low != int(value.low):
        return None
    years = replace(found[0], start=value.start, end=value.end)
    return Argument("attr", (Phrase("old", "adjective", number.start, number.end, value=years),))


def had_by(of: Phrase, counted: Phrase, parent: Clause) -> list[Clause]:
    """Return that a name has what is counted in the brackets behind it, or nothing."""
    value = counted.value
    if of.kind != "name" and of.determiner != "the":
        return []
    if counted.kind != "noun" or value is None or value.kind != "number" or counted.determiner or counted.quantifier:
        return []
    return [
        Clause(
            "presupposed", Argument("subj", (of,)), _verb("have", counted), [Argument("obj", (counted,))], parent=parent
        )
    ]


def labelled(of: Phrase, label: Phrase | None, value: Phrase | None, parent: Clause) -> list[Clause]:
    """Return what a label and a value in brackets say of the name before them, or nothing."""
    if label is None or value is None or label.kind != "noun" or value.kind != "value" or of.kind != "name":
        return []
    owner = Modifier("poss", of.head, of.start, of.end, replace(of, modifiers=()))
    told = replace(label, modifiers=(*label.modifiers, owner))
    return [Clause(_KIND, Argument("subj", (told,)), _verb("be", value), [Argument("attr", (value,))], parent=parent)]


def then_was(when: Chunk, amount: Phrase | None, parent: Clause) -> list[Clause]:
    """Return what the amount that a clause tells was earlier: "(2022: 43 million)", "(previous year: 43 million)"."""
    places = [each for each in parent.arguments if each.slot in ("attr", "obj") and len(each.phrases) == 1]
    places = [each for each in places if each.phrases[0].value is not None]
    verb, subject = parent.verb, parent.subject
    earlier = years_before([when]) > 0 and any(each.slot == "time" for each in parent.arguments)
    if amount is None or when.phrase is None or not (earlier or when.word == "time") or len(places) != 1:
        return []
    before = earlier_amount(amount, places[0].phrases[0])
    if before is None or verb is None or subject is None or verb.negated or verb.modal:
        return []
    kept = [each for each in parent.arguments if not each.slot.startswith("time")]
    told = [replace(each, phrases=(before,)) if each is places[0] else each for each in kept]
    then = [] if earlier else [Argument("time", (when.phrase,))]
    adverbs = [Modifier("adv", "year before", when.start, when.end)] if earlier else []
    was = verb._replace(tense="past", start=when.start, end=when.end)
    return [Clause(_KIND, subject, was, [*told, *then], adverbs, parent=parent)]


def _verb(lemma: str, at: Phrase, tense: str = "present", passive: bool = False) -> VerbGroup:
    form = "VBD" if tense == "past" else "VBZ"
    return VerbGroup(lemma, form, passive, False, "", tense, False, (), at.start, at.end)


def _is_person(of: Phrase) -> bool:
    """Tell whether a name is one that a person may have: no office before it, and no common noun at its end."""
    names = of.head.split()
    told = len(names) > 1 and (gender_of(names[0]) or not is_common(names[-1]))
    return bool(told) and len(names) <= _MOST_NAMES and not of.named("title") and of.determiner == ""
