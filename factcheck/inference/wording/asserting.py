"""Whether a statement of a text says that a value or name is so, and does not suppose, want or compare it."""

from __future__ import annotations

from factcheck.inference.shelf import readings
from factcheck.inference.terms import SUPPOSING
from factcheck.inference.wording.holding import Held, holding
from factcheck.inference.wording.shared import NOUNS, Shared
from factcheck.inference.wording.units import Unit, span_of
from factcheck.language.words import words
from factcheck.patterns import pattern

#: Slots of what is compared with, supposed, wanted or said by somebody.
_UNTOLD = frozenset({"content", "that", "whether", "than", "purpose"})


#: Modal verbs of what may not be so.
_OPEN_MODALS = frozenset({"may", "might", "could", "would", "should"})


#: Prepositions behind a measure that tell from where it is taken.
_FROM = frozenset({"from", "off", "away"})


def is_asserted(found: Shared, said: Unit, statement: str) -> bool:
    """Tell whether a statement says that a value or name is so, and of what a claim may tell as well.

    Args:
        found: what statement and claim share.
        said: the unit of the statement.
        statement: the statement.
    """
    held = holding(statement, span_of((said,)))
    if _is_only_meant(said, statement, held, may_be=said.pos != "value"):
        return False
    if held is None:
        return bool(readings(statement))  # of hearsay nothing is read
    theirs = set(found.pairs.values())
    at = found.yours.index(said)
    far = said.value is not None and said.value.kind == "quantity"
    if far and any(each.key in _FROM and each not in theirs for each in found.yours[at + 1 : at + 2]):
        return False  # "98 metres from the shore"
    if held[0].kind not in ("relative", "participle") or said.value is None or said.value.kind != "date":
        return True
    heads = [phrase for each in held[0].arguments if each.slot != held[1] for phrase in each.phrases]
    told = [unit for unit in found.yours for each in heads if each.start <= unit.start < each.end and unit.pos in NOUNS]
    return not told or any(unit in theirs or found.topic(unit) for unit in told)  # "a tram that opened in 1912"


def says_so(said: Unit, statement: str) -> bool:
    """Tell whether a statement says that a value or name is so, and does not suppose, want or compare it.

    Args:
        said: the unit of the statement.
        statement: the statement.
    """
    return not _is_only_meant(said, statement, holding(statement, span_of((said,))), may_be=False)


def _is_only_meant(said: Unit, statement: str, held: Held | None, *, may_be: bool) -> bool:
    """Tell whether something is supposed, wanted or compared with, or only may be so where that is not enough."""
    limiting = said.value is not None and bool(said.value.bound)
    if not limiting and _is_supposed(said, statement):
        return True
    if held is None:
        return False
    return held[1] in _UNTOLD or (held[0].modal in _OPEN_MODALS and not (limiting or may_be))


def _is_supposed(said: Unit, statement: str) -> bool:
    """Tell whether a word before a value or name in its clause says that it is supposed, wanted or compared with."""
    clause = statement[: said.start]
    cut = max((each.end() for each in _CUT.finditer(clause)), default=0)
    return any(word.key in SUPPOSING for word in words(clause[cut:]))


#: What ends a clause.
_CUT = pattern(r"[,;:()—–]")


def is_to_come(said: Unit, known: Unit, statement: str, claim: str) -> bool:
    """Tell whether a statement tells what will be, and a claim what was: next year there may be more."""
    one, two = holding(claim, span_of((known,))), holding(statement, span_of((said,)))
    to_come = two is not None and (two[0].tense == "future" or two[0].modal in ("will", "shall"))
    return to_come and one is not None and one[0].tense in ("past", "perfect")
