"""The verb of a clause with those that say how it holds, its arguments and its particle."""

from __future__ import annotations

from factcheck.language.tables import HALF_MODALS
from factcheck.language.wordnet import ACT, ANIMAL, COGNITION, COMMUNICATION, GROUP, PERSON, entry, field_of
from factcheck.model.record import replace
from factcheck.syntax.coordination import Coordination
from factcheck.syntax.merged_verbs import merged_with
from factcheck.syntax.next_in_rank import NextInRank
from factcheck.syntax.permitting import permitting
from factcheck.syntax.records import Argument, Modifier, Phrase, Signature, VerbGroup
from factcheck.syntax.scanning import Clause
from factcheck.syntax.words import (
    AIMS,
    BEYOND,
    COPULAS,
    DATIVE,
    FOCUSING,
    IMPERSONAL,
    IMPLICATIVE_ADJECTIVES,
    IMPLICATIVES,
    IN_CHARGE,
    NEEDING,
    PARTICLES,
    RULING,
    TAKEN_BY_NOUNS,
)


def _is_bare_behind(verb: VerbGroup, inner: VerbGroup) -> bool:
    """Tell whether a verb stands in its plain form behind one that may do without "to": "need not carry a vest"."""
    return verb.lemma in HALF_MODALS and inner.form in ("VB", "VBP") and not inner.infinitive


def _is_have_got(verb: VerbGroup) -> bool:
    """Tell whether a verb only says that one has something: "have got to wear a helmet"."""
    return verb.lemma == "get" and verb.tense == "perfect" and verb.auxiliaries == ("have",)


#: What being in charge of something says of it: that it is done.
_DOING = Signature(True, "", False, "", "")
#: Kind of value -> its slot beside an object.
_VALUE_SLOTS = {"score": "score", "quantity": "extent", "duration": "extent", "percent": "extent", "multiple": "extent"}


