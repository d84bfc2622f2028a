"""Labels of when a place is open, what one pays and what a plan includes, as the sentences that they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.document.blocks import Block
from factcheck.document.label_words import is_of_several, is_sum, lowered, opening
from factcheck.document.phrases import CLASSES, HOURS, PAYING, STANDING
from factcheck.document.telling import from_the_start, made_of
from factcheck.language.persons import is_person
from factcheck.language.verbs import is_verb
from factcheck.language.wordnet import ACT, EVENT, entry, synset
from factcheck.language.words import words
from factcheck.values import find
from factcheck.values.calendar import NO_YEAR

#: "adults £8", "£8 for adults", "£8 (adults)", "adults: £8".
_PART = re.compile(
    r"(?P<who>[^\W\d_][^\d:£$€]{1,40}?):? (?P<sum>[£$€\d].*)"
    r"|(?P<sum2>[£$€\d].*?) (?:for |\()(?P<who2>[^\W\d_][^()]{1,40})\)?"
)
#: "100 queues for €39 a month".
_DEAL = re.compile(r"(?P<count>\d[\d.,]* (?P<things>[^\d,;]{2,40})) for (?P<sum>\D{0,4}\d.*)")
_APART = re.compile(r"[,;] ")
#: What opens hours that need no "from".
_DAILY = ("daily", "from", "every", "on", "all", "between", "until", "by")


def offered(subject: str, label: str, value: Block) -> Iterator[Block]:
    """Yield the sentences of a label and a value where the label tells hours, prices or what is allowed.

    Args:
        subject: what it is said of, or nothing.
        label: of the row, the column or the item.
        value: what stands there.
    """
    text = value.text.strip().rstrip(".")
    start = value.text.index(text) if text else 0
    key = lowered(label)
    noun = key.rsplit(maxsplit=1)[-1] if key else ""
    if not text or any(map(is_verb, words(text)[1:])):
        return
    if key in HOURS:
        yield from _open(subject, key, value, start, text)
    elif key in PAYING:
        yield from _priced(key, value, start, text)
    elif words(text)[:1] and words(text)[0].key in STANDING and (" " in text or " " not in label):
        thing, be = (label, "are") if is_of_several(label) else (opening(key) if " " in key else label, "is")
        sentence = made_of(f"{thing} {be} {text[0].lower()}", value, (start + 1, start + len(text)), ".")
        yield from_the_start(sentence, value.offsets[start])
    elif _are_people(label) and is_sum(text):
        yield made_of(f"The price for {lowered(label)} is ", value, (start, start + len(text)), ".")
    elif _is_occasion(noun) and any(each.kind == "date" and each.unit == "day" for each in find(text)):
        yield made_of(f"{opening(key)} was on ", value, (start, start + len(text)), ".")
    elif noun in CLASSES:
        yield from _included(key, value, start, text)


def _is_occasion(noun: str) -> bool:
    """Tell whether a noun names what takes place on a day: "meeting", "opening"; not the day itself: "deadline"."""
    senses = entry(noun).senses.get("n", ())
    field = synset(senses[0][0]).field if senses else -1
    return (field in _OCCASIONS or noun in _GATHERINGS) and not noun.endswith(("date", "day", "deadline"))


#: Fields of nouns for what people do, what happens, and who come together.
_OCCASIONS = frozenset({ACT, EVENT})
_GATHERINGS = frozenset({"meeting", "assembly", "conference", "party"})


def _open(subject: str, key: str, value: Block, start: int, text: str) -> Iterator[Block]:
    """Yield "is open from 9 a.m. to 5 p.m." of hours, and "is closed on 25 December" of days of every year."""
    found = find(text)
    first = text.split(maxsplit=1)[0].casefold()
    if not found or found[0].kind not in ("time", "date") or (first != "daily" and found[0].start > 0):
        return
    if found[0].kind == "date" and key in ("open", "closed") and found[0].unit != NO_YEAR:
        return  # "Open | 1911" tells when it was opened
    state = "closed" if key == "closed" else "open"
    whole = found[0].bound in ("span", "range") or found[0].kind == "time"
    lead = "" if first in _DAILY else "from " if whole and found[0].bound in ("span", "range") else "on "
    lead = "in " if lead == "on " and not text[0].isdigit() and not any(map(str.isdigit, text)) else lead
    yield made_of(f"{subject or 'It'} is {state} {lead}", value, (start, start + len(text)), ".")


def _priced(key: str, value: Block, start: int, text: str) -> Iterator[Block]:
    """Yield what each of those pays whom a value names: "adults £8, children £4"."""
    verb = "cost" if is_of_several(key) else "costs" if key in _PAID else "is"
    at = 0
    for part in _APART.split(text):
        place = start + text.index(part, at)
        at = text.index(part, at) + len(part)
        match = _PART.fullmatch(part)
        who, amount = (match["who"] or match["who2"], "sum" if match["sum"] else "sum2") if match else ("", "")
        if match is None or not is_sum(match[amount].strip(" )")) or not _are_people(who):
            return
        begin, end = match.span(amount)
        yield made_of(f"{_paid(key)} for {lowered(who.strip())} {verb} ", value, (place + begin, place + end), ".")


def for_people(title: str, label: str, value: Block) -> Iterator[Block]:
    """Yield what somebody pays under a heading of prices: "Admission" / "Adults: £8".

    Args:
        title: the heading or the words that lead in to the list.
        label: who pays.
        value: the sum.
    """
    key, text = lowered(title.strip(" :")), value.text.strip().rstrip(".")
    if key not in PAYING or not text or not _are_people(label):
        return
    start = value.text.index(text)
    before = f"{_paid(key)} for {lowered(label)} "
    if is_sum(text):
        verb = "cost" if is_of_several(key) else "costs" if key in _PAID else "is"
        yield made_of(f"{before}{verb} ", value, (start, start + len(text)), ".")
    elif text.casefold() == "free":
        yield made_of(f"{before}{'are' if is_of_several(key) else 'is'} ", value, (start, start + len(text)), ".")


#: What itself is paid for, not the price of something.
_PAID = frozenset({"admission", "entry", "entrance"})


def _paid(key: str) -> str:
    """Return what one pays for as it opens a sentence: "Admission", "The fee"."""
    return key.capitalize() if key in _PAID else opening(key)


def _included(key: str, value: Block, start: int, text: str) -> Iterator[Block]:
    """Yield what a plan or a ticket includes, and what it costs: "100 queues for €39 a month"."""
    deal = _DEAL.fullmatch(text)
    things = deal["things"] if deal else text.partition(" ")[2]
    whole = find(text)
    counted = len(whole) >= 1 and whole[0].start == 0 and whole[0].kind == "number" and things
    if not counted or not things.split()[0].isalpha() or len(things.split()) > _MOST or not things.endswith("s"):
        return
    end = start + (deal.end("count") if deal else len(text))
    yield made_of(f"{opening(key)} includes ", value, (start, end), ".")
    if deal is not None:
        yield made_of(f"{opening(key)} costs ", value, (start + deal.start("sum"), start + len(text)), ".")


_MOST = 3


def _are_people(who: str) -> bool:
    key = who.split(maxsplit=1)[0].casefold() if who.strip() else ""
    return key in ("children", "people", "seniors") or (key.endswith("s") and is_person(key[:-1]))
