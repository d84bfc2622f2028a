"""What a sentence is taken apart into: phrases, arguments, chunks, propositions; frozen, no more than lookups."""

from __future__ import annotations

from factcheck.model import Value
from factcheck.model.record import record
from factcheck.model.rows import NamedTuple

#: Focus of what somebody or something is said to be: "it was the Asp that sank", "the ship that sank was the Asp".
IDENTIFIED = "it was"
#: Focus of one who did something with others: "was one of the three who founded it".
AMONG = "one of"
#: Focus of what alone a denial denies: "was not dismissed because of A but because of B" says that it was dismissed.
SET_AGAINST = "but"
#: Focus of a place in all of which something is so: "throughout the park".
ALL_OVER = "throughout"
#: Focus of a limit that is told of a group beyond it: that those under 12 may not leaves open whether those of 13 may.
AT_LEAST = "at least"
#: Kinds of clauses that may be what somebody says.
CONTENTS = frozenset({"that", "gerund"})
#: Kind of what somebody claims, denies or foretells, which a writer who tells it does not vouch for.
WEIGHED = "weighed"
#: The frame of what became more or less.
CHANGE_OF_QUANTITY = "change_of_quantity"


class Modifier(NamedTuple):
    """What narrows a noun.

    Attributes:
        kind: ``adj``, ``noun``, ``poss``, ``ordinal``, ``rel``, ``title`` or a preposition.
        word: its dictionary form, or the head of ``phrase``.
        start: offset of its first character.
        end: offset behind its last.
        phrase: the noun phrase, where it is one.
        value: the value, where it is one ("a 12 km tunnel", "the third bridge").
        rivals: words that a base declares to exclude it.
    """

    kind: str
    word: str
    start: int
    end: int
    phrase: Phrase | None = None
    value: Value | None = None
    rivals: frozenset[str] = frozenset()


@record
class Phrase:
    """A noun phrase, adjective phrase or value.

    Attributes:
        head: dictionary form of its head; of a name all its words, in lower case.
        kind: ``noun``, ``name``, ``pronoun``, ``value``, ``adjective`` or ``unknown``.
        start: offset of the first character.
        end: offset behind the last.
        determiner: the, a, this, its ... or nothing.
        quantifier: all, no, some, most, both, only ... or nothing.
        value: the number that counts it, the measure before an adjective, or the value that it is.
        modifiers: what narrows it.
        whole: of "14 of the 41 members" the phrase behind "of".
        plural: whether its head is a plural.
        entity: id of the entity that it names, or nothing.
        rivals: heads that a base declares to exclude its own.
    """

    head: str
    kind: str
    start: int
    end: int
    determiner: str = ""
    quantifier: str = ""
    value: Value | None = None
    modifiers: tuple[Modifier, ...] = ()
    whole: Phrase | None = None
    plural: bool = False
    entity: str = ""
    rivals: frozenset[str] = frozenset()

    def named(self, kind: str) -> tuple[Modifier, ...]:
        """Return the modifiers of a kind."""
        return tuple([each for each in self.modifiers if each.kind == kind])


#: Before a preposition and behind it.
_SPACES = 2


@record
class Argument:
    """What fills a slot of a verb: one phrase or several joined ones.

    Attributes:
        slot: ``subj``, ``obj``, ``attr`` (behind be), ``time``, ``that`` or a preposition; after ``frames`` a role.
        phrases: the fillers.
        joint: ``and``, ``or`` or nothing.
        focus: only, also, even ... before it, "it was" where it is what was asked for, or nothing.
        negated: whether "not" stands before it ("in 2019, not in 2016").
    """

    slot: str
    phrases: tuple[Phrase, ...]
    joint: str = ""
    focus: str = ""
    negated: bool = False

    @property
    def start(self) -> int:
        """Offset of its first character."""
        return min(phrase.start for phrase in self.phrases)

    @property
    def end(self) -> int:
        """Offset behind its last."""
        return max(phrase.end for phrase in self.phrases)

    def follows(self, end: int) -> bool:
        """Tell whether it stands right behind what ends at an offset, with nothing but its preposition between."""
        return self.start - end == len(self.slot) + _SPACES


