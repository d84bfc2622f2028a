"""From clauses to propositions: what they say and deny, whose words they are, what titles tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.language.notices import notice_length
from factcheck.language.tokens import tokens
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.addressed import told_of_those_addressed
from factcheck.syntax.chunks import chunks
from factcheck.syntax.clause_facts import condition_of, of_clause, tense_of
from factcheck.syntax.clauses import Assembler
from factcheck.syntax.counted_lists import told_apart
from factcheck.syntax.doubled_times import told_once
from factcheck.syntax.excepting import with_excepted
from factcheck.syntax.fiction import told_of_story
from factcheck.syntax.inversion import is_caused, told_plainly
from factcheck.syntax.not_told import is_left_open, is_nobody
from factcheck.syntax.omitted_that import with_that
from factcheck.syntax.only import told_only_of_adjuncts, with_only_before
from factcheck.syntax.plain_words import in_plain_words
from factcheck.syntax.reasons_told import with_reasons
from factcheck.syntax.records import CONTENTS, Proposition
from factcheck.syntax.reference import fill_subjects
from factcheck.syntax.remainders import with_wholes
from factcheck.syntax.sayers import without_sayer
from factcheck.syntax.scanning import Clause
from factcheck.syntax.shared_counts import with_counts_apart
from factcheck.syntax.speakers import as_words_of, with_speakers
from factcheck.syntax.titles import titles_told
from factcheck.syntax.value_ends import ends_apart
from factcheck.syntax.words import FACTIVE
from factcheck.values import find

if TYPE_CHECKING:
    from factcheck.syntax.asides import Aside

_RESPECTIVELY = "respectively"

#: Kinds of clause that assert what they say.
ASSERTED = frozenset(
    {"main", "relative", "participle", "apposition", "parenthesis", "time", "cause", "while", "place", "presupposed"}
)

#: Modalities of those who tell what is so: who "can reveal" it does, who "tried to prove" it need not have.
_ASSERTING = frozenset({"", "can", "still"})
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


def _told_as_found(clause: Clause, clauses: list[Clause]) -> Iterable[Proposition]:
    """Return what somebody found, which is so, as their words as well; nothing of any other clause."""
    if clause.kind != "that":
        return ()
    from factcheck.syntax.said_clauses import told_as_found  # few sentences come so far

    return told_as_found(clause, clauses)


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
    cut = with_reasons(with_that(cut))
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
        if is_left_open(clause):
            continue
        if clause.kind in ASSERTED or (clause.kind == "that" and _is_factive(clause.parent)):
            made.extend(of_clause(clause, clauses))
            made.extend(_told_as_found(clause, clauses))
        elif clause.kind == "that" and is_caused(clause):
            made.extend(replace(each, tense=tense_of(clause.parent)) for each in of_clause(clause, clauses))
        elif clause.kind in CONTENTS:
            from factcheck.syntax.said_clauses import told_by_somebody

            made.extend(told_by_somebody(clause, clauses))
    made.extend(told for clause in clauses for told in _ranked(clause, clauses))
    made.extend(told for clause in clauses if clause.kind == "main" for told in _needed(clause, clauses))
    titles = [title for clause in clauses for title in titles_told(clause, clauses)]
    made.extend(title for at, title in enumerate(titles) if title not in titles[:at])
    made = [told for each in made for told in _one_by_one(each)]
    made = [told for each in told_apart(made) for told in _with_amount(told_of_story(each))]
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


def _ranked(clause: Clause, clauses: list[Clause]) -> list[Proposition]:
    if clause.kind != "infinitive":
        return []
    from factcheck.syntax.ranks import ranked

    return ranked(clause, clauses)


def _needed(clause: Clause, clauses: list[Clause]) -> Iterator[Proposition]:
    """Yield what a clause says in other words of what one needs, and of what one may not do without it."""
    if clause.verb is None or clause.verb.tense != "present" or condition_of(clause, clauses):
        return
    from factcheck.syntax.needs import conditions_told, needs_told

    yield from needs_told(clause)
    for told, modal, denied in conditions_told(clause, clauses):
        for each in of_clause(told, clauses):
            yield replace(each, kind="implied", modal=modal, negated=denied)


def _is_factive(parent: Clause | None) -> bool:
    plain = parent is not None and all(each.slot not in ("obj", "attr") for each in parent.arguments)
    return (
        parent is not None
        and plain
        and parent.verb is not None
        and parent.verb.lemma in FACTIVE
        and parent.verb.modal in _ASSERTING
        and not parent.verb.negated
        and not is_nobody(parent.subject)
    )
