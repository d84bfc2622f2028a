"""What something is compared with: "larger than Mars", "8% more than in 2022", "up from 5 million"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.compared import (
    OTHERS,
    YEAR_BEFORE,
    degree_told,
    earlier_amount,
    earlier_date,
    is_measured,
    with_place,
    years_before,
)
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
        risen = self._risen(at, made) or self._compared_again(at, made)
        if risen:
            return risen
        degree = chunk.kind == "ADJ" and self._is_more_than(at, made)  # "9 million in 2024, fewer than in 2023"
        if not (opens or way or amount or degree):
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
        told = Phrase(words, "clause", chunk.start, parts[-1].end, modifiers=(*modifiers, *degree_told(parts)))
        made.arguments.append(Argument("than", (replace(told, value=earlier_date(parts)),)))
        return behind

    def _is_more_than(self, at: int, made: Clause) -> bool:
        """Tell whether an adjective behind a comma says that the amount before it is more or less than another."""
        phrase, chunks = self.chunks[at].phrase, self.chunks
        if (
            phrase is None
            or phrase.head not in DEGREES_OF_AMOUNT
            or at + 1 >= len(chunks)
            or chunks[at - 1].kind != ","
        ):
            return False
        counted = any(_is_amount(each) or is_measured(each.phrases[0]) for each in made.arguments)
        beside = chunks[
            at + 1
        ].phrase  # "more than exports to China" is told of two things, "than in 2023" of two times
        then = beside is None or (beside.value is not None and beside.value.kind == "date")
        return counted and then and chunks[at + 1].word == "than" and phrase.value is None

    def _risen(self, at: int, made: Clause) -> int:
        """Read ", up 6 percent on the year before" as being more than then; 0 where it is nothing of that kind."""
        chunks, way = self.chunks, self.chunks[at].word
        if chunks[at].kind != "ADV" or way not in _WAYS or chunks[at - 1].kind != "," or at + 2 >= len(chunks):
            return 0
        by, then = chunks[at + 1].phrase, chunks[at + 2]
        if by is None or by.value is None or then.kind != "PP" or then.word not in ("on", "from", "over"):
            return 0
        length = years_before(chunks[at + 2 : at + 4])
        if not length or not any(_is_amount(each) or is_measured(each.phrases[0]) for each in made.arguments):
            return 0
        start, end = chunks[at].start, chunks[at + 1 + length].end
        marks = (
            Modifier("degree", _WAYS[way], start, end),
            Modifier("year before", "year", start, end),
            Modifier("amount", "by", start, end, value=by.value),
        )
        told = Phrase(
            f"{_WAYS[chunks[at].word]} {by.value.low} than year before", "clause", start, end, modifiers=marks
        )
        made.arguments.append(Argument("than", (told,)))
        return at + 2 + length

    def _compared_again(self, at: int, made: Clause) -> int:
        """Read "than those sold in Rom" as than other tickets, which were sold there; 0 where it is nothing such."""
        chunks, chunk = self.chunks, self.chunks[at]
        if chunk.kind != "PP" or chunk.word != "than" or chunk.phrase is None or made.subject is None:
            return 0
        from factcheck.syntax.likenesses import named_again

        named = named_again(chunk.phrase, made.subject.phrases[-1])
        verb = chunks[at + 1].verb if at + 1 < len(chunks) else None
        if named is None or verb is None or verb.form not in ("VBN", "VBD") or verb.auxiliaries:
            return 0
        chunks[at + 1] = chunks[at + 1]._replace(verb=verb._replace(form="VBN", passive=True))
        made.arguments.append(Argument("than", (named,)))
        return self.read_hanging("participle", at + 1, made, Argument("subj", (named,)), defining=True)

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
        elif inside is None and follower is not None and follower.verb is not None and follower.verb.form == "VBG":
            inside, behind = self._act(behind)  # "than staying in Rom"
        if inside is not None and made.subject is not None:
            from factcheck.syntax.likenesses import as_another

            inside = as_another(inside, made.subject.phrases[-1])
        ends = behind >= len(chunks) or chunks[behind].kind in (".", ",", ";", "CC", ")", "–")
        # "older than any other line in town": the place is of all that is compared
        ranked = not amount and made.verb is not None and made.verb.lemma == "be"
        of_all = inside is not None and inside.quantifier in ("any", "all")
        ends = ends or (ranked and of_all and chunks[behind].kind == "PP")
        if inside is not None and not ends and not amount and self._has_like_place(behind, made):
            inside, behind = with_place(inside, chunks[behind]), behind + 1
            ends = behind >= len(chunks) or chunks[behind].kind in (".", ",", ";", "CC", ")", "–")
        ends = ends or (_is_counted_more(made) and self._is_of_both(behind, made))
        if inside is None or not ends or (inside.kind == "value" and (amount or not dated)) or inside.head in OTHERS:
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

    def _is_of_both(self, at: int, made: Clause) -> bool:
        """Tell whether a place or time behind what is compared is that of the clause: "than the Liberals in 2019"."""
        chunk = self.chunks[at]
        dated = any(each.slot.startswith("time") for each in made.arguments)
        return chunk.kind == "PP" and (chunk.word in _WHERE or (chunk.word == "time" and not dated))

    def _has_like_place(self, at: int, made: Clause) -> bool:
        """Tell whether a place stands behind what is compared with, as behind the subject: "the mill in Holm"."""
        chunk = self.chunks[at]
        if chunk.kind != "PP" or chunk.phrase is None or made.subject is None or chunk.word not in _WHERE:
            return False
        return any(each.kind in _WHERE for each in made.subject.phrases[-1].modifiers)

    def _act(self, at: int) -> tuple[Phrase, int]:
        """Read a verb in -ing with its object and where it is done as a noun; return the index behind."""
        phrase, at = self._gerund(at)
        while at < len(self.chunks) and self.chunks[at].kind == "PP":
            phrase, at = with_place(phrase, self.chunks[at]), at + 1
        return phrase, at

    def _changed(self, at: int, made: Clause) -> int:
        """Read "up from 48 percent in 2019" as what it changed from, and what it was in 2019 as a clause of its own."""
        start = self.chunks[at + 1]
        if start.word != "from" or start.phrase is None or start.phrase.value is None or made.verb is None:
            return 0
        places = [each for each in made.arguments if each.slot in ("attr", "obj") and _is_amount(each)]
        if len(places) != 1:
            return 0
        model = places[0].phrases[0]
        from factcheck.syntax.likenesses import like

        before = earlier_amount(start.phrase, model) or like(start.phrase, model)
        made.arguments.append(Argument("from", (before,)))
        return self._then(at + 2, made, places[0], before)

    def _compared_with(self, at: int, made: Clause) -> int:
        """Read ", compared with 63 percent in 2022" as what it was in 2022: a clause of its own; 0 where none is."""
        chunks = self.chunks
        verb = chunks[at].verb
        if verb is None or verb.lemma != "compare" or verb.auxiliaries or at + 2 >= len(chunks) or made.verb is None:
            return 0
        return self._was_then(at + 1, made) if chunks[at + 1].word in ("with", "to") else 0

    def _after(self, at: int, made: Clause) -> int:
        """Read ", after 63 percent in 2022" as what it was in 2022; 0 where it is nothing of that kind."""
        if self.chunks[at].word not in ("after", "against") or at + 1 >= len(self.chunks) or made.verb is None:
            return 0
        return self._was_then(at, made)

    def _was_then(self, at: int, made: Clause) -> int:
        """Read an amount and a time behind another amount as a clause of its own; 0 where that is not told."""
        start, then = self.chunks[at], self.chunks[at + 1]
        places = [each for each in made.arguments if each.slot in ("attr", "obj") and _is_measured(each)]
        if start.phrase is None or len(places) != 1 or (then.word != "time" and not self._year_before(at + 1, made)):
            return 0
        before = earlier_amount(start.phrase, places[0].phrases[0])
        return self._then(at + 1, made, places[0], before) if before is not None else 0

    def _then(self, at: int, made: Clause, place: Argument, before: Phrase) -> int:
        """Read the time at which something was another amount as a clause of its own; return the index behind."""
        chunks = self.chunks
        then = chunks[at] if at < len(chunks) else None
        earlier = self._year_before(at, made)
        if earlier and made.verb is not None and then is not None:
            kept = [each for each in made.arguments if not each.slot.startswith("time") and each.slot != "from"]
            told = [replace(each, phrases=(before,)) if each is place else each for each in kept]
            when = Modifier("adv", YEAR_BEFORE, then.start, chunks[at + earlier - 1].end)
            verb = made.verb._replace(tense="past")
            self.clauses.append(Clause("main", made.subject, verb, told, [when]))
            return at + earlier
        if made.verb is None or then is None or then.kind != "PP" or then.word != "time" or then.phrase is None:
            return at
        own = made.subject is not None and not any(_is_dated(each) for each in made.subject.phrases)
        if own and made.kind == "main" and not made.verb.negated and not made.verb.modal:
            time = Argument("time", (then.phrase,))
            kept = [each for each in made.arguments if not each.slot.startswith("time") and each.slot != "from"]
            told = [replace(each, phrases=(before,)) if each is place else each for each in kept]
            self.clauses.append(Clause("main", made.subject, made.verb._replace(tense="past"), [*told, time]))
        return at + 1

    def _year_before(self, at: int, made: Clause) -> int:
        """Return how many chunks say "the year before" behind a clause that tells its year; 0 for none."""
        dated = any(each.slot == "time" for each in made.arguments)
        plain = made.kind == "main" and made.subject is not None and made.verb is not None
        if (
            not dated
            or not plain
            or made.verb is None
            or made.verb.negated
            or made.verb.modal
            or at >= len(self.chunks)
        ):
            return 0
        return years_before(self.chunks[at : at + 2])


#: Which way an amount went -> how it compares with what it was before.
_WAYS = {"up": "more", "down": "fewer"}


#: Prepositions of a place that belongs to the clause, and not to what is compared: "more owls than hawks in the wood".
_WHERE = frozenset({"in", "at", "on"})


def _is_counted_more(made: Clause) -> bool:
    """Tell whether a clause is about more or fewer of something: "there are more owls than hawks"."""
    last = made.arguments[-1].phrases[-1] if made.arguments else None
    counted = last is not None and last.kind == "noun" and last.plural
    return counted and last is not None and any(each.word in DEGREES_OF_AMOUNT for each in last.modifiers)


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
    words = (chunk.word, phrase.quantifier, *(one.word for one in phrase.modifiers), phrase.head, value)
    return " ".join(each for each in words if each)
