"""On what ground two names in one slot exclude each other: there is one of what they are told to be or to have done."""

from __future__ import annotations

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import TIME_SLOTS, is_known_thing, is_timed, time_values
from factcheck.inference.narrowing import is_ranked
from factcheck.inference.pairs import Pair
from factcheck.inference.reports import keys
from factcheck.inference.singles import takes_one
from factcheck.inference.terms import HELD, MADE, ONCE, RANKED_BY_ONE, SETTINGS
from factcheck.language.frames import frame
from factcheck.language.given_names import begins_with_given_name
from factcheck.language.wordnet import GROUP, PERSON, entry, field_of
from factcheck.syntax.records import Phrase, Proposition
from factcheck.syntax.words import COPULAS, DEFINITE, OWNERS

#: Verbs by which a rank is told.
_OF_RANK = COPULAS | MADE | RANKED_BY_ONE

#: Verbs of what is done to a thing once.
_MADE_ONCE = ONCE | MADE


#: Kinds of modifiers that do not say of what a role is one: "finance minister", "former mayor".
_BINDS_NOTHING = frozenset({"adj", "noun", "title", "adv", "word", "time"})


def name_situation(pair: Pair, edit: Edit) -> str:
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
    if ranked(pair):
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
        and not _is_done_to_some(known, said)
    ):
        return "a place or name that differs"
    one = takes_one(edit.slot, known, said) and not _may_be_with(known, said, edit.slot)
    if one or _is_done_by_one(pair, edit) or _is_made_by_one(pair, edit):
        return "another one of what happens once"
    return ""


def _is_done_to_some(known: Proposition, said: Proposition) -> bool:
    """Tell whether somebody did it to one of which there may be others: "opened a shop in Tor", "in Rom"."""
    return any(
        each.start > made.start
        and each.slot in ("obj", *keys(made))
        and each.phrases[0].kind == "noun"
        and not is_known_thing(each.phrases[0])
        for made in (known, said)
        for each in made.arguments
    )


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
    """Tell whether one name is a group's, and the other is not: "the University of Bern", "Ann Lee"."""
    named = [argument.phrases[0] for made in (known, said) if (argument := made.argument(slot)) is not None]
    return len(set(map(_is_of_group, named))) > 1 and all(" " in each.head for each in named)


def _is_of_group(name: Phrase) -> bool:
    """Tell whether a name is a group's: by its last word, or by "the", which stands before nobody's but a title."""
    words = name.head.split()
    if field_of(words[-1]) == GROUP:
        return True
    bare = name.determiner == "the" and not name.modifiers  # not "the miller Ann Lee"
    return bare and field_of(words[0]) != PERSON and not begins_with_given_name(name.head)


def _may_be_with(known: Proposition, said: Proposition, slot: str) -> bool:
    """Tell whether one name may be that of where, or with whom, the one of the other is: "Germany", "Karl Benz"."""
    named = [argument.phrases[0].head for made in (known, said) if (argument := made.argument(slot)) is not None]
    person = any(" " in each and begins_with_given_name(each) for each in named)
    return _are_of_two_kinds(known, said, slot) or (person and any(map(_is_of_no_person, named)))


def _is_of_no_person(name: str) -> bool:
    """Tell whether a name is of one word that is no given name, or ends in a common noun: "the Holm Observatory"."""
    last = entry(name.rsplit(maxsplit=1)[-1])
    return not begins_with_given_name(name) and (" " not in name or (bool(last.count("n")) and not last.proper))


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


def ranked(pair: Pair) -> bool:
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
