"""Read noun phrases: determiners, numbers, modifiers, heads, names, possessors, "of" behind them."""

from __future__ import annotations

from decimal import Decimal

from factcheck.language.records import VALUE, Token
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.noun_extent import DISTANCES
from factcheck.syntax.noun_tests import NAMES, NOUNS
from factcheck.syntax.phrase_parts import PhraseParts
from factcheck.syntax.records import Modifier, Phrase
from factcheck.syntax.releases import as_release
from factcheck.syntax.words import (
    KIND_OWNERS,
    PRONOUNS,
    QUANTIFIED_PRONOUNS,
)


def _count_of_owned(inner: list[Token]) -> list[Token]:
    """Return the number of "three children's clinics", which counts the clinics, as the first word of what is owned."""
    first = inner[0]
    if len(inner) == 1:
        return []
    if first.value is not None and first.value.kind == "number":
        return [first]
    if first.key != _ONE:
        return []
    one = Value("number", Decimal(1), Decimal(1), None, first.start, first.end)
    return [first._replace(tag=VALUE, value=one)]


_ONE = "one"


def _without_count(modifiers: tuple[Modifier, ...]) -> tuple[Modifier, ...]:
    return tuple([each for each in modifiers if each.word != _ONE])


#: Quantifiers before a possessor that are said of what it owns.
_OF_OWNED = frozenset({"only", "all", "most"})


#: Pronouns that nothing narrows.
_PERSONAL = frozenset({"he", "she", "it", "i"})


class Reader(PhraseParts):
    """Reads noun phrases from the tokens of one sentence."""

    def read(self, at: int) -> tuple[Phrase, int] | None:
        """Return the noun phrase that begins at a token and the index behind it, or None.

        Args:
            at: index of a token.
        """
        found = self._base(at)
        if found is None:
            return None
        phrase, behind = self._with_of(*found)
        phrase = as_release(phrase)
        last = self.tokens[behind - 1]
        rank = self._rank_behind(phrase, behind)
        if rank is not None:
            return replace(phrase, end=rank.end, modifiers=(*phrase.modifiers, rank)), behind + 1
        within = behind < len(self.tokens) and self.tokens[behind].tag == "IN"
        if behind == found[1] and last.tag == "JJS" and phrase.kind == "noun" and phrase.determiner == "the" and within:
            told = Modifier("superlative", last.lemma, last.start, last.end)  # "is the tallest", without a noun
            phrase = replace(phrase, modifiers=(*phrase.modifiers, told))
        return phrase, behind

    def _rank_behind(self, phrase: Phrase, at: int) -> Modifier | None:
        """Return the rank that stands behind its noun: "the village closest to the sea", "the planet farthest from"."""
        if phrase.kind != "noun" or phrase.determiner != "the" or at + 1 >= len(self.tokens):
            return None
        token = self.tokens[at]
        base = DISTANCES.get(token.key)
        if base is None or self.tokens[at + 1].key not in ("to", "from"):
            return None
        return Modifier("superlative", base, token.start, token.end)

    # -- the phrase without "of" -------------------------------------------------------------------------------
    def _base(self, at: int) -> tuple[Phrase, int] | None:
        tokens, start = self.tokens, at
        everyone = self._quantified(at)
        if everyone is not None:
            return everyone
        quantifier, determiner, at = self._determined(at)
        owner: Phrase | None = None
        if at < len(tokens) and tokens[at].tag in ("PRP", "EX", "WP") and at == start:
            token = tokens[at]
            return Phrase(PRONOUNS.get(token.key, token.key), "pronoun", token.start, token.end), at + 1
        inner: list[Token] = []
        while at < len(tokens):
            token = tokens[at]
            named = bool(inner) and inner[-1].tag in NAMES
            if token.tag == "POS" and self._is_named_for(inner, at):
                inner.append(token)
                at += 1
                continue
            if token.tag == "POS" and named and self._ends_with_owner(at) and self._stands_alone(start):
                place = self._phrase(inner, determiner, quantifier, owner, start)
                return (replace(place, end=token.end), at + 1) if place is not None else None  # "at St Mary's in 2023"
            if token.tag == "POS" or (
                token.key in ("'s", "’s", "'", "’") and inner and inner[-1].tag in NOUNS and self._owns(at)
            ):
                phrase = self._phrase(inner, determiner, quantifier, owner, start)
                if phrase is None:
                    break
                kind = bool(inner) and inner[-1].lemma in KIND_OWNERS and (not determiner or inner[-1].tag == "NNS")
                kind = kind and determiner in ("", "a")
                of_head = determiner if kind else ""  # "a girls' school" is a school
                held = quantifier if quantifier in _OF_OWNED or kind else ""  # "only Tor's trams": only the trams
                owner = replace(phrase, quantifier="") if held else phrase
                owner = replace(owner, determiner="") if of_head else owner
                counted = _count_of_owned(inner) if kind else []
                if counted:
                    owner = replace(owner, value=None, modifiers=_without_count(owner.modifiers))
                inner, determiner, quantifier = counted, of_head, held
                at += 1
                continue
            if inner and token.key in QUANTIFIED_PRONOUNS:
                break  # "without a visa nobody is let in"
            if self._is_behind_noun(inner, at) or not self._goes_on(
                inner, at, bool(determiner or owner or quantifier == "no")
            ):
                break
            inner.append(token)
            at += 1
        if (
            inner
            and inner[-1].tag in ("JJ", "JJR", "VBG", "VBN", "RB", "HYPH")
            and not (determiner or quantifier)
            and not any(each.tag in NOUNS or each.value for each in inner)
        ):
            return None
        phrase = self._phrase(inner, determiner, quantifier, owner, start)
        return (phrase, at) if phrase else None

    # -- what the tokens make ------------------------------------------------------------------------------------

    # -- "of" behind it --------------------------------------------------------------------------------------------
    def _with_of(self, phrase: Phrase, at: int) -> tuple[Phrase, int]:
        tokens = self.tokens
        if at + 1 >= len(tokens) or tokens[at].key != "of":
            return phrase, at
        if phrase.kind == "pronoun" and phrase.head in _PERSONAL:
            return phrase, at  # "convicted her of fraud"
        inner = self.read(at + 1)
        if inner is None:
            return phrase, at
        what, behind = inner
        from factcheck.syntax.partitives import with_of

        return with_of(phrase, what, tokens[at], self._is_superlative(at - 1)), behind

    def _is_superlative(self, at: int) -> bool:
        """Tell whether a word is the highest degree of an adjective: "tallest", "most expensive"."""
        return self.tokens[at].tag == "JJS" or (at > 0 and self.tokens[at - 1].tag == "RBS")
