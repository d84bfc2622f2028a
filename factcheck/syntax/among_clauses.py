"""What the clauses of a sentence tell of each other; a sentence of one clause has no use for it, nor loads it."""

from __future__ import annotations

from factcheck.syntax.addressed import told_of_those_addressed
from factcheck.syntax.ages_told import told_of_ages
from factcheck.syntax.asides import Aside, tell_asides
from factcheck.syntax.by_case import told_by_case
from factcheck.syntax.closing_ranks import told_of_ranks
from factcheck.syntax.compelled import told_of_compelled
from factcheck.syntax.definites import name_definites
from factcheck.syntax.described import told_as_lasting, told_of_described, told_of_had, told_of_wholes
from factcheck.syntax.doubled_times import told_of_both, told_once
from factcheck.syntax.ellipsis import with_verbs
from factcheck.syntax.existence import told_of_existing
from factcheck.syntax.habits import told_as_conditions
from factcheck.syntax.identities import named_by_participles, told_of_named
from factcheck.syntax.impersonal import told_of_acts
from factcheck.syntax.later import told_by_years
from factcheck.syntax.needs import told_of_aims
from factcheck.syntax.no_others import told_of_no_others
from factcheck.syntax.omitted_acts import told_of_omitted
from factcheck.syntax.only import told_only_of_adjuncts
from factcheck.syntax.reasons_told import told_of_reasons
from factcheck.syntax.reference import fill_subjects
from factcheck.syntax.remainders import with_wholes
from factcheck.syntax.restriction import with_appositions, with_defining
from factcheck.syntax.resultatives import told_as_being
from factcheck.syntax.said_clauses import told_of_tellings
from factcheck.syntax.scanning import Clause
from factcheck.syntax.those_meant import told_of_those


def told_together(given: list[Clause], asides: list[Aside]) -> list[Clause]:
    """Return the clauses of a sentence with what they take from each other, and what is told in brackets.

    Args:
        given: the clauses, in order; they are changed.
        asides: what stood in brackets.
    """
    clauses = told_of_ranks(told_of_ages(told_of_named(told_of_existing(given))))
    tell_asides(asides, clauses)
    told_of_tellings(clauses)
    with_verbs(clauses)
    clauses = named_by_participles(clauses)
    told_by_years(clauses)
    told_once(clauses)
    told_of_both(clauses)
    told_as_conditions(clauses)
    told_of_reasons(clauses)
    told_of_compelled(clauses)
    told_by_case(clauses)
    told_of_no_others(clauses)
    told_of_those(clauses)
    told_only_of_adjuncts(clauses)
    told_of_aims(clauses)
    told_of_acts(clauses)
    told_of_those_addressed(clauses)
    name_definites(clauses)
    told_as_being(clauses)
    with_wholes(clauses)
    fill_subjects(clauses)
    told_of_omitted(clauses)
    with_defining(clauses)
    told_of_described(clauses)
    told_of_wholes(clauses)
    told_of_had(clauses)
    told_as_lasting(clauses)
    with_appositions(clauses)
    return clauses
