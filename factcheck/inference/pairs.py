"""Compare two propositions slot by slot: the edits that turn the claim's into the statement's."""

from __future__ import annotations

from functools import lru_cache

from factcheck.inference.adverbs import adverbs
from factcheck.inference.always import without_exceptions
from factcheck.inference.announced import not_yet
from factcheck.inference.bounded import of_bounded
from factcheck.inference.causes import with_other_cause
from factcheck.inference.company import without_company
from factcheck.inference.comparatives import turned_round
from factcheck.inference.contexts import in_contexts
from factcheck.inference.daily import is_of_more_days, on_its_day, with_times_counted
from factcheck.inference.duties import without_duty
from factcheck.inference.edits import Edit, left_out
from factcheck.inference.endless import without_end
from factcheck.inference.firsts import in_domain, ranks
from factcheck.inference.kinds import PLACES, time_values
from factcheck.inference.less_follows import of_choice, where_less_follows
from factcheck.inference.measured import of_measured
from factcheck.inference.modes import modes, unconditional
from factcheck.inference.phases import is_when
from factcheck.inference.places import of_place_around
from factcheck.inference.restricted import of_those
from factcheck.inference.retold import retold
from factcheck.inference.singles import of_single
from factcheck.inference.slots import arguments
from factcheck.inference.summed import of_summed
from factcheck.inference.terms import MEANING, SETTING, UNCOUNTED
from factcheck.inference.thresholds import at_threshold
from factcheck.inference.turns import identified, in_another_role, swapped, turned_comparison
from factcheck.inference.verb_relations import are_related, verb_edits
from factcheck.language.wordnet import POSSESSION, STUFF, entry, field_of
from factcheck.logic.relations import Relation, joined
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.values import comparable, within


class Pair(NamedTuple):
    """A claim's proposition held against a statement's.

    Attributes:
        known: of the claim.
        said: of the statement.
        edits: all steps, those at the verb first.
        swapped: whether two core slots were exchanged.
        shared: whether the claim gives more than one amount that could be meant.
    """

    known: Proposition
    said: Proposition
    edits: tuple[Edit, ...]
    swapped: bool = False
    shared: bool = False

    @property
    def body(self) -> Relation:
        """The relation of what the two say before anything is denied."""
        return joined(edit.relation for edit in self.edits)


def compare_propositions(known: Proposition, said: Proposition) -> Pair | None:
    """Return the edits from a claim's proposition to a statement's, or None where the verbs say different things."""
    # most verbs are told apart by their words alone, which is quicker than looking the two up in what was compared
    return _compared(known, said) if may_meet(known, said) else None


def may_meet(known: Proposition, said: Proposition) -> bool:
    """Tell whether the verbs of two propositions may say the same or the opposite, by a glance at their words."""
    if known.frame != said.frame:
        return False
    if known.frame or known.predicate == said.predicate or said.predicate in known.rivals:
        return True
    return are_related(known.predicate, said.predicate)


@lru_cache(maxsize=16384)
def _compared(known: Proposition, said: Proposition) -> Pair | None:
    verb = verb_edits(known, said)
    if verb is None or in_another_role(known, said) or _is_excepted(known, said) or is_of_more_days(known, said):
        return None
    known, said = without_duty(known, said)
    known = on_its_day(known, said)
    said = turned_round(known, identified(known, said))
    edits = list(verb)
    edits += swapped(known, said) or turned_comparison(known, said) or arguments(known, said)
    if known.argument("by") is not None and said.argument("by") is not None:
        from factcheck.syntax.defaults import is_default

        if is_default(known) and is_default(said):
            edits = [_of_defaults(edit, known, said) for edit in edits]
    edits = [of_single(at_threshold(_of_kind(edit, known, said), known, said), known, said) for edit in edits]
    if known.predicate in SETTING:
        edits = [of_choice(edit, known, said) for edit in edits]
    edits = in_contexts([_of_parts(edit, known, said) for edit in edits], known, said)
    if any(edit.kind == "phase" and edit.relation is not Relation.INDEPENDENCE for edit in edits):
        edits = [edit for edit in edits if not is_when(edit, known, said)]
    if any(ranks(made) for made in (known, said)):
        edits = [in_domain(edit, known, said) for edit in edits]
    edits = of_bounded(where_less_follows(edits, verb, known, said), known, said)
    manner = in_contexts(adverbs(known, said), known, said)
    edits = with_times_counted(without_end([*edits, *manner], known, said), known, said)
    edits = with_other_cause(without_company(edits, known, said), known, said)
    if known.verb in MEANING:
        from factcheck.inference.meanings import with_other_meaning

        edits = with_other_meaning(edits, known, said)
    edits = without_exceptions(edits, known, said)
    edits += modes(known, said) + not_yet(known, said)
    edits = retold(unconditional(edits, known, said), known, said)
    return Pair(known, said, tuple(edits))


def _of_parts(edit: Edit, known: Proposition, said: Proposition) -> Edit:
    """Return an edit that leaves out of what part of a whole the claim tells as one that settles nothing."""
    edit = of_place_around(edit, known, said)
    return of_those(of_summed(of_measured(edit, known, said), known, said), known, said)


