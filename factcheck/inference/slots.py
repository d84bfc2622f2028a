"""Compare what fills the slots of two propositions, and what one of them adds or leaves out."""

from __future__ import annotations

from datetime import date

from factcheck.inference.caps import of_limit
from factcheck.inference.counted import counted
from factcheck.inference.edits import Edit
from factcheck.inference.fillers import all_phrases, compare_arguments
from factcheck.inference.heads import span
from factcheck.inference.kinds import TIME_SLOTS
from factcheck.inference.phrases import compare_phrases, cost, is_ranked
from factcheck.inference.pieces import hung, paired_off
from factcheck.inference.scopes import (
    is_counted,
    is_day_of_state,
    is_moment,
    is_of_named,
    is_scope,
    is_season,
    is_total,
    may_go,
    narrows,
    told_of_all,
)
from factcheck.inference.sole import ruled_out
from factcheck.inference.spells import through, without_other_events
from factcheck.inference.terms import (
    COLLECTIVE,
    MADE,
    NARROWING_SLOTS,
    ONCE,
    ONE_FILLER,
    OPPOSED_PREPOSITIONS,
)
from factcheck.language.frames import frame
from factcheck.language.wordnet import PERSON, field_of
from factcheck.logic.intervals import value_relation
from factcheck.logic.relations import Relation
from factcheck.model import Span
from factcheck.model.record import replace
from factcheck.syntax.arguments import BACKDROPS
from factcheck.syntax.backdrops import is_amount_of
from factcheck.syntax.records import IDENTIFIED, SET_AGAINST, Argument, Phrase, Proposition
from factcheck.syntax.releases import is_release
from factcheck.syntax.words import COPULAS, OWNING_UP
from factcheck.values.calendar import YEARLESS

#: Slots of when it is so, not by when.
_WHEN = TIME_SLOTS - {"time-by"}

#: Slots that may stand for each other.
PLACES = frozenset({"in", "at", "on", "place"})


_OWNED = frozenset({"poss", "of", "noun"})
#: Slots of where and when.
_SETTINGS = PLACES | TIME_SLOTS
#: Slots of where, an owner that may be a place among them.
_WHERE = PLACES | _OWNED


CORE = frozenset({"subj", "obj", "attr"})


def arguments(known: Proposition, said: Proposition) -> list[Edit]:
    """Return the edits between what fills the slots of two propositions."""
    mine = list(known.arguments)
    edits: list[Edit] = []
    loose: list[Argument] = []
    for argument in said.arguments:
        match = _match(argument, mine)
        if match is None:
            loose.append(argument)
            continue
        mine.remove(match)
        found = ruled_out(match, argument, known, said) or counted(match, argument, known, said)
        found = found or _moved(compare_arguments(match, _stressed(argument, known), argument.slot), known, said)
        if (
            argument.joint == "or"
            and match.joint != "or"
            and ((known.negated and said.negated) or said.verb in ONE_FILLER - COPULAS)
        ):  # of one, not of neither; who needs the one is not served by the other
            found.append(Edit(argument.slot, "added", Relation.INDEPENDENCE, span(argument)))
        if match.joint == "or" and known.modal in ("can", "may") and not known.negated:
            found = [_chosen(each) for each in found]
        shared = any(each.word in COLLECTIVE for each in known.adverbs) and argument.focus != "only"
        if shared and len(argument.phrases) < len(match.phrases):
            found.append(Edit(argument.slot, "list", Relation.INDEPENDENCE, span(argument), span(match)))
        edits += [_of_account(through(edit, match, argument, known, said), known) for edit in found]
    for argument in loose:
        edits += _added(argument, known, said, mine)
    for argument in mine:
        edits += _dropped(argument, known, said)
    return [*edits, *paired_off(known, said), *hung(known, said, mine)]


def _chosen(edit: Edit) -> Edit:
    """Return the edit of what else one may choose as left out: "by card or PayPal" may be by PayPal."""
    other = edit.kind == "added" and edit.said is None
    return edit._replace(kind="dropped", relation=Relation.FORWARD) if other else edit


