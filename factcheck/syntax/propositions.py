"""From clauses to propositions: what they say and deny, whose words they are, what titles tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.language.lemmas import lemma
from factcheck.language.notices import notice_length
from factcheck.language.tokens import tokens
from factcheck.language.wordnet import entry
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.patterns import pattern
from factcheck.syntax.addressed import told_of_those_addressed
from factcheck.syntax.arguments import ORDERING, arguments_of, content_of, existential
from factcheck.syntax.chunks import chunks
from factcheck.syntax.clauses import Assembler
from factcheck.syntax.counted_lists import told_apart
from factcheck.syntax.doubled_times import told_once
from factcheck.syntax.excepting import with_excepted
from factcheck.syntax.gapping import replace_clause
from factcheck.syntax.inversion import is_caused, told_plainly
from factcheck.syntax.only import told_only_of_adjuncts, with_only_before
from factcheck.syntax.plain_words import in_plain_words
from factcheck.syntax.records import Argument, Proposition
from factcheck.syntax.reference import fill_subjects, with_denied, with_head, with_heads, with_owner
from factcheck.syntax.remainders import with_wholes
from factcheck.syntax.saying import RUMOURS, without_sayer
from factcheck.syntax.scanning import Clause
from factcheck.syntax.shared_counts import with_counts_apart
from factcheck.syntax.speakers import as_words_of, speaker_of, with_speakers
from factcheck.syntax.words import DATED_SPELLS, EXTENDING, FACTIVE, LASTING, PLAIN_SAYING
from factcheck.values import find

if TYPE_CHECKING:
    from factcheck.syntax.asides import Aside

_RESPECTIVELY = "respectively"

#: Kinds of clause that assert what they say.
ASSERTED = frozenset(
    {"main", "relative", "participle", "apposition", "parenthesis", "time", "cause", "while", "place", "presupposed"}
)


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
    found = in_plain_words(found[notice_length([each.key for each in found]) :])
    if len(found) > _MOST_TOKENS:
        return ()
    cut = with_excepted(chunks(found))
    asides: list[Aside] = []
    if any(each.kind in "()" for each in cut):
        from factcheck.syntax.asides import without_asides

        cut, asides = without_asides(cut)
    cut, sayer = without_sayer(cut)
    if sayer is not None and sayer.hearsay:
        return ()
    if any(each.phrase is not None and each.phrase.named("superlative") for each in cut):
        from factcheck.syntax.observed import without_observing

        cut = without_observing(cut)
    clauses = told_plainly(Assembler(with_only_before(with_counts_apart(cut))).read())
    if asides or len(clauses) > 1 or any(each.kind != "main" for each in clauses):
        from factcheck.syntax.among_clauses import told_together  # which is most of what there is to tell

        clauses = told_together(clauses, asides)
    else:
        told_once(clauses)
        told_only_of_adjuncts(clauses)
        told_of_those_addressed(clauses)
        with_wholes(clauses)
        fill_subjects(clauses)
    made: list[Proposition] = []
    for clause in clauses:
        if clause.kind == "relative" and _only_defines(clause):
            continue
        if clause.kind in ASSERTED or (clause.kind == "that" and _is_factive(clause.parent)):
            made.extend(_of_clause(clause, clauses))
        elif clause.kind == "that" and is_caused(clause):
            made.extend(replace(each, tense=_tense(clause.parent)) for each in _of_clause(clause, clauses))
        elif (
            clause.kind == "that"
            and clause.parent is not None
            and clause.parent.verb is not None
            and clause.parent.verb.lemma in PLAIN_SAYING
            and speaker_of(clause.parent) not in RUMOURS
            and not clause.parent.verb.negated
        ):
            made.extend(replace(each, speaker=speaker_of(clause.parent)) for each in _of_clause(clause, clauses))
    made.extend(told for clause in clauses for told in _ranked(clause, clauses))
    made.extend(told for clause in clauses if clause.kind == "main" for told in _needed(clause, clauses))
    titles = [title for clause in clauses for title in _titles(clause)]
    made.extend(title for at, title in enumerate(titles) if title not in titles[:at])
    made = [told for each in made for told in _one_by_one(each)]
    made = [told for each in told_apart(made) for told in _with_amount(each)]
    told = with_speakers(made, clauses)
    return tuple([as_words_of(each, sayer.speaker, sayer.saying) for each in told] if sayer is not None else told)


def _one_by_one(made: Proposition) -> Iterable[Proposition]:
    """Return "Per and Ida chose 12 and 14 respectively" as what each of them chose."""
    if not any(each.word == _RESPECTIVELY for each in made.adverbs):
        return (made,)
    from factcheck.syntax.respectively import told_one_by_one

    return told_one_by_one(made)


def _with_amount(made: Proposition) -> Iterable[Proposition]:
    """Yield a proposition, and "there is a fee of 80 euros" as what the fee is as well."""
    yield made
    if made.predicate == "exist":
        from factcheck.syntax.existing_amounts import told_as_amount

        yield from told_as_amount(made)


def _only_defines(clause: Clause) -> bool:
    from factcheck.syntax.those_meant import only_defines

    return only_defines(clause)


def ends_apart(text: str, values: tuple[Value, ...]) -> tuple[Value, ...]:
    """Return values, the two ends of a change as two: "from 12% to 15%" is no range."""
    found: list[Value] = []
    for value in values:
        written = text[value.start : value.end]
        if value.bound and written.lower().startswith("up to ") and _is_moving(text[: value.start]):
            start = value.start + len("up to ")  # "went up to 12 crowns" is no limit
            found.append(replace(value, low=value.high, bound="", low_open=False, high_open=False, start=start))
            continue
        if value.bound and written.lower().startswith("over ") and _verb_before(text, value) in EXTENDING:
            start = value.start + len("over ")  # "stretches over 12 km" is no limit
            found.append(replace(value, high=value.low, bound="", low_open=False, high_open=False, start=start))
            continue
        if value.kind == "date" and value.bound in ("from", "by") and _is_of_event(written, text[value.end :]):
            found += _year_alone(value, written)  # "from the 2011 flood" tells which flood it was
            continue
        if value.kind in ("date", "time") or not written.lower().startswith("from ") or " to " not in written:
            found.append(value)
            continue
        middle = value.start + written.index(" to ")
        found.append(replace(value, high=value.low, bound="", high_open=False, start=value.start + 5, end=middle))
        found.append(replace(value, low=value.high, bound="", low_open=False, start=middle + 4))
    return tuple(found)


#: A preposition and the year behind its article, and the word behind: "from the 2011 flood".
_YEAR = pattern(r"(?:from|by) the ([12]\d{3})", re.IGNORECASE)
_NOUN = pattern(r" ([a-z]+)\b")


def _is_of_event(written: str, behind: str) -> bool:
    """Tell whether the year of a bounded date only says which one is meant of what the noun behind it names."""
    noun = _NOUN.match(behind)
    if noun is None or _YEAR.fullmatch(written) is None or noun[1] in DATED_SPELLS:
        return False
    return entry(lemma(noun[1], "n")).count("n") > entry(lemma(noun[1], "v")).count("v")


def _year_alone(value: Value, written: str) -> Iterator[Value]:
    """Yield the year of a bounded date as a date by itself."""
    year = written.rpartition(" ")[2]
    for each in find(year):
        yield replace(each, start=value.end - len(year), end=value.end)


def _verb_before(text: str, value: Value) -> str:
    """Return the verb that stands right before a value, an "out" between them or not; nothing where no word does."""
    words = [each for each in text[: value.start].lower().split() if each != "out"]
    return lemma(words[-1], "v") if words else ""


def _is_moving(before: str) -> bool:
    """Tell whether the last word of a text is a verb that "up" tells the way of."""
    words = before.split()
    return bool(words) and lemma(words[-1].lower(), "v") in ("go", "come", "move", "creep", "climb", "shoot")


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
    rank, holder = attribute, parent.subject
    if not _is_rank(rank) and attribute.phrases[0].kind == "name":
        rank, holder = parent.subject, replace(attribute, slot="subj")  # "the first to climb it was Ida Berg"
    if not _is_rank(rank) or rank.phrases[-1].quantifier == "no":
        return []
    made = replace_clause(clause, holder, clause.arguments)
    return [replace(each, kind="implied", tense=parent.verb.tense) for each in _of_clause(made, clauses)]


def _is_rank(argument: Argument) -> bool:
    """Tell whether an argument ranks: "the first woman", "the only one"."""
    last = argument.phrases[-1]
    ranked = any(each.kind in ("ordinal", "superlative") or each.word == "only" for each in last.modifiers)
    return ranked or (last.kind == "value" and last.value is not None and last.value.kind == "ordinal")


def _needed(clause: Clause, clauses: list[Clause]) -> Iterator[Proposition]:
    """Yield what a clause says in other words of what one needs, and of what one may not do without it."""
    if clause.verb is None or clause.verb.tense != "present" or _condition(clause, clauses):
        return
    from factcheck.syntax.needs import conditions_told, needs_told

    yield from needs_told(clause)
    for told, modal, denied in conditions_told(clause, clauses):
        for each in _of_clause(told, clauses):
            yield replace(each, kind="implied", modal=modal, negated=denied)


def _is_factive(parent: Clause | None) -> bool:
    plain = parent is not None and all(each.slot not in ("obj", "attr") for each in parent.arguments)
    return (
        parent is not None
        and plain
        and parent.verb is not None
        and parent.verb.lemma in FACTIVE
        and not parent.verb.negated
    )


def _tense(parent: Clause | None) -> str:
    return parent.verb.tense if parent is not None and parent.verb is not None else ""


def _of_clause(clause: Clause, clauses: list[Clause]) -> list[Proposition]:
    if clause.kind == "apposition":
        given = (clause.subject, *clause.arguments) if clause.subject else tuple(clause.arguments)
        arguments = tuple([with_owner(each, clause.parent, clauses) if clause.parent else each for each in given])
        attr = clause.arguments[0]
        return [Proposition("be", tuple(arguments), attr.start, attr.end, tense="", kind="apposition", verb="be")]
    verb = clause.verb
    if verb is None:
        return []
    arguments = arguments_of(clause, verb, clauses)
    predicate = verb.lemma
    if predicate == "be" and clause.subject is not None and clause.subject.phrases[0].head == "there":
        predicate, arguments = existential(arguments)
    tense = verb.tense
    if predicate in ("become", "remain", "stay") and any(each.slot == "attr" for each in arguments):
        predicate = "be"
    arguments = tuple([with_denied(with_owner(each, clause, clauses), clause, clauses) for each in arguments])
    if any(each.slot == "attr" and each.phrases[0].head == "one" for each in arguments) and clause.subject is not None:
        arguments = tuple([with_head(each, clause.subject.phrases[-1].head) for each in arguments])
    arguments = with_heads(arguments)
    nothing = any(phrase.quantifier == "no" for each in arguments for phrase in each.phrases)
    if nothing:
        arguments = tuple([_with_any(each) for each in arguments])
    elif verb.modal in _FREE and not verb.negated:
        arguments = tuple([_with_all(each) for each in arguments])
    made = Proposition(
        predicate, arguments, verb.start, verb.end, verb.negated ^ _denied(clause) ^ nothing, verb.modal, tense,
        tuple([each for each in (*verb.adverbs, *clause.adverbs) if each.word not in _EMPTY]), clause.kind,
        _condition(clause, clauses), "", verb=verb.lemma, defining=clause.defining, saying=clause.asking,
        ongoing=verb.ongoing,
    )  # fmt: skip
    return [each for told in (made, *_ruled_out(made)) for each in _each_attribute(_until(told))]


def _ruled_out(made: Proposition) -> Iterator[Proposition]:
    """Yield what "is allowed in Rom but not in Tor" says of Tor by itself: that it is not allowed there."""
    for argument in made.arguments:
        others = [each for each in made.arguments if each.slot == argument.slot and each is not argument]
        if not argument.negated or made.negated or made.condition or not others or argument.slot == "by":
            continue
        if len(argument.phrases) == 1 and not any(each.negated or each.focus for each in others):
            kept = [replace(each, negated=False) if each is argument else each for each in made.arguments]
            yield replace(made, arguments=tuple([each for each in kept if each not in others]), negated=True)


def _each_attribute(made: Proposition) -> Iterator[Proposition]:
    """Yield "is 64 m long and 10 m wide" as two statements, each of which has to hold."""
    several = made.argument("attr")
    together = several is None or len(several.phrases) == 1 or several.joint != "and" or several.focus
    if several is None or together or made.negated or any(each.kind != "adjective" for each in several.phrases):
        yield made
        return
    for phrase in several.phrases:
        alone = replace(several, phrases=(phrase,), joint="")
        yield replace(made, arguments=tuple([alone if each is several else each for each in made.arguments]))


def _until(made: Proposition) -> Proposition:
    """Return "did not open until 1907" as opened in 1907; what lasts is only denied of the time before."""
    if not made.negated or made.predicate in LASTING:
        return made
    if any(each.phrases[0].quantifier == "any" for each in made.arguments):
        return made
    rule = made.tense == "present" and made.modal not in ("will", "would")
    for argument in made.arguments:
        value = argument.phrases[0].value
        if not argument.slot.startswith("time") or value is None or value.bound != "until":
            continue
        if value.kind == "time":
            begun = replace(value, low=value.high, bound="")  # "does not open until 7 a.m."
        elif isinstance(value.high, date) and not rule:
            low = value.high.replace(day=1) if value.unit == "month" else value.high
            low = value.high.replace(month=1, day=1) if value.unit == "year" else low
            begun = replace(value, low=low, bound="")
        else:
            continue
        when = replace(argument, phrases=(replace(argument.phrases[0], value=begun),))
        arguments = tuple([when if each is argument else each for each in made.arguments])
        return replace(made, negated=False, arguments=arguments)
    return made


_EMPTY = frozenset(
    {"then", "there", "also", "both", "either", "indeed", "however", "therefore", "thus", "not", "which", "that", ""}
)


#: Modal verbs behind which "any" leaves the choice: who may buy from any brewery may not only buy from the one.
_FREE = frozenset({"may", "can"})


def _with_all(argument: Argument) -> Argument:
    """Return an argument that leaves the choice as one of all of them."""
    if all(phrase.quantifier != "any" for phrase in argument.phrases):
        return argument
    phrases = [replace(each, quantifier="all") if each.quantifier == "any" else each for each in argument.phrases]
    return replace(argument, phrases=tuple(phrases))


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
    words = {each.word for each in clause.adverbs}
    if clause.verb is not None and clause.verb.negated and _stresses(clause):
        return False  # "does not run there, not even in May"
    return bool(words & _DENYING) and not words >= _ELSEWHERE


def _stresses(clause: Clause) -> bool:
    """Tell whether "even" stands in a clause."""
    return any(each.word == "even" for each in clause.adverbs) or any(each.focus == "even" for each in clause.arguments)


#: Adverbs that deny a clause.
_DENYING = frozenset({"not", "never", "nowhere"})
#: With these together only other places are left out: "is made in the mill and nowhere else".
_ELSEWHERE = frozenset({"nowhere", "else"})


def _condition(clause: Clause, clauses: list[Clause]) -> str:
    if clause.choice is not None and clause.choice.verb is not None:
        return f"or {content_of(clause.choice).head}"
    inner = next(
        (each for each in clauses if each.parent is clause and each.kind in ("condition", "unless") and each.verb), None
    )
    if inner is None:
        return ""
    told = content_of(inner, clauses).head
    return f"{inner.word} {told}" if inner.word in ORDERING else told  # before it, or after it


def _titles(clause: Clause) -> list[Proposition]:
    """Return what titles before names say: "Director Ida Berg opened it" says that she is a director."""
    found = []
    arguments = [*([clause.subject] if clause.subject else []), *clause.arguments]
    for argument in arguments:
        for phrase in argument.phrases:
            for title in phrase.named("title"):
                if title.phrase is not None and phrase.kind == "name":
                    before = [each for each in phrase.modifiers if each.kind == "adj" and each.end <= title.start]
                    owner = phrase.named("poss")
                    apart = ("title", "poss")
                    rest = [each for each in phrase.modifiers if each.kind not in apart and each not in before]
                    told = replace(title.phrase, modifiers=(*owner, *before, *title.phrase.modifiers))
                    both = (Argument("subj", (replace(phrase, modifiers=tuple(rest)),)), Argument("attr", (told,)))
                    found.append(Proposition("be", both, title.start, title.end, kind="title", verb="be"))
    return found
