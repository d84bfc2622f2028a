"""Clauses that hang on a phrase of another: participles, infinitives, relative and dependent clauses."""

from __future__ import annotations

from factcheck.language.weekdays import is_weekday
from factcheck.language.wordnet import PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.appositions import Appositions
from factcheck.syntax.predicates import with_modifier
from factcheck.syntax.records import Argument, Modifier, Phrase, VerbGroup
from factcheck.syntax.scanning import NOMINAL, Clause
from factcheck.syntax.shared_adjuncts import share_time_of
from factcheck.syntax.words import (
    CONTENTS,
    GOING_ON,
    RELATIVES,
    STRANDED,
    SUBORDINATORS,
)


class Hanging(Appositions):
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
        _take_stranded(inner)
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

    def _relative(self, at: int, target: Argument | None, made: Clause, defining: bool) -> int:
        word = self.chunks[at].word
        at += 1
        if target is None or at >= len(self.chunks):
            return at
        last = Argument(
            "subj",
            target.phrases if len(target.phrases) > 1 and self._plural_verb(at) else (target.phrases[-1],),
            target.joint,
        )
        # "it is not clear who built it" and "the rumour that it closed" assert nothing of that;
        # "is off, which is rare" does
        asked = last.phrases[-1].kind == "adjective" and (defining or word != "which")
        unsaid = asked or self._is_content(at - 1, made)
        inner = Clause("whether" if unsaid else "relative", None, parent=made, defining=defining, word=word)
        adverbs = 0
        while at < len(self.chunks) and self.chunks[at].kind == "ADV":
            at, adverbs = at + 1, adverbs + 1
        if at < len(self.chunks) and self.chunks[at].kind == "VG":
            inner.subject = last
            at = self._take_verb(at, inner)
            self.clauses.append(inner)
            behind = self._inner(at, inner)
            if inner.verb is not None and inner.verb.lemma in GOING_ON and not defining:
                share_time_of(made, inner)
            return behind
        if at < len(self.chunks) and self.chunks[at].kind == "NP" and self._opens_clause(at) and word == "whose":
            owned, at = self._coordinated(at, "subj", subject=True)
            whose = last.phrases[-1]
            owner = Modifier("poss", whose.head, whose.start, whose.end, replace(whose, modifiers=()))
            inner.subject = replace(
                owned, phrases=tuple([replace(each, modifiers=(*each.modifiers, owner)) for each in owned.phrases])
            )
            inner.defining = False
            while at < len(self.chunks) and self.chunks[at].kind == "PP":
                argument, at = self._coordinated(at, self.chunks[at].word)
                inner.subject = with_modifier(inner.subject, argument)
            if at < len(self.chunks) and self.chunks[at].kind == "VG":
                at = self._take_verb(at, inner)
                self.clauses.append(inner)
                return self._inner(at, inner)
            return at
        if at < len(self.chunks) and self.chunks[at].kind == "NP" and self._opens_clause(at):
            inner.subject, at = self._coordinated(at, "subj", subject=True)
            while at < len(self.chunks) and self.chunks[at].kind != "VG":
                at += 1
            if at < len(self.chunks):
                at = self._take_verb(at, inner)
                inner.arguments.append(replace(last, slot="obj" if word in RELATIVES or not word else word))
                self.clauses.append(inner)
                at = self._inner(at, inner)
                _take_stranded(inner)
        return at

    def _is_content(self, at: int, made: Clause) -> bool:
        """Tell whether "that" opens what a noun before it says: "the myth that", "legend has it that"."""
        before = self.chunks[at - 1].phrase if at else None
        if self.chunks[at].word != "that" or before is None:
            return False
        had = before.head == "it" and made.verb is not None and made.verb.lemma == "have"
        return had or (before.kind == "noun" and before.head in CONTENTS)

    def _told_of(self, at: int, made: Clause) -> Argument | None:
        """Return what a relative pronoun stands for: the last phrase before it that is no date; "who": a person."""
        before = self.chunks[at].start
        found = [each for clause in (made, *self.clauses) for each in clause.arguments if each.end <= before]
        found = [each for each in found if not each.slot.startswith("time")]
        target = max(found, key=lambda each: each.end) if found else made.arguments[-1] if made.arguments else None
        if target is None:
            return made.subject
        if self.chunks[at].word == "which" and self.chunks[at - 1].kind == ",":
            return self._thing_told_of(at, target, made)
        if self.chunks[at].word == "who" and self.chunks[at - 1].kind == ",":
            target = self._apposed_to(target)
        if self.chunks[at].word == "who" and len(target.phrases) == 1:
            return replace(target, phrases=(_person_in(target.phrases[0]),))
        cleft = made.subject is not None and made.subject.phrases[0].head == "it"
        defining = self.chunks[at].word in _DEFINING and self.chunks[at - 1].kind != "," and not cleft
        if defining and target.phrases[-1].kind == "name":
            return _told_apart(found) or target
        return target

    def _thing_told_of(self, at: int, target: Argument, made: Clause) -> Argument:
        """Return what ", which" stands for: no person, and of what went on no place in which it did."""
        verb = next((chunk.verb for chunk in self.chunks[at + 1 : at + 3] if chunk.verb is not None), None)
        if verb is not None and verb.lemma in GOING_ON and target.slot in _WHERE:
            events = [each for each in made.arguments if each.slot in ("obj", "attr") and each.end <= target.start]
            known = bool(events) and events[-1].phrases[-1].kind == "noun"
            return with_modifier(events[-1], target) if known else target
        thing = _thing_in(target.phrases[-1])
        return target if thing is None else replace(target, phrases=(thing,))

    def _apposed_to(self, target: Argument) -> Argument:
        """Return whom an apposition tells of, for what it says that they are: "Ida Berg, the mayor, who"."""
        for clause in self.clauses:
            if clause.kind == "apposition" and clause.subject is not None and clause.arguments[0] is target:
                return clause.subject
        return target

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
        _tell_of_days(inner, made, self.chunks[opened - 1].kind == ",")
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


