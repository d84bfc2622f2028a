"""On what ground two fillers of one slot exclude each other: the situation of a difference, or none."""

from __future__ import annotations

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import TIME_SLOTS, VALUE_KINDS, VERSION_SLOTS, is_timed
from factcheck.inference.narrowing import is_ranked
from factcheck.inference.pairs import Pair
from factcheck.inference.reports import keys
from factcheck.inference.singles import FILLER, takes_one
from factcheck.inference.terms import ONE_FILLER
from factcheck.language.frames import frame
from factcheck.syntax.records import Proposition
from factcheck.syntax.words import NEEDING, PARTIAL

#: The situation of two that changed places.
TURNED = "who does it to whom"
#: The situation of two amounts of which the one is told as the larger that is the smaller.
ORDER = "another order of two amounts"
#: Kind of edit -> the situation that it always is.
_PLAIN = {
    "negation": "a denial",
    "outcome": "another outcome of one event",
    "bound": "another limit",
    "swap": TURNED,
    "order": ORDER,
    "phase": "an end or a beginning",
    "preposition": "an opposite",
    "only": "only this one",
    "list": "a list that is complete",
    "pair": "another one of a pair",
    "quantifier": "another part of a whole",
    "days": "a value beside the same words",
    FILLER: "another word in its place",
}


def _is_counted(made: Proposition) -> bool:
    """Tell whether so many do it, beside whom others may do the contrary."""
    doers = made.argument("subj")
    return doers is not None and (doers.phrases[0].value is not None or doers.phrases[0].quantifier in PARTIAL)


#: Slots that say among whom something ranks.
_AMONG = frozenset({"among", "of", "for"})
#: Slots in which words are what is said, not what it is said of.
_SAID = frozenset({"verb", "attr", "adverb", "purpose", "gerund", "that"})


def situation(pair: Pair, edit: Edit) -> str:
    """Return the ground on which an edit's two sides exclude each other, or nothing."""
    known = pair.known
    if edit.slot == "than" and edit.kind not in ("negation", "swap", "order"):
        return ""  # "higher than in 2021" leaves open how it was in 2022
    if edit.kind in _PLAIN:
        of_others = edit.kind == "preposition" and edit.slot in ("subj", *keys(known))  # those without a card
        of_others |= edit.kind == "pair" and _may_meet_others(pair, edit)
        return "" if of_others else _PLAIN[edit.kind]
    if edit.kind == "opposite":
        return _of_opposites(known, edit)
    if edit.kind == "exclusive":
        return "an opposite" if _takes_one(known, edit.slot) else ""
    if edit.kind == "modifier opposite":
        return "an opposite" if edit.slot == "attr" or _is_identity(known, edit) else ""
    if edit.kind == "ordinal":
        return _of_ranks(pair, edit)
    turned = known.phase == pair.said.phase and known.phase in ("begin", "end")
    before = edit.said is not None and edit.said.start < pair.said.start and edit.slot != "as"
    if edit.kind == "version" and before and not turned:
        return ""  # two versions of which something is said are two things
    if edit.kind in VALUE_KINDS:
        if edit.slot in TIME_SLOTS and edit.kind == "date":
            from factcheck.inference.date_grounds import date_situation

            return date_situation(pair)
        if edit.kind == "date" and known.tense != "present" and _is_dated(pair.said, edit):
            return ""  # the ranking of 2023 is another one than that of 2024
        if edit.slot in ("subj", *keys(known)) and _tells_apart(pair.said, edit):
            return ""  # rooms with two beds are other rooms than those with three
        told_of = edit.slot in ("subj", *keys(known))  # line 9 and line 7 are two lines
        label = known.tense == "past" and edit.slot not in _LABELLED_SLOTS
        label = (label or told_of) and _is_label(pair.said, edit)
        label = label and not (
            turned and edit.kind == "version" and edit.slot in _MOMENTS
        )  # what came with version 2 did not come with 3
        return "" if label else "another value"
    if edit.kind == "name":
        from factcheck.inference.name_grounds import name_situation, ranked

        held = edit.slot not in keys(known) or known.predicate == "be" or ranked(pair)
        held = held or takes_one(edit.slot, known, pair.said)
        return (_before_somebody(pair, edit) or name_situation(pair, edit)) if held else ""
    return _of_words(pair, edit)


def _of_words(pair: Pair, edit: Edit) -> str:
    """Return the ground on which two words exclude each other of which no table tells that they do."""
    if edit.slot in keys(pair.known) or edit.kind not in ("word", "modifier"):
        return ""
    if takes_one(edit.slot, pair.known, pair.said):
        return "another word in its place"
    if not edit.soft:
        return ""
    return "another kind of thing" if pair.known.predicate == pair.said.predicate else ""


def _tells_apart(made: Proposition, edit: Edit) -> bool:
    """Tell whether a value stands in what narrows the noun that something is told of: "rooms with two beds cost"."""
    subject = made.argument(edit.slot)
    noun = subject.phrases[0] if subject is not None and len(subject.phrases) == 1 else None
    if noun is None or noun.kind != "noun" or edit.said is None:
        return False
    inner = [each.phrase for each in noun.modifiers if each.phrase is not None and each.kind in _NARROWING]
    return any(each.start <= edit.said.start < each.end and each.value is not None for each in inner)


#: Prepositions before what only some of a kind have.
_NARROWING = frozenset({"with", "without"})


