"""Second verbs and second sets of arguments: what "and" and commas join to a clause, told in full."""

from __future__ import annotations

from dataclasses import replace

from factcheck.syntax.hanging import Hanging
from factcheck.syntax.records import Argument, Chunk, Modifier, Phrase, VerbGroup
from factcheck.syntax.scanning import NOMINAL, Clause
from factcheck.syntax.words import NAMING

#: Pronouns of which a part is told.
_WHOLES = frozenset({"which", "who", "they"})


class Joints(Hanging):
    """Reads what is joined to a clause."""

    def _comma(self, at: int, made: Clause) -> int:
        """Read what a comma opens; negative: the clause ends, go on at that index."""
        chunks, behind = self.chunks, at + 1
        if behind >= len(chunks):
            return behind
        follower = chunks[behind]
        if follower.kind == "CC":
            return self._joined(behind, made)
        if follower.kind == "VG" and follower.verb is not None:
            if follower.verb.form in ("VBN", "VBG") and not follower.verb.infinitive:
                return self._hanging("participle", behind, made, self._nearest(made, follower.verb))
            if follower.verb.finite and made.kind != "main":
                return -at
            if follower.verb.finite:
                return -self._clause(behind, "main", made.subject, None)
        return self._noun_behind_comma(behind, made) if follower.kind == "NP" else behind

    def _noun_behind_comma(self, at: int, made: Clause) -> int:
        """Read a part, the next clause, a second set of arguments or an apposition."""
        part = self._part(at, made)
        if part is not None:
            return self._of_part(at, part, made)
        if self._opens_clause(at):
            return -self._new_main(at, made) if made.kind in ("main", "that") else -(at - 1)
        gapped = self._gapped(at, made) or self._parted(at, made)
        if gapped:
            return gapped
        return self._apposition_of(at, made)[1] if made.arguments else at

    def _nearest(self, made: Clause, verb: VerbGroup) -> Argument | None:
        """Return what a participle behind a comma speaks of: the last phrase for "built in", else the subject."""
        if (
            verb.form == "VBN"
            and made.arguments
            and made.arguments[-1].slot in ("obj", "attr", "in", "at", "on", "by", "with", "to", "from")
        ):
            return Argument("subj", (made.arguments[-1].phrases[-1],))
        return made.subject

    def _joined(self, at: int, made: Clause) -> int:
        """Read what "and" or "but" joins; negative: the clause ends, go on at that index."""
        chunks, behind = self.chunks, at + 1
        while behind < len(chunks) and chunks[behind].kind == "ADV":
            behind += 1
        if behind >= len(chunks):
            return behind
        follower = chunks[behind]
        if follower.kind == "VG" and follower.verb is not None:
            adverbs = [Modifier("adv", each.word, each.start, each.end) for each in chunks[at + 1 : behind]]
            return -self._shared(behind, made, adverbs)
        if follower.kind == "NP" and self._opens_clause(behind):
            return -self._clause(behind, "main" if made.kind == "participle" else made.kind, None, made.parent)
        if follower.kind in NOMINAL:
            gapped = self._gapped(behind, made)
            if gapped:
                return gapped
        if follower.kind == "SUB":
            return behind
        return at + 1

    def _shared(self, at: int, made: Clause, adverbs: list[Modifier]) -> int:
        """Read a second verb of the same subject; a first one without an object shares that of the second."""
        first = made
        verb = self.chunks[at].verb
        assert verb is not None
        if (
            made.verb is not None
            and made.verb.passive
            and verb.form == "VBD"
            and verb.lemma in NAMING
            and not verb.auxiliaries
        ):
            verb = verb._replace(form="VBN", passive=True)
        if (
            made.verb is not None
            and verb.form in ("VB", "VBN", "VBG")
            and not verb.auxiliaries
            and made.verb.form != verb.form
        ):
            # "can be seen and heard": the auxiliaries hold for both
            verb = verb._replace(
                form=made.verb.form,
                modal=made.verb.modal,
                negated=made.verb.negated or verb.negated,
                tense=made.verb.tense,
                passive=made.verb.passive and verb.form == "VBN",
                auxiliaries=made.verb.auxiliaries,
            )
            self.chunks[at] = self.chunks[at]._replace(verb=verb)
        mark = len(self.clauses)
        behind = self._clause(at, made.kind, made.subject, made.parent, made.word)
        second = self.clauses[mark] if mark < len(self.clauses) else None
        if second is not None:
            second.adverbs = [*adverbs, *second.adverbs]
            if (
                not first.arguments
                and first.verb is not None
                and first.verb.lemma not in ("be",)
                and any(each.slot == "obj" for each in second.arguments)
                and not first.verb.passive
            ):
                first.arguments.extend(second.arguments)
        return behind

    def _gapped(self, at: int, made: Clause) -> int:
        """Read a second set of arguments of the same verb: "43 in Cuba and 12 in Florida", "the team plan 20".

        Each phrase up to the next joint must take the place of one that the clause has; negative: go on at that index.
        """
        if made.verb is None or (not made.arguments and made.subject is None):
            return 0
        behind = at
        while behind < len(self.chunks) and (self.chunks[behind].kind in NOMINAL or self._is_focus(behind)):
            behind += 1
        rest = [each for each in self.chunks[at:behind] if each.kind in NOMINAL]
        if len(rest) < 2:
            return 0
        slots = [*([made.subject] if made.subject else []), *made.arguments]
        places = _places(rest, slots)
        if places is None:
            return 0
        replaced = {id(slots[place]): (chunk, slots[place]) for chunk, place in zip(rest, places, strict=True)}
        made_clause = replace_clause(
            made,
            _instead(made.subject, replaced) if made.subject else None,
            [_instead(argument, replaced) for argument in made.arguments],
        )
        focus = next(
            (each for each in self.chunks[at:behind] if each.kind == "ADV" and each.word in ("not", "only")), None
        )
        if focus is not None and focus.word == "not":
            made_clause.adverbs.append(Modifier("adv", "not", focus.start, focus.end))
        self.clauses.append(made_clause)
        return -self._behind_verb(behind, made_clause)

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
        says = follower.kind == "NP" or (follower.verb is not None and follower.verb.finite)
        things = [
            each
            for each in made.arguments
            if each.slot in ("obj", "attr", "with") and each.phrases[-1].kind in ("noun", "name")
        ]
        if not says or not (things or made.subject):
            return None
        model = things[-1].phrases[-1] if things else made.subject.phrases[-1] if made.subject is not None else phrase
        if things and made.subject is not None and len(made.subject.phrases) == 1:
            owner = made.subject.phrases[0]
            held = Modifier("poss", owner.head, owner.start, owner.end, replace(owner, modifiers=()))
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
            return -self._clause(at + 1, "main", subject, None)
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