def _take_stranded(inner: Clause) -> None:
    """Give what a clause is about the preposition that stands alone at its end: "the language it is written in"."""
    last = inner.adverbs[-1] if inner.adverbs else None
    if last is None or inner.verb is None or last.word not in STRANDED or last.start < inner.verb.end:
        return
    behind = any(each.start >= last.end for each in inner.arguments)
    if not behind and inner.arguments and inner.arguments[0].slot == "obj":
        inner.arguments[0] = replace(inner.arguments[0], slot=last.word)
        inner.adverbs.pop()


#: Pronouns that without a comma say which one is meant.
_DEFINING = frozenset({"that", "which"})


def _told_apart(arguments: list[Argument]) -> Argument | None:
    """Return the noun before a name that is meant by "that": one name is one thing, "a novel by Vesk that" is not."""
    things = [each for each in arguments if each.slot in ("attr", "obj") and each.phrases[-1].kind == "noun"]
    return max(things, key=lambda each: each.end) if things else None


#: Slots that say where something went on.
_WHERE = frozenset({"in", "at", "on", "near"})


def _thing_in(phrase: Phrase) -> Phrase | None:
    """Return what somebody is told to belong to at the end of a phrase: "a member of the alliance, which"."""
    last = phrase.modifiers[-1] if phrase.modifiers else None
    if phrase.kind != "noun" or field_of(phrase.head) != PERSON or last is None or last.phrase is None:
        return None
    named = last.kind == "of" and last.phrase.end == phrase.end and last.phrase.kind in ("noun", "name")
    return last.phrase if named and field_of(last.phrase.head) != PERSON else None


def _person_in(phrase: Phrase) -> Phrase:
    """Return the person at the end of a phrase that is none itself: "the conviction of the nurse Ada Berg, who"."""
    last = phrase.modifiers[-1].phrase if phrase.modifiers else None
    if phrase.kind != "noun" or field_of(phrase.head) == PERSON or last is None or last.end != phrase.end:
        return phrase
    person = last.kind == "name" or field_of(last.head) == PERSON
    return last if person else phrase
