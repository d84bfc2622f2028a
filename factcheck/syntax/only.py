"""Other words for "only" put where it mostly stands: "members alone may", "nobody but members may"."""

from __future__ import annotations

from factcheck.language.wordnet import entry
from factcheck.model.record import replace
from factcheck.syntax.records import Chunk, Phrase
from factcheck.syntax.scanning import STOPS, Clause
from factcheck.syntax.words import IMPLICATIVES

_ONLY = frozenset({"only", "alone"})
#: What nobody is excepted from, and the prepositions and joints behind it.
_NOBODY = frozenset({"person", "none", "one"})
_EXCEPTING = frozenset({"but", "except", "besides"})


def with_only_before(chunks: list[Chunk]) -> list[Chunk]:
    """Return chunks with "only" before what it rules all others out for.

    Args:
        chunks: of one sentence.
    """
    found = list(chunks)
    for at in range(len(found) - 1, -1, -1):
        if _is_alone(found, at):
            found[at : at + 2] = [_only(found[at], found[at + 1].end)]
        elif _is_nobody_else(found, at):
            told, verb = found[at], found[at + 3].verb
            apart = [] if verb is None else [found[at + 3]._replace(verb=verb._replace(adverbs=verb.adverbs[1:]))]
            end = found[at + 3].end if verb is None else verb.adverbs[0].end
            found[at : at + 4] = [*([_only(told, end)] if told.kind == "NP" else _ruling_out(told, end)), *apart]
        elif _is_nobody_but(found, at):
            behind = found[at + 1] if found[at + 1].kind == "PP" else found[at + 2]
            told = behind._replace(kind="NP", word="", start=found[at].start)
            found[at : at + (2 if behind is found[at + 1] else 3)] = [_only(told, behind.end)]
        elif _is_last(found, at):
            found[at : at + 2] = _ruling_out(found[at], found[at + 1].end)
        elif _is_before_adjective(found, at):
            adjective = found[at]
            plain = replace(_phrase(adjective), quantifier="", kind="adjective")
            found[at : at + 2] = [
                adjective._replace(kind="ADJ", phrase=plain),
                *_ruling_out(found[at + 1], found[at + 1].end),
            ]
    return found


def told_only_of_adjuncts(clauses: list[Clause]) -> None:
    """Read "can only be deleted by administrators" as "can be deleted only by administrators".

    Args:
        clauses: of one sentence, in order; changed in place.
    """
    for clause in clauses:
        verb = clause.verb
        inside = [each for each in verb.adverbs if each.word == "only"] if verb is not None else []
        if verb is None or len(inside) != 1 or verb.negated or any(each.focus for each in clause.arguments):
            continue
        plain = [each for each in clause.arguments if each.slot in _CORE]
        adjuncts = [each for each in clause.arguments if each.slot not in _CORE and not each.slot.startswith("time")]
        if plain or len(adjuncts) != 1 or adjuncts[0].phrases[0].kind == "value":
            continue
        clause.asking = (*clause.asking, (inside[0].start, inside[0].end))  # it is told by the adjunct now
        clause.verb = verb._replace(adverbs=tuple([each for each in verb.adverbs if each is not inside[0]]))
        clause.arguments = [replace(each, focus="only") if each is adjuncts[0] else each for each in clause.arguments]


_CORE = frozenset({"obj", "iobj", "attr"})


def _phrase(chunk: Chunk) -> Phrase:
    assert chunk.phrase is not None
    return chunk.phrase


def _only(chunk: Chunk, end: int) -> Chunk:
    """Return a subject as the only one."""
    phrase = replace(_phrase(chunk), quantifier="only", start=chunk.start, end=end)
    return chunk._replace(phrase=phrase, end=end)


def _ruling_out(chunk: Chunk, end: int) -> list[Chunk]:
    """Return an adjunct with "only" before it."""
    told = chunk._replace(phrase=replace(_phrase(chunk), end=end), end=end)
    return [Chunk("ADV", chunk.start, chunk.start, word="only"), told]


