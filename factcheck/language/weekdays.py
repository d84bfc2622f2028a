"""Ranges of weekdays as the days that they hold: "Tuesday to Thursday" is Tuesday, Wednesday and Thursday."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.language.records import Token

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_GROUPS = {"weekend": WEEKDAYS[5:], "weekday": WEEKDAYS[:5]}
_TO = frozenset({"to", "through", "until", "till", "-", "–", "—"})


def is_weekday(word: str) -> bool:
    """Tell whether a word names a day of the week, one of them or all: "monday", "mondays".

    Args:
        word: in small letters.
    """
    return word.removesuffix("s") in WEEKDAYS


def with_weekdays(tokens: list[Token]) -> list[Token]:
    """Return tokens with weekdays in their dictionary form and each range of them as a list of its days.

    Args:
        tokens: of a sentence; all tokens of a range keep the span of the range.
    """
    if not any(_day(each) is not None or each.lemma in _GROUPS for each in tokens):
        return tokens
    found: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        first = _day(token)
        last = (
            _day(tokens[at + 2]) if first is not None and at + 2 < len(tokens) and tokens[at + 1].key in _TO else None
        )
        if first is not None and last is not None:
            if found and found[-1].key in ("from", "between"):
                if len(found) > 1 and found[-2].tag in ("VBD", "VBN"):
                    found += [token, tokens[at + 1]]  # "was moved from Friday to Tuesday" tells of two days
                    at += 2
                    continue
                found.pop()
            days = [WEEKDAYS[(first + step) % 7] for step in range((last - first) % 7 + 1)]
            _add(found, token._replace(end=tokens[at + 2].end), days)
            at += 3
            continue
        if token.lemma in _GROUPS and found and (_tells_all(token, found) or _is_each(tokens, at)):
            if found[-1].tag == "DT":
                found.pop()
            _add_apart(found, tokens, at, list(_GROUPS[token.lemma]))
        elif first is not None:
            _add_apart(found, tokens, at, [WEEKDAYS[first]])
        else:
            found.append(token)
        at += 1
    return found


def _add_apart(found: list[Token], tokens: list[Token], at: int, days: list[str]) -> None:
    """Add days, and a comma where a name or a subject follows those of "on": "On Sundays Acme closes at six"."""
    opens = len(found) == 1 and found[0].tag == "IN"
    _add(found, tokens[at], days)
    named = opens and at + 1 < len(tokens) and tokens[at + 1].tag in ("NNP", "NNPS")
    plural = tokens[at].key.endswith("days") and _are_fronted(found) and _has_subject(tokens, at + 1)
    if named or plural:
        found.append(tokens[at]._replace(text=",", key=",", lemma=",", tag=","))


def _are_fronted(found: list[Token]) -> bool:
    """Tell whether the days that were found last stand behind "on", all of them: "On Mondays and Sundays"."""
    at = len(found) - 1
    while at > 0 and (found[at].key in WEEKDAYS or found[at].tag in ("CC", ",")):
        at -= 1
    return found[at].key == "on"


def _has_subject(tokens: list[Token], at: int) -> bool:
    """Tell whether a name or plural and its verb stand behind days, of which they are no part."""
    behind = at
    while behind < len(tokens) and tokens[behind].tag in _NOUNS:
        behind += 1
    return behind > at and behind < len(tokens) and tokens[behind].tag in ("VBZ", "VBP", "VBD", "MD")


def _tells_all(token: Token, found: list[Token]) -> bool:
    """Tell whether a plural says on which days: "on weekdays", "at weekends"."""
    return token.tag in ("NNS", "NNPS") and found[-1].tag in ("IN", "DT", "CC", ",")


def _is_each(tokens: list[Token], at: int) -> bool:
    """Tell whether a singular stands for all of its kind: "is open at the weekend"."""
    before = tokens[at - 1].key if at else ""
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    if tokens[at].tag != "NN" or (behind is not None and (behind.tag in _NOUNS or behind.key == "of")):
        return False
    habit = any(each.tag in ("VBZ", "VBP") for each in tokens) and not any(each.tag in _NO_HABIT for each in tokens)
    return before == "the" and at > 1 and tokens[at - 2].key in ("at", "on") and habit


_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
#: Tags of verbs that may tell of one weekend: "was closed at the weekend", "will close at the weekend".
_NO_HABIT = frozenset({"VBD", "MD"})


def _day(token: Token) -> int | None:
    """Return the number of a weekday, or None."""
    if not token.text[:1].isupper():
        return None
    key = token.key[:-1] if token.key.endswith("days") else token.key
    return WEEKDAYS.index(key) if key in WEEKDAYS and token.value is None else None


def _add(found: list[Token], token: Token, days: list[str]) -> None:
    """Add days as names joined by commas and "and", with "on" before them where no preposition stands."""
    before = found[-1] if found else None
    narrowed = before is not None and before.tag == "JJ" and len(found) > 1 and found[-2].tag in ("DT", "PRP$")
    told = narrowed or (
        before is not None and before.value is not None and before.value.kind == "ordinal"
    )  # "the first Sunday of"
    if (
        before is not None
        and not told
        and before.tag in ("NN", "NNS", "JJ", "RB", "VBZ", "VBP", "VBD", "VBN", "VAL", "CD")
    ):
        found.append(token._replace(text="on", key="on", lemma="on", tag="IN"))
    for at, day in enumerate(days):
        if at:
            mark, tag = ("and", "CC") if at + 1 == len(days) else (",", ",")
            found.append(token._replace(text=mark, key=mark, lemma=mark, tag=tag))
        found.append(token._replace(text=day.title(), key=day, lemma=day, tag="NNP"))
