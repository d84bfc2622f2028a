"""Put chunks together into clauses: who, did what, to whom, where and when; one module owns where a clause ends."""

from __future__ import annotations

from dataclasses import replace

from factcheck.syntax.hanging import with_modifier
from factcheck.syntax.joints import Joints, replace_clause
from factcheck.syntax.records import Argument, Modifier, Phrase
from factcheck.syntax.scanning import NOMINAL, STOPS, Clause
from factcheck.syntax.words import SAYING


class Assembler(Joints):
    """Reads the chunks of one sentence from left to right."""

    def read(self) -> list[Clause]:
        """Return the clauses of the sentence, main clauses and all that hangs on them."""
        at = 0
        while at < len(self.chunks):
            at = max(self._clause(at, "main", None, None), at + 1)
        return self.clauses

    def _clause(self, at: int, kind: str, subject: Argument | None, parent: Clause | None, word: str = "") -> int:
        """Read a clause and what hangs on it; return the index behind."""
        made = Clause(kind, subject, parent=parent, word=word)
        at = self._before_verb(at, made)
        if at < len(self.chunks) and self.chunks[at].kind == "VG" and made.verb is None:
            at = self._inverted(at, made) or self._take_verb(at, made)
        if made.verb is None and not made.arguments and (made.subject is None or kind == "time"):
            return at
        if made not in self.clauses:
            self.clauses.append(made)
        behind = self._behind_verb(at, made)
        if made.rejected is not None and made.verb is not None:
            other = replace_clause(made, made.rejected, made.arguments)
            self.clauses.append(replace(other, verb=made.verb._replace(negated=not made.verb.negated)))
        return behind

    def _inverted(self, at: int, made: Clause) -> int:
        """Read an auxiliary before its subject: "Never before had the club won the cup", "nor did it close"; else 0."""
        chunks = self.chunks
        if made.subject is not None or at + 2 >= len(chunks) or chunks[at + 1].kind != "NP":
            return 0
        outer, inner = chunks[at].verb, chunks[at + 2].verb
        phrase = chunks[at + 1].phrase
        if outer is None or inner is None or phrase is None or inner.infinitive or inner.auxiliaries:
            return 0
        helps = outer.form == "MD" or outer.lemma in ("have", "do", "be")
        if not helps or outer.auxiliaries or (inner.form == "VBD" and outer.lemma != "have"):
            return 0
        made.subject = Argument("subj", (phrase,))
        made.verb = inner._replace(
            form=outer.form, negated=outer.negated, modal=outer.modal, tense="perfect" if outer.lemma == "have" else outer.tense,
            passive=inner.form == "VBN" and outer.lemma == "be", auxiliaries=(outer.lemma,),
        )  # fmt: skip
        return at + 3

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
                if made.subject is None and self._is_gerund_subject(at):
                    phrase, at = self._gerund(at)
                    made.subject = Argument("subj", (phrase,))
                    continue
                if made.subject is None and verb.form in ("VBN", "VBG") and made.kind == "main":
                    at = self._fronted_participle(at, made)
                    continue
                if made.kind in ("participle", "infinitive", "time"):
                    return at
                if (
                    made.subject is not None
                    and verb.form == "VBN"
                    and not verb.auxiliaries
                    and not self._finite_ahead(at)
                ):
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
                    made.subject = argument
                    continue
                if made.adverbs and made.adverbs[-1].word == "not" and chunks[at - 1].kind == "ADV":
                    made.adverbs.pop()
                    made.rejected, at = self._coordinated(at, "subj")  # "the tower, not the church, was damaged"
                    continue
                if (
                    chunk.phrase is not None
                    and chunk.phrase.kind == "pronoun"
                    and chunk.phrase.head in ("each", "both", "all")
                ):
                    at += 1  # "Tor and Holm each have a library"
                    continue
                part = self._part(at, made)
                if part is not None and self._awaits_verb(at + 2, Clause("relative", parent=made)):
                    at = self._hanging_part(at, part, made)
                    continue
                made_apposition, at = self._apposition(at, made)
                if made_apposition:
                    continue
                return at
            if chunk.kind == "PP" and chunk.word == "of" and made.subject is None and not made.arguments:
                part, behind = self._part_of(at)
                if part is not None:
                    made.subject, at = Argument("subj", (part,)), behind
                    continue
            if chunk.kind == "PP" and chunk.phrase is not None:
                argument, behind = self._coordinated(at, chunk.word)
                if made.subject is not None and made.subject.slot == "subj" and not chunk.word.startswith("time"):
                    made.subject = with_modifier(made.subject, argument)
                else:
                    made.arguments.append(argument)
                at = behind
                continue
            if chunk.kind == "ADJ" and made.subject is not None:
                return at
            if (
                chunk.kind == "SUB"
                and made.subject is not None
                and at + 1 < len(chunks)
                and self._is_gerund_subject(at + 1)
            ):
                phrase, at = self._gerund(at + 1)
                made.subject = with_modifier(made.subject, Argument(chunk.word, (phrase,)))
                continue
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

    def _behind_verb(self, at: int, made: Clause) -> int:
        chunks = self.chunks
        while at < len(chunks):
            chunk = chunks[at]
            if chunk.kind == ":" and made.verb is not None and self._is_list(at + 1, "PP"):
                at += 1
                continue
            if chunk.kind == ":" and made.verb is not None and self._is_list(at + 1, "NP"):
                at = self._listed(at + 1, made)
                continue
            if chunk.kind in STOPS:
                return at + 1
            if chunk.kind == ")":
                return at
            behind = self._comparison(at, made)
            if behind:
                at = behind
                continue
            if chunk.kind in NOMINAL:
                opens = chunk.kind == "NP" and made.verb is not None
                if opens and made.verb is not None and self._opens_clause(at, joined=made.verb.lemma in SAYING):
                    if made.verb.lemma in SAYING or not made.arguments:
                        return self._embedded(at, made)
                    if chunks[at - 1].kind == "NP" and made.arguments[-1].phrases[-1].kind == "noun":
                        at = self._contact(at, made)
                        continue
                    return self._new_main(at, made)
                at = self._argument(at, made)
                continue
            if chunk.kind == "VG":
                at = self._second_verb(at, made)
                if at < 0:
                    return -at
                continue
            if chunk.kind == "ADV":
                self._adverb(at, made)
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

    def _part_of(self, at: int) -> tuple[Phrase | None, int]:
        """Read "Of the 410 schools, 60" as "60 of the 410 schools"."""
        whole = self.chunks[at].phrase
        behind = at + 2 if at + 1 < len(self.chunks) and self.chunks[at + 1].kind == "," else at + 1
        part = self.chunks[behind].phrase if behind < len(self.chunks) and self.chunks[behind].kind == "NP" else None
        counted = part is not None and (part.kind == "value" or (part.kind == "pronoun" and part.quantifier))
        if part is None or whole is None or not counted:
            return None, at
        quantifier = part.quantifier or "part"
        made = Phrase(
            whole.head,
            whole.kind,
            self.chunks[at].start,
            part.end,
            "",
            quantifier,
            part.value,
            whole.modifiers,
            whole,
            True,
        )
        return made, behind + 1

    def _new_main(self, at: int, made: Clause) -> int:
        return self._clause(at, "main" if made.kind in ("main", "relative", "participle") else made.kind, None, None)

    def _embedded(self, at: int, made: Clause) -> int:
        return self._clause(at, "that", None, made)
