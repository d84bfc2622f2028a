"""Relative clauses, and what their pronoun stands for: "the trust, which runs it", "three ships of which two sank"."""

from __future__ import annotations

from factcheck.language.wordnet import PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.appositions import Appositions
from factcheck.syntax.predicates import with_modifier
from factcheck.syntax.records import Argument, Modifier, Phrase
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words import (
    CONTENTS,
    FINITE,
    GOING_ON,
    RELATIVES,
    STRANDED,
)

#: Pronouns that without a comma say which one is meant.
_DEFINING = frozenset({"that", "which"})
#: Slots that say where something went on.
_WHERE = frozenset({"in", "at", "on", "near"})


class RelativeClauses(Appositions):
    """Reads relative clauses."""

    def _inner(self, at: int, inner: Clause) -> int:
        """Read what a relative clause holds; return the index behind."""
        raise NotImplementedError

    def _relative(self, at: int, target: Argument | None, made: Clause, defining: bool) -> int:
        """Read a relative clause from its pronoun; return the index behind."""
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
                from factcheck.syntax.shared_adjuncts import share_time_of

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
                take_stranded(inner)
        return at

    def _is_content(self, at: int, made: Clause) -> bool:
        """Tell whether "that" opens what a noun before it says: "the myth that", "legend has it that"."""
        before = self.chunks[at - 1].phrase if at else None
        if self.chunks[at].word != "that" or before is None or self._has_no_subject(at + 1):
            return False
        had = before.head == "it" and made.verb is not None and made.verb.lemma == "have"
        return had or (before.kind == "noun" and before.head in CONTENTS)

    def _has_no_subject(self, at: int) -> bool:
        """Tell whether a finite verb follows "that" at once: it is of the thing, not what the thing says."""
        verb = self.chunks[at].verb if at < len(self.chunks) else None
        return verb is not None and verb.form in FINITE

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


def _told_apart(arguments: list[Argument]) -> Argument | None:
    """Return the noun before a name that is meant by "that": one name is one thing, "a novel by Vesk that" is not."""
    things = [each for each in arguments if each.slot in ("attr", "obj") and each.phrases[-1].kind == "noun"]
    return max(things, key=lambda each: each.end) if things else None


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


def take_stranded(inner: Clause) -> None:
    """Give what a clause is about the preposition that stands alone at its end: "the language it is written in"."""
    last = inner.adverbs[-1] if inner.adverbs else None
    if last is None or inner.verb is None or last.word not in STRANDED or last.start < inner.verb.end:
        return
    behind = any(each.start >= last.end for each in inner.arguments)
    if not behind and inner.arguments and inner.arguments[0].slot == "obj":
        inner.arguments[0] = replace(inner.arguments[0], slot=last.word)
        inner.adverbs.pop()
