"""A label and its value as the sentence that they stand for: "Height (m)" and "88" as "The height is 88 m."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.document.blocks import Block
from factcheck.document.label_frames import NUMBER_OF, frame_of, named_alone
from factcheck.document.label_words import (
    BEHIND_NOUN,
    is_count,
    is_date,
    is_name,
    is_of_several,
    is_passive,
    is_plural,
    is_sum,
    lowered,
    opening,
)
from factcheck.document.measures import Unit, unit_of, without_unit
from factcheck.document.phrases import ACTIVE, COUNTED, DATED_BY, NO_VALUES, PLACING, PRICES
from factcheck.document.prose import is_prose
from factcheck.document.signs import NOWHERE
from factcheck.language.lemmas import lemma
from factcheck.language.persons import is_person
from factcheck.language.tables import MODALS
from factcheck.language.verbs import is_known_present, is_sentence, is_verb
from factcheck.language.wordnet import entry
from factcheck.language.words import words
from factcheck.model.record import replace
from factcheck.syntax.noun_kinds import is_abstract

#: A label or a value of more words is prose.
MOST_LABEL, MOST_VALUE = 7, 12
#: What a thing costs for how long or for whom: "Full plot, per year".
_RATED = re.compile(r"(?P<label>\S.*?),? (?:per|a|each) (?P<unit>year|month|week|day|hour|night|person|child|adult)")
#: A pronoun at the beginning of what is told of a label.
_TAKES_UP = re.compile(r"\s*(?P<pronoun>It|They|Its|Their)\b(?!['’])")
_DATE_OF = re.compile(r"(?:year|date|day) of (?P<noun>\w+)", re.IGNORECASE)
#: So many words name what is counted: "full-time members of staff".
_MOST_COUNTED = 3
_Text = list[tuple[str, Sequence[int]]]


def said(
    subject: str, label: str, value: Block, when: str = "", owned: bool = False, unit: str = ""
) -> Iterator[Block]:
    """Yield the sentence that a label and a value make; a value that is a sentence stays one.

    Args:
        subject: what it is said of, or nothing.
        label: of the row, the column or the item.
        value: what stands there.
        when: " in 2023", or nothing.
        owned: whether it is said of nothing but the subject, whatever the label tells: "share of sales" of a country.
        unit: in which bare numbers are given, unless the label says another.
    """
    label, text = " ".join(label.split()).rstrip(":"), value.text.strip()
    if goes_on(text):
        yield going_on(label, value)
        return
    if is_prose(text):
        yield taking_up(label, value)
        return
    dated = _DATE_OF.fullmatch(label)
    if dated is not None and dated["noun"].casefold() in DATED_BY:
        label = DATED_BY[dated["noun"].casefold()]
    label, given = without_unit(label, text)
    if unit and given == Unit() and not _is_counted(label):
        given = unit_of(unit, text) or given
    if not is_fact(label, text):
        return
    start = value.text.index(text)
    end = start + len(text.rstrip("."))
    if is_passive(text):  # "Version 2: switched off on 1 October"
        before = f"{opening(lowered(label))} {'were' if is_of_several(label) else 'was'} {text[0].lower()}"
        yield from_the_start(made_of(before, value, (start + 1, end), f"{when}."), value.offsets[start])
        return
    if tells_in_the_present(text):  # "--strip: Removes metadata"
        before = f"{_named(label)} {text[0].lower()}"
        yield from_the_start(made_of(before, value, (start + 1, end), f"{when}."), value.offsets[start])
        return
    worth = f"{given.before}{text.rstrip('.')}{given.behind}"
    rated = _RATED.fullmatch(label) if not owned and is_sum(worth) else None
    if rated is not None and lowered(rated["label"]) not in PRICES:  # "Full plot, per year"
        label, rate = rated["label"], f" a {rated['unit']}"
    else:
        rate = ""
    before, behind = frame_of(subject, label, worth, when, owned, rated=bool(rate))
    yield made_of(f"{before}{given.before}", value, (start, end), f"{given.behind}{rate}{behind}")


def goes_on(text: str) -> bool:
    """Tell whether a value is what a sentence says of its label: "must be claimed by May", "are not allowed"."""
    found = words(text) if len(text.split()) <= MOST_VALUE and not text.rstrip().endswith("?") else ()
    opens = len(found) > 1 and (found[0].key in MODALS or found[0].key in _HELPING)
    return opens and found[1].key not in _ASKED and not is_date(text)  # "May to July"


#: Verbs that open what is told of a label.
_HELPING = frozenset("is are has have was were".split())
#: Words behind a verb that opens a question.
_ASKED = frozenset("i you he she it we they there the a an this that your my".split())


def going_on(label: str, value: Block) -> Block:
    """Return a label and what is told of it behind it as one sentence: "Refunds: must be claimed by May".

    Args:
        label: of a row or an item.
        value: what ``goes_on`` holds for.
    """
    text = value.text.strip()
    start = value.text.index(text)
    thing = label if is_of_several(label) else named_alone(label)
    before = f"{thing} {text[0].lower()}"
    sentence = made_of(before, value, (start + 1, start + len(text.rstrip("."))), ".")
    return from_the_start(sentence, value.offsets[start])


def brought_in(label: str, value: Block, when: str = "") -> Iterator[Block]:
    """Yield the sentence of where money came from and how much that was: "Legacies | 2.1 million pounds".

    Args:
        label: where it came from.
        value: the sum.
        when: " in 2023", or nothing.
    """
    text = value.text.strip()
    if is_fact(label, text):
        start = value.text.index(text)
        before = f"{opening(lowered(label))} brought in "
        yield made_of(before, value, (start, start + len(text.rstrip("."))), f"{when}.")


def told_of(subject: str, item: Block) -> Block:
    """Return an item of a list as what it tells of something: "Built in 1911", "54 rooms"; any other as it is."""
    text = item.text.strip()
    found = words(text)
    if len(found) < 2 or is_prose(text) or len(found) > MOST_VALUE:
        return item
    start = item.text.index(text)
    end = start + len(text.rstrip(".;,"))
    first = found[0].key
    if is_passive(text) or (first in ACTIVE and found[1].key in PLACING):
        before = f"{subject} {'' if first in ACTIVE else 'was '}{text[0].lower()}"
        return from_the_start(made_of(before, item, (start + 1, end), "."), item.offsets[start])
    number, _, thing = text.rstrip(".;,").partition(" ")
    bare = [] if BEHIND_NOUN.search(thing) else thing.split()
    if (
        is_count(number)
        and bare
        and len(bare) <= _MOST_COUNTED
        and is_plural(bare[-1])
        and not any(map(is_verb, found))
    ):
        return made_of(f"{subject} has ", item, (start, end), ".")
    return item


def taking_up(label: str, value: Block) -> Block:
    """Return a sentence that takes up its label with that in place: "Updates: They are installed at night.".

    Args:
        label: what stands before or above the sentence.
        value: the sentence.
    """
    match = _TAKES_UP.match(value.text)
    value = replace(value, label=label)
    if match is None or len(label.split()) > MOST_LABEL or not words(label) or is_sentence(label):
        return value
    noun = BEHIND_NOUN.split(label)[0].split()[-1]
    plural = is_plural(noun)
    abstract = not any(map(str.isdigit, noun)) and is_abstract(lemma(noun.lower(), "n"))
    owned = match["pronoun"] in ("Its", "Their")
    if plural != (match["pronoun"] in ("They", "Their")) or (not plural and abstract):
        return value  # "History: It opened in 1911": what the section is called after
    thing = label if plural and not is_name(label) else opening(lowered(label))
    end = match.end("pronoun")
    thing = f"{thing}’s" if owned else thing
    return of([(thing, nowhere(thing)), (value.text[end:], value.offsets[end:])], value)


def is_fact(label: str, text: str) -> bool:
    """Tell whether a label and a value may state something: both are short, hold words, and answer no question."""
    return (
        len(label.split()) <= MOST_LABEL
        and len(text.split()) <= MOST_VALUE
        and not text.endswith(("?", "!"))
        and bool(words(label) and words(text))  # marks alone name nothing
        and text.casefold().rstrip(".") not in NO_VALUES
    )


def made_of(before: str, value: Block, span: tuple[int, int], behind: str) -> Block:
    """Return a part of a block with words around it that do not stand in the file."""
    start, end = span
    pieces = [(before, nowhere(before)), (value.text[start:end], value.offsets[start:end]), (behind, nowhere(behind))]
    return of(pieces, value)


def tells_in_the_present(text: str) -> bool:
    """Tell whether a text tells what is done without saying by whom: "Becomes a grandmaster", "Removes metadata"."""
    found = words(text[0].lower() + text[1:])
    if len(found) < _SEVERAL or not found[0].key.endswith("s"):
        return False
    first, *more = found
    verb = "v" in entry(lemma(first.key, "v")).senses and more[0].key in _BEHIND_PRESENT
    return verb or is_known_present(first)


_SEVERAL = 2
#: Words behind a verb in -s that show that it is none of several things.
_BEHIND_PRESENT = frozenset("a an the to from as his her its their".split())


def _named(label: str) -> str:
    """Return a label as the subject of a sentence; an option has no article."""
    return label if not label[:1].isalpha() else opening(lowered(label))


def from_the_start(sentence: Block, place: int) -> Block:
    """Return a sentence that begins at a place of the file, its first letter being put in."""
    return replace(sentence, offsets=(place, *sentence.offsets[1:]))


def _is_counted(label: str) -> bool:
    """Tell whether a label names people or things of which a bare number tells how many there are."""
    key = label.rsplit(maxsplit=1)[-1].casefold()
    return key in COUNTED or bool(NUMBER_OF.match(label)) or (key.endswith("s") and is_person(key[:-1]))


def of(pieces: _Text, like: Block) -> Block:
    """Return a block like another that consists of pieces of text with their offsets."""
    text = "".join(words for words, _ in pieces)
    return replace(like, text=text, offsets=tuple(place for _, places in pieces for place in places))


def nowhere(text: str) -> Sequence[int]:
    """Return offsets for a text that does not stand in the file."""
    return (NOWHERE,) * len(text)
