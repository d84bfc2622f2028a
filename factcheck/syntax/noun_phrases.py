"""Read noun phrases: determiners, numbers, modifiers, heads, names, possessors, "of" behind them."""

from __future__ import annotations

from decimal import Decimal

from factcheck.language.records import VALUE, Token
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.modifiers import dimension, exact, is_role, modifiers_of, titles_of
from factcheck.syntax.noun_tests import NounTests
from factcheck.syntax.partitives import with_of
from factcheck.syntax.records import Modifier, Phrase
from factcheck.syntax.releases import as_release
from factcheck.syntax.words import (
    DETERMINERS,
    DIRECTIONS,
    KIND_OWNERS,
    MEASURED,
    NAME_JOINTS,
    PARTIAL,
    PRONOUNS,
    QUANTIFIED_PRONOUNS,
    QUANTIFIERS,
    ROLE_WORDS,
)

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_NAMES = frozenset({"NNP", "NNPS"})
_INNER = frozenset({"JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", VALUE, "CD", "VBN", "VBG", "HYPH"})
#: How far what ranks is, with its plain form.
_DISTANCES = {"closest": "close", "nearest": "near", "farthest": "far", "furthest": "far"}
#: Words that are no part of a noun before them.
_BEHIND_NOUNS = frozenset({"once", "twice", *_DISTANCES})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def _are_qualities(found: list[Token]) -> bool:
    return all(each.tag in ("VBG", "VBN") for each in found)


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


#: Kinds of value that count a noun.
_COUNTING = frozenset({"number", "quantity", "percent", "money", "multiple"})
#: Quantifiers before a possessor that are said of what it owns.
_OF_OWNED = frozenset({"only", "all", "most"})


#: Pronouns that nothing narrows.
_PERSONAL = frozenset({"he", "she", "it", "i"})


