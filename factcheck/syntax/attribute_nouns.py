"""What a thing is, told by the noun for that: "the colour of the door is green" is "the door is green"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.frames.everyday import is_of_kind
from factcheck.language.wordnet import entry
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import HANDING_IN, QUALITY_NOUNS

_OF = frozenset({"of", "poss"})
_DUE, _MUST = "due", "must"
_BY = frozenset({"by", "until", "before"})


def by_quality(made: Proposition) -> Iterator[Proposition]:
    """Yield "the colour of the door is green" as the door being green.

    Args:
        made: a proposition as written.
    """
    subject, told = made.argument("subj"), made.argument("attr")
    if made.predicate != "be" or subject is None or told is None or len(subject.phrases) != 1:
        return
    noun = subject.phrases[0]
    owners = [each for each in noun.modifiers if each.kind in _OF and each.phrase is not None]
    plain = noun.kind == "noun" and noun.head in QUALITY_NOUNS and not noun.quantifier and not noun.plural
    if not plain or len(owners) != 1 or len(noun.modifiers) != 1:
        return
    if not all(_is_quality(each, QUALITY_NOUNS[noun.head]) for each in told.phrases):
        return  # "the nationality of the firm is new"
    rest = [each for each in made.arguments if each is not subject and each is not told]
    owner = owners[0].phrase
    if owner is not None:
        yield replace(made, arguments=(Argument("subj", (owner,)), told, *rest))


def _is_quality(phrase: Phrase, kinds: tuple[str, ...]) -> bool:
    """Tell whether a phrase is an adjective that is written like a noun of some kinds: "green", a colour; "Dutch"."""
    adjective = phrase.kind == "adjective" or "a" in entry(phrase.head).senses
    return (
        adjective
        and is_of_kind(phrase.head, kinds)
        and phrase.value is None
        and not phrase.modifiers
        and not phrase.determiner
    )


def by_last_day(made: Proposition) -> Iterator[Proposition]:
    """Yield "tax returns must be sent by 31 January" as their being due by then.

    Args:
        made: a proposition as written.
    """
    thing, when = made.argument("obj"), made.argument("time")
    if made.modal != _MUST or made.negated or thing is None or when is None or len(thing.phrases) != 1:
        return
    value = when.phrases[0].value
    if value is None or value.kind != "date" or value.bound not in _BY or value.high is None:
        return
    phrase = thing.phrases[0]
    if made.verb not in HANDING_IN or phrase.kind != "noun":
        return
    whose = [each for each in phrase.modifiers if each.kind == "poss"]
    bare = replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each not in whose]), determiner="")
    state = Argument("attr", (Phrase(_DUE, "adjective", made.start, made.end),))
    kept = [each for each in made.arguments if each.slot in ("if", "unless")]
    told = (Argument("subj", (replace(bare, plural=True),)), state, when, *kept)
    yield replace(made, predicate="be", verb="be", modal="", arguments=told, kind="named")
