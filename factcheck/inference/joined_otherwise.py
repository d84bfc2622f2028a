"""Two facts that a claim puts one after the other, and a statement at one time: "before", "when the king died"."""

from __future__ import annotations

from factcheck.inference.shelf import readings
from factcheck.inference.terms import CONCEDING
from factcheck.patterns import pattern
from factcheck.syntax.records import Phrase, Proposition

#: Slots of what came before or after, or up to when it was so.
_ORDERED = frozenset({"before", "after", "until", "since"})
#: Slots of why it was so.
_BECAUSE = frozenset({"because", "because of"})
#: Kinds of clause that tell of the same time, or set something against the rest.
_AT_ONCE = frozenset({"time", "while"})
_WORDS = pattern(r"\b(?:" + "|".join(sorted(CONCEDING, key=len, reverse=True)) + r")\b")
_EVEN_IF = "even if"


def are_joined_otherwise(statement: str, claim: str) -> bool:
    """Tell whether a statement joins two facts in a way that a claim, which tells both, does not vouch for.

    Args:
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    if (_EVEN_IF in statement.lower()) != (_EVEN_IF in claim.lower()):
        return True
    said = [ways[0] for ways in readings(statement)]
    beside = [_words(each) for each in said if each.kind in _AT_ONCE]
    if not beside:
        return False
    told = _ordered(said, _ORDERED | _BECAUSE)
    concedes = bool(_concessions(statement) - _concessions(claim))
    known = _ordered([ways[0] for ways in readings(claim)], _ORDERED | _BECAUSE if concedes else _ORDERED)
    own = {clause for _, clause in told}
    return any(each in pair for each in beside if each not in own for pair in known)


def _ordered(made: list[Proposition], slots: frozenset[str]) -> list[tuple[frozenset[str], frozenset[str]]]:
    """Return the words of what each proposition tells, and of the clause that hangs on it by one of some slots."""
    hung = [(each, argument) for each in made for argument in each.arguments if argument.slot in slots]
    return [
        (_words(each, slots), _of_clause(argument.phrases[0], each))
        for each, argument in hung
        if argument.phrases[0].kind == "clause"
    ]


def _words(made: Proposition, without: frozenset[str] = frozenset()) -> frozenset[str]:
    """Return the verb of a proposition and the heads of what it takes."""
    heads = [phrase.head for each in made.arguments if each.slot not in without for phrase in each.phrases]
    return frozenset({made.verb, *heads})


def _of_clause(phrase: Phrase, made: Proposition) -> frozenset[str]:
    """Return the words of a clause, who or what the other clause tells of by its own name."""
    words = {each.word for each in phrase.modifiers if each.kind == "word"}
    return frozenset(words - {_SELF} | ({made.arguments[0].phrases[0].head} if _SELF in words else set()))


#: What stands for the subject of the clause around.
_SELF = "self"


def _concessions(text: str) -> set[str]:
    return {each.group(0) for each in _WORDS.finditer(text.lower())}
