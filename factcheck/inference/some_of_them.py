"""Two sentences of some of a kind each, who need not be the same ones: some schools are open, and some are closed."""

from __future__ import annotations

from decimal import Decimal

from factcheck.inference.edits import Edit
from factcheck.inference.kinds import CORE, MEASURE_KINDS, PLACES, TIME_SLOTS, is_day, time_values
from factcheck.inference.pairs import Pair
from factcheck.inference.terms import CROWDS, SCOPES
from factcheck.syntax.records import CHANGE_OF_QUANTITY, Argument, Phrase, Proposition
from factcheck.syntax.words import DEFINITE, PARTIAL
from factcheck.values import is_share

#: What comes of two phrases: they tell of different ones, may do so, or of the same.
APART, PERHAPS, SAME = "apart", "others", ""
#: The situation of what begins or ends.
_TURN = "an end or a beginning"
#: The role of how many things are what a verb and its object tell together: "won two cases".
_COUNT = "num"
#: Situations in which a statement tells the contrary of what a claim tells.
_CONTRARY = frozenset({"an opposite", "another outcome of one event", "a denial", _TURN})
#: Slots in which a phrase says what or where something is, or how much: nobody who takes part.
_NOBODY = frozenset({"attr", "as", "per", "office", "than"}) | TIME_SLOTS | (SCOPES - PLACES)


def of_others(pair: Pair, name: str, hard: list[Edit]) -> str:
    """Return whether two sentences that exclude each other tell of different ones: ``APART``, ``PERHAPS`` or ``SAME``.

    Args:
        pair: the two propositions.
        name: the situation.
        hard: the edits that exclude.
    """
    if (pair.known.ongoing and pair.said.ongoing) or not all(_is_told(edit, pair.said) for edit in hard):
        return SAME  # a scene, of which there is one
    if name == _TURN and not {pair.known.phase, pair.said.phase} <= {"begin", "end"}:
        return SAME  # what there was until then, and what came then
    if name in _CONTRARY and all(made.argument(_COUNT) is not None for made in (pair.known, pair.said)):
        return APART  # two cases that were won, and two that were lost
    found = [
        _of_arguments(pair, name, known, said)
        for said in pair.said.arguments
        if said.slot not in _NOBODY and all(edit.slot != said.slot for edit in hard)
        for known in (_counterpart(said, pair.known),)
        if known is not None and len(known.phrases) == len(said.phrases) == 1
    ]
    return APART if APART in found else PERHAPS if PERHAPS in found else SAME


def _is_told(edit: Edit, said: Proposition) -> bool:
    """Tell whether what excludes is what is told of them, not which ones, or how many, are meant."""
    if edit.slot == "attr" or edit.kind in MEASURE_KINDS | _OF_ALL or edit.said is None:
        return True
    if edit.slot != "verb":
        return False
    told = [(each.start, each.end) for each in said.arguments if each.slot == "attr"]
    return any(start <= edit.said.start < end for start, end in (*told, (said.start, said.end + 1)))


#: Kinds of edit that are never in a word of its own place.
_OF_ALL = frozenset({"outcome", "negation", "phase"})


def _counterpart(argument: Argument, made: Proposition) -> Argument | None:
    """Return what fills the same slot, or where the two are told by other roles what has the same noun."""
    found = made.argument(argument.slot)
    head = argument.phrases[0].head
    return found or next((each for each in made.arguments if each.phrases[0].head == head), None)


def _of_arguments(pair: Pair, name: str, known: Argument, said: Argument) -> str:
    one, two = known.phrases[0], said.phrases[0]
    if one.kind != "noun" or two.kind != "noun":
        return SAME
    if said.slot in PLACES:
        return _of_known_one(pair, name, one, two)
    of_two = _takes_some(two, pair.said) or (_is_bare(two, pair.said) and _takes_some(one, pair.known))
    if name in _CONTRARY and of_two and (_takes_some(one, pair.known) or _is_bare(one, pair.known)):
        return _of_two_parts(pair, name, known, said)
    if name in _CONTRARY and _is_bare(one, pair.known) and _is_bare(two, pair.said):
        told = said.start > pair.said.start and known.start > pair.known.start and name != "a denial"
        return APART if told and pair.said.frame != CHANGE_OF_QUANTITY else SAME  # "hired people", "dismissed people"
    if name in _CONTRARY | {"another value"}:
        return _of_known_one(pair, name, one, two)
    return SAME


