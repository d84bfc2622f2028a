"""From clauses to propositions: passives undone, shared subjects and pronouns filled in, appositions and titles told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache

from factcheck.language.tokens import tokens
from factcheck.language.wordnet import field_of
from factcheck.model import Value
from factcheck.syntax.chunks import chunks
from factcheck.syntax.clauses import Assembler
from factcheck.syntax.inversion import told_plainly
from factcheck.syntax.joints import replace_clause
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition, VerbGroup
from factcheck.syntax.saying import POLLS, RUMOURS, without_sayer
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words import DATIVE, FACTIVE, MANNERS, PLAIN_SAYING, SAYING
from factcheck.values import find

#: Kinds of clause that assert what they say.
ASSERTED = frozenset({"main", "relative", "participle", "apposition", "parenthesis", "time", "cause", "while", "place"})
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
_PLURAL_PRONOUNS, _PRONOUNS = frozenset({"they"}), frozenset({"it", "he", "she", "which", "who"})
_MOST_TOKENS = 120


@lru_cache(maxsize=4096)
def propositions(text: str) -> tuple[Proposition, ...]:
    """Return what a sentence says, in order, before frames are told.

    Args:
        text: one sentence.

    Returns:
        Propositions; nothing where the sentence is too long to be one.
    """
    return analyse(text, tuple(find(text)))


def analyse(text: str, values: tuple[Value, ...]) -> tuple[Proposition, ...]:
    """Return the propositions of a sentence whose values are known."""
    found = tokens(text, ends_apart(text, values))
    if len(found) > _MOST_TOKENS:
        return ()
    cut, sayer = without_sayer(chunks(found))
    if sayer is not None and sayer.hearsay:
        return ()
    clauses = told_plainly(Assembler(cut).read())
    _fill_subjects(clauses)
    _with_defining(clauses)
    _with_appositions(clauses)
    made: list[Proposition] = []
    for clause in clauses:
        if clause.kind in ASSERTED or (clause.kind == "that" and _is_factive(clause.parent)):
            made.extend(_of_clause(clause, clauses))
        elif (
            clause.kind == "that"
            and clause.parent is not None
            and clause.parent.verb is not None
            and clause.parent.verb.lemma in PLAIN_SAYING
            and not clause.parent.verb.negated
            and _speaker(clause.parent) not in RUMOURS
        ):
            made.extend(replace(each, speaker=_speaker(clause.parent)) for each in _of_clause(clause, clauses))
    made.extend(told for clause in clauses for told in _ranked(clause, clauses))
    titles = [title for clause in clauses for title in _titles(clause)]
    made.extend(title for at, title in enumerate(titles) if title not in titles[:at])
    told = _with_speakers(made, clauses)
    return tuple([replace(each, speaker=each.speaker or sayer.speaker) for each in told] if sayer is not None else told)


def ends_apart(text: str, values: tuple[Value, ...]) -> tuple[Value, ...]:
    """Return values, the two ends of a change as two: "from 12% to 15%" is no range."""
    found: list[Value] = []
    for value in values:
        written = text[value.start : value.end]
        if value.kind in ("date", "time") or not written.lower().startswith("from ") or " to " not in written:
            found.append(value)
            continue
        middle = value.start + written.index(" to ")
        found.append(replace(value, high=value.low, bound="", high_open=False, start=value.start + 5, end=middle))
        found.append(replace(value, low=value.high, bound="", low_open=False, start=middle + 4))
    return tuple(found)


def _ranked(clause: Clause, clauses: list[Clause]) -> list[Proposition]:
    """Return what "was the first woman to lead the country" says by the way: that she led it."""
    parent = clause.parent
    if (
        clause.kind != "infinitive"
        or clause.verb is None
        or parent is None
        or parent.verb is None
        or parent.subject is None
    ):
        return []
    attribute = next((each for each in parent.arguments if each.slot == "attr"), None)
    if parent.verb.lemma != "be" or parent.verb.negated or parent.verb.modal or attribute is None:
        return []
    ranked = any(
        each.kind in ("ordinal", "superlative") or each.word == "only" for each in attribute.phrases[-1].modifiers
    )
    if not ranked or attribute.phrases[-1].quantifier == "no":
        return []
    made = replace_clause(clause, parent.subject, clause.arguments)
    return [replace(each, kind="implied", tense=parent.verb.tense) for each in _of_clause(made, clauses)]


def _is_factive(parent: Clause | None) -> bool:
    plain = parent is not None and all(each.slot not in ("obj", "attr") for each in parent.arguments)
    return (
        parent is not None
        and plain
        and parent.verb is not None
        and parent.verb.lemma in FACTIVE
        and not parent.verb.negated
    )


def _speaker(parent: Clause | None) -> str:
    head = parent.subject.phrases[0].head if parent and parent.subject else "somebody"
    return "" if head in POLLS else head


def _fill_subjects(clauses: list[Clause]) -> None:
    """Give fronted participles the subject of their clause, and pronouns the subject before them."""
    last: Argument | None = None
    thing: Argument | None = None
    for at, clause in enumerate(clauses):
        _fill_objects(clause, thing, last)
        if clause.subject is None and clause.kind == "participle" and clause.parent is not None:
            clause.subject = clause.parent.subject
        subject = clause.subject
        if subject is not None and last is not None and subject.phrases[0].kind == "value":
            # "four boats sank and nine were damaged"
            value, model = subject.phrases[0].value, last.phrases[-1]
            if (
                value is not None
                and value.kind == "number"
                and model.kind == "noun"
                and model.value is not None
                and clause.kind == "main"
            ):
                made = replace(subject.phrases[0], head=model.head, kind="noun", plural=True, modifiers=model.modifiers)
                clause.subject = subject = replace(subject, phrases=(made,))
        if (
            subject is not None
            and subject.phrases[0].head in ("both", "each", "all")
            and subject.phrases[0].kind == "pronoun"
            and clause.kind == "participle"
        ):
            whole = next(
                (
                    each
                    for parent in (clause.parent,)
                    if parent
                    for each in (*parent.arguments, parent.subject)
                    if each and len(each.phrases) > 1
                ),
                None,
            )
            subject = clause.subject = replace(whole, slot="subj") if whole is not None else subject
        if subject is not None and len(subject.phrases) == 1 and subject.phrases[0].kind == "pronoun":
            wanted = subject.phrases[0].head
            if last is not None and wanted in _PRONOUNS | _PLURAL_PRONOUNS and clause.kind != "relative":
                clause.subject = replace(last, slot="subj")
            elif wanted in _PRONOUNS and clause.kind == "time":
                follower = next(
                    (each.subject for each in clauses[at + 1 :] if each.kind == "main" and each.subject), None
                )
                clause.subject = follower or subject
        elif subject is not None and clause.kind == "main" and subject.phrases[0].kind != "pronoun":
            if subject.phrases[0].head == "one" and last is not None and subject.phrases[0].kind == "noun":
                clause.subject = subject = replace(
                    subject, phrases=(replace(subject.phrases[0], head=last.phrases[-1].head),)
                )
            last = subject
        thing = next(
            (each for each in clause.arguments if each.slot == "obj" and each.phrases[0].kind in ("noun", "name")),
            thing,
        )


def _with_defining(clauses: list[Clause]) -> None:
    """Make clauses that say which one is meant a modifier of it: "the highest temperature recorded in Rom"."""
    for inner in clauses:
        if (
            not inner.defining
            or inner.kind not in ("relative", "participle")
            or inner.subject is None
            or inner.verb is None
        ):
            continue
        phrase = inner.subject.phrases[-1]
        content = _content(replace_clause(inner, None, inner.arguments))
        which = Modifier("rel", content.head, content.start, content.end, content)
        for clause in clauses:
            if clause is inner:
                continue
            if clause.subject is not None:
                clause.subject = _with_which(clause.subject, phrase, which)
            clause.arguments = [_with_which(each, phrase, which) for each in clause.arguments]


def _with_appositions(clauses: list[Clause]) -> None:
    """Give what is told by two names the other one as well: "their coach, Peter Lang"."""
    for inner in clauses:
        if (
            inner.kind != "apposition"
            or inner.subject is None
            or not inner.arguments
            or inner.arguments[0].slot != "attr"
        ):
            continue
        one, two = inner.subject.phrases[-1], inner.arguments[0].phrases[0]
        if {one.kind, two.kind} != {"name", "noun"} or len(inner.arguments[0].phrases) > 1:
            continue
        other = Modifier("app", two.head, two.start, two.end, two)
        for clause in clauses:
            if clause is inner:
                continue
            if clause.subject is not None:
                clause.subject = _with_other(clause.subject, one, other)
            clause.arguments = [_with_other(each, one, other) for each in clause.arguments]


def _with_other(argument: Argument, phrase: Phrase, other: Modifier) -> Argument:
    if not any((each.start, each.end) == (phrase.start, phrase.end) for each in argument.phrases):
        return argument
    return replace(argument, phrases=tuple([
        replace(each, modifiers=(*each.modifiers, other)) if (each.start, each.end) == (phrase.start, phrase.end) else each for each in argument.phrases
    ]))  # fmt: skip


def _with_which(argument: Argument, phrase: Phrase, which: Modifier) -> Argument:
    if not any(
        (each.start, each.end) == (phrase.start, phrase.end) and each.kind == "noun" for each in argument.phrases
    ):
        return argument
    return replace(argument, phrases=tuple([
        replace(each, modifiers=(*each.modifiers, which)) if (each.start, each.end) == (phrase.start, phrase.end) else each for each in argument.phrases
    ]))  # fmt: skip


def _fill_objects(clause: Clause, thing: Argument | None, last: Argument | None) -> None:
    """Give "it" and "them" behind a verb what was spoken of before: an object before the subject."""
    for at, argument in enumerate(clause.arguments):
        if (
            len(argument.phrases) == 1
            and argument.phrases[0].kind == "pronoun"
            and argument.phrases[0].head in ("it", "they")
        ):
            found = thing or last
            if found is not None and found is not clause.subject:
                clause.arguments[at] = replace(argument, phrases=found.phrases, joint=found.joint)
        elif last is not None and len(last.phrases) == 1:
            clause.arguments[at] = replace(
                argument, phrases=tuple([_without_pronouns(each, last.phrases[0]) for each in argument.phrases])
            )


def _without_pronouns(phrase: Phrase, named: Phrase) -> Phrase:
    """Return a phrase with "of it" and "its" told as what was named before."""
    if not any(
        each.phrase is not None and each.phrase.kind == "pronoun" and each.phrase.head in ("it", "they")
        for each in phrase.modifiers
    ):
        return phrase
    modifiers = [
        each._replace(word=named.head, phrase=named)
        if each.phrase is not None and each.phrase.kind == "pronoun" and each.phrase.head in ("it", "they")
        else each
        for each in phrase.modifiers
    ]
    return replace(phrase, modifiers=tuple(modifiers))


def _of_clause(clause: Clause, clauses: list[Clause]) -> list[Proposition]:
    if clause.kind == "apposition":
        given = (clause.subject, *clause.arguments) if clause.subject else tuple(clause.arguments)
        arguments = tuple([_owned(each, clause.parent, clauses) if clause.parent else each for each in given])
        attr = clause.arguments[0]
        return [Proposition("be", tuple(arguments), attr.start, attr.end, tense="", kind="apposition", verb="be")]
    verb = clause.verb
    if verb is None:
        return []
    arguments = _arguments(clause, verb, clauses)
    predicate = verb.lemma
    if predicate == "be" and clause.subject is not None and clause.subject.phrases[0].head == "there":
        predicate, arguments = _existential(arguments)
    tense = verb.tense
    if predicate in ("become", "remain", "stay") and any(each.slot == "attr" for each in arguments):
        predicate = "be"
    arguments = tuple([_owned(each, clause, clauses) for each in arguments])
    if any(each.slot == "attr" and each.phrases[0].head == "one" for each in arguments) and clause.subject is not None:
        arguments = tuple([_with_head(each, clause.subject.phrases[-1].head) for each in arguments])
    nothing = any(phrase.quantifier == "no" for each in arguments for phrase in each.phrases)
    if nothing:
        arguments = tuple([_with_any(each) for each in arguments])
    made = Proposition(
        predicate, arguments, verb.start, verb.end, verb.negated ^ _denied(clause) ^ nothing, verb.modal, tense,
        tuple([each for each in (*verb.adverbs, *clause.adverbs) if each.word not in _EMPTY]), clause.kind,
        _condition(clause, clauses), "", verb=verb.lemma, defining=clause.defining,
    )  # fmt: skip
    return [_until(made)]


def _until(made: Proposition) -> Proposition:
    """Return "did not open until 1907" as opened in 1907."""
    if not made.negated:
        return made
    for argument in made.arguments:
        value = argument.phrases[0].value
        if (
            argument.slot.startswith("time")
            and value is not None
            and value.bound == "until"
            and isinstance(value.high, date)
        ):
            low = value.high.replace(day=1) if value.unit == "month" else value.high
            low = value.high.replace(month=1, day=1) if value.unit == "year" else low
            when = replace(argument.phrases[0], value=replace(value, low=low, bound=""))
            arguments = tuple([replace(each, phrases=(when,)) if each is argument else each for each in made.arguments])
            return replace(made, negated=False, arguments=arguments)
    return made


_EMPTY = frozenset(
    {"then", "there", "also", "both", "either", "indeed", "however", "therefore", "thus", "not", "which", "that", ""}
)


def _with_head(argument: Argument, head: str) -> Argument:
    """Give "one" behind "be" the noun that it stands for: "the project was a joint one"."""
    if argument.slot != "attr":
        return argument
    return replace(
        argument, phrases=tuple([replace(each, head=head) if each.head == "one" else each for each in argument.phrases])
    )


#: WordNet's field of words for people.
_PERSON = 18
_OWNERS = frozenset({"its", "his", "her", "their"})


def _owned(argument: Argument, clause: Clause, clauses: list[Clause]) -> Argument:
    """Give "its director" the owner that the sentence names: the subject of the clause, or of the one before."""
    if not any(phrase.determiner in _OWNERS and not phrase.named("poss") for phrase in argument.phrases):
        return argument
    owner = clause.subject
    if owner is None or argument.slot == "subj" or any(phrase in argument.phrases for phrase in owner.phrases):
        before = [each for each in clauses[: clauses.index(clause)] if each.subject is not None and each.kind == "main"]
        owner = before[-1].subject if before else None
    if owner is None or len(owner.phrases) != 1 or owner.phrases[0].kind == "pronoun":
        return argument
    whose = owner.phrases[0]
    personal = any(phrase.determiner in ("his", "her") for phrase in argument.phrases)
    if personal and whose.kind == "noun" and field_of(whose.head) not in (0, _PERSON):
        people = [
            phrase
            for each in clause.arguments
            for phrase in each.phrases
            if phrase.kind == "name" and phrase.end < argument.start
        ]
        if not people:
            return argument
        whose = people[-1]
    owned = Modifier("poss", whose.head, whose.start, whose.end, replace(whose, modifiers=()))
    return replace(argument, phrases=tuple([
        replace(each, modifiers=(*each.modifiers, owned)) if each.determiner in _OWNERS and not each.named("poss") else each
        for each in argument.phrases
    ]))  # fmt: skip


def _with_any(argument: Argument) -> Argument:
    """Return "no delegate" as "any delegate" of a sentence that is denied, and "neither A nor B" as A or B."""
    if not any(phrase.quantifier == "no" for phrase in argument.phrases):
        return argument
    phrases = [
        replace(phrase, quantifier="any" if phrase.kind == "noun" and len(argument.phrases) == 1 else "")
        for phrase in argument.phrases
    ]
    return replace(argument, phrases=tuple(phrases), joint="or" if len(phrases) > 1 else "")


def _denied(clause: Clause) -> bool:
    return any(each.word in ("not", "never") for each in clause.adverbs)


def _arguments(clause: Clause, verb: VerbGroup, clauses: list[Clause]) -> tuple[Argument, ...]:
    found = list(clause.arguments)
    subject = clause.subject
    if verb.passive:
        agent = next(
            (each for each in found if each.slot == "by" and each.phrases[0].kind != "value" and not _is_manner(each)),
            None,
        )
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
    found = _with_units(_with_times(found))
    if clause.kind == "time" and not any(each.slot.startswith("time") for each in found):
        found += _date_before(min(verb.start, subject.start if subject is not None else verb.start), clauses)
    found = [replace(each, slot=_SLOTS.get(each.slot, each.slot)) for each in found]
    if any(each.slot == "to-object" for each in found):
        dative = verb.lemma in DATIVE
        found = [_dative(each, dative) for each in found]
    for inner in clauses:
        if inner.parent is not clause or inner.verb is None:
            continue
        if inner.kind in _CONTENT:
            found.append(Argument(_CONTENT[inner.kind], (_content(inner),)))
        elif inner.kind == "cause" or inner.word in _ORDERING:
            # that it happened is told by itself; that this is why, or when, is told here
            found.append(Argument(inner.word, (_content(inner),)))
    return tuple(found)


#: What stands at most between a date and the clause that tells what happened then: ", when ".
_WHEN = len(", when ")


def _date_before(start: int, clauses: list[Clause]) -> list[Argument]:
    """Return the date right before a clause that tells what happened then: "in 2019, when it was bought"."""
    dates = [each for clause in clauses for each in clause.arguments if each.slot == "time" and each.phrases[0].value is not None and each.phrases[0].kind == "value"]
    return [each for each in dates if len(" when ") <= start - each.end <= _WHEN and each.phrases[0].value.kind == "date"][-1:]  # type: ignore[union-attr]


def _with_times(found: list[Argument]) -> list[Argument]:
    """Give the start of a change its own time: "from 2.1% in January to 4.8% in December"."""
    at = next((index for index, each in enumerate(found) if each.slot == "from"), None)
    if at is None or at + 2 >= len(found) or not found[at + 1].slot.startswith("time") or found[at + 2].slot != "to":
        return found
    start, time = found[at], found[at + 1]
    when = Modifier("time", time.phrases[0].head, time.start, time.end, time.phrases[0])
    phrase = replace(start.phrases[0], modifiers=(*start.phrases[0].modifiers, when), end=time.end)
    return [*found[:at], replace(start, phrases=(phrase,)), *found[at + 2 :]]


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


_ORDERING = frozenset({"after", "before", "until", "since", "once"})
_SLOTS = {
    "iobj": "to-object",
    "onto": "on",
    "upon": "on",
    "within": "in",
    "inside": "in",
    "toward": "to",
    "towards": "to",
    "throughout": "in",
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


def _content(clause: Clause) -> Phrase:
    """Return a clause that is only an argument as an unanalysed phrase: its words in order."""
    words = []
    verb = clause.verb
    assert verb is not None
    if verb.negated:
        words.append("not")
    words.append(verb.lemma)
    phrases = [phrase for each in clause.arguments for phrase in each.phrases]
    subject = list(clause.subject.phrases) if clause.subject is not None and clause.kind != "infinitive" else []
    words += [
        each.head if each.value is None else f"{each.value.low}{each.value.high}{each.head}"
        for each in (*subject, *phrases)
    ]
    ends = [phrase.end for phrase in phrases] + [verb.end]
    starts = [verb.start, *(phrase.start for phrase in subject)]
    modifiers = tuple(Modifier("word", word, verb.start, verb.end) for word in sorted(set(words)))
    return Phrase(" ".join(words), "clause", min(starts), max(ends), modifiers=modifiers)


def _existential(arguments: tuple[Argument, ...]) -> tuple[str, tuple[Argument, ...]]:
    """Return "there are 45 rooms in the museum" as the museum having them."""
    thing = next((each for each in arguments if each.slot == "attr"), None)
    place = next((each for each in arguments if each.slot in ("in", "at", "on")), None)
    if thing is None:
        return "be", arguments
    rest = [each for each in arguments[1:] if each is not thing and each is not place]
    if place is not None:
        return "have", (replace(place, slot="subj"), replace(thing, slot="obj"), *rest)
    return "exist", (replace(thing, slot="subj"), *rest)


def _condition(clause: Clause, clauses: list[Clause]) -> str:
    inner = next(
        (each for each in clauses if each.parent is clause and each.kind in ("condition", "unless") and each.verb), None
    )
    return _content(inner).head if inner is not None else ""


def _titles(clause: Clause) -> list[Proposition]:
    """Return what titles before names say: "Director Ida Berg opened it" says that she is a director."""
    found = []
    arguments = [*([clause.subject] if clause.subject else []), *clause.arguments]
    for argument in arguments:
        for phrase in argument.phrases:
            for title in phrase.named("title"):
                if title.phrase is not None and phrase.kind == "name":
                    name = replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each.kind != "title"]))
                    both = (Argument("subj", (name,)), Argument("attr", (title.phrase,)))
                    found.append(Proposition("be", both, title.start, title.end, kind="title", verb="be"))
    return found


def _with_speakers(made: list[Proposition], clauses: list[Clause]) -> list[Proposition]:
    """Mark what stands before ", economists said" and behind "according to" as somebody's words."""
    sayers = [
        each
        for at, each in enumerate(clauses)
        if at
        and each.kind == "main"
        and each.verb is not None
        and each.verb.lemma in SAYING
        and not each.arguments
        and not each.verb.passive
    ]
    hung = {id(each.parent) for each in clauses if each.kind == "that"}
    loose = [each for each in sayers if id(each) not in hung]
    if not loose:
        according = next(
            (argument for each in made for argument in each.arguments if argument.slot == "according to"), None
        )
        if according is None:
            return made
        speaker = according.phrases[0].head
        return [
            replace(
                each,
                speaker=each.speaker or speaker,
                arguments=tuple([one for one in each.arguments if one.slot != "according to"]),
            )
            for each in made
        ]
    speaker = _speaker(loose[0])
    if speaker in RUMOURS or (loose[0].verb is not None and loose[0].verb.lemma not in PLAIN_SAYING | FACTIVE):
        return []
    starts = {each.verb.start for each in loose if each.verb}
    return [replace(each, speaker=each.speaker or speaker) for each in made if each.start not in starts]
