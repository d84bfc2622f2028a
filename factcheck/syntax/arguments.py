"""From what stands around a verb to its arguments: passives undone, receivers, units and times told in full."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.language import tables
from factcheck.language.wordnet import TIME, field_of
from factcheck.model.record import replace
from factcheck.syntax.records import ALL_OVER, Argument, Modifier, Phrase, VerbGroup
from factcheck.syntax.scanning import Clause
from factcheck.syntax.turning_points import ends as ends_of
from factcheck.syntax.words import DATIVE, DECIDING, DECISIVE_ADVERBS, DECISIVE_QUANTIFIERS, MANNERS, RECIPROCAL, SPELLS

#: Kinds whose content is only an argument of the clause around.
_CONTENT = {
    "infinitive": "purpose",
    "that": "that",
    "gerund": "gerund",
    "condition": "if",
    "unless": "unless",
    "whether": "whether",
    "except": "except",
}


#: What stands before a verb in -ing where it is not done.
_LACKING = frozenset({"without", "instead of", "rather than"})


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
    found = _with_units(_with_times(_with_own_times(found)))
    if clause.kind == "time" and not any(each.slot.startswith("time") for each in found):
        found += _date_before(verb.start, subject, clauses)
    found = [replace(each, focus=ALL_OVER) if each.slot == ALL_OVER and not _is_time(each) else each for each in found]
    found = [_as_spell(replace(each, slot=_SLOTS.get(each.slot, each.slot))) for each in found]
    if any(each.slot == "to-object" for each in found):
        dative = verb.lemma in DATIVE
        found = [_dative(each, dative) for each in found]
    for inner in clauses:
        if inner.parent is not clause or inner.verb is None:
            continue
        if inner.kind == "gerund" and verb.lemma in DECIDING and inner.word in _DECIDED:
            found.append(Argument("purpose", (_decided(inner, clauses),)))
        elif inner.kind in _CONTENT:
            ordered = inner.kind == "condition" and inner.word in ORDERING
            lacking = inner.kind == "gerund" and inner.word in _LACKING
            slot = inner.word if ordered or lacking else _CONTENT[inner.kind]
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


def _with_times(found: list[Argument]) -> list[Argument]:
    """Give the start of a change its own time: "from 2.1% in January to 4.8% in December"."""
    at = next((index for index, each in enumerate(found) if each.slot == "from"), None)
    if at is None or at + 2 >= len(found) or not found[at + 1].slot.startswith("time") or found[at + 2].slot != "to":
        return found
    start, time = found[at], found[at + 1]
    when = Modifier("time", time.phrases[0].head, time.start, time.end, time.phrases[0])
    phrase = replace(start.phrases[0], modifiers=(*start.phrases[0].modifiers, when), end=time.end)
    return [*found[:at], replace(start, phrases=(phrase,)), *found[at + 2 :]]


def _with_own_times(found: list[Argument]) -> list[Argument]:
    """Give what came before its own time, behind that of the clause: "a profit in 2023, after a loss in 2022"."""
    kept: list[Argument] = []
    for argument in found:
        before = kept[-1] if kept else None
        if (
            before is not None
            and before.slot in BACKDROPS
            and before.phrases[0].kind == "noun"
            and len(before.phrases) == 1
            and argument.slot == "time"
            and any(each.slot.startswith("time") for each in kept[:-1])
        ):
            first = before.phrases[0]
            when = Modifier("time", argument.phrases[0].head, argument.start, argument.end, argument.phrases[0])
            kept[-1] = replace(before, phrases=(replace(first, modifiers=(*first.modifiers, when), end=argument.end),))
            continue
        kept.append(argument)
    return kept


#: Slots of what came before: "after a loss of 3 million".
BACKDROPS = frozenset({"after", "following"})


#: What stands at most between a date and the clause that tells what happened then: ", when ".
_WHEN = len(", when ")


def _date_before(verb: int, subject: Argument | None, clauses: list[Clause]) -> list[Argument]:
    """Return the date right before a clause that tells what happened then: "in 2019, when it was bought".

    A pronoun is told as what it stands for, elsewhere in the sentence, and takes a few letters before the verb.
    """
    own = subject is not None and subject.start < verb
    dates = [
        each for clause in clauses for each in clause.arguments if each.slot == "time" and _is_date(each.phrases[0])
    ]
    found = []
    for each in dates:
        near = own and subject is not None and each.end < subject.start
        start, most = (subject.start, _WHEN) if near and subject is not None else (verb, _WHEN + _PRONOUN)
        if len(" when ") <= start - each.end <= most:
            found.append(each)
    return [_begun(each) for each in found[-1:]]


def _as_spell(argument: Argument) -> Argument:
    """Return "for a term of four years" as "for four years"."""
    phrase = argument.phrases[0]
    inner = [each.phrase for each in phrase.modifiers if each.kind == "of" and each.phrase is not None]
    if argument.slot != "for" or len(argument.phrases) > 1 or len(inner) != 1 or len(phrase.modifiers) > 1:
        return argument
    value = inner[0].value
    spell = value is not None and value.kind == "duration" and inner[0].kind == "value" and phrase.determiner == "a"
    told = replace(inner[0], start=phrase.start)
    return replace(argument, phrases=(told,)) if spell and phrase.head in SPELLS else argument


#: Letters that a pronoun takes at most: "they ".
_PRONOUN = len("they ")


def _begun(argument: Argument) -> Argument:
    """Return when something began, of since when it is so: "since May 2021, when he was elected"."""
    starts = [when for phase, when in ends_of(argument) if phase == "begin"]
    return starts[0] if starts else argument


def _is_date(phrase: Phrase) -> bool:
    return phrase.kind == "value" and phrase.value is not None and phrase.value.kind == "date"


def _with_units(found: list[Argument]) -> list[Argument]:
    """Give the bare start of a change the unit of its end: "from 8 to 5 crowns"."""
    ends = {each.slot: each for each in found if each.slot in ("from", "to")}
    if len(ends) < 2:
        return found
    start, end = ends["from"].phrases[0], ends["to"].phrases[0]
    one, two = start.value, end.value
    if (
        one is None
        or two is None
        or start.kind != "value"
        or one.kind != "number"
        or (two.kind == "number" and end.kind == "value")
    ):
        return found
    if two.kind == "number":
        made = replace(start, head=end.head, kind=end.kind, plural=True)
    else:
        made = replace(start, head=end.head, value=replace(one, kind=two.kind, unit=two.unit, factor=two.factor))
    return [replace(each, phrases=(made,)) if each is ends["from"] else each for each in found]


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


def content_of(clause: Clause, clauses: Iterable[Clause] = ()) -> Phrase:
    """Return a clause that is only an argument as an unanalysed phrase: its words in order.

    Args:
        clause: the clause.
        clauses: those of the sentence; what hangs on this one as its own argument comes last.
    """
    words = []
    verb = clause.verb
    assert verb is not None
    if verb.negated:
        words.append("not")
    if clause.kind == "that" and verb.modal in _DUTIES:
        words.append(_DUTIES[verb.modal])
    words.append(_entering(clause) or verb.lemma)
    told = (*verb.adverbs, *clause.adverbs)
    telling: frozenset[str] = tables.PLACING if clause.defining else frozenset()
    if clause.kind in _RULING:
        telling |= DECISIVE_ADVERBS
    manners = [each for each in told if each.word.endswith("ly") or each.word in telling]
    words += [each.word for each in manners]
    phrases = [phrase for each in clause.arguments for phrase in each.phrases]
    own = clause.kind != "infinitive" and not (clause.kind == "gerund" and clause.word == "for")
    subject = list(clause.subject.phrases) if clause.subject is not None and own else []
    if clause.kind == "that" and _is_own(clause, subject):
        subject = []  # "she denied that she had paid": who denies it is told already
    agents: list[Phrase] = []
    if verb.passive:  # who does it comes first, whatever the voice
        agents = [phrase for each in clause.arguments if each.slot == "by" for phrase in each.phrases]
        subject, phrases = [*agents, *subject], [each for each in phrases if each not in agents]
    words += [word for each in (*subject, *phrases) for word in content_words(each)]
    hung = [each for each in clauses if each.parent is clause and each.kind in _CONTENT and each.verb is not None]
    inner = [content_of(each, clauses) for each in hung]
    words += [word for each in inner for word in each.head.split()]
    held = manners + [each for each in told if each.word == _OTHERWISE]
    ends = [each.end for each in (*agents, *phrases, *inner)] + [each.end for each in held]
    starts = [verb.start, *(each.start for each in subject), *(each.start for each in manners)]
    modifiers = tuple(Modifier("word", word, verb.start, verb.end) for word in sorted(set(words)))
    return Phrase(" ".join(words), "clause", min(starts), max(verb.end, *ends, 0), modifiers=modifiers)


def _entering(clause: Clause) -> str:
    """Return "enter" where somebody gets or goes into a place, which the place alone does not tell."""
    into = clause.verb is not None and clause.verb.lemma in _GETTING and not clause.verb.passive
    into = into and [each.slot for each in clause.arguments] == ["into"]
    return "enter" if into else ""


_GETTING = frozenset({"get", "go", "come"})
#: An adverb that says no more of a condition: "unless otherwise stated".
_OTHERWISE = "otherwise"
#: Clauses of when a rule holds, in which an adverb may decide: "if you arrive late".
_RULING = frozenset({"condition", "unless"})


#: Modal in a clause that is an argument -> the word that tells it: what must be done need not be.
_DUTIES = {"must": "must", "shall": "must", "need": "must", "optional": "optional", "may": "may", "can": "may"}


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


def content_words(phrase: Phrase) -> list[str]:
    """Return the words of a phrase in a clause that is not taken apart: its quantifier, what narrows it, its head.

    Args:
        phrase: one of the clause.
    """
    before = [phrase.quantifier] if phrase.quantifier in DECISIVE_QUANTIFIERS else []
    inner = [each for each in phrase.modifiers if each.phrase is not None and each.kind not in _TOLD_APART]
    before += [each.word for each in phrase.modifiers if each.phrase is None and each.kind in _NARROWING]
    head = phrase.head if phrase.value is None else f"{phrase.value.low}{phrase.value.high}{phrase.head}"
    return [*before, *(word for each in inner if each.phrase for word in content_words(each.phrase)), head]


#: Kinds of words before a noun that say which one is meant, and of what only says more of it.
_NARROWING = frozenset({"adj", "noun", "number", "superlative", "ordinal"})
_TOLD_APART = frozenset({"app", "rel", "title"})


def _is_own(clause: Clause, subject: list[Phrase]) -> bool:
    """Tell whether a clause that is an argument has the subject of the clause that it hangs on."""
    parent = clause.parent
    above = parent.subject.phrases if parent is not None and parent.subject is not None else ()
    return [each.head for each in above] == [each.head for each in subject]
