"""Determiners and quantifiers before a noun, and pronouns that are a quantified noun: "every second bus", "nobody"."""

from __future__ import annotations

from factcheck.syntax.noun_tests import NOUNS, NounTests
from factcheck.syntax.records import Phrase
from factcheck.syntax.words import (
    DETERMINERS,
    PARTIAL,
    QUANTIFIED_PRONOUNS,
    QUANTIFIERS,
)


class Determiners(NounTests):
    """Reads what stands before a noun, and what stands for one."""

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
            (two, 2) if two in QUANTIFIED_PRONOUNS and (after is None or after.tag not in NOUNS) else (token.key, 1)
        )
        if word not in QUANTIFIED_PRONOUNS:
            return None
        quantifier, noun = QUANTIFIED_PRONOUNS[word]
        return Phrase(noun, "noun", token.start, self.tokens[at + step - 1].end, "", quantifier), at + step


def _quantifier(key: str, before: str, determiner: str) -> str:
    """Return what a quantifier counts as behind another one or an article: "only some" is not all, "a few" some."""
    if before == "only" and QUANTIFIERS[key] in PARTIAL:
        return "not all" if key == "some" else "few"
    return "some" if key == "few" and determiner == "a" else QUANTIFIERS[key]
