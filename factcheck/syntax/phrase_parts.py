"""What the words of a noun phrase make: its head or name, what it counts, its titles, modifiers and number."""

from __future__ import annotations

from factcheck.language.records import Token
from factcheck.model import Value
from factcheck.syntax.modifiers import dimension, exact, is_role, modifiers_of, titles_of
from factcheck.syntax.noun_extent import NounExtent
from factcheck.syntax.noun_tests import NAMES
from factcheck.syntax.records import Modifier, Phrase
from factcheck.syntax.words import (
    KINDS_BEHIND_NAMES,
    NAME_JOINTS,
    ROLE_WORDS,
)

#: Kinds of value that count a noun.
_COUNTING = frozenset({"number", "quantity", "percent", "money", "multiple"})


#: What stands before the name of a river, which is named without it as well.
_RIVER = "River"
#: Determiners and their like that stand for nothing by themselves.
_BARE = frozenset("only no every entire whole much said the a an its his their her our my your".split())


class PhraseParts(NounExtent):
    """Makes a noun phrase of its words."""

    def _phrase(
        self, inner: list[Token], determiner: str, quantifier: str, owner: Phrase | None, start: int
    ) -> Phrase | None:
        """Return the noun phrase that words make, with what stands before them; None where they make none."""
        if start >= len(self.tokens):
            return None
        first = self.tokens[start].start
        if not inner:
            if owner is not None or not (determiner or quantifier):
                return None
            last = self.tokens[start]
            if last.key in _BARE:
                return None
            return Phrase(last.key, "pronoun", last.start, last.end, determiner, quantifier)
        modifiers = [Modifier("poss", owner.head, owner.start, owner.end, owner)] if owner else []
        end = inner[-1].end
        if "￼" in "".join(each.text for each in inner):
            return Phrase("￼", "unknown", first, end, determiner, quantifier, None, tuple(modifiers))
        body = list(inner)
        if body[-1].value is not None and (len(body) == 1 or (determiner and _are_qualities(body[:-1]))):
            told = body.pop()  # "15 million", "the remaining 15 million"
            value = told.value
            kind = dimension(told) or (value.kind if value is not None else "")
            modifiers += modifiers_of(body)
            return Phrase(kind, "value", first, end, determiner, quantifier, value, tuple(modifiers))
        count = self._taken_count(body)
        label = None
        if len(body) > 1 and body[-1].value is not None:
            last = body.pop()
            label = Modifier("number", last.key, last.start, last.end, None, exact(last.value))
        if determiner == "the" and owner is None and count is None:
            body = _without_kind(body)
        name_start = self._last_name(body)
        if name_start is not None:
            modifiers += titles_of(body[:name_start])
            words = [each.key for each in body[name_start:]]
            plural = body[-1].tag == "NNPS"
            kind = "noun" if plural and count is not None and body[-1].text[:1].isdigit() else "name"  # "six Tor 72s"
            head = " ".join(words)
        else:
            last = body[-1]
            if last.tag in ("JJ", "JJR", "JJS", "VBN", "VBG") and not owner and not determiner and not quantifier:
                return None
            head, kind, plural = last.lemma, "noun", last.tag == "NNS"
            modifiers += modifiers_of(body[:-1])
        if label is not None:
            modifiers.append(label)
        return Phrase(head, kind, first, end, determiner, quantifier, count, tuple(modifiers), None, plural)

    def _taken_count(self, body: list[Token]) -> Value | None:
        """Take the number that counts what the words of a phrase name out of them."""
        if len(body) > 1 and body[1].tag == "HYPH" and body[0].value is not None:
            return None  # "two-factor authentication"
        if len(body) > 1 and body[0].value is not None and body[0].value.kind in _COUNTING:
            return body.pop(0).value
        return body.pop(1).value if self._is_count_inside(body) else None  # "worth 61 million crowns"

    def _last_name(self, body: list[Token]) -> int | None:
        """Return where the name begins that ends the phrase, or None if a common noun ends it."""
        surname = len(body) > 1 and body[-2].tag in NAMES and body[-1].key not in ROLE_WORDS and not is_role(body[-2])
        if body[-1].tag not in NAMES or (is_role(body[-1]) and not surname):
            return None
        if len(body) > 1 and body[-1].text.isupper() and body[-2].tag in ("NN", "JJ", "VBG"):
            return None  # "the search API"
        at = len(body) - 1
        while at > 0 and (
            body[at - 1].tag in NAMES
            or body[at - 1].key in NAME_JOINTS
            or body[at - 1].key == "the"
            or body[at - 1].tag == "HYPH"
        ):
            if is_role(body[at - 1]) and body[at].key not in NAME_JOINTS:
                break
            at -= 1
        return at


def _without_kind(body: list[Token]) -> list[Token]:
    """Return the words of a phrase with "the" without the kind of what they name: the Raft protocol, the River Aske."""
    if len(body) > 1 and body[0].text == _RIVER and body[1].tag in NAMES:
        return body[1:]
    return body[: _kind_behind(body)]


def _kind_behind(body: list[Token]) -> int | None:
    """Return where behind a name begins what kind of thing it is: "the Raft protocol"; or None."""
    at = len(body)
    while at and body[at - 1].tag in ("NN", "VBG"):
        at -= 1
    named = at > 0 and all(each.tag in NAMES and each.value is None for each in body[:at])
    return at if named and at < len(body) and body[-1].lemma in KINDS_BEHIND_NAMES else None


def _are_qualities(found: list[Token]) -> bool:
    return all(each.tag in ("VBG", "VBN") for each in found)