def _stressed(argument: Argument, known: Proposition) -> Argument:
    """Return an argument, "it was X that" without its stress where others may have done the same at another time."""
    once = known.verb in ONCE or known.verb in MADE or (bool(known.frame) and frame(known.frame).once)
    excludes = argument.focus != IDENTIFIED or known.tense == "present" or once
    return argument if excludes else replace(argument, focus="")


def _of_account(edit: Edit, known: Proposition) -> Edit:
    """Return an edit in what somebody admits or denies, which excludes no other thing that they admit or deny."""
    apart = known.verb in OWNING_UP and edit.kind == "opposite" and edit.slot not in TIME_SLOTS
    return edit._replace(relation=Relation.INDEPENDENCE) if apart else edit


#: Ends of a spell that no date tells: "until version 3" is the other end of "since version 3".
_OTHER_END = {"since": "until", "until": "since"}


_SEVERAL = 2


def _match(argument: Argument, mine: list[Argument]) -> Argument | None:
    """Return the claim's argument of the same slot, the nearest of several."""
    slots = {argument.slot}
    if argument.slot in PLACES:
        slots = set(PLACES)
    if argument.slot in _WHEN:
        slots = set(TIME_SLOTS) - {"time-by", _OTHER_END.get(argument.slot)}
    found = [each for each in mine if each.slot in slots]
    same = [each for each in found if each.slot == argument.slot] or found
    if len(same) < _SEVERAL:
        return same[0] if same else None
    return min(same, key=lambda each: cost(compare_arguments(each, argument, argument.slot)))


#: Slots inside a phrase that hold what another sentence may give a slot of its own.
_INSIDE = frozenset({"of", "poss", "noun", "title", "app"})


def _added(argument: Argument, known: Proposition, said: Proposition, left: list[Argument]) -> list[Edit]:
    """Return the edit for what only the statement has, unless the claim has it elsewhere: inside a phrase."""
    slots = PLACES if argument.slot in PLACES else {argument.slot}
    if argument.negated:
        return [_excepted(argument, known)]
    if _is_somebody(argument) and known.argument("subj") is None and known.argument("obj") is not None:
        return []  # what was opened somebody opened
    # "the academy of Acme was founded" does not tell that Acme opened
    inside = frozenset() if argument.slot == "subj" and said.argument("obj") is None else _INSIDE
    for other in left:
        if other.slot == "including" and not compare_arguments(other, argument, argument.slot):
            left.remove(other)
            return []  # "every day, including Christmas Day"
        if _is_since(other, argument):
            left.remove(other)
            return []  # what is so since version 5 is so in version 5
        if _is_without(argument, other) or _is_without(other, argument):
            left.remove(other)
            return [Edit(argument.slot, "only", Relation.ALTERNATION, span(argument), span(other))]
        if (other.slot, argument.slot) in OPPOSED_PREPOSITIONS and _are_of_one(other, argument):
            left.remove(other)
            here = argument.start > said.start and known.tense == said.tense  # not "users without a licence"
            slot = _WITH if argument.slot == _WITHOUT and here else argument.slot
            return [Edit(slot, "preposition", Relation.ALTERNATION, span(argument), span(other))]
    told = without_other_events(known.arguments) if argument.slot in TIME_SLOTS else known.arguments
    for phrase in argument.phrases:
        elsewhere = [
            other
            for slot, other in all_phrases(told)
            if slot in slots or (slot in inside and not _is_of_quality(other, known))
        ]
        if any(not compare_phrases(other, phrase, argument.slot) for other in elsewhere):
            continue
        value = phrase.value
        if (
            value is not None
            and value.kind == "date"
            and known.argument("than") is None  # "higher than in May" is not "higher in May"
            and any(
                other.value is not None
                and value_relation(other.value, value) in (Relation.EQUIVALENT, Relation.FORWARD)
                for _, other in all_phrases(told)
            )
        ):
            continue
        relation = (
            Relation.INDEPENDENCE
            if argument.slot in ("unless", "except", "if", "without", "instead of") or phrase.head == "nothing"
            else Relation.REVERSE
        )
        return [Edit(argument.slot, "added", relation, span(argument))]
    return []


