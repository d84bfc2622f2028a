"""Phrases joined to one argument: "A, B and C"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.syntax.chunks import Chunk
from factcheck.syntax.records import Argument, Modifier, Phrase
from factcheck.syntax.scanning import Scanner


def _is_pair(slot: str, follower: Chunk) -> bool:
    """Tell whether a phrase can only be the second of two: "between A and B", "aged 16 and 17"."""
    return slot == "between" or (slot == "aged" and follower.phrase is not None and follower.phrase.kind == "value")


def _with_second(first: Phrase, second: Phrase) -> Phrase:
    more = Modifier("of", second.head, second.start, second.end, second)
    return replace(first, modifiers=(*first.modifiers, more), end=second.end)


class Coordination(Scanner):
    """Reads coordinated phrases."""

    def _coordinated(self, at: int, slot: str, subject: bool = False) -> tuple[Argument, int]:
        """Read a phrase and those joined to it: "A, B and C"; a subject only where a verb is still to come."""
        chunks = self.chunks
        first = chunks[at].phrase
        assert first is not None
        phrases, joint = [first], ""
        kind = chunks[at].kind
        behind = at + 1
        while behind + 1 < len(chunks):
            step = behind
            word = ""
            if chunks[step].kind == ",":
                step += 1
            if step < len(chunks) and chunks[step].kind == "CC":
                word = chunks[step].word
                step += 1
            if step >= len(chunks) or step == behind:
                break
            follower = chunks[step]
            same = (
                follower.kind == kind
                if kind == "ADJ"
                else follower.kind == "NP"
                or (kind == "PP" and follower.kind == "PP" and follower.word == slot and word)
            )
            if (
                not same
                or follower.phrase is None
                or word in ("but", "yet")
                or (word == "nor" and first.quantifier != "no")
            ):
                break
            if not word and not self._list_ahead(step, kind):
                break
            if word == "and" and len(phrases) == 1 and _is_pair(slot, follower):
                phrases, joint, behind = [*phrases, follower.phrase], word, step + 1
                break
            if not subject and follower.kind == "NP" and self._opens_clause(step):
                break
            if not subject and self._has_own_place(step, slot, phrases):
                break
            if (
                kind == "PP"
                and follower.kind == "NP"
                and (follower.phrase.kind == "value") != (phrases[0].kind in ("value", "frequency"))
            ):
                break
            if (
                kind == "PP"
                and follower.kind == "NP"
                and follower.phrase.value is not None
                and phrases[0].value is None
            ):
                break
            phrases.append(follower.phrase)
            joint = word or joint
            behind = step + 1
            if word:
                break
        if (
            len(phrases) == 2
            and joint == "and"
            and kind != "ADJ"
            and self._is_inside(phrases, behind if subject else len(chunks))
        ):
            phrases, joint = [_with_second(*phrases)], ""
        return Argument(slot, tuple(phrases), joint or ("and" if len(phrases) > 1 else "")), behind

    def _is_inside(self, phrases: list[Phrase], behind: int) -> bool:
        """Tell whether two phrases are joined inside "of": "the merger of A and B was"."""
        first, second = phrases
        last = first.modifiers[-1] if first.modifiers else None
        if (
            first.kind != "noun"
            or first.plural
            or last is None
            or last.kind != "of"
            or last.phrase is None
            or last.end != first.end
        ):
            return False
        verb = next((chunk.verb for chunk in self.chunks[behind:] if chunk.verb is not None), None)
        number = verb.number if verb is not None else ""
        return last.phrase.kind == second.kind and (number == "sg" or (number == "" and second.kind == "name"))

    def _has_own_place(self, at: int, slot: str, phrases: list[Phrase]) -> bool:
        """Tell whether a joined phrase is counted and has its own adjunct, so that it is a pair of its own."""
        phrase = self.chunks[at].phrase
        if at + 1 >= len(self.chunks) or phrase is None:
            return False
        behind = self.chunks[at + 1]
        if behind.kind == "NP" and behind.phrase is not None and behind.phrase.kind == "value" and phrase.value is None:
            return slot in ("obj", "attr")  # "pays 38% and the state 62%"
        own = behind.kind == "PP"
        before = [each for each in self.chunks[max(at - 3, 0) : at] if each.kind == "PP"]
        word = self.chunks[at + 1].word
        if own and slot == "to" and word == "from" and any(each.word == "from" for each in before):
            return True  # "from 5 to 8 and the toll from 20 to 25"
        return own and bool(before) and before[-1].word == word and slot in ("obj", "attr", before[-1].word)
