"""What a second name or a colon says of the phrase before them."""

from __future__ import annotations

from factcheck.syntax.predicates import Predicates, with_modifier
from factcheck.syntax.records import Argument, Phrase
from factcheck.syntax.scanning import Clause

#: Prepositions behind which a name is that of a place.
_LYING = frozenset({"in", "at", "near"})


def _is_remark(phrase: Phrase) -> bool:
    """Tell whether a phrase behind an amount only says what somebody thinks of it: "£130,000, a huge sum"."""
    return phrase.kind == "noun" and phrase.determiner == "a" and phrase.value is None and not phrase.plural


class Appositions(Predicates):
    """Reads what is set beside a phrase."""

    def _listed(self, at: int, made: Clause) -> int:
        """Read what a colon lists as what the plural before it are: "won three awards: A, B and C"."""
        argument, behind = self._coordinated(at, "attr", subject=True)
        phrases = [
            phrase for each in reversed(made.arguments) if each.slot in ("obj", "attr") for phrase in each.phrases
        ]
        phrases += [*made.subject.phrases] if made.subject is not None else []
        count = len(argument.phrases)
        exact = [each for each in phrases if each.value is not None and each.value.low == each.value.high == count]
        target = next(iter(exact), None) or next((each for each in phrases if each.plural), None)
        if target is not None:
            self.clauses.append(Clause("apposition", Argument("subj", (target,)), arguments=[argument], parent=made))
        return behind

    def _apposition(self, at: int, made: Clause) -> tuple[bool, int]:
        """Read "the museum, a former mill, opened" before the verb."""
        if made.subject is None or self.chunks[at - 1].kind not in (",", "–"):
            return False, at
        pairs = self._one_by_one(at, made.subject, made)
        return (True, pairs) if pairs else self._as_apposition(at, made.subject.phrases[-1], made)

    def _apposition_of(self, at: int, made: Clause) -> tuple[bool, int]:
        last = made.arguments[-1]
        if last.slot.startswith("time"):
            return False, at
        around = self._place_around(at, last)
        if around is not None:
            made.arguments[-1] = with_modifier(last, Argument("in", (around,)))
            return True, at + 1
        pairs = self._one_by_one(at, last, made)
        return (True, pairs) if pairs else self._as_apposition(at, last.phrases[-1], made)

    def _one_by_one(self, at: int, several: Argument, made: Clause) -> int:
        """Read "a brother and a sister, Bo and Ida Lind" as who is which; return the index behind, or 0."""
        if len(several.phrases) == 1 or several.joint != "and":
            return 0
        names, behind = self._coordinated(at, "attr", subject=True)
        if len(names.phrases) != len(several.phrases) or any(each.kind != "name" for each in names.phrases):
            return 0
        for one, name in zip(several.phrases, names.phrases, strict=True):
            told = Argument("attr", (name,))
            self.clauses.append(Clause("apposition", Argument("subj", (one,)), arguments=[told], parent=made))
        return behind

    def _place_around(self, at: int, place: Argument) -> Phrase | None:
        """Return the second of two names behind "in" as what the first lies in: "in Holm, Estmark"; else None."""
        phrase, last = self.chunks[at].phrase, place.phrases[-1]
        named = phrase is not None and phrase.kind == last.kind == "name" and not phrase.determiner
        apart = at + 1 < len(self.chunks) and self.chunks[at + 1].kind not in (",", ".", ")", ";")
        return phrase if named and place.slot in _LYING and len(place.phrases) == 1 and not apart else None

    def _described(self, at: int, of: Argument | None, made: Clause) -> int:
        """Read an adjective behind a comma that tells of the noun before: with a measure, or with what hangs on it."""
        phrase, behind = self.chunks[at].phrase, at + 1
        if (
            of is None
            or phrase is None
            or self.chunks[at - 1].kind != ","
            or of.phrases[-1].kind in ("value", "pronoun")
        ):
            return at
        told = [Argument("attr", (phrase,))]
        while behind < len(self.chunks) and self.chunks[behind].kind == "PP":
            chunk = self.chunks[behind]
            assert chunk.phrase is not None
            told.append(Argument(chunk.word, (chunk.phrase,)))
            behind += 1
        if phrase.value is None and len(told) == 1:
            return at
        self.clauses.append(Clause("apposition", Argument("subj", (of.phrases[-1],)), arguments=told, parent=made))
        return behind

    def _as_apposition(self, at: int, of: Phrase, made: Clause) -> tuple[bool, int]:
        phrase = self.chunks[at].phrase
        if phrase is None or phrase.kind == "pronoun" or of.kind == "pronoun":
            return False, at
        behind = at + 1
        if of.kind == "value":
            if not _is_remark(phrase):
                return False, at
            while behind < len(self.chunks) and self.chunks[behind].kind == "PP":
                behind += 1
            return True, behind
        from factcheck.syntax.bracketed import aged_of  # few sentences have an apposition

        aged = aged_of(of, phrase)
        if aged is not None:
            self.clauses.append(Clause("apposition", Argument("subj", (of,)), arguments=[aged], parent=made))
            return True, behind
        inner = Clause("apposition", Argument("subj", (of,)), parent=made)
        inner.arguments.append(Argument("attr", (phrase,)))
        while behind < len(self.chunks) and self.chunks[behind].kind == "PP":
            chunk = self.chunks[behind]
            assert chunk.phrase is not None
            inner.arguments.append(Argument(chunk.word, (chunk.phrase,)))
            behind += 1
        self.clauses.append(inner)
        return True, behind