class Predicates(NextInRank, Coordination):
    """Reads a verb and what it takes."""

    def _take_verb(self, at: int, made: Clause) -> int:
        verb = self.chunks[at].verb
        assert verb is not None
        made.verb = verb
        at += 1
        while at < len(self.chunks):
            given = permitting(self.chunks, at, verb, made.subject)
            signature, step = (given.signature, given.step) if given is not None else self._signature(at, made, verb)
            inner = self.chunks[at + step].verb if at + step < len(self.chunks) else None
            doing = inner is not None and inner.form == "VBG" and (step != 1 or given is not None)
            bare = inner is not None and step == 0 and _is_bare_behind(verb, inner)
            if signature is None or inner is None or not (given is not None or inner.infinitive or doing or bare):
                break
            if given is None:
                self._tell_whoever(at, step, made, verb)
            elif given.whom is not None:
                made.subject = given.whom
                made.arguments += [given.where] if given.where is not None else []
            merged = merged_with(made.verb, verb.lemma, inner, signature)
            from factcheck.syntax.unfinished import unfinished

            made.verb = unfinished(verb, merged, self.chunks[at + step : at + step + 2])
            verb, at = inner, at + step + 1
        return at

    def _signature(self, at: int, made: Clause, verb: VerbGroup) -> tuple[Signature | None, int]:
        """Return what a verb, or an adjective behind it, says of the verb ahead, and how many chunks lie between."""
        chunk = self.chunks[at]
        if verb.lemma == "be" and not verb.passive and at + 1 < len(self.chunks):
            if self._is_charge(at):
                return _DOING, 2
            if (
                chunk.kind == "ADJ"
                and chunk.phrase is not None
                and not chunk.phrase.modifiers
                and not chunk.phrase.quantifier
            ):
                if _is_it(made.subject):
                    return IMPERSONAL.get(chunk.phrase.head), 2 if self._is_for_somebody(at + 1) else 1
                return IMPLICATIVE_ADJECTIVES.get(chunk.phrase.head), 1
            about = made.subject.phrases[-1].head if made.subject is not None else ""
            return (None if about in AIMS or self._is_idiom(at) else IMPLICATIVES["be"]), 0
        found = IMPLICATIVES.get("have" if _is_have_got(verb) else verb.lemma)
        if verb.passive and verb.lemma in NEEDING and _is_required(made.subject):
            return None, 0  # "a permit is required to fish": it does not fish
        return (found if found is not None and found.holds_in(verb.passive) else None), 0

    def _is_for_somebody(self, at: int) -> bool:
        """Tell whether "for" names who may do what follows: "it is possible for members to vote"."""
        chunk = self.chunks[at] if at < len(self.chunks) else None
        return chunk is not None and chunk.kind == "PP" and chunk.word == "for"

    def _tell_whoever(self, at: int, step: int, made: Clause, verb: VerbGroup) -> None:
        """Give "it is possible to vote" and "it is forbidden to smoke" those who may do it as subject: you."""
        if not _is_it(made.subject) or not (step or (verb.passive and verb.lemma in RULING)):
            return
        named = self.chunks[at + step - 1].phrase if step > 1 else None
        made.subject = Argument("subj", (named or Phrase("you", "pronoun", verb.start, verb.start),))

    def _is_charge(self, at: int) -> bool:
        """Tell whether "for" and a verb in -ing follow an adjective by which that is done: "is responsible for"."""
        chunks = self.chunks
        phrase = chunks[at].phrase
        if chunks[at].kind != "ADJ" or phrase is None or phrase.modifiers or phrase.quantifier or at + 2 >= len(chunks):
            return False
        verb = chunks[at + 2].verb
        named = f"{phrase.head} {chunks[at + 1].word}" in IN_CHARGE
        return named and chunks[at + 1].kind == "SUB" and verb is not None and verb.form == "VBG"

    def _is_idiom(self, at: int) -> bool:
        """Tell whether "to" behind "be" tells no time to come: "is to blame"."""
        verb = self.chunks[at].verb
        return verb is not None and verb.lemma == "blame"

    def _argument(self, at: int, made: Clause) -> int:
        chunk = self.chunks[at]
        verb = made.verb
        if chunk.kind == "ADJ" and made.arguments and made.arguments[-1].slot in ("obj", "attr"):
            behind = self._described(at, made.arguments[-1], made)
            if behind > at:
                return behind
        slot = (
            chunk.word if chunk.kind == "PP" else "attr" if chunk.kind == "ADJ" else self._value_slot(at, made) or "obj"
        )
        if chunk.kind == "NP" and verb is not None and verb.lemma in COPULAS and not verb.passive:
            slot = "attr"
        if self._is_of_each(at, made):
            return at + 1
        argument, behind = self._coordinated(at, slot)
        if slot == "time-of":
            argument = replace(argument, slot="time")
        hung = slot == "time-of" and made.arguments and made.arguments[-1].slot in _BEFORE_AND_AFTER
        hung = hung or self._is_held_by(at) or self._is_beyond(at) or self._is_taken_by(at)
        if (slot == "aged" or hung) and made.arguments:
            made.arguments[-1] = with_modifier(made.arguments[-1], argument)  # "after the flood of 2022"
            return behind
        if chunk.kind == "NP" and slot == "obj" and any(each.slot == "obj" for each in made.arguments):
            last = made.arguments[-1]
            if last.slot == "obj" and self.chunks[at - 1].kind in ("NP",):
                # two objects: "gave the school 2 million", "elected her mayor"
                made.arguments[-1] = replace(last, slot="iobj")
        if (
            made.adverbs
            and (made.adverbs[-1].word in FOCUSING or self._is_set_apart(at, made))
            and made.adverbs[-1].end <= chunk.start <= made.adverbs[-1].end + 2
        ):
            adverb = made.adverbs.pop()
            focus = "not" if adverb.word == "never" else adverb.word
            first = replace(argument.phrases[0], start=adverb.start)
            argument = replace(
                argument,
                phrases=(first, *argument.phrases[1:]),
                focus="" if focus == "not" else focus,
                negated=focus == "not",
            )
        made.arguments.append(argument)
        return behind

    def _is_of_each(self, at: int, made: Clause) -> bool:
        """Tell whether "each" says only that an amount behind "of" is that of each: "two terms of four years each"."""
        phrase = self.chunks[at].phrase
        if phrase is None or phrase.kind != "pronoun" or phrase.head != "each" or not made.arguments:
            return False
        last = made.arguments[-1].phrases[-1]
        inner = last.modifiers[-1] if last.modifiers else None
        measured = (
            inner is not None and inner.kind == "of" and inner.phrase is not None and inner.phrase.kind == "value"
        )
        return measured and last.end == self.chunks[at - 1].end and last.plural

    def _is_set_apart(self, at: int, made: Clause) -> bool:
        """Tell whether "never" behind a comma denies one part of a clause: "stored as hashes, never in plain text"."""
        chunks = self.chunks
        return made.adverbs[-1].word == "never" and at > 1 and chunks[at].kind == "PP" and chunks[at - 2].kind == ","

    def _value_slot(self, at: int, made: Clause) -> str:
        """Return the slot of a bare value that is no object, since the clause has one: "beat Tor 4-1", else nothing.

        Who gives or asks somebody an amount has two objects.
        """
        phrase, verb = self.chunks[at].phrase, made.verb
        if phrase is None or phrase.kind != "value" or phrase.value is None or verb is None or verb.lemma in DATIVE:
            return ""
        told = verb.passive or any(each.slot == "obj" for each in made.arguments)
        return _VALUE_SLOTS.get(phrase.value.kind, "") if told else ""

    def _adverb(self, at: int, made: Clause) -> int:
        """Read an adverb, or the particle that belongs to the verb before its object: "called the strike off"."""
        chunk, verb = self.chunks[at], made.verb
        apart = bool(made.arguments) and made.arguments[-1].slot == "obj" and self.chunks[at - 1].kind == "NP"
        apart = apart or self.chunks[at - 1].kind == "VG"
        if verb is not None and apart and chunk.word in PARTICLES and "v" in entry(f"{verb.lemma} {chunk.word}").senses:
            made.verb = verb._replace(lemma=f"{verb.lemma} {chunk.word}")
        else:
            made.adverbs.append(Modifier("adv", chunk.word, chunk.start, chunk.end))
        return at + 1

    def _is_beyond(self, at: int) -> bool:
        """Tell whether a limit tells of the plural before it: "is closed to lorries over 7.5 tonnes"."""
        chunk, before = self.chunks[at], self.chunks[at - 1]
        measured = chunk.kind == "PP" and chunk.phrase is not None and chunk.phrase.value is not None
        if not measured or chunk.word not in BEYOND or before.kind not in ("NP", "PP") or before.phrase is None:
            return False
        of_kind = before.phrase.plural or before.phrase.quantifier in ("no", "any", "all")
        return before.phrase.kind == "noun" and of_kind and before.phrase.value is None

    def _is_taken_by(self, at: int) -> bool:
        """Tell whether a preposition belongs to the noun before it: "was closed for repairs to the roof"."""
        chunk, before = self.chunks[at], self.chunks[at - 1]
        if chunk.kind != "PP" or before.kind != "PP" or before.phrase is None or before.phrase.kind != "noun":
            return False
        return (before.phrase.head, chunk.word) in TAKEN_BY_NOUNS

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


