"""Compare two propositions slot by slot: the edits that turn the claim's into the statement's."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from factcheck.inference.edits import Edit
from factcheck.inference.fillers import all_phrases, compare_arguments, compare_phrases, cost, is_ranked, same_thing, span
from factcheck.inference.terms import DECISIVE_ADVERBS, LIGHT_ADVERBS, OPPOSED_PREPOSITIONS, SCOPES
from factcheck.language.frames import are_apart, frame
from factcheck.logic.intervals import value_relation
from factcheck.logic.relations import Relation, joined
from factcheck.logic.words import word_relation
from factcheck.model import Span
from factcheck.syntax.records import Argument, Phrase, Proposition

#: Slots that may stand for each other.
_PLACES = frozenset({"in", "at", "on", "near", "place"})
_TIMES = ("time", "time-by", "time-from", "since", "until")
_OWNED = frozenset({"poss", "of", "noun"})
_CORE = frozenset({"subj", "obj", "attr"})


@dataclass(frozen=True, slots=True)
class Pair:
    """A claim's proposition held against a statement's.

    Attributes:
        known: of the claim.
        said: of the statement.
        edits: all steps, those at the verb first.
        swapped: whether two core slots were exchanged.
    """

    known: Proposition
    said: Proposition
    edits: tuple[Edit, ...]
    swapped: bool = False

    @property
    def body(self) -> Relation:
        """The relation of what the two say before anything is denied."""
        return joined(edit.relation for edit in self.edits)


@lru_cache(maxsize=16384)
def compare_propositions(known: Proposition, said: Proposition) -> Pair | None:
    """Return the edits from a claim's proposition to a statement's, or None where the verbs say different things."""
    verb = _verbs(known, said)
    if verb is None:
        return None
    said = _identified(known, said)
    edits = list(verb)
    edits += _swapped(known, said) or _turned_comparison(known, said) or _arguments(known, said)
    edits = [_of_kind(edit, known, said) for edit in edits]
    if any(edit.kind == "phase" and edit.relation is not Relation.INDEPENDENCE for edit in edits):
        edits = [edit for edit in edits if not _is_when(edit, said)]
    if any(is_ranked(phrase) for made in (known, said) for argument in made.arguments for phrase in argument.phrases):
        edits = [_in_domain(edit) for edit in edits]
    edits += _adverbs(known, said)
    edits += _modes(known, said)
    return Pair(known, said, tuple(edits))


# -- the verb -----------------------------------------------------------------------------------------------------------------


def _verbs(known: Proposition, said: Proposition) -> list[Edit] | None:
    at = Span(said.start, said.end), Span(known.start, known.end)
    if known.frame or said.frame:
        if known.frame != said.frame:
            return None
        if known.outcome != said.outcome:
            if not (known.outcome and said.outcome):
                return [Edit("verb", "outcome", Relation.INDEPENDENCE, *at)]
            return [Edit("verb", "outcome", Relation.ALTERNATION, *at)]
        if known.phase != said.phase and known.phase and said.phase:
            return [Edit("verb", "phase", phase_relation(known, said), *at)]
        return []
    if known.predicate == said.predicate:
        return []
    found = word_relation(known.predicate, said.predicate, "v")
    if found.relation is Relation.INDEPENDENCE or (found.relation is Relation.ALTERNATION and found.soft):
        return None
    if found.soft and are_apart(known.predicate, said.predicate):
        return None
    if found.relation is Relation.EQUIVALENT and not found.soft:
        return []
    return [Edit("verb", "opposite" if found.relation is Relation.ALTERNATION else "word", found.relation, *at, found.soft)]


def _in_domain(edit: Edit) -> Edit:
    """Return an edit beside a rank, where neither a wider nor a narrower domain follows: "the tallest in the old town"."""
    wider = edit.relation in (Relation.FORWARD, Relation.REVERSE)
    return edit._replace(relation=Relation.INDEPENDENCE) if wider and edit.slot in _DOMAINS else edit


#: Slots that say among what something ranks.
_DOMAINS = frozenset({"in", "at", "on", "of", "among", "for", "since", "within", "per", "between"})


def _identified(known: Proposition, said: Proposition) -> Proposition:
    """Return "the director is Ida Berg" as "Ida Berg is the director", where the claim says it so."""
    if known.predicate != "be" or said.predicate != "be":
        return said
    slots = {each.slot: each for each in said.arguments}
    subject, attribute = slots.get("subj"), slots.get("attr")
    if subject is None or attribute is None or attribute.phrases[0].kind != "name" or subject.phrases[0].kind != "noun":
        return said
    turned = {id(subject): "attr", id(attribute): "subj"}
    other = replace(said, arguments=tuple([replace(each, slot=turned.get(id(each), each.slot)) for each in said.arguments]))
    return other if cost(_arguments(known, other)) < cost(_arguments(known, said)) else said


def _of_kind(edit: Edit, known: Proposition, said: Proposition) -> Edit:
    """Return an edit in the subject of a rule, where what holds of some of a kind does not hold of all of it.

    "Users under 13 may not" says nothing of users under 16; "all users may not" does.
    """
    argument = known.arguments[0] if known.arguments else None
    if argument is None or edit.slot != argument.slot or known.tense != "present" or edit.relation not in (Relation.FORWARD, Relation.REVERSE):
        return edit
    phrase = argument.phrases[0]
    if not phrase.plural or phrase.kind != "noun" or phrase.value is not None or phrase.determiner in ("this", "its", "their"):
        return edit
    if edit.relation is Relation.FORWARD:
        return edit if edit.kind in ("dropped", "quantifier") else edit._replace(relation=Relation.INDEPENDENCE)
    return edit._replace(relation=Relation.FORWARD) if phrase.quantifier in ("all", "any") and edit.kind != "quantifier" else edit


def _swapped(known: Proposition, said: Proposition) -> list[Edit]:
    """Return the edits where two fillers changed places: who gives and who gets; nothing where they did not."""
    if known.predicate in SYMMETRIC_VERBS or (known.predicate == "be" and known.argument("than") is None):
        return []
    mine = {each.slot: each for each in known.arguments if len(each.phrases) == 1}
    yours = {each.slot: each for each in said.arguments if len(each.phrases) == 1}
    shared = [slot for slot in yours if slot in mine and (slot in _CORE or slot in ("to", "from", "than") or known.frame)]
    for at, one in enumerate(shared):
        for two in shared[at + 1 :]:
            a, b, c, d = mine[one].phrases[0], mine[two].phrases[0], yours[one].phrases[0], yours[two].phrases[0]
            if not all(phrase.kind in ("noun", "name") for phrase in (a, b, c, d)) or a.head == b.head:
                continue
            if not (same_thing(a, d) and same_thing(b, c)) or same_thing(a, c):
                continue
            rest_known = replace(known, arguments=tuple([each for each in known.arguments if each not in (mine[one], mine[two])]))
            rest_said = replace(said, arguments=tuple([each for each in said.arguments if each not in (yours[one], yours[two])]))
            return [Edit(one, "swap", Relation.ALTERNATION, span(yours[one]), span(mine[one])), *_arguments(rest_known, rest_said)]
    return []


def _turned_comparison(known: Proposition, said: Proposition) -> list[Edit]:
    """Return the edits where what is compared changed places: "more women than men", "higher in A than in B"."""
    mine, yours = known.argument("than"), said.argument("than")
    if mine is None or yours is None or mine.phrases[0].kind != "clause" or yours.phrases[0].kind != "clause":
        return []
    there, here = set(mine.phrases[0].head.split()), set(yours.phrases[0].head.split())
    for argument in said.arguments:
        other = known.argument(argument.slot)
        if other is None or argument is yours or len(argument.phrases) != 1:
            continue
        one, two = _heads_of(other.phrases[0]), _heads_of(argument.phrases[0])
        if one - two and two - one and (two - one) <= there and (one - two) <= here:
            rest = replace(known, arguments=tuple([each for each in known.arguments if each not in (other, mine)]))
            said_rest = replace(said, arguments=tuple([each for each in said.arguments if each not in (argument, yours)]))
            return [Edit(argument.slot, "swap", Relation.ALTERNATION, span(argument), span(other)), *_arguments(rest, said_rest)]
    return []


def _heads_of(phrase: Phrase) -> set[str]:
    nested = [each.phrase.head for each in phrase.modifiers if each.phrase is not None]
    return {word for head in (phrase.head, *nested) for word in head.split()}


def _is_when(edit: Edit, said: Proposition) -> bool:
    """Tell whether an edit is in the time or version that phases are compared by."""
    if edit.slot in _TIMES or edit.kind == "version":
        return True
    argument = said.argument(edit.slot)
    return edit.kind == "number" and argument is not None and any(phrase.named("number") for phrase in argument.phrases)


def phase_relation(known: Proposition, said: Proposition) -> Relation:
    """Return how one phase of a state stands to another: what ended holds no longer, what holds has not ended."""
    phases = known.phase, said.phase
    when_known, when_said = _when(known), _when(said)
    if phases == ("end", "hold"):
        if when_said is None:
            return Relation.ALTERNATION if said.tense == "present" and known.tense != "future" else Relation.INDEPENDENCE
        return Relation.ALTERNATION if when_known is not None and when_said > when_known else Relation.INDEPENDENCE
    if phases == ("hold", "end") and known.tense == "present" and when_said is None and said.tense in ("past", "perfect"):
        return Relation.ALTERNATION
    if phases == ("begin", "hold"):
        if when_said is None and said.tense == "present" and known.tense != "future":
            return Relation.INDEPENDENCE if frame(known.frame).single else Relation.FORWARD
        if _are_versions(when_known, when_said) and when_said >= when_known:  # type: ignore[operator]
            return Relation.FORWARD
        if when_known is not None and when_said is not None and when_said < when_known:
            return Relation.ALTERNATION
    return Relation.INDEPENDENCE


def _are_versions(one: tuple[int, ...] | None, two: tuple[int, ...] | None) -> bool:
    return one is not None and two is not None and max(one[0], two[0]) < _FIRST_YEAR


#: Smaller numbers are versions, not years.
_FIRST_YEAR = 1000


def _when(made: Proposition) -> tuple[int, ...] | None:
    """Return the time or version at which something is said to be, in a form that sorts."""
    for argument in made.arguments:
        for phrase in argument.phrases:
            if argument.slot in _TIMES and phrase.value is not None:
                end = phrase.value.low or phrase.value.high
                if isinstance(end, date):
                    return (end.year, end.month, end.day)
            for modifier in phrase.named("number"):
                digits = [int(each) for each in modifier.word.split(".") if each.isdigit()]
                if digits:
                    return tuple(digits)
    return None


SYMMETRIC_VERBS = frozenset(
    """marry wed meet border adjoin partner merge collaborate cooperate fight play draw match equal resemble divorce connect link
    join date marriage bordering connection meeting merger collision distance siblings drawn_match partnership""".split()
)


# -- what fills the slots -----------------------------------------------------------------------------------------------------


def _arguments(known: Proposition, said: Proposition) -> list[Edit]:
    mine = list(known.arguments)
    edits: list[Edit] = []
    loose: list[Argument] = []
    for argument in said.arguments:
        match = _match(argument, mine)
        if match is None:
            loose.append(argument)
            continue
        mine.remove(match)
        edits += _moved(compare_arguments(match, argument, argument.slot), known, said)
    for argument in loose:
        edits += _added(argument, known, mine)
    for argument in mine:
        edits += _dropped(argument, known, said)
    return edits


def _match(argument: Argument, mine: list[Argument]) -> Argument | None:
    """Return the claim's argument of the same slot, the nearest of several."""
    slots = {argument.slot}
    if argument.slot in _PLACES:
        slots = set(_PLACES)
    if argument.slot in _TIMES:
        slots = {argument.slot} if argument.slot == "time-by" else set(_TIMES) - {"time-by"}
    found = [each for each in mine if each.slot in slots]
    same = [each for each in found if each.slot == argument.slot] or found
    if not same:
        return None
    return min(same, key=lambda each: cost(compare_arguments(each, argument, argument.slot)))


