"""Compare modality, tense, speakers and conditions of two propositions."""

from __future__ import annotations

from factcheck.inference.duties import are_forbidden, modality, told_by_ban
from factcheck.inference.edits import Edit, span
from factcheck.inference.firsts import ranks
from factcheck.inference.kinds import is_timed, time_values
from factcheck.inference.tenure import may_have_left
from factcheck.inference.terms import (
    DONE_ONCE,
    EVERYWHERE,
    LASTING_RESULTS,
    MADE,
    ONCE,
    UNCHANGED,
)
from factcheck.language.frames import frame
from factcheck.logic.relations import Relation
from factcheck.model import Span
from factcheck.syntax.records import WEIGHED, Proposition
from factcheck.syntax.words import BEGUN_BY_ACT, RULING

#: Verbs of what happens once.
_EVENTS = ONCE | MADE | DONE_ONCE


#: Modality of the claim -> modalities that it entails. What must be done is no more than allowed or advised to nobody:
#: "may" and "should" would make an option of a duty.
_ENTAILED = {
    "": {"can", "may", "could", "might"},
    "may": {"can", "could", "might"},
    "can": {"may", "could", "might"},
    "will": {"may"},
    "still": {""},
}


#: The same, where the statement denies it: what must be done nobody may forbid.
_BARRED = {**_ENTAILED, "must": {"should", "may"}}


def modes(known: Proposition, said: Proposition) -> list[Edit]:
    """Return the edits between modality, tense, speaker and condition of two propositions."""
    one, two = modality(known), modality(said)
    edits = []
    at = Span(said.start, said.end), Span(known.start, known.end)
    if one != two:
        if (known.negated or said.negated) and are_forbidden(one, two, known, said):
            pass  # what cannot be done is not allowed, and what must not be done nobody may do
        elif two in (_BARRED if said.negated and not known.negated else _ENTAILED).get(one, set()) and not (
            one == "" and known.tense == "past" and two in ("may", "might", "could")
        ):
            edits.append(Edit("verb", "mode", Relation.FORWARD, *at))
        elif _say_the_same(one, two, known, said):
            pass
        elif _was_so(one, two, known, said):
            edits.append(Edit("verb", "mode", Relation.FORWARD, *at))
        elif _has_ceased(known, said):
            edits.append(Edit("verb", "phase", Relation.ALTERNATION, *at))
        else:
            relation = Relation.REVERSE if _is_of_future(one, two, known, said) else told_by_ban(one, two, known, said)
            edits.append(Edit("verb", "mode", relation, *at))
    if known.speaker != said.speaker:
        # what somebody says is no fact of the base; a fact that somebody is said to tell is one
        theirs = known.speaker or said.kind == WEIGHED  # whoever tells what critics claim does not say that it is so
        edits.append(Edit("verb", "speaker", Relation.INDEPENDENCE if theirs else Relation.REVERSE, *at))
    if known.condition != said.condition:
        edits.append(Edit("verb", "condition", Relation.INDEPENDENCE, *at))
    if _is_of_several(known, said):
        edits.append(Edit("verb", "quantifier", Relation.INDEPENDENCE, *at))
    if (
        _is_under_way(known, said)
        or may_have_left(known, said)
        or ((one == two != "" or _is_rule(said)) and {known.tense, said.tense} == {"past", "present"})
    ):
        edits.append(Edit("verb", "tense", Relation.INDEPENDENCE, *at))  # what was allowed then need not be now
    if (
        not one
        and not two
        and {known.tense, said.tense} == {"past", "present"}
        and (
            (_is_state(known) and _is_state(said))
            or _is_of_any(known, said)
            or _is_over(known, said)
            or _is_of_then(known, said)
        )
    ):
        relation = Relation.FORWARD if said.kind == "participle" and known.tense == "present" else Relation.INDEPENDENCE
        edits.append(Edit("verb", "tense", relation, *at))  # "the hall, owned by the city, was opened" tells no time
    return edits


#: Frames of what one may, must and must not do: as it is today it need not have been then.
_RULES = frozenset({"permission", "obligation", "prohibition", "eligibility"})


def _is_rule(made: Proposition) -> bool:
    return made.frame in _RULES or (not made.frame and made.verb in RULING)


def _is_under_way(known: Proposition, said: Proposition) -> bool:
    """Tell whether one has under way what the other has done: what is being built has not been built yet.

    Who was working somewhere worked there, so that of the past only what comes to an end by itself counts.
    """
    if known.ongoing == said.ongoing or known.negated or said.negated or said.kind == "participle":
        return False
    if said.ongoing:
        return said.tense == "present" and known.tense in ("past", "perfect")
    if said.tense not in ("past", "perfect"):
        return False
    return known.tense == "present" or known.verb in _EVENTS


def _was_so(one: str, two: str, known: Proposition, said: Proposition) -> bool:
    """Tell whether a claim says that it was so by how it was: "had to be closed", "used to be a mill"."""
    if two or said.tense not in ("past", "perfect"):
        return False
    if one == _FORMER:
        return not is_timed(known) and not _is_by_hour(known)  # "stopped serving beer at ten"
    return one == "must" and known.tense == said.tense and not known.negated


