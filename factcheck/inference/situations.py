"""From edits to a relation, and for differences to a named situation with its confidence.

Grounds on which two fillers exclude each other: a value at one predicate of one subject, a denial, an opposite, an outcome of
one event, the holder of a role that one holds at a time, the end of a spell. Everything that speaks against it is a doubt
with a weight; a probability may lower a verdict, never raise it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from factcheck.inference.edits import Edit
from factcheck.inference.pairs import Pair, is_counted, is_date, is_scope
from factcheck.language import tables
from factcheck.language.frames import frame
from factcheck.logic.relations import Context, Relation, joined, project
from factcheck.syntax.records import Proposition

#: Situation -> (right, wrong) as counted on pairs inside one base.
COUNTS: dict[str, tuple[int, int]] = {
    "a denial": (97, 3),
    "an opposite": (97, 3),
    "another outcome of one event": (96, 4),
    "another value": (97, 3),
    "another limit": (96, 4),
    "another date of what happens once": (97, 3),
    "another date": (75, 25),
    "another date of a plan": (92, 8),
    "another end of a spell": (92, 8),
    "another holder of a role": (96, 4),
    "another filler of a slot with one": (90, 10),
    "another rank": (93, 7),
    "another one of a pair": (82, 18),
    "an end or a beginning": (92, 8),
    "another part of a whole": (93, 7),
    "a place or name that differs": (70, 30),
    "a list that is complete": (90, 10),
    "who does it to whom": (88, 12),
    "another kind of thing": (55, 45),
}
#: Doubt -> (what it says, by what it multiplies the odds).
DOUBTS = {
    "scope added": ("the statement speaks of a narrower case", 0.12),
    "scope dropped": ("the claim speaks of a narrower case", 0.25),
    "time apart": ("the two speak of different times", 0.04),
    "time on one side": ("only one of the two says when", 0.25),
    "repeats": ("it may have happened more than once", 0.35),
    "likeness": ("the two may not speak of the same thing", 0.4),
    "reference": ("it is not named which one is meant", 0.5),
    "two differences": ("more than one thing differs, so it may be another event", 0.3),
    "more said": ("the statement says more than the claim", 0.6),
    "tense": ("one speaks of then, the other of now", 0.3),
    "words": ("a word is only likely to mean the same", 0.65),
    "speaker": ("these are somebody's words", 0.3),
    "adds up": ("there may be several of them", 0.3),
}
_VALUES = frozenset({"date", "number", "money", "percent", "quantity", "duration", "ordinal", "score", "rating", "multiple", "version", "time"})
_MEASURES = _VALUES - {"date", "ordinal", "version"}
_TIME_SLOTS = frozenset({"time", "time-by", "time-from", "since", "until"})
_ONE_TIME = frozenset(tables.ONE_TIME) | frozenset({"found", "establish", "be born", "inaugurate", "end", "begin", "start", "finish", "elect", "introduce", "become"})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a pair of propositions comes to.

    Attributes:
        relation: of claim to statement, polarity told.
        pair: the pair.
        situation: name of the case, where the two exclude each other.
        confidence: that they do, 0..1.
        doubts: what speaks against it, in words.
        differences: the edits that exclude each other.
    """

    relation: Relation
    pair: Pair
    situation: str = ""
    confidence: float = 0.0
    doubts: tuple[str, ...] = ()
    differences: tuple[Edit, ...] = ()


def judge_pair(pair: Pair) -> Outcome:
    """Return the relation of two propositions, with situation and confidence where they exclude each other."""
    hard = [edit for edit in pair.edits if edit.relation.excludes]
    known, said = pair.known.negated, pair.said.negated
    if known and said and not hard:
        return Outcome(joined(_turned(pair, edit) for edit in pair.edits), pair)
    body = _body(pair, hard)
    if not known and not said:
        if hard:
            return _excluding(pair, hard)
        return Outcome(body, pair)
    if known and said:
        if len(hard) == 1 and hard[0].kind in _MEASURES and pair.known.modal and pair.said.modal:
            # "may not exceed 2 GB": a limit
            return _with_confidence(pair, "another limit", hard, [each for each in pair.edits if each is not hard[0]])
        return Outcome(Relation.INDEPENDENCE, pair)
    if _of_some(pair):
        return Outcome(Relation.INDEPENDENCE, pair)
    if _of_none(pair) and not hard and all(edit.kind == "quantifier" or edit.relation is Relation.EQUIVALENT for edit in pair.edits):
        return _denied(replace(pair, edits=tuple([edit for edit in pair.edits if edit.kind != "quantifier"])))
    if said:
        if body.entails:
            return _denied(pair)
        if hard and _excluding(pair, hard).confidence >= 0.9 and not any(edit.relation in (Relation.INDEPENDENCE,) for edit in pair.edits):
            return Outcome(Relation.FORWARD, pair)
        return Outcome(Relation.INDEPENDENCE, pair)
    if body in (Relation.EQUIVALENT, Relation.REVERSE):
        return _denied(pair)
    return Outcome(Relation.INDEPENDENCE, pair)


