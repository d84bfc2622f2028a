"""Put chunks together into clauses: who, did what, to whom, where and when; one module owns where a clause ends."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from factcheck.syntax.chunks import Chunk
from factcheck.syntax.records import Argument, Modifier, Phrase, VerbGroup
from factcheck.syntax.verb_groups import SEMI_MODALS

#: Marks and joints at which something else begins.
_STOPS = frozenset({";", ".", ":"})
_NOMINAL = frozenset({"NP", "PP", "ADJ"})


@dataclass
class Clause:
    """A clause while it is put together.

    Attributes:
        kind: main, relative, participle, time, cause, condition, unless, while, that, infinitive, apposition.
        subject: its subject, or None.
        verb: its verb group, or None for appositions.
        arguments: what stands behind the verb, in order.
        adverbs: single words, in order.
        parent: the clause that it hangs on.
        focus: a focus word that stands before its subject.
        defining: a relative clause or participle without a comma.
    """

    kind: str
    subject: Argument | None = None
    verb: VerbGroup | None = None
    arguments: list[Argument] = field(default_factory=list)
    adverbs: list[Modifier] = field(default_factory=list)
    parent: Clause | None = None
    word: str = ""
    defining: bool = False
    end: int = 0


class Assembler:
    """Reads the chunks of one sentence from left to right."""

    def __init__(self, chunks: list[Chunk]) -> None:
        self.chunks = chunks
        self.clauses: list[Clause] = []

    def read(self) -> list[Clause]:
        """Return the clauses of the sentence, main clauses and all that hangs on them."""
        at = 0
        while at < len(self.chunks):
            at = max(self._clause(at, "main", None, None), at + 1)
        return self.clauses

    # -- one clause -----------------------------------------------------------------------------------------------
    def _clause(self, at: int, kind: str, subject: Argument | None, parent: Clause | None, word: str = "") -> int:
        """Read a clause and what hangs on it; return the index behind."""
        made = Clause(kind, subject, parent=parent, word=word)
        at = self._before_verb(at, made)
        if at < len(self.chunks) and self.chunks[at].kind == "VG" and made.verb is None:
            at = self._take_verb(at, made)
        if made.verb is None and not made.arguments and (made.subject is None or kind == "time"):
            return at
        if made not in self.clauses:
            self.clauses.append(made)
        return self._behind_verb(at, made)

    def _before_verb(self, at: int, made: Clause) -> int:
        """Read what stands before the verb: fronted adjuncts, the subject and what hangs on it."""
        chunks = self.chunks
        while at < len(chunks):
            chunk = chunks[at]
            if chunk.kind == "VG":
                verb = chunk.verb
                assert verb is not None
                if verb.finite and (verb.form != "VBD" or made.subject is None or not self._is_reduced(at, made)):
                    return at
                if made.subject is None and verb.form in ("VBN", "VBG") and made.kind == "main":
                    at = self._fronted_participle(at, made)
                    continue
                if made.kind in ("participle", "infinitive", "time"):
                    return at
                if made.subject is not None and verb.form == "VBN" and not verb.auxiliaries and not self._finite_ahead(at):
                    # no other verb is left to be the clause's: "the council rebuked the paper"
                    self.chunks[at] = chunk._replace(verb=verb._replace(form="VBD", passive=False))
                    return at
                if made.subject is not None and verb.form in ("VBN", "VBD", "VBG"):
                    at = self._hanging("participle", at, made, made.subject, defining=self.chunks[at - 1].kind == "NP")
                    continue
                return at
            if chunk.kind == "NP":
                if made.subject is None:
                    argument, at = self._coordinated(at, "subj", subject=True)
                    made.subject = _of_whole(argument, made)
                    continue
                made_apposition, at = self._apposition(at, made)
                if made_apposition:
                    continue
                return at
            if chunk.kind == "PP" and chunk.phrase is not None:
                argument, behind = self._coordinated(at, chunk.word)
                if made.subject is not None and made.subject.slot == "subj" and not chunk.word.startswith("time"):
                    made.subject = _with_modifier(made.subject, argument)
                else:
                    made.arguments.append(argument)
                at = behind
                continue
            if chunk.kind == "ADJ" and made.subject is not None:
                return at
            if chunk.kind == "SUB" and made.subject is None:
                at = self._subordinate(at, made)
                continue
            if chunk.kind == "REL" and made.subject is not None:
                at = self._relative(at, made.subject, made, defining=chunks[at - 1].kind != ",")
                continue
            if chunk.kind in (",", "–") or chunk.kind == "(":
                if chunk.kind == "(":
                    at = self._parenthesis(at, made)
                    continue
                at += 1
                continue
            if chunk.kind == "ADV":
                made.adverbs.append(Modifier("adv", chunk.word, chunk.start, chunk.end))
                at += 1
                continue
            if chunk.kind == "CC" and made.subject is None:
                at += 1
                continue
            if chunk.kind in (":",) and made.subject is None:
                at += 1
                continue
            return at
        return at

    def _finite_ahead(self, at: int) -> bool:
        """Tell whether a finite verb follows before the clause ends."""
        for chunk in self.chunks[at + 1 :]:
            if chunk.kind in _STOPS or chunk.kind in ("SUB", "REL"):
                return False
            if chunk.kind == "VG" and chunk.verb is not None and chunk.verb.finite:
                return True
        return False

    def _is_reduced(self, at: int, made: Clause) -> bool:
        """Tell whether a past form behind a subject is a participle: a finite verb follows that needs the subject."""
        for chunk in self.chunks[at + 1 :]:
            if chunk.kind == "VG":
                return bool(chunk.verb and chunk.verb.finite)
            if chunk.kind not in ("PP", "ADV"):
                return False
        return False

    def _take_verb(self, at: int, made: Clause) -> int:
        verb = self.chunks[at].verb
        assert verb is not None
        made.verb = verb
        at += 1
        while at < len(self.chunks) and self.chunks[at].kind == "VG":
            inner = self.chunks[at].verb
            if inner is None or not (inner.infinitive or inner.form == "VBG") or verb.lemma not in SEMI_MODALS:
                break
            made.verb = _merged(made.verb, inner)
            verb, at = inner, at + 1
        return at

    # -- behind the verb ---------------------------------------------------------------------------------------------
    def _behind_verb(self, at: int, made: Clause) -> int:
        chunks = self.chunks
        while at < len(chunks):
            chunk = chunks[at]
            if chunk.kind in _STOPS:
                return self._stop(at, made)
            if chunk.kind == ")":
                return at
            behind = self._comparison(at, made)
            if behind:
                at = behind
                continue
            if chunk.kind in _NOMINAL:
                if chunk.kind == "NP" and self._opens_clause(at) and made.verb is not None:
                    if made.verb.lemma in SAYING or not made.arguments:
                        return self._embedded(at, made)
                    return self._new_main(at, made)
                at = self._argument(at, made)
                continue
            if chunk.kind == "VG":
                at = self._second_verb(at, made)
                if at < 0:
                    return -at
                continue
            if chunk.kind == "ADV":
                made.adverbs.append(Modifier("adv", chunk.word, chunk.start, chunk.end))
                at += 1
                continue
            if chunk.kind == "SUB":
                at = self._subordinate(at, made)
                continue
            if chunk.kind == "REL":
                target = made.arguments[-1] if made.arguments else made.subject
                at = self._relative(at, target, made, defining=chunks[at - 1].kind != ",")
                continue
            if chunk.kind == "(":
                at = self._parenthesis(at, made)
                continue
            if chunk.kind == "CC":
                behind = self._joined(at, made)
                if behind < 0:
                    return -behind
                at = behind
                continue
            if chunk.kind in (",", "–"):
                behind = self._comma(at, made)
                if behind < 0:
                    return -behind
                at = behind
                continue
            at += 1
        return at

    def _comparison(self, at: int, made: Clause) -> int:
        """Read what something is compared with as one argument: "8% more than in 2022", "up from 5 million a year earlier"."""
        chunks = self.chunks
        chunk = chunks[at]
        opens = chunk.kind in ("PP", "ADV", "SUB") and chunk.word in ("than", "compared")
        way = chunk.kind == "ADV" and chunk.word in ("up", "down") and at + 1 < len(chunks) and chunks[at + 1].word in ("from", "on", "by")
        amount = chunk.kind in ("NP", "ADJ") and chunk.phrase is not None and chunk.phrase.value is not None and chunks[at - 1].kind == "," and self._than_ahead(at)
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
        parts = [each for each in chunks[at:behind]]
        words = " ".join(_words_of(each) for each in parts)
        modifiers = tuple(Modifier("word", word, chunk.start, chunk.end) for word in sorted(set(words.split())))
        made.arguments.append(Argument("than", (Phrase(words, "clause", chunk.start, parts[-1].end, modifiers=modifiers),)))
        return behind

    def _compared(self, at: int, made: Clause, amount: bool) -> int:
        """Read a plain comparison: "is larger than Mars"; behind a comma as a clause: "8,849 m high, 238 m higher than K2"."""
        chunks = self.chunks
        start = at + 1 if amount else at
        if start >= len(chunks) or chunks[start].word != "than":
            return 0
        inside = chunks[start].phrase if chunks[start].kind == "PP" else None
        behind = start + 1
        if inside is None and behind < len(chunks) and chunks[behind].kind == "NP":
            inside, behind = chunks[behind].phrase, behind + 1
        ends = behind >= len(chunks) or chunks[behind].kind in (".", ",", ";", "CC", ")", "–")
        if inside is None or not ends or inside.kind == "value" or inside.head in ("other", "that", "those"):
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

    def _than_ahead(self, at: int) -> bool:
        for chunk in self.chunks[at : at + 4]:
            if chunk.word == "than":
                return True
            if chunk.kind not in ("NP", "ADJ", "ADV"):
                return False
        return False

    def _stop(self, at: int, made: Clause) -> int:
        return at + 1

    def _argument(self, at: int, made: Clause) -> int:
        chunk = self.chunks[at]
        verb = made.verb
        slot = chunk.word if chunk.kind == "PP" else "attr" if chunk.kind == "ADJ" else "obj"
        if chunk.kind == "NP" and verb is not None and verb.lemma in COPULAS and not verb.passive:
            slot = "attr"
        argument, behind = self._coordinated(at, slot)
        if chunk.kind == "NP" and slot == "obj" and any(each.slot == "obj" for each in made.arguments):
            last = made.arguments[-1]
            if last.slot == "obj" and self.chunks[at - 1].kind in ("NP",):
                # two objects: "gave the school 2 million", "elected her mayor"
                made.arguments[-1] = replace(last, slot="iobj")
        if made.adverbs and made.adverbs[-1].word in ("only", "not", "also", "even") and made.adverbs[-1].end <= chunk.start <= made.adverbs[-1].end + 2:
            focus = made.adverbs.pop().word
            argument = replace(argument, focus="" if focus == "not" else focus, negated=focus == "not")
        made.arguments.append(argument)
        return behind

    def _second_verb(self, at: int, made: Clause) -> int:
        """Read a verb group behind the clause's own: participle, infinitive or the next clause."""
        verb = self.chunks[at].verb
        assert verb is not None
        if verb.infinitive:
            return self._hanging("infinitive", at, made, made.subject)
        if verb.form in ("VBG", "VBN", "VBD") and made.arguments and self.chunks[at - 1].kind in ("NP", "PP"):
            target = Argument("subj", (made.arguments[-1].phrases[-1],))
            return self._hanging("participle", at, made, target, defining=True)
        if verb.form == "VBG":
            inner = not made.arguments and self.chunks[at - 1].kind == "VG"
            return self._hanging("gerund" if inner else "participle", at, made, made.subject)
        # a verb without a subject of its own: the last argument was its subject
        if made.arguments and made.arguments[-1].slot in ("obj", "attr"):
            argument = made.arguments.pop()
            return -self._clause(at, "main", replace(argument, slot="subj"), None)
        return -self._clause(at, "main", made.subject, None)

    def _opens_clause(self, at: int) -> bool:
        """Tell whether a noun phrase is the subject of a finite verb that follows it."""
        chunks = self.chunks
        at += 1
        while at < len(chunks):
            kind = chunks[at].kind
            if kind == "VG":
                verb = chunks[at].verb
                return verb is not None and verb.finite
            if kind == "CC" and at + 1 < len(chunks) and chunks[at + 1].kind == "NP":
                at += 2
                continue
            if kind not in ("PP", "ADV"):
                return False
            at += 1
        return False

    def _new_main(self, at: int, made: Clause) -> int:
        return self._clause(at, "main" if made.kind in ("main", "relative", "participle") else made.kind, None, None)

    def _embedded(self, at: int, made: Clause) -> int:
        return self._clause(at, "that", None, made)

    # -- joints ------------------------------------------------------------------------------------------------------------
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
        if follower.kind == "NP":
            if self._opens_clause(behind) and made.kind in ("main", "that"):
                return -self._new_main(behind, made)
            if made.kind not in ("main", "that") and self._opens_clause(behind):
                return -at
            gapped = self._gapped(behind, made) or self._parted(behind, made)
            if gapped:
                return gapped
            if made.arguments:
                found, there = self._apposition_of(behind, made)
                if found:
                    return there
        return behind

    def _nearest(self, made: Clause, verb: VerbGroup) -> Argument | None:
        """Return what a participle behind a comma speaks of: the last phrase for "built in", else the subject."""
        if verb.form == "VBN" and made.arguments and made.arguments[-1].slot in ("obj", "attr", "in", "at", "on", "by", "with", "to", "from"):
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
        if follower.kind in _NOMINAL:
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
        if made.verb is not None and verb.form in ("VB", "VBN", "VBG") and not verb.auxiliaries and made.verb.form != verb.form:
            # "can be seen and heard": the auxiliaries hold for both
            verb = verb._replace(
                form=made.verb.form, modal=made.verb.modal, negated=made.verb.negated or verb.negated, tense=made.verb.tense,
                passive=made.verb.passive and verb.form == "VBN", auxiliaries=made.verb.auxiliaries,
            )  # fmt: skip
            self.chunks[at] = self.chunks[at]._replace(verb=verb)
        mark = len(self.clauses)
        behind = self._clause(at, made.kind, made.subject, made.parent, made.word)
        second = self.clauses[mark] if mark < len(self.clauses) else None
        if second is not None:
            second.adverbs = [*adverbs, *second.adverbs]
            if not first.arguments and first.verb is not None and first.verb.lemma not in ("be",) and any(each.slot == "obj" for each in second.arguments) and not first.verb.passive:
                first.arguments.extend(second.arguments)
        return behind

    def _gapped(self, at: int, made: Clause) -> int:
        """Read a second set of arguments of the same verb: "43 in Cuba and 12 in Florida", "the team plan 20".

        Each phrase up to the next joint must take the place of one that the clause has; negative: go on at that index.
        """
        if made.verb is None or (not made.arguments and made.subject is None):
            return 0
        behind = at
        while behind < len(self.chunks) and (self.chunks[behind].kind in _NOMINAL or self._is_focus(behind)):
            behind += 1
        rest = [each for each in self.chunks[at:behind] if each.kind in _NOMINAL]
        if len(rest) < 2:
            return 0
        slots = [*([made.subject] if made.subject else []), *made.arguments]
        places = _places(rest, slots)
        if places is None:
            return 0
        replaced = {id(slots[place]): (chunk, slots[place]) for chunk, place in zip(rest, places, strict=True)}
        made_clause = replace_clause(made, _instead(made.subject, replaced) if made.subject else None, [
            each for each in (_instead(argument, replaced) for argument in made.arguments)
        ])  # fmt: skip
        focus = next((each for each in self.chunks[at:behind] if each.kind == "ADV" and each.word in ("not", "only")), None)
        if focus is not None and focus.word == "not":
            made_clause.adverbs.append(Modifier("adv", "not", focus.start, focus.end))
        self.clauses.append(made_clause)
        return -self._behind_verb(behind, made_clause)

    def _is_focus(self, at: int) -> bool:
        return self.chunks[at].kind == "ADV" and self.chunks[at].word in ("only", "not", "just", "even", "about", "nearly")

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

    def _coordinated(self, at: int, slot: str, subject: bool = False) -> tuple[Argument, int]:
        """Read a phrase and those joined to it: "A, B and C"; a subject only where a verb is still to come."""
        chunks = self.chunks
        first = chunks[at].phrase
        assert first is not None
        phrases, joint = [first], ""
        kind = chunks[at].kind
        behind = at + 1
        while behind + 1 < len(chunks):
            step = behind
            word = ""
            if chunks[step].kind == "," :
                step += 1
            if step < len(chunks) and chunks[step].kind == "CC":
                word = chunks[step].word
                step += 1
            if step >= len(chunks) or step == behind:
                break
            follower = chunks[step]
            same = follower.kind == kind if kind == "ADJ" else follower.kind == "NP" or (kind == "PP" and follower.kind == "PP" and follower.word == slot and word)
            if not same or follower.phrase is None or word in ("but", "yet") or (word == "nor" and first.quantifier != "no"):
                break
            if not word and not self._list_ahead(step, kind):
                break
            if not subject and slot != "between" and follower.kind == "NP" and self._opens_clause(step):
                break
            if not subject and self._has_own_place(step, slot, phrases):
                break
            if kind == "PP" and follower.kind == "NP" and (follower.phrase.kind == "value") != (phrases[0].kind in ("value", "frequency")):
                break
            if kind == "PP" and follower.kind == "NP" and follower.phrase.value is not None and phrases[0].value is None:
                break
            phrases.append(follower.phrase)
            joint = word or joint
            behind = step + 1
            if word:
                break
        return Argument(slot, tuple(phrases), joint or ("and" if len(phrases) > 1 else "")), behind

    def _has_own_place(self, at: int, slot: str, phrases: list[Phrase]) -> bool:
        """Tell whether a joined phrase is counted and has its own adjunct, so that it is a pair of its own."""
        phrase = self.chunks[at].phrase
        if at + 1 >= len(self.chunks) or phrase is None:
            return False
        own = self.chunks[at + 1].kind == "PP"
        before = [each for each in self.chunks[max(at - 3, 0) : at] if each.kind == "PP"]
        return own and bool(before) and before[-1].word == self.chunks[at + 1].word and slot in ("obj", "attr", before[-1].word)

    def _list_ahead(self, at: int, kind: str) -> bool:
        """Tell whether a comma list goes on to an "and": "A, B and C"."""
        expect = True
        for chunk in self.chunks[at : at + 16]:
            if expect:
                if chunk.kind not in ("NP", kind):
                    return False
                expect = False
            elif chunk.kind == ",":
                expect = True
            elif chunk.kind == "CC":
                return chunk.word in ("and", "or")
            else:
                return False
        return False

    # -- what hangs on a phrase ---------------------------------------------------------------------------------------------
    def _hanging(self, kind: str, at: int, made: Clause, subject: Argument | None, defining: bool = False) -> int:
        own = replace(subject, slot="subj", focus="", negated=False) if subject is not None else None
        inner = Clause(kind, own, parent=made, defining=defining)
        at = self._take_verb(at, inner)
        self.clauses.append(inner)
        return self._inner(at, inner)

    def _inner(self, at: int, inner: Clause) -> int:
        """Read the arguments of a participle, infinitive or relative clause, up to what belongs to the clause around."""
        chunks = self.chunks
        while at < len(chunks):
            chunk = chunks[at]
            if chunk.kind in _NOMINAL:
                if chunk.kind == "NP" and self._opens_clause(at):
                    return at
                at = self._argument(at, inner)
            elif chunk.kind == "ADV":
                inner.adverbs.append(Modifier("adv", chunk.word, chunk.start, chunk.end))
                at += 1
            elif chunk.kind == "VG" and chunk.verb is not None and (chunk.verb.infinitive or (chunk.verb.form in ("VBG", "VBN") and inner.arguments)):
                target = Argument("subj", (inner.arguments[-1].phrases[-1],)) if inner.arguments else inner.subject
                at = self._hanging("infinitive" if chunk.verb.infinitive else "participle", at, inner, target, defining=True)
            elif chunk.kind == "REL" and inner.arguments:
                at = self._relative(at, inner.arguments[-1], inner, defining=True)
            elif chunk.kind == "CC" and at + 1 < len(chunks) and chunks[at + 1].kind == "VG" and inner.kind in ("relative", "participle"):
                verb = chunks[at + 1].verb
                if verb is None or inner.verb is None or verb.form != inner.verb.form:
                    return at
                return self._hanging(inner.kind, at + 1, inner, inner.subject, inner.defining)
            else:
                return at
        return at

    def _fronted_participle(self, at: int, made: Clause) -> int:
        """Read "Founded in 2012, Acme ...": its subject is that of the clause, which is still to come."""
        inner = Clause("participle", None, parent=made)
        at = self._take_verb(at, inner)
        self.clauses.append(inner)
        at = self._inner(at, inner)
        if at < len(self.chunks) and self.chunks[at].kind == ",":
            at += 1
        inner.word = "fronted"
        return at

    def _relative(self, at: int, target: Argument | None, made: Clause, defining: bool) -> int:
        word = self.chunks[at].word
        at += 1
        if target is None or at >= len(self.chunks):
            return at
        last = Argument("subj", target.phrases if len(target.phrases) > 1 and self._plural_verb(at) else (target.phrases[-1],), target.joint)
        inner = Clause("relative", None, parent=made, defining=defining, word=word)
        adverbs = 0
        while at < len(self.chunks) and self.chunks[at].kind == "ADV":
            at, adverbs = at + 1, adverbs + 1
        if at < len(self.chunks) and self.chunks[at].kind == "VG":
            inner.subject = last
            at = self._take_verb(at, inner)
            self.clauses.append(inner)
            return self._inner(at, inner)
        if at < len(self.chunks) and self.chunks[at].kind == "NP" and self._opens_clause(at) and word != "whose":
            inner.subject, at = self._coordinated(at, "subj", subject=True)
            while at < len(self.chunks) and self.chunks[at].kind != "VG":
                at += 1
            if at < len(self.chunks):
                at = self._take_verb(at, inner)
                inner.arguments.append(replace(last, slot="obj"))
                self.clauses.append(inner)
                return self._inner(at, inner)
        return at

    def _plural_verb(self, at: int) -> bool:
        verb = self.chunks[at].verb if at < len(self.chunks) else None
        return verb is not None and verb.form == "VBP"

    def _subordinate(self, at: int, made: Clause) -> int:
        """Read a clause that a conjunction opens; its kind says whether it is asserted."""
        from factcheck.syntax.words import SUBORDINATORS

        chunk = self.chunks[at]
        kind = "that" if chunk.word == "that" else SUBORDINATORS.get(chunk.word, "gerund")
        at += 1
        inner = Clause(kind, None, parent=made, word=chunk.word)
        if at < len(self.chunks) and self.chunks[at].kind == "VG" and self.chunks[at].verb is not None:
            inner.subject = made.subject
            at = self._take_verb(at, inner)
            self.clauses.append(inner)
            at = self._inner(at, inner)
        else:
            at = self._before_verb(at, inner)
            if at < len(self.chunks) and self.chunks[at].kind == "VG":
                at = self._take_verb(at, inner)
            self.clauses.append(inner)
            at = self._inner(at, inner)
        inner.end = self.chunks[at - 1].end if at else 0
        if made.verb is None and at < len(self.chunks) and self.chunks[at].kind == ",":
            at += 1
        return at

    def _apposition(self, at: int, made: Clause) -> tuple[bool, int]:
        """Read "the museum, a former mill, opened" before the verb."""
        if made.subject is None or self.chunks[at - 1].kind not in (",", "–", "("):
            return False, at
        return self._as_apposition(at, made.subject.phrases[-1], made)

    def _apposition_of(self, at: int, made: Clause) -> tuple[bool, int]:
        last = made.arguments[-1]
        if last.slot.startswith("time"):
            return False, at
        return self._as_apposition(at, last.phrases[-1], made)

    def _as_apposition(self, at: int, of: Phrase, made: Clause) -> tuple[bool, int]:
        phrase = self.chunks[at].phrase
        if phrase is None or phrase.kind == "pronoun" or of.kind in ("value", "pronoun"):
            return False, at
        behind = at + 1
        inner = Clause("apposition", Argument("subj", (of,)), parent=made)
        inner.arguments.append(Argument("attr", (phrase,)))
        while behind < len(self.chunks) and self.chunks[behind].kind == "PP":
            chunk = self.chunks[behind]
            assert chunk.phrase is not None
            inner.arguments.append(Argument(chunk.word, (chunk.phrase,)))
            behind += 1
        self.clauses.append(inner)
        return True, behind

    def _parenthesis(self, at: int, made: Clause) -> int:
        """Read what stands in brackets as a clause of its own about the phrase before it."""
        close = next((index for index in range(at + 1, len(self.chunks)) if self.chunks[index].kind == ")"), len(self.chunks))
        inside = self.chunks[at + 1 : close]
        target = made.arguments[-1].phrases[-1] if made.arguments else made.subject.phrases[-1] if made.subject else None
        if inside and target is not None:
            first = inside[0]
            subject = Argument("subj", (target,))
            inner = Clause("parenthesis", subject, parent=made)
            if first.kind == "VG" and first.verb is not None:
                part = Assembler(inside)
                part._hanging("participle", 0, made, subject)
                self.clauses.extend(part.clauses)
            elif first.kind == "NP" and first.phrase is not None and len(inside) == 1:
                inner.kind = "apposition"
                inner.arguments.append(Argument("attr", (first.phrase,)))
                self.clauses.append(inner)
        return close + 1


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
    return Argument(argument.slot if not found[0].word else found[0].word, (_like(found[0].phrase, argument.phrases[0]),))


