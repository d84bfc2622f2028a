"""Chunks that say how often something happens, and limits right behind a noun."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factcheck.language.records import Token
from factcheck.language.weekdays import WEEKDAYS
from factcheck.model import Value
from factcheck.syntax.noun_phrases import Reader
from factcheck.syntax.records import Chunk, Phrase
from factcheck.syntax.words import OFTEN

#: Spans of time that come again.
SPELLS = frozenset(
    """second minute hour day week fortnight month year night decade season quarter century weekday weekend spring
    summer autumn winter morning evening afternoon""".split()
)
_NUMBERS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "several": "several",
    "many": "many",
}
_EACH = frozenset({"a", "an", "per", "every", "each"})
#: Words behind "every" for one of two.
_OTHER = frozenset({"second", "other"})
_LIMITS = frozenset({"below", "above", "min", "max", "range"})
#: Comparatives that count what follows them: "no other than 5".
_MORE = frozenset({"fewer", "other", "rather"})
_SIZES = frozenset({"version", "quantity", "money", "percent"})
#: The quantifier of how often something happens where the times are counted: "once a day", not "every day".
COUNTED = "counted"
#: How often what is so every day is.
DAILY = "1 per day"
#: So many words at least stand before an amount behind "than".
_THAN = 2
_LIMITING = frozenset({"over", "under", "above", "below", "between"})


def read_frequency(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> tuple[Chunk, int] | None:
    """Read how often something happens: "three times a week", "every 15 minutes", "twice", "daily", "every July"."""
    return _read_yearly(tokens, at) or _read_once_in(tokens, at) or _read_often(tokens, at)


def _read_yearly(tokens: Sequence[Token], at: int) -> tuple[Chunk, int] | None:
    """Read "every July" as the month in which it happens."""
    behind = tokens[at + 1] if at + 1 < len(tokens) and tokens[at].key in ("every", "each") else None
    if behind is None or behind.value is None or behind.value.kind != "date" or behind.value.unit != "yearless":
        return None
    when = Phrase("date", "value", tokens[at].start, behind.end, value=behind.value)
    return Chunk("PP", tokens[at].start, behind.end, when, "time"), at + 2


def _read_once_in(tokens: Sequence[Token], at: int) -> tuple[Chunk, int] | None:
    """Read "once in two years"; not "once in 2019"."""
    if tokens[at].key != "once" or len(tokens) <= at + 2 or tokens[at + 1].key != "in":
        return None
    spell = tokens[at + 2].value
    if spell is None or spell.kind != "duration" or spell.low != spell.high:
        return None
    phrase = Phrase(f"every {spell.low} {spell.unit}", "frequency", tokens[at].start, tokens[at + 2].end)
    return Chunk("PP", tokens[at].start, tokens[at + 2].end, phrase, "frequency"), at + 3


def _read_often(tokens: Sequence[Token], at: int) -> tuple[Chunk, int] | None:
    """Read "three times a week", "every 15 minutes", "twice", "daily"."""
    token = tokens[at]
    behind = at + 1
    if token.key in OFTEN and token.tag == "RB":
        head = OFTEN[token.key]
    elif (
        token.key in ("every", "each")
        and behind < len(tokens)
        and (tokens[behind].value is not None or tokens[behind].lemma in SPELLS or tokens[behind].key == "other")
    ):
        value = tokens[behind].value
        if value is not None and value.kind == "duration":
            head, behind = f"every {value.low} {value.unit}", behind + 1
        elif tokens[behind].key in _OTHER and behind + 1 < len(tokens) and tokens[behind + 1].tag in ("NN", "JJ"):
            if tokens[behind + 1].lemma not in SPELLS and tokens[behind + 1].lemma not in WEEKDAYS:
                return None  # "every second bus"
            head, behind = f"every 2 {tokens[behind + 1].lemma}", behind + 2
        elif _is_in_turn(tokens, behind) or (tokens[behind].lemma in SPELLS and not _clause_like(tokens, behind + 1)):
            # weekdays have an "on" of their own before them: "every second Tuesday"
            head = "every 2 week" if _is_in_turn(tokens, behind) else f"1 per {tokens[behind].lemma}"
            behind += 1
        else:
            return None
    elif _is_times(tokens, at):
        value = token.value
        times = 0 if token.key in ("once", "twice", "thrice") else 1
        count = (
            {"once": 1, "twice": 2, "thrice": 3}.get(token.key)
            or _NUMBERS.get(token.key)
            or (value.low if value is not None else None)
        )
        behind = at + 1 + times
        head = f"{_plain(count)} times"
        once = OFTEN.get(tokens[behind].key, "").split() if behind < len(tokens) else []
        if once[:1] == ["1"] and tokens[behind].tag in ("RB", "JJ"):
            head, behind = f"{_plain(count)} per {once[-1]}", behind + 1  # "twice daily"
        elif behind + 1 < len(tokens) and tokens[behind].key in _EACH and tokens[behind + 1].lemma in SPELLS:
            head, behind = f"{_plain(count)} per {tokens[behind + 1].lemma}", behind + 2
    elif token.key == "once" and token.value is not None:
        return Chunk("ADV", token.start, token.end, word=token.key), at + 1
    else:
        return None
    counted = COUNTED if _is_times(tokens, at) else ""
    phrase = Phrase(head, "frequency", token.start, tokens[behind - 1].end, quantifier=counted)
    return Chunk("PP", token.start, tokens[behind - 1].end, phrase, "frequency"), behind


def _is_in_turn(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether every other weekday is meant."""
    followers = [each.key for each in tokens[at + 1 : at + 3] if each.key != "on"]
    return tokens[at].key in _OTHER and bool(followers) and followers[0].removesuffix("s") in WEEKDAYS