def _is_dated(made: Proposition, edit: Edit) -> bool:
    """Tell whether an edit is in the date by which one is told from others: "the 2023 ranking", "the 2018 Fell Cup"."""
    argument = made.argument(edit.slot) if edit.slot not in ("attr", "obj") else None
    phrase = argument.phrases[0] if argument is not None else None
    return phrase is not None and phrase.kind in _TOLD_APART and phrase.value is None and bool(phrase.modifiers)


#: Kinds of phrase that a date before them tells from others.
_TOLD_APART = frozenset({"noun", "name"})


#: Slots of what is so of one thing and may be so of others as well: "home to wolves", "closed to buses".
_OF_SEVERAL = frozenset({"subj", "to", "for", "with", "by", "of"})


def _of_opposites(known: Proposition, edit: Edit) -> str:
    """Return the ground on which two opposites exclude each other where they stand."""
    if edit.slot == "verb" and known.argument("than") is not None:
        return ""  # at what height water boils sooner it may freeze sooner as well
    if edit.slot == "purpose" and _is_counted(known):
        return ""  # four members may vote for what three vote against
    rank = known.argument("attr")
    if edit.slot in _AMONG and rank is not None and is_ranked(rank.phrases[0]):
        return ""  # the commonest cause among cats need not be so among dogs
    if edit.slot == "per":
        values = [phrase.value for each in known.arguments for phrase in each.phrases]
        several = sum(value is not None and value.kind != "date" for value in values) > 1  # "9 a month, or 90 a year"
        return "" if several else "another value"  # "60 euros a month", "60 euros a year"
    told = (
        edit.slot in _SAID
        or (edit.slot == "as" and is_timed(known))
        or (known.predicate == "be" and edit.slot not in _OF_SEVERAL)
    )
    told = told and not (edit.slot == "purpose" and _is_of_whoever(known))  # you may need it to close it, too
    return "an opposite" if told else ""


def _of_ranks(pair: Pair, edit: Edit) -> str:
    """Return the ground on which two ranks exclude each other, if they do not only tell two things apart."""
    if _is_numbered(pair.said, edit) or _is_several_times(pair):
        return ""
    known = pair.known
    topic = edit.slot in ("subj", *keys(known)) or (edit.slot == "obj" and known.argument("subj") is None)
    return "" if topic and not _is_identity(known, edit) else "another rank"


def _may_meet_others(pair: Pair, edit: Edit) -> bool:
    """Tell whether two may have done with each other what one of them did with another on some other day."""
    known, said = pair.known, pair.said
    if frame(known.frame).kind == "attribute":
        return edit.slot in keys(known)  # two places may be equally far from a third
    timed = is_timed(known) and is_timed(said)
    return edit.slot in keys(known) and known.tense == "past" and not timed


def _is_of_whoever(made: Proposition) -> bool:
    """Tell whether a proposition says what whoever it may be needs."""
    subject = made.argument("subj")
    return made.verb in NEEDING and subject is not None and subject.phrases[0].head == "you"


def _is_identity(known: Proposition, edit: Edit) -> bool:
    """Tell whether an edit is in the rank that a claim says to be of one: "the oldest line is line 2"."""
    subject, attribute = known.argument("subj"), known.argument("attr")
    if known.predicate != "be" or edit.slot != "subj" or subject is None or attribute is None:
        return False
    one = attribute.phrases[0]
    return bool(subject.phrases[0].named("superlative")) and (one.kind == "name" or bool(one.named("number")))


def _takes_one(made: Proposition, slot: str) -> bool:
    """Tell whether a slot takes one of several that exclude each other: "needs the team plan", not "sells" it."""
    if slot in keys(made):
        return False
    return slot in _SAID or (made.verb in ONE_FILLER and slot in _TAKING and made.argument("subj") is not None)


#: Slots that a verb that takes one filler fills with it.
_TAKING = frozenset({"obj", "on", "under", "as"})


#: Slots in which a number that names something is told of one thing at one time: "removed in version 5".
_LABELLED_SLOTS = frozenset({"attr", "in", "on", "at", "from", "to", "since", "until", "with", "version", "release"})
#: Slots of the version in which something began or ended.
_MOMENTS = VERSION_SLOTS | {"release", "obj", "subj"}
#: Nouns with which a number tells a rank, not which one is meant: "reached number two".
_RANKS = frozenset({"number", "no", "no.", "place", "rank", "level", "stage", "step", "phase"})


def _is_label(made: Proposition, edit: Edit) -> bool:
    """Tell whether a number only names which one is meant, of which there may be several: "fixed issue 12"."""
    labels = [
        each
        for one in made.arguments
        if one.slot == edit.slot
        for phrase in one.phrases
        if phrase.head not in _RANKS
        for each in phrase.named("number")
    ]
    return edit.said is not None and any((each.start, each.end) == tuple(edit.said) for each in labels)


def _is_several_times(pair: Pair) -> bool:
    """Tell whether both tell how often something was so: who was second six times may have been first as often."""
    return all(each.argument("frequency") is not None for each in (pair.known, pair.said))


def _is_numbered(made: Proposition, edit: Edit) -> bool:
    """Tell whether an ordinal says which of several something was done to: "drew the eighth game"."""
    undergone = made.argument("obj")
    return undergone is not None and any(
        (each.start, each.end) == tuple(edit.said or ()) and phrase.determiner == "the" and phrase.head not in _RANKS
        for phrase in undergone.phrases
        for each in phrase.named("ordinal")
    )


def _before_somebody(pair: Pair, edit: Edit) -> str:
    """Return the ground where both tell who had an office before somebody, of whom there may be several."""
    both = all(each.argument("before") is not None for each in (pair.known, pair.said))
    return "another one of what happens once" if both and edit.slot != "attr" else ""
