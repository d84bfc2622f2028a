"""Clauses that hang on a phrase of another: participles, infinitives, relative and dependent clauses."""

from __future__ import annotations

from factcheck.language.weekdays import is_weekday
from factcheck.model.record import replace
from factcheck.syntax.dated_by_when import tell_of_date
from factcheck.syntax.records import Argument, Modifier, Phrase, VerbGroup
from factcheck.syntax.relative_clauses import RelativeClauses, take_stranded
from factcheck.syntax.scanning import NOMINAL, Clause
from factcheck.syntax.words import (
    SUBORDINATORS,
)


class Hanging(RelativeClauses):
    """Reads clauses that hang on a phrase of another."""

    def _reject(self, made: Clause) -> None:
        """Add the clause that denies of another subject what a clause says."""
        raise NotImplementedError

    def _is_undergone_too(self, at: int) -> bool:
        """Tell whether a past form behind "and" shares "was"."""
        raise NotImplementedError

    def read_hanging(self, kind: str, at: int, made: Clause, subject: Argument | None, defining: bool = False) -> int:
        """Read a participle, an infinitive or a relative clause with all that it holds; return the index behind.

        Args:
            kind: of clause.
            at: where its verb stands.
            made: the clause that it hangs on.
            subject: who does it, if that is told.
            defining: whether it says which one is meant.
        """
        own = replace(subject, slot="subj", focus="", negated=False) if subject is not None else None
        inner = Clause(kind, own, parent=made, defining=defining)
        at = self._take_verb(at, inner)
        self.clauses.append(inner)
        return self._inner(at, inner)

    def _inner(self, at: int, inner: Clause) -> int:
        """Read what a participle, infinitive or relative clause holds, up to what belongs to the clause around."""
        chunks = self.chunks
        while at < len(chunks):
            chunk = chunks[at]
            if chunk.kind in NOMINAL:
                if chunk.kind == "NP" and self._opens_clause(at) and not self._awaits_verb(at, inner):
                    return at
                at = self._argument(at, inner)
            elif chunk.kind == "ADV":
                inner.adverbs.append(Modifier("adv", chunk.word, chunk.start, chunk.end))
                at += 1
            elif (
                chunk.kind == "VG"
                and chunk.verb is not None
                and (chunk.verb.infinitive or (chunk.verb.form in ("VBG", "VBN") and inner.arguments))
            ):
                target = Argument("subj", (inner.arguments[-1].phrases[-1],)) if inner.arguments else inner.subject
                at = self.read_hanging(
                    "infinitive" if chunk.verb.infinitive else "participle", at, inner, target, defining=True
                )
            elif chunk.kind == "SUB" and inner.kind == "relative" and self._is_own_condition(at):
                at = self._subordinate(at, inner)
            elif chunk.kind == "REL" and inner.arguments:
                at = self._relative(at, inner.arguments[-1], inner, defining=True)
            elif (
                chunk.kind == "CC"
                and at + 1 < len(chunks)
                and chunks[at + 1].kind == "VG"
                and inner.kind in ("relative", "participle")
            ):
                if not self._joins_verb(at, inner):
                    return at
                return self.read_hanging(inner.kind, at + 1, inner, inner.subject, inner.defining)
            else:
                return at
        return at

    def _joins_verb(self, at: int, inner: Clause) -> bool:
        """Tell whether the verb behind "and" belongs to the clause read, and give it the voice of the first."""
        chunks = self.chunks
        verb = chunks[at + 1].verb
        if verb is not None and verb.form == "VBD" and inner.kind == "participle" and self._awaits_verb(at + 2, inner):
            verb = verb._replace(form="VBN", passive=True)  # "built in 1870 and closed in 1990, is now"
            chunks[at + 1] = chunks[at + 1]._replace(verb=verb)
        if verb is None or inner.verb is None:
            return False
        if inner.kind == "relative" and inner.verb.passive and self._shares_passive(at + 1):
            verb = verb._replace(form=inner.verb.form, passive=True)  # "which was built and opened in 1870"
        elif verb.form == "VBN" and not verb.auxiliaries and inner.verb.finite:
            verb = verb._replace(form="VBD", passive=False)  # "which is 90 metres high and opened in 1990"
        if verb.form != inner.verb.form and not self._goes_on(at, inner, verb):
            return False
        chunks[at + 1] = chunks[at + 1]._replace(verb=verb)
        return True

    def _shares_passive(self, at: int) -> bool:
        verb = self.chunks[at].verb
        bare = verb is not None and verb.form == "VBN" and not verb.auxiliaries
        return bare or self._is_undergone_too(at)

    def _goes_on(self, at: int, inner: Clause, verb: VerbGroup) -> bool:
        """Tell whether what a comma opened goes on behind "and": "built the dam, which holds 9 and opened in 1990"."""
        parent = inner.parent
        if inner.kind != "relative" or inner.defining or inner.verb is None or parent is None or parent.verb is None:
            return False
        told = parent.verb.start < inner.verb.start
        return told and verb.finite and self.chunks[at - 1].kind != ","

    def _is_own_condition(self, at: int) -> bool:
        """Tell whether a condition without a comma before it is that of a relative clause: "which is cut if paid"."""
        return SUBORDINATORS.get(self.chunks[at].word) in ("condition", "unless") and self.chunks[at - 1].kind != ","

    def _gerund(self, at: int) -> tuple[Phrase, int]:
        """Read a verb in -ing with its object as a noun phrase: "building the wall"."""
        chunk = self.chunks[at]
        assert chunk.verb is not None
        phrase = Phrase(chunk.verb.lemma, "noun", chunk.start, chunk.end)
        inner = self.chunks[at + 1].phrase if at + 1 < len(self.chunks) and self.chunks[at + 1].kind == "NP" else None
        if inner is None:
            return phrase, at + 1
        built = Modifier("of", inner.head, inner.start, inner.end, inner)
        return replace(phrase, modifiers=(built,), end=inner.end), at + 2

    def _is_gerund_subject(self, at: int) -> bool:
        """Tell whether a verb in -ing opens the subject of a finite verb: "Building the wall took"."""
        verb = self.chunks[at].verb
        if verb is None or verb.form != "VBG" or verb.auxiliaries:
            return False
        at += 1
        while at < len(self.chunks) and self.chunks[at].kind in ("NP", "PP"):
            at += 1
        follower = self.chunks[at].verb if at < len(self.chunks) else None
        return follower is not None and follower.finite

    def _contact(self, at: int, made: Clause) -> int:
        """Read a clause about the noun before it without a pronoun: "the dearest player Tor has ever sold"."""
        target = made.arguments[-1].phrases[-1]
        inner = Clause("relative", None, parent=made, defining=True)
        inner.subject, at = self._coordinated(at, "subj", subject=True)
        while at < len(self.chunks) and self.chunks[at].kind != "VG":
            at += 1
        at = self._take_verb(at, inner)
        inner.arguments.append(Argument("obj", (target,)))
        self.clauses.append(inner)
        at = self._inner(at, inner)
        take_stranded(inner)
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

    def _fronted_aim(self, at: int, made: Clause) -> int:
        """Read "To join the club, you must ...": what it takes is told by the clause behind the comma."""
        mark = len(self.clauses)
        behind = self.read_hanging("infinitive", at, made, None)
        told = behind + 1 < len(self.chunks) and self.chunks[behind].kind == ","
        if told and self.chunks[behind + 1].kind in ("NP", "PP") and self._finite_ahead(behind + 1):
            return behind + 1
        del self.clauses[mark:]
        return at

    def _subordinate(self, at: int, made: Clause) -> int:
        """Read a clause that a conjunction opens; its kind says whether it is asserted."""
        chunk = self.chunks[at]
        kind = "that" if chunk.word == "that" else SUBORDINATORS.get(chunk.word, "gerund")
        opened = at
        at += 1
        inner = Clause(kind, None, parent=made, word=chunk.word)
        verbal = at < len(self.chunks) and self.chunks[at].kind == "VG" and self.chunks[at].verb is not None
        if verbal and not self._is_gerund_subject(at):
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
            self._reject(inner)
        apart = opened > 0 and self.chunks[opened - 1].kind == ","
        _tell_of_days(inner, made, apart)
        if apart and self.chunks[opened - 2 : opened - 1] and self.chunks[opened - 2].kind == "PP":
            tell_of_date(inner, made)
        inner.end = self.chunks[min(at, len(self.chunks)) - 1].end
        if made.verb is None and at < len(self.chunks) and self.chunks[at].kind == ",":
            at += 1
        return at


def _tell_of_days(inner: Clause, made: Clause, apart: bool) -> None:
    """Read ", when it is free" behind "except on Sundays" as a clause of its own that tells of Sundays."""
    last = made.arguments[-1] if made.arguments else None
    if inner.word != "when" or not apart or last is None or inner.verb is None or last.slot not in ("except", "on"):
        return
    if inner.verb.tense == "present" and all(is_weekday(each.head) for each in last.phrases):
        inner.kind, inner.parent, inner.word = "main", None, ""
        days = [replace(each, start=inner.verb.start, end=inner.verb.end) for each in last.phrases]
        inner.arguments.append(Argument("on", tuple(days), last.joint))
