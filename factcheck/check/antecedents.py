"""A statement that takes up what its text named before, judged with the names in place."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.check.spans import brought_back
from factcheck.check.suspecting import suspected
from factcheck.check.writing_out import written_out
from factcheck.language.wordnet import entry
from factcheck.model import Reference, Result, Statement, Verdict
from factcheck.model.record import replace
from factcheck.syntax.mentions import mentions
from factcheck.syntax.propositions import propositions
from factcheck.syntax.words import GENERIC_NOUNS

_SAYING = frozenset({Verdict.SUPPORTED, Verdict.OUTDATED, Verdict.DISPUTED})
#: So many rivals are tried at most; where more than one is in view nobody is accused.
_TRIED, _MOST_RIVALS = 3, 1
_UNSURE = "it is not told that this is what is meant"
#: Why a statement says nothing that would be right of something else that may be meant.
UNCLEAR = "another thing named before may be meant"


def with_owners(given: Statement, judged: Callable[[Statement], Result]) -> Result:
    """Return the verdict on a statement that may tell of what belongs to what its text is about.

    As it is written it counts first. If the base says nothing of "the oldest clock", it counts as the oldest clock of
    the museum of which the text tells: what contradicts that is suspect, and what agrees is supported if nothing else
    is spoken of to which it may belong.

    Args:
        given: the statement with its references.
        judged: judges a statement with its references, as it is written.
    """
    bridges = [each for each in given.references if each.bridged]
    plain = replace(given, references=tuple([each for each in given.references if not each.bridged]))
    result = judged(plain)
    settled = result.verdict.accuses or result.verdict in _SAYING
    if bridges and settled and is_of_another(result, plain, bridges[0]):
        result = _open(result)
    result = replace(result, statement=given)
    for bridge in bridges:
        if result.verdict is Verdict.UNVERIFIED and len(bridge.rivals) <= _MOST_RIVALS:
            kept = tuple([each for each in given.references if each is bridge or not each.bridged])
            found = _bridged(replace(given, references=kept), bridge, judged)
            if found is None and len(kept) > 1:  # the base may say "the city" as well
                found = _bridged(replace(given, references=(bridge,)), bridge, judged)
            result = replace(found, statement=given) if found is not None else result
    return result


def _bridged(given: Statement, bridge: Reference, judged: Callable[[Statement], Result]) -> Result | None:
    """Return the verdict on a statement read as told of what belongs to something else, if there is one."""
    others = [_read(given, judged, rival, bridged=True) for rival in bridge.rivals]
    readings = [_read(given, judged, bridged=True), *others]
    verdicts = [each.verdict for each in readings]
    if any(each in _SAYING for each in verdicts):
        if bridge.rivals or verdicts[0] not in _SAYING:
            return None
        return replace(readings[0], reason=f"{readings[0].reason}; {_told(bridge, given.text)}")
    accusing = next(((at, each) for at, each in enumerate(readings) if each.verdict.accuses), None)
    if accusing is None:
        return None
    at, found = accusing
    told = _told(bridge._replace(name=bridge.rivals[at - 1]) if at else bridge, given.text)
    return replace(suspected(found, _UNSURE), reason=f"{found.reason}; {told}")


def taken_up(given: Statement, judged: Callable[[Statement], Result]) -> Result:
    """Return the verdict on a statement with the names in place of "it" and "the museum".

    What is resolved safely counts as if it were written out. Where something else may be meant, a contradiction is
    at most suspect, and silent if the other reading is right.

    Args:
        given: the statement with its references.
        judged: judges a statement as it is written.
    """
    result = _read(given, judged)
    rivals = tuple(dict.fromkeys(rival for each in given.references if each.name for rival in each.rivals))
    if rivals:
        others = [_read(given, judged, rival) for rival in rivals[:_TRIED]]
        other = _other_meant(result, others, len(rivals))
        if other is not None:
            return replace(other, reason=f"{other.reason}; {_told_of_rival(given, rivals[0])}")
        result = _against_rivals(result, others, len(rivals))
    elif result.verdict.accuses and _differs_in_pronouns(result, given):
        result = _open(result)
    elif result.verdict.accuses and not all(each.sure for each in given.references):
        result = suspected(result, _UNSURE)
    if result.verdict is Verdict.UNVERIFIED:
        # the base itself may speak of "the museum"
        as_written = judged(given)
        guessed = all(not each.sure for each in given.references if each.name)
        first = next((each for each in given.references if each.name), None)
        if as_written.verdict.accuses and guessed and not rivals and not is_of_another(as_written, given, first):
            return suspected(as_written, _UNSURE)
        if as_written.verdict in _SAYING:
            return as_written
        other = _as_part(given, judged) if guessed and not rivals else _as_topic(given, judged)
        return other or (_as_said(given, judged) if not rivals else None) or result
    if result.verdict is Verdict.NOT_CHECKABLE:
        return result
    told = "; ".join(dict.fromkeys(_told(each, given.text) for each in given.references if each.name))
    return replace(result, reason=f"{result.reason}; {told}")


def _differs_in_pronouns(result: Result, given: Statement) -> bool:
    """Tell whether all that is wrong is what pronouns are taken for: then they are for what the claim tells of."""
    taken = [each.span for each in given.references if each.name and not each.owner]
    pronouns = [each for each in taken if given.text[each.start : each.end].lower() in _PRONOUNS]
    points = [point.said_span for each in result.evidence for point in each.comparison.differences]
    return bool(points) and all(
        any(one.start <= each.start and each.end <= one.end for one in pronouns) for each in points
    )


#: Words that name nobody: "it bought", of which the text alone tells who is meant.
_PRONOUNS = frozenset({"he", "it", "she", "they"})


def _as_part(given: Statement, judged: Callable[[Statement], Result]) -> Result | None:
    """Return the verdict on "the server" as that of the thing for which it was taken, where it is a guess."""
    first = next((each for each in given.references if each.name), None)
    if first is None or first.owner or not given.text[first.span.start :].lower().startswith("the "):
        return None
    part = first._replace(bridged=True)
    kept = tuple([part if each is first else each for each in given.references])
    return _bridged(replace(given, references=kept), part, judged)


def _as_said(given: Statement, judged: Callable[[Statement], Result]) -> Result | None:
    """Return the verdict on a statement with "the city" as it is, where the claim that decides says that too."""
    said = [each for each in given.references if each.name and not each.owner and not each.bridged]
    for each in said:
        words = given.text[each.span.start : each.span.end].casefold()
        if not words.startswith("the "):
            continue
        found = _read(replace(given, references=tuple([one for one in given.references if one is not each])), judged)
        if (
            found.verdict is Verdict.UNVERIFIED
            or not found.evidence
            or words not in found.evidence[0].wording.casefold()
        ):
            continue
        if is_of_another(found, given, each._replace(rivals=tuple([one.name for one in said]))):
            continue
        return suspected(found, _UNSURE) if found.verdict.accuses else found
    return None


def _as_topic(given: Statement, judged: Callable[[Statement], Result]) -> Result | None:
    """Return what accuses "it" as what the text is about, where it was taken for something without a name."""
    first = next((each for each in given.references if each.instead), None)
    if first is None:
        return None
    topic = first._replace(name=first.instead, line=0)
    found = _read(
        replace(given, references=tuple([topic if each is first else each for each in given.references])), judged
    )
    if not found.verdict.accuses:
        return None
    return replace(suspected(found, UNCLEAR), reason=f"{found.reason}; {_told(topic, given.text)}")


def is_of_another(result: Result, given: Statement, reference: Reference | None) -> bool:
    """Tell whether the claim that decides tells of something else than what a text is about.

    "The director is Ida Berg" in a text on one museum is neither told nor denied by who directs another one.
    """
    if reference is None or not result.evidence:
        return False
    known = " ".join((given.text, reference.name, *reference.rivals)).casefold()
    wording = result.evidence[0].wording
    verb = next((each.start for each in propositions(wording) if each.kind == "main"), 0)
    owners = [each for each in mentions(wording) if each.kind == "name" and each.clause == 1]
    said = given.text[reference.span.start : reference.span.end].casefold().split()
    # "the museum" may be the one that the base knows; a company may be any, and so may who did something
    open_ = not said or said[-1] in GENERIC_NOUNS
    parts = ("inner",) if reference.bridged and not open_ else ("subj", "inner")
    told = [each for each in owners if each.part in parts or (each.part == "oblique" and each.start < verb)]
    return any(not _is_told(each.text.casefold(), known) for each in told)


def _is_told(name: str, known: str) -> bool:
    """Tell whether a word by which a name is told from others is among what is known: "Solvik" of a company."""
    words = name.split()
    own = [word for word in words if entry(word).proper or "n" not in entry(word).senses]
    return any(word in known for word in own or words[:1])


def _read(given: Statement, judged: Callable[[Statement], Result], rival: str = "", bridged: bool = False) -> Result:
    written = written_out(given, rival, bridged)
    return brought_back(judged(replace(given, text=written.text, references=())), given, written.back)


def _told(reference: Reference, text: str) -> str:
    said = text[reference.span.start : reference.span.end]
    place = f", line {reference.line}" if reference.line else ""
    if not said:
        return f"it is taken to be done by {reference.name}{place}"
    of = "that of " if reference.bridged else ""
    return f"“{said}” is taken for {of}{reference.name}{place}"


def _told_of_rival(given: Statement, rival: str) -> str:
    first = next(each for each in given.references if rival in each.rivals)
    return _told(first._replace(name=rival, line=0), given.text)


def _other_meant(result: Result, others: list[Result], count: int) -> Result | None:
    """Return what the other reading comes to where the base knows nothing of what was taken to be meant first."""
    if result.verdict is not Verdict.UNVERIFIED or count > _MOST_RIVALS or not others[0].verdict.accuses:
        return None
    return suspected(others[0], UNCLEAR)


def _against_rivals(result: Result, others: list[Result], count: int) -> Result:
    """Return a result, lowered by what the other readings of the statement come to."""
    verdicts = {each.verdict for each in others}
    if result.verdict.accuses:
        if verdicts & _SAYING or count > _MOST_RIVALS:
            return _open(result)
        return suspected(result, UNCLEAR)
    if result.verdict is Verdict.SUPPORTED and any(each.accuses for each in verdicts):
        return _open(result)
    return result


def _open(result: Result) -> Result:
    return replace(result, verdict=Verdict.UNVERIFIED, reason=UNCLEAR, evidence=(), confidence=0.0, successor=None)
