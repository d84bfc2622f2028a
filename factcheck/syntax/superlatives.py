"""What comes first of its kind, told by comparison: "older than any other line", "no line is older than line 2"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.frames import WIDE
from factcheck.language.wordnet import entry
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition

_OTHER, _MORE = "other", "more"
_ALL = frozenset({"any", "all"})
#: Words that count what they stand before: "has more lakes than Norvia" ranks no lake.
_COUNTING = frozenset({"more", "few", "fewer", "many", "much", "less", "little", "other"})
#: Quantifiers of which at least one is meant.
_SOME = frozenset({"", "some", "many", "most", "several", "all"})


class _Ranked(NamedTuple):
    """One that is held against others of its kind.

    Attributes:
        one: the one.
        others: its kind, with where the others are.
        degree: what it is held against them by.
        first: whether it comes first of them.
        told: the arguments that say the rest.
    """

    one: Phrase
    others: Phrase
    degree: Phrase
    first: bool
    told: tuple[Argument, ...] = ()


def by_rank(made: Proposition) -> Iterator[Proposition]:
    """Yield "is older than any other line" and "no line is older than it" as "is the oldest line".

    That "other lines are older" and "there are older lines" is told as its not being the oldest.

    Args:
        made: a proposition as written.
    """
    yield from _of_all(made)
    if made.modal or (made.argument("than") is None and made.argument("as") is None):
        return
    for found in (*_compared(made), *_had(made)):
        kept = tuple([each for each in found.others.modifiers if each.word != _OTHER])
        rank = Modifier("superlative", found.degree.head, found.degree.start, found.degree.end)
        top = replace(found.others, modifiers=(rank, *kept), determiner="the", quantifier="", plural=False, value=None)
        told = (Argument("subj", (found.one,)), Argument("attr", (top,)), *found.told)
        narrow = "" if found.first else WIDE  # that it is not the first does not tell that others are above it
        adverbs = tuple([each for each in made.adverbs if each.word != "as"])
        told_so = replace(made, arguments=told, adverbs=adverbs, negated=not found.first, narrow=narrow)
        yield replace(told_so, predicate="be", verb="")


def _compared(made: Proposition) -> Iterator[_Ranked]:
    """Yield what "is older than any other line", "no other line is as old as it", "all others are older" come to."""
    subject, attribute = made.argument("subj"), made.argument("attr")
    behind = made.argument("than") or made.argument("as")
    if made.predicate != "be" or subject is None or attribute is None or behind is None:
        return
    if any(len(each.phrases) != 1 for each in (subject, attribute, behind)):
        return
    degree, more = attribute.phrases[0], behind.slot == "than"
    if degree.kind != "adjective" or degree.value is not None or _is_comparative(degree) != more:
        return
    degree = replace(degree, modifiers=tuple([each for each in degree.modifiers if each.word != _MORE]))
    one, other = subject.phrases[0], behind.phrases[0]
    told = tuple([each for each in made.arguments if each not in (subject, attribute, behind)])
    if not more:
        if made.negated and _is_of_others(one) and all(each.word == "as" for each in degree.modifiers):
            yield _Ranked(other, one, degree, True, told)
    elif made.negated:
        if one.quantifier == "any" and one.kind == "noun":
            yield _Ranked(other, one, degree, True, told)
    elif _is_of_others(other):
        yield _Ranked(one, other, degree, True, told)
    elif one.kind == "noun" and other.kind != "value":
        if one.quantifier == "all" and _is_of_others(one):
            for word in _opposites(degree.head):
                yield _Ranked(other, one, replace(degree, head=word), True, told)
        if one.plural and one.quantifier in _SOME and not one.determiner and one.whole is None:
            yield _Ranked(other, one, degree, False, told)


def _is_comparative(degree: Phrase) -> bool:
    return degree.quantifier == _MORE or any(each.word == _MORE for each in degree.modifiers)


def _had(made: Proposition) -> Iterator[_Ranked]:
    """Yield what "there are older lines in town than it", told of the town, and "has no older line" come to."""
    thing, than = made.argument("obj" if made.predicate == "have" else "subj"), made.argument("than")
    if made.predicate not in ("have", "exist") or thing is None or than is None or len(thing.phrases) != 1:
        return
    kind, one = thing.phrases[0], than.phrases[0]
    degrees = [each for each in kind.named("adj") if each.word not in _COUNTING and each.phrase is None]
    if kind.kind != "noun" or len(than.phrases) != 1 or one.kind in ("value", "clause") or len(degrees) != 1:
        return
    if made.negated != (kind.quantifier == "any") or kind.whole is not None:
        return
    kept = tuple([each for each in kind.modifiers if each is not degrees[0]])
    place = made.argument("subj") if made.predicate == "have" else None
    if place is not None:
        where = place.phrases[0]
        kept = (*kept, Modifier("in", where.head, where.start, where.end, where))
    told = tuple([each for each in made.arguments if each not in (thing, than, place)])
    degree = Phrase(degrees[0].word, "adjective", degrees[0].start, degrees[0].end)
    yield _Ranked(one, replace(kind, modifiers=kept), degree, made.negated, told)


def _opposites(word: str) -> list[str]:
    """Return the adjectives of the other end: that all others are "shorter" makes it the longest."""
    return sorted(each[:-2] for each in entry(word).antonyms if each.endswith(".a"))


def _of_all(made: Proposition) -> Iterator[Proposition]:
    """Yield "is the deepest lake in the country" of "of all the lakes in the country it is the deepest"."""
    attribute = made.argument("attr")
    every = made.argument("of") or made.argument("among")
    if made.predicate != "be" or attribute is None or every is None or len(every.phrases) != 1 or made.negated:
        return
    degree, kind = attribute.phrases[0], every.phrases[0]
    word = degree.head
    plain = degree.determiner == "the" and all(each.kind == "ordinal" for each in degree.modifiers)
    if len(attribute.phrases) > 1 or not plain or kind.kind != "noun" or not kind.plural or kind.value is not None:
        return
    if every.start > made.start or "a" not in entry(word).senses or kind.quantifier not in ("", "all"):
        return
    rank = Modifier("superlative", word, degree.start, degree.end)
    ranked = (rank, *degree.named("ordinal"), *kind.modifiers)
    first = replace(kind, modifiers=ranked, determiner="the", quantifier="", plural=False)
    rest = [each for each in made.arguments if each is not every]
    told = [replace(attribute, phrases=(first,)) if each is attribute else each for each in rest]
    yield replace(made, arguments=tuple(told))


def _is_of_others(phrase: Phrase) -> bool:
    """Tell whether a phrase names all others of a kind: "any other line in town"."""
    others = any(each.word == _OTHER for each in phrase.modifiers)
    return phrase.kind == "noun" and others and phrase.quantifier in _ALL
