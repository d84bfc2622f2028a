"""Parts of what a clause tells of, told as clauses of their own: "employs 90 people, 30 of whom", "two of them"."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.gapping import Gapping
from factcheck.syntax.records import Argument, Chunk, Modifier, Phrase
from factcheck.syntax.scanning import Clause, replace_clause

#: Pronouns of which a part is told.
_WHOLES = frozenset({"which", "who", "they"})
_RELATIVES = frozenset({"which", "who"})


class ToldParts(Gapping):
    """Reads parts of what was told."""

    def _part(self, at: int, made: Clause) -> Phrase | None:
        """Return the part that "38% of whom", "two of them" is of what the clause tells, or None.

        A verb or a noun phrase must follow, which says something of it.
        """
        phrase = self.chunks[at].phrase
        whole = phrase.whole if phrase is not None else None
        if (
            phrase is None
            or whole is None
            or whole.kind != "pronoun"
            or whole.head not in _WHOLES
            or at + 1 >= len(self.chunks)
        ):
            return None
        follower = self.chunks[at + 1]
        if _is_past(follower) and whole.head in _RELATIVES and not self._finite_ahead(at):
            assert follower.verb is not None
            follower = follower._replace(verb=follower.verb._replace(form="VBD", passive=False))
            self.chunks[at + 1] = follower  # ", of whom 12 travelled by sea"
        says = follower.kind == "NP" or (follower.verb is not None and follower.verb.finite)
        things = [
            each
            for each in made.arguments
            if each.slot in ("obj", "attr", "with", "of") and each.phrases[-1].kind in ("noun", "name")
        ]
        if not says or not (things or made.subject):
            return None
        model = things[-1].phrases[-1] if things else made.subject.phrases[-1] if made.subject is not None else phrase
        if things and made.subject is not None and len(made.subject.phrases) == 1:
            owner = made.subject.phrases[0]
            held = Modifier("poss", owner.head, owner.start, owner.end, with_kind_alone(owner))
            model = replace(model, modifiers=(*model.modifiers, held))
        return replace(
            model,
            value=phrase.value,
            start=phrase.start,
            end=phrase.end,
            quantifier=phrase.quantifier or "part",
            whole=model,
        )

    def _hanging_part(self, at: int, part: Phrase, made: Clause) -> int:
        """Read "three ships, two of which were new, sank" before the verb of its subject."""
        inner = Clause("relative", Argument("subj", (part,)), parent=made)
        self.clauses.append(inner)
        if self.chunks[at + 1].kind == "VG":
            return self._inner(self._take_verb(at + 1, inner), inner)
        argument, behind = self._coordinated(at + 1, "attr")
        inner.kind, inner.arguments = "apposition", [argument]
        return behind

    def _of_part(self, at: int, part: Phrase, made: Clause) -> int:
        subject = Argument("subj", (part,))
        if self.chunks[at + 1].kind == "VG":
            mark = len(self.clauses)
            behind = self._clause(at + 1, "main", subject, None)
            if mark < len(self.clauses):
                from factcheck.syntax.shared_adjuncts import share_time

                share_time(made, self.clauses[mark])
            return -behind
        argument, behind = self._coordinated(at + 1, "attr")
        self.clauses.append(Clause("apposition", subject, arguments=[argument], parent=made))
        return behind

    def _parted(self, at: int, made: Clause) -> int:
        """Read a part of what was counted as a clause of its own: "employs 90 people, 30 of them in Rom"."""
        phrase = self.chunks[at].phrase
        whole = phrase.whole if phrase is not None else None
        if phrase is None or whole is None or whole.kind != "pronoun" or made.verb is None:
            return 0
        slot = made.arguments[0].slot if made.arguments and made.arguments[0].slot in ("obj", "attr") else "subj"
        model = made.arguments[0].phrases[-1] if slot != "subj" else made.subject.phrases[-1] if made.subject else None
        if model is None:
            return 0
        part = replace(model, value=phrase.value, start=phrase.start, end=phrase.end, quantifier="part", whole=model)
        if slot == "subj":
            inner = replace_clause(made, Argument("subj", (part,)), [])
        else:
            inner = replace_clause(made, made.subject, [Argument(slot, (part,))])
        self.clauses.append(inner)
        return -self._behind_verb(at + 1, inner)


def _is_past(chunk: Chunk) -> bool:
    return chunk.verb is not None and chunk.verb.form == "VBN" and not chunk.verb.auxiliaries


def with_kind_alone(owner: Phrase) -> Phrase:
    """Return who has something with no more than the words that tell which one it is: "the primary school"."""
    kept = [each for each in owner.modifiers if each.kind in ("adj", "noun", "ordinal") and owner.kind == "noun"]
    return replace(owner, modifiers=tuple(kept))
