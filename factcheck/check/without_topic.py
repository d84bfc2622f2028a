"""A statement that names what the base is about, beside claims that leave it out.

An editor who keeps a base on one product writes "Versioning is off by default"; a draft says "Versioning is off by
default in Tor". So a statement of which nothing else is known is also read without that name, and with "the museum" in
its place, and held against the claims that do not name it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from factcheck.check.own_topic import Topic, holds, names_in, topic_of_file
from factcheck.check.spans import brought_back
from factcheck.check.suspecting import suspected
from factcheck.inference.doubts import DOUBTS, lowered
from factcheck.inference.shelf import readings
from factcheck.inference.terms import ELSEWHERE
from factcheck.language.tokens import tokens
from factcheck.match.base import Base
from factcheck.model import Claim, Result, Span, Statement, Verdict
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern
from factcheck.values import find
from factcheck.values.resolve import Rewritten

#: Judges a text against those claims alone of which a predicate is true.
Judge = Callable[[Statement, Callable[[Claim], bool]], Result]

#: The doubt about a difference from a claim that names nothing.
_DOUBT = "left out"
#: A value of a declared property is as sure as can be; odds need a little doubt.
_SUREST = 0.97
_SILENT = frozenset({Verdict.UNVERIFIED, Verdict.NOT_CHECKABLE})


class Reading(NamedTuple):
    """A statement read as told of what a file of the base is about.

    Attributes:
        written: the statement without the name, or with another word in its place.
        noun: that word, or nothing.
        name: as the statement writes it.
        left: prepositions with which the name was left out, "of" for an owner and for a name before a noun.
        does: the verb of which it is the doer, where "somebody" stands in its place, or nothing.
        other: another name of the same, which stands in its place, in small letters, or nothing.
    """

    written: Rewritten
    noun: str
    name: str
    left: frozenset[str]
    does: str = ""
    other: str = ""


def without_topic(result: Result, near: Iterable[Claim], base: Base, judged: Judge) -> Result:
    """Return the verdict on a statement of which nothing is known, read as told of what the base is about.

    Args:
        result: the verdict on the statement as it is written.
        near: the claims that it may be about, best first.
        base: the open base.
        judged: judges another text against some of the claims.
    """
    given = result.statement
    for file in dict.fromkeys(each.location.file for each in near if each.location is not None):
        topic = topic_of_file(base, file)
        if topic is None:
            continue
        for reading in _readings(given.text, topic):
            found = judged(replace(given, text=reading.written.text), _taking(reading, topic, file))
            if found.verdict not in _SILENT:
                return _told(brought_back(found, given, reading.written.back), reading)
    return result


def _told(result: Result, reading: Reading) -> Result:
    """Return a result with what it goes by; it is no more than a suspicion where the claim names nothing at all."""
    result = replace(result, reason=f"{result.reason}; the claim is taken to tell of {reading.name}")
    if reading.noun or reading.other or result.verdict is not Verdict.CONTRADICTED:
        return result
    return suspected(result, DOUBTS[_DOUBT][0], _doubted)


def _doubted(confidence: float) -> float:
    return round(lowered(min(confidence, _SUREST), [_DOUBT]), 3)


#: Preposition with which a name was left out -> those with which a claim may say the same of something else.
_BESIDE = {
    "of": frozenset({"of", "'s"}),
    "in": frozenset({"in", "at", "of", "'s"}),
    "at": frozenset({"in", "at", "of", "'s"}),
}


def _beside(left: frozenset[str]) -> frozenset[str]:
    return frozenset(each for prep in left for each in _BESIDE.get(prep, {prep}))


#: A name that tells of what or where something is.
_TIED = pattern(r"\b(?P<prep>of|in|at|for|by|from|to) (?:the )?(?P<name>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*)")
_OWNER = pattern(r"\b(?P<name>[A-Z]\w*(?: [A-Z]\w*)*)['’]s?(?!\w)")


def _taking(reading: Reading, topic: Topic, file: str) -> Callable[[Claim], bool]:
    """Return what tells whether a claim leaves out what its file is about, and names nothing in its place."""

    def takes(claim: Claim) -> bool:
        if claim.location is None or claim.location.file != file:
            return False
        if reading.other:
            return holds(claim.statement, reading.other)
        if reading.does and not _leaves_doer_out(claim.statement, reading.does):
            return False
        if reading.noun:
            return not topic.is_named(claim.statement) and holds(claim.statement, f"the {reading.noun}")
        if topic.is_named(claim.statement) and not _is_in_view(claim.statement):
            return False
        others = _rivals(claim.statement, reading.left) if topic.main else names_in(claim.statement)
        return all(holds(reading.written.text, each.casefold()) or each.casefold() in topic.names for each in others)

    return takes


def _is_in_view(claim: str) -> bool:
    """Tell whether a claim that names its topic tells all of it: "Stalls in Tor cost 9 crowns; children pay nothing".

    It does unless it tells of other times or places.
    """
    return not any(holds(claim, word) for word in ELSEWHERE)


def _leaves_doer_out(claim: str, verb: str) -> bool:
    """Tell whether a claim tells what is done, as a rule, and not by whom: "Windows is not supported"."""
    return any(
        each.verb == verb and each.tense == "present" and each.argument("subj") is None and each.argument("obj")
        for ways in readings(claim)
        for each in ways[:1]
    )


def _rivals(text: str, left: frozenset[str]) -> Iterator[str]:
    """Yield the names that stand in a claim where the one of its topic is left out."""
    beside = _beside(left)
    yield from (match["name"] for match in _TIED.finditer(text) if match["prep"] in beside)
    yield from (match["name"] for match in _OWNER.finditer(text) if "'s" in beside)


def _readings(text: str, topic: Topic) -> Iterator[Reading]:
    """Yield a statement with the noun of what a file is about in the place of its name, without both, without doer."""
    for noun in dict.fromkeys((topic.noun, "")):
        reading = _reading(text, topic, noun)
        if reading is not None:
            yield reading
    for form in topic.forms:
        renamed = _with_other_name(text, topic, form)
        if renamed is not None:
            yield renamed
    doing = _as_doer(text, topic)
    if doing is not None:
        yield doing


def _with_other_name(text: str, topic: Topic, form: str) -> Reading | None:
    """Return a statement with another name of its topic in the place of the one by which it calls it."""
    name = form.casefold()
    others = {each.casefold() for each in topic.forms} - {name}
    for match in _pattern(topic, called=False).finditer(text):
        if match["name"].casefold() not in others or _is_part_of_name(text, match):
            continue
        place = Span(match.start("name"), match.end("name"))
        new = text[: place.start] + form + text[place.end :]
        written = Rewritten(new, ((Span(place.start, place.start + len(form)), place),))
        return Reading(written, "", match["name"], frozenset({"of"}), other=name)
    return None


_SOMEBODY = "Somebody"


def _as_doer(text: str, topic: Topic) -> Reading | None:
    """Return a statement of what its topic does, as a rule, as what somebody does: "Tor does not support Windows"."""
    match = _pattern(topic, called=True).match(text)
    if match is None or match["prep"] or match["own"]:
        return None
    ways = [each[0] for each in readings(text) if each[0].kind == "main"]
    if len(ways) != 1 or ways[0].tense != "present" or ways[0].argument("obj") is None:
        return None
    subject = ways[0].argument("subj")
    if subject is None or len(subject.phrases) != 1 or subject.end != match.end("name"):
        return None
    replaced = ((Span(0, len(_SOMEBODY)), Span(0, match.end())),)
    written = Rewritten(_SOMEBODY + text[match.end() :], replaced)
    return Reading(written, "", match["name"], frozenset({"by"}), ways[0].verb)


def _reading(text: str, topic: Topic, noun: str) -> Reading | None:
    written, at = "", 0
    replaced: list[tuple[Span, Span]] = []
    left, name = set(), ""
    for match in _pattern(topic, called=not noun).finditer(text):
        place, words, prep = _noun_for(match, noun) if noun else _left_out(text, match)
        if not prep or _is_part_of_name(text, match):
            continue
        written += text[at : place.start]
        words = words[:1].upper() + words[1:] if not written.strip() else words
        replaced.append((Span(len(written), len(written) + len(words)), place))
        written, at = written + words, place.end
        left.add(prep)
        name = name or match["name"]
    written += text[at:]
    if not replaced:
        return None
    return Reading(Rewritten(written[:1].upper() + written[1:], tuple(replaced)), noun, name, frozenset(left))


def _pattern(topic: Topic, called: bool) -> re.Pattern[str]:
    """Return what finds the names of a topic, and "the museum" if that is asked, with the words before and behind."""
    ways = [re.escape(each) for each in topic.names]
    ways += [rf"(?<=the ){re.escape(topic.noun)}"] if called and topic.noun else []
    return re.compile(
        r"(?:\b(?P<prep>of|in|at|for|by|from|to) )?(?P<article>\bthe )?"
        rf"(?<!\w)(?P<name>{'|'.join(ways)})(?P<own>['’]s?(?!\w))?(?!\w)",
        re.IGNORECASE,
    )


def _is_part_of_name(text: str, match: re.Match[str]) -> bool:
    """Tell whether a name goes on before or behind what was found: "the Tor Foundation", "Old Tor"."""
    before = text[: match.start("name")].split()
    behind = "" if match["own"] else text[match.end() :]
    starts = len(before) > 1 and before[-1][:1].isupper() and not before[-1].endswith((",", ".", ":"))
    return starts or pattern(r"[ -][A-Z0-9]").match(behind) is not None


def _noun_for(match: re.Match[str], noun: str) -> tuple[Span, str, str]:
    start = match.start("article") if match["article"] else match.start("name")
    return Span(start, match.end()), f"the {noun}’s" if match["own"] else f"the {noun}", "of"


def _left_out(text: str, match: re.Match[str]) -> tuple[Span, str, str]:
    """Return the place of a name that can be left out, what takes it, and its preposition; no such where it stays.

    "The home colours of Tor", "in Tor", "Tor's home colours", "the Tor server", "Tor files": subjects stay.
    """
    start = match.start("article") if match["article"] else match.start("name")
    behind = text[match.end() :]
    if match["own"]:
        return Span(start, match.end()), "the", "of"
    if not match["prep"] and match["article"] and _goes_on(text, match):
        return Span(start, match.end()), "the", "of"
    if match["prep"]:
        prep = match["prep"].lower()
        if match.start() and text[match.start() - 1] == " ":
            return Span(match.start() - 1, match.end()), "", prep
        comma = pattern(r",? ").match(behind)
        return Span(match.start(), match.end() + (comma.end() if comma else 0)), "", prep
    if _goes_on(text, match):
        return Span(start, match.end() + 1), "", "of"
    return Span(start, match.end()), "", ""


def _goes_on(text: str, match: re.Match[str]) -> bool:
    """Tell whether a name stands before a noun or a quality: "the Tor server", "Tor files"."""
    behind = next((each for each in tokens(text, tuple(find(text))) if each.start >= match.end()), None)
    return behind is not None and behind.tag[:1] in ("N", "J") and text[match.end() : behind.start] == " "
