"""What one does with a thing: "runs on Linux" is used there, "encrypts it with X" uses X to, "only members use it"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.persons import is_person
from factcheck.model.record import replace
from factcheck.syntax.acts import act_done
from factcheck.syntax.records import Argument, Phrase, Proposition, you_at
from factcheck.syntax.words import LABILE

_USE, _YOU, _BE, _ONLY, _WITH, _ON, _ALL = "use", "you", "be", "only", "with", "on", "all"
_ALLOWED = frozenset({"may", "can"})


def by_use(made: Proposition) -> Iterator[Proposition]:
    """Yield what a thing runs on, what is done with it, and who alone may, by what one uses it for.

    Args:
        made: a proposition as written.
    """
    subject, thing = made.argument("subj"), made.argument("obj")
    if subject is None or made.tense != "present" or made.condition:
        return
    if made.verb in LABILE and thing is None and not made.modal:
        yield from _on_platform(made, subject)
    elif made.modal in _ALLOWED and not made.negated:
        yield from _by_members(made, subject)
    elif thing is not None and not made.modal and not made.negated:
        yield from _by_means(made, subject)


def _on_platform(made: Proposition, subject: Argument) -> Iterator[Proposition]:
    """Yield "it runs on Linux" as "you can use it on Linux"."""
    platform = made.argument(_ON)
    if platform is None or any(each.kind != "name" for each in platform.phrases):
        return
    rest = [each for each in made.arguments if each is not subject]
    yield replace(
        made,
        predicate=_USE,
        verb=_USE,
        modal="can",
        arguments=(you_at(made.start), replace(subject, slot="obj"), *rest),
    )


def _by_members(made: Proposition, subject: Argument) -> Iterator[Proposition]:
    """Yield "only members may use the gym" as that you must be a member to use it."""
    phrase = subject.phrases[0]
    alone = _ONLY in (phrase.quantifier, subject.focus) and len(subject.phrases) == 1
    if not alone or phrase.kind != "noun" or not is_person(phrase.head) or phrase.value is not None:
        return
    one = Argument("attr", (replace(phrase, determiner="a", quantifier="", plural=False),))
    aim = Argument("purpose", (act_done(made, subject),))
    yield replace(made, predicate=_BE, verb=_BE, modal="must", arguments=(you_at(made.start), one, aim))


def _by_means(made: Proposition, subject: Argument) -> Iterator[Proposition]:
    """Yield "it encrypts files with X" as using X to encrypt files."""
    means = made.argument(_WITH)
    if means is None or len(means.phrases) != 1 or means.focus or not _is_means(means.phrases[0]):
        return
    if any(each.slot not in ("subj", "obj", _WITH) for each in made.arguments):
        return
    tool = replace(means, slot="obj")
    some = _of_some(made)
    for told in (made,) if some == made else (made, some):
        aim = Argument("purpose", (act_done(told, subject, means),))
        yield replace(made, predicate=_USE, verb=_USE, arguments=(subject, tool, aim))


def _of_some(made: Proposition) -> Proposition:
    """Return what encrypts all files as encrypting files."""
    phrases = [[_without_all(each) for each in argument.phrases] for argument in made.arguments]
    told = [replace(each, phrases=tuple(inner)) for each, inner in zip(made.arguments, phrases, strict=True)]
    return replace(made, arguments=tuple(told))


def _without_all(phrase: Phrase) -> Phrase:
    return replace(phrase, quantifier="") if phrase.quantifier == _ALL and phrase.plural else phrase


def _is_means(phrase: Phrase) -> bool:
    return phrase.kind in ("noun", "name") and phrase.value is None and not is_person(phrase.head)
