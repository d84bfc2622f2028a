"""What a date and what stands beside it say together: "1911: The bridge opens", "Opening of the bridge | 1911"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.document.blocks import Block
from factcheck.document.label_words import lowered
from factcheck.document.prose import is_prose
from factcheck.document.telling import is_fact, made_of, nowhere, of, said, tells_in_the_present
from factcheck.language.verbs import is_known_present, is_participle, is_verb
from factcheck.language.wordnet import entry
from factcheck.language.words import words
from factcheck.values import find

_EVENT = re.compile(r"(?:the |first |second |last )?(?P<noun>[^\W\d_]+) of \S", re.IGNORECASE)
_DATE_LABEL = re.compile(r"\b(?:date|day|year|deadline|time|month)$", re.IGNORECASE)
#: Words that may follow a participle at the beginning of what happened, so that it is a passive.
_BEHIND = frozenset("by in at from to into with as on for under again".split())


def happened(subject: str, when: str, event: Block) -> Iterator[Block]:
    """Yield the sentence that tells when something happened; a label of which it is open what it says makes none.

    Args:
        subject: what the section is called after, or nothing.
        when: a date.
        event: what is told beside it.
    """
    text = event.text.strip()
    start = event.text.index(text) if text else 0
    if not text:
        return
    if is_prose(text) or _is_clause(text):
        yield event if any(each.kind == "date" for each in find(text)) else _fronted(when, event, start)
        return
    said_of = words(text)
    if not said_of or not is_fact("on", text):
        return
    end = start + len(text.rstrip("."))
    if tells_in_the_present(text):
        first = start + 1  # "1956 | Becomes a grandmaster"
        yield made_of(f"{subject or 'It'} {text[0].lower()}", event, (first, end), f" {at(when)}.")
        return
    passive = is_participle(said_of[0].key) and (len(said_of) == 1 or said_of[1].key in _BEHIND)
    if passive:
        first = start + 1
        before = f"{subject or 'It'} was {text[0].lower()}"
        yield made_of(before, event, (first, end), f" {at(when)}.")
    elif _is_event(text):
        yield made_of(f"The {text[0].lower()}", event, (start + 1, end), f" was {at(when)}.")


def took_place(subject: str, label: str, value: Block) -> Iterator[Block]:
    """Yield the sentence of an event and its date: "Opening of the bridge | 14 May 1911"."""
    if not _is_event(label) or _DATE_LABEL.search(label):
        yield from said(subject, label, value)
        return
    text = value.text.strip()
    start = value.text.index(text)
    before = f"The {lowered(label).removeprefix('the ')} was {at(text).removesuffix(text)}"
    yield made_of(before, value, (start, start + len(text)), ".")


def opened(subject: str, label: str, day: str, value: Block) -> Iterator[Block]:
    """Yield the sentence of a label, a day of the week and a time: "Opens | Monday | 9:00"."""
    text = value.text.strip()
    found = find(text)
    if not found or found[0].kind != "time" or not any(map(is_known_present, words(label.lower())[:1])):
        yield from said(subject, f"{label} on {day}", value)
        return
    start = value.text.index(text)
    yield made_of(f"{subject or 'It'} {label.lower()} at ", value, (start, start + len(text)), f" on {day}.")


def at(when: str) -> str:
    """Return a date with its preposition."""
    return f"{'on' if any(each.unit == 'day' for each in find(when)) else 'in'} {when}"


def _fronted(when: str, event: Block, start: int) -> Block:
    """Return a sentence with the date before it."""
    first, *more = words(event.text[start:])
    is_named = first.text[1:] != first.text[1:].lower() or (not first.stop and not entry(first.key).senses)
    is_named = is_named or (not first.stop and bool(more) and more[0].text[:1].isupper())
    before = at(when)[0].upper() + at(when)[1:] + ", "
    if is_named:
        return of([(before, nowhere(before)), (event.text[start:], event.offsets[start:])], event)
    before = f"{before}{event.text[start].lower()}"
    return of([(before, nowhere(before)), (event.text[start + 1 :], event.offsets[start + 1 :])], event)


def _is_clause(text: str) -> bool:
    """Tell whether a text without a full stop tells what somebody does: "Albert Haldane dies"."""
    found = words(text)
    return len(found) > 1 and any(is_verb(each) or is_known_present(each) for each in found[1:])


def _is_event(label: str) -> bool:
    """Tell whether a label names what happens: "Opening of the bridge"."""
    match = _EVENT.match(label)
    if match is None:
        return False
    found = entry(match["noun"].lower())
    return bool(found.senses.get("n")) and match["noun"].lower().endswith(_ENDINGS)


#: Endings of nouns that name what happens.
_ENDINGS = ("ing", "tion", "sion", "ment", "start", "end", "death", "birth", "launch", "arrival", "purchase", "sale")
