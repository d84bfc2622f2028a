"""What is counted side by side, told apart: "has 47 rooms and 19 lifts"; and a count without a comment behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.model.record import replace
from factcheck.syntax.likenesses import are_shares
from factcheck.syntax.records import Argument, Phrase, Proposition

#: A comma and a space.
_APART = 2


def told_apart(made: Iterable[Proposition]) -> Iterator[Proposition]:
    """Yield propositions, each count of a list as one of its own.

    "Has 47 rooms and 19 lifts" says that it has 47 rooms, and that it has 19 lifts. "Trains 58 people, more than ever
    before" says that it trains 58 people, and then how many that is.

    Args:
        made: the propositions of a sentence, as written.
    """
    for each in made:
        listed = next((argument for argument in each.arguments if _is_list_of_counts(argument)), None)
        if listed is not None and not each.negated:
            yield from (_with(each, listed, phrase) for phrase in listed.phrases)
            continue
        if _is_commented(each):
            yield replace(each, arguments=tuple([part for part in each.arguments if not _is_comment(part, each)]))
        yield each


def _is_list_of_counts(argument: Argument) -> bool:
    """Tell whether an object lists different things, each with its own count, or a subject shares of different ones."""
    if argument.slot == "subj" and argument.joint == "and" and not argument.negated:
        wholes = {_thing(phrase) for phrase in argument.phrases}
        return are_shares(*argument.phrases) and len(wholes) == len(argument.phrases) > 1
    counted = all(
        phrase.kind == "noun"
        and phrase.value is not None
        and phrase.value.kind != "date"
        and not phrase.quantifier
        and phrase.whole is None
        for phrase in argument.phrases
    )
    heads = {_thing(phrase) for phrase in argument.phrases}
    several = len(heads) == len(argument.phrases) > 1
    return argument.slot == "obj" and argument.joint == "and" and not argument.negated and counted and several


def _thing(phrase: Phrase) -> str:
    return f"{phrase.head} {' '.join(each.word for each in phrase.modifiers)}"


def _with(made: Proposition, listed: Argument, phrase: Phrase) -> Proposition:
    one = replace(listed, phrases=(phrase,), joint="")
    return replace(made, arguments=tuple([one if each is listed else each for each in made.arguments]))


def _is_commented(made: Proposition) -> bool:
    return any(_is_comment(each, made) for each in made.arguments)


def _is_comment(argument: Argument, made: Proposition) -> bool:
    """Tell whether a comparison stands behind a count and a comma: ", more than ever before"."""
    counted = made.argument("obj")
    if counted is None or counted.phrases[-1].value is None or made.argument("than") is None:
        return False
    first = min(each.start for each in made.arguments if each.slot == "than" or _is_more(each))
    return first - counted.end == _APART and (argument.slot == "than" or _is_more(argument))


def _is_more(argument: Argument) -> bool:
    return argument.slot == "attr" and argument.phrases[0].kind == "adjective"