def _added(argument: Argument, known: Proposition, left: list[Argument]) -> list[Edit]:
    """Return the edit for what only the statement has, unless the claim has it elsewhere: inside a phrase."""
    slots = _PLACES if argument.slot in _PLACES else {argument.slot}
    for other in left:
        if (other.slot, argument.slot) in OPPOSED_PREPOSITIONS and not compare_arguments(other, argument, argument.slot):
            left.remove(other)
            return [Edit(argument.slot, "preposition", Relation.ALTERNATION, span(argument), span(other))]
    for phrase in argument.phrases:
        elsewhere = [other for slot, other in all_phrases(known.arguments) if slot in slots or slot in ("of", "poss", "noun", "title", "app")]
        if any(not compare_phrases(other, phrase, argument.slot) for other in elsewhere):
            continue
        value = phrase.value
        if value is not None and value.kind == "date" and any(
            other.value is not None and value_relation(other.value, value) in (Relation.EQUIVALENT, Relation.FORWARD)
            for _, other in all_phrases(known.arguments)
        ):
            continue
        relation = Relation.INDEPENDENCE if argument.slot in ("unless", "except", "if", "without", "instead of") else Relation.REVERSE
        return [Edit(argument.slot, "added", relation, span(argument))]
    return []


def _dropped(argument: Argument, known: Proposition, said: Proposition) -> list[Edit]:
    slots = _PLACES if argument.slot in _PLACES else {argument.slot}
    nested = [phrase for slot, phrase in all_phrases(said.arguments) if slot in slots or slot in ("of", "poss", "noun")]
    if all(any(not compare_phrases(phrase, other, argument.slot) for other in nested) for phrase in argument.phrases):
        return []
    relation = Relation.FORWARD
    if argument.focus == "only" or argument.slot in ("unless", "except", "if", "without", "instead of", "whether", "that"):
        relation = Relation.INDEPENDENCE
    elif argument.slot in _TIMES and _is_capped(said):
        relation = Relation.INDEPENDENCE
    elif is_scope(argument) and narrows(known, said) and not is_counted(argument):
        relation = Relation.INDEPENDENCE
    return [Edit(argument.slot, "dropped", relation, None, span(argument))]