class Reader(NounTests):
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
        base = _DISTANCES.get(token.key)
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
            named = bool(inner) and inner[-1].tag in _NAMES
            if token.tag == "POS" and self._is_named_for(inner, at):
                inner.append(token)
                at += 1
                continue
            if token.tag == "POS" and named and self._ends_with_owner(at) and self._stands_alone(start):
                place = self._phrase(inner, determiner, quantifier, owner, start)
                return (replace(place, end=token.end), at + 1) if place is not None else None  # "at St Mary's in 2023"
            if token.tag == "POS" or (
                token.key in ("'s", "’s", "'", "’") and inner and inner[-1].tag in _NOUNS and self._owns(at)
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
            and not any(each.tag in _NOUNS or each.value for each in inner)
        ):
            return None
        phrase = self._phrase(inner, determiner, quantifier, owner, start)
        return (phrase, at) if phrase else None

    def _determined(self, at: int) -> tuple[str, str, int]:
        """Read determiners and quantifiers; return the quantifier, the determiner and the index behind."""
        tokens = self.tokens
        quantifier = determiner = ""
        while at < len(tokens):
            key, tag = tokens[at].key, tokens[at].tag
            if key == "most" and (tag == "RBS" or determiner):
                break  # "the most expensive", "most recently"
            if key == "no" and determiner:
                break  # "the no vote"
            if key == "every" and self._is_of_all_others(at + 1):
                quantifier, at = "all", at + 1  # "every other lake is shallower than it"
                continue
            if key == "every" and self._is_one_in_several(at + 1):
                quantifier, at = "part", at + 2  # "every second bus"
                continue
            if key == "all" and self._all_but(at):
                quantifier, at = f"all but {tokens[at + 2].key}", at + 3
                continue
            if not quantifier and not determiner and self._is_none(at):
                quantifier, at = "no", at + 1  # "0 stores"
                continue
            if key in QUANTIFIERS and tag not in ("NNP", "VAL") and not (key == "no" and self._is_no_number(at)):
                quantifier = _quantifier(key, quantifier, determiner)
            elif key in DETERMINERS and tag not in ("NNP", "MD") and not (key == "her" and tag == "PRP"):
                determiner = DETERMINERS[key]
            else:
                break
            at += 1
        return quantifier, "" if (determiner, quantifier) == ("a", "some") else determiner, at

    def _is_none(self, at: int) -> bool:
        """Tell whether the number nought counts what stands behind it."""
        value = self.tokens[at].value
        nought = value is not None and value.kind == "number" and value.low == value.high == 0 and not value.unit
        return nought and at + 1 < len(self.tokens) and self.tokens[at + 1].tag == "NNS"

    def _is_one_in_several(self, at: int) -> bool:
        """Tell whether an ordinal behind "every" takes one of so many: "every second bus", "every other house"."""
        if at + 1 >= len(self.tokens):
            return False
        token, behind = self.tokens[at : at + 2]
        ordinal = token.key in ("second", "other") or (token.value is not None and token.value.kind == "ordinal")
        return ordinal and behind.tag in ("NN", "JJ")

    def _is_of_all_others(self, at: int) -> bool:
        """Tell whether "other" behind "every" sets all the rest against what stands behind "than"."""
        return self.tokens[at].key == "other" and any(each.key == "than" for each in self.tokens[at:])

    def _quantified(self, at: int) -> tuple[Phrase, int] | None:
        """Read "everyone", "no one", "nothing" as a noun that is quantified."""
        if at >= len(self.tokens):
            return None
        token = self.tokens[at]
        behind = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        two = f"{token.key} {behind.key}" if behind is not None else ""
        after = self.tokens[at + 2] if at + 2 < len(self.tokens) else None
        word, step = (
            (two, 2) if two in QUANTIFIED_PRONOUNS and (after is None or after.tag not in _NOUNS) else (token.key, 1)
        )
        if word not in QUANTIFIED_PRONOUNS:
            return None
        quantifier, noun = QUANTIFIED_PRONOUNS[word]
        return Phrase(noun, "noun", token.start, self.tokens[at + step - 1].end, "", quantifier), at + step

    def _is_behind_noun(self, inner: list[Token], at: int) -> bool:
        """Tell whether a word is no part of the noun before it: "once a month", "farthest from the sea", "3-1"."""
        noun = bool(inner) and inner[-1].tag in _NOUNS and self.tokens[at].key in _BEHIND_NOUNS
        side = bool(inner) and inner[-1].value is not None and self.tokens[at].key in DIRECTIONS
        return noun or (side and self._follows(at, ("IN",), 1)) or self._is_result(inner, at)

    def _is_result(self, inner: list[Token], at: int) -> bool:
        """Tell whether what became of a thing stands behind its noun: "lost the final 3-1", "made the road wider"."""
        value = self.tokens[at].value
        if self.tokens[at].tag == "JJR":
            return bool(inner) and inner[-1].tag in ("NN", "NNS") and not self._noun_ahead(at)
        return bool(inner) and value is not None and value.kind == "score" and not self._follows(at, tuple(_NOUNS), 1)

    def _goes_on(self, inner: list[Token], at: int, opened: bool) -> bool:
        token = self.tokens[at]
        if token.tag not in _INNER:
            if (
                token.tag in ("RB", "RBR", "RBS")
                and (opened or inner or self._is_degree(token))
                and not any(each.tag in _NOUNS for each in inner)
            ):
                return self._follows(at, ("JJ", "VBN"), 1) and self._noun_ahead(at)
            if token.key in ("no", "the") and self._is_inner_determiner(inner, at, opened):
                return True
            if token.key in NAME_JOINTS and inner and inner[-1].tag in _NAMES:
                return self._joins_name(inner, at)
            if (
                token.key in ("and", ",")
                and inner
                and inner[-1].tag in ("JJ", "JJR")
                and not any(each.tag in _NOUNS for each in inner)
            ):
                return self._follows(at, ("JJ",), 1) and self._noun_ahead(at + 1)
            return False
        if token.value is not None and token.value.kind == "date":
            return self._dated(inner, at, opened)
        if token.tag in ("VBN", "VBG"):
            nouns = any(each.tag in _NOUNS for each in inner)
            ahead = self._noun_ahead(at) or (not inner and self._follows(at, (VALUE,), 1))  # "the remaining 15 million"
            return not nouns and (opened or bool(inner)) and ahead
        if token.value is not None and inner and any(each.tag in _NOUNS for each in inner):
            # "the museum 45 rooms" are two phrases; "version 2", "the 12 km tunnel" are one
            if token.value.bound or token.value.kind not in ("number", "version"):
                return self._is_since(inner[-1], at)
            if inner[-1].tag in _NOUNS and token.key.startswith(("no.", "no ", "#", "№")):
                return True
            return (inner[-1].tag in _NOUNS and len(inner) <= 2 and self._is_label(inner[-1])) or self._is_version(
                inner[-1], at
            )
        if inner and inner[-1].value is not None and token.tag in ("JJ", "JJR") and token.lemma in MEASURED:
            # "88 m high" ends here, "a 12 km long tunnel" goes on
            return self._noun_ahead(at) and inner[-1].value.kind in ("quantity", "duration")
        if inner and token.tag == "JJ" and self._ends_before_quality(inner[-1], at):
            return False
        return not (inner and (self._is_subject_behind(inner, at) or self._is_by_default(inner, at)))

    def _is_by_default(self, inner: list[Token], at: int) -> bool:
        """Tell whether "By default" opens the sentence, without a comma before its subject."""
        return (at - len(inner), [each.key for each in inner]) == (1, ["default"]) and self.tokens[0].key == "by"

    def _ends_before_quality(self, last: Token, at: int) -> bool:
        """Tell whether an adjective behind a noun is none of its own: "found Ida Berg guilty"."""
        return last.tag in ("NN", "NNS") or (last.tag in _NAMES and not self._noun_ahead(at))

    # -- what the tokens make ------------------------------------------------------------------------------------
    def _phrase(
        self, inner: list[Token], determiner: str, quantifier: str, owner: Phrase | None, start: int
    ) -> Phrase | None:
        if start >= len(self.tokens):
            return None
        first = self.tokens[start].start
        if not inner:
            if owner is not None or not (determiner or quantifier):
                return None
            last = self.tokens[start]
            if last.key in (
                "only",
                "no",
                "every",
                "entire",
                "whole",
                "much",
                "said",
                "the",
                "a",
                "an",
                "its",
                "his",
                "their",
                "her",
                "our",
                "my",
                "your",
            ):
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
        surname = len(body) > 1 and body[-2].tag in _NAMES and body[-1].key not in ROLE_WORDS and not is_role(body[-2])
        if body[-1].tag not in _NAMES or (is_role(body[-1]) and not surname):
            return None
        if len(body) > 1 and body[-1].text.isupper() and body[-2].tag in ("NN", "JJ", "VBG"):
            return None  # "the search API"
        at = len(body) - 1
        while at > 0 and (
            body[at - 1].tag in _NAMES
            or body[at - 1].key in NAME_JOINTS
            or body[at - 1].key == "the"
            or body[at - 1].tag == "HYPH"
        ):
            if is_role(body[at - 1]) and body[at].key not in NAME_JOINTS:
                break
            at -= 1
        return at

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
        return with_of(phrase, what, tokens[at], self._is_superlative(at - 1)), behind

    def _is_superlative(self, at: int) -> bool:
        """Tell whether a word is the highest degree of an adjective: "tallest", "most expensive"."""
        return self.tokens[at].tag == "JJS" or (at > 0 and self.tokens[at - 1].tag == "RBS")


def _quantifier(key: str, before: str, determiner: str) -> str:
    """Return what a quantifier counts as behind another one or an article: "only some" is not all, "a few" some."""
    if before == "only" and QUANTIFIERS[key] in PARTIAL:
        return "not all" if key == "some" else "few"
    return "some" if key == "few" and determiner == "a" else QUANTIFIERS[key]