def _is_alone(chunks: list[Chunk], at: int) -> bool:
    """Tell whether "alone" or "only" stands between a subject and what that may do: "members alone may vote"."""
    if at + 2 >= len(chunks) or chunks[at].kind != "NP" or chunks[at + 2].kind != "VG":
        return False
    phrase, word, verb = chunks[at].phrase, chunks[at + 1], chunks[at + 2].verb
    told = word.word if word.kind == "ADV" else word.phrase.head if word.kind == "ADJ" and word.phrase else ""
    if told not in _ONLY or phrase is None or verb is None or phrase.kind not in ("noun", "name") or phrase.quantifier:
        return False
    signature = IMPLICATIVES.get(verb.lemma)
    entitled = signature is not None and verb.passive and signature.asserted_modal == "may"
    return not verb.negated and (verb.form == "MD" or entitled)


_ELSE = "else"


def _is_nobody_else(chunks: list[Chunk], at: int) -> bool:
    """Tell whether "and nobody else" stands behind who may do it: "can be opened by the owner and by nobody else"."""
    if at + 3 >= len(chunks) or chunks[at + 1].word != "and":
        return False
    first, nobody, last = chunks[at], chunks[at + 2], chunks[at + 3]
    inside = [each.word for each in last.verb.adverbs[:1]] if last.verb is not None and first.kind == "NP" else []
    if _ELSE not in (last.word, *inside):
        return False
    if first.kind not in ("NP", "PP") or first.phrase is None or nobody.phrase is None or first.phrase.quantifier:
        return False
    apart = nobody.kind == "PP" and nobody.word != first.word
    return not apart and nobody.phrase.quantifier == "no" and nobody.phrase.head in _NOBODY


def _is_nobody_but(chunks: list[Chunk], at: int) -> bool:
    """Tell whether somebody is excepted from nobody before a verb: "nobody but members may vote"."""
    first = chunks[at].phrase
    if chunks[at].kind != "NP" or first is None or first.quantifier != "no" or first.head not in _NOBODY:
        return False
    if first.modifiers or at + 2 >= len(chunks):
        return False
    if chunks[at + 1].kind == "PP":
        excepted, verb = chunks[at + 1], chunks[at + 2]
    elif chunks[at + 1].kind == "CC" and at + 3 < len(chunks) and chunks[at + 2].kind == "NP":
        excepted, verb = chunks[at + 2]._replace(word=chunks[at + 1].word), chunks[at + 3]
    else:
        return False
    phrase = excepted.phrase
    plain = phrase is not None and phrase.kind in ("noun", "name") and not phrase.quantifier
    finite = verb.kind == "VG" and verb.verb is not None and verb.verb.finite and not verb.verb.negated
    return excepted.word in _EXCEPTING and plain and finite


def _is_last(chunks: list[Chunk], at: int) -> bool:
    """Tell whether "only" stands behind an adjunct or an object that ends a clause: "open to members only"."""
    if at == 0 or at + 1 >= len(chunks) or chunks[at].kind not in ("PP", "NP") or chunks[at].word.startswith("time"):
        return False
    phrase, word = chunks[at].phrase, chunks[at + 1]
    if chunks[at].kind == "NP" and (chunks[at - 1].kind != "VG" or word.word != _PLAIN):
        return False
    if word.kind != "ADV" or word.word not in _ONLY or phrase is None or phrase.kind not in ("noun", "name"):
        return False
    return at + 2 >= len(chunks) or chunks[at + 2].kind in STOPS or chunks[at + 2].kind in (",", ")", "CC")


#: The word that rules out other things than an object: who paints walls alone paints by himself.
_PLAIN = "only"


def _is_before_adjective(chunks: list[Chunk], at: int) -> bool:
    """Tell whether "only" stands before an adjective with an adjunct behind it: "is only open to members"."""
    if at + 1 >= len(chunks) or chunks[at + 1].kind != "PP" or at == 0 or chunks[at - 1].kind != "VG":
        return False
    adjective, phrase = chunks[at].phrase, chunks[at + 1].phrase
    if adjective is None or adjective.quantifier != "only" or phrase is None or adjective.value is not None:
        return False
    described = chunks[at].kind == "ADJ" or (adjective.kind == "noun" and _is_adjective(adjective))
    return described and phrase.kind in ("noun", "name") and not phrase.quantifier


def _is_adjective(phrase: Phrase) -> bool:
    """Tell whether what was read as a noun without anything before it is an adjective: "only available"."""
    senses = entry(phrase.head).senses
    return not phrase.modifiers and not phrase.determiner and not phrase.plural and "a" in senses and "n" not in senses
