"""What comes first of its kind, told by comparison: "older than any other line", "no line is older than line 2"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import entry
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition

_OTHER = "other"
_ALL = frozenset({"any", "all"})


def by_rank(made: Proposition) -> Iterator[Proposition]:
    """Yield "is older than any other line" and "no line is older than it" as "is the oldest line".

    Args:
        made: a proposition as written.
    """
    yield from _of_all(made)
    subject, attribute, than = (made.argument(slot) for slot in ("subj", "attr", "than"))
    if made.predicate != "be" or subject is None or attribute is None or than is None:
        return
    if any(len(each.phrases) != 1 for each in (subject, attribute, than)) or made.modal:
        return
    degree = attribute.phrases[0]
    if degree.kind != "adjective" or degree.quantifier != "more" or degree.value is not None:
        return
    one, all_others = subject.phrases[0], than.phrases[0]
    if made.negated:
        if one.quantifier != "any" or one.kind != "noun":
            return
        one, all_others = all_others, one
    elif not _is_of_others(all_others):
        return
    kept = tuple([each for each in all_others.modifiers if each.word != _OTHER])
    rank = Modifier("superlative", degree.head, degree.start, degree.end)
    first = replace(all_others, modifiers=(rank, *kept), determiner="the", quantifier="", plural=False)
    arguments = [each for each in made.arguments if each not in (subject, attribute, than)]
    told = (Argument("subj", (one,)), Argument("attr", (first,)), *arguments)
    yield replace(made, arguments=told, negated=False)


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
