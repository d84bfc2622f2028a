"""How old one must be for something: "nobody under 16 may join the club", "the club takes members from the age of 16".

One form for all: what the minimum age is for a thing, or for an act.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.language.wordnet import PERSON, entry, field_of
from factcheck.model import Value
from factcheck.model.record import replace
from factcheck.syntax.acts import act_done, act_of, as_clause
from factcheck.syntax.clause_contents import content_words
from factcheck.syntax.event_nouns import verb_of
from factcheck.syntax.records import AT_LEAST, Argument, Modifier, Phrase, Proposition
from factcheck.syntax.words import ACCESSIBLE, ADMITTING, ANYBODY, PARTAKING
from factcheck.values import find

_AGE, _MINIMUM, _AGED, _PERSON = "age", "minimum", "aged", "person"
#: Words for whoever it may be.
_WHOEVER = ANYBODY | {_PERSON}
_POSSIBLE = frozenset({"can", "may"})
_MEMBER = frozenset({"member", "membership"})
_MONTHS = 12


def by_age(made: Proposition) -> Iterator[Proposition]:
    """Yield how old one must be for something as its minimum age.

    Args:
        made: a proposition as written.
    """
    if made.tense not in ("present", "") or made.condition:
        return
    for found in (_demanded(made), _barred(made), _from_age(made), _named(made), _open_to(made), _admitting(made)):
        if found is None:
            continue
        years, holders, rest = found
        for holder in holders:
            age = Phrase(_AGE, "noun", made.start, made.end, "the")
            least = Modifier("adj", _MINIMUM, made.start, made.end)
            value = Phrase("number", "value", *_span(years, made), value=years)
            subject = Argument("subj", (replace(age, modifiers=(least,)),))
            limit = Argument("attr", (value,), focus=AT_LEAST if _is_of_group(made) else "")
            arguments = (subject, Argument("belonging to", (holder,)), limit, *rest)
            yield replace(made, predicate="be", verb="be", modal="", negated=False, arguments=arguments)
        return


def _is_of_group(made: Proposition) -> bool:
    """Tell whether it is denied of a group, not of whoever is younger: "children under 12 cannot join"."""
    subject = made.argument("subj")
    group = subject.phrases[0] if made.negated and subject is not None else None
    return group is not None and group.head != _PERSON and group.quantifier not in ("any", "no")


_Found = tuple[Value, list[Phrase], list[Argument]] | None


def _span(value: Value, made: Proposition) -> tuple[int, int]:
    return (value.start, value.end) if value.end else (made.start, made.end)


def _demanded(made: Proposition) -> _Found:
    """Read "you must be at least 16 to join the club" and "members of the club must be 16 or older"."""
    subject, age, aim = made.argument("subj"), made.argument("attr"), made.argument("purpose")
    if made.predicate != "be" or made.modal != "must" or made.negated or subject is None or age is None:
        return None
    years = _years(age.phrases[0].value)
    phrase = subject.phrases[0]
    if years is None or len(subject.phrases) != 1 or not _is_folk(phrase):
        return None
    rest = [each for each in made.arguments if each not in (subject, age, aim)]
    if aim is not None and aim.phrases[0].kind == "clause" and not phrase.modifiers:
        return years, _of_act(aim.phrases[0]), rest
    return (years, _joined(phrase), rest) if aim is None else None


def _barred(made: Proposition) -> _Found:
    """Read "nobody under 16 may join the club" and "only people aged 16 or over can join the club"."""
    subject, thing = made.argument("subj"), made.argument("obj")
    if subject is None and made.verb in ("allow", "permit", "admit", "let") and made.negated and thing is not None:
        place = made.argument("into") or made.argument("in") or made.argument("to")
        years = _aged(thing.phrases[0], under=True)
        if years is None or place is None or thing.phrases[0].quantifier not in ("", "any"):
            return None
        return years, [place.phrases[0]], [each for each in made.arguments if each not in (thing, place)]
    if made.modal not in _POSSIBLE or subject is None or len(subject.phrases) != 1:
        return None
    only = "only" in (subject.phrases[0].quantifier, subject.focus)
    years = _aged(subject.phrases[0], under=made.negated)
    if years is None or only == made.negated:
        return None
    return years, _of_done(made, subject), []


def _from_age(made: Proposition) -> _Found:
    """Read "you can vote from the age of 16"."""
    subject = made.argument("subj")
    if made.modal not in _POSSIBLE or made.negated or subject is None or not _is_folk(subject.phrases[0]):
        return None
    for each in made.arguments:
        years = _age_of(each) if each.slot in ("from", "at") else None
        if years is not None:
            return years, _of_done(made, subject, each), []
    return None


def _named(made: Proposition) -> _Found:
    """Read "the minimum age for joining the club is 16"."""
    subject, age = made.argument("subj"), made.argument("attr")
    if made.predicate != "be" or made.modal or made.negated or subject is None or age is None:
        return None
    for name, amount in ((subject.phrases[0], age.phrases[0]), (age.phrases[0], subject.phrases[0])):
        years = _years(amount.value)
        words = [each.word for each in name.modifiers if each.phrase is None]
        owners = [each.phrase for each in name.modifiers if each.phrase is not None]
        rest = [each for each in made.arguments if each not in (subject, age)]
        owners = _of_one(name, owners)
        act = verb_of(words[0]) if len(words) == 1 and words[0].endswith("ing") and not owners else ""
        if name.head == _AGE and act and years is not None:
            return years, [as_clause([act], name.start, name.end)], rest  # "the voting age is 16"
        if name.head != _AGE or words != [_MINIMUM] or years is None or len(owners) != 1:
            continue
        done = act_of(owners[0])
        return years, _of_act(done) if done is not None else _joined(owners[0]), rest
    return None


def _of_one(name: Phrase, owners: list[Phrase]) -> list[Phrase]:
    """Return "volunteers" and "Paws Ahead" as the one phrase that they are: "the age for volunteers at Paws Ahead"."""
    hung = [each for each in name.modifiers if each.phrase is not None]
    if len(hung) != _TWO or hung[0].kind != "for" or hung[1].kind not in _PLACES:
        return owners
    return [replace(owners[0], modifiers=(*owners[0].modifiers, hung[1]))]


_TWO, _PLACES = 2, frozenset({"at", "in", "on"})


def _open_to(made: Proposition) -> _Found:
    """Read "membership of the club is open to people aged 16 and over"."""
    subject, state = made.argument("subj"), made.argument("attr")
    whom = made.argument("to") or made.argument("for")
    told = made.predicate == "be" and not made.negated and not made.modal and state is not None
    if not told or state is None or subject is None or whom is None or state.phrases[0].head not in ACCESSIBLE:
        return None
    years = _aged(whom.phrases[0], under=False)
    rest = [each for each in made.arguments if each not in (subject, state, whom)]
    return (years, _joined(subject.phrases[0]), rest) if years is not None else None


def _admitting(made: Proposition) -> _Found:
    """Read "the club takes members from the age of 16" and "accepts no members under 16"."""
    subject, thing = made.argument("subj"), made.argument("obj")
    if made.verb not in ADMITTING or subject is None or thing is None or made.modal:
        return None
    rest = [each for each in made.arguments if each not in (subject, thing)]
    if not _is_folk(replace(thing.phrases[0], modifiers=(), quantifier="")):
        return None
    if made.negated:
        years = _aged(thing.phrases[0], under=True)
        return (years, [subject.phrases[0]], rest) if years is not None else None
    since = next((each for each in rest if each.slot == "from" and _age_of(each) is not None), None)
    years = _age_of(since) if since is not None else None
    return (years, [subject.phrases[0]], [each for each in rest if each is not since]) if years is not None else None


def _of_done(made: Proposition, *left: Argument) -> list[Phrase]:
    """Return what a proposition says that one does, as an act and as the thing that one takes part in."""
    found = [act_done(made, *left)]
    thing = made.argument("obj") or made.argument("into") or made.argument("attr")
    if (made.verb in PARTAKING or made.verb == "become") and thing is not None and len(made.arguments) == len(left) + 1:
        found += _joined(thing.phrases[0])
    return found


def _of_act(act: Phrase) -> list[Phrase]:
    """Return an act, and the thing that one takes part in by it: the club, of joining the club."""
    verb, *thing = act.head.split()
    if verb not in PARTAKING or not thing:
        return [act]
    before = tuple([Modifier("noun", each, act.start, act.end) for each in thing[:-1]])
    return [act, Phrase(thing[-1], "noun", act.start, act.end, "the", modifiers=before)]


def _joined(phrase: Phrase) -> list[Phrase]:
    """Return a thing, or what "members" and "membership" of it belong to."""
    of = [each.phrase for each in phrase.modifiers if each.kind in ("of", "poss") and each.phrase is not None]
    if phrase.head in _MEMBER:
        return of if len(of) == len(phrase.modifiers) == 1 else []
    return [phrase] if field_of(phrase.head) != PERSON else _doing(phrase)


def _doing(phrase: Phrase) -> list[Phrase]:
    """Return those who do something as doing it, and as they are: "volunteers at the club", "bus drivers"."""
    verbs = [each.removesuffix(".v") for each in entry(phrase.head).derived if each.endswith(".v")]
    verbs = [each for each in verbs if phrase.head.startswith(each.removesuffix("e"))]
    verbs += [phrase.head] if "v" in entry(phrase.head).senses else []
    inner = [each.phrase for each in phrase.modifiers if each.phrase is not None]
    if not verbs or any(each.kind in ("adj", "rel") for each in phrase.modifiers):
        return [replace(phrase, determiner="", plural=True)] if phrase.plural else []
    before = [each.word for each in phrase.modifiers if each.kind == "noun" and each.phrase is None]
    words = [min(verbs, key=len), *before, *(word for each in inner for word in content_words(each))]
    return [as_clause(words, phrase.start, phrase.end), replace(phrase, determiner="", plural=True)]


def _aged(phrase: Phrase, *, under: bool) -> Value | None:
    """Return the age under which, or from which on, somebody is told of: "nobody under 16"."""
    ages = [each for each in phrase.modifiers if each.kind == _AGED]
    folk = phrase.kind == "noun" and (phrase.head == _PERSON or phrase.plural) and phrase.value is None
    if not folk or len(ages) != 1 or len(phrase.modifiers) != 1:
        return None
    low, _, high = ages[0].word.partition("..")
    written = (high if not low else "") if under else (low if not high else "")
    return _plain(written, ages[0].start, ages[0].end) if written else None


def _age_of(argument: Argument) -> Value | None:
    """Return the years of "from the age of 16" and "at 16"."""
    phrase = argument.phrases[0]
    of = [each.phrase for each in phrase.modifiers if each.kind == "of" and each.phrase is not None]
    if phrase.head == _AGE and len(of) == len(phrase.modifiers) == 1:
        return _years(of[0].value)
    return _years(phrase.value) if phrase.kind == "value" and phrase.value and phrase.value.kind == "number" else None


def _years(value: Value | None) -> Value | None:
    """Return an age as the plain number of its years: "at least 16", "16 years old"."""
    if value is None or value.kind not in ("number", "duration") or not isinstance(value.low, Decimal):
        return None
    if value.high is not None and value.high != value.low:
        return None
    if value.kind == "number":
        return _plain(str(value.low), value.start, value.end)
    years, months = divmod(value.low, _MONTHS)
    return _plain(str(years), value.start, value.end) if value.unit == "month" and not months else None


def _plain(written: str, start: int, end: int) -> Value | None:
    found = find(written.rstrip("0").rstrip(".") if "." in written else written)
    return replace(found[0], start=start, end=end) if len(found) == 1 and found[0].kind == "number" else None


def _is_folk(phrase: Phrase) -> bool:
    """Tell whether a phrase is whoever it may be, or people of a kind: "you", "members", "children"."""
    if phrase.value is not None or phrase.quantifier not in ("", "any", "all"):
        return False
    people = phrase.kind == "noun" and phrase.plural and not phrase.determiner and field_of(phrase.head) == PERSON
    return phrase.head == "you" or people or phrase.head in _WHOEVER