def _is_excepted(known: Proposition, said: Proposition) -> bool:
    """Tell whether a statement speaks of what the claim excepts: "in August" of "closed, except in August"."""
    taken_out = known.argument("except")
    if taken_out is None or taken_out.negated or said.argument("except") is not None:
        return False
    dates = [phrase.value for phrase in taken_out.phrases if phrase.value is not None and phrase.value.kind == "date"]
    told = list(time_values(said)) if dates else []
    return any(comparable(day, when) and within(when, day) for day in dates for when in told)


def _of_defaults(edit: Edit, known: Proposition, said: Proposition) -> Edit:
    """Return an edit between two values that something has by default, of which there is one: "warn", "info"."""
    if edit.slot != "attr" or edit.kind != "word" or edit.relation is not Relation.INDEPENDENCE:
        return edit
    values = [each.phrases[0] for made in (known, said) if (each := made.argument("attr")) and len(each.phrases) == 1]
    plain = len(values) == 2 and all(not (each.determiner or each.modifiers or each.plural) for each in values)
    # "dark" and "responsive" are no two values of one thing
    plain = plain and all(each.kind in ("noun", "adjective") and "a" not in entry(each.head).senses for each in values)
    return edit._replace(kind="exclusive", relation=Relation.ALTERNATION) if plain else edit


def _is_amount_of_kind(edit: Edit, argument: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether what one kind costs, earns or may do is told of all: the operating profit, a monthly ticket."""
    phrase = argument.phrases[0]
    if edit.kind != "narrowing" or edit.relation is not Relation.FORWARD or phrase.kind != "noun" or phrase.plural:
        return False
    values = [each.value for one in said.arguments if one.slot != edit.slot for each in one.phrases]
    amount = any(each is not None and each.kind != "date" for each in values)
    if phrase.determiner == "a" and known.tense == "present":
        return amount or bool(said.modal)
    return amount and phrase.determiner not in ("", "a") and field_of(phrase.head) == POSSESSION


def _is_mass_of_kind(phrase: Phrase, edit: Edit) -> bool:
    """Tell whether a kind of something uncounted is told of all of it: "hand luggage is free", "late coursework".

    What belongs to one place or thing may be told without it where that is known: "entry to the park".
    """
    if phrase.kind != "noun" or phrase.plural or edit.kind != "narrowing":
        return False
    gone = left_out(edit, phrase)
    if phrase.determiner:  # "the wheat that Tor imports"
        return _is_stuff(phrase.head) and any(each.kind in _SORTING for each in gone)
    placed = [each.phrase for each in gone if each.phrase is not None]
    return bool(gone) and not any(each.kind == "name" or each.determiner == "the" for each in placed)


#: Kinds of modifiers that tell which of what comes in any amount is meant.
_SORTING = frozenset({"rel", "adj"})


def _is_stuff(noun: str) -> bool:
    """Tell whether a noun is of what comes in any amount: water, luggage."""
    return field_of(noun) in STUFF or noun in UNCOUNTED


def _of_whom(known: Proposition) -> Argument | None:
    """Return of whom or what a proposition tells: its subject, or what is done by "you", or by whom is named behind."""
    first, *others = known.arguments or (None,)
    if first is None or not others:
        return first
    if first.phrases[0].head == "you":
        return others[0]  # "you must report them": they must be reported
    if first.start < known.start:
        return first
    # "children must be seen by a doctor"
    return next((each for each in others if each.start < known.start and each.slot not in PLACES), first)


def _of_kind(edit: Edit, known: Proposition, said: Proposition) -> Edit:
    """Return an edit in the subject of a rule, where what holds of some of a kind does not hold of all of it.

    "Users under 13 may not" says nothing of users under 16; "all users may not" does.
    """
    argument = _of_whom(known)
    if argument is not None and edit.slot == argument.slot and _is_amount_of_kind(edit, argument, known, said):
        return edit._replace(relation=Relation.INDEPENDENCE)
    if (
        argument is None
        or edit.slot != argument.slot
        or known.tense != "present"
        or edit.relation not in (Relation.FORWARD, Relation.REVERSE)
    ):
        return edit
    phrase, other = argument.phrases[0], said.argument(argument.slot)
    bare = other is not None and other.phrases[0].quantifier == "" and other.phrases[0].determiner == ""
    if phrase.quantifier in ("all", "any") and edit.relation is Relation.FORWARD and edit.kind == "narrowing" and bare:
        return edit._replace(relation=Relation.INDEPENDENCE)  # "all cars built before May" are not cars in general
    if (
        not (phrase.plural or _is_mass_of_kind(phrase, edit))
        or phrase.kind != "noun"
        or phrase.value is not None
        or phrase.quantifier in ("all", "any", "few", "most")
        or phrase.determiner in ("this", "its", "their")
    ):
        return edit
    forward = edit.relation is Relation.FORWARD and edit.kind not in ("dropped", "quantifier")
    return edit._replace(relation=Relation.INDEPENDENCE) if forward else edit
