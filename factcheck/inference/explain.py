"""Why two sentences stand to each other as they do: what each says, the edits between, the situation, the doubts."""

from __future__ import annotations

from factcheck.inference.comparison import judge
from factcheck.inference.doubts import DOUBTS
from factcheck.inference.edits import Edit
from factcheck.inference.entities import read_with
from factcheck.inference.judged import Judged
from factcheck.inference.leaning import leaned
from factcheck.inference.sentences import judge_sentences
from factcheck.inference.situations import COUNTS, Outcome
from factcheck.logic.relations import Relation
from factcheck.model import Comparison, Span
from factcheck.model.record import record
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition, Readings


@record
class Part:
    """One part of what a sentence says.

    Attributes:
        role: ``who``, ``does``, ``what``, ``is``, ``when``, ``where``; else a preposition, or a role of an
            event: ``buyer``.
        text: its words.
    """

    role: str
    text: str


@record
class Said:
    """One thing that a sentence says, in parts; ``denied`` where it says that it is not so."""

    parts: tuple[Part, ...]
    denied: bool = False


@record
class Step:
    """One edit from the reference to the statement.

    Attributes:
        role: of the part in which it happens.
        kind: what is compared: ``date``, ``name``, ``word``, ``added``, ``dropped`` ...
        sign: the relation of the reference's side to the statement's: one of ``= < > ^ | _ #``.
        meaning: the sign in words.
        said: the statement's words; empty where only the reference has something.
        known: the reference's words; empty where only the statement has something.
    """

    role: str
    kind: str
    sign: str
    meaning: str
    said: str
    known: str


@record
class Doubt:
    """What speaks against a difference; the odds that it is one are multiplied by ``weight``, under 1."""

    text: str
    weight: float


@record
class Meeting:
    """One thing that a statement says beside what the reference says of it.

    Attributes:
        said: of the statement.
        known: of the reference; None where it says nothing comparable.
        steps: the edits that lead from the reference's side to the statement's; none where the two say the same.
        sign: what the steps come to.
        meaning: the sign in words.
        situation: name of the case, where the two exclude each other.
        right: how often that case was a contradiction when it was counted.
        counted: how many such cases were counted.
        doubts: what speaks against it.
        confidence: that the two exclude each other, 0..1; 0 where they do not.
    """

    said: Said
    known: Said | None
    steps: tuple[Step, ...] = ()
    sign: str = Relation.INDEPENDENCE.value
    meaning: str = ""
    situation: str = ""
    right: int = 0
    counted: int = 0
    doubts: tuple[Doubt, ...] = ()
    confidence: float = 0.0


@record
class Explanation:
    """A comparison with all that led to it.

    Attributes:
        statement: the sentence under test, as it was compared.
        reference: the sentence that is taken to be true, as it was compared.
        said: what the statement says.
        known: what the reference says.
        meetings: each thing that the statement says beside the nearest of the reference.
        comparison: the verdict.
    """

    statement: str
    reference: str
    said: tuple[Said, ...]
    known: tuple[Said, ...]
    meetings: tuple[Meeting, ...]
    comparison: Comparison


#: Relation -> what it says of the two sides.
MEANINGS = {
    Relation.EQUIVALENT: "the same",
    Relation.FORWARD: "the reference says more, and this follows from it",
    Relation.REVERSE: "the statement says more than the reference",
    Relation.NEGATION: "one denies the other",
    Relation.ALTERNATION: "the two exclude each other",
    Relation.COVER: "one of the two holds, or both",
    Relation.INDEPENDENCE: "neither settles the other",
}
#: Slot -> role that a reader understands; all others are called by their own names.
_ROLES = {"subj": "who", "verb": "does", "obj": "what", "attr": "is", "adverb": "how", "that": "that"}
_ROLES |= dict.fromkeys(("time", "time-by", "time-from"), "when") | dict.fromkeys(("in", "at", "on", "place"), "where")
_WEIGHTS = dict(DOUBTS.values())


