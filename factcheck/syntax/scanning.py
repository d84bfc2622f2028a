"""A clause while it is put together, and looking ahead in the chunks of a sentence."""

from __future__ import annotations

from dataclasses import dataclass, field

from factcheck.syntax.records import Argument, Chunk, Modifier, Phrase, VerbGroup
from factcheck.syntax.words import FOCUS_WORDS

#: Marks at which something else begins.
STOPS = frozenset({";", ".", ":"})
NOMINAL = frozenset({"NP", "PP", "ADJ"})


@dataclass(repr=False, match_args=False)
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
        rejected: what "not" before the verb says that it is not the subject.
        defining: a relative clause or participle without a comma.
        choice: the other of two clauses joined by "or", of which only one need hold.
        asking: offsets of a noun that only asks for what another clause names: "the place where it is kept is Rom".
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
    rejected: Argument | None = None
    choice: Clause | None = field(default=None, compare=False, repr=False)
    asking: tuple[tuple[int, int], ...] = ()


class Scanner:
    """The chunks of a sentence and the clauses found in it; says what lies ahead."""

    def __init__(self, chunks: list[Chunk]) -> None:
        self.chunks = chunks
        self.clauses: list[Clause] = []

    def _clause(self, at: int, kind: str, subject: Argument | None, parent: Clause | None, word: str = "") -> int:
        """Read a clause and what hangs on it; return the index behind."""
        raise NotImplementedError

    def read_hanging(self, kind: str, at: int, made: Clause, subject: Argument | None, defining: bool = False) -> int:
        """Read a clause that hangs on a phrase of another; return the index behind."""
        raise NotImplementedError

    def _gerund(self, at: int) -> tuple[Phrase, int]:
        """Read a verb in -ing with its object as a noun phrase; return it and the index behind."""
        raise NotImplementedError

    def _before_verb(self, at: int, made: Clause) -> int:
        """Read what stands before the verb of a clause; return the index of the verb."""
        raise NotImplementedError

    def _new_main(self, at: int, made: Clause) -> int:
        """Read a main clause behind another; return the index behind."""
        raise NotImplementedError

    def _behind_verb(self, at: int, made: Clause) -> int:
        """Read what stands behind the verb of a clause; return the index behind."""
        raise NotImplementedError

    def _described(self, at: int, of: Argument | None, made: Clause) -> int:
        """Read an adjective behind a comma that tells of the noun before; return the index behind."""
        raise NotImplementedError

    def _finite_ahead(self, at: int) -> bool:
        """Tell whether a finite verb follows before the clause ends."""
        for chunk in self.chunks[at + 1 :]:
            if chunk.kind in STOPS or chunk.kind in ("SUB", "REL"):
                return False
            if chunk.kind == "VG" and chunk.verb is not None and chunk.verb.finite:
                return True
        return False

    def _awaits_verb(self, at: int, inner: Clause) -> bool:
        """Tell whether the one finite verb ahead is that of the clause around: "pupils who miss 30 lessons are"."""
        parent = inner.parent
        while parent is not None and parent.verb is not None:
            parent = parent.parent
        if parent is None or parent.subject is None:
            return False  # "if the cache is full the oldest files go": the clause around has yet to name its subject
        finite = 0
        for chunk in self.chunks[at:]:
            if chunk.kind in STOPS or chunk.kind in ("REL", "SUB"):
                break
            finite += chunk.verb is not None and chunk.verb.finite
        return finite == 1

    def _is_list(self, at: int, kind: str) -> bool:
        """Tell whether nothing but phrases, of which the first is of a kind, stand up to where the sentence ends."""
        for index, chunk in enumerate(self.chunks[at:]):
            if index == 0 and chunk.kind != kind:
                return False
            if chunk.kind in STOPS:
                return index > 0
            if chunk.kind not in ("NP", "PP", "CC", ",", "ADV"):
                return False
        return at < len(self.chunks)

    def _is_reduced(self, at: int, made: Clause) -> bool:
        """Tell whether a past form behind a subject is a participle: a finite verb follows that needs the subject."""
        apart = at > 0 and self.chunks[at - 1].kind == ","  # "the clock, made in 1621, still strikes"
        inner = False
        for chunk in self.chunks[at + 1 :]:
            if chunk.kind == "VG":
                if chunk.verb is None or chunk.verb.finite or chunk.verb.form != "VBG":
                    return bool(chunk.verb and chunk.verb.finite)
                inner = True  # "anyone caught riding without a ticket is fined"
            elif chunk.kind == "," and apart:
                apart = False
            elif chunk.kind not in ("PP", "ADV") and not (inner and chunk.kind == "NP"):
                return False
        return False

    def _is_first_of_two(self, at: int) -> bool:
        """Tell whether a past form has the one verb ahead joined to it: "retired in July and was succeeded by Tor"."""
        joined = False
        for index in range(at + 1, len(self.chunks)):
            chunk = self.chunks[index]
            if chunk.kind == "VG" and chunk.verb is not None and chunk.verb.finite:
                return joined and self.chunks[index - 1].kind in ("CC", "ADV") and not self._finite_ahead(index)
            if chunk.kind == "CC":
                joined = True
            elif chunk.kind not in (("ADV",) if joined else ("NP", "PP", "ADV", "ADJ")):
                return False
        return False

    def _ends_clause(self, at: int) -> bool:
        """Tell whether "and" joins a clause with its own subject behind a comma: "three sailed, and two sank"."""
        chunks = self.chunks
        while at + 1 < len(chunks) and chunks[at + 1].kind in ("PP", "ADV", "NP"):
            at += 1
        marks = [each.kind for each in chunks[at + 1 : at + 4]]
        return marks == [",", "CC", "NP"] and self._opens_clause(at + 3)

    def _opens_clause(self, at: int, joined: bool = True) -> bool:
        """Tell whether a noun phrase, or one that "and" joins to it, is the subject of a finite verb ahead."""
        chunks = self.chunks
        at += 1
        while at < len(chunks):
            kind = chunks[at].kind
            if kind == "VG":
                verb = chunks[at].verb
                return verb is not None and verb.finite
            if joined and kind == "CC" and at + 1 < len(chunks) and chunks[at + 1].kind == "NP":
                at += 2
                continue
            if kind not in ("PP", "ADV"):
                return False
            at += 1
        return False

    def _than_ahead(self, at: int) -> bool:
        for chunk in self.chunks[at : at + 4]:
            if chunk.word == "than":
                return True
            if chunk.kind not in ("NP", "ADJ", "ADV"):
                return False
        return False

    def _list_ahead(self, at: int, kind: str) -> bool:
        """Tell whether a comma list goes on to an "and": "A, B and C"."""
        expect = True
        for chunk in self.chunks[at : at + 16]:
            if expect:
                if chunk.kind == "CC":
                    return chunk.word in ("and", "or")  # "A, B, and C"
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

    def _is_focus(self, at: int) -> bool:
        return self.chunks[at].kind == "ADV" and self.chunks[at].word in FOCUS_WORDS

    def _plural_verb(self, at: int) -> bool:
        verb = self.chunks[at].verb if at < len(self.chunks) else None
        return verb is not None and verb.form == "VBP"


def replace_clause(made: Clause, subject: Argument | None, arguments: list[Argument]) -> Clause:
    """Return a clause with the verb of another."""
    return Clause(made.kind, subject, made.verb, arguments, list(made.adverbs), made.parent, made.word, made.defining)
