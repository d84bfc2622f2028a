"""Ranks told at the end of a clause: "won the medal in 2019, the first woman to do so", "the first in town to"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.ranks import is_rank
from factcheck.syntax.records import Argument
from factcheck.syntax.scanning import Clause

_BE, _DO, _SO = "be", "do", "so"
_NOMINAL = frozenset({"obj", "attr", "as"})
#: Slots of among whom somebody is the first.
_AMONG = frozenset({"in", "at", "on", "of", "among", "from"})
_TIMES = "time"


def told_of_ranks(given: list[Clause]) -> list[Clause]:
    """Return clauses with a rank at the end of one as what its subject is, and "to do so" as what it did.

    Args:
        given: the clauses, in order; some are changed.
    """
    clauses = list(given)
    for aim in given:
        clause = aim.parent
        if aim.kind != "infinitive" or clause is None or clause.kind != "main" or clause.verb is None:
            continue
        at = _rank_in(clause, aim)
        before = [each for each in given if each.kind == "main" and each.verb is not None and each is not clause]
        told = clause if at else next((each for each in reversed(before) if _is_joined(each, clause)), None)
        if at is None or told is None or told.verb is None or told.verb.negated or told.verb.modal:
            continue
        if not _is_behind_comma(clause.arguments[at], told) or not _is_of_subject(aim, told, clause.arguments[at]):
            continue
        rank = replace(clause.arguments[at], slot="attr")
        being = told.verb._replace(lemma=_BE, passive=False)
        ranked = Clause("main", clause.subject, being, [rank, *clause.arguments[at + 1 :]], parent=None)
        del clause.arguments[at:]
        place = clauses.index(clause)
        clauses[place : place + 1] = [clause, ranked] if clause.arguments else [ranked]
        aim.parent = ranked
        _tell_what_was_done(aim, told)
    return clauses


def _rank_in(clause: Clause, aim: Clause) -> int | None:
    """Return where a rank stands in a clause with nothing but among whom behind it, or None."""
    for at in range(len(clause.arguments) - 1, -1, -1):
        argument = clause.arguments[at]
        if argument.slot in _NOMINAL and _is_one(argument) and (aim.verb is None or argument.end < aim.verb.start):
            return at if clause.verb is not None and clause.verb.lemma != _BE else None
        if argument.slot not in _AMONG:
            return None
    return None


def _is_of_subject(aim: Clause, told: Clause, rank: Argument) -> bool:
    """Tell whether a rank can only be told of the subject: "bought Borax, the first firm to" may be of either."""
    others = [each for each in told.arguments if each.slot == "obj" and each is not rank]
    return not others or (aim.verb is not None and aim.verb.lemma == _DO)


def _is_behind_comma(rank: Argument, clause: Clause) -> bool:
    """Tell whether nothing but a comma stands between a rank and what a clause tells before it."""
    ends = [each.end for each in (clause.verb, *clause.arguments) if each is not None and each.end <= rank.start]
    return bool(ends) and rank.start - max(ends) == len(", ")


def _is_one(argument: Argument) -> bool:
    phrase = argument.phrases[-1]
    return len(argument.phrases) == 1 and phrase.determiner == "the" and not phrase.plural and is_rank(argument)


def _is_joined(one: Clause, other: Clause) -> bool:
    """Tell whether two clauses are told of one subject by one verb: "started selling beer, the first to do so"."""
    return one.subject == other.subject and one.verb is not None and other.verb is not None and one.verb == other.verb


def _tell_what_was_done(aim: Clause, told: Clause) -> None:
    """Give "to do so" the verb of the clause before, and what it was done to."""
    verb, done = aim.verb, told.verb
    if verb is None or done is None or verb.lemma != _DO or done.passive:
        return
    words = {each.word for each in (*verb.adverbs, *aim.adverbs)}
    pronouns = [each for each in aim.arguments if each.phrases[0].kind == "pronoun"]
    if len(aim.arguments) != len(pronouns) or not (words <= {_SO}):
        return
    aim.verb = verb._replace(lemma=done.lemma)
    aim.arguments = [each for each in told.arguments if not each.slot.startswith(_TIMES)]
    aim.adverbs = [each for each in aim.adverbs if each.word != _SO]
