"""Who did what only one does: "Duel was written by Ann Lee", "Bob Ray wrote Duel", "Italy won the cup in 2006"."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.judge.case import Case, led_by
from factcheck.judge.reading import Reading
from factcheck.judge.relations import whole_name
from factcheck.judge.units import Units
from factcheck.language import lexicon, tables
from factcheck.language.verbs import is_passive, is_past_form


class Deed(NamedTuple):
    """A deed that has one doer: its name for a reason, and the units of who did it, and of what it was done to."""

    role: str
    doer: tuple[int, ...]
    done_to: Units


def swapped_doer(case: Case) -> tuple[Deed, Deed] | None:
    """Return the deeds of the two sentences, if they are one deed by two doers.

    Args:
        case: the two sentences, aligned.

    Returns:
        Statement's and reference's deed, or None where the deed is another one, may have several doers, or each side
        names the other's doer somewhere.
    """
    roles = lexicon.sole_deeds()
    partner = dict(case.words.pairs)
    for here, there in case.words.pairs:
        role = roles.get(case.statement.units[here].key)
        if role is None or case.reference.units[there].kind != "word":
            continue
        said, known = _deed(case.statement, here, role), _deed(case.reference, there, role)
        if said is None or known is None or not _is_one(case, said, known, partner):
            continue
        if role != tables.WINNER or _is_one_contest(case, said):
            return said, known
    return None


def _is_one(case: Case, said: Deed, known: Deed, partner: dict[int, int]) -> bool:
    """Tell whether the same was done, and the doers are two."""
    named = any(at in partner for at in said.doer) or not set(known.doer).isdisjoint(partner.values())
    answers = {partner.get(at) for at in said.done_to}
    weighty = {at for at in known.done_to if case.reference.units[at].weight >= 1}
    return not named and bool(answers) and answers <= known.done_to and weighty <= answers


def _is_one_contest(case: Case, said: Deed) -> bool:
    """Tell whether both speak of one election, race or cup: one of the same date."""
    contests = any(case.statement.units[at].raw in tables.CONTESTS for at in said.done_to)
    return contests and any(value.kind == "date" for value, _ in case.values.agree)


def is_one_event(case: Case) -> bool:
    """Tell whether both sides speak of what can be done only once to one thing: "Acme bought Bolt".

    Args:
        case: the two sentences, aligned.
    """
    keys = lexicon.concepts_of(tables.ONE_TIME)
    partner = dict(case.words.pairs)
    for here, there in case.words.pairs:
        if case.statement.units[here].key not in keys:
            continue
        said, known = _done_to(case.statement, here), _done_to(case.reference, there)
        if said and known and _is_definite(case.statement, said) and _is_definite(case.reference, known):
            return {partner.get(at) for at in said} == set(known)
    return False


def _deed(reading: Reading, at: int, role: str) -> Deed | None:
    """Return the deed that a verb tells of, if it names one doer and to what it is done."""
    done_to = _done_to(reading, at)
    passive = is_passive(reading.words, reading.units[at].place)
    doer = _name_at_end(reading, led_by(reading, at)) if passive else _name_just_before(reading, at)
    if not doer or not done_to or _is_one_of_several(reading, doer) or not _is_definite(reading, done_to):
        return None
    return Deed(role, doer, done_to)


def _done_to(reading: Reading, at: int) -> Units:
    """Return the units that tell to what a verb in the past is done: before a passive, behind an active one."""
    place = reading.units[at].place
    if not is_past_form(reading.words[place]):
        return frozenset()
    return _before(reading, at) if is_passive(reading.words, place) else _behind(reading, at)


def _is_definite(reading: Reading, done_to: Units) -> bool:
    """Tell whether something is the only one called so: a name, or behind "the"; "a book" and "shares" are not."""
    first = reading.units[min(done_to)]
    led = first.place > 0 and reading.words[first.place - 1].key in tables.DEFINITE
    return (
        led
        or any(reading.units[at].kind == "name" and reading.units[at].place for at in done_to)
        or (first.kind == "name" and not reading.words[first.place].key.endswith("s"))
    )


def _before(reading: Reading, at: int) -> Units:
    clause = reading.units[at].clause
    return frozenset(
        index for index in range(at) if reading.units[index].weight > 0 and reading.units[index].clause == clause
    )


def _behind(reading: Reading, at: int) -> Units:
    """Return the units behind a verb, up to the next preposition or value."""
    place = reading.units[at].last
    stop = next((word.start for word in reading.words[place + 1 :] if word.key in tables.PREPOSITIONS), None)
    end = len(reading.text) if stop is None else stop
    return frozenset(
        index
        for index in range(at + 1, len(reading.units))
        if reading.units[index].start < end and not reading.in_value(reading.units[index].start)
    )


def _name_at_end(reading: Reading, members: set[int]) -> tuple[int, ...]:
    """Return the name that a few units end in: that of "by the painter Ann Lee"; "by a Swiss painter" has none."""
    last = max(members, default=None)
    return whole_name(reading, last) if last is not None and reading.units[last].kind == "name" else ()


def _name_just_before(reading: Reading, at: int) -> tuple[int, ...]:
    """Return the name that stands right before a verb, adverbs and auxiliaries passed over."""
    before = at - 1
    if before < 0 or reading.units[before].kind != "name":
        return ()
    gap = reading.words[reading.units[before].last + 1 : reading.units[at].place]
    return whole_name(reading, before) if all(word.stop or word.key in tables.VERB_ADVERBS for word in gap) else ()


def _is_one_of_several(reading: Reading, doer: tuple[int, ...]) -> bool:
    """Tell whether a name stands beside others: "by Ann Lee and Bob Ray", "Ann Lee, Bob Ray"; or belongs to another."""
    first, last = reading.units[doer[0]], reading.units[doer[-1]]
    before = reading.words[first.place - 1].key if first.place else ""
    after = reading.words[last.last + 1] if last.last + 1 < len(reading.words) else None
    gap = reading.text[last.end : after.start] if after is not None else ""
    owns = reading.owns(doer[-1]) or before == "of"
    return (
        owns
        or before in tables.BESIDE
        or before == "with"
        or (after is not None and (after.key in tables.BESIDE or after.key == "of" or "," in gap or "&" in gap))
    )
