"""Put chunks together into clauses: who, did what, to whom, where and when; one module owns where a clause ends."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.fronts import Fronts
from factcheck.syntax.records import Argument, Modifier
from factcheck.syntax.scanning import STOPS, Clause
from factcheck.syntax.told_parts import with_kind_alone
from factcheck.syntax.words import SAYING


class Assembler(Fronts):
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
        self._reject(made)
        return behind

    def _behind_verb(self, at: int, made: Clause) -> int:
        """Read what stands behind the verb of a clause; return the index behind the clause.

        Each reader returns the index to go on at, negative where the clause ends there.
        """
        readers = {
            "NP": self._noun_behind,
            "PP": self._argument,
            "ADJ": self._argument,
            "VG": self._second_verb,
            "ADV": self._adverb,
            "SUB": self._subordinate,
            "REL": self._relative_behind,
            "CC": self._joined,
            ",": self._comma,
            "–": self._comma,
        }
        while at < len(self.chunks):
            kind = self.chunks[at].kind
            if kind == ":" and made.verb is not None and self._is_list(at + 1, "PP"):
                at += 1
            elif kind == ":" and made.verb is not None and self._is_list(at + 1, "NP"):
                at = self._listed(at + 1, made)
            elif kind in STOPS:
                return at + 1
            elif kind == ")":
                return at
            else:
                behind = self._comparison(at, made) or (readers[kind](at, made) if kind in readers else at + 1)
                if behind < 0:
                    return -behind
                at = behind
        return at

    def _noun_behind(self, at: int, made: Clause) -> int:
        """Read an argument, or the subject of a clause that follows without a joint."""
        telling = made.verb is not None and made.verb.lemma in SAYING
        if made.verb is None or not self._opens_clause(at, joined=telling):
            return self._argument(at, made)
        if telling or not made.arguments:
            return -self._embedded(at, made)
        if self.chunks[at - 1].kind == "NP" and made.arguments[-1].phrases[-1].kind == "noun":
            return self._contact(at, made)
        return -self._new_main(at, made)

    def _relative_behind(self, at: int, made: Clause) -> int:
        target = self._told_of(at, made)
        defining = self.chunks[at - 1].kind != ","
        return self._relative(at, target if defining else _of_holder(target, made), made, defining=defining)

    def _second_verb(self, at: int, made: Clause) -> int:
        """Read a verb group behind the clause's own: participle, infinitive or the next clause."""
        verb = self.chunks[at].verb
        assert verb is not None
        if verb.infinitive:
            return self.read_hanging("infinitive", at, made, made.subject)
        if verb.form in ("VBG", "VBN", "VBD") and made.arguments and self.chunks[at - 1].kind in ("NP", "PP"):
            last = made.arguments[-1].phrases[-1]
            if last.kind == "value" and verb.form == "VBG":
                return self.read_hanging("participle", at, made, made.subject)  # "spent six years restoring it"
            return self.read_hanging("participle", at, made, Argument("subj", (last,)), defining=True)
        if verb.form == "VBG":
            inner = not made.arguments and self.chunks[at - 1].kind == "VG"
            return self.read_hanging("gerund" if inner else "participle", at, made, made.subject)
        # a verb without a subject of its own: the last argument was its subject
        if made.arguments and made.arguments[-1].slot in ("obj", "attr"):
            argument = made.arguments.pop()
            return -self._clause(at, "main", replace(argument, slot="subj"), None)
        return -self._clause(at, "main", made.subject, None)

    def _new_main(self, at: int, made: Clause) -> int:
        return self._clause(at, "main" if made.kind in ("main", "relative", "participle") else made.kind, None, None)

    def _embedded(self, at: int, made: Clause) -> int:
        return self._clause(at, "that", None, made)


#: Verb whose object a relative clause speaks of -> how its subject hangs on that: "a trip needs a permit, which is".
_HOLDING = {"have": "poss", "need": "for", "require": "for"}


def _of_holder(target: Argument | None, made: Clause) -> Argument | None:
    """Return what a relative clause speaks of as what somebody has: "the board has 12 members, who are elected"."""
    holder = made.subject
    if target is None or made.verb is None or made.verb.lemma not in _HOLDING or made.verb.negated or holder is None:
        return target
    thing = target.phrases[0]
    held = any(each.slot == "obj" and each.phrases == target.phrases for each in made.arguments)
    plural = thing.plural or made.verb.lemma != "have"
    if not held or len(holder.phrases) > 1 or len(target.phrases) > 1 or thing.kind != "noun" or not plural:
        return target
    owner = holder.phrases[0]
    if owner.kind not in ("noun", "name"):
        return target
    whose = Modifier(_HOLDING[made.verb.lemma], owner.head, owner.start, owner.end, with_kind_alone(owner))
    return replace(target, phrases=(replace(thing, modifiers=(*thing.modifiers, whose)),))
