"""Phrases joined to one argument: "A, B and C"."""

from __future__ import annotations

from factcheck.language.wordnet import TIME, field_of
from factcheck.model.record import replace
from factcheck.syntax.likenesses import are_shares, ends_in_number
from factcheck.syntax.records import Argument, Chunk, Modifier, Phrase
from factcheck.syntax.scanning import Scanner
from factcheck.syntax.words import DATIVE, NAMING, SETTLEMENTS, TWO_OBJECTS
from factcheck.values import is_share


def _is_pair(slot: str, follower: Chunk) -> bool:
    """Tell whether a phrase can only be the second of two: "between A and B", "aged 16 and 17"."""
    return slot == "between" or (slot == "aged" and follower.phrase is not None and follower.phrase.kind == "value")


def _is_alike(first: Phrase, second: Phrase | None) -> bool:
    """Tell whether two phrases may share a preposition: both values, or neither."""
    if second is None or (second.kind == "value") != (first.kind in ("value", "frequency")):
        return False
    return second.value is None or first.value is not None


def _is_thing(phrase: Phrase) -> bool:
    """Tell whether a phrase may be an object of its own, and no time or manner: not "that year", "full time"."""
    named = phrase.kind == "name" or (phrase.kind == "noun" and (bool(phrase.determiner) or phrase.plural))
    return (named or phrase.whole is not None) and field_of(phrase.head) != TIME


def _is_share_of_another(first: Phrase, follower: Chunk) -> bool:
    """Tell whether a bare share follows a thing that is none, so that it takes the place of another share."""
    share = follower.phrase if follower.kind == "NP" else None
    if share is None or share.kind != "value" or share.value is None or not is_share(share.value):
        return False
    return first.kind in ("noun", "name") and first.value is None


def _with_second(first: Phrase, second: Phrase) -> Phrase:
    more = Modifier("of", second.head, second.start, second.end, second)
    return replace(first, modifiers=(*first.modifiers, more), end=second.end)


def _is_counted_whole(first: Phrase, inner: Phrase, second: Phrase) -> bool:
    """Tell whether a plural belongs to the whole before it: "a staff of 150 mechanics and cleaners"."""
    counted = inner.plural and inner.value is not None and first.determiner == "a"
    return counted and second.plural and second.value is None and not second.determiner and not second.modifiers


def with_shared_head(phrases: list[Phrase]) -> list[Phrase]:
    """Return names before a plural that names what all of them are with that head: "the Tor and Holm plans".

    Args:
        phrases: that are joined.
    """
    last = phrases[-1]
    own = last.modifiers[0].phrase if len(last.modifiers) == 1 else None
    bare = all(each.kind == "name" and each.determiner == "the" for each in phrases[:1])
    rest = all(each.kind == "name" and not each.modifiers for each in phrases[:-1])
    if own is None or own.kind != "name" or last.modifiers[0].kind != "noun" or not (bare and rest):
        return phrases
    if last.kind != "noun" or not last.plural or last.determiner or last.value is not None:
        return phrases
    shared = [
        replace(
            last,
            start=each.start,
            end=each.end,
            determiner="the",
            modifiers=(Modifier("noun", each.head, each.start, each.end, replace(each, determiner="")),),
        )
        for each in phrases[:-1]
    ]
    return [*shared, replace(last, determiner="the")]


#: What joins one more to those that were told, read as "and".
ADDING = "as well as"


#: Verbs behind which two nouns may stand without a joint.
_TWO_OBJECTS = NAMING | DATIVE | TWO_OBJECTS
#: So many chunks stand before the second of two nouns that hang on a subject: "visitors", "on foot", "or".
_SUBJECT = 2