def _is_somebody(argument: Argument) -> bool:
    """Tell whether no more is said of who does something than that somebody does it."""
    who = argument.phrases[0]
    bare = who.quantifier == "some" and not who.modifiers and who.value is None and not who.plural
    return argument.slot == "subj" and len(argument.phrases) == 1 and bare and who.head == "person"


#: What something has, and what it goes without.
_WITH, _WITHOUT = "with", "without"


def _are_of_one(known: Argument, said: Argument) -> bool:
    """Tell whether two arguments name the same, behind "with" and "without" one that the other holds.

    Who pays a surcharge of 2 euros pays a surcharge.
    """
    slots = {known.slot, said.slot}
    had, lacked = (known, said) if known.slot == _WITH else (said, known)
    edits = compare_arguments(had, lacked, said.slot)
    return not edits or (slots == {_WITH, _WITHOUT} and all(each.relation.entails for each in edits))


def _is_since(known: Argument, said: Argument) -> bool:
    """Tell whether a claim gives the version since which what a statement tells of that version is so."""
    if known.slot != "since" or said.slot not in ("in", "with", "from") or len(known.phrases) != 1:
        return False
    one, two = known.phrases[0], said.phrases[0]
    return is_release(one) and not compare_phrases(one, two, said.slot)


def _is_without(one: Argument, other: Argument) -> bool:
    """Tell whether one side says that it goes without what the other says it goes with only: "only by appointment"."""
    if one.slot != "without" or other.focus != "only" or len(one.phrases) != 1 or len(other.phrases) != 1:
        return False
    lacked, needed = one.phrases[0], other.phrases[0]
    return lacked.head == needed.head and lacked.kind == needed.kind and not lacked.modifiers and not needed.modifiers


def _is_of_quality(phrase: Phrase, made: Proposition) -> bool:
    """Tell whether a phrase is what a quality is of: who is free of pain is not in pain."""
    state = made.argument("attr")
    quality = state is not None and state.phrases[0].kind == "adjective"
    return quality and any(each.slot == "of" and phrase in each.phrases for each in made.arguments)


def _excepted(argument: Argument, known: Proposition) -> Edit:
    """Return the edit for what only the statement says that it is not: "but not C", beside "A, B and C"."""
    for other in known.arguments:
        for phrase in other.phrases if other.slot == argument.slot and not other.negated else ():
            if argument.slot not in TIME_SLOTS and not compare_phrases(phrase, argument.phrases[0], argument.slot):
                return Edit(argument.slot, "negation", Relation.ALTERNATION, span(argument), span(phrase))
    same = [
        each for each in known.arguments if each.slot == argument.slot and (each.negated or argument.slot in TIME_SLOTS)
    ]  # "in 2019, not in 2016": the first of the two says what differs
    if any(not compare_arguments(each, argument, argument.slot) for each in same):
        return Edit(argument.slot, "context", Relation.EQUIVALENT, span(argument))
    return Edit(argument.slot, "added", Relation.REVERSE, span(argument))


def _is_term_of_denied(argument: Argument, known: Proposition, said: Proposition) -> bool:
    """Tell whether a claim tells within what time one can do what the statement says that one cannot do at all."""
    value = argument.phrases[0].value
    term = argument.slot == "in" and value is not None and value.kind == "duration"
    return term and said.negated and not known.negated and known.modal in ("can", "may")