#: Quantifiers of which a statement and its denial may both hold: some rooms have a bath, and some have none.
_PARTIAL = frozenset({"some", "several", "many", "few", "a few", "certain", "other", "part"})


def _quantifiers(pair: Pair) -> tuple[str, str]:
    """Return by what the subjects of what is stated and of what is denied are quantified."""
    stated, denied = (pair.said, pair.known) if pair.known.negated else (pair.known, pair.said)
    subjects = [each.argument(slot) for each in (stated, denied) for slot in ("subj", *_keys(each))[: 1 if not each.frame else 2]]
    found = [each.phrases[0].quantifier for each in subjects if each is not None]
    return (found[0], found[-1]) if len(found) > 1 else ("", "")


def _of_some(pair: Pair) -> bool:
    return all(each in _PARTIAL for each in _quantifiers(pair))


def _of_none(pair: Pair) -> bool:
    """Tell whether one side says of some what the other denies of all."""
    stated, denied = _quantifiers(pair)
    return stated in _PARTIAL and denied == "any"


def _turned(pair: Pair, edit: Edit) -> Relation:
    """Return what an edit makes of a sentence that is denied on both sides: only what is denied turns round.

    A subject stands outside the denial, unless it is denied itself ("no delegate").
    """
    outside = edit.slot in ("subj", *_keys(pair.known)) and not any(
        phrase.quantifier == "any" for argument in pair.said.arguments if argument.slot == edit.slot for phrase in argument.phrases
    )
    return edit.relation if outside else project(edit.relation, Context.DOWN)


def _body(pair: Pair, hard: list[Edit]) -> Relation:
    return Relation.ALTERNATION if hard else pair.body


def _denied(pair: Pair) -> Outcome:
    return _with_confidence(pair, "a denial", [], [edit for edit in pair.edits if not edit.relation.excludes])


def _excluding(pair: Pair, hard: list[Edit]) -> Outcome:
    edit = max(hard, key=lambda each: _strength(pair, each))
    name = _situation(pair, edit)
    if not name:
        return Outcome(Relation.INDEPENDENCE, pair)
    return _with_confidence(pair, name, hard, [each for each in pair.edits if each is not edit])


def _strength(pair: Pair, edit: Edit) -> float:
    right, wrong = COUNTS.get(_situation(pair, edit), (0, 1))
    return right / (right + wrong)


def _situation(pair: Pair, edit: Edit) -> str:
    """Return the ground on which an edit's two sides exclude each other, or nothing."""
    known, said = pair.known, pair.said
    if edit.kind == "negation":
        return "a denial"
    if edit.kind == "outcome":
        return "another outcome of one event"
    if edit.kind == "bound":
        return "another limit"
    if edit.kind == "swap":
        return "who does it to whom"
    if edit.kind == "phase":
        return "an end or a beginning"
    if edit.kind == "preposition":
        return "an opposite"
    if edit.kind == "only":
        return "a list that is complete"
    if edit.kind == "pair":
        return "another one of a pair"
    if edit.kind == "opposite":
        return "an opposite" if edit.slot in ("verb", "attr", "adverb", "purpose", "gerund", "that") or known.predicate == "be" else ""
    if edit.kind == "modifier opposite":
        return "an opposite" if edit.slot == "attr" else ""
    if edit.kind == "list":
        return "a list that is complete"
    if edit.kind == "quantifier":
        return "another part of a whole"
    if edit.kind == "ordinal":
        return "another rank" if edit.slot not in ("subj", *_keys(known)) else ""
    if edit.slot in _keys(known) and edit.kind not in _VALUES and not (edit.kind == "name" and (known.predicate == "be" or _ranked(pair))):
        return ""
    if edit.kind == "version" and edit.said is not None and edit.said.start < said.start:
        return ""  # two versions of which something is said are two things
    if edit.slot in _TIME_SLOTS and edit.kind == "date":
        return _date_situation(pair)
    if edit.kind in _VALUES:
        return "another value"
    if edit.kind == "name":
        return _name_situation(pair, edit)
    if edit.soft and edit.kind in ("word", "modifier"):
        return "another kind of thing" if known.predicate == said.predicate else ""
    return ""


