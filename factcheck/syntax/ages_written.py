"""Ages told by one form, before a sentence is cut into chunks: "under the age of six", "aged 16 or over"."""

from __future__ import annotations

from factcheck.language.records import Token
from factcheck.model.record import replace

_AGE, _AGED = "age", "aged"
#: Words before "the age of" and a number that set a limit -> on which side of it: "under the age of six".
_LIMITING = {"under": "below", "below": "below", "over": "above", "above": "above"}
_THE_AGE_OF = ("the", "age", "of")


def without_age(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens of a sentence, "under the age of six" as "under six".

    Args:
        found: the tokens.
    """
    found = _as_old(_without_aged(found))
    at = next((at for at, each in enumerate(found) if each.key == "age"), 0)
    if (
        at < _BEFORE
        or at + _BEHIND >= len(found)
        or tuple([each.key for each in found[at - 1 : at + 2]]) != _THE_AGE_OF
    ):
        return found
    before, number = found[at - _BEFORE], found[at + _BEHIND]
    value = number.value
    if before.key not in _LIMITING or value is None or value.kind != "number" or value.low != value.high or value.unit:
        return found
    below = _LIMITING[before.key] == "below"
    bound = replace(value, start=before.start, bound=_LIMITING[before.key])
    limit = replace(bound, low=None, high_open=True) if below else replace(bound, high=None, low_open=True)
    words = f"{before.text} {number.text}"
    made = number._replace(text=words, key=words.lower(), lemma=words.lower(), start=before.start, value=limit)
    return (*found[: at - _BEFORE], made, *found[at + _BEHIND + 1 :])


def _without_aged(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens of a sentence, "must be aged 16 or over" as "must be 16 or over"."""
    at = next((at for at, each in enumerate(found) if each.key == _AGED), 0)
    if not at or found[at - 1].lemma != "be" or at + 1 >= len(found):
        return found
    value = found[at + 1].value
    limited = value is not None and value.kind in ("number", "duration") and value.bound
    return (*found[:at], found[at + 1]._replace(start=found[at].start), *found[at + 2 :]) if limited else found


def _as_old(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens of a sentence, "at least 16 years of age" as "at least 16 years old"."""
    at = next((at for at, each in enumerate(found) if each.key == _AGE), 0)
    before = found[at - _BEFORE] if at >= _BEFORE and found[at - 1].key == "of" else None
    if before is None or before.value is None or before.value.kind != "duration":
        return found
    old = found[at]._replace(text="old", key="old", lemma="old", tag="JJ", start=found[at - 1].start)
    return (*found[: at - 1], old, *found[at + 1 :])


#: How far before and behind "age" the limit and the number stand.
_BEFORE, _BEHIND = 2, 2