def _of_two_parts(pair: Pair, name: str, known: Argument, said: Argument) -> str:
    """Return what comes of some and some."""
    one, two = known.phrases[0], said.phrases[0]
    if pair.said.frame == CHANGE_OF_QUANTITY and said.slot != _CHANGED and known.start > pair.known.start:
        return SAME  # by how many
    if name == "a denial":
        denied, made = (known, pair.known) if pair.known.negated else (said, pair.said)
        if denied.start > made.start and not _stands_outside(denied.phrases[0]):
            return SAME  # who did not read a book read none
    if (shares := [_least(each) for each in (one, two)]) and sum(shares) > 1:
        return SAME  # more than half of them, and more than half of them: some are in both
    return PERHAPS if _are_tied(pair, one, two) else APART


#: The slot of what became more or less.
_CHANGED = "quantity"


def _of_known_one(pair: Pair, name: str, one: Phrase, two: Phrase) -> str:
    """Return what comes of one of a kind beside the one that a claim knows: "a fire", "the fire"."""
    if one.determiner != "the" or one.head != two.head or one.value is not None or one.whole is not None:
        return SAME
    if one.plural:
        return PERHAPS if name == "a denial" and _is_bare(two, pair.said) else SAME
    if not (_takes_some(two, pair.said) or _is_bare(two, pair.said)):
        return SAME
    return APART if two.plural else PERHAPS


def _takes_some(phrase: Phrase, made: Proposition) -> bool:
    """Tell whether a phrase is of some of a kind, beside whom there may be others: "a bill", "two men", "some"."""
    if phrase.quantifier in _OF_EACH:
        return False
    inner = any(each.kind == "of" and each.phrase and each.phrase.quantifier in _SOME for each in phrase.modifiers)
    if phrase.whole is not None or phrase.quantifier in _SOME or inner or _is_many(phrase):
        return True  # "some bridges", "the prices of some goods"
    if phrase.quantifier not in ("", "only") or phrase.determiner in DEFINITE | _THESE or phrase.named("poss"):
        return False
    if phrase.value is not None:
        return phrase.value.kind == "number"
    placed = any(each.phrase is not None and each.phrase.kind == "name" for each in phrase.modifiers)
    # "a child pays nothing", "goats and sheep share a stable"
    general = bool(made.modal) or (made.tense == "present" and not placed)
    return phrase.determiner == "a" and not general and not phrase.named("superlative") and not phrase.named("ordinal")


def _is_many(phrase: Phrase) -> bool:
    """Tell whether a noun is itself a number of people: "thousands"."""
    return phrase.head in CROWDS and phrase.plural


#: Quantifiers of all of a kind, and of none.
_OF_EACH = frozenset({"any", "all", "both", "no", "not all"})
#: Quantifiers of a part.
_SOME = PARTIAL | {"half", "most"}
#: Determiners that point at what is known.
_THESE = frozenset({"this", "that", "these", "those"})


def _is_bare(phrase: Phrase, made: Proposition) -> bool:
    """Tell whether a plural tells of some who did something: "children died"; "children pay half" is of all."""
    plain = not (phrase.determiner or phrase.quantifier or phrase.value or phrase.whole or phrase.named("poss"))
    return plain and phrase.plural and made.tense in ("past", "perfect") and not made.modal


def _stands_outside(phrase: Phrase) -> bool:
    """Tell whether a phrase behind a denied verb is outside the denial: "did not answer some of the questions"."""
    return phrase.quantifier == "some" or phrase.whole is not None


