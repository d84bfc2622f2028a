"""What somebody may do or has to do, as one phrase: "parking on the quay" and "to park on the quay" name one act."""

from __future__ import annotations

from factcheck.language.wordnet import entry
from factcheck.syntax.clause_contents import content_words
from factcheck.syntax.event_nouns import verb_of
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition

#: How what an act is done to, and where, hangs on the noun for it.
_HUNG = frozenset({"of", "in", "on", "at", "into", "to", "from", "with", "without", "by"})


def act_of(phrase: Phrase) -> Phrase | None:
    """Return what a noun phrase in -ing says that somebody does, as the content of a clause, or None.

    Args:
        phrase: "posting comments", "parking on the quay".
    """
    if phrase.kind != "noun" or phrase.determiner or phrase.quantifier or phrase.plural or phrase.value is not None:
        return None
    verb = _verb(phrase)
    if not verb or any(each.kind not in _HUNG or each.phrase is None for each in phrase.modifiers):
        return None
    inner = [each.phrase for each in phrase.modifiers if each.phrase is not None]
    words = [verb, *(word for each in inner for word in content_words(each))]
    return as_clause(words, phrase.start, phrase.end)


def act_done(made: Proposition, *left: Argument) -> Phrase:
    """Return what a proposition says that somebody does, as the content of a clause.

    Args:
        made: the proposition.
        left: arguments that are no part of the act: who does it, and what it takes.
    """
    rest = [each for each in made.arguments if all(each is not one for one in left)]
    words = [word for each in rest for phrase in each.phrases for word in content_words(phrase)]
    return as_clause([made.verb, *words], made.start, made.end)


def as_clause(words: list[str], start: int, end: int) -> Phrase:
    """Return words as the content of a clause that is only an argument.

    Args:
        words: dictionary forms, the verb first.
        start: offset of the first character.
        end: offset behind the last.
    """
    held = tuple([Modifier("word", word, start, end) for word in sorted(set(words))])
    return Phrase(" ".join(words), "clause", start, end, modifiers=held)


def _verb(phrase: Phrase) -> str:
    if phrase.head.endswith("ing"):
        return verb_of(phrase.head)
    known = entry(phrase.head)
    return phrase.head if "v" in known.senses and phrase.named("of") else ""
