"""Other amounts behind the first: "34 seats, ahead of the Liberals with nine", "fewer than the 40 it had in 2022"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.compared import earlier_amount
from factcheck.syntax.comparisons import Comparisons
from factcheck.syntax.likenesses import are_shares
from factcheck.syntax.records import Argument, Chunk
from factcheck.syntax.scanning import Clause, replace_clause
from factcheck.syntax.words import DEGREES_OF_AMOUNT
from factcheck.syntax.words_told import COUNTED_AS, RANKING_NEXT

#: What stands before the amount of another, and the slots in which the amount of the first may stand.
_WITH = frozenset({"with", "on", "at"})
_PLACES = frozenset({"obj", "attr"})


class NextInRank(Comparisons):
    """Reads those that are named behind the first, each with its amount, as clauses of their own."""

    def _next_in_rank(self, at: int, made: Clause) -> int:
        """Read ", ahead of B with 24 percent and C with 20" as what B and C have; 0 where it is nothing of that kind.

        Args:
            at: the index of "ahead of", or of the participle of "followed by".
            made: the clause that tells what the first has.
        """
        chunks = self.chunks
        verb = chunks[at].verb
        start = at + 1 if verb is not None and not verb.auxiliaries else at
        word = f"{verb.lemma} {chunks[start].word}" if verb is not None and start < len(chunks) else chunks[at].word
        places = [each for each in made.arguments if each.slot in _PLACES]
        if word not in RANKING_NEXT or len(places) != 1 or made.verb is None or made.verb.negated or made.verb.modal:
            return 0
        behind, others = start, list[Clause]()
        while (other := self._one_with_amount(behind, made, places[0], first=behind == start)) is not None:
            others.append(other)
            behind = self._behind_joint(behind + 2)
        if not others or (behind < len(chunks) and chunks[behind].kind not in (".", ";", ")")):
            return 0
        self.clauses.extend(others)
        if verb is None:
            phrases = tuple([phrase for each in others if each.subject for phrase in each.subject.phrases])
            made.arguments.append(Argument(word, phrases, "and" if len(phrases) > 1 else ""))
        return behind

    def _than_then(self, at: int, made: Clause) -> int:
        """Read ", fewer than the 671,000 it had counted in 2022" as how many there were then; 0 where none is told.

        Args:
            at: the index of "fewer".
            made: the clause that tells how many there are now.
        """
        chunks = self.chunks
        phrase = chunks[at].phrase
        degree = phrase.head if phrase is not None else chunks[at].word
        than = chunks[at + 1] if at + 1 < len(chunks) else None
        places = [each for each in made.arguments if each.slot in _PLACES]
        if degree not in DEGREES_OF_AMOUNT or than is None or than.word != "than" or than.phrase is None:
            return 0
        if len(places) != 1 or made.verb is None or made.verb.negated or made.verb.modal:
            return 0
        before = earlier_amount(than.phrase, places[0].phrases[0])
        behind = self._behind_count(at + 2)
        if before is None or behind >= len(chunks) or chunks[behind].word != "time":
            return 0
        return self._then(behind, made, places[0], before)

    def _compared_with(self, at: int, made: Clause) -> int:
        """Read ", compared with 48% of men" behind "61% of women voted" as what those do; or an amount of then."""
        found = super()._compared_with(at, made)
        verb, subject = self.chunks[at].verb, made.subject
        if found or verb is None or verb.lemma != "compare" or verb.auxiliaries or at + 1 >= len(self.chunks):
            return found
        share, one = self.chunks[at + 1].phrase, subject.phrases[0] if subject is not None else None
        if share is None or one is None or subject is None or not are_shares(one, share) or len(subject.phrases) > 1:
            return 0
        self.clauses.append(replace_clause(made, replace(subject, phrases=(share,)), list(made.arguments)))
        return at + 2

    def _behind_count(self, at: int) -> int:
        """Return the index behind "it had counted", which says no more than that there were so many."""
        one, two = (self.chunks[index] if index < len(self.chunks) else None for index in (at, at + 1))
        if one is None or two is None or one.phrase is None or two.verb is None:
            return at
        plain = one.phrase.kind == "pronoun" and not two.verb.negated and not two.verb.modal
        return at + 2 if plain and two.verb.lemma in COUNTED_AS else at

    def _one_with_amount(self, at: int, made: Clause, place: Argument, first: bool) -> Clause | None:
        """Return the clause of one who is named with an amount of the kind that a clause tells."""
        one, amount = (self.chunks[index] if index < len(self.chunks) else None for index in (at, at + 1))
        if one is None or amount is None or one.phrase is None or one.kind != ("PP" if first else "NP"):
            return None
        if amount.kind != "PP" or amount.word not in _WITH or amount.phrase is None or made.subject is None:
            return None
        value = earlier_amount(amount.phrase, place.phrases[0])
        if value is None or one.phrase.kind not in ("noun", "name") or one.phrase.value is not None:
            return None
        told = [replace(each, phrases=(value,)) if each is place else each for each in made.arguments]
        return Clause("main", Argument("subj", (one.phrase,)), made.verb, told)

    def _behind_joint(self, at: int) -> int:
        """Return the index behind a comma, "and" or both."""
        while at < len(self.chunks) and _is_joint(self.chunks[at]):
            at += 1
        return at


def _is_joint(chunk: Chunk) -> bool:
    return chunk.kind == "," or (chunk.kind == "CC" and chunk.word == "and")