def _plain(count: object) -> str:
    return f"{count:f}".rstrip("0").rstrip(".") if hasattr(count, "as_tuple") and "." in f"{count:f}" else str(count)


def _is_times(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    follower = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.key == "once":
        return (token.tag == "RB" or token.value is not None) and _ends_once(tokens, at)
    if token.key in ("twice", "thrice"):
        return (
            token.tag == "RB"
            and (
                follower is None
                or follower.tag not in ("PRP", "NNP", "DT", "NNS")
                or follower.key in ("a", "an", "every")
            )
        ) or token.value is not None
    counted = (token.value is not None and token.value.kind == "number") or token.key in _NUMBERS
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    return (
        counted
        and follower is not None
        and follower.key == "times"
        and (after is None or after.key not in ("as", "more", "the", "higher", "larger"))
    )


def _ends_once(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "once" counts: "won the title once", not "was once a farm"."""
    follower = tokens[at + 1] if at + 1 < len(tokens) else None
    if follower is not None and follower.key in _EACH:
        return at + 2 < len(tokens) and tokens[at + 2].lemma in SPELLS
    return follower is None or follower.tag in (".", ",", ":", "IN", "CC", "-RRB-")


def _clause_like(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].tag in ("VBD", "VBZ", "VBP", "MD")


def _years(months: object) -> str:
    """Return a number of months as years, or "months" where they are no whole years; nothing for no limit."""
    if months is None:
        return ""
    whole = isinstance(months, Decimal) and months >= _YEARS and not months % 12
    return _plain(months / 12) if whole and isinstance(months, Decimal) else "months"


#: From so many months on years count: "under 12 months" is no "under one".
_YEARS = 24


def _limits_of(value: Value) -> str:
    """Return the limits of a value as a word, by which what it narrows differs: "..6" of "under 6 years"."""
    if value.kind == "duration" and value.unit == "month":
        low, high = _years(value.low), _years(value.high)
        if "months" not in (low, high):
            return f"{low}..{high}"
    return f"{value.low or ''}..{value.high or ''} {value.unit or ''}".strip()


def read_bounded(tokens: Sequence[Token], at: int, reader: Reader, before: list[Chunk]) -> tuple[Chunk, int] | None:
    """Read a limit right behind a noun as what it is measured by: "children under six", "minors aged 14 to 17"."""
    step = 1 if tokens[at].key == "aged" and at + 1 < len(tokens) else 0
    token = tokens[at + step]
    last = before[-1].phrase if before and before[-1].kind in ("NP", "PP") else None
    if (
        step
        and token.value is not None
        and token.value.kind in ("number", "duration")
        and before
        and before[-1].kind == "VG"
    ):
        phrase = Phrase(token.value.kind, "value", token.start, token.end, value=token.value)  # "died aged 81"
        return Chunk("PP", tokens[at].start, token.end, phrase, "aged"), at + step + 1
    if (
        token.value is None
        or last is None
        or last.kind not in ("noun", "name", "pronoun")
        or last.end != tokens[at - 1].end
    ):
        return None
    words = token.text.lower().split()
    compared = len(words) > _THAN and words[0].endswith("er") and words[1] == "than"  # "versions older than 1.2"
    if token.value.kind not in ("number", "duration", *(_SIZES if compared else ())) or not (
        step or (token.value.bound in _LIMITS and (words[0] in _LIMITING or (compared and words[0] not in _MORE)))
    ):
        return None
    last_of = at + step + _old_behind(tokens, at + step + 1)
    behind = tokens[last_of + 1] if last_of + 1 < len(tokens) else None
    if behind is not None and behind.tag in ("NN", "NNS", "JJ"):
        return None
    end = tokens[last_of].end
    phrase = Phrase(_limits_of(token.value), "noun", token.start, end)
    return Chunk("PP", tokens[at].start, end, phrase, "aged"), last_of + 1


def _old_behind(tokens: Sequence[Token], at: int) -> int:
    """Return how many words say that a span of time is an age: "of age", "old"."""
    keys = [each.key for each in tokens[at : at + 2]]
    return len(keys) if keys == ["of", "age"] else int(keys[:1] == ["old"])