def _dropped(argument: Argument, known: Proposition, said: Proposition) -> list[Edit]:
    everybody = told_of_all(said) if argument.slot == "except" and not argument.negated else None
    if everybody is not None:
        return [Edit(everybody[0], "quantifier", Relation.ALTERNATION, everybody[1], span(argument))]
    slots = PLACES if argument.slot in PLACES else {argument.slot}
    nested = [phrase for slot, phrase in all_phrases(said.arguments) if slot in slots or slot in ("of", "poss", "noun")]
    if all(any(not compare_phrases(phrase, other, argument.slot) for other in nested) for phrase in argument.phrases):
        return []
    relation = Relation.FORWARD
    if argument.joint == "or" and len(argument.phrases) == 1 and known.modal in ("can", "may") and not known.negated:
        return [Edit(argument.slot, "dropped", relation, None, span(argument))]  # "online or at the harbour": each
    if _is_term_of_denied(argument, known, said):
        return [Edit(argument.slot, "dropped", relation, None, span(argument))]
    if may_go(argument, known, said) or (argument.slot == "instead of" and not known.negated):
        return [Edit(argument.slot, "dropped", relation, None, span(argument))]
    if argument.negated:
        # "in the kitchen, but not in the yard" leaves out a contrast; "but not in storms" alone an exception
        contrasted = argument.slot == "by" or any(each.slot in slots and not each.negated for each in known.arguments)
        relation = Relation.FORWARD if contrasted else Relation.INDEPENDENCE
        return [Edit(argument.slot, "dropped", relation, None, span(argument))]
    if (
        argument.focus in ("only", SET_AGAINST)
        or argument.phrases[0].quantifier == "only"
        or (known.negated and _is_until(argument))
        or argument.slot
        in (
            "unless",
            "except",
            "if",
            "instead of",
            "whether",
            "that",
            "act",
        )
        or (argument.slot == "without" and not _is_done(known, said))
        or (argument.slot in TIME_SLOTS and _is_capped(said))
        or (argument.slot == "attr" and _is_what_it_is(known, said))
        or _is_key_of_attribute(known, argument.slot)
        or _is_whose_duty(argument, known)
        or (argument.slot == "frequency" and known.argument("as") is not None)  # "twice as long as"
        or (argument.slot == "frequency" and argument.phrases[0].head == "every 2 week")  # "every second Tuesday"
        or _narrows_it(known, argument.slot)
        or _is_aim_of_rule(known, argument.slot)
        or _is_free_for_some(known, argument.slot)
        or is_day_of_state(argument, known, said)
        or _is_turn_of_year(argument, known)
        or (
            (is_scope(argument) or is_season(argument, known, said))
            and narrows(known, said)
            and not is_counted(argument)
            and not is_total(argument)
            and not is_moment(argument, known)
            and not is_of_named(argument, known)
            and not _is_backdrop(argument, known)
            and not _is_where_founded(argument, known)
        )
    ):
        relation = Relation.INDEPENDENCE
    return [Edit(argument.slot, "dropped", relation, None, span(argument))]


def _is_done(known: Proposition, said: Proposition) -> bool:
    """Tell whether what is told to be done without something was done, so that this may be left out."""
    past = known.tense in ("past", "perfect") and not known.modal and not known.negated and not known.condition
    return past and not narrows(known, said)


def _is_where_founded(argument: Argument, known: Proposition) -> bool:
    """Tell whether an argument says where one named thing came to be, whoever made it: "was founded in Rom by ten"."""
    undergone = next((each for slot in ("obj", *frame(known.frame).key) if (each := known.argument(slot))), None)
    once = known.tense == "past" and bool(known.frame) and frame(known.frame).once
    if undergone is None or not once or argument.slot not in PLACES or len(undergone.phrases) > 1:
        return False
    thing = undergone.phrases[0]
    return thing.kind == "name" or (thing.kind == "noun" and thing.determiner == "the" and not thing.plural)


def _is_turn_of_year(argument: Argument, known: Proposition) -> bool:
    """Tell whether an argument says when a state begins or ends every year: what closes in October is not closed."""
    value = argument.phrases[0].value
    yearly = value is not None and isinstance(value.low, date) and value.low.year == YEARLESS
    return yearly and known.phase in ("begin", "end")


def _is_until(argument: Argument) -> bool:
    """Tell whether an argument says up to when something is so."""
    return argument.slot == "until" or any(
        phrase.value is not None and phrase.value.bound == "until" for phrase in argument.phrases
    )


def _is_backdrop(argument: Argument, known: Proposition) -> bool:
    """Tell whether an argument only tells what came before an event: "rose by 3% after being frozen"."""
    if argument.slot not in BACKDROPS or known.tense != "past" or known.modal:
        return False
    happened = known.predicate not in ("be", "have") and known.phase != "hold"
    return all((each.kind == "clause" and happened) or is_amount_of(each) for each in argument.phrases)