def is_counted(argument: Argument) -> bool:
    """Tell whether an argument counts places and so leaves none out: "in 41 countries"."""
    return all(phrase.kind == "noun" and phrase.value is not None and phrase.plural for phrase in argument.phrases)


def is_scope(argument: Argument) -> bool:
    """Tell whether an argument says where, for whom or under what a thing holds."""
    if argument.slot == "on" and all(phrase.head.removesuffix("s") in _WEEKDAYS for phrase in argument.phrases):
        return False
    return argument.slot in SCOPES or argument.slot == "by" or argument.slot in _TIMES and not is_date(argument)


def _is_capped(said: Proposition) -> bool:
    """Tell whether a statement gives an upper limit, which need not hold once a time is dropped: "less than 10 billion"."""
    values = [phrase.value for argument in said.arguments for phrase in argument.phrases if phrase.value is not None]
    return any(value.kind != "date" and value.low is None and value.high is not None for value in values)


_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def is_date(argument: Argument) -> bool:
    """Tell whether an argument is a calendar date."""
    return all(phrase.value is not None and phrase.value.kind == "date" for phrase in argument.phrases)


def narrows(known: Proposition, said: Proposition) -> bool:
    """Tell whether a scope of a claim may not be dropped: it states a rule or habit, or an amount."""
    if (known.modal and known.modal not in ("will", "plan")) or (known.tense == "present" and _is_rule(known)):
        return True
    return any(phrase.value is not None and phrase.value.kind != "date" for argument in said.arguments for phrase in argument.phrases)