def _keys(made: Proposition) -> tuple[str, ...]:
    """Return the roles by which two reports are of one event."""
    return frame(made.frame).key if made.frame else ("subj",)


def _date_situation(pair: Pair) -> str:
    known = pair.known
    spell = {_bound(known), _bound(pair.said)} & {"until", "since", "span"}
    if spell:
        return "another end of a spell" if _is_state(pair) or len({_bound(known), _bound(pair.said)}) >= 1 else ""
    if known.frame and frame(known.frame).once or known.verb in _ONE_TIME or pair.said.verb in _ONE_TIME or _is_first(pair):
        return "another date of what happens once"
    if known.modal == pair.said.modal == "will":
        return "another date of a plan"
    if ({known.verb, pair.said.verb} & _CHANGES and _same_amounts(pair)) or _same_sum(pair):
        return "another date"
    if _is_state(pair) or {known.verb, pair.said.verb} & _REPEATABLE or ({known.verb, pair.said.verb} & _CHANGES and _amounts(pair)):
        return ""
    return "another date"


_CHANGES = frozenset("rise fall increase decrease grow shrink drop climb go up down raise lower cut reduce decline jump slip".split())


def _is_first(pair: Pair) -> bool:
    return all(any(each.word == "first" for each in made.adverbs) for made in (pair.known, pair.said))


#: From so many digits on an amount is not the same twice by chance.
_DIGITS = 3


def _same_sum(pair: Pair) -> bool:
    """Tell whether both sides give the same amount, and one that is not the same twice by chance."""
    if len(pair.edits) > 1 or _is_state(pair):
        return False
    values = [phrase.value for argument in pair.said.arguments for phrase in argument.phrases if phrase.value is not None]
    return any(value.kind == "money" or (value.kind == "number" and value.low is not None and len(str(value.low)) >= _DIGITS) for value in values)


def _same_amounts(pair: Pair) -> bool:
    """Tell whether both sides say to what something changed, and agree in it."""
    ends = [made.argument("to") or made.argument("end") for made in (pair.known, pair.said)]
    return all(each is not None for each in ends) and not any(edit.kind in _MEASURES for edit in pair.edits)


def _amounts(pair: Pair) -> bool:
    """Tell whether an amount stands in a proposition, so that it may change again."""
    return any(
        phrase.value is not None and phrase.value.kind != "date" for made in (pair.known, pair.said) for each in made.arguments for phrase in each.phrases
    )


#: What happens to one and the same again and again, so that another date is another time.
_REPEATABLE = frozenset(
    """win handle produce earn host publish carry sell attend hold meet visit
    travel score beat lose vote rebuild close shut shut down strike flood fine injure kill play perform tour run report
    register record receive make spend invest donate pay charge reach export import hit
    return say announce warn appear take place protest attack arrest use restore renovate repair test talk call write rebuke
    treat serve employ have be include contain support finish come go fly sail deliver ship catch stop start cover""".split()
)


def _bound(made: Proposition) -> str:
    for argument in made.arguments:
        if argument.slot in _TIME_SLOTS:
            for phrase in argument.phrases:
                if phrase.value is not None and phrase.value.bound:
                    return phrase.value.bound
    return ""


def _is_state(pair: Pair) -> bool:
    known = pair.known
    return known.predicate in ("be", "have") or (bool(known.frame) and frame(known.frame).kind == "attribute") or known.phase == "hold"


_DEFINITE = frozenset({"the", "its", "his", "her", "their"})