def replace_clause(made: Clause, subject: Argument | None, arguments: list[Argument]) -> Clause:
    """Return a clause with the verb of another."""
    return Clause(made.kind, subject, made.verb, arguments, list(made.adverbs), made.parent, made.word, made.defining)


def _words_of(chunk: Chunk) -> str:
    phrase = chunk.phrase
    if phrase is None:
        return chunk.word
    value = f"{phrase.value.low}..{phrase.value.high}" if phrase.value is not None else ""
    return " ".join(each for each in (chunk.word, *(one.word for one in phrase.modifiers), phrase.head, value) if each)


def _like(phrase: Phrase, model: Phrase) -> Phrase:
    """Return a bare number as what the other one counts: "allows 3 projects, the team plan 20"."""
    if phrase.kind == "value" and phrase.value is not None and phrase.value.kind == "number" and model.kind == "noun" and model.value is not None:
        return replace(phrase, head=model.head, kind="noun", modifiers=model.modifiers, plural=True)
    return phrase


def _of_whole(subject: Argument, made: Clause) -> Argument:
    """Return a bare number behind "of the 410 schools," as so many of them."""
    fronted = next((each for each in made.arguments if each.slot == "of"), None)
    phrase = subject.phrases[0]
    if fronted is None or phrase.kind != "value" or phrase.value is None or phrase.value.kind not in ("number", "percent"):
        return subject
    made.arguments.remove(fronted)
    whole = fronted.phrases[0]
    part = replace(phrase, head=whole.head, kind=whole.kind, quantifier="part", modifiers=whole.modifiers, whole=whole, plural=True)
    return replace(subject, phrases=(part,))


