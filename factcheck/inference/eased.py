"""Which differences beside the one that excludes do not weaken it: they belong to it, or follow from it."""

from __future__ import annotations

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import TIME_SLOTS, VALUE_KINDS, is_timed
from factcheck.inference.less_follows import denies_less
from factcheck.inference.pairs import Pair
from factcheck.inference.terms import DENYING_OF
from factcheck.language.frames import frame
from factcheck.language.wordnet import ancestors, entry
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Phrase, Proposition
from factcheck.syntax.roles import PLACES
from factcheck.values import is_share


def is_eased(pair: Pair, name: str, hard: list[Edit], edit: Edit) -> bool:
    """Tell whether an edit does not weaken an exclusion: it belongs to the same difference."""
    if hard and _is_of_each(pair, hard, edit):
        return True
    same_slot = [one for one in hard if one.slot == edit.slot and one is not edit]
    if name == "a denial":
        if is_of_somebody(pair, edit):
            return False
        if not hard:
            return edit.kind in _EASED[pair.known.negated] or is_of_none(pair, edit)
        if edit.kind == "dropped" and any(one.kind == "negation" for one in same_slot):
            return True
    if name == "an opposite" and edit.slot in ("from", "to", "start", "end") and edit.kind in VALUE_KINDS:
        return True
    if name == "another value" and edit.kind == "quantifier" and edit.relation.excludes and _is_wide(pair.said, edit):
        return True  # "45 minutes at all airports" beside "30 minutes at all airports but Kestrel Bay"
    if name in _RANKED and edit.kind in ("added", "dropped") and edit.slot in _RIVALS:
        return True  # who came second came so behind somebody
    if name == "an opposite" and edit.kind == "swap" and is_timed(pair.known) and is_timed(pair.said):
        return True  # "fell from 8 to 5 in May" beside "rose from 5 to 8 in May"
    if name == "another part of a whole" and edit.kind == "dropped" and same_slot and _counts_whole(pair, edit):
        return True  # "all buses" beside "half of the 180 buses"
    counted = any(one.kind in ("number", "percent") for one in same_slot)
    narrower = edit.kind == "quantifier" or (edit.kind == "narrowing" and edit.relation is not Relation.INDEPENDENCE)
    if counted and narrower and _is_partitive(pair, edit.slot):
        return True  # but a share of those in one town is none of all of them
    counts = {edit.kind, *(one.kind for one in hard)} <= {"number", "quantifier", "percent"}
    return edit.relation.excludes and bool(same_slot) and counts


def _is_of_each(pair: Pair, hard: list[Edit], edit: Edit) -> bool:
    """Tell whether an edit adds one of several of which each is so, or leaves out at what hours of other days."""
    if edit.kind == "added":  # what is open on Mondays and Tuesdays is open on Tuesdays
        return all(one.kind in _OF_EACH for one in hard) and _is_one_of_list(pair, edit)
    return edit.kind == "dropped" and edit.slot in TIME_SLOTS and all(one.kind == "days" for one in hard)


def is_of_case(pair: Pair, edit: Edit) -> bool:
    """Tell whether a claim says for whom, where or when a state is so that a statement denies: "free for schools".

    Who says that the road is not open may well mean that it is not open in general.
    """
    known, said = pair.known, pair.said
    if (said.negated and denies_less(edit, known)) or _is_of_charge(edit, known):
        return True
    if edit.kind != "dropped" or (known.tense, said.tense) != ("present", "present"):
        return False
    left = known.argument(edit.slot)
    if left is None or any(map(_is_no_case, left.phrases)) or any(each.slot in _CASES for each in said.arguments):
        return False
    passive = known.argument("subj") is None and edit.slot in _CASES
    state = "be" in (known.verb, said.verb) or bool(known.outcome)
    return passive or (state and left.start > known.end)


def _is_of_charge(edit: Edit, known: Proposition) -> bool:
    """Tell whether an edit leaves out of what alone somebody was cleared: "was acquitted of bribery"."""
    return edit.kind == "dropped" and edit.slot in _CHARGE and known.verb in DENYING_OF and not known.negated


#: Slots, and the role, of what somebody is charged with.
_CHARGE = frozenset({"of", "from", "offence"})


def _is_no_case(phrase: Phrase) -> bool:
    """Tell whether a phrase is a day or a time of day, as in "is due on 5 May", or a clause."""
    value = phrase.value
    day = value is not None and value.kind in ("date", "time") and value.low == value.high
    return day or phrase.kind == "clause"


