"""What a place or product has, told of what is there: "keeps no bears", "there is no app for", "is on the roof of"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.frames.everyday import is_of_kind
from factcheck.language.wordnet import ARTIFACT, GROUP, PERSON, entry, field_of
from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition
from factcheck.syntax.words import AVAILABLE_FORMS, FORMS, HOLDING_OF_KIND

_HAVE, _BE, _WITH, _FOR, _IN, _OF, _POSS = "have", "be", "with", "for", "in", "of", "poss"
_OWNER = frozenset({_OF, _POSS})
_PLACING = frozenset({"in", "on", "at", "under", "behind"})
_LANGUAGE = ("language",)
_OF_NO_KIND = frozenset({"the", "this", "that", "its", "their", "his", "her", "our", "your"})


def by_form(made: Proposition) -> Iterator[Proposition]:
    """Yield whether there is a form of a thing as the thing having it, and as its being available.

    Args:
        made: a proposition as written.
    """
    if made.predicate == "exist":
        subject = made.argument("subj")
        found = _owned_form(subject.phrases[0]) if subject is not None and len(subject.phrases) == 1 else None
        if subject is None or found is None:
            return
        owner, form = found
        rest = [each for each in made.arguments if each is not subject]
        told = (Argument("subj", (owner,)), Argument("obj", (form,)), *rest)
        had = replace(made, predicate=_HAVE, verb=_HAVE, arguments=told)
        yield had
        yield from _available(had)
    elif made.verb == _HAVE:
        yield from _available(made)


def _owned_form(phrase: Phrase) -> tuple[Phrase, Phrase] | None:
    """Return what a form is of, and the form: "version of the form", "Tor app"; None where it is of nothing."""
    if phrase.kind != "noun" or phrase.head not in FORMS or phrase.value is not None:
        return None
    owners = [each for each in phrase.modifiers if each.kind in _OWNER and each.phrase is not None]
    named = [each for each in phrase.modifiers if each.kind == "noun" and _is_name(each.word)]
    if len(owners) + len(named) != 1:
        return None
    whose = (owners + named)[0]
    owner = whose.phrase or Phrase(whose.word, "name", whose.start, whose.end)
    return owner, replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each is not whose]))


def _is_name(words: str) -> bool:
    """Tell whether words before a noun are no words of the language."""
    return not entry(words.replace(" ", "_")).senses


def _available(made: Proposition) -> Iterator[Proposition]:
    """Yield "has no English version" as not being available in English, "has an app for" as being available for."""
    owner, form = made.argument("subj"), made.argument("obj")
    if owner is None or form is None or len(form.phrases) != 1 or form.focus or made.modal:
        return
    phrase = form.phrases[0]
    if phrase.head not in AVAILABLE_FORMS or phrase.value is not None or phrase.determiner in _OF_NO_KIND:
        return
    rest = [each for each in made.arguments if each is not owner and each is not form]
    told = [each for each in rest if each.slot == _FOR]
    if not phrase.modifiers and len(told) != 1:
        return
    if phrase.modifiers:
        kind = phrase.modifiers[0]
        if told or len(phrase.modifiers) != 1 or kind.kind not in ("adj", "noun"):
            return
        language = is_of_kind(kind.word, _LANGUAGE)
        if not language and not _is_name(kind.word):
            return
        rest.append(Argument(_IN if language else _FOR, (Phrase(kind.word, "name", kind.start, kind.end),)))
    state = Argument("attr", (Phrase("available", "adjective", form.start, form.end),))
    yield replace(made, predicate=_BE, verb=_BE, arguments=(owner, state, *rest))


def had_by_place(made: Proposition) -> Iterator[Proposition]:
    """Yield that a place has what is in it: "the pool of the club is on the roof of the inn" gives both a pool.

    Args:
        made: a proposition as written.
    """
    thing = made.argument("subj")
    place = next((each for each in made.arguments if each.slot in _PLACING), None)
    if made.predicate != _BE or made.negated or made.modal or made.condition or made.tense not in ("present", ""):
        return
    if thing is None or place is None or len(thing.phrases) != 1 or len(place.phrases) != 1 or place.focus:
        return
    phrase, where = thing.phrases[0], place.phrases[0]
    if made.argument("attr") is not None or not _is_fixture(phrase) or where.value is not None:
        return
    owners = [each for each in phrase.modifiers if each.kind in _OWNER]
    bare = replace(
        phrase,
        determiner="" if phrase.plural else "a",
        modifiers=tuple([each for each in phrase.modifiers if each not in owners]),
    )
    had = Argument("obj", (bare,))
    rest = [each for each in made.arguments if each is not thing and each is not place]
    holder, part = _whole(where)
    mine = [each.phrase for each in owners if each.phrase is not None]
    yield _having(made, where, had, *rest)
    if holder is not None:
        yield _having(made, holder, had, replace(place, phrases=(part,)), *rest)
    elif len(mine) == 1 and where.kind == "noun" and where.determiner == "the":
        owner = mine[0]
        own = Modifier(_POSS, owner.head, where.start, where.end, owner)
        theirs = replace(where, modifiers=(*where.modifiers, own))
        yield _having(made, owner, had, replace(place, phrases=(replace(theirs, determiner="its"),)), *rest)
        of = Modifier(_OF, owner.head, where.start, where.end, owner)
        yield _having(made, replace(where, modifiers=(*where.modifiers, of)), had, *rest)


def _is_fixture(phrase: Phrase) -> bool:
    """Tell whether a phrase means the one thing of its kind that is there to stay: "the pool", "the club's café"."""
    if phrase.kind != "noun" or phrase.quantifier or field_of(phrase.head.split()[-1]) not in (ARTIFACT, GROUP):
        return False
    owned = [each for each in phrase.modifiers if each.kind in _OWNER]
    people = any(each.phrase is None or field_of(each.phrase.head) == PERSON for each in owned)
    return not people and (phrase.determiner == "the" or bool(owned)) and phrase.value is None


def _whole(where: Phrase) -> tuple[Phrase | None, Phrase]:
    """Return what a place is part of, and the place as its own: "the roof of the inn" is its roof."""
    whole = [each for each in where.modifiers if each.kind in _OWNER and each.phrase is not None]
    if where.kind != "noun" or len(whole) != 1 or whole[0].phrase is None:
        return None, where
    own = whole[0]._replace(kind=_POSS)
    rest = [each for each in where.modifiers if each is not whole[0]]
    return whole[0].phrase, replace(where, determiner="its", modifiers=(*rest, own))


def _having(made: Proposition, holder: Phrase, had: Argument, *rest: Argument) -> Proposition:
    told = (Argument("subj", (holder,)), had, *rest)
    return replace(made, predicate=_HAVE, verb=_HAVE, tense="present", arguments=told, kind=_WITH)


def had_by_keeper(made: Proposition) -> Iterator[Proposition]:
    """Yield that who keeps, owns or sells things of a kind has such things, and has none where they do not.

    Args:
        made: a proposition as written.
    """
    keeper, things = made.argument("subj"), made.argument("obj")
    if made.verb not in HOLDING_OF_KIND or keeper is None or things is None or made.modal or made.condition:
        return
    if made.tense not in ("present", "") or keeper.focus or things.focus or len(things.phrases) != 1:
        return
    phrase = things.phrases[0]
    if phrase.kind != "noun" or phrase.determiner in _OF_NO_KIND or phrase.quantifier not in ("", "any", "no"):
        return
    if phrase.value is not None:
        return
    if made.negated and not phrase.quantifier:
        phrase = replace(phrase, quantifier="any")
    told = tuple([replace(each, phrases=(phrase,)) if each is things else each for each in made.arguments])
    yield replace(made, predicate=_HAVE, verb=_HAVE, arguments=told, kind=_WITH)