def _least(phrase: Phrase) -> float:
    """Return how large a part of a whole a phrase takes at least."""
    value = phrase.value
    if phrase.quantifier == "most":
        return _MORE_THAN_HALF
    if value is None or not isinstance(value.low, Decimal):
        return 0.0
    if is_share(value):
        share = float(value.low) / (100 if value.kind == "percent" else 1)
        return share + (_JUST if value.low_open else 0.0)
    of = phrase.whole.value if phrase.whole is not None else None
    return float(value.low / of.low) if of is not None and isinstance(of.low, Decimal) and of.low else 0.0


#: How much more than a share is more than it, and the least part that is most of a whole.
_JUST = 0.001
_MORE_THAN_HALF = 0.5 + _JUST


def _are_tied(pair: Pair, one: Phrase, two: Phrase) -> bool:
    """Tell whether two of a kind are told so closely that they are likely the same one: "an appeal by Brell"."""
    if one.plural or two.plural or one.head != two.head:
        return False
    closely = [each.word for each in two.modifiers if each.kind not in _WHERE and each.phrase is not None]
    mine = {(each.kind, each.word) for each in one.modifiers}
    told = bool(closely) and {(each.kind, each.word) for each in two.modifiers} <= mine
    named = [
        {(each.slot, each.phrases[0].head) for each in made.arguments if _is_named_beside(each)}
        for made in (pair.known, pair.said)
    ]
    days = [{each.low for each in time_values(made) if is_day(each)} for made in (pair.known, pair.said)]
    return told or bool(named[0] & named[1]) or bool(days[0] & days[1])


def _is_named_beside(argument: Argument) -> bool:
    """Tell whether an argument names by whom, for whom or of whom something is: "an appeal by Brell"."""
    if argument.slot in _TOPIC:
        return True
    return argument.slot not in CORE | PLACES | TIME_SLOTS and argument.phrases[0].kind == "name" and argument.start > 0


#: Prepositions of what something is on, and of who gets it.
_TOPIC = frozenset({"on", "about", "to"})
#: Prepositions that tell where one of several is.
_WHERE = PLACES - {"on"}


def counts_others(pair: Pair, hard: list[Edit]) -> bool:
    """Tell whether what a statement denies of some, or of anybody, follows not from what a claim tells of others.

    Of 500 who voted it does not follow that 300 did not, nor of the company that paid five million that no company
    paid three.

    Args:
        pair: a claim's proposition and a statement's, which denies.
        hard: the edits that exclude.
    """
    for said in pair.said.arguments:
        known = pair.known.argument(said.slot)
        if known is None or said.slot in _NOBODY or said.start > pair.said.start:
            continue
        phrase, other = said.phrases[0], known.phrases[0]
        if phrase.quantifier == "any" and denies_of_one(other, pair.known):
            return True
        counted = phrase.kind == "noun" and (phrase.value is not None or phrase.whole is not None)
        if (
            counted
            and not _is_rest(phrase, other)
            and any(edit.slot == said.slot and edit.kind in MEASURE_KINDS for edit in hard)
        ):
            return True
    return False


def _is_rest(phrase: Phrase, other: Phrase) -> bool:
    """Tell whether two counts make up a whole: of 40 apprentices 31 passed, and nine did not."""
    whole = other.whole.value if other.whole is not None else None
    counts = [each.low for each in (phrase.value, other.value, whole) if each is not None]
    numbers = [each for each in counts if isinstance(each, Decimal)]
    return len(numbers) == len((phrase, other, whole)) and numbers[0] + numbers[1] == numbers[2]


def denies_of_one(phrase: Phrase, made: Proposition) -> bool:
    """Tell whether a phrase is of one, or some, that are known, and not of all of a kind: "the minister", "a law"."""
    if phrase.kind != "noun" or phrase.quantifier in ("all", "any", "both"):
        return phrase.kind == "name"
    past = made.tense in ("past", "perfect")
    return _takes_some(phrase, made) or (phrase.determiner in DEFINITE and (past or not phrase.plural))