def _name_situation(pair: Pair, edit: Edit) -> str:
    """Return the ground on which two names in one slot exclude each other."""
    known, said = pair.known, pair.said
    if known.predicate == "be" and edit.slot in ("subj", "attr"):
        attribute = known.argument("attr")
        other = said.argument("attr")
        if attribute is None or other is None:
            return ""
        holder, mine = attribute.phrases[0], other.phrases[0]
        definite = [each.determiner in _DEFINITE or each.named("poss") or any(one.kind == "ordinal" or one.word in ("only", "sole") for one in each.modifiers) for each in (holder, mine)]
        bare_role = holder.kind == "noun" and not holder.plural and holder.determiner == "" and holder.head in _HELD
        several = any(one.word.startswith("co-") or one.word in ("co", "joint", "deputy", "former") for each in (holder, mine) for one in each.modifiers) or holder.head.startswith("co-")
        if edit.slot == "subj" and (all(definite) or bare_role) and holder.kind == "noun" and not several:
            return "another holder of a role"
        if edit.slot == "attr" and known.argument("subj") is not None and known.argument("subj").phrases[0].determiner in _DEFINITE:  # type: ignore[union-attr]
            return "another holder of a role"
        return ""
    if known.frame and edit.slot in frame(known.frame).single:
        return "another filler of a slot with one"
    if _ranked(pair):
        return "another holder of a role"
    if edit.slot in ("in", "at", "on", "to", "from") and known.tense != "present" and (
        known.verb in _ONE_TIME or (known.frame and frame(known.frame).once)
    ):
        return "a place or name that differs"
    return ""


_HELD = frozenset("ceo president chairman chairwoman chair director mayor capital headquarters seat head leader captain coach manager minister secretary governor editor principal chancellor king queen founder owner author".split())


def _ranked(pair: Pair) -> bool:
    return any(
        modifier.kind == "ordinal" or modifier.word in ("only", "sole")
        for made in (pair.known, pair.said)
        for argument in made.arguments
        for phrase in argument.phrases
        for modifier in phrase.modifiers
    )


def _with_confidence(pair: Pair, name: str, hard: list[Edit], rest: list[Edit]) -> Outcome:
    doubts = _doubts(pair, name, hard, rest)
    if doubts is None:
        return Outcome(Relation.INDEPENDENCE, pair)
    right, wrong = COUNTS[name]
    odds = right / max(wrong, 0.5)
    for doubt in doubts:
        odds *= DOUBTS[doubt][1]
    confidence = odds / (1 + odds)
    relation = Relation.NEGATION if name == "a denial" else Relation.ALTERNATION
    return Outcome(relation, pair, name, round(confidence, 3), tuple(DOUBTS[each][0] for each in doubts), tuple(hard))