def _with_modifier(subject: Argument, argument: Argument) -> Argument:
    """Return a subject with a prepositional phrase behind it as a modifier of its last phrase."""
    last = subject.phrases[-1]
    added = tuple([Modifier(argument.slot, each.head, each.start, each.end, each) for each in argument.phrases])
    held = replace(last, modifiers=(*last.modifiers, *added), end=max(last.end, argument.end))
    return replace(subject, phrases=(*subject.phrases[:-1], held))


def _merged(outer: VerbGroup, inner: VerbGroup) -> VerbGroup:
    """Return a verb with the one that says how it holds: "failed to win" is a "win" that is denied."""
    how = SEMI_MODALS[outer.lemma]
    negated = outer.negated or inner.negated
    modal, tense = outer.modal or inner.modal, outer.tense
    if how == "not":
        negated = not outer.negated
    elif how:
        modal = how
    return inner._replace(form=outer.form, infinitive=outer.infinitive, negated=negated, modal=modal, tense=tense, start=inner.start, adverbs=(*outer.adverbs, *inner.adverbs))


#: Verbs that say what something is.
COPULAS = frozenset({"be", "become", "remain", "stay"})
#: Verbs behind which a clause is what somebody says or thinks.
SAYING = frozenset(
    """say claim argue think believe report announce state tell suggest warn insist deny admit add note explain hope fear
    expect predict estimate allege write declare show find know mean doubt confirm reveal""".split()
)
#: Of these, the verbs behind which somebody plainly says that it is so.
PLAIN_SAYING = frozenset("say report announce state tell note add explain write declare confirm admit".split())
