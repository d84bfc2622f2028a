"""What is in a place or among others: "the grave contained a mirror", "there were 12 cups among the goods"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.wordnet import PERSON, field_of
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import COMING_TO_LIGHT, LYING_THERE

_HAVE, _CONTAIN, _INCLUDE, _AMONG, _WITHOUT = "have", "contain", "include", "among", "without"
_BEING = frozenset({"be", "exist"})
_PLACES = frozenset({"in", "at", "on"})
_ITS = frozenset({"it", "them"})
#: Determiners and quantifiers of something not told of before.
_NEW = frozenset({"", "a"})
_SOME = frozenset({"", "some", "several", "many", "any", "no"})


def by_containing(made: Proposition) -> Iterator[Proposition]:
    """Yield what a place or whole has in it as what it has, and the lack of a thing as not having it.

    Args:
        made: a proposition as written.
    """
    subject, thing = made.argument("subj"), made.argument("obj")
    if made.modal or subject is None or len(subject.phrases) != 1:
        return
    among, lacking, within = (made.argument(slot) for slot in (_AMONG, _WITHOUT, "in"))
    if made.predicate in _BEING and among is not None and thing is None and made.argument("attr") is None:
        rest = [each for each in made.arguments if each not in (subject, among)]
        told = (replace(among, slot="subj"), replace(subject, slot="obj"), *rest)
        yield replace(made, predicate=_INCLUDE, verb=_INCLUDE, arguments=told)
    elif made.predicate == "be" and lacking is not None and not made.negated and made.argument("attr") is None:
        yield from _lacking(made, lacking)
    elif made.predicate == "be" and thing is None and made.argument("attr") is None and _is_new(subject.phrases[0]):
        yield from _placed(made, subject)
    elif thing is None or len(thing.phrases) != 1 or not _is_new(thing.phrases[0]):
        return
    elif made.verb == _CONTAIN and made.predicate != _HAVE:
        yield replace(made, predicate=_HAVE, verb=_HAVE)
    elif made.verb == _HAVE and within is not None and within.phrases[0].head in _ITS:
        yield replace(made, arguments=tuple([each for each in made.arguments if each is not within]))


def _placed(made: Proposition, thing: Argument) -> Iterator[Proposition]:
    """Tell "in the tomb was a mirror" as there having been one in the tomb."""
    place = [each for each in made.arguments if each.slot in _PLACES]
    if len(place) == 1 and place[0].phrases[0].kind in ("noun", "name") and thing.phrases[0].determiner == "a":
        rest = [each for each in made.arguments if each not in (thing, place[0])]
        told = (replace(place[0], slot="subj"), replace(thing, slot="obj"), *rest)
        yield replace(made, predicate=_HAVE, arguments=told)


def _lacking(made: Proposition, lacking: Argument) -> Iterator[Proposition]:
    """Tell "the village is without a school" as its not having a school."""
    phrase = lacking.phrases[0]
    plain = phrase.kind == "noun" and phrase.determiner in _NEW and phrase.quantifier in ("", "any")
    if len(lacking.phrases) > 1 or not plain or phrase.value is not None:
        return
    thing = replace(phrase, determiner="", quantifier="any")
    told = [replace(each, slot="obj", phrases=(thing,)) if each is lacking else each for each in made.arguments]
    yield replace(made, predicate=_HAVE, verb=_HAVE, negated=True, arguments=tuple(told))


def there_was(made: Proposition) -> Iterator[Proposition]:
    """Yield that there was in a place what was found or lay there: "a mirror was found in the grave".

    Args:
        made: a proposition as written.
    """
    place = [each for each in made.arguments if each.slot in _PLACES and len(each.phrases) == 1]
    thing = made.argument("obj") if made.verb in COMING_TO_LIGHT else None
    if made.verb in LYING_THERE and made.argument("obj") is None:
        thing = made.argument("subj")
    if thing is None or len(place) != 1 or made.negated or made.modal or made.condition or made.speaker:
        return
    where, phrase = place[0].phrases[0], thing.phrases[0]
    if len(thing.phrases) != 1 or where.kind not in ("noun", "name"):
        return
    if not _is_new(phrase) or phrase.value is not None or phrase.quantifier in ("any", "no"):
        return  # of those counted there may have been more
    told = (Argument("subj", (where,)), replace(thing, slot="obj"))
    yield Proposition(_HAVE, told, made.start, made.end, tense=made.tense, kind="with", verb="be")


def _is_new(phrase: Phrase) -> bool:
    """Tell whether a phrase names some thing or stuff, no certain one and nobody: "a mirror", "letters", "no lead"."""
    plain = phrase.kind == "noun" and phrase.determiner in _NEW and phrase.quantifier in _SOME
    return plain and phrase.whole is None and field_of(phrase.head) != PERSON
