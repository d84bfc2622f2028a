"""A statement that takes up what its text named before, judged with the names in place."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.check.spans import brought_back
from factcheck.check.writing_out import written_out
from factcheck.language.wordnet import entry
from factcheck.model import Evidence, Reference, Result, Statement, Verdict
from factcheck.model.record import replace
from factcheck.syntax.mentions import mentions
from factcheck.syntax.words import GENERIC_NOUNS

_SAYING = frozenset({Verdict.SUPPORTED, Verdict.OUTDATED, Verdict.DISPUTED})
#: So many rivals are tried at most; where more than one is in view nobody is accused.
_TRIED, _MOST_RIVALS = 3, 1
_UNSURE = "it is not told that this is what is meant"
_UNCLEAR = "another thing named before may be meant"


def with_owners(given: Statement, judged: Callable[[Statement], Result]) -> Result:
    """Return the verdict on a statement that may tell of what belongs to what its text is about.

    As it is written it counts first. If the base says nothing of "the oldest clock", it counts as the oldest clock of
    the museum of which the text tells: what contradicts that is suspect, and what agrees is supported if nothing else
    is spoken of to which it may belong.

    Args:
        given: the statement with its references.
        judged: judges a statement with its references, as it is written.
    """
    bridge = next((each for each in given.references if each.bridged), None)
    plain = replace(given, references=tuple([each for each in given.references if not each.bridged]))
    result = judged(plain)
    settled = result.verdict.accuses or result.verdict in _SAYING
    if bridge is not None and settled and is_of_another(result, plain, bridge):
        result = _open(result)
    if bridge is None or result.verdict is not Verdict.UNVERIFIED or len(bridge.rivals) > _MOST_RIVALS:
        return replace(result, statement=given)
    others = [_read(given, judged, rival, bridged=True) for rival in bridge.rivals]
    readings = [_read(given, judged, bridged=True), *others]
    verdicts = [each.verdict for each in readings]
    told = _told(bridge, given.text)
    if any(each in _SAYING for each in verdicts):
        if bridge.rivals or verdicts[0] not in _SAYING:
            return replace(result, statement=given)
        return replace(readings[0], reason=f"{readings[0].reason}; {told}")
    accusing = next(((at, each) for at, each in enumerate(readings) if each.verdict.accuses), None)
    if accusing is None:
        return replace(result, statement=given)
    at, found = accusing
    told = _told(bridge._replace(name=bridge.rivals[at - 1]) if at else bridge, given.text)
    return replace(_suspected(found, _UNSURE), reason=f"{found.reason}; {told}")


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
        result = _against_rivals(result, [_read(given, judged, rival) for rival in rivals[:_TRIED]], len(rivals))
    elif result.verdict.accuses and not all(each.sure for each in given.references):
        result = _suspected(result, _UNSURE)
    if result.verdict is Verdict.UNVERIFIED:
        # the base itself may speak of "the museum"
        as_written = judged(given)
        guessed = all(not each.sure for each in given.references if each.name)
        first = next((each for each in given.references if each.name), None)
        if as_written.verdict.accuses and guessed and not rivals and not is_of_another(as_written, given, first):
            return _suspected(as_written, _UNSURE)
        return as_written if as_written.verdict in _SAYING else result
    if result.verdict is Verdict.NOT_CHECKABLE:
        return result
    told = "; ".join(dict.fromkeys(_told(each, given.text) for each in given.references if each.name))
    return replace(result, reason=f"{result.reason}; {told}")


def is_of_another(result: Result, given: Statement, reference: Reference | None) -> bool:
    """Tell whether the claim that decides tells of something else than what a text is about.

    "The director is Ida Berg" in a text on one museum is neither told nor denied by who directs another one.
    """
    if reference is None or not result.evidence:
        return False
    known = " ".join((given.text, reference.name, *reference.rivals)).casefold()
    owners = (each for each in mentions(result.evidence[0].wording) if each.kind == "name" and each.clause == 1)
    said = given.text[reference.span.start : reference.span.end].casefold().split()
    noun = said[-1] if said else ""
    # "the museum" may be the one that the base knows; a company may be any
    parts = ("inner",) if reference.bridged and noun not in GENERIC_NOUNS else ("subj", "inner")
    return any(each.part in parts and not _is_told(each.text.casefold(), known) for each in owners)


def _is_told(name: str, known: str) -> bool:
    """Tell whether a word by which a name is told from others is among what is known: "Solvik" of a company."""
    words = name.split()
    own = [word for word in words if entry(word).proper or "n" not in entry(word).senses]
    return any(word in known for word in own or words)


def _read(given: Statement, judged: Callable[[Statement], Result], rival: str = "", bridged: bool = False) -> Result:
    written = written_out(given, rival, bridged)
    return brought_back(judged(replace(given, text=written.text, references=())), given, written.back)


def _told(reference: Reference, text: str) -> str:
    said = text[reference.span.start : reference.span.end]
    place = f", line {reference.line}" if reference.line else ""
    of = "that of " if reference.bridged else ""
    return f"“{said}” is taken for {of}{reference.name}{place}"


def _against_rivals(result: Result, others: list[Result], count: int) -> Result:
    """Return a result, lowered by what the other readings of the statement come to."""
    verdicts = {each.verdict for each in others}
    if result.verdict.accuses:
        if verdicts & _SAYING or count > _MOST_RIVALS:
            return _open(result)
        return _suspected(result, _UNCLEAR)
    if result.verdict is Verdict.SUPPORTED and any(each.accuses for each in verdicts):
        return _open(result)
    return result


def _open(result: Result) -> Result:
    return replace(result, verdict=Verdict.UNVERIFIED, reason=_UNCLEAR, evidence=(), confidence=0.0, successor=None)


def _suspected(result: Result, doubt: str) -> Result:
    return replace(result, verdict=Verdict.SUSPECT, evidence=tuple([_doubted(each, doubt) for each in result.evidence]))


def _doubted(evidence: Evidence, doubt: str) -> Evidence:
    found = evidence.comparison
    if not found.verdict.accuses:
        return evidence
    return replace(evidence, comparison=replace(found, verdict=Verdict.SUSPECT, doubts=(*found.doubts, doubt)))
