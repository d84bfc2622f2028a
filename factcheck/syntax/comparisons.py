"""What something is compared with: "larger than Mars", "8% more than in 2022", "up from 5 million"."""

from __future__ import annotations

from factcheck.syntax.records import Argument, Chunk, Modifier, Phrase
from factcheck.syntax.scanning import Clause, Scanner


class Comparisons(Scanner):
    """Reads comparisons."""

    def _comparison(self, at: int, made: Clause) -> int:
        """Read what something is compared with as one argument: "8% more than in 2022", "up from 5 million"."""
        chunks = self.chunks
        chunk = chunks[at]
        opens = chunk.kind in ("PP", "ADV", "SUB") and chunk.word in ("than", "compared")
        way = (
            chunk.kind == "ADV"
            and chunk.word in ("up", "down")
            and at + 1 < len(chunks)
            and chunks[at + 1].word in ("from", "on", "by")
        )
        amount = (
            chunk.kind in ("NP", "ADJ")
            and chunk.phrase is not None
            and chunk.phrase.value is not None
            and chunks[at - 1].kind == ","
            and self._than_ahead(at)
        )
        if not (opens or way or amount):
            return 0
        compared = self._compared(at, made, amount)
        if compared:
            return compared
        behind = at
        while behind < len(chunks) and chunks[behind].kind in ("NP", "PP", "ADJ", "ADV", "SUB"):
            if behind > at and chunks[behind].kind == "NP" and self._opens_clause(behind):
                break
            behind += 1
        parts = list(chunks[at:behind])
        words = " ".join(_words_of(each) for each in parts)
        modifiers = tuple(Modifier("word", word, chunk.start, chunk.end) for word in sorted(set(words.split())))
        made.arguments.append(
            Argument("than", (Phrase(words, "clause", chunk.start, parts[-1].end, modifiers=modifiers),))
        )
        return behind

    def _compared(self, at: int, made: Clause, amount: bool) -> int:
        """Read a plain comparison: "is larger than Mars"; behind a comma as a clause of its own."""
        chunks = self.chunks
        start = at + 1 if amount else at
        if start >= len(chunks) or chunks[start].word != "than":
            return 0
        inside = chunks[start].phrase if chunks[start].kind == "PP" else None
        behind = start + 1
        if inside is None and behind < len(chunks) and chunks[behind].kind == "NP":
            inside, behind = chunks[behind].phrase, behind + 1
        ends = behind >= len(chunks) or chunks[behind].kind in (".", ",", ";", "CC", ")", "–")
        others = inside is not None and any(each.word == "other" for each in inside.modifiers)
        others = others and made.verb is not None and made.verb.lemma == "be"
        if (
            inside is None
            or not (ends or (others and chunks[behind].kind == "PP"))
            or inside.kind == "value"
            or inside.head in ("other", "that", "those")
        ):
            return 0
        compared = Argument("than", (inside,))
        if not amount:
            made.arguments.append(compared)
            return behind
        phrase = chunks[at].phrase
        if chunks[at].kind != "ADJ" or phrase is None or made.subject is None or made.verb is None:
            return 0
        self.clauses.append(Clause("main", made.subject, made.verb, [Argument("attr", (phrase,)), compared]))
        return behind


def _words_of(chunk: Chunk) -> str:
    phrase = chunk.phrase
    if phrase is None:
        return chunk.word
    value = f"{phrase.value.low}..{phrase.value.high}" if phrase.value is not None else ""
    return " ".join(each for each in (chunk.word, *(one.word for one in phrase.modifiers), phrase.head, value) if each)