def explain(statement: str, reference: str, leaning: bool = False) -> Explanation:
    """Return how two sentences were compared.

    Args:
        statement: the sentence under test.
        reference: the sentence that is taken to be true.
        leaning: whether the two belong together, so that what one leaves unnamed is taken from the other.
    """
    said, known = read_with(statement, None), read_with(reference, None)
    if leaning:
        said, known = leaned(said, known)
    judged = judge_sentences(statement, reference, None, leaning)
    return Explanation(
        statement,
        reference,
        _all_said(said, statement),
        _all_said(known, reference),
        tuple([_meeting(each, statement, reference) for each in judged]),
        judge(statement, reference, None, leaning),
    )


def _all_said(readings: Readings, text: str) -> tuple[Said, ...]:
    return tuple([_said(ways[0], text) for ways in readings])


def _meeting(judged: Judged, statement: str, reference: str) -> Meeting:
    outcome = judged.support or judged.against or judged.nearest
    if outcome is None:
        return Meeting(_said(judged.said, statement), None, meaning=MEANINGS[Relation.INDEPENDENCE])
    right, wrong = COUNTS.get(outcome.situation, (0, 0))
    return Meeting(
        _said(outcome.pair.said, statement),
        _said(outcome.pair.known, reference),
        tuple([_step(edit, outcome, statement, reference) for edit in outcome.pair.edits]),
        outcome.relation.value,
        MEANINGS[outcome.relation],
        outcome.situation,
        right,
        right + wrong,
        tuple([Doubt(text, _WEIGHTS[text]) for text in outcome.doubts]),
        outcome.confidence,
    )


def _step(edit: Edit, outcome: Outcome, statement: str, reference: str) -> Step:
    said, known = _words(edit.said, statement), _words(edit.known, reference)
    if edit.slot == "verb" and not (said or known):
        said, known = _does(outcome.pair.said, statement), _does(outcome.pair.known, reference)
    return Step(role_of(edit.slot), edit.kind, edit.relation.value, MEANINGS[edit.relation], said, known)


def role_of(slot: str) -> str:
    """Return what a slot is called to a reader."""
    return _ROLES.get(slot, slot)


def _words(span: Span | None, text: str) -> str:
    return text[span.start : span.end] if span is not None else ""


# -- one proposition in parts ------------------------------------------------------------------------------------------


def _said(made: Proposition, text: str) -> Said:
    parts = [(Part(role_of(each.slot), _filler(each, text)), each.start) for each in made.arguments]
    parts.append((Part("does", _does(made, text)), made.start))
    parts += [(Part("how", text[each.start : each.end]), each.start) for each in made.adverbs]
    if made.speaker:
        parts.append((Part("according to", made.speaker), len(text)))
    order = {"who": 0, "does": 1, "is": 2, "what": 2}
    parts.sort(key=lambda each: (order.get(each[0].role, 3), each[1]))
    return Said(tuple([part for part, _ in parts if part.text]), made.negated)


def _does(made: Proposition, text: str) -> str:
    """Return the verb with what turns it: "may not export"; the event itself where it has no verb of its own."""
    words = text[made.start : made.end]
    if not words or any(each.start <= made.start and made.end <= each.end for each in made.arguments):
        words = made.verb or made.predicate  # what is told by the way has no verb: "with 40 employees"
    if made.modal and made.modal not in words.casefold().split():
        words = f"{made.modal} {words}"
    return f"{words} (denied)" if made.negated else words


def _filler(argument: Argument, text: str) -> str:
    words = f" {argument.joint or 'and'} ".join(_phrase(each, text) for each in argument.phrases)
    lead = " ".join(each for each in ("not" if argument.negated else "", argument.focus) if each)
    return f"{lead} {words}".strip()


def _phrase(phrase: Phrase, text: str) -> str:
    start, end = _extent(phrase)
    words = text[start:end]
    named = phrase.kind == "name" and not set(phrase.head.split()) & set(words.casefold().split())
    return f"{words} ({phrase.head})" if named else words


def _extent(phrase: Phrase) -> tuple[int, int]:
    """Return where a phrase stands with everything that hangs on it."""
    start, end = phrase.start, phrase.end
    if phrase.value is not None:
        start, end = min(start, phrase.value.start), max(end, phrase.value.end)
    if phrase.whole is not None:
        end = max(end, _extent(phrase.whole)[1])
    for modifier in phrase.modifiers:
        end = max(end, _end(modifier)) if modifier.start >= start else end
    return start, end


def _end(modifier: Modifier) -> int:
    return max(modifier.end, _extent(modifier.phrase)[1]) if modifier.phrase is not None else modifier.end