def _places(rest: list[Chunk], slots: list[Argument]) -> list[int] | None:
    """Return for each remnant the index of the argument whose place it takes, or None if one has none."""
    places: list[int] = []
    for chunk in rest:
        options = [at for at, each in enumerate(slots) if at not in places and _may_replace(chunk, each)]
        if not options:
            return None
        places.append(max(options, key=lambda at: _alike(chunk, slots[at])))
    return places


def _may_replace(chunk: Chunk, argument: Argument) -> bool:
    if chunk.kind == "PP":
        if chunk.word.startswith("time"):
            return argument.slot.startswith("time")
        return chunk.word == argument.slot or {chunk.word, argument.slot} <= {"in", "at", "on", "time"}
    if chunk.kind == "ADJ":
        return argument.slot == "attr" and argument.phrases[0].kind == "adjective"
    return argument.slot in ("subj", "obj", "iobj", "attr") and argument.phrases[0].kind != "adjective"


def _alike(chunk: Chunk, argument: Argument) -> int:
    """Return how well a remnant fits the place of an argument: value for value, name for name."""
    phrase, model = chunk.phrase, argument.phrases[0]
    assert phrase is not None
    score = 0
    if (phrase.value is None) == (model.value is None):
        score += 4
    if phrase.kind == model.kind:
        score += 2
    if phrase.head == model.head:
        score += 3
    return score


def _instead(argument: Argument, replaced: dict[int, tuple[Chunk, Argument]]) -> Argument:
    found = replaced.get(id(argument))
    if found is None or found[0].phrase is None:
        return argument
    return Argument(
        argument.slot if not found[0].word else found[0].word, (_like(found[0].phrase, argument.phrases[0]),)
    )


def replace_clause(made: Clause, subject: Argument | None, arguments: list[Argument]) -> Clause:
    """Return a clause with the verb of another."""
    return Clause(made.kind, subject, made.verb, arguments, list(made.adverbs), made.parent, made.word, made.defining)


def _like(phrase: Phrase, model: Phrase) -> Phrase:
    """Return a bare number as what the other one counts: "allows 3 projects, the team plan 20"."""
    if phrase.kind == "value" and phrase.value is not None and model.whole is not None and model.value is not None:
        return replace(
            model, value=phrase.value, start=phrase.start, end=phrase.end
        )  # "60% of them work in A, 25% in B"
    if (
        phrase.kind == "value"
        and phrase.value is not None
        and phrase.value.kind == "number"
        and model.kind == "noun"
        and model.value is not None
    ):
        return replace(phrase, head=model.head, kind="noun", modifiers=model.modifiers, plural=True)
    return phrase
