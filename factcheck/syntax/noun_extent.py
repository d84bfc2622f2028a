"""How far a noun phrase goes: which of the words behind its noun are none of it."""

from __future__ import annotations

from factcheck.language.records import VALUE, Token
from factcheck.syntax.determiners import Determiners
from factcheck.syntax.modifiers import is_common
from factcheck.syntax.noun_tests import INNER, NAMES, NOUNS
from factcheck.syntax.words import (
    BODIES,
    DIRECTIONS,
    MEASURED,
    NAME_JOINTS,
    RELEASES,
)

#: How far what ranks is, with its plain form.
DISTANCES = {"closest": "close", "nearest": "near", "farthest": "far", "furthest": "far"}
#: Words that are no part of a noun before them.
_BEHIND_NOUNS = frozenset({"once", "twice", *DISTANCES})


class NounExtent(Determiners):
    """Tells where the words of a noun phrase end."""

    def _is_behind_noun(self, inner: list[Token], at: int) -> bool:
        """Tell whether a word is no part of the noun before it: "once a month", "farthest from the sea", "3-1"."""
        noun = bool(inner) and inner[-1].tag in NOUNS and self.tokens[at].key in _BEHIND_NOUNS
        side = bool(inner) and inner[-1].value is not None and self.tokens[at].key in DIRECTIONS
        return noun or (side and self._follows(at, ("IN",), 1)) or self._is_result(inner, at)

    def _is_result(self, inner: list[Token], at: int) -> bool:
        """Tell whether what became of a thing stands behind its noun: "lost the final 3-1", "made the road wider"."""
        value = self.tokens[at].value
        if self.tokens[at].tag == "JJR":
            return bool(inner) and inner[-1].tag in ("NN", "NNS") and not self._noun_ahead(at)
        return bool(inner) and value is not None and value.kind == "score" and not self._follows(at, tuple(NOUNS), 1)

    def _goes_on(self, inner: list[Token], at: int, opened: bool) -> bool:
        """Tell whether a word goes on the noun phrase whose words stand before it."""
        token = self.tokens[at]
        if token.tag not in INNER:
            if (
                token.tag in ("RB", "RBR", "RBS")
                and (opened or inner or self._is_degree(token))
                and not any(each.tag in NOUNS for each in inner)
            ):
                return self._follows(at, ("JJ", "VBN"), 1) and self._noun_ahead(at)
            if token.key in ("no", "the") and self._is_inner_determiner(inner, at, opened):
                return True
            if inner and inner[-1].tag in NAMES and (token.key in NAME_JOINTS or (token.key == "and" and opened)):
                return self._is_of_body(inner, at) if token.key == "and" else self._joins_name(inner, at)
            if (
                token.key in ("and", ",")
                and inner
                and inner[-1].tag in ("JJ", "JJR")
                and not any(each.tag in NOUNS for each in inner)
            ):
                return self._follows(at, ("JJ",), 1) and self._noun_ahead(at + 1)
            return False
        if token.value is not None and token.value.kind == "date":
            return self._dated(inner, at, opened)
        if token.tag in ("VBN", "VBG"):
            nouns = any(each.tag in NOUNS for each in inner)
            ahead = self._noun_ahead(at) or (not inner and self._follows(at, (VALUE,), 1))  # "the remaining 15 million"
            return not nouns and (opened or bool(inner)) and ahead
        if token.value is not None and inner and any(each.tag in NOUNS for each in inner):
            # "the museum 45 rooms" are two phrases; "version 2", "the 12 km tunnel" are one
            if token.value.bound or token.value.kind not in ("number", "version"):
                return self._is_since(inner[-1], at)
            if inner[-1].tag in NOUNS and token.key.startswith(("no.", "no ", "#", "№")):
                return True
            return (inner[-1].tag in NOUNS and len(inner) <= 2 and self._is_label(inner[-1])) or self._is_version(
                inner[-1], at
            )
        if inner and inner[-1].value is not None and token.tag in ("JJ", "JJR") and token.lemma in MEASURED:
            # "88 m high" ends here, "a 12 km long tunnel" goes on
            return self._noun_ahead(at) and inner[-1].value.kind in ("quantity", "duration")
        if inner and token.tag == "JJ" and self._ends_before_quality(inner[-1], at):
            return False
        return not (inner and (self._is_subject_behind(inner, at) or self._is_of_front(inner, at)))

    def _is_of_body(self, inner: list[Token], at: int) -> bool:
        """Tell whether "and" stands inside the name of one body: "the Ferry and Terminal Workers' Union"."""
        behind = at + 1
        if any(each.tag not in NAMES for each in inner):
            return False
        while behind < len(self.tokens) and (self.tokens[behind].tag in NAMES or self.tokens[behind].tag == "POS"):
            behind += 1
        if behind - at <= 2 or self.tokens[behind - 1].key not in BODIES or inner[-1].key in BODIES:
            return False
        return all(is_common(each) for each in (*inner, self.tokens[at + 1]))

    def _is_of_front(self, inner: list[Token], at: int) -> bool:
        """Tell whether "By default" or "Since version 4" opens the sentence, without a comma before its subject."""
        if (at - len(inner), [each.key for each in inner]) == (1, ["default"]) and self.tokens[0].key == "by":
            return True
        numbered = len(inner) > 1 and inner[-1].value is not None and inner[-2].lemma in RELEASES
        return numbered and at - len(inner) == 1 and self.tokens[0].tag == "IN" and self.tokens[at].tag in NAMES

    def _ends_before_quality(self, last: Token, at: int) -> bool:
        """Tell whether an adjective behind a noun is none of its own: "found Ida Berg guilty"."""
        return last.tag in ("NN", "NNS") or (last.tag in NAMES and not self._noun_ahead(at))
