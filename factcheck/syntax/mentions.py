"""What a sentence mentions: names, nouns and pronouns in order, each with its place and its part in the sentence."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from factcheck.language.records import Token
from factcheck.language.tokens import tokens
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern
from factcheck.syntax.chunks import chunks
from factcheck.syntax.names_within import end_of_name, is_called_after, is_number_of
from factcheck.syntax.records import Chunk, Phrase
from factcheck.syntax.words import OWNERS
from factcheck.values import find

_PRONOUNS = frozenset({"it", "he", "she", "they", "both"})


_NOMINAL = ("NN", "NNS", "NNP", "NNPS", "JJ", "VAL", "CD")


#: Pronoun -> its form behind a verb or preposition.
_FORMS = {"he": ("him",), "she": ("her",), "they": ("them",)}


class Mention(NamedTuple):
    """One mention of somebody or something.

    Attributes:
        kind: ``name``, ``noun``, ``pronoun`` or ``owner`` ("its").
        head: of a name its words in lower case, of a noun its dictionary form, of a pronoun it, he, she or they.
        text: the words without an article.
        start: offset of its first character, article included.
        end: offset behind its last.
        part: ``subj``, ``obj``, ``oblique`` (behind a preposition) or ``inner`` (inside another phrase).
        article: the, a, this ... or nothing.
        bare: whether nothing narrows it.
        plural: whether it is a plural.
        number: the number that counts it, 0 for none.
        group: number of the coordination that it is part of, 0 for none.
        clause: number of the clause; a subject and what stands behind its verb share one.
        terms: the head with the words before it that may make one term, the longest first: "chief executive".
        owned: whether a possessor stands before it.
        title: the words of a title before a name.
    """

    kind: str
    head: str
    text: str
    start: int
    end: int
    part: str
    article: str = ""
    bare: bool = False
    plural: bool = False
    number: int = 0
    group: int = 0
    clause: int = 0
    terms: tuple[str, ...] = ()
    owned: bool = False
    title: str = ""


@lru_cache(maxsize=2048)
def mentions(text: str) -> tuple[Mention, ...]:
    """Return what a sentence mentions, in order.

    Args:
        text: one sentence.
    """
    found = tokens(text, tuple(find(text)))
    made = _Walk(text, found).read(chunks(found)) if len(found) <= _MOST_TOKENS else ()
    aged = [
        Mention("noun", "person", each.group()[4:], *each.span(), _aged_part(text, each.end()), "the", True)
        for each in _AGED.finditer(text)
    ]
    return tuple(sorted((*made, *aged), key=lambda each: each.start)) if aged else made


#: Somebody meant by an age alone: "the 38-year-old joined".
_AGED = pattern(r"\bthe\s\d{1,3}-year-old\b(?!\s(?:(?-i:[A-Z])|\w+(?:er|or|ist|ess|man|woman|ian)\b))", re.IGNORECASE)


def _aged_part(text: str, end: int) -> str:
    return "subj" if text[end : end + 1] == " " else "obj"


_MOST_TOKENS = 120


class _Walk:
    """Walks the chunks of a sentence and notes what part of it each phrase is."""

    def __init__(self, text: str, found: tuple[Token, ...]) -> None:
        self.text, self.tokens = text, found
        self.made: list[Mention] = []
        self.clause, self.group = 1, 0
        self.part, self.verb = "subj", False

    def read(self, found: list[Chunk]) -> tuple[Mention, ...]:
        for at, chunk in enumerate(found):
            before = found[at - 1].kind if at else ""
            if chunk.kind == "VG" and chunk.verb is not None:
                self.verb, self.part = True, "obj"
            elif chunk.kind in ("SUB", "REL", ";", ":", ".") or (
                chunk.kind == "CC" and self.verb and self._opens(found, at + 1)
            ):
                self._new_clause()
            elif chunk.kind in ("NP", "PP") and chunk.phrase is not None:
                if chunk.kind == "NP" and self.verb and self._opens(found, at):
                    self._new_clause()
                joined = before == "CC" or (before == "," and self._is_list(found, at))
                part = self._part(chunk, joined)
                self.group = self._grouped(found, at, joined)
                self._phrase(chunk.phrase, part)
                self.part = part if chunk.kind == "NP" or joined else self.part
        return tuple(sorted(self.made, key=lambda each: each.start))

    def _new_clause(self) -> None:
        self.clause, self.verb, self.part = self.clause + 1, False, "subj"

    def _opens(self, found: list[Chunk], at: int) -> bool:
        """Tell whether a noun phrase is followed by a finite verb, so that it is the subject of a clause."""
        if at + 1 >= len(found) or found[at].kind != "NP":
            return False
        verb = found[at + 1].verb
        return verb is not None and verb.finite and not (verb.form in ("VBD", "VBN") and verb.passive)

    def _part(self, chunk: Chunk, joined: bool) -> str:
        if chunk.kind == "PP" and not joined:
            return "obj" if chunk.word == "by" and self.verb else "oblique"
        if joined and self.made:
            return self.made[-1].part if self.made[-1].part != "inner" else self.part
        return "obj" if self.verb else "subj"

    def _is_list(self, found: list[Chunk], at: int) -> bool:
        """Tell whether what stands behind a comma goes on a list that ends with "and"."""
        rest = [each.kind for each in found[at + 1 : at + 4]]
        return rest[:2] == ["CC", "NP"] or rest[:3] == [",", "CC", "NP"]

    def _grouped(self, found: list[Chunk], at: int, joined: bool) -> int:
        opens = (
            at + 2 < len(found)
            and found[at + 1].kind == "CC"
            and found[at + 1].word == "and"
            and found[at + 2].kind == "NP"
        )
        if joined and self.group:
            return self.group
        return found[at].start + 1 if opens else 0

    # -- phrases ------------------------------------------------------------------------------------------------
    def _phrase(self, phrase: Phrase, part: str) -> None:
        if phrase.kind == "name" and is_called_after(phrase):
            self._add("name", replace(phrase, modifiers=()), part, self.text[phrase.start : phrase.end].lower(),
                      self.text[phrase.start : phrase.end])  # fmt: skip
            return
        for each in phrase.modifiers:
            if each.phrase is not None and each.kind not in ("title", "rel", "word", "clause"):
                self._phrase(each.phrase, "inner")
        if phrase.whole is not None:
            self._phrase(phrase.whole, "inner")
            return
        if phrase.kind == "pronoun":
            if phrase.head in _PRONOUNS:
                self._add("pronoun", phrase, part, phrase.head, self.text[phrase.start : phrase.end])
            return
        if phrase.determiner in OWNERS:
            self._owner(phrase)
        if phrase.kind in ("name", "noun") and phrase.head and "￼" not in phrase.head:
            self._add(phrase.kind, phrase, part, phrase.head, self._words(phrase))

    def _owner(self, phrase: Phrase) -> None:
        token = next(
            (
                each
                for each in self.tokens
                if each.start >= phrase.start and each.end <= phrase.end and each.key == phrase.determiner
            ),
            None,
        )
        if token is not None:
            head = OWNERS[phrase.determiner]
            self.made.append(Mention("owner", head, token.text, token.start, token.end, "inner", clause=self.clause))

    def _add(self, kind: str, phrase: Phrase, part: str, head: str, words: str) -> None:
        words, head = words.lstrip(_SIGNS), head.lstrip(_SIGNS)  # "Report | Harbour Museum"
        value = phrase.value
        point = value.low if value is not None and value.kind == "number" and value.low == value.high else None
        exact = isinstance(point, Decimal) and point == int(point)
        titles = " ".join(each.word for each in phrase.named("title"))
        owned = bool(phrase.named("poss")) or phrase.determiner in OWNERS
        self.made.append(
            Mention(
                kind,
                head,
                words,
                self._start(phrase),
                phrase.end,
                part,
                phrase.determiner,
                self._is_bare(phrase),
                phrase.plural,
                int(point) if exact and isinstance(point, Decimal) else 0,
                self.group if part != "inner" else 0,
                self.clause,
                _terms(phrase),
                owned,
                titles,
            )
        )

    def _start(self, phrase: Phrase) -> int:
        """Return where a phrase begins without a focus word before it: "only the museum"."""
        inside = [each for each in self.tokens if phrase.start <= each.start and each.end <= phrase.end]
        opening = phrase.determiner or (phrase.head if phrase.kind == "pronoun" else "")  # "it", of "next to it"
        if opening:
            token = next((each for each in inside if each.key in (opening, *_FORMS.get(opening, ()))), None)
            return token.start if token is not None else phrase.start
        at = 0
        while (
            at + 1 < len(inside)
            and inside[at].tag in ("IN", "TO", "VBG")
            and inside[at + 1].tag in ("IN", "TO", *_NOMINAL)
        ):
            at += 1  # "according to", "because of"
        return inside[at].start if inside else phrase.start

    def _is_bare(self, phrase: Phrase) -> bool:
        return not phrase.modifiers and not phrase.quantifier and phrase.value is None

    def _words(self, phrase: Phrase) -> str:
        """Return the words of a phrase without article, title, possessor and relative clauses."""
        inside = [each for each in self.tokens if phrase.start <= each.start and each.end <= phrase.end]
        owners = max((each.end for each in phrase.modifiers if each.kind == "poss"), default=phrase.start)
        inside = [each for each in inside if each.start >= owners and each.key not in ("'s", "’s", "'", "’")]
        if phrase.kind == "name":
            names = phrase.head.split()
            run = [
                each
                for each in inside
                if each.key in names or each.key.strip("'\"‘’“”") in names or any(each.key == part for part in names)
            ]
            if run:
                ends = end_of_name(phrase)
                if ends > run[-1].end:
                    return self.text[run[0].start : ends]
                # "Ida Berg of the university": what narrows a name is no part of it
                behind = next((each for each in inside if each.start >= run[0].start and each not in run), None)
                if behind is not None and is_number_of(phrase, behind):
                    return self.text[run[0].start : phrase.end]
                return self.text[run[0].start : run[-1].end if behind is None else max(behind.start - 1, run[0].end)]
            start = inside[0].start if inside else phrase.start
        else:
            kept = [each for each in inside if each.key != phrase.determiner and each.tag not in ("DT", "PRP$")]
            start = kept[0].start if kept else phrase.start
        return self.text[start : phrase.end]


#: Signs between the parts of a title.
_SIGNS = "|–—- "


def _terms(phrase: Phrase) -> tuple[str, ...]:
    before = [each.word for each in phrase.modifiers if each.kind in ("noun", "adj") and each.phrase is None]
    return (*(f"{' '.join(before[at:])} {phrase.head}" for at in range(len(before))), phrase.head)