def _is_rule(known: Proposition) -> bool:
    """Tell whether a sentence in the present tense states a rule: not an attribute of something named."""
    if known.frame and frame(known.frame).kind == "attribute":
        return True
    subject = known.argument("subj") or known.argument("obj")
    return subject is None or any(phrase.kind != "name" for phrase in subject.phrases)


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
            continue
        kept.append(edit)
    return kept


def _stands(at: Span, here: Proposition, there: Proposition) -> bool:
    """Tell whether the phrase at a place of one proposition stands somewhere in the other as an adjunct of the same kind."""
    for slot, phrase in all_phrases(here.arguments):
        if (phrase.start, phrase.end) == (at.start, at.end) or (phrase.end == at.end and phrase.start - at.start in range(0, 12) and slot not in _CORE):
            options = [other for one, other in all_phrases(there.arguments) if one == slot or {one, slot} <= _PLACES | _OWNED]
            if any(not compare_phrases(other, phrase, slot) for other in options):
                return True
    return False


# -- adverbs, modality ------------------------------------------------------------------------------------------------------


def _adverbs(known: Proposition, said: Proposition) -> list[Edit]:
    mine = {each.word: each for each in known.adverbs}
    yours = {each.word: each for each in said.adverbs}
    edits = []
    for word, adverb in yours.items():
        if word in mine or (word in LIGHT_ADVERBS and word not in DECISIVE_ADVERBS):
            continue
        other = next((each for each in mine if each not in yours and word_relation(each, word, "a").relation is Relation.ALTERNATION), None)
        if other is not None:
            edits.append(Edit("adverb", "opposite", Relation.ALTERNATION, span(adverb), span(mine[other])))
            continue
        relation = Relation.INDEPENDENCE if word in DECISIVE_ADVERBS else Relation.REVERSE
        edits.append(Edit("adverb", "added", relation, span(adverb)))
    for word, adverb in mine.items():
        if word in yours or (word in LIGHT_ADVERBS and word not in DECISIVE_ADVERBS):
            continue
        relation = Relation.INDEPENDENCE if word in DECISIVE_ADVERBS else Relation.FORWARD
        edits.append(Edit("adverb", "dropped", relation, None, span(adverb)))
    return edits


