"""Clauses that are arguments, and are not taken apart: they are told by their words, in order."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.language import tables
from factcheck.syntax.records import Modifier, Phrase
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words import DECISIVE_ADVERBS, DECISIVE_QUANTIFIERS

#: Kinds whose content is only an argument of the clause around.
CONTENT = {
    "infinitive": "purpose",
    "that": "that",
    "gerund": "gerund",
    "condition": "if",
    "unless": "unless",
    "whether": "whether",
    "except": "except",
}


def content_of(clause: Clause, clauses: Iterable[Clause] = ()) -> Phrase:
    """Return a clause that is only an argument as an unanalysed phrase: its words in order.

    Args:
        clause: the clause.
        clauses: those of the sentence; what hangs on this one as its own argument comes last.
    """
    words = []
    verb = clause.verb
    assert verb is not None
    if verb.negated:
        words.append("not")
    if clause.kind == "that" and verb.modal in _DUTIES:
        words.append(_DUTIES[verb.modal])
    words.append(_entering(clause) or verb.lemma)
    told = (*verb.adverbs, *clause.adverbs)
    telling: frozenset[str] = tables.PLACING if clause.defining else frozenset()
    if clause.kind in _RULING:
        telling |= DECISIVE_ADVERBS
    manners = [each for each in told if each.word.endswith("ly") or each.word in telling]
    words += [each.word for each in manners]
    phrases = [phrase for each in clause.arguments for phrase in each.phrases]
    own = clause.kind != "infinitive" and not (clause.kind == "gerund" and clause.word == "for")
    subject = list(clause.subject.phrases) if clause.subject is not None and own else []
    if _is_told_above(clause) and _is_own(clause, subject):
        subject = []  # "she denied that she had paid", "before becoming mayor": who does it is told already
        words += [_SELF] if clause.kind == "time" else []
    agents: list[Phrase] = []
    if verb.passive:  # who does it comes first, whatever the voice
        agents = [phrase for each in clause.arguments if each.slot == "by" for phrase in each.phrases]
        subject, phrases = [*agents, *subject], [each for each in phrases if each not in agents]
    words += [word for each in (*subject, *phrases) for word in content_words(each)]
    hung = [each for each in clauses if each.parent is clause and each.kind in CONTENT and each.verb is not None]
    inner = [content_of(each, clauses) for each in hung]
    words += [word for each in inner for word in each.head.split()]
    held = manners + [each for each in told if each.word == _OTHERWISE]
    ends = [each.end for each in (*agents, *phrases, *inner)] + [each.end for each in held]
    starts = [verb.start, *(each.start for each in subject), *(each.start for each in manners)]
    modifiers = tuple(Modifier("word", word, verb.start, verb.end) for word in sorted(set(words)))
    return Phrase(" ".join(words), "clause", min(starts), max(verb.end, *ends, 0), modifiers=modifiers)


def _entering(clause: Clause) -> str:
    """Return "enter" where somebody gets or goes into a place, which the place alone does not tell."""
    into = clause.verb is not None and clause.verb.lemma in _GETTING and not clause.verb.passive
    into = into and [each.slot for each in clause.arguments] == ["into"]
    return "enter" if into else ""


_GETTING = frozenset({"get", "go", "come"})
#: Kinds of clauses that may have the subject of the clause above.
_TOLD_ABOVE = frozenset({"that", "gerund", "time", "cause"})
#: What stands before a verb in -ing where it is not done.
LACKING = frozenset({"without", "instead of", "rather than"})
#: Who does both what is told and what it came before or after: not "after her brother had left".
_SELF = "self"
#: An adverb that says no more of a condition: "unless otherwise stated".
_OTHERWISE = "otherwise"
#: Clauses of when a rule holds, in which an adverb may decide: "if you arrive late".
_RULING = frozenset({"condition", "unless"})


#: Modal in a clause that is an argument -> the word that tells it: what must be done need not be.
_DUTIES = {"must": "must", "shall": "must", "need": "must", "optional": "optional", "may": "may", "can": "may"}


def content_words(phrase: Phrase) -> list[str]:
    """Return the words of a phrase in a clause that is not taken apart: its quantifier, what narrows it, its head.

    Args:
        phrase: one of the clause.
    """
    before = [phrase.quantifier] if phrase.quantifier in DECISIVE_QUANTIFIERS else []
    inner = [each for each in phrase.modifiers if each.phrase is not None and each.kind not in _TOLD_APART]
    before += [each.word for each in phrase.modifiers if each.phrase is None and each.kind in _NARROWING]
    head = phrase.head if phrase.value is None else f"{phrase.value.low}{phrase.value.high}{phrase.head}"
    return [*before, *(word for each in inner if each.phrase for word in content_words(each.phrase)), head]


#: Kinds of words before a noun that say which one is meant, and of what only says more of it.
_NARROWING = frozenset({"adj", "noun", "number", "superlative", "ordinal"})
_TOLD_APART = frozenset({"app", "rel", "title"})


def _is_told_above(clause: Clause) -> bool:
    """Tell whether the subject of a clause that is an argument may be told above: "convicted of stealing"."""
    if clause.kind == "gerund":
        return bool(clause.word) and clause.word not in LACKING
    return clause.kind in _TOLD_ABOVE


def _is_own(clause: Clause, subject: list[Phrase]) -> bool:
    """Tell whether a clause that is an argument has the subject of the clause that it hangs on."""
    parent = clause.parent
    above = parent.subject.phrases if parent is not None and parent.subject is not None else ()
    return [each.head for each in above] == [each.head for each in subject]
