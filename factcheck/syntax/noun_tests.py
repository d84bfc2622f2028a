"""Questions about the words of a sentence that tell where a noun phrase goes on."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.language.lemmas import lemma
from factcheck.language.records import VALUE, Token
from factcheck.language.wordnet import PERSON, entry, field_of
from factcheck.patterns import pattern
from factcheck.syntax.modifiers import BOUNDED_BY, is_common, is_role
from factcheck.syntax.words import DEGREES, FINITE, LABELLED, SAINTS, SUBORDINATORS

#: Tags of nouns, of names, and of all that may stand inside a noun phrase.
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
NAMES = frozenset({"NNP", "NNPS"})
INNER = frozenset({"JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", VALUE, "CD", "VBN", "VBG", "HYPH"})
#: A year, or two that make a season.
_SEASON = pattern(r"\d{4}(?:[-–/]\d{2,4})?")
_QUOTES = frozenset("'‘’\"“”")

#: Words behind which something is set beside another: "larger than Tor's".
_MARKS = frozenset(";:,")
_LIKENING = frozenset({"than", "as", "like", "unlike"})
#: So many words at most stand before the noun of a fronted phrase: "in the".
_FRONTED = 2


class NounTests:
    """The tokens of a sentence, asked by index."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens

    def _all_but(self, at: int) -> bool:
        return at + 2 < len(self.tokens) and self.tokens[at + 1].key == "but" and self.tokens[at + 2].value is not None

    def _is_no_number(self, at: int) -> bool:
        return at + 1 < len(self.tokens) and self.tokens[at + 1].key in ("longer", "later", "more", "fewer", "less")

    def _owns(self, at: int) -> bool:
        """Tell whether an apostrophe behind a noun is a possessive: something nominal follows."""
        if at + 1 >= len(self.tokens):
            return False
        return self.tokens[at + 1].tag in INNER and self.tokens[at + 1].tag != "VBN"

    def _is_named_for(self, inner: list[Token], at: int) -> bool:
        """Tell whether a possessive stands inside a name that tells whom it is for: "Norfield Children's Hospital"."""
        if len(inner) < _FRONTED or any(each.tag not in NAMES for each in inner) or not self._follows(at, ("NNP",), 1):
            return False
        single = lemma(inner[-1].key, "n")
        return single != inner[-1].key and field_of(single) == PERSON and is_common(self.tokens[at + 1])

    def _ends_with_owner(self, at: int) -> bool:
        """Tell whether a possessive ends a name as that of a place: nothing that it could own follows."""
        for token in self.tokens[at + 1 :]:
            if token.tag in NOUNS:
                return token.text[0] in _QUOTES  # "rated St Mary's 'Good'"
            if token.tag not in INNER:
                return True
            if token.value is not None and token.value.kind == "date" and _SEASON.fullmatch(token.text) is None:
                return True  # but "Northwind's 2023 revenue", "its 2024-25 season"
        return True

    def _is_inner_determiner(self, inner: list[Token], at: int, opened: bool) -> bool:
        """Tell whether "no" or "the" belongs to a phrase that has begun: "the no vote", "Bank of the West".

        So does the article of a title: "her novel The Salt Road".
        """
        if self.tokens[at].key == "no":
            return opened and not inner and self._follows(at, ("NN", "NNS"), 1)
        named = bool(inner) and inner[0].tag in NAMES and (inner[-1].key == "of" or self._is_surnamed(inner))
        named = named or (bool(inner) and inner[-1].tag == "NN" and self.tokens[at].text == "The")
        return named and self._follows(at, ("NNP", "NNPS"), 1)

    def _is_count_inside(self, body: list[Token]) -> bool:
        """Tell whether a number behind one adjective counts the plural at the end: "worth 61 million crowns"."""
        if len(body) <= _FRONTED or body[0].tag != "JJ" or body[0].value is not None or body[-1].tag != "NNS":
            return False
        value = body[1].value
        return value is not None and value.kind == "number" and not value.bound and body[1].tag == VALUE

    def _is_since(self, before: Token, at: int) -> bool:
        """Tell whether a number whose preposition stands before its noun labels that: "since version 4.0"."""
        value = self.tokens[at].value
        bounded = value is not None and value.bound in BOUNDED_BY
        named = self._is_label(before) or (before.tag in NAMES and value is not None and value.kind == "version")
        return bounded and self.tokens[at].text[:1].isdigit() and named

    def _stands_alone(self, start: int) -> bool:
        """Tell whether a possessor without a noun is a place, since no noun before can be meant: "at St Maude's".

        In "Tor's sales rose and Holm's fell" it is one.
        """
        if self.tokens[start].key in SAINTS:
            return True  # "more beds than St Maude's"
        if start and self.tokens[start - 1].key in _LIKENING:
            return False
        return not any(token.tag in ("POS", "PRP$") for token in self.tokens[:start])

    def _is_contact(self, inner: list[Token], at: int) -> bool:
        """Tell whether a name behind a noun opens a clause about it: "is the dearest player Tor has ever sold"."""
        behind = at + 1
        while behind < len(self.tokens) and self.tokens[behind].tag in NAMES:
            behind += 1
        if behind >= len(self.tokens) or self.tokens[behind].tag not in FINITE:
            return False
        first = next(index for index, token in enumerate(self.tokens) if token is inner[0])
        if self._opens_joined(first):
            return False  # "owns a half, and the pension fund Altera holds the rest"
        # "by default Tor listens": the verb needs a subject
        fronted = first <= _FRONTED and self.tokens[0].tag == "IN" and self.tokens[0].key not in SUBORDINATORS
        begin = max((at for at in range(first) if self.tokens[at].text in _MARKS), default=-1)
        return fronted or any(token.tag in FINITE for token in self.tokens[begin + 1 : first])

    def _opens_joined(self, first: int) -> bool:
        """Tell whether a phrase stands behind a comma and "and", so that the verb ahead needs it as a subject."""
        while first and self.tokens[first - 1].tag in ("DT", "PRP$"):
            first -= 1
        return first > 1 and self.tokens[first - 1].tag == "CC" and self.tokens[first - 2].text in (",", ";")

    def _is_subject_behind(self, inner: list[Token], at: int) -> bool:
        """Tell whether a noun behind another opens a clause: "on other days adults pay", "the best player Tor had"."""
        tag, before = self.tokens[at].tag, inner[-1].tag
        if tag == before == "NNS":
            return self._is_fronted(inner, at)
        return tag in NAMES and before == "NN" and self._is_contact(inner, at)

    def _is_fronted(self, inner: list[Token], at: int) -> bool:
        """Tell whether a plural behind another is the subject of the verb that follows, as the first is fronted."""
        if not self._follows(at, ("VBP", "VBD", "MD"), 1):
            return False
        first = next(index for index, token in enumerate(self.tokens) if token is inner[0])
        opens = first == 1 or (first > 1 and self.tokens[first - 2].text in (";", ",", ":"))
        return opens and self.tokens[first - 1].tag == "IN" and self.tokens[first - 1].key not in SUBORDINATORS

    def _is_label(self, token: Token) -> bool:
        return token.lemma in LABELLED

    def _is_version(self, before: Token, at: int) -> bool:
        """Tell whether a number with a point behind a name says which version of it is meant: "Tor 4.1"."""
        token = self.tokens[at]
        behind = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        return (
            before.tag in NAMES
            and "." in token.text
            and (behind is None or behind.tag not in ("NNS", "NN", "JJ", "NNP"))
        )

    def _dated(self, inner: list[Token], at: int, opened: bool) -> bool:
        """Tell whether a date stands inside a noun phrase: "the 2019 election", not "the museum 2019"."""
        value = self.tokens[at].value
        if value is None or not is_one_date(self.tokens[at]) or (inner and any(each.tag in NOUNS for each in inner)):
            return False
        return self._follows(at, ("NN", "NNS", "NNP", "JJ"), 1) and (opened or not inner)

    def _joins_name(self, inner: list[Token], at: int) -> bool:
        """Tell whether "of" or "&" joins two parts of a name: "University of Rom", not "director of Rom"."""
        step = 2 if self._follows(at, ("DT",), 1) and self.tokens[at + 1].key == "the" else 1
        if not self._follows(at, ("NNP", "NNPS"), step):
            return False
        if self.tokens[at].key == "for":
            return entry(inner[-1].key).count("n") > 2  # "Centre for Peace", not "Acme for Varde Lines"
        return self.tokens[at].key != "of" or (not is_role(inner[-1]) and is_common(inner[-1]))

    def _is_surnamed(self, inner: list[Token]) -> bool:
        """Tell whether "the" joins a name that opens the sentence to its second part: "Alexander the Great was"."""
        if not inner or inner[0] is not self.tokens[0] or any(each.tag != "NNP" for each in inner):
            return False
        return not inner[-1].key.endswith("day") and inner[-1].value is None  # "Monday the Senate"

    def _is_degree(self, token: Token) -> bool:
        """Tell whether an adverb may open a noun phrase without an article: "generally positive reviews"."""
        return token.key in DEGREES or token.key.endswith("ly")

    def _follows(self, at: int, tags: tuple[str, ...], step: int) -> bool:
        return at + step < len(self.tokens) and self.tokens[at + step].tag in tags

    def _noun_ahead(self, at: int) -> bool:
        for token in self.tokens[at + 1 : at + 5]:
            if token.tag in NOUNS:
                return True
            if token.tag not in ("JJ", "JJR", "JJS", "VBN", "VBG", "RB", "HYPH", "CD", VALUE) and token.key not in (
                "and",
                ",",
            ):
                return False
        return False


def is_one_date(token: Token) -> bool:
    """Tell whether a date may narrow a noun: it has no limit but the two years of a season, "the 2021–22 season"."""
    value = token.value
    return value is not None and (not value.bound or (value.bound == "span" and token.key[0].isdigit()))
