"""Amounts and times that can be worded in many ways are told by one form each, before a sentence is cut into chunks.

``releases`` tells "Tor version 5.0" as "Tor 5.0", ``ages_written`` "under the age of six" as "under six",
``shares_told`` "one in five pupils" as "20% of pupils", ``including`` "among them two" as "including two",
``bounds_behind`` "two people or more" as "two or more people", ``plain_bans`` "not one" as "no", and ``time_words``
"during the winter months" as "in winter".
"""

from __future__ import annotations

from factcheck.language.records import Token
from factcheck.language.wordnet import entry
from factcheck.syntax.adverbials import IN_ORDER
from factcheck.syntax.plain_bans import with_plain_bans
from factcheck.syntax.releases import without_release_nouns
from factcheck.syntax.shares_told import with_shares
from factcheck.syntax.time_words import with_times


def in_plain_words(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens of a sentence with its amounts and times in their plain forms.

    Args:
        found: the tokens.
    """
    found = _with_acts_left(_with_default_last(_without_box(_with_blame(_with_only(found)))))
    found = with_plain_bans(_with_to(_without_order(found)))
    if any(each.key in _OF_AGE for each in found):
        from factcheck.syntax.ages_written import without_age

        found = without_age(found)
    found = without_release_nouns(found)
    if any(each.key == _AMONG for each in found):
        from factcheck.syntax.including import with_including

        found = with_including(found)
    if any(each.key == _OR for each in found):
        from factcheck.syntax.bounds_behind import without_bounds_behind

        found = without_bounds_behind(found)
    return with_times(with_shares(found))


_AMONG, _OR = "among", "or"
#: Words by which an age may be told otherwise than by a number of years.
_OF_AGE = frozenset({"age", "aged"})


#: Adverbs that say "only" before a preposition: "solely for members".
_ONLY = frozenset({"solely", "exclusively"})


def _with_only(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens of a sentence, "solely for members" as "only for members"."""
    if not any(each.key in _ONLY for each in found):
        return found
    behind = [*[each.tag for each in found[1:]], ""]
    return tuple(
        each._replace(key="only", lemma="only") if each.key in _ONLY and tag in ("IN", "TO") else each
        for each, tag in zip(found, behind, strict=True)
    )


_RATHER_THAN = ("rather", "than")


def _with_acts_left(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens of a sentence, "rather than sell it" as "rather than selling it"."""
    if not any(each.key == _RATHER_THAN[0] for each in found):
        return found
    made = list(found)
    for at in range(2, len(found)):
        if found[at].tag in ("VB", "VBP") and tuple([each.key for each in found[at - 2 : at]]) == _RATHER_THAN:
            made[at] = found[at]._replace(tag="VBG")
    return tuple(made)


_HELP = "help"


def _with_to(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens of a sentence, "helped build it" as "helped to build it"."""
    if not any(each.lemma == _HELP for each in found):
        return found
    made: list[Token] = []
    for at, each in enumerate(found):
        helped = at and each.tag in ("VB", "VBP", "NN") and _is_helped(found, at)
        if helped:
            made.append(each._replace(text=_TO, key=_TO, lemma=_TO, tag="TO", end=each.start))
        made.append(each._replace(tag="VB") if helped else each)
    return tuple(made)


def _is_helped(found: tuple[Token, ...], at: int) -> bool:
    """Tell whether a word is what somebody was helped to do, right behind the verb or behind whom it helped."""
    token, before = found[at], found[at - 1]
    if before.lemma == _HELP and before.tag.startswith("V"):
        return token.tag != "NN"
    index = at - 1
    while index > 0 and found[index].tag in _OF_NOUNS:
        index -= 1
    helped = index > 0 and found[index].tag == "DT" and found[index - 1].lemma == _HELP
    behind = found[at + 1].tag if at + 1 < len(found) else ""
    acts = token.tag != "NN" or (behind in ("DT", "PRP$") and "v" in entry(token.key).senses)
    return helped and index < at - 1 and found[index - 1].tag.startswith("V") and acts


#: Tags of nouns and of what narrows them.
_OF_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ"})


def _without_order(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens of a sentence, "in order to mend it" as "to mend it"."""
    at = next((at for at, each in enumerate(found) if each.key == IN_ORDER[1] and at), 0)
    if not at or tuple([each.key for each in found[at - 1 : at + 2]]) != IN_ORDER:
        return found
    return (*found[: at - 1], found[at + 1]._replace(start=found[at - 1].start), *found[at + 2 :])


_TO, _BLAME, _RESPONSIBLE = "to", "blame", "responsible"


def _with_blame(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens of a sentence, "was to blame for" as "was responsible for"."""
    at = next((at for at, each in enumerate(found) if each.key == _BLAME and at > 1), 0)
    if not at or found[at - 1].key != _TO or found[at - 2].tag not in _BEFORE_BLAME:
        return found
    told = found[at]._replace(key=_RESPONSIBLE, lemma=_RESPONSIBLE, tag="JJ", start=found[at - 1].start)
    return (*found[: at - 1], told, *found[at + 1 :])


#: Tags of what stands before "to blame": "was partly to blame", "which is to blame".
_BEFORE_BLAME = frozenset({"VBD", "VBZ", "VBP", "VBN", "VB", "RB"})


_DEFAULT = ("by", "default")
_BOX = ("out", "of", "the", "box")


def _without_box(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens of a sentence, "is on out of the box" as "is on by default": "out" is no part of "on"."""
    if not any(each.key == _BOX[-1] for each in found):
        return found
    for at in range(2, len(found) - len(_BOX) + 1):
        told = found[at : at + len(_BOX)]
        if tuple([each.key for each in told]) != _BOX or found[at - 1].key not in _ON or found[at - 2].lemma != "be":
            continue
        by = told[0]._replace(key="by", lemma="by", tag="IN")
        default = told[-1]._replace(key="default", lemma="default", tag="NN")
        return (*found[:at], by, default, *found[at + len(_BOX) :])
    return found


_ON = frozenset({"on", "off"})


def _with_default_last(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens of a sentence, "is by default enabled" as "is enabled by default"."""
    if not any(each.key == _DEFAULT[-1] for each in found):
        return found
    for at in range(1, len(found) - len(_DEFAULT)):
        told, behind = found[at : at + len(_DEFAULT)], found[at + len(_DEFAULT)]
        if tuple([each.key for each in told]) == _DEFAULT and found[at - 1].lemma == "be" and behind.tag in _STATES:
            return (*found[:at], behind, *told, *found[at + len(_DEFAULT) + 1 :])
    return found


#: Tags of how something is by default: "enabled", "off", "empty", "8080".
_STATES = frozenset({"VBN", "VBD", "RP", "RB", "JJ", "VAL", "CD"})
