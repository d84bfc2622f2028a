"""Denials and bans in plain words: "not one passenger" as "no passenger", "is off limits to" as "is closed to"."""

from __future__ import annotations

from factcheck.language.records import Token

_NOT, _BE, _BUT = "not", "be", "but"
#: What follows "not" where it denies all there are: "not one passenger", "not a single one of them".
_ONE = (("one",), ("a", "single", "one"), ("a", "single"))
#: Tags of the noun behind, or of an adjective before it: "not one French passenger".
_NOUNS = frozenset({"NN", "JJ"})
#: Ways to write that nobody may go somewhere.
_OFF_LIMITS = (("off", "limits"), ("off-limits",))
#: The last of their words.
_LIMITS = frozenset(words[-1] for words in _OFF_LIMITS)


def with_plain_bans(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens of a sentence, "not one passenger" as "no passenger", "off limits to dogs" as "closed to dogs".

    Args:
        found: the tokens.
    """
    return _with_closed(_with_no(found))


def _with_no(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens, "not one" at their beginning as "no"; "not one ferry but two" tells how many there are."""
    if not found or found[0].key != _NOT or any(each.key == _BUT for each in found):
        return found
    for words in _ONE:
        end = 1 + len(words)
        if end >= len(found) or tuple([each.key for each in found[1:end]]) != words:
            continue
        behind = found[end]
        last = found[end - 1].end
        if behind.key == "of" and words[-1] == "one":
            return (found[0]._replace(text="None", key="none", lemma="none", tag="NN", end=last), *found[end:])
        if behind.tag in _NOUNS:
            return (found[0]._replace(text="No", key="no", lemma="no", tag="DT", end=last), *found[end:])
    return found


def _with_closed(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens, "is off limits to dogs" as "is closed to dogs"."""
    if not any(each.key in _LIMITS for each in found):
        return found
    for words in _OFF_LIMITS:
        for at in range(1, len(found) - len(words)):
            end = at + len(words)
            keys = tuple([each.key for each in found[at:end]])
            if keys == words and found[at - 1].lemma == _BE and found[end].key in _WHOM:
                told = found[at]._replace(text="closed", key="closed", lemma="close", tag="VBN", end=found[end - 1].end)
                to = found[end]._replace(key="to", lemma="to", tag="TO")
                return (*found[:at], told, to, *found[end + 1 :])
    return found


#: Prepositions of those who may not.
_WHOM = frozenset({"to", "for"})