def _narrows_it(known: Proposition, slot: str) -> bool:
    """Tell whether a claim says less than it would without a slot: "closed to coaches"."""
    told = known.argument("attr")
    what = told.phrases[0].head if told is not None else known.verb
    return (what, slot) in NARROWING_SLOTS or (known.frame, slot) in NARROWING_SLOTS


def _is_free_for_some(known: Proposition, slot: str) -> bool:
    """Tell whether a claim says for whom something costs nothing, which it may cost others."""
    price = known.argument("obj") or known.argument("price")
    free = known.verb == "cost" and price is not None and price.phrases[0].head == "nothing"
    return free and slot in ("to", "for", "buyer")


def _is_aim_of_rule(known: Proposition, slot: str) -> bool:
    """Tell whether a claim says what one must be or have for one thing only: "must be 21 to drive the van"."""
    return slot in ("purpose", "act") and known.modal == "must" and known.tense == "present"


def _is_key_of_attribute(known: Proposition, slot: str) -> bool:
    """Tell whether an amount is that of what fills a slot: what children pay is not the price."""
    its = frame(known.frame)
    return its.kind == "attribute" and slot in its.key


def _is_whose_duty(argument: Argument, known: Proposition) -> bool:
    """Tell whether an argument says of whom a rule holds: what drivers must carry others need not."""
    if not known.frame or known.tense != "present" or argument.slot in _SETTINGS:
        return False
    who = argument.phrases[0]
    kind = who.kind == "noun" and who.plural and not who.determiner and field_of(who.head) == PERSON
    return kind and known.predicate in _DUTIES


#: Frames of what somebody has to do, may do or has a right to.
_DUTIES = frozenset({"obligation", "permission", "eligibility"})


def _is_what_it_is(known: Proposition, said: Proposition) -> bool:
    """Tell whether "is the deputy head of the theatre" is held against "is in charge of the theatre"."""
    told = known.argument("attr")
    return (
        known.predicate == "be"
        and said.argument("attr") is None
        and told is not None
        and told.phrases[0].kind == "noun"
    )


def _is_capped(said: Proposition) -> bool:
    """Tell whether a statement gives an upper limit, which need not hold once a time is dropped."""
    values = [phrase.value for argument in said.arguments for phrase in argument.phrases if phrase.value is not None]
    return any(value.kind != "date" and value.low is None and value.high is not None for value in values)


def _moved(edits: list[Edit], known: Proposition, said: Proposition) -> list[Edit]:
    """Take back edits for modifiers that the other side has in another place of the sentence."""
    kept = []
    for edit in edits:
        if edit.kind == "added" and edit.said is not None and _stands(edit.said, said, known):
            continue
        if edit.kind == "bound" and known.tense in ("past", "perfect"):
            kept.append(edit._replace(relation=Relation.INDEPENDENCE))
            continue
        if edit.kind in ("dropped", "narrowing") and edit.known is not None and _stands(edit.known, known, said):
            if _is_of_first(edit, known):
                kept.append(edit._replace(relation=Relation.INDEPENDENCE))
            continue
        kept.append(of_limit(edit, known, said))
    return kept


#: The frame of an event of which it is told that it took place.
_TAKING_PLACE = "taking_place"


def _is_of_first(edit: Edit, known: Proposition) -> bool:
    """Tell whether a place stands by the event that is the first there: it need not be the first that took place."""
    argument = known.argument(edit.slot)
    events = argument.phrases if argument is not None and known.frame == _TAKING_PLACE else ()
    return any(is_ranked(each) for each in events)


def _stands(at: Span, here: Proposition, there: Proposition) -> bool:
    """Tell whether the phrase at a place of one proposition is an adjunct of the same kind in the other."""
    for slot, phrase in all_phrases(here.arguments):
        if (phrase.start, phrase.end) == (at.start, at.end) or (
            phrase.end == at.end and phrase.start - at.start in range(0, 12) and slot not in CORE
        ):
            asserted = [each for each in there.arguments if not each.negated]
            asserted = without_other_events(asserted) if slot in TIME_SLOTS else asserted
            options = [other for one, other in all_phrases(asserted) if one == slot or {one, slot} <= _WHERE]
            if any(not compare_phrases(other, phrase, slot) for other in options):
                return True
    return False
