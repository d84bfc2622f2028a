"""When a verdict is held back: a sentence that does not name what it speaks of, an opinion, a prediction."""

from __future__ import annotations

from factcheck.inference.sentences import judge_sentences
from factcheck.judge.setting import Setting
from factcheck.language.cues import subjective
from factcheck.language.tables import SUBJECT_PRONOUNS
from factcheck.language.typography import same_words
from factcheck.language.words import words
from factcheck.model import Result, Statement
from factcheck.syntax.records import Proposition

#: Kinds of proposition that state a fact by the way, whatever the sentence thinks of it.
_ASIDES = frozenset({"relative", "participle", "apposition", "parenthesis", "title", "time"})


def is_verbatim(statement: Statement, result: Result) -> bool:
    """Tell whether a claim says the same word for word, so that its author knew what "the club" is."""
    return any(same_words(statement.text, each.wording) for each in result.evidence)


def is_shared(unnamed: str, statement: Statement, result: Result) -> bool:
    """Tell whether the claims speak of "the library" in the same words, and nothing before names another one."""
    if any(not each.name for each in statement.references) or unnamed.casefold() in SUBJECT_PRONOUNS:
        return False
    return all(unnamed.casefold() in each.wording.casefold() for each in result.evidence)


def is_ours(unnamed: str, statement: Statement) -> bool:
    """Tell whether "we" are those of whom the text tells: "We pay refunds" beside "refunds are paid"."""
    spans = [each.span for each in statement.references if each.name]
    return unnamed.casefold() == "we" and any(statement.text[at.start : at.end] in ("We", "we") for at in spans)


def same_mood(mood: str, statement: Statement, result: Result) -> bool:
    """Tell whether a sentence clashes with claims of its own mood: "will open on 3 May", "should be kept cold"."""
    if not result.evidence:
        return False
    ruled = mood == "opinion" and "should" in {word.key for word in words(statement.text)}
    return (mood == "prediction" or ruled) and all(subjective(each.wording) == mood for each in result.evidence)


def is_beside(mood: str, statement: Statement, result: Result, setting: Setting) -> bool:
    """Tell whether what is wrong is said beside an opinion, a prediction or an instruction.

    "The lovely bridge, built in 1911, is worth a visit", "Visit the tower, which is 98 metres high".
    """
    parts = _accused(statement, result, setting)
    if mood == "prediction":
        return bool(parts) and all(each.tense in ("past", "perfect", "") and not each.modal for each in parts)
    if mood == "instruction":
        parts = [] if any(each.defining for each in parts) else parts
    return (
        mood in ("opinion", "instruction")
        and bool(parts)
        and all(each.kind in _ASIDES and not each.modal for each in parts)
    )


def _accused(statement: Statement, result: Result, setting: Setting) -> list[Proposition]:
    """Return what of a statement the surest claim excludes."""
    if not result.evidence or not result.verdict.accuses:
        return []
    judged = judge_sentences(statement.text, result.evidence[0].wording, setting.aliases)
    least = setting.min_confidence
    return [each.said for each in judged if each.against is not None and each.against.confidence >= least]


def is_elsewhere(unnamed: str, statement: Statement, result: Result, setting: Setting) -> bool:
    """Tell whether what is wrong is not said of what is unnamed: "It rained when the bridge opened in 1912"."""
    head = unnamed.rsplit(maxsplit=1)[-1].casefold()
    phrases = [
        phrase
        for made in _accused(statement, result, setting)
        for argument in made.arguments
        for phrase in argument.phrases
    ]
    return bool(phrases) and not any(phrase.kind == "pronoun" or phrase.head == head for phrase in phrases)
