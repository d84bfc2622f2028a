"""What it takes and costs to do something, told of the act: "it takes an hour to get there"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, you_at
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words import ENTERING, TRAVELLING

_IT, _YOU, _THERE, _SPEND = "it", "you", "there", "spend"
#: Nouns for what lets one do something.
_WAYS = frozenset({"way", "possibility", "option", "means", "opportunity"})
#: Verb -> the slot in which its amount is told of an act.
_AMOUNTS = {"take": "in", "cost": "cost"}


def told_of_acts(clauses: list[Clause]) -> None:
    """Read "it takes an hour to get from A to B" as getting there in an hour, "it costs 2 million to build".

    "There is no way to delete it" is read as that one cannot.

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    for inner in clauses:
        parent = inner.parent
        if inner.kind == "infinitive" and parent is not None and inner.verb is not None and not inner.verb.negated:
            if _is_of_price(parent, inner):
                _tell_price(parent, inner)
                clauses[:] = [each for each in clauses if each is not inner]
                return
            way = _way(parent)
            amount = _amount(parent) if way is None else None
            if way is not None:
                _tell_way(parent, inner, way)
            elif amount is not None and _is_spent(parent, inner):
                _tell_spent(parent, inner)
                return
            elif amount is not None and _is_told(parent, inner):
                _tell(parent, inner, amount)
            else:
                continue
            clauses[:] = [each for each in clauses if each is not inner]
            return


def _is_of_price(parent: Clause, inner: Clause) -> bool:
    """Tell whether a clause says what it costs to go into a place: "it is free to visit it", "it costs 5 euros to"."""
    verb, subject, done = parent.verb, parent.subject, inner.verb
    if verb is None or subject is None or done is None or subject.phrases[0].head != _IT or verb.tense != "present":
        return False
    told = [each for each in parent.arguments if each.slot in ("obj", "attr")]
    if (
        len(told) != 1
        or done.lemma not in ENTERING
        or verb.modal
        or not any(each.slot == "obj" for each in inner.arguments)
    ):
        return False
    amount = told[0].phrases[0]
    priced = verb.lemma == "cost" and (amount.value is not None or amount.head == "nothing")
    return priced or (verb.lemma == "be" and amount.head == "free")


def _tell_price(parent: Clause, inner: Clause) -> None:
    """Tell "it is free to visit the museum" as visiting it being free."""
    verb = inner.verb
    place = next(each for each in inner.arguments if each.slot == "obj")
    assert verb is not None
    whole = place.phrases[0]
    of = Modifier("of", whole.head, whole.start, whole.end, whole)
    entry = Phrase(verb.lemma, "noun", verb.start, whole.end, modifiers=(of,))
    parent.subject = Argument("subj", (entry,))
    parent.arguments = [*parent.arguments, *(each for each in inner.arguments if each is not place)]


def _way(clause: Clause) -> Argument | None:
    """Return the way to do something that a clause says there is, or is not, or None."""
    verb, subject = clause.verb, clause.subject
    things = [each for each in clause.arguments if each.slot == "attr"]
    if verb is None or subject is None or verb.lemma != "be" or verb.modal or len(things) != 1:
        return None
    there = subject.phrases[0].kind == "pronoun" and subject.phrases[0].head == _THERE
    way = things[0].phrases[0]
    plain = way.head in _WAYS and not way.modifiers and way.value is None and not way.plural
    return things[0] if there and plain and way.quantifier in ("", "no") and verb.tense == "present" else None


def _tell_way(parent: Clause, inner: Clause, way: Argument) -> None:
    outer, verb = parent.verb, inner.verb
    assert outer is not None and verb is not None
    denied = outer.negated != (way.phrases[0].quantifier == "no")
    parent.subject = you_at(verb.start)
    parent.verb = verb._replace(infinitive=False, form="MD", tense="present", modal="can", negated=denied)
    parent.asking = (*parent.asking, (outer.start, way.end))
    parent.arguments = [*(each for each in parent.arguments if each is not way), *inner.arguments]


