"""From what stands around a verb to its arguments: passives undone, receivers, units and times told in full."""

from __future__ import annotations

from factcheck.language import tables
from factcheck.language.wordnet import TIME, field_of
from factcheck.model.record import replace
from factcheck.syntax.around_events import with_dates_of_events
from factcheck.syntax.own_times import as_spell, date_before, with_own_times, with_times, with_units
from factcheck.syntax.records import ALL_OVER, Argument, Phrase, VerbGroup
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words import DATIVE, DECIDING, MANNERS, RECIPROCAL


def arguments_of(clause: Clause, verb: VerbGroup, clauses: list[Clause]) -> tuple[Argument, ...]:
    """Return the arguments of a clause, who does it as ``subj`` and whom it befalls as ``obj`` whatever the voice.

    Args:
        clause: the clause.
        verb: its verb.
        clauses: all of the sentence.
    """
    found = list(clause.arguments)
    subject = clause.subject
    if verb.passive:
        agent = next(
            (each for each in found if each.slot == "by" and each.phrases[0].kind != "value" and not _is_manner(each)),
            None,
        )
        agent = agent or _both_sides(verb, found)
        has_object = any(each.slot == "obj" for each in found)
        made: list[Argument] = []
        if agent is not None:
            made.append(replace(agent, slot="subj"))
            found.remove(agent)
        if subject is not None:
            made.append(replace(subject, slot="to" if has_object and verb.lemma in DATIVE else "obj"))
        if has_object and verb.lemma not in DATIVE:
            found = [replace(each, slot="as") if each.slot == "obj" else each for each in found]
        found = [*made, *found]
    elif subject is not None:
        found.insert(0, subject)
    found = _with_versions(_with_offices(verb, found))
    found = with_units(with_times(with_dates_of_events(with_own_times(found))))
    if clause.kind == "time" and not any(each.slot.startswith("time") for each in found):
        found += date_before(verb.start, subject, clauses)
    found = [replace(each, focus=ALL_OVER) if each.slot == ALL_OVER and not _is_time(each) else each for each in found]
    found = [as_spell(replace(each, slot=_SLOTS.get(each.slot, each.slot))) for each in found]
    if any(each.slot == "to-object" for each in found):
        dative = verb.lemma in DATIVE
        found = [_dative(each, dative) for each in found]
    for inner in clauses:
        if inner.parent is not clause or inner.verb is None:
            continue
        from factcheck.syntax.clause_contents import CONTENT, LACKING, content_of

        if inner.kind == "gerund" and verb.lemma in DECIDING and inner.word in _DECIDED:
            found.append(Argument("purpose", (_decided(inner, clauses),)))
        elif inner.kind in CONTENT:
            ordered = inner.kind == "condition" and inner.word in ORDERING
            lacking = inner.kind == "gerund" and inner.word in LACKING
            slot = inner.word if ordered or lacking else CONTENT[inner.kind]
            found.append(Argument(slot, (content_of(inner, clauses),)))
        elif inner.kind == "cause" or inner.word in _ORDERING:
            # that it happened is told by itself; that this is why, or when, is told here
            found.append(Argument(inner.word, (content_of(inner, clauses),)))
    return tuple(found)


#: Word before what was decided -> what stands before its verb: who votes against closing it votes not to close it.
_DECIDED = {"against": "not", "for": ""}


def _decided(inner: Clause, clauses: list[Clause]) -> Phrase:
    """Return what somebody voted for or against doing as what they decided to do, or not to do."""
    plain = Clause("infinitive", None, inner.verb, inner.arguments, inner.adverbs, inner.parent, "", inner.defining)
    from factcheck.syntax.clause_contents import content_of

    told = content_of(plain, clauses)
    return replace(told, head=f"{_DECIDED[inner.word]} {told.head}".strip())


def _with_offices(verb: VerbGroup, found: list[Argument]) -> list[Argument]:
    if verb.passive or verb.lemma not in tables.GIVING_OFFICE:
        return found
    from factcheck.syntax.offices_given import with_office_given

    return with_office_given(found)


def _with_versions(found: list[Argument]) -> list[Argument]:
    """Give a name the version right behind it: "runs on Lumen 3.1 and later"."""
    told: list[Argument] = []
    for argument in found:
        last, value = told[-1] if told else None, argument.phrases[0].value
        if last is not None and argument.slot == "obj" and value is not None and value.kind == "version":
            named = last.phrases[-1].kind == "name" and last.slot not in ("subj", "obj")
            told.append(replace(argument, slot="as") if named and argument.start == last.end + 1 else argument)
        else:
            told.append(argument)
    return told


def _both_sides(verb: VerbGroup, found: list[Argument]) -> Argument | None:
    """Return who did it to each other: "was fought between Brenn and Tavar" is fought by both."""
    return next(
        (
            each
            for each in found
            if each.slot == "between"
            and verb.lemma in RECIPROCAL
            and each.joint == "and"
            and all(phrase.kind != "value" for phrase in each.phrases)
        ),
        None,
    )


#: Conjunctions that tell in which order two things happen.
ORDERING = frozenset({"after", "before", "until"})
_ORDERING = ORDERING | {"since", "once"}


_SLOTS = {
    "iobj": "to-object",
    "onto": "on",
    "upon": "on",
    "within": "in",
    "inside": "in",
    "toward": "to",
    "towards": "to",
    "throughout": "in",
    "following": "after",
    "till": "until",
}


def _dative(argument: Argument, dative: bool) -> Argument:
    if argument.slot == "to-object":
        return replace(argument, slot="to" if dative else "obj")
    if argument.slot == "obj" and not dative:
        return replace(argument, slot="as")
    return argument


def _is_manner(argument: Argument) -> bool:
    return argument.phrases[0].head in MANNERS


def _is_time(argument: Argument) -> bool:
    """Tell whether a phrase behind "in" says when: "in winter"."""
    phrase = argument.phrases[0]
    return phrase.kind == "noun" and field_of(phrase.head) == TIME


def existential(arguments: tuple[Argument, ...]) -> tuple[str, tuple[Argument, ...]]:
    """Return "there are 45 rooms in the museum" as the museum having them."""
    thing = next((each for each in arguments if each.slot == "attr"), None)
    place = next((each for each in arguments if each.slot in ("in", "at", "on") and not _is_time(each)), None)
    if thing is None:
        return "be", arguments
    rest = [each for each in arguments[1:] if each is not thing and each is not place]
    if place is not None:
        return "have", (replace(place, slot="subj"), replace(thing, slot="obj"), *rest)
    return "exist", (replace(thing, slot="subj"), *rest)