#: Prepositions behind which a date belongs to what was before or after.
_BEFORE_AND_AFTER = frozenset({"after", "before", "since", "until"})


def _is_it(subject: Argument | None) -> bool:
    return subject is not None and subject.phrases[0].head == "it" and len(subject.phrases) == 1


def _is_required(subject: Argument | None) -> bool:
    """Tell whether a subject is what somebody has to have, not who has to do something: "a permit", "version 3"."""
    if subject is None or len(subject.phrases) > 1:
        return False
    phrase = subject.phrases[0]
    if phrase.kind == "value" or phrase.named("number"):
        return True
    if phrase.kind != "noun" or phrase.determiner not in ("", "a") or phrase.quantifier not in ("", "no", "any"):
        return False
    field = field_of(phrase.head)
    return field in _PAPERS if phrase.plural else field not in _DOERS


#: WordNet's fields of words for those who may have to do something, and for what one has to show, pay or do.
_DOERS = frozenset({ANIMAL, GROUP, PERSON, 0})
_PAPERS = frozenset({ACT, COMMUNICATION, COGNITION})


def with_modifier(subject: Argument, argument: Argument) -> Argument:
    """Return an argument with a prepositional phrase behind it as a modifier of its last phrase."""
    last = subject.phrases[-1]
    inner = last.modifiers[-1] if last.modifiers else None
    if argument.slot == "aged" and inner is not None and inner.phrase is not None and inner.end + 1 == argument.start:
        older = with_modifier(Argument(inner.kind, (inner.phrase,)), argument).phrases[0]
        inner = inner._replace(phrase=older, end=argument.end)  # "a ticket for a child under 14"
        held = replace(last, modifiers=(*last.modifiers[:-1], inner), end=max(last.end, argument.end))
        return replace(subject, phrases=(*subject.phrases[:-1], held))
    added = tuple([Modifier(argument.slot, each.head, each.start, each.end, each) for each in argument.phrases])
    held = replace(last, modifiers=(*last.modifiers, *added), end=max(last.end, argument.end))
    return replace(subject, phrases=(*subject.phrases[:-1], held))
