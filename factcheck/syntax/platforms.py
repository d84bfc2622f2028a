"""Which version of another thing a product needs: "runs on Python 3.10 and later", "the minimum Python version is"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import NEEDING

_REQUIRE, _VERSION, _SUPPORT = "require", "version", "support"
#: Verbs of running with something -> the slots of that.
_RUNNING = {"run": ("on", "with", "under"), "work": ("on", "with", "under")}
_LEAST = frozenset({"minimum", "lowest", "oldest"})


def by_platform(made: Proposition) -> Iterator[Proposition]:
    """Yield the least version of something that a product needs as requiring it.

    Args:
        made: a proposition as written.
    """
    if made.negated or made.modal or made.tense not in ("present", ""):
        return
    version = made.argument("as")
    if made.predicate == "be":
        yield from _named(made)
    elif made.verb in NEEDING and made.argument("at") is not None and made.argument("obj") is None:
        yield from _at_least(made)
    elif version is None:
        return
    elif _is_least(version.phrases[0]):
        product, thing = _sides(made)
        if product is not None and thing is not None:
            rest = [each for each in made.arguments if each not in (product, thing, version)]
            if all(each.slot not in ("purpose", "subj", "obj") for each in rest):
                yield _requiring(made, product, thing, version, rest)


def _sides(made: Proposition) -> tuple[Argument | None, Argument | None]:
    """Return the product and what it needs or runs on."""
    subject, thing = made.argument("subj"), made.argument("obj")
    if made.verb in _RUNNING and subject is not None and thing is None:
        return subject, next((each for each in made.arguments if each.slot in _RUNNING[made.verb]), None)
    if made.verb in NEEDING and subject is None:
        return made.argument("for"), thing
    if (made.verb in NEEDING or made.verb == _SUPPORT) and subject is not None and subject.phrases[0].head != "you":
        return subject, thing
    return None, None


def _at_least(made: Proposition) -> Iterator[Proposition]:
    """Tell "needs at least Python 3.10"."""
    subject, thing, version = (made.argument(slot) for slot in ("subj", "at", "as"))
    if subject is None or thing is None or version is None:
        return
    phrase = thing.phrases[0]
    if (
        phrase.kind == "name"
        and [each.word for each in phrase.modifiers] == ["least"]
        and _is_version(version.phrases[0])
    ):
        rest = [each for each in made.arguments if each not in (subject, thing, version)]
        bare = replace(thing, phrases=(replace(phrase, modifiers=()),))
        yield _requiring(made, subject, bare, version, rest)


def _named(made: Proposition) -> Iterator[Proposition]:
    """Tell "the minimum Python version for the tool is 3.10"."""
    subject, version = made.argument("subj"), made.argument("attr")
    if subject is None or version is None or len(subject.phrases) != 1 or not _is_version(version.phrases[0]):
        return
    phrase = subject.phrases[0]
    least = [each for each in phrase.modifiers if each.word in _LEAST]
    owners = [each for each in phrase.modifiers if each.kind in ("for", "of", "poss") and each.phrase is not None]
    things = [each for each in phrase.modifiers if each not in least and each not in owners]
    if phrase.head != _VERSION or len(least) != 1 or len(owners) != 1 or len(things) != 1 or owners[0].phrase is None:
        return
    thing = things[0].phrase or Phrase(things[0].word, "name", things[0].start, things[0].end)
    rest = [each for each in made.arguments if each not in (subject, version)]
    product = Argument("subj", (owners[0].phrase,))
    yield _requiring(made, product, Argument("obj", (thing,)), version, rest)


def _requiring(
    made: Proposition, product: Argument, thing: Argument, version: Argument, rest: list[Argument]
) -> Proposition:
    phrase = version.phrases[0]
    assert phrase.value is not None
    least = replace(phrase, value=replace(phrase.value, high=None, bound="min", high_open=False))
    arguments = (replace(product, slot="subj"), replace(thing, slot="obj"), Argument("as", (least,)), *rest)
    return replace(made, predicate=_REQUIRE, verb=_REQUIRE, arguments=arguments)


def _is_version(phrase: Phrase) -> bool:
    return phrase.value is not None and phrase.value.kind == _VERSION


def _is_least(phrase: Phrase) -> bool:
    """Tell whether a phrase is a version or a later one."""
    return _is_version(phrase) and phrase.value is not None and phrase.value.bound == "min"
