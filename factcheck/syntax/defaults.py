"""What holds unless somebody changes it: "the default port is 8080" and "the port is 8080 by default"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.record import replace
from factcheck.syntax.records import Argument, Phrase, Proposition

_DEFAULT = "default"


def with_default(made: tuple[Proposition, ...]) -> tuple[Proposition, ...]:
    """Return propositions, "is on, which is the default" told as "is on by default".

    Args:
        made: of one sentence, as written.
    """
    found: list[Proposition] = []
    for each in made:
        if found and _is_remark(each) and _is_setting(found[-1]):
            told = found.pop()
            found.append(replace(told, arguments=(*told.arguments, _how(each))))
        else:
            found.append(each)
    return tuple(found)


def _is_remark(made: Proposition) -> bool:
    """Tell whether a clause behind a comma says that what stands before it is the default."""
    what = made.argument("attr")
    plain = made.kind == "relative" and made.predicate == "be" and made.tense == "present"
    if not plain or made.defining or made.negated or made.modal or what is None or len(what.phrases) > 1:
        return False
    phrase = what.phrases[0]
    if len(made.arguments) > 2:
        return False  # "which is the default on servers"
    named = phrase.head == _DEFAULT and not phrase.modifiers
    set_so = phrase.head in _SETTINGS and [each.word for each in phrase.modifiers] == [_DEFAULT]
    return phrase.determiner == "the" and (named or set_so)


def _is_setting(made: Proposition) -> bool:
    """Tell whether a proposition says how something is, or is set, today."""
    passive = made.argument("subj") is None and made.argument("obj") is not None
    stated = made.predicate == "be" and made.argument("attr") is not None
    return made.tense == "present" and not made.modal and (passive or stated) and made.argument("by") is None


#: Nouns of what is set.
_SETTINGS = frozenset({"value", "setting"})


def by_default(made: Proposition) -> Iterator[Proposition]:
    """Yield "the default port is 8080", "is set to 8080 by default" and "defaults to it" as "is 8080 by default".

    Args:
        made: a proposition as written.
    """
    if made.modal or made.tense not in ("present", ""):
        return
    if made.predicate == "be":
        yield from _named(made)
        yield from _of_setting(made)
    else:
        yield from _of_state(made)
    subject, value = made.argument("subj"), made.argument("to")
    if value is None or len(value.phrases) != 1 or made.negated:
        return
    rest = [each for each in made.arguments if each is not value and each is not subject]
    if made.verb == _DEFAULT and subject is not None:
        yield _told(made, subject, value, rest)
    thing, how = made.argument("obj"), made.argument("by")
    if made.verb == "set" and subject is None and thing is not None and how is not None and _is_default(how):
        rest = [each for each in rest if each is not thing and each is not how]
        yield _told(made, replace(thing, slot="subj"), value, rest)


def _is_default(how: Argument) -> bool:
    return how.phrases[0].head == _DEFAULT


def _named(made: Proposition) -> Iterator[Proposition]:
    """Tell "the default port is 8080" and "8080 is the default port"."""
    subject, attribute = made.argument("subj"), made.argument("attr")
    if subject is None or attribute is None or len(subject.phrases) != 1 or made.argument("by") is not None:
        return
    for one, two in ((subject, attribute), (attribute, subject)):
        phrase = one.phrases[0]
        word = next((each for each in phrase.modifiers if each.word == _DEFAULT and each.phrase is None), None)
        if word is None or phrase.kind != "noun" or (one is attribute and two.phrases[0].kind != "value"):
            continue
        plain = replace(phrase, modifiers=tuple([each for each in phrase.modifiers if each is not word]))
        rest = [each for each in made.arguments if each is not subject and each is not attribute]
        yield _told(made, Argument("subj", (plain,)), two, rest)


def _of_setting(made: Proposition) -> Iterator[Proposition]:
    """Tell "the default for the port is 8080"."""
    subject, attribute = made.argument("subj"), made.argument("attr")
    thing = _set(subject) if made.argument("by") is None else None
    if thing is not None and attribute is not None:
        rest = [each for each in made.arguments if each is not subject and each is not attribute]
        yield _told(made, Argument("subj", (thing,)), attribute, rest)


def _of_state(made: Proposition) -> Iterator[Proposition]:
    """Tell "the default setting of the cache is enabled" as "the cache is enabled by default"."""
    setting = made.argument("obj")
    thing = _set(setting) if made.argument("subj") is None and made.argument("by") is None else None
    if thing is not None:
        of = Argument("obj", (thing,))
        arguments = [of if each is setting else each for each in made.arguments]
        yield replace(made, arguments=(*arguments, _how(made)))


def _set(setting: Argument | None) -> Phrase | None:
    """Return the port of "the default for the port" and "the default setting of the port", None of anything else."""
    if setting is None or len(setting.phrases) != 1:
        return None
    phrase = setting.phrases[0]
    of = [each.phrase for each in phrase.modifiers if each.kind in _OF and each.phrase is not None]
    others = [each.word for each in phrase.modifiers if each.phrase is None]
    named = (phrase.head == _DEFAULT and not others) or (phrase.head in _SETTINGS and others == [_DEFAULT])
    return of[0] if named and len(of) == 1 else None


_OF = frozenset({"of", "for", "poss"})


def _how(made: Proposition) -> Argument:
    return Argument("by", (Phrase(_DEFAULT, "noun", made.start, made.end),))


def _told(made: Proposition, thing: Argument, value: Argument, rest: list[Argument]) -> Proposition:
    arguments = (replace(thing, slot="subj"), replace(value, slot="attr"), *rest, _how(made))
    return replace(made, predicate="be", verb="be", arguments=arguments)


def is_default(made: Proposition) -> bool:
    """Tell whether a proposition tells what something is by default."""
    how = made.argument("by")
    return made.predicate == "be" and how is not None and how.phrases[0].head == _DEFAULT and not made.modal
