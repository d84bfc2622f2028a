"""What something is compared with: "larger than Mars", "8% more than in 2022", "up from 5 million"."""

from __future__ import annotations

from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.likenesses import like
from factcheck.syntax.records import Argument, Chunk, Modifier, Phrase
from factcheck.syntax.scanning import Clause, Scanner
from factcheck.syntax.words import DEGREES_OF_AMOUNT


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
        compared = self._changed(at, made) if way else self._compared(at, made, amount)
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
        told = Phrase(words, "clause", chunk.start, parts[-1].end, modifiers=(*modifiers, *_degree(parts)))
        made.arguments.append(Argument("than", (replace(told, value=_earlier(parts)),)))
        return behind

    def _compared(self, at: int, made: Clause, amount: bool) -> int:
        """Read a plain comparison: "is larger than Mars"; behind a comma as a clause of its own."""
        chunks = self.chunks
        start = at + 1 if amount else at
        if start >= len(chunks) or chunks[start].word != "than":
            return 0
        inside = chunks[start].phrase if chunks[start].kind == "PP" else None
        behind, dated = start + 1, False
        follower = chunks[behind] if behind < len(chunks) else None
        if inside is None and follower is not None and follower.kind in ("NP", "PP"):
            dated = follower.kind == "PP" and follower.word == "time"  # "than in 2022", "than on the team plan"
            inside, behind = follower.phrase, behind + 1
        ends = behind >= len(chunks) or chunks[behind].kind in (".", ",", ";", "CC", ")", "–")
        # "older than any other line in town": the place is of all that is compared
        ranked = not amount and made.verb is not None and made.verb.lemma == "be"
        of_all = inside is not None and inside.quantifier in ("any", "all")
        ends = ends or (ranked and of_all and chunks[behind].kind == "PP")
        if inside is None or not ends or (inside.kind == "value" and (amount or not dated)) or inside.head in _OTHERS:
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

    def _changed(self, at: int, made: Clause) -> int:
        """Read "up from 48 percent in 2019" as what it changed from, and what it was in 2019 as a clause of its own."""
        start = self.chunks[at + 1]
        if start.word != "from" or start.phrase is None or start.phrase.value is None or made.verb is None:
            return 0
        places = [each for each in made.arguments if each.slot in ("attr", "obj") and _is_amount(each)]
        if len(places) != 1:
            return 0
        before = like(start.phrase, places[0].phrases[0])
        made.arguments.append(Argument("from", (before,)))
        return self._then(at + 2, made, places[0], before)

    def _compared_with(self, at: int, made: Clause) -> int:
        """Read ", compared with 63 percent in 2022" as what it was in 2022: a clause of its own; 0 where none is."""
        chunks = self.chunks
        verb = chunks[at].verb
        if verb is None or verb.lemma != "compare" or verb.auxiliaries or at + 2 >= len(chunks) or made.verb is None:
            return 0
        start, then = chunks[at + 1], chunks[at + 2]
        places = [each for each in made.arguments if each.slot in ("attr", "obj") and _is_measured(each)]
        if start.word not in ("with", "to") or start.phrase is None or start.phrase.kind != "value" or len(places) != 1:
            return 0
        one, two = places[0].phrases[0].value, start.phrase.value
        if then.word != "time" or one is None or two is None or (one.kind, one.unit) != (two.kind, two.unit):
            return 0
        return self._then(at + 2, made, places[0], like(start.phrase, places[0].phrases[0]))

    def _then(self, at: int, made: Clause, place: Argument, before: Phrase) -> int:
        """Read the time at which something was another amount as a clause of its own; return the index behind."""
        chunks = self.chunks
        then = chunks[at] if at < len(chunks) else None
        if made.verb is None or then is None or then.kind != "PP" or then.word != "time" or then.phrase is None:
            return at
        own = made.subject is not None and not any(_is_dated(each) for each in made.subject.phrases)
        if own and made.kind == "main" and not made.verb.negated and not made.verb.modal:
            time = Argument("time", (then.phrase,))
            kept = [each for each in made.arguments if not each.slot.startswith("time") and each.slot != "from"]
            told = [replace(each, phrases=(before,)) if each is place else each for each in kept]
            self.clauses.append(Clause("main", made.subject, made.verb._replace(tense="past"), [*told, time]))
        return at + 1


def _degree(parts: list[Chunk]) -> list[Modifier]:
    """Return how what is compared differs: "4 percent fewer", "more than the year before"."""
    first = parts[0]
    head = first.phrase.head if first.phrase is not None and first.kind == "ADJ" else first.word
    words = [each.word for each in parts] + [each.phrase.head for each in parts if each.phrase is not None]
    found = [Modifier("degree", head, first.start, first.end)] if head in DEGREES_OF_AMOUNT else []
    before = "year" in words and bool({"before", "earlier"} & set(words))
    return [*found, *([Modifier("year before", "year", first.start, first.end)] if before else [])]


def _earlier(parts: list[Chunk]) -> Value | None:
    """Return the date that something is compared with: "fewer than in 2022"."""
    dates = [each.phrase.value for each in parts if each.word == "time" and each.phrase is not None]
    return dates[0] if len(dates) == 1 else None


#: Words that stand for what is compared, of which another phrase tells.
_OTHERS = frozenset({"other", "that", "those"})


def _is_amount(argument: Argument) -> bool:
    """Tell whether an argument is one plain count or measure."""
    phrase = argument.phrases[0]
    counted = phrase.value is not None and phrase.value.kind != "date" and not phrase.value.bound
    return len(argument.phrases) == 1 and counted and not phrase.quantifier


def _is_measured(argument: Argument) -> bool:
    """Tell whether an argument is one amount, of a whole or not: "71 percent of the power"."""
    value = argument.phrases[0].value
    return len(argument.phrases) == 1 and value is not None and value.kind != "date" and not value.bound


def _is_dated(phrase: Phrase) -> bool:
    """Tell whether a phrase names its own time: "turnout in the 2023 election"."""
    return any(
        (each.value is not None and each.value.kind == "date") or (each.phrase is not None and _is_dated(each.phrase))
        for each in phrase.modifiers
    )


def _words_of(chunk: Chunk) -> str:
    phrase = chunk.phrase
    if phrase is None:
        return chunk.word
    value = f"{phrase.value.low}..{phrase.value.high}" if phrase.value is not None else ""
    return " ".join(each for each in (chunk.word, *(one.word for one in phrase.modifiers), phrase.head, value) if each)