def _amount(clause: Clause) -> Argument | None:
    """Return what "it" takes or costs, or how long somebody took, or None."""
    verb, subject = clause.verb, clause.subject
    if verb is None or subject is None or verb.lemma not in _AMOUNTS or verb.negated:
        return None
    if not (_is_impersonal(subject) or _took_time(clause)):
        return None
    told = [each for each in clause.arguments if each.slot in _MEASURING and each.phrases[0].value is not None]
    return told[0] if len(told) == 1 and len(told[0].phrases) == 1 and _whom(clause, told[0]) is not _MANY else None


def _is_impersonal(subject: Argument) -> bool:
    return len(subject.phrases) == 1 and subject.phrases[0].head == _IT


def _took_time(clause: Clause) -> bool:
    """Tell whether a clause says how long somebody took for something: "the band took nine days to"."""
    verb, times = clause.verb, [each.phrases[0].value for each in clause.arguments if each.slot in _MEASURING]
    told = len(times) == 1 and times[0] is not None and times[0].kind == "duration"
    return told and verb is not None and (verb.lemma, verb.tense) == ("take", "past")


def _whom(clause: Clause, amount: Argument | None) -> Argument | None:
    """Return who spends the time or money, None where nobody is named."""
    if clause.subject is not None and not _is_impersonal(clause.subject):
        return clause.subject
    named = [each for each in clause.arguments if each.slot in ("obj", "iobj") and each is not amount]
    return named[0] if len(named) == 1 and named[0].phrases[0].kind in ("noun", "name") else _MANY if named else None


#: Stands for more people than one can tell of.
_MANY = Argument("subj", ())
#: Slots in which an amount is told.
_MEASURING = frozenset({"obj", "extent", "cost", "for"})


def _is_spent(parent: Clause, inner: Clause) -> bool:
    """Tell whether somebody is named to whom it cost so much to do something."""
    verb = parent.verb
    whom = _whom(parent, _amount(parent))
    acts = any(each.slot == "obj" for each in inner.arguments)
    return verb is not None and verb.lemma == "cost" and whom is not None and acts


def _tell_spent(parent: Clause, inner: Clause) -> None:
    """Tell "it cost the town 2 million to build it" as the town spending 2 million on building it."""
    amount, verb, done = _amount(parent), parent.verb, inner.verb
    whom = _whom(parent, amount)
    assert amount is not None and verb is not None and done is not None and whom is not None
    rest = [each for each in parent.arguments if each not in (amount, whom)]
    parent.subject = replace(whom, slot="subj")
    parent.verb = verb._replace(lemma=_SPEND)
    parent.arguments = [replace(amount, slot="obj"), *rest]
    inner.kind, inner.word, inner.subject = "gerund", "on", parent.subject
    inner.verb = done._replace(infinitive=False, form="VBG")


def _is_told(parent: Clause, inner: Clause) -> bool:
    """Tell whether an act is one that is read here: going somewhere, or a thing that it cost to make or mend."""
    verb, outer = inner.verb, parent.verb
    if verb is None or outer is None:
        return False
    if outer.lemma == "take":
        done = outer.tense == "past" and any(each.slot == "obj" for each in inner.arguments)
        return (verb.lemma in TRAVELLING or done) and not outer.modal
    return any(each.slot == "obj" for each in inner.arguments) and _whom(parent, _amount(parent)) is None


def _tell(parent: Clause, inner: Clause, amount: Argument) -> None:
    outer, verb = parent.verb, inner.verb
    assert outer is not None and verb is not None
    whom = _whom(parent, amount)
    going = outer.lemma == "take" and (outer.tense != "past" or verb.lemma in TRAVELLING)
    others = [each for each in parent.arguments if each is not amount and each is not whom]
    you = you_at(verb.start)
    thing = next((each for each in inner.arguments if each.slot == "obj"), None)
    active = going or thing is None or whom is not None
    done = [each for each in inner.arguments if active or each is not thing]
    doer = replace(whom, slot="subj") if whom is not None else you
    parent.subject = doer if active or thing is None else replace(thing, slot="subj")
    modal = "can" if going and whom is None else outer.modal
    parent.verb = verb._replace(infinitive=False, form="MD", tense=outer.tense, modal=modal, passive=not active)
    parent.asking = (*parent.asking, (outer.start, outer.end))
    slot = _AMOUNTS[outer.lemma]
    parent.arguments = [*others, *done, Argument(slot, amount.phrases)]