@record
class Proposition:
    """One thing that a sentence says.

    Attributes:
        predicate: dictionary form of the verb with its particle, ``be`` for copulas; after ``frames`` the frame's name.
        arguments: its fillers by slot.
        start: offset of the verb.
        end: offset behind it.
        negated: whether it is denied.
        modal: can, may, must, should, will ... or nothing.
        tense: ``past``, ``present``, ``future``, ``perfect`` or nothing.
        adverbs: how, how often, since when: dictionary forms with their spans.
        kind: ``main``, ``relative``, ``participle``, ``apposition``, ``adjunct`` (when, while ...).
        condition: if, unless ... clause that it hangs on, as its text, or nothing.
        speaker: whose words it is, as text, or nothing.
        saying: offsets of the words that name the speaker and say that it is said, as far as ``speaker`` tells them, or
            that only ask for what is named: "the person who".
        frame: the frame, where the predicate is one of a frame.
        outcome: which of the frame's outcomes.
        phase: begin, hold, end or nothing.
        verb: the predicate as written in dictionary form, whatever the frame.
        defining: whether a relative clause or participle says which one is meant.
        rivals: predicates that a base declares to exclude its own.
        narrow: the word that told the frame, where it says more than the frame.
        ongoing: whether it is told as under way: "is being built".
    """

    predicate: str
    arguments: tuple[Argument, ...]
    start: int
    end: int
    negated: bool = False
    modal: str = ""
    tense: str = ""
    adverbs: tuple[Modifier, ...] = ()
    kind: str = "main"
    condition: str = ""
    speaker: str = ""
    frame: str = ""
    outcome: str = ""
    phase: str = ""
    verb: str = ""
    defining: bool = False
    rivals: frozenset[str] = frozenset()
    narrow: str = ""
    saying: tuple[tuple[int, int], ...] = ()
    ongoing: bool = False

    def argument(self, slot: str) -> Argument | None:
        """Return the first argument of a slot."""
        for each in self.arguments:  # asked so often that a generator would show
            if each.slot == slot:
                return each
        return None


class VerbGroup(NamedTuple):
    """A verb with its auxiliaries.

    Attributes:
        lemma: dictionary form of the main verb, with a particle.
        form: Penn tag of the first word: tells whether it is finite.
        passive: whether it is a passive.
        negated: whether not, never ... stand in it.
        modal: modal verb or nothing.
        tense: past, present, future, perfect.
        infinitive: whether "to" opens it.
        adverbs: inside it.
        start: offset.
        end: offset behind.
        auxiliaries: their lemmas.
        number: ``sg`` or ``pl`` where its form tells.
        ongoing: whether it is a progressive form.
    """

    lemma: str
    form: str
    passive: bool
    negated: bool
    modal: str
    tense: str
    infinitive: bool
    adverbs: tuple[Modifier, ...]
    start: int
    end: int
    auxiliaries: tuple[str, ...] = ()
    number: str = ""
    ongoing: bool = False

    @property
    def finite(self) -> bool:
        """Whether it makes a clause of its own."""
        return not self.infinitive and self.form in ("MD", "VBD", "VBZ", "VBP", "VB")


class Chunk(NamedTuple):
    """A piece of a sentence.

    Attributes:
        kind: ``NP``, ``PP``, ``VG``, ``ADJ``, ``ADV``, ``CC``, ``SUB``, ``REL`` or the mark itself.
        start: offset of the first character.
        end: offset behind the last.
        phrase: of NP, PP and ADJ.
        word: the preposition, joint, subordinator or adverb.
        verb: of VG.
    """

    kind: str
    start: int
    end: int
    phrase: Phrase | None = None
    word: str = ""
    verb: VerbGroup | None = None


#: What a reader of chunks finds: the chunk, or None for a mark that is none, and the index behind; None for nothing.
Found = tuple[Chunk | None, int] | None


#: What a sentence says: for each proposition the ways to tell it, as written first.
Readings = tuple[tuple[Proposition, ...], ...]


def you_at(start: int, end: int | None = None) -> Argument:
    """Return whoever it may be as who does something: "you".

    Args:
        start: the offset of what tells of it.
        end: the offset behind, where it stands in the sentence.
    """
    return Argument("subj", (Phrase("you", "pronoun", start, start if end is None else end),))


class Signature(NamedTuple):
    """What a verb says of the verb behind it.

    Attributes:
        asserted: whether that one holds where this one is asserted.
        asserted_modal: in which modality, or nothing.
        denied: whether it holds where this one is denied.
        denied_modal: in which modality, or nothing.
        voice: in which it says so, ``passive`` or ``active``, or nothing for both.
    """

    asserted: bool
    asserted_modal: str
    denied: bool
    denied_modal: str
    voice: str

    def holds_in(self, passive: bool) -> bool:
        """Tell whether a verb in a voice says so."""
        return not self.voice or (self.voice == "passive") == passive

    def turned(self) -> Signature:
        """Return what is said where this is denied: "has no right to vote"."""
        return Signature(self.denied, self.denied_modal, self.asserted, self.asserted_modal, self.voice)
