"""What hangs on a phrase: participles, infinitives, relative and dependent clauses, appositions, brackets."""

from __future__ import annotations

from dataclasses import replace

from factcheck.language.wordnet import entry
from factcheck.syntax.comparisons import Comparisons
from factcheck.syntax.coordination import Coordination
from factcheck.syntax.records import Argument, Modifier, Phrase, VerbGroup
from factcheck.syntax.scanning import NOMINAL, Clause
from factcheck.syntax.words import (
    AIMS,
    COPULAS,
    IMPLICATIVE_ADJECTIVES,
    IMPLICATIVES,
    PARTICLES,
    RELATIVES,
    SUBORDINATORS,
    Signature,
)


class Hanging(Comparisons, Coordination):
    """Reads clauses that hang on a phrase of another."""

    def _take_verb(self, at: int, made: Clause) -> int:
        verb = self.chunks[at].verb
        assert verb is not None
        made.verb = verb
        at += 1
        while at < len(self.chunks):
            signature, step = self._signature(at, made, verb)
            inner = self.chunks[at + step].verb if at + step < len(self.chunks) else None
            if signature is None or inner is None or not (inner.infinitive or (inner.form == "VBG" and not step)):
                break
            made.verb = _merged(made.verb, inner, signature)
            verb, at = inner, at + step + 1
        return at

    def _signature(self, at: int, made: Clause, verb: VerbGroup) -> tuple[Signature | None, int]:
        """Return what a verb, or an adjective behind it, says of the verb that follows, and how many chunks lie between."""
        chunk = self.chunks[at]
        if verb.lemma == "be" and not verb.passive and at + 1 < len(self.chunks):
            if (
                chunk.kind == "ADJ"
                and chunk.phrase is not None
                and not chunk.phrase.modifiers
                and not chunk.phrase.quantifier
            ):
                return IMPLICATIVE_ADJECTIVES.get(chunk.phrase.head), 1
            about = made.subject.phrases[-1].head if made.subject is not None else ""
            return (None if about in AIMS or self._is_idiom(at) else IMPLICATIVES["be"]), 0
        found = IMPLICATIVES.get(verb.lemma)
        return (found if found is not None and (verb.passive or not found.passive) else None), 0

    def _is_idiom(self, at: int) -> bool:
        """Tell whether "to" behind "be" tells no time to come: "is to blame"."""
        verb = self.chunks[at].verb
        return verb is not None and verb.lemma == "blame"

    def _argument(self, at: int, made: Clause) -> int:
        chunk = self.chunks[at]
        verb = made.verb
        slot = chunk.word if chunk.kind == "PP" else "attr" if chunk.kind == "ADJ" else "obj"
        if chunk.kind == "NP" and verb is not None and verb.lemma in COPULAS and not verb.passive:
            slot = "attr"
        argument, behind = self._coordinated(at, slot)
        if (slot == "aged" or self._is_held_by(at)) and made.arguments:
            made.arguments[-1] = with_modifier(made.arguments[-1], argument)
            return behind
        if chunk.kind == "NP" and slot == "obj" and any(each.slot == "obj" for each in made.arguments):
            last = made.arguments[-1]
            if last.slot == "obj" and self.chunks[at - 1].kind in ("NP",):
                # two objects: "gave the school 2 million", "elected her mayor"
                made.arguments[-1] = replace(last, slot="iobj")
        if (
            made.adverbs
            and made.adverbs[-1].word in ("only", "not", "also", "even")
            and made.adverbs[-1].end <= chunk.start <= made.adverbs[-1].end + 2
        ):
            adverb = made.adverbs.pop()
            focus = adverb.word
            first = replace(argument.phrases[0], start=adverb.start)
            argument = replace(
                argument,
                phrases=(first, *argument.phrases[1:]),
                focus="" if focus == "not" else focus,
                negated=focus == "not",
            )
        made.arguments.append(argument)
        return behind

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
                at = self._hanging(
                    "infinitive" if chunk.verb.infinitive else "participle", at, inner, target, defining=True
                )
            elif chunk.kind == "REL" and inner.arguments:
                at = self._relative(at, inner.arguments[-1], inner, defining=True)
            elif (
                chunk.kind == "CC"
                and at + 1 < len(chunks)
                and chunks[at + 1].kind == "VG"
                and inner.kind in ("relative", "participle")
            ):
                verb = chunks[at + 1].verb
                if (
                    verb is not None
                    and verb.form == "VBD"
                    and inner.kind == "participle"
                    and self._awaits_verb(at + 2, inner)
                ):
                    verb = verb._replace(form="VBN", passive=True)  # "built in 1870 and closed in 1990, is now"
                    chunks[at + 1] = chunks[at + 1]._replace(verb=verb)
                if verb is None or inner.verb is None or verb.form != inner.verb.form:
                    return at
                return self._hanging(inner.kind, at + 1, inner, inner.subject, inner.defining)
            else:
                return at
        return at

    def _adverb(self, at: int, made: Clause) -> None:
        """Take an adverb, or the particle that belongs to the verb before its object: "called the strike off"."""
        chunk, verb = self.chunks[at], made.verb
        apart = bool(made.arguments) and made.arguments[-1].slot == "obj" and self.chunks[at - 1].kind == "NP"
        apart = apart or self.chunks[at - 1].kind == "VG"
        if verb is not None and apart and chunk.word in PARTICLES and "v" in entry(f"{verb.lemma} {chunk.word}").senses:
            made.verb = verb._replace(lemma=f"{verb.lemma} {chunk.word}")
            return
        made.adverbs.append(Modifier("adv", chunk.word, chunk.start, chunk.end))

    def _is_held_by(self, at: int) -> bool:
        """Tell whether "with" and a counted noun tell of the noun before: "firms with more than 50 employees"."""
        chunk, before = self.chunks[at], self.chunks[at - 1]
        if (
            chunk.kind != "PP"
            or chunk.word != "with"
            or chunk.phrase is None
            or before.phrase is None
            or before.kind not in ("NP", "PP")
        ):
            return False
        counted = chunk.phrase.value is not None and chunk.phrase.value.kind == "number" and chunk.phrase.kind == "noun"
        return counted and before.phrase.kind == "noun" and before.phrase.value is None

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
        return self._inner(at, inner)

    def _listed(self, at: int, made: Clause) -> int:
        """Read what a colon lists as what the plural before it are: "won three awards: A, B and C"."""
        argument, behind = self._coordinated(at, "attr", subject=True)
        phrases = [
            phrase for each in reversed(made.arguments) if each.slot in ("obj", "attr") for phrase in each.phrases
        ]
        phrases += [*made.subject.phrases] if made.subject is not None else []
        count = len(argument.phrases)
        exact = [each for each in phrases if each.value is not None and each.value.low == each.value.high == count]
        target = next(iter(exact), None) or next((each for each in phrases if each.plural), None)
        if target is not None:
            self.clauses.append(Clause("apposition", Argument("subj", (target,)), arguments=[argument], parent=made))
        return behind

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
        last = Argument(
            "subj",
            target.phrases if len(target.phrases) > 1 and self._plural_verb(at) else (target.phrases[-1],),
            target.joint,
        )
        inner = Clause("relative", None, parent=made, defining=defining, word=word)
        adverbs = 0
        while at < len(self.chunks) and self.chunks[at].kind == "ADV":
            at, adverbs = at + 1, adverbs + 1
        if at < len(self.chunks) and self.chunks[at].kind == "VG":
            inner.subject = last
            at = self._take_verb(at, inner)
            self.clauses.append(inner)
            return self._inner(at, inner)
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
                return self._inner(at, inner)
        return at

    def _subordinate(self, at: int, made: Clause) -> int:
        """Read a clause that a conjunction opens; its kind says whether it is asserted."""
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
        close = next(
            (index for index in range(at + 1, len(self.chunks)) if self.chunks[index].kind == ")"), len(self.chunks)
        )
        inside = self.chunks[at + 1 : close]
        target = (
            made.arguments[-1].phrases[-1] if made.arguments else made.subject.phrases[-1] if made.subject else None
        )
        if inside and target is not None:
            first = inside[0]
            subject = Argument("subj", (target,))
            inner = Clause("parenthesis", subject, parent=made)
            if first.kind == "VG" and first.verb is not None:
                part = type(self)(inside)
                part._hanging("participle", 0, made, subject)
                self.clauses.extend(part.clauses)
            elif first.kind == "NP" and first.phrase is not None and len(inside) == 1:
                inner.kind = "apposition"
                inner.arguments.append(Argument("attr", (first.phrase,)))
                self.clauses.append(inner)
        return close + 1


def with_modifier(subject: Argument, argument: Argument) -> Argument:
    """Return an argument with a prepositional phrase behind it as a modifier of its last phrase."""
    last = subject.phrases[-1]
    added = tuple([Modifier(argument.slot, each.head, each.start, each.end, each) for each in argument.phrases])
    held = replace(last, modifiers=(*last.modifiers, *added), end=max(last.end, argument.end))
    return replace(subject, phrases=(*subject.phrases[:-1], held))


def _merged(outer: VerbGroup, inner: VerbGroup, signature: Signature) -> VerbGroup:
    """Return a verb with the one that says how it holds: "failed to win" is a "win" that is denied."""
    holds = signature.denied if outer.negated else signature.asserted
    modal = signature.denied_modal if outer.negated else signature.asserted_modal
    return inner._replace(
        form=outer.form, infinitive=outer.infinitive, negated=inner.negated == holds, modal=outer.modal or inner.modal or modal,
        tense=outer.tense, start=outer.start, adverbs=(*outer.adverbs, *inner.adverbs),
    )  # fmt: skip
