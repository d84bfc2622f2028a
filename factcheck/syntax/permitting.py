"""Nouns, and verbs with "from", that say of the verb behind them that one may or must: "have the right to vote"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.language.wordnet import ANIMAL, GROUP, PERSON, field_of
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Argument, Chunk, Phrase, Signature, VerbGroup
from factcheck.syntax.words import (
    ANYBODY,
    AUTHORITIES,
    ENABLING,
    IMPLICATIVES,
    IMPLICATIVES_FROM,
    IMPLICATIVES_WITH_NOUN,
)

_FROM, _THERE, _FOR, _YOU = "from", "there", "for", "you"


class Permitting(NamedTuple):
    """What words between a verb and the one behind them say of that one.

    Attributes:
        signature: what it says.
        step: how many chunks lie between.
        whom: who does it, where that is not the subject.
        where: what lets them do it, where that is the subject: a place or product.
    """

    signature: Signature
    step: int
    whom: Argument | None = None
    where: Argument | None = None


def permitting(chunks: Sequence[Chunk], at: int, verb: VerbGroup, subject: Argument | None) -> Permitting | None:
    """Return what the chunk behind a verb says of a verb behind that, or None.

    Args:
        chunks: of the sentence.
        at: index of the chunk behind the verb.
        verb: the verb.
        subject: its subject.
    """
    told = _barring(chunks, at, verb) or _by_noun(chunks, at, verb, subject) or _by_rule(chunks, at, verb, subject)
    return told or _by_enabling(chunks, at, verb, subject)


def _barring(chunks: Sequence[Chunk], at: int, verb: VerbGroup) -> Permitting | None:
    """Read "is banned from keeping a dog", "are exempt from paying"."""
    word, behind = verb.lemma, at
    if verb.lemma == "be" and not verb.passive and chunks[at].kind == "ADJ" and chunks[at].phrase is not None:
        phrase = chunks[at].phrase
        word, behind = ("" if phrase is None or phrase.modifiers else phrase.head), at + 1
    elif not verb.passive:
        return None
    signature = IMPLICATIVES_FROM.get(word)
    if verb.tense != "present":
        return None  # what was banned then need not be banned now
    if signature is None or behind + 1 >= len(chunks) or chunks[behind].word != _FROM:
        return None
    inner = chunks[behind + 1].verb
    return Permitting(signature, behind + 1 - at) if inner is not None and inner.form == "VBG" else None


def _by_noun(chunks: Sequence[Chunk], at: int, verb: VerbGroup, subject: Argument | None) -> Permitting | None:
    """Read "have the right to vote", "are under no obligation to pay", "there is no need for guests to book"."""
    phrase = chunks[at].phrase
    if verb.passive or phrase is None or phrase.kind != "noun" or phrase.plural or phrase.modifiers:
        return None
    there = subject is not None and subject.phrases[0].head == _THERE
    before = _THERE if there and verb.lemma == "be" else f"{verb.lemma} {chunks[at].word}".rstrip()
    signature = IMPLICATIVES_WITH_NOUN.get(f"{before} {phrase.head}")
    if signature is None or phrase.quantifier not in ("", "no", "any"):
        return None
    if phrase.quantifier == "no":
        signature = signature.turned()
    step, whom = 1, None
    if there:
        named = chunks[at + 1].phrase if at + 1 < len(chunks) and chunks[at + 1].word == _FOR else None
        if named is not None and not _may_act(named):
            return None  # "there is no need for a ticket to visit the garden"
        step = 1 if named is None else 2
        whom = Argument("subj", (named or Phrase(_YOU, "pronoun", verb.start, verb.start),))
    return Permitting(signature, step, whom) if _is_infinitive(chunks, at + step) else None


def _by_rule(chunks: Sequence[Chunk], at: int, verb: VerbGroup, subject: Argument | None) -> Permitting | None:
    """Read "the law requires drivers to carry a licence" as what drivers must do."""
    signature, phrase = IMPLICATIVES.get(verb.lemma), chunks[at].phrase
    if signature is None or signature.voice != "passive" or verb.passive or verb.modal or subject is None:
        return None
    if chunks[at].kind != "NP" or phrase is None or phrase.kind not in ("noun", "name") or verb.tense != "present":
        return None
    ruled = len(subject.phrases) == 1 and subject.phrases[0].head in AUTHORITIES and not subject.phrases[0].quantifier
    if not ruled or subject.phrases[0].modifiers or not _is_infinitive(chunks, at + 1):
        return None
    return Permitting(signature, 1, Argument("subj", (phrase,)))


def _by_enabling(chunks: Sequence[Chunk], at: int, verb: VerbGroup, subject: Argument | None) -> Permitting | None:
    """Read "the app lets you pay by card" as what you can do in it."""
    phrase = chunks[at].phrase
    if verb.lemma not in ENABLING or verb.passive or verb.modal or verb.tense != "present" or subject is None:
        return None
    if chunks[at].kind != "NP" or phrase is None or chunks[at].word or len(subject.phrases) != 1:
        return None
    whoever = phrase.head == _YOU or (phrase.head in ANYBODY and phrase.plural and not phrase.modifiers)
    if not whoever or phrase.quantifier or phrase.value is not None or phrase.determiner:
        return None
    thing = subject.phrases[0]
    if thing.kind not in ("noun", "name") or thing.quantifier or thing.head == "it":
        return None
    inner = chunks[at + 1].verb if at + 1 < len(chunks) else None
    bare = inner is not None and verb.lemma == "let" and _is_bare(chunks[at + 1]) and not inner.passive
    if not bare and not _is_infinitive(chunks, at + 1):
        return None
    return Permitting(_POSSIBLE, 1, Argument("subj", (phrase,)), replace(subject, slot="in"))


def _is_bare(chunk: Chunk) -> bool:
    """Tell whether a verb stands in the form of the dictionary, however it was tagged: "lets you set it"."""
    return chunk.verb is not None and chunk.end - chunk.start == len(chunk.verb.lemma)


#: What one is enabled to do one can do, and what one is not, one cannot.
_POSSIBLE = Signature(True, "can", False, "can", "")


def _may_act(phrase: Phrase) -> bool:
    """Tell whether a phrase names somebody who may do something."""
    return phrase.kind in ("name", "pronoun") or field_of(phrase.head) in (PERSON, ANIMAL, GROUP)


def _is_infinitive(chunks: Sequence[Chunk], at: int) -> bool:
    inner = chunks[at].verb if at < len(chunks) else None
    return inner is not None and inner.infinitive