#: Situations in which a statement tells the contrary of what a claim tells.
TURNED = frozenset({"an opposite", "another outcome of one event", "a denial"})
#: Slots of for whom, where and when something is so.
_CASES = frozenset({*TIME_SLOTS, *PLACES, "for", "to", "during", "with", "near"})


def _is_wide(made: Proposition, edit: Edit) -> bool:
    """Tell whether a statement tells of all of something what a claim tells of most of it."""
    told = made.argument(edit.slot)
    return told is not None and told.phrases[0].quantifier == "all" and made.tense == "present"


#: Situations of who came in before whom: "second", "as runners-up".
_RANKED = frozenset({"another rank", "an opposite"})
#: Slots of who came before somebody, and after.
_RIVALS = frozenset({"behind", "ahead of"})
#: Kinds of difference that hold of each thing in a list by itself.
_OF_EACH = frozenset({"outcome", "opposite", "negation"})


def _is_one_of_list(pair: Pair, edit: Edit) -> bool:
    """Tell whether an edit adds one more of several, of which the claim has another one."""
    listed = pair.said.argument(edit.slot)
    if listed is None or listed.joint != "and" or pair.known.argument(edit.slot) is None or edit.slot not in PLACES:
        return False
    return len(listed.phrases) > 1 and any((each.start, each.end) == edit.said for each in listed.phrases)


def _counts_whole(pair: Pair, edit: Edit) -> bool:
    """Tell whether what is left out only says of how many the claim's part is one."""
    wholes = [
        phrase.whole for argument in pair.known.arguments if argument.slot == edit.slot for phrase in argument.phrases
    ]
    timed = is_timed(pair.known) != is_timed(pair.said)
    if any(_is_count_of_part(edit, each, timed=timed) for each in _fillers(pair.known, edit.slot)):
        return True  # "all of the buses" beside "three of the nine buses", "a third of the buses"
    return edit.known is not None and any(
        whole is not None and whole.start <= edit.known.start and edit.known.end <= whole.end for whole in wholes
    )


def _fillers(made: Proposition, slot: str) -> list[Phrase]:
    return [phrase for argument in made.arguments if argument.slot == slot for phrase in argument.phrases]


def _is_count_of_part(edit: Edit, phrase: Phrase, *, timed: bool) -> bool:
    """Tell whether what is left out is how many, or how large a share, of a whole a claim tells of.

    A share of some year is none of another one.
    """
    value, whole = phrase.value, phrase.whole
    counted = whole is not None and whole.value is not None and whole.value.kind == "number"
    share = whole is not None and value is not None and is_share(value)
    return (counted or (share and not timed)) and value is not None and edit.known == (value.start, value.end)


def is_of_none(pair: Pair, edit: Edit) -> bool:
    """Tell whether an edit says that what is denied of all is stated of some: no one, two firefighters."""
    stated, denied = (pair.said, pair.known) if pair.known.negated else (pair.known, pair.said)
    argument = denied.argument(edit.slot)
    if argument is None or not any(phrase.quantifier == "any" for phrase in argument.phrases):
        return False
    narrower = Relation.REVERSE if stated is pair.said else Relation.FORWARD
    if edit.kind == "word" and edit.soft:
        other = stated.argument(edit.slot)
        # a goat is somebody in its second sense only
        return edit.relation is narrower and other is not None and _is_kind_of(other.phrases[0], argument.phrases[0])
    return edit.relation is narrower or edit.kind == "quantifier"


def _is_kind_of(narrow: Phrase, wide: Phrase) -> bool:
    """Tell whether what one noun mostly means is a kind of the other."""
    first, above = (entry(each.head).senses.get("n", ()) for each in (narrow, wide))
    return bool(first) and any(number in ancestors(first[0][0]) for number, _ in above[:2])


def is_of_somebody(pair: Pair, edit: Edit) -> bool:
    """Tell whether only one side says of whom a rule holds: what visitors must not do the staff may."""
    return edit.kind in ("added", "dropped") and edit.slot in frame(pair.known.frame).anyone


#: What more a statement may say than a claim that denies it; what less a denial may say than a claim.
_EASED = {
    True: frozenset({"added", "aside", "modifier", "number", "quantity"}),
    False: frozenset({"dropped", "narrowing", "left out"}),
}


def _is_partitive(pair: Pair, slot: str) -> bool:
    argument = pair.known.argument(slot)
    return argument is not None and any(phrase.whole is not None for phrase in argument.phrases)