def _doubts(pair: Pair, name: str, hard: list[Edit], rest: list[Edit]) -> list[str] | None:
    """Return what speaks against an exclusion, or None where the two speak of different things."""
    found: list[str] = []
    if name == "a denial" and "title" in (pair.known.kind, pair.said.kind) and "with" in (pair.known.kind, pair.said.kind):
        return None  # a title says nothing of when
    if name == "an opposite" and _are_events(pair, hard):
        return None
    if pair.said.modal in _POSSIBLE and pair.known.modal not in _POSSIBLE and name != "a denial":
        return None
    for edit in rest:
        if name == "a denial" and not hard and edit.kind in _EASED[pair.known.negated]:
            continue
        if name == "an opposite" and edit.slot in ("from", "to", "start", "end") and edit.kind in _VALUES:
            continue
        if any(one.slot == edit.slot and one.kind in ("number", "percent") for one in hard) and edit.kind in ("narrowing", "quantifier") and _is_partitive(pair, edit.slot):
            continue
        if name == "a denial" and hard and edit.kind == "dropped" and any(one.slot == edit.slot and one.kind == "negation" for one in hard):
            continue
        if edit.relation.excludes and edit.kind in _MEASURES and all(one.kind in _MEASURES for one in hard):
            found.append("two differences")
            continue
        if edit.relation.excludes:
            if any(one.slot == edit.slot for one in hard if one is not edit) and {edit.kind, *(one.kind for one in hard)} <= {"number", "quantifier", "percent"}:
                continue
            return None
        if edit.relation is Relation.INDEPENDENCE:
            weak = "tense" if edit.kind == "tense" and name not in ("another holder of a role", "another value") else None
            if weak is None and edit.kind == "dropped" and (edit.slot == "with" or (name not in _AMOUNT_SITUATIONS and pair.known.tense != "present")):
                weak = "scope dropped"
            if weak is None:
                return None
            found.append(weak)
        elif edit.kind == "reference":
            found.append("reference")
        elif edit.kind == "aside":
            found.append("more said")
        elif edit.slot in _TIME_SLOTS and edit.kind == "date" and any(one.kind in _MEASURES for one in hard):
            if edit.relation is Relation.REVERSE or _is_open_ended(pair.said) and not _is_open_ended(pair.known):
                return None
        elif edit.soft and edit.kind in ("word", "modifier") and edit.slot != "verb":
            return None
        elif edit.kind == "word" and edit.relation is Relation.REVERSE and edit.slot != "verb":
            return None
        elif edit.kind == "added":
            if edit.slot in _TIME_SLOTS:
                if not any(one.slot in _TIME_SLOTS for one in hard) and any(one.kind in _MEASURES for one in hard):
                    return None
                if name == "an opposite" and not _is_state(pair):
                    found.append("time on one side")
                if name == "another outcome of one event" and not frame(pair.known.frame).once:
                    return None
            elif edit.slot in ("verb", "adverb"):
                found.append("more said")
            else:
                return None
        elif edit.kind in ("modifier", "added") and edit.relation is Relation.REVERSE and edit.slot not in ("verb", "adverb", *_TIME_SLOTS):
            return None
        elif edit.kind in ("narrowing", "modifier"):
            if name in _AMOUNT_SITUATIONS:
                return None
            if edit.slot in ("subj", *_keys(pair.known)):
                found.append("scope dropped")
        elif edit.kind == "dropped":
            if name == "an opposite" and edit.slot == "obj" and any(one.slot == "verb" for one in hard):
                return None  # "found a cure" and "lost" are about different things
            doubt = _dropped_doubt(pair, edit, hard)
            if doubt == "scope dropped" and name in _AMOUNT_SITUATIONS:
                return None
            found.append(doubt)
        elif edit.kind == "speaker":
            found.append("speaker")
        elif edit.soft:
            found.append("words")
    return [each for each in dict.fromkeys(found) if each]


#: What more a statement may say than a claim that denies it; what less a denial may say than a claim.
_EASED = {True: frozenset({"added", "aside", "modifier", "number", "quantity"}), False: frozenset({"dropped", "narrowing", "left out"})}
#: Verbs of opposite events, both of which may happen to one thing, one after the other.
_TURNS = frozenset("open close begin end start finish join leave arrive depart enter exit buy sell hire oust dismiss shut appoint admit".split())


def _are_events(pair: Pair, hard: list[Edit]) -> bool:
    """Tell whether the opposites are two events, not two states: "opened in 1907", "closed in 1907"."""
    verbs = any(edit.slot == "verb" for edit in hard)
    return verbs and pair.known.tense in ("past", "perfect") and {pair.known.verb, pair.said.verb} <= _TURNS


def _is_open_ended(made: Proposition) -> bool:
    """Tell whether a time has only one end: "by 2021", "since 2019"."""
    values = [phrase.value for each in made.arguments if each.slot in _TIME_SLOTS for phrase in each.phrases if phrase.value is not None]
    return any(value.low is None or value.high is None for value in values)


def _is_partitive(pair: Pair, slot: str) -> bool:
    argument = pair.known.argument(slot)
    return argument is not None and any(phrase.whole is not None for phrase in argument.phrases)


_POSSIBLE = frozenset({"may", "might", "could"})
_AMOUNT_SITUATIONS = frozenset({"another value", "another limit", "another part of a whole"})


def _dropped_doubt(pair: Pair, edit: Edit, hard: list[Edit]) -> str:
    if edit.slot in _TIME_SLOTS:
        return "time on one side" if any(one.kind in _MEASURES for one in hard) else ""
    amounts = any(one.kind in _MEASURES for one in hard)
    argument = next((each for each in pair.known.arguments if each.slot == edit.slot), None)
    if argument is not None and is_scope(argument) and not is_date(argument) and not is_counted(argument) and amounts:
        return "scope dropped"
    return "scope dropped" if edit.slot in ("subj",) else ""


def probability(counts: tuple[int, int]) -> float:
    """Return the share of right ones among counts, smoothed by one of each."""
    right, wrong = counts
    return (right + 1) / (right + wrong + 2)


def log_odds(chance: float) -> float:
    """Return the logarithm of the odds of a probability."""
    return math.log(chance / (1 - chance))
