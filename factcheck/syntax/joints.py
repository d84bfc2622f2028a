"""Second verbs, parts and next clauses: what "and" and commas join to a clause, told in full."""

from __future__ import annotations

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, VerbGroup
from factcheck.syntax.remnants import is_default
from factcheck.syntax.scanning import NOMINAL, STOPS, Clause, replace_clause
from factcheck.syntax.told_parts import ToldParts
from factcheck.syntax.words import ACTIVE, CHANGES, NAMING

#: So many chunks stand at least before a phrase behind a date and a comma.
_DATE_AND_COMMA = 2


#: Adverbs before a subject that deny what is said of it.
_DENYING = frozenset({"not", "never", "hardly"})


class Joints(ToldParts):
    """Reads what is joined to a clause."""

    def _comma(self, at: int, made: Clause) -> int:
        """Read what a comma opens; negative: the clause ends, go on at that index."""
        chunks, behind = self.chunks, at + 1
        if behind >= len(chunks):
            return behind
        follower = chunks[behind]
        if follower.kind == "CC":
            return self._joined(behind, made)
        if follower.kind in ("PP", "VG") and (ranked := self._next_in_rank(behind, made)):
            return ranked
        if follower.kind in ("ADJ", "ADV") and (then := self._than_then(behind, made)):
            return then
        if follower.kind == "VG" and follower.verb is not None:
            compared = self._compared_with(behind, made)
            if compared:
                return compared
            if follower.verb.form in ("VBN", "VBG") and not follower.verb.infinitive:
                return self.read_hanging("participle", behind, made, self._nearest(made, follower.verb))
            if follower.verb.finite and made.kind != "main":
                return -at
            if follower.verb.finite:
                return -self._clause(behind, "main", made.subject, None)
        if follower.kind == "PP" and (then := self._after(behind, made)):
            return then
        if follower.kind == "PP":
            return self._gapped(behind, made) or behind  # "in Tor in 2012, in Holm in 2015 and in Rom in 2019"
        return self._noun_behind_comma(behind, made) if follower.kind == "NP" else behind

    def _noun_behind_comma(self, at: int, made: Clause) -> int:
        """Read a part, the next clause, a second set of arguments or an apposition."""
        part = self._part(at, made)
        if part is not None:
            return self._of_part(at, part, made)
        if self._opens_clause(at):
            return -self._new_main(at, made) if made.kind in ("main", "that") else -(at - 1)
        gapped = self._parted(at, made) or self._gapped(at, made)
        if gapped:
            return gapped
        behind = self._apposition_of(at, made)[1] if made.arguments else at
        return self._behind_remark(at) if behind == at and self._is_remark(at, made) else behind

    def _is_remark(self, at: int, made: Clause) -> bool:
        """Tell whether a phrase behind a date and a comma says what all before it was: "in 2022, the worst flood"."""
        last = made.arguments[-1] if made.arguments else None
        phrase, before = self.chunks[at].phrase, self.chunks[at - 3] if at > _DATE_AND_COMMA else None
        if phrase is None or last is None or made.verb is None or not last.slot.startswith("time"):
            return False
        inserted = before is not None and before.kind == ","  # "bought, in 2019, the house"
        return bool(phrase.named("superlative")) and phrase.determiner == "the" and not inserted

    def _behind_remark(self, at: int) -> int:
        """Return the index behind a phrase and what hangs on it."""
        while at < len(self.chunks) and self.chunks[at].kind in ("NP", "PP", "ADV"):
            at += 1
        return at

    def _nearest(self, made: Clause, verb: VerbGroup) -> Argument | None:
        """Return what a participle behind a comma speaks of: the last phrase for "built in", else the subject."""
        if (
            verb.form == "VBN"
            and made.arguments
            and not _is_amount_now(made, verb)
            and made.arguments[-1].slot in ("obj", "attr", "in", "at", "on", "by", "with", "to", "from")
        ):
            return Argument("subj", (made.arguments[-1].phrases[-1],))
        return made.subject

    def _joined(self, at: int, made: Clause) -> int:
        """Read what "and", "or" or "but" joins; negative: the clause ends, go on at that index."""
        count = len(self.clauses)
        behind = self._joined_to(at, made)
        if self.chunks[at].word == "or" and len(self.clauses) > count and _is_open(made):
            made.choice, self.clauses[count].choice = self.clauses[count], made
        return behind

    def _joined_to(self, at: int, made: Clause) -> int:
        contrasted = self._not_the_other(at, made) or self._contrasted(at, made) or self._ruled_out(at, made)
        if contrasted:
            return contrasted
        chunks, behind = self.chunks, at + 1
        while behind < len(chunks) and chunks[behind].kind == "ADV":
            behind += 1
        if behind >= len(chunks):
            return behind
        follower = chunks[behind]
        if follower.kind == "VG" and follower.verb is not None:
            adverbs = [Modifier("adv", each.word, each.start, each.end) for each in chunks[at + 1 : behind]]
            return -self._shared(behind, made, adverbs)
        if follower.kind == "PP" and chunks[at].word == "and" and self._is_fronted(behind):
            return -self._clause(behind, "main" if made.kind == "participle" else made.kind, None, made.parent)
        if follower.kind == "NP" and self._opens_clause(behind):
            denied = any(chunk.word in _DENYING for chunk in chunks[at + 1 : behind])
            mark, behind = len(self.clauses), at + 1 if denied else behind  # "and not even guards are exempt"
            end = self._clause(behind, "main" if made.kind == "participle" else made.kind, None, made.parent)
            if chunks[at].word == "and" and made.kind == "main" and mark < len(self.clauses):
                from factcheck.syntax.shared_adjuncts import share_fronted

                share_fronted(made, self.clauses[mark])
            return -end
        if follower.kind in NOMINAL:
            gapped = self._gapped(behind, made)
            if gapped:
                return gapped
            added = self._added(behind, made) if behind == at + 1 and chunks[at].word == "and" else 0
            if added:
                return added
            if (
                follower.kind == "PP"
                and behind == at + 1
                and chunks[at].word in ("and", "or")
                and made.verb is not None
            ):
                behind = self._argument(behind, made)
                # "on Mondays and in January": both
                made.arguments[-1] = replace(made.arguments[-1], joint=chunks[at].word)
                return behind
        if follower.kind == "SUB":
            opens = made.kind == "main" and made.verb is not None and self._is_fronted_clause(behind)
            return -self._clause(behind, "main", None, None) if opens else behind
        return at + 1

    def _is_fronted_clause(self, at: int) -> bool:
        """Tell whether a dependent clause behind "and" opens the next one: "is off, and once it is on it stays so"."""
        own = next((index for index in range(at, len(self.chunks)) if self._is_finite(index)), len(self.chunks))
        ends = (index for index in range(own, len(self.chunks)) if self.chunks[index].kind in STOPS)
        behind = range(own + 1, next(ends, len(self.chunks)))
        return any(self.chunks[index].kind == "NP" and self._opens_clause(index) for index in behind)

    def _is_finite(self, at: int) -> bool:
        verb = self.chunks[at].verb
        return verb is not None and verb.finite

    def _is_fronted(self, at: int) -> bool:
        """Tell whether a phrase behind "and" opens the next clause: "and in case of doubt the chair decides"."""
        chunks = self.chunks
        while at < len(chunks) and chunks[at].kind == "PP":
            at += 1
        at += at < len(chunks) and chunks[at].kind == ","
        return at < len(chunks) and chunks[at].kind == "NP" and self._opens_clause(at)

    def _ruled_out(self, at: int, made: Clause) -> int:
        """Read "and not at all when it is dry" as a clause of its own that denies what was told; 0 where none is."""
        chunks = self.chunks
        if made.verb is None or [each.word for each in chunks[at + 1 : at + 3]] != ["not", "at all"]:
            return 0
        inner = replace_clause(made, made.subject, [])
        assert inner.verb is not None
        inner.verb = inner.verb._replace(negated=not inner.verb.negated)
        self.clauses.append(inner)
        return -self._behind_verb(at + 3, inner)

    def _shared(self, at: int, made: Clause, adverbs: list[Modifier]) -> int:
        """Read a second verb of the same subject; a first one without an object shares that of the second."""
        first = made
        verb = self.chunks[at].verb
        assert verb is not None
        if made.verb is not None and made.verb.passive and self._is_undergone_too(at):
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
            second.arguments = [*_told_of_subject(first, second), *second.arguments]
            if (
                not first.arguments
                and first.verb is not None
                and first.verb.lemma not in ("be",)
                and any(each.slot == "obj" for each in second.arguments)
                and not first.verb.passive
                and not any(each.kind == "that" and each.parent is first for each in self.clauses)
            ):
                first.arguments.extend(second.arguments)
        return behind

    def _is_undergone_too(self, at: int) -> bool:
        """Tell whether a past form behind "and" shares "was": "was opened in 1894 and electrified in 1907"."""
        verb = self.chunks[at].verb
        if verb is None or verb.form != "VBD" or verb.auxiliaries or verb.lemma.split()[0] in ACTIVE:
            return False
        behind = self.chunks[at + 1] if at + 1 < len(self.chunks) else None
        return verb.lemma in NAMING or behind is None or behind.kind not in ("NP", "ADJ", "SUB", "VG")


