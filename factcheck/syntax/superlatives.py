"""What comes first of its kind, told by comparison: "older than any other line", "no line is older than line 2"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition

_OTHER = "other"
_ALL = frozenset({"any", "all"})


def by_rank(made: Proposition) -> Iterator[Proposition]:
    """Yield "is older than any other line" and "no line is older than it" as "is the oldest line".

    Args:
        made: a proposition as written.
    """
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


def _is_of_others(phrase: Phrase) -> bool:
    """Tell whether a phrase names all others of a kind: "any other line in town"."""
    others = any(each.word == _OTHER for each in phrase.modifiers)
    return phrase.kind == "noun" and others and phrase.quantifier in _ALL
