"""What stands in brackets: taken out before clauses are read, so that it parts none, and told of the phrase before."""

from __future__ import annotations

from factcheck.model.rows import NamedTuple
from factcheck.syntax.bracketed import aged_of, had_by, labelled, life_of, then_was
from factcheck.syntax.clauses import Assembler
from factcheck.syntax.records import Argument, Chunk, Modifier, Phrase
from factcheck.syntax.sayers import is_sayer
from factcheck.syntax.scanning import Clause


class Aside(NamedTuple):
    """What stands in one pair of brackets.

    Attributes:
        of: the phrase before the brackets, or None.
        inside: the chunks between them.
    """

    of: Phrase | None
    inside: list[Chunk]


def without_asides(chunks: list[Chunk]) -> tuple[list[Chunk], list[Aside]]:
    """Return the chunks of a sentence without what stands in brackets, and that.

    What is a plain adjunct or a clause of its own stays: "won (against Tor)".

    Args:
        chunks: of the sentence.
    """
    kept: list[Chunk] = []
    asides: list[Aside] = []
    at = 0
    while at < len(chunks):
        if chunks[at].kind in "()":
            close = next((index for index in range(at, len(chunks)) if chunks[index].kind == ")"), at)
            inside = _stripped(chunks[at + 1 : close])
            if inside and (inside[0].kind == "CC" or all(each.kind == "PP" and _is_adjunct(each) for each in inside)):
                kept += inside
            elif inside and (inside[0].kind in ("REL", "SUB") or is_sayer(inside)):
                kept += [_comma(chunks[at]), *inside, _comma(chunks[close])]
            elif inside:
                before = kept[-1].phrase if kept and kept[-1].kind in ("NP", "PP", "ADJ") else None
                asides.append(Aside(before, inside))
            at = close
        else:
            kept.append(chunks[at])
        at += 1
    return kept, asides


def tell_asides(asides: list[Aside], clauses: list[Clause]) -> None:
    """Add what asides say: as clauses of their own about the phrase before, or as adverbs of its clause."""
    for aside in asides:
        parent = _clause_of(aside.of, clauses)
        if parent is None:
            continue
        told = _told(aside, parent)
        if told:
            at = next(index for index, each in enumerate(clauses) if each is parent)
            clauses[at:at] = told
        else:
            first, last = aside.inside[0], aside.inside[-1]
            words = " ".join(_word(each) for each in aside.inside)
            parent.adverbs.append(Modifier("adv", words, first.start, last.end))


#: A label, a colon and a value.
_LABELLED = 3


def _comma(bracket: Chunk) -> Chunk:
    return Chunk(",", bracket.start, bracket.end, word=",")


def _stripped(inside: list[Chunk]) -> list[Chunk]:
    """Return what stands in brackets without the marks and joints before it: "(; born 1820)"."""
    at = 0
    while at < len(inside) and inside[at].kind in (",", ";", ":", "–", "."):
        at += 1
    return inside[at:]


def _is_adjunct(chunk: Chunk) -> bool:
    """Tell whether a phrase belongs to the clause as well as without brackets; a date may be that of the thing."""
    return not chunk.word.startswith("time") and chunk.phrase is not None and chunk.phrase.kind != "value"


def _clause_of(phrase: Phrase | None, clauses: list[Clause]) -> Clause | None:
    """Return the clause that holds a phrase, else the first main clause."""
    if phrase is not None:
        for clause in clauses:
            held = [*([clause.subject] if clause.subject else []), *clause.arguments]
            if any(each.start <= phrase.start and phrase.end <= each.end for each in held):
                return clause
    return next((clause for clause in clauses if clause.kind == "main" and clause.verb is not None), None)


def _told(aside: Aside, parent: Clause) -> list[Clause]:
    """Return the clauses that an aside makes: of a participle, of a second name with what hangs on it, or none."""
    first, of = aside.inside[0], aside.of
    if len(aside.inside) == _LABELLED and aside.inside[1].kind == ":":
        told = then_was(first, aside.inside[2].phrase, parent)
        if told:
            return told
    if of is None or of.kind == "pronoun":
        return []
    subject = Argument("subj", (of,))
    part = Assembler(aside.inside)
    if first.verb is not None and first.verb.form in ("VBN", "VBG", "VBD"):
        part.read_hanging("participle", 0, parent, subject)
        return part.clauses
    single = len(aside.inside) == 1
    aged = aged_of(of, first.phrase) if single and first.phrase is not None else None
    if aged is not None:
        return [Clause("apposition", subject, None, [aged], parent=parent)]
    if single and first.phrase is not None and of.kind in ("name", "noun"):
        told = life_of(of, first.phrase, parent) or had_by(of, first.phrase, parent)
        if told:
            return told
    if len(aside.inside) == _LABELLED and aside.inside[1].kind == ":":
        return labelled(of, first.phrase, aside.inside[2].phrase, parent)
    if (
        first.kind == "NP"
        and first.phrase is not None
        and (single or first.phrase.kind != "value" or all(each.word == "per" for each in aside.inside[1:]))
        and (single or of.kind != "value")
    ):
        rest = aside.inside[1:]
        if all(each.kind in ("PP", "ADV") for each in rest):
            adjuncts = [Argument(each.word, (each.phrase,)) for each in rest if each.phrase is not None]
            adverbs = [Modifier("adv", each.word, each.start, each.end) for each in rest if each.kind == "ADV"]
            attributes = [Argument("attr", (first.phrase,)), *adjuncts]
            return [Clause("apposition", subject, None, attributes, adverbs, parent=parent)]
    return []


def _word(chunk: Chunk) -> str:
    phrase = chunk.phrase
    if phrase is None:
        return chunk.verb.lemma if chunk.verb is not None else chunk.word
    if phrase.value is None:
        return phrase.head
    return f"{phrase.value.low}..{phrase.value.high} {phrase.head}"