#: Modality of the claim -> modalities that it entails.
_ENTAILED = {"": {"can", "may", "could", "might"}, "must": {"should", "may"}, "may": {"can", "could", "might"}, "can": {"may", "could", "might"}, "will": {"may"}, "still": {""}}
_MODES = {"shall": "must", "cannot": "can", "ca": "can", "'ll": "will", "wo": "will", "need": "must", "would": "would"}


def _modes(known: Proposition, said: Proposition) -> list[Edit]:
    one, two = _MODES.get(known.modal, known.modal), _MODES.get(said.modal, said.modal)
    edits = []
    at = Span(said.start, said.end), Span(known.start, known.end)
    if one != two:
        if two in _ENTAILED.get(one, set()) and not (one == "" and known.tense == "past" and two in ("may", "might", "could")):
            edits.append(Edit("verb", "mode", Relation.FORWARD, *at))
        elif {one, two} == {"", "will"} and known.tense in ("present",) + ("future",) and said.tense in ("present", "future"):
            pass
        else:
            edits.append(Edit("verb", "mode", Relation.INDEPENDENCE, *at))
    if known.speaker != said.speaker:
        # what somebody says is no fact of the base; a fact that somebody is said to tell is one
        edits.append(Edit("verb", "speaker", Relation.INDEPENDENCE if known.speaker else Relation.REVERSE, *at))
    if known.condition != said.condition:
        edits.append(Edit("verb", "condition", Relation.INDEPENDENCE, *at))
    if not one and not two and {known.tense, said.tense} == {"past", "present"} and _is_state(known) and _is_state(said):
        edits.append(Edit("verb", "tense", Relation.INDEPENDENCE, *at))
    return edits


def _is_state(made: Proposition) -> bool:
    """Tell whether it matters to a proposition if it was or is so."""
    return made.predicate in ("be", "have", "own", "hold", "live", "work", "lead", "head", "belong", "stand", "lie") or made.phase == "hold"


def subject_of(made: Proposition) -> Argument | None:
    """Return what a proposition is about: its subject, or the first key role of its frame."""
    found = made.argument("subj")
    if found is not None:
        return found
    for role in frame(made.frame).key if made.frame else ():
        found = made.argument(role)
        if found is not None:
            return found
    return made.arguments[0] if made.arguments else None


def is_name(phrase: Phrase) -> bool:
    """Tell whether a phrase names somebody or something."""
    return phrase.kind == "name" or bool(phrase.entity)
