"""On what ground two fillers of one slot exclude each other: the situation of a difference, or none."""

from __future__ import annotations

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import TIME_SLOTS, VALUE_KINDS, VERSION_SLOTS, is_known_thing, is_timed, time_values
from factcheck.inference.pairs import Pair
from factcheck.inference.phrases import is_ranked
from factcheck.inference.reports import keys
from factcheck.inference.singles import FILLER
from factcheck.inference.terms import HELD, MADE, ONCE, ONE_FILLER, RANKED_BY_ONE, SETTINGS
from factcheck.language.frames import frame
from factcheck.language.wordnet import GROUP, field_of
from factcheck.syntax.records import Phrase, Proposition
from factcheck.syntax.words import COPULAS, DEFINITE, NEEDING, OWNERS, PARTIAL

#: Verbs by which a rank is told.
_OF_RANK = COPULAS | MADE | RANKED_BY_ONE

#: Verbs of what is done to a thing once.
_MADE_ONCE = ONCE | MADE

#: The situation of two that changed places.
TURNED = "who does it to whom"
#: Kind of edit -> the situation that it always is.
_PLAIN = {
    "negation": "a denial",
    "outcome": "another outcome of one event",
    "bound": "another limit",
    "swap": TURNED,
    "phase": "an end or a beginning",
    "preposition": "an opposite",
    "only": "only this one",
    "list": "a list that is complete",
    "pair": "another one of a pair",
    "quantifier": "another part of a whole",
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
    if edit.slot == "than" and edit.kind not in ("negation", "swap"):
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
        told_of = edit.slot in ("subj", *keys(known))  # line 9 and line 7 are two lines
        label = known.tense == "past" and edit.slot not in _LABELLED_SLOTS
        label = (label or told_of) and _is_label(pair.said, edit)
        label = label and not (
            turned and edit.kind == "version" and edit.slot in _MOMENTS
        )  # what came with version 2 did not come with 3
        return "" if label else "another value"
    if edit.kind == "name":
        held = edit.slot not in keys(known) or known.predicate == "be" or _ranked(pair)
        return (_before_somebody(pair, edit) or _name_situation(pair, edit)) if held else ""
    if edit.slot in keys(known) or not edit.soft or edit.kind not in ("word", "modifier"):
        return ""
    return "another kind of thing" if known.predicate == pair.said.predicate else ""


def _is_dated(made: Proposition, edit: Edit) -> bool:
    """Tell whether an edit is in the date by which one is told from others: "the 2023 ranking", "the 2018 Fell Cup"."""
    argument = made.argument(edit.slot) if edit.slot not in ("attr", "obj") else None
    phrase = argument.phrases[0] if argument is not None else None
    return phrase is not None and phrase.kind in _TOLD_APART and phrase.value is None and bool(phrase.modifiers)


#: Kinds of phrase that a date before them tells from others.
_TOLD_APART = frozenset({"noun", "name"})


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
        or (known.predicate == "be" and edit.slot != "subj")
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


#: Kinds of modifiers that do not say of what a role is one: "finance minister", "former mayor".
_BINDS_NOTHING = frozenset({"adj", "noun", "title", "adv", "word", "time"})


def _before_somebody(pair: Pair, edit: Edit) -> str:
    """Return the ground where both tell who had an office before somebody, of whom there may be several."""
    both = all(each.argument("before") is not None for each in (pair.known, pair.said))
    return "another one of what happens once" if both and edit.slot != "attr" else ""


def _name_situation(pair: Pair, edit: Edit) -> str:
    """Return the ground on which two names in one slot exclude each other."""
    found = _on_names(pair, edit)
    return "" if found in _OF_ONE_HOLDER and _may_be_past(pair.known, pair.said) else found


_OF_ONE_HOLDER = frozenset({"another holder of a role", "another filler of a slot with one"})


def _may_be_past(known: Proposition, said: Proposition) -> bool:
    """Tell whether a statement tells how it was at no certain time, and the claim how it is: of two holders."""
    made = known.verb in MADE or said.verb in MADE or (known.frame and frame(known.frame).once)
    if known.tense == said.tense == "past" and known.phase == said.phase == "hold":
        return not made and not is_timed(known) and not is_timed(said)  # of two who led it, one after the other
    told = said.kind == "main" and said.tense == "past"  # not "as director, she opened it"
    return told and known.tense in ("present", "perfect") and not is_timed(said) and not made


def _on_names(pair: Pair, edit: Edit) -> str:
    known, said = pair.known, pair.said
    if known.predicate == "be" and edit.slot in ("subj", "attr"):
        attribute = known.argument("attr")
        other = said.argument("attr")
        if attribute is None or other is None:
            return ""
        holder, mine = attribute.phrases[0], other.phrases[0]
        definite = [
            each.determiner in DEFINITE
            or (each.named("poss") and each.determiner != "a")  # not "a girls' school"
            or any(one.kind == "ordinal" or one.word in ("only", "sole") for one in each.modifiers)
            for each in (holder, mine)
        ]
        bare_role = holder.kind == "noun" and not holder.plural and holder.determiner == "" and holder.head in HELD
        several = any(
            one.word.startswith("co-") or one.word in ("co", "joint", "deputy", "former")
            for each in (holder, mine)
            for one in each.modifiers
        ) or holder.head.startswith("co-")
        # "Mayor Holm" and "Mayor Bloomberg" rule two towns: a role without its place, firm or office is anybody's
        bound = {_bound_role(holder), _bound_role(mine)}
        one_role = bound == {True} or (bound == {False} and all(definite))
        if pair.known.kind == "apposition" and any(_is_of_somebody(each) for each in (holder, mine, *_subjects(pair))):
            return ""  # "their coach, Ida Berg" is not the coach of those of whom another sentence tells
        if edit.slot == "subj" and (all(definite) or bare_role) and holder.kind == "noun" and not several:
            return "another holder of a role" if one_role else ""
        subject = known.argument("subj")
        if edit.slot == "attr" and subject is not None and _is_the_one(subject.phrases[0]):
            return "another holder of a role"
        return ""
    if known.frame and edit.slot in frame(known.frame).single and _tells_of_what(pair, edit.slot):
        return "" if _are_of_two_kinds(known, said, edit.slot) else "another filler of a slot with one"
    if _ranked(pair):
        return "another holder of a role"
    if edit.slot == "in" and {known.verb, said.verb} <= MADE and known.argument("obj") is not None:
        return "a place or name that differs"
    if edit.slot == "from" and known.verb == said.verb == "come" and {known.tense, said.tense} == {"present"}:
        return "a place or name that differs"  # "the malt comes from Tor"
    if edit.slot == "in" and all(_is_one_of_its_kind(each) for each in (known, said)):
        return "a place or name that differs"  # "Holm, a village in Norway"
    framed = bool(known.frame) and frame(known.frame).once
    if (
        _CONTEST not in keys(known)  # the election in Tor is another one than that in Holm
        and known.tense != "present"
        and edit.slot in ("in", "at", "on", "to", "from")
        and (framed or (known.verb in ONCE and edit.slot not in ("to", "from")))
    ):
        return "a place or name that differs"
    if _is_done_by_one(pair, edit) or _is_made_by_one(pair, edit):
        return "another one of what happens once"
    return ""


def _is_the_one(phrase: Phrase) -> bool:
    """Tell whether a phrase names what there is one of: "the sponsor", "the league's main sponsor"."""
    return phrase.determiner in DEFINITE or (bool(phrase.named("poss")) and is_ranked(phrase) and not phrase.plural)


#: The role of what somebody won or lost.
_CONTEST = "contest"


def _is_one_of_its_kind(made: Proposition) -> bool:
    """Tell whether a sentence tells what one name names: "Holm is a village"."""
    subject, kind = made.argument("subj"), made.argument("attr")
    if made.predicate != "be" or made.tense == "past" or subject is None or kind is None:
        return False
    one, told = subject.phrases[0], kind.phrases[0]
    return one.kind == "name" and told.kind == "noun" and told.determiner == "a" and len(kind.phrases) == 1


def _is_made_by_one(pair: Pair, edit: Edit) -> bool:
    """Tell whether two names are told to have made one known thing: "the cabins were built by Acme".

    Two may have made it together, so that it is no more than worth a look.
    """
    known, said = pair.known, pair.said
    done = known.verb in MADE and known.verb == said.verb
    if not done or known.tense == "present" or len({known.tense, said.tense} - {"perfect", "past"}) > 0:
        return False
    slots = [slot for slot in (frame(known.frame).key if known.frame else ("obj",)) if slot != edit.slot]
    things = [(known.argument(slot), said.argument(slot)) for slot in slots]
    agents = known.argument(edit.slot), said.argument(edit.slot)
    if not things or any(each is None or len(each.phrases) != 1 for each in (*agents, *sum(things, ()))):
        return False
    if edit.slot in (*TIME_SLOTS, *SETTINGS) or any(each is None or each.phrases[0].plural for each in agents):
        return False
    return all(is_known_thing(each.phrases[0]) for one in things for each in one if each is not None)


def _is_done_by_one(pair: Pair, edit: Edit) -> bool:
    """Tell whether two names are told to have done one thing to one thing that was done once, or on one day."""
    known, said = pair.known, pair.said
    if not known.frame:
        return False
    told = frame(known.frame)
    if not told.once and (known.tense, said.tense) != ("past", "past"):
        return False
    if told.kind == "attribute" or not told.key or edit.slot in (*told.key, *TIME_SLOTS):
        return False
    if edit.slot not in SETTINGS:
        return False  # several may have found, built or bought one thing together
    if not all(known.argument(each) and said.argument(each) for each in told.key):
        return False
    once = told.once or {known.verb, said.verb} <= _MADE_ONCE
    return (once or _is_of_one_day(pair)) and not _are_of_two_kinds(known, said, edit.slot)


def _is_of_one_day(pair: Pair) -> bool:
    """Tell whether both sides tell of the same day."""
    days = [value for made in (pair.known, pair.said) for value in time_values(made) if value.kind == "date"]
    if len(days) != len((pair.known, pair.said)):
        return False
    one, two = days
    return one.low == two.low == one.high == two.high and one.low is not None


def _subjects(pair: Pair) -> list[Phrase]:
    return [each.phrases[0] for made in (pair.known, pair.said) if (each := made.argument("subj")) is not None]


def _is_of_somebody(role: Phrase) -> bool:
    """Tell whether a role is told as of those who were named before, by a word that does not say who they are."""
    return role.determiner in OWNERS and not role.named("poss")


def _are_of_two_kinds(known: Proposition, said: Proposition, slot: str) -> bool:
    """Tell whether one name is a group's by its last word, and the other is not: "Bern University", "Ann Lee"."""
    named = [
        argument.phrases[0].head.split() for made in (known, said) if (argument := made.argument(slot)) is not None
    ]
    groups = [len(words) > 1 and field_of(words[-1]) == GROUP for words in named]
    return len(set(groups)) > 1 and all(len(words) > 1 for words in named)


def _tells_of_what(pair: Pair, slot: str) -> bool:
    """Tell whether both sides say of what somebody is the one: "took office" is told of any office."""
    told = [each for each in frame(pair.known.frame).key if each != slot]
    return not told or any(pair.known.argument(each) and pair.said.argument(each) for each in told)


def _bound_role(role: Phrase) -> bool:
    """Tell whether a role says of what it is one: "chief executive of Acme", "its director", "the only bridge"."""
    return role.determiner in OWNERS or any(
        each.kind not in _BINDS_NOTHING or (each.phrase is not None and each.phrase.kind == "name")
        for each in role.modifiers
    )


def _ranked(pair: Pair) -> bool:
    """Tell whether one alone can be what is told, since it ranks: "is the third president", "won the second stage".

    Many may read the third chapter, live on the fifth floor and be the first in something of their own.
    """
    return any(
        modifier.kind == "ordinal" or modifier.word in ("only", "sole")
        for made in (pair.known, pair.said)
        if made.predicate in COPULAS or made.verb in _OF_RANK
        for argument in made.arguments
        for phrase in argument.phrases
        if argument.slot not in _WHERE
        for modifier in phrase.modifiers
    )


#: Slots of a place or time, whose rank is none of the one that is told of.
_WHERE = frozenset({"place", "in", "at", "on", "to", "from", "near", "between", *TIME_SLOTS})
