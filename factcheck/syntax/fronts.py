"""What stands before the verb of a clause: fronted adjuncts, the subject and what hangs on it."""

from __future__ import annotations

from typing import TypeGuard

from factcheck.language.wordnet import field_of
from factcheck.model.record import replace
from factcheck.syntax.coordination import with_shared_head
from factcheck.syntax.joints import Joints
from factcheck.syntax.predicates import with_modifier
from factcheck.syntax.records import Argument, Modifier, Phrase
from factcheck.syntax.scanning import Clause


def _is_apart(word: str) -> bool:
    """Tell whether a phrase behind the subject belongs to the clause: a time, or who is left out."""
    return word.startswith("time") or word == "except"


def _each_with_own(subject: Argument, argument: Argument) -> Argument | None:
    """Return "visitors on foot or horse" as visitors on foot and visitors on horse, or None."""
    phrase = subject.phrases[0]
    if argument.joint != "or" or len(subject.phrases) > 1 or phrase.kind != "noun" or not phrase.plural:
        return None
    if phrase.value is not None or phrase.quantifier or phrase.determiner:
        return None
    parts = [with_modifier(subject, replace(argument, phrases=(each,), joint="")) for each in argument.phrases]
    return replace(subject, phrases=tuple([each.phrases[0] for each in parts]), joint="and")


def _is_of_a_kind(subject: Phrase, argument: Argument, second: Phrase) -> bool:
    """Tell whether a phrase goes with what hangs on a subject, and not with the subject: both names, both things."""
    first = argument.phrases[-1]
    if second.determiner in ("the", "this") or second.kind not in ("name", "noun") or subject.kind == "name":
        return False
    if first.kind == second.kind == "name":
        return True
    own = second.modifiers[0].phrase if second.kind == "noun" and len(second.modifiers) == 1 else None
    if first.kind == "name" and own is not None:
        return own.kind == "name"
    return first.kind == second.kind and field_of(second.head) == field_of(first.head) != field_of(subject.head)