def _say_the_same(one: str, two: str, known: Proposition, said: Proposition) -> bool:
    """Tell whether two modalities come to the same where they stand."""
    if {one, two} == {"plan", "will"} and known.tense == said.tense == "past":
        return True  # "was to cost", "was planned to cost"
    # "will open in May" is "opens in May", but "is expected to carry" is not "carries"
    ahead = {known.tense, said.tense} <= {"present", "future"} and not ranks(known)  # "will be the tallest"
    # what is so now need not be so in future, but a rule of every day holds tomorrow
    dated = is_timed(said) or (two == "will" and (is_timed(known) or not _lasts(known)))
    return {one, two} == {"", "will"} and ahead and dated


def _is_of_future(one: str, two: str, known: Proposition, said: Proposition) -> bool:
    """Tell whether a statement tells that it will be so what a claim tells to be so now."""
    lasting = _lasts(known) and not ranks(known) and not known.negated
    return (one, two) == ("", "will") and said.tense == "future" and lasting


def _lasts(made: Proposition) -> bool:
    """Tell whether something is so until it ends, and not done again and again."""
    return _is_state(made) or made.verb in _STATES


_STATES = frozenset({"have", "own", "hold", "live", "belong", "stand", "lie", "contain", "consist", "cover", "measure"})


def unconditional(edits: list[Edit], known: Proposition, said: Proposition) -> list[Edit]:
    """Return edits, those about a condition as one where a statement says that it is always so, and the claim only if.

    Args:
        edits: from the claim to the statement.
        known: the claim's proposition.
        said: the statement's.
    """
    always = next((each for each in said.adverbs if each.word in EVERYWHERE), None)
    if always is not None and any(edit.relation.excludes and edit.said == span(always) for edit in edits):
        return [each for each in edits if each.relation.excludes or each.said != span(always)]  # what is excepted
    if (
        always is None
        or said.condition
        or not known.condition
        or not any(each.word == "only" for each in known.adverbs)
    ):
        return edits
    kept = [each for each in edits if each.kind != "condition" and each.slot not in ("if", "adverb")]
    return [*kept, Edit("adverb", "only", Relation.ALTERNATION, span(always), Span(known.start, known.end))]


def _has_ceased(known: Proposition, said: Proposition) -> bool:
    """Tell whether a statement says that it is so, and the claim that it is no longer: "still runs".

    What ends at some hour of every day is so at others.
    """
    if known.modal != _FORMER or said.modal not in ("", "still") or said.tense != "present":
        return False
    return not _is_by_hour(known) and not is_timed(said) and said.argument("frequency") is None


_FORMER = "former"


def _is_by_hour(made: Proposition) -> bool:
    return any(each.slot == "at" and each.phrases[0].value is not None for each in made.arguments)


def _is_over(known: Proposition, said: Proposition) -> bool:
    """Tell whether a claim says how it was until some day, or how often, of which nothing follows for how it is."""
    if known.tense != "past":
        return False
    return said.argument("frequency") is not None or any(
        phrase.value is not None and phrase.value.bound == "until"
        for each in known.arguments
        for phrase in each.phrases
    )


def _is_of_several(known: Proposition, said: Proposition) -> bool:
    """Tell whether a statement tells of several what a claim tells of one: "a guest complained", "guests did"."""
    if (known.tense, said.tense) != ("past", "past"):
        return False
    for argument in said.arguments:
        phrase, other = argument.phrases[0], known.argument(argument.slot)
        one = other is not None and other.phrases[0].determiner == "a" and other.phrases[0].head == phrase.head
        if one and phrase.plural and phrase.value is None and not phrase.determiner:
            return True
    return False


def _is_of_then(known: Proposition, said: Proposition) -> bool:
    """Tell whether one tells of a time that is over, or denies it, and the other of now or always.

    What happens once may be told in the present tense all the same: "the shop opens", in a headline.
    """
    if known.negated and said.negated:
        return True  # what is no longer sold was sold once
    if known.tense != "past" or said.verb in UNCHANGED:
        return False
    if said.verb in LASTING_RESULTS and said.argument("subj") is None and not is_timed(said):
        return False  # "is dedicated to his sister"
    if any(value.unit == YEARLY for value in time_values(said)):
        return True  # "is held in May" tells of every year
    once = known.verb in ONCE - BEGUN_BY_ACT or (bool(known.frame) and frame(known.frame).once)
    return not once and not is_timed(said) and not _is_of_release(said)


def _is_of_release(made: Proposition) -> bool:
    """Tell whether it is told of a numbered thing, which is as it was when it came out: "is new in version 6.1"."""
    return any(phrase.named("number") for argument in made.arguments for phrase in argument.phrases)


#: Unit of a date without a year.
YEARLY = "yearless"


def _is_of_any(known: Proposition, said: Proposition) -> bool:
    """Tell whether two speak of "a ticket": one that somebody once had is not any one of which a rule speaks."""
    rule, event = (known, said) if known.tense == "present" else (said, known)
    heads = {
        each.phrases[0].head for each in rule.arguments if each.phrases[0].determiner == "a" and each.slot in _SPOKEN_OF
    }
    heads |= {each.phrases[0].head for each in rule.arguments[:1] if each.phrases[0].determiner == "a"}
    return any(phrase.determiner == "a" and phrase.head in heads for each in event.arguments for phrase in each.phrases)


#: Slots of what a rule speaks of.
_SPOKEN_OF = frozenset({"subj", "obj"})


def _is_state(made: Proposition) -> bool:
    """Tell whether it matters to a proposition if it was or is so."""
    return (
        made.predicate in ("be", "have", "own", "hold", "live", "work", "lead", "head", "belong", "stand", "lie")
        or made.phase == "hold"
        or made.verb in ("be", "become")
    )