class Coordination(Scanner):
    """Reads coordinated phrases."""

    def _coordinated(self, at: int, slot: str, subject: bool = False) -> tuple[Argument, int]:
        """Read a phrase and those joined to it: "A, B and C"; a subject only where a verb is still to come."""
        chunks = self.chunks
        first = chunks[at].phrase
        assert first is not None
        phrases, joint = [first], ""
        kind, behind = chunks[at].kind, at + 1
        while behind + 1 < len(chunks):
            step, word = self._joint(behind)
            phrase = chunks[step].phrase if behind < step < len(chunks) else None
            if phrase is None or not self._is_joined(step, word, kind, slot, phrases, subject):
                break
            phrases.append(phrase)
            joint, behind = ("and" if word == "but" else word) or joint, step + 1
            if word and not self._adds(behind):
                break
        if len(phrases) > 1 and joint:
            phrases = with_shared_head(phrases)
        pair = len(phrases) == 2 and joint == "and" and kind != "ADJ"
        if pair and self._is_inside(phrases, behind if subject else len(chunks)):
            phrases, joint = [_with_second(*phrases)], ""
        if pair and phrases[0].quantifier == "both" and phrases[0].kind == "name":
            phrases[0] = replace(phrases[0], quantifier="")  # "both Ada and Bo"
        return Argument(slot, tuple(phrases), joint or ("and" if len(phrases) > 1 else "")), behind

    def _adds(self, at: int) -> bool:
        """Tell whether "as well as" goes on with a list: "dogs and cats as well as rabbits"."""
        chunk = self.chunks[at] if at < len(self.chunks) else None
        return chunk is not None and chunk.kind == "CC" and chunk.end - chunk.start == len(ADDING)

    def _joint(self, at: int) -> tuple[int, str]:
        """Return where the phrase behind a comma, "and" or both would stand, and the word that joins it."""
        word = ""
        if self.chunks[at].kind == ",":
            at += 1
        if at < len(self.chunks) and self.chunks[at].kind == "CC":
            word = self.chunks[at].word
            at += 1
            at += word == "but" and at < len(self.chunks) and self._is_focus(at)
        return at, word

    def _is_joined(self, at: int, word: str, kind: str, slot: str, phrases: list[Phrase], subject: bool) -> bool:
        """Tell whether the phrase at an index goes on with a list of phrases."""
        follower, first = self.chunks[at], phrases[0]
        again = kind == "PP" and follower.kind == "PP" and follower.word == slot and bool(word or slot == "time")
        same = follower.kind == kind if kind == "ADJ" else follower.kind == "NP" or again
        but = word == "but" and subject and are_shares(first, follower.phrase)  # "61% of women but only 48% of men"
        if not same or (word in ("but", "yet") and not but) or (word == "nor" and first.quantifier != "no"):
            return False
        if not word and (not self._list_ahead(at, kind) or self._tells_what(at, first)):
            return False
        if not subject and _is_share_of_another(first, follower):
            return False  # "nine in ten passed the exam, and one in four with distinction"
        if slot == "per" and (follower.phrase is None or follower.phrase.plural or follower.phrase.kind != "noun"):
            return False  # "25 days a year, and trainees 20"
        if word == "and" and len(phrases) == 1 and _is_pair(slot, follower):
            return True
        before = self._is_before_verb(at, first) or (len(phrases) > 1 and slot == "with" and not self._has_verb(at))
        if not subject and follower.kind == "NP" and self._opens_clause(at) and not before:
            return False
        if not subject and self._has_own_place(at, slot, phrases):
            return False
        part = slot == "with" and not word and self._list_ahead(at, kind)  # "with a drive, 2 GB of memory, and"
        return kind != "PP" or follower.kind != "NP" or part or _is_alike(first, follower.phrase)

    def _is_before_verb(self, at: int, first: Phrase) -> bool:
        """Tell whether two bare nouns hang on a subject whose verb is to come: "guests on foot or horse pay"."""
        phrase = self.chunks[at].phrase
        bare = phrase is not None and all(
            each.kind == "noun" and not (each.plural or each.determiner or each.modifiers or each.quantifier)
            for each in (first, phrase)
        )
        return bare and not self._has_verb(at) and at > _SUBJECT and self.chunks[at - 3].kind == "NP"

    def _is_second_pair(self, at: int, phrases: list[Phrase]) -> bool:
        """Tell whether a joined phrase and the next are a pair of their own: "the board and Ole Lund the council".

        Verbs that take two objects leave that open: "named Ida Berg and Ole Lund chairs".
        """
        verb = next((each.verb for each in reversed(self.chunks[:at]) if each.verb is not None), None)
        last = self.chunks[at + 1].phrase
        if verb is None or last is None or self._opens_clause(at + 1) or len(phrases) > 1 or not _is_thing(last):
            return False
        lemma = verb.lemma.split()[0]
        return not verb.passive and lemma not in _TWO_OBJECTS

    def _has_verb(self, at: int) -> bool:
        """Tell whether a finite verb stands before a chunk."""
        return any(chunk.verb is not None and chunk.verb.finite for chunk in self.chunks[:at])

    def _tells_what(self, at: int, first: Phrase) -> bool:
        """Tell whether a noun between commas says what a name before it is: "Ida Berg, a Dane, and Jon Lie"."""
        phrase = self.chunks[at].phrase
        if phrase is None or phrase.kind != "noun" or phrase.determiner != "a" or first.kind != "name":
            return False
        return [each.kind for each in self.chunks[at + 1 : at + 3]] == [",", "CC"]

    def _is_inside(self, phrases: list[Phrase], behind: int) -> bool:
        """Tell whether two phrases are joined inside "of": "the merger of A and B was"."""
        first, second = phrases
        last = first.modifiers[-1] if first.modifiers else None
        if first.kind != "noun" or last is None or last.kind != "of" or last.phrase is None or last.end != first.end:
            return False
        names = last.phrase.kind == second.kind == "name"
        if first.plural:
            return names and first.head not in SETTLEMENTS  # "the wives of Ada and Bo"
        if _is_counted_whole(first, last.phrase, second):
            return True
        verb = next((chunk.verb for chunk in self.chunks[behind:] if chunk.verb is not None), None)
        number = verb.number if verb is not None else ""
        return last.phrase.kind == second.kind and (number == "sg" or (number == "" and second.kind == "name"))

    def _has_own_place(self, at: int, slot: str, phrases: list[Phrase]) -> bool:
        """Tell whether a joined phrase is counted and has its own adjunct, so that it is a pair of its own."""
        phrase = self.chunks[at].phrase
        if phrase is not None and slot in ("obj", "attr") and ends_in_number(phrase) and phrases[0].value is not None:
            return True  # "the first bid was 4 million and the second 5 million"
        if at + 1 >= len(self.chunks) or phrase is None:
            return False
        behind = self.chunks[at + 1]
        if behind.kind == "NP" and behind.phrase is not None and behind.phrase.kind == "value" and phrase.value is None:
            bare = phrase.kind == "name" and behind.phrase.value is not None and behind.phrase.value.kind == "number"
            return bare or slot in ("obj", "attr")  # "pays 38% and the state 62%"
        if behind.kind == "NP" and slot == "obj" and self._is_second_pair(at, phrases):
            return True
        own = behind.kind == "PP"
        before = [each for each in self.chunks[max(at - 3, 0) : at] if each.kind == "PP"]
        word = self.chunks[at + 1].word
        if own and slot == "to" and word == "from" and any(each.word == "from" for each in before):
            return True  # "from 5 to 8 and the toll from 20 to 25"
        return own and bool(before) and before[-1].word == word and slot in ("obj", "attr", before[-1].word)