class Fronts(Joints):
    """Reads a clause up to its verb.

    Each reader takes the chunk at an index and returns the index behind what it read, or the same one where the clause
    has no more before its verb.
    """

    def _before_verb(self, at: int, made: Clause) -> int:
        """Read what stands before the verb; return the index of the verb."""
        readers = {
            "VG": self._front_verb,
            "NP": self._front_noun,
            "PP": self._front_preposition,
            "SUB": self._front_conjunction,
            "REL": self._front_relative,
            "ADV": self._front_adverb,
            "ADJ": self._front_adjective,
        }
        while at < len(self.chunks):
            kind = self.chunks[at].kind
            if kind in readers:
                behind = readers[kind](at, made)
            elif kind == "CC" and self._joins_subject(at, made) and made.subject is not None:
                other, behind = self._coordinated(at + 1, "subj", subject=True)
                made.subject = replace(made.subject, phrases=(*made.subject.phrases, *other.phrases), joint="and")
            else:
                apart = kind in ("CC", ":") and made.subject is None
                behind = at + (kind in (",", "–") or apart or (kind == "CC" and self._is_rejection(at + 1)))
            if behind == at:
                return at
            at = behind
        return at

    def _joins_subject(self, at: int, made: Clause) -> bool:
        """Tell whether "and" goes on with a subject behind a clause about it: "the mill built in May and the shop"."""
        chunks = self.chunks
        if made.kind != "main" or made.subject is None or chunks[at].word != "and" or at + 1 >= len(chunks):
            return False
        if chunks[at - 1].kind == "PP" and made.subject.end == chunks[at - 1].end:
            return self._second_ahead(at) is not None  # "pupils with a dog and teachers may"
        last = self.clauses[-1] if self.clauses else None
        told = last is not None and last.parent is made and last.kind in ("participle", "relative") and last.defining
        return told and chunks[at + 1].kind == "NP" and self._opens_clause(at + 1)

    def _is_rejection(self, at: int) -> bool:
        """Tell whether "not" and another subject follow: "the pump, and not the crew, was to blame"."""
        chunks = self.chunks
        rejects = at + 1 < len(chunks) and chunks[at].word == "not" and chunks[at].kind == "ADV"
        return rejects and chunks[at + 1].kind == "NP"

    def _front_verb(self, at: int, made: Clause) -> int:
        """Read a verb that is not the clause's own, as those of participles are."""
        verb = self.chunks[at].verb
        assert verb is not None
        if verb.finite and (verb.form != "VBD" or made.subject is None or not self._is_reduced(at, made)):
            return at
        if verb.form == "VBD":
            verb = verb._replace(form="VBN", passive=True)  # "tickets bought online are": a verb is still to come
            self.chunks[at] = self.chunks[at]._replace(verb=verb)
        if made.subject is None and self._is_gerund_subject(at):
            phrase, at = self._gerund(at)
            made.subject = Argument("subj", (phrase,))
            return at
        if made.subject is None and verb.form in ("VBN", "VBG") and made.kind == "main":
            return self._fronted_participle(at, made)
        if made.subject is None and verb.infinitive and made.kind == "main":
            return self._fronted_aim(at, made)
        if made.kind in ("participle", "infinitive", "time") or made.subject is None:
            return at
        if verb.infinitive and self.chunks[at - 1].kind in ("NP", "PP") and self._finite_ahead(at):
            # "the plan to close it failed"
            return self.read_hanging("infinitive", at, made, made.subject, defining=True)
        if verb.form == "VBN" and not verb.auxiliaries and (self._is_first_of_two(at) or self._ends_clause(at)):
            self.chunks[at] = self.chunks[at]._replace(verb=verb._replace(form="VBD", passive=False))
            return at
        if verb.form == "VBN" and not verb.auxiliaries and not self._finite_ahead(at):
            # no other verb is left to be the clause's: "the council rebuked the paper"
            self.chunks[at] = self.chunks[at]._replace(verb=verb._replace(form="VBD", passive=False))
            return at
        if verb.form in ("VBN", "VBD", "VBG"):
            return self.read_hanging("participle", at, made, made.subject, defining=self.chunks[at - 1].kind == "NP")
        return at

    def _front_noun(self, at: int, made: Clause) -> int:
        """Read the subject, or a noun phrase behind it: one that is denied, a part, an apposition."""
        if made.subject is None:
            made.subject, at = self._coordinated(at, "subj", subject=True)
            return at
        if made.adverbs and made.adverbs[-1].word == "not" and self.chunks[at - 1].kind == "ADV":
            made.adverbs.pop()
            made.rejected, at = self._coordinated(at, "subj")  # "the tower, not the church, was damaged"
            return at
        phrase = self.chunks[at].phrase
        if self._is_version_of(phrase, made.subject):
            named = replace(made.subject.phrases[0], kind="name")
            made.subject = replace(made.subject, phrases=(named,))
            made.arguments.append(Argument("as", (phrase,)))  # "Lumen 3.1 or later is required"
            return at + 1
        if phrase is not None and phrase.kind == "pronoun" and phrase.head in ("each", "both", "all"):
            return at + 1  # "Tor and Holm each have a library"
        part = self._part(at, made)
        if part is not None and self._awaits_verb(at + 2, Clause("relative", parent=made)):
            return self._hanging_part(at, part, made)
        return self._apposition(at, made)[1]

    def _is_version_of(self, phrase: Phrase | None, subject: Argument) -> TypeGuard[Phrase]:
        """Tell whether a phrase is the version of the name or bare noun right before it."""
        value, named = phrase.value if phrase is not None else None, subject.phrases[-1]
        if phrase is None or value is None or value.kind != "version" or phrase.start != subject.end + 1:
            return False
        plain = not (named.determiner or named.plural or named.modifiers)
        return len(subject.phrases) == 1 and (named.kind == "name" or (named.kind == "noun" and plain))

    def _front_preposition(self, at: int, made: Clause) -> int:
        """Read a fronted adjunct, or what a preposition hangs on the subject."""
        chunk = self.chunks[at]
        if chunk.word == "of" and made.subject is None and not made.arguments:
            part, behind = self._part_of(at, made)
            if part is not None:
                made.subject = Argument("subj", (part,))
                return behind
        argument, behind = self._coordinated(at, chunk.word)
        if made.rejected is not None and self.chunks[at - 1].kind in ("NP", "PP") and not _is_apart(chunk.word):
            made.rejected = with_modifier(made.rejected, argument)  # "not an error by the crew"
        elif made.subject is not None and made.subject.slot == "subj" and not _is_apart(chunk.word):
            argument, behind = self._with_second(made.subject, argument, behind)
            made.subject = _each_with_own(made.subject, argument) or with_modifier(made.subject, argument)
        elif chunk.word == "aged" and made.arguments and self.chunks[at - 1].kind == "PP":
            made.arguments[-1] = with_modifier(made.arguments[-1], argument)  # "For children under 6, it"
        else:
            made.arguments.append(argument)
        return behind

    def _with_second(self, subject: Argument, argument: Argument, at: int) -> tuple[Argument, int]:
        """Return what hangs on a subject with a second one joined to it: "members with a gold or silver card"."""
        second = self._second_ahead(at)
        if second is None or len(subject.phrases) > 1 or not _is_of_a_kind(subject.phrases[0], argument, second):
            return argument, at
        phrases = with_shared_head([*argument.phrases, second])
        return replace(argument, phrases=tuple(phrases), joint=self.chunks[at].word), at + 2

    def _second_ahead(self, at: int) -> Phrase | None:
        """Return the phrase that "and" or "or" joins to one before the verb, where it is not the last of a list."""
        if at + 1 >= len(self.chunks) or self.chunks[at].kind != "CC" or self.chunks[at].word not in ("and", "or"):
            return None
        joined = self.chunks[at + 1].kind == "NP" and self._opens_clause(at + 1)
        return self.chunks[at + 1].phrase if joined else None

    def _front_conjunction(self, at: int, made: Clause) -> int:
        if made.subject is None:
            return self._subordinate(at, made)
        if at + 1 < len(self.chunks) and self._is_gerund_subject(at + 1):
            phrase, behind = self._gerund(at + 1)  # "work on building the wall began"
            made.subject = with_modifier(made.subject, Argument(self.chunks[at].word, (phrase,)))
            return behind
        return at

    def _front_relative(self, at: int, made: Clause) -> int:
        of = made.subject
        if of is None and made.kind == "main" and made.arguments and self.chunks[at - 1].kind == ",":
            of = made.arguments[-1]  # "In Holm, which is a town, the museum opened"
        return at if of is None else self._relative(at, of, made, defining=self.chunks[at - 1].kind != ",")

    def _front_adverb(self, at: int, made: Clause) -> int:
        chunk = self.chunks[at]
        made.adverbs.append(Modifier("adv", chunk.word, chunk.start, chunk.end))
        return at + 1

    def _front_adjective(self, at: int, made: Clause) -> int:
        """Read what a comma sets behind the subject: "the tower, 98 metres high, is", "the rent, due in May, is"."""
        return self._described(at, made.subject, made) if self._finite_ahead(at) else at

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
            form=outer.form,
            negated=outer.negated,
            modal=outer.modal,
            tense="perfect" if outer.lemma == "have" else outer.tense,
            passive=inner.form == "VBN" and outer.lemma == "be",
            auxiliaries=(outer.lemma,),
        )
        return at + 3

    def _part_of(self, at: int, outer: Clause) -> tuple[Phrase | None, int]:
        """Read "Of the 410 schools, 60" as "60 of the 410 schools"."""
        whole = self.chunks[at].phrase
        while whole is not None and at + 1 < len(self.chunks) and self._hangs_on_whole(at + 1):
            whole, at = self._with_hung(whole, at + 1), at + 1
        mark, behind = len(self.clauses), at + 1
        verb = self.chunks[behind].verb if behind < len(self.chunks) else None
        if whole is not None and verb is not None and verb.form in ("VBN", "VBD") and not verb.auxiliaries:
            # "Of the passengers carried in 2023, 60 went by boat"
            inner = Argument("subj", (whole,))
            made = Clause("participle", inner, verb._replace(form="VBN", passive=True), defining=True)
            self.clauses.append(made)
            at = self._inner(behind + 1, made) - 1
        elif whole is not None and behind < len(self.chunks) and self.chunks[behind].kind == "REL":
            # "Of those who live in Holm, 12 percent voted"
            at = self._relative(behind, Argument("subj", (whole,)), outer, defining=True) - 1
        part, behind = self._part_behind(at, whole)
        if part is None:
            del self.clauses[mark:]
        return part, behind

    def _hangs_on_whole(self, at: int) -> bool:
        """Tell whether a preposition says which of several are meant of which a part is told: "Of the 40 in Rom, 9"."""
        chunk = self.chunks[at]
        return chunk.kind == "PP" and chunk.phrase is not None and not chunk.word.startswith("time")

    def _with_hung(self, whole: Phrase, at: int) -> Phrase:
        """Return a phrase with what stands behind it at an index."""
        chunk = self.chunks[at]
        assert chunk.phrase is not None
        return with_modifier(Argument("of", (whole,)), Argument(chunk.word, (chunk.phrase,))).phrases[0]

    def _part_behind(self, at: int, whole: Phrase | None) -> tuple[Phrase | None, int]:
        """Return the part of a whole that a number behind it tells, and the index behind."""
        behind = at + 2 if at + 1 < len(self.chunks) and self.chunks[at + 1].kind == "," else at + 1
        part = self.chunks[behind].phrase if behind < len(self.chunks) and self.chunks[behind].kind == "NP" else None
        counted = part is not None and (part.kind == "value" or (part.kind == "pronoun" and part.quantifier))
        if part is None or whole is None or not counted:
            return None, at
        quantifier = part.quantifier or "part"
        start = self.chunks[at].start
        made = Phrase(whole.head, whole.kind, start, part.end, "", quantifier, part.value, whole.modifiers, whole, True)
        return made, behind + 1
