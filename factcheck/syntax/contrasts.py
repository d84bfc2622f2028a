"""What "but" sets against a part of a clause, and what "and" adds to it later: "not by A but by B", "but no cars"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.hanging import Hanging
from factcheck.syntax.records import SET_AGAINST, Argument, VerbGroup
from factcheck.syntax.scanning import NOMINAL, Clause
from factcheck.syntax.words import ADDED_BY_BUT

_BUT = frozenset({"but", "yet"})
#: Slots of places and times, which may take each other's place: "not in Rom but at Holm".
_WHERE = frozenset({"in", "at", "on", "time"})


#: Slots of why something is so, which a denial may deny alone.
_CAUSES = frozenset({"because", "because of"})


class Contrasts(Hanging):
    """Reads parts of a clause that stand against, or beside, a part of it."""

    def _contrasted(self, at: int, made: Clause) -> int:
        """Read "but" with a phrase that takes the place of one before it as a clause of its own.

        Returns:
            0 where none stands there; else negative: go on at that index.
        """
        chunks, behind = self.chunks, at + 1
        if made.verb is None or chunks[at].word not in _BUT:
            return 0
        while behind < len(chunks) and chunks[behind].kind == "ADV" and chunks[behind].word in ADDED_BY_BUT:
            behind += 1
        if behind >= len(chunks) or chunks[behind].kind not in NOMINAL or self._opens_clause(behind):
            return 0
        place = self._place_of(behind, made)
        if place is None:
            return 0
        phrase = chunks[behind].phrase
        nothing = phrase is not None and phrase.quantifier == "no"
        if not (nothing or behind > at + 1 or _is_denied(made)):
            return 0
        model = made.arguments[place]
        argument, behind = self._coordinated(behind, model.slot)
        if model.slot in _WHERE and chunks[behind - 1].kind == "PP":
            argument = replace(argument, slot=chunks[behind - 1].word)
        others = [argument if each is model else each for each in made.arguments if not each.negated or each is model]
        # what is denied of the first holds of the second; "no" before the second denies it by itself
        inner = replace(made, verb=_asserted(made.verb), arguments=others, adverbs=list(made.adverbs), rejected=None)
        self.clauses.append(inner)
        if made.verb.negated and model.slot in _CAUSES:
            made.arguments[place] = replace(model, focus=model.focus or SET_AGAINST)
        return -self._behind_verb(behind, inner)

    def _not_the_other(self, at: int, made: Clause) -> int:
        """Read ", but not the sauna" behind "the pool is heated" as denied of that; 0 where it is none of that."""
        chunks = self.chunks
        if [each.kind for each in chunks[at : at + 3]] != ["CC", "ADV", "NP"] or chunks[at + 1].word != "not":
            return 0
        state = any(each.slot == "attr" and each.phrases[0].kind == "adjective" for each in made.arguments)
        bare = all(each.slot not in ("obj", "iobj") for each in made.arguments)
        if made.verb is None or made.verb.negated or made.rejected is not None or not (made.verb.passive or state):
            return 0
        argument, behind = self._coordinated(at + 2, "subj")
        if not bare or (behind < len(chunks) and chunks[behind].kind not in (".", ";")):
            return 0
        made.rejected = argument
        return behind

    def _reject(self, made: Clause) -> None:
        """Add the clause that denies of another subject what a clause says: "the tower, not the church, fell"."""
        if made.rejected is not None and made.verb is not None:
            denied = made.verb._replace(negated=not made.verb.negated)
            other = replace(made, subject=made.rejected, verb=denied, arguments=list(made.arguments), rejected=None)
            self.clauses.append(replace(other, adverbs=list(made.adverbs)))

    def _place_of(self, at: int, made: Clause) -> int | None:
        """Return the index of the argument whose place a phrase takes, or None."""
        chunk = self.chunks[at]
        for index in range(len(made.arguments) - 1, -1, -1):
            slot = made.arguments[index].slot
            if chunk.kind == "PP":
                if slot == chunk.word or (slot in _WHERE and chunk.word in _WHERE):
                    return index
            elif slot == "attr" or (slot == "obj" and chunk.kind == "NP"):
                return index
        return None

    def _added(self, at: int, made: Clause) -> int:
        """Read "and by B" far behind "by A" as one more of those; 0 where it is none, else the index to go on at."""
        chunk = self.chunks[at]
        last = made.arguments[-1] if made.arguments else None
        if chunk.kind != "PP" or last is None or last.slot != chunk.word or last.slot.startswith("time"):
            return 0
        argument, behind = self._coordinated(at, chunk.word)
        if last.phrases[0].kind not in ("noun", "name") or argument.phrases[0].kind not in ("noun", "name"):
            return 0
        made.arguments[-1] = Argument(last.slot, (*last.phrases, *argument.phrases), "and", last.focus, last.negated)
        return behind


def _is_denied(made: Clause) -> bool:
    """Tell whether a clause denies: by its verb, by "not" before an argument, by "no"."""
    assert made.verb is not None
    return made.verb.negated or any(
        each.negated or any(phrase.quantifier == "no" for phrase in each.phrases) for each in made.arguments
    )


def _asserted(verb: VerbGroup) -> VerbGroup:
    return verb._replace(negated=False)