def _is_amount_now(made: Clause, verb: VerbGroup) -> bool:
    """Tell whether a clause says what an amount is, which a verb of change then tells of: "is 5, lowered from 8"."""
    last = made.arguments[-1]
    number = last.phrases[-1].kind == "value"  # "the record is 31,402, set in 1952": no number is set
    told = made.verb is not None and made.verb.lemma == "be" and (number or verb.lemma in CHANGES)
    return told and last.slot == "attr" and last.phrases[-1].value is not None


#: Modalities in which "or" leaves the choice: "you can walk or ride" says that you can walk.
_FREE = frozenset({"can", "may", "could"})


def _is_open(made: Clause) -> bool:
    """Tell whether a clause before "or" is one of two, of which only one need hold."""
    plain = made.verb is not None and not made.verb.negated and made.verb.modal not in _FREE
    return plain and not any(map(is_default, made.arguments))  # "for 14 days by default, or for 90 days on request"


def _told_of_subject(first: Clause, second: Clause) -> list[Argument]:
    """Return what year the subject that a second verb shares is of: "the final of 2021 drew 900 and ended 1-0"."""
    if first.verb is None or any(each.slot.startswith("time") for each in second.arguments):
        return []
    before = [each for each in first.arguments if each.end <= first.verb.start]
    return [each for each in before if each.slot == "time-of" or _is_of_year(each, first)]


def _is_of_year(argument: Argument, first: Clause) -> bool:
    """Tell whether a date stands right behind the subject, as "of 2021" does."""
    subject = first.subject
    behind = subject is not None and argument.start - subject.end <= len(" of ")
    value = argument.phrases[0].value
    return argument.slot == "time" and behind and argument.start > 0 and value is not None and value.kind == "date"
