"""The reason why something is so, told as that because of it: "fog was the reason why the port closed"."""

from __future__ import annotations

import dataclasses

from factcheck.syntax.records import Argument, Chunk, Phrase
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words_of_causes import REASONS

_WHY, _THAT, _BE, _BECAUSE, _CAUSE = "why", "that", "be", "because of", "cause"
#: Kinds of clauses that may tell what there is a reason for.
_TOLD = frozenset({"relative", "that"})


def with_reasons(chunks: list[Chunk]) -> list[Chunk]:
    """Return the chunks of a sentence with "the reason why it closed", "the reason it closed" as "the reason that".

    Args:
        chunks: of the sentence.
    """
    found: list[Chunk] = []
    for at, each in enumerate(chunks):
        noun = found[-1].phrase if found and found[-1].kind == "NP" else None
        if noun is not None and _is_reason(noun):
            if each.word == _WHY:
                found.append(Chunk("REL", each.start, each.end, word=_THAT))
                continue
            behind = chunks[at + 1].verb if at + 1 < len(chunks) else None
            if each.kind == "NP" and behind is not None and behind.finite:
                found.append(Chunk("REL", each.start, each.start, word=_THAT))
        found.append(each)
    return found


def _is_reason(noun: Phrase) -> bool:
    return noun.kind == "noun" and noun.head in REASONS and noun.determiner in ("the", "a") and not noun.quantifier


def told_of_reasons(clauses: list[Clause]) -> None:
    """Tell clauses on the reason why something is so as clauses on that, with its cause.

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    for told in tuple(clauses):
        verb = told.verb
        if verb is None or verb.lemma != _BE or verb.negated or verb.modal or told.subject is None:
            continue
        effect = next((each for each in clauses if each.parent is told and _is_effect(each, told)), None)
        if effect is not None:
            _tell(told, effect, clauses)


def _is_effect(inner: Clause, told: Clause) -> bool:
    """Tell whether a clause is what another one gives the reason for."""
    if inner.verb is None or inner.subject is None or inner.kind not in _TOLD:
        return False
    if inner.kind == _THAT:
        return not inner.word and not told.arguments and [each.word for each in told.adverbs] == [_WHY]
    noun = _reason_of(inner)
    return noun is not None and any(each.phrases[-1] is noun for each in _ends(told))


def _reason_of(inner: Clause) -> Phrase | None:
    """Return the reason that a relative clause is about, which it holds like an object."""
    held = inner.arguments[0] if inner.arguments else None
    noun = held.phrases[0] if held is not None and inner.verb is not None and held.end < inner.verb.start else None
    return noun if noun is not None and noun.determiner == "the" and noun.head in REASONS else None


def _ends(told: Clause) -> list[Argument]:
    """Return what stands before and behind the verb of a clause on what something is."""
    given = [each for each in told.arguments if each.slot == "attr"]
    return [told.subject, *given] if told.subject is not None else given


def _tell(told: Clause, effect: Clause, clauses: list[Clause]) -> None:
    """Tell the effect in the place of what gives its reason, which is left out."""
    noun = _reason_of(effect) if effect.kind != _THAT else None
    causes = [each for each in _ends(told) if noun is None or each.phrases[-1] is not noun]
    content = next(
        (each for each in clauses if each.parent is told and each.kind == _THAT and each is not effect), None
    )
    if len(causes) > 1 or (not causes and content is None) or told.verb is None:
        return
    known = [each for each in effect.arguments if noun is None or each.phrases[0] is not noun]
    why = [Argument(_BECAUSE, each.phrases) for each in causes]
    asking = (
        *effect.asking,
        (told.verb.start, told.verb.end),
        *(((noun.start, noun.end),) if noun is not None else ()),
    )
    plain = dataclasses.replace(
        effect,
        kind=told.kind,
        parent=told.parent,
        defining=False,
        arguments=[*known, *why],
        asking=asking,
        word=told.word,
    )
    if not causes and content is not None:
        content.kind, content.word = _CAUSE, "because"
    clauses[:] = [plain if each is told else each for each in clauses if each is not effect]
    for each in clauses:
        if each.parent is told or each.parent is effect:
            each.parent = plain
