"""Compare what fills a slot on both sides: lists of phrases, each of which finds its like on the other side."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.inference.edits import Edit, span
from factcheck.inference.kinds import MEASURE_KINDS
from factcheck.inference.phrases import compare_phrases, cost
from factcheck.inference.places import within_place
from factcheck.logic.relations import Relation
from factcheck.model.record import replace
from factcheck.syntax.records import ALL_OVER, AMONG, IDENTIFIED, Argument, Phrase
from factcheck.syntax.roles import PLACES

#: From this cost on two phrases are different things, not one told otherwise.
_APART = 6


def compare_arguments(known: Argument, said: Argument, slot: str) -> list[Edit]:
    """Return the edits between two fillers of one slot; each phrase that is said must be one that is known.

    Args:
        known: the claim's side.
        said: the statement's.
        slot: what to call the slot.
    """
    known, said = _focused(known), _focused(said)
    edits, left = _matched(known, said, slot)
    edits = _one_of_a_pair(known, said, slot, _only(known, said, edits))
    unsaid = [_unsaid(known, said, phrase, slot) for phrase in left]
    edits += [each for at, each in enumerate(unsaid) if at == 0 or each.kind != "list"]
    if said.joint == "or" and known.joint != "or" and len(said.phrases) > 1:
        each_with_each = (compare_phrases(one, phrase, slot) for phrase in said.phrases for one in known.phrases)
        edits = min(each_with_each, key=cost)
        if not edits and any(
            all(compare_phrases(one, phrase, slot) for one in known.phrases) for phrase in said.phrases
        ):
            edits = [Edit(slot, CHOICE, Relation.FORWARD, span(said), span(known))]
    if known.joint == "or" and said.joint == "and" and len(known.phrases) > 1:
        edits.append(Edit(slot, "joint", Relation.REVERSE, span(said), span(known)))
    if _adds_only(known, said) and all(edit.relation.entails for edit in edits):
        # what all members do is not thereby done by members only
        edits.append(Edit(slot, "focus", Relation.REVERSE, span(said), span(known)))
    if said.focus == ALL_OVER != known.focus:
        edits.append(Edit(slot, "focus", Relation.REVERSE, span(said), span(known)))
    if AMONG in (known.focus, said.focus):
        edits = [_among_others(edit) for edit in edits]
    if known.negated != said.negated:
        edits.append(Edit(slot, "negation", Relation.NEGATION, span(said), span(known)))
    return edits


#: The kind of the edit from the one there is to one of two.
CHOICE = "choice"


def _among_others(edit: Edit) -> Edit:
    """Return an edit from one who did something with others to another, who may be one of them."""
    return edit._replace(relation=Relation.INDEPENDENCE) if edit.relation is Relation.ALTERNATION else edit


def _focused(argument: Argument) -> Argument:
    """Return "only members and guests" with its "only" as the focus of the argument, as in "by members only"."""
    phrase, *others = argument.phrases
    if phrase.quantifier != "only" or phrase.value is not None or argument.focus:
        return argument
    if others and (argument.joint != "and" or any(each.quantifier or each.value is not None for each in others)):
        return argument
    return replace(argument, phrases=(replace(phrase, quantifier=""), *others), focus="only")


def _adds_only(known: Argument, said: Argument) -> bool:
    """Tell whether only the statement says that it is this one only; of an amount or a time "only" says how little."""
    if said.focus != "only" or known.focus in ("only", IDENTIFIED) or said.slot == "attr":
        return False
    return all(each.value is None for each in said.phrases)


def _known_first(known: Argument, said: Argument, slot: str) -> tuple[Phrase, ...]:
    """Return what is said, what the claim has word for word first: "Mondays and Tuesdays" against "Tuesdays"."""
    if len(said.phrases) <= len(known.phrases) or (slot not in PLACES and not _rules_out_others(known)):
        return said.phrases
    heads = {each.head for each in known.phrases}
    return tuple(sorted(said.phrases, key=lambda each: each.head not in heads))


def _rules_out_others(argument: Argument) -> bool:
    """Tell whether what is said beside a list is excluded by it: "treats no goats or cage birds", "pears only"."""
    return (
        argument.focus == "only" or argument.joint == "or" or any(each.quantifier == "any" for each in argument.phrases)
    )


def _matched(known: Argument, said: Argument, slot: str) -> tuple[list[Edit], list[Phrase]]:
    """Return the edits from each phrase that is said to the nearest known one, and the known ones that are left."""
    edits: list[Edit] = []
    left = list(known.phrases)
    denied = _rules_out_others(known)
    for phrase in _known_first(known, said, slot):
        options = [
            (within_place(other, phrase, slot) or compare_phrases(other, phrase, slot), other)
            for other in (left or known.phrases)
        ]
        best, other = min(options, key=lambda each: cost(each[0]))
        more = len(said.phrases) > len(known.phrases) >= 1
        if more and other not in left and (denied or cost(best) >= _APART):
            best = [Edit(slot, "added", Relation.REVERSE, span(phrase))]
        edits.extend(best)
        if other in left:
            left.remove(other)
    return edits, left


def _only(known: Argument, said: Argument, edits: list[Edit]) -> list[Edit]:
    """Return the edits, those to another thing made firm where one side says that it is this one and no other."""
    both = said.focus == known.focus == "only"
    if said.focus == "only" and _is_wider(known):
        edits = [_excluding_rest(edit) for edit in edits]
    if both:
        edits = [_bounded(edit) for edit in edits]
    elif said.focus == "only":
        return [edit._replace(kind="only") if edit.kind == "opposite" else edit for edit in edits]
    elif known.focus not in ("only", IDENTIFIED) and said.focus != IDENTIFIED:
        return edits
    others = known.focus == "only" and all(each.kind in ("name", "noun") for each in (*known.phrases, *said.phrases))
    others = others and said.focus != "only"
    names = {(each.start, each.end) for each in said.phrases if others or each.kind == "name"}
    names = names if known.focus == "only" else set()
    return [
        edit._replace(kind="only", relation=Relation.ALTERNATION, soft=False)
        if (edit.relation is Relation.ALTERNATION and edit.kind in ("name", "word", "modifier"))
        or (edit.kind == "added" and edit.said in names)
        else edit
        for edit in edits
    ]


def _is_wider(known: Argument) -> bool:
    """Tell whether a claim speaks of all of some kind: "both parents", "all members"."""
    return len(known.phrases) == 1 and known.phrases[0].quantifier in ("all", "both")


def _excluding_rest(edit: Edit) -> Edit:
    """Return the edit from all of a kind to some of it only, which leaves the others out: "only mothers"."""
    narrower = edit.relation is Relation.REVERSE and edit.kind == "word"
    return edit._replace(kind="only", relation=Relation.ALTERNATION, soft=False) if narrower else edit


def _bounded(edit: Edit) -> Edit:
    """Return an edit in what both say it is for only, where neither a wider nor a narrower one follows."""
    if edit.relation not in (Relation.FORWARD, Relation.REVERSE):
        return edit
    limit = edit.kind in MEASURE_KINDS and edit.said is not None and edit.known is not None
    return edit._replace(kind="bound" if limit else edit.kind, relation=_LIMITED[limit])


#: Whether two differ in a limit -> how they stand to each other where each is the only one.
_LIMITED = {True: Relation.ALTERNATION, False: Relation.INDEPENDENCE}


def _one_of_a_pair(known: Argument, said: Argument, slot: str, edits: list[Edit]) -> list[Edit]:
    """Return the edits, marked where of two things joined by "and" one alone is another."""
    pairs = len(said.phrases) == len(known.phrases) == 2 and known.joint == said.joint == "and"
    if not pairs or slot in ("subj", "obj"):
        return edits
    apart = [edit for edit in edits if edit.kind == "name" and edit.relation is Relation.ALTERNATION]
    return [apart[0]._replace(kind="pair")] if len(edits) == len(apart) == 1 else edits


def _unsaid(known: Argument, said: Argument, phrase: Phrase, slot: str) -> Edit:
    """Return the edit that a phrase makes which only the claim has."""
    if known.joint == "or":
        return Edit(slot, "added", Relation.REVERSE, None, span(phrase))
    if said.focus == "only":
        return Edit(slot, "list", Relation.ALTERNATION, span(said), span(phrase))
    return Edit(slot, "dropped", Relation.FORWARD, span(said), span(phrase))


def all_phrases(arguments: Sequence[Argument]) -> list[tuple[str, Phrase]]:
    """Return every phrase with the slot or preposition by which it hangs, nested ones included."""
    found: list[tuple[str, Phrase]] = []
    for argument in arguments:
        for phrase in argument.phrases:
            found.append((argument.slot, phrase))
            stack = list(phrase.modifiers)
            while stack:
                modifier = stack.pop()
                if modifier.phrase is not None:
                    found.append((modifier.kind, modifier.phrase))
                    stack.extend(modifier.phrase.modifiers)
    return found
