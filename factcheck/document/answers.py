"""A question and the words that answer it, as the sentence that they stand for: "How high is it?" / "88 metres."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.document.blocks import Block
from factcheck.document.prose import is_prose
from factcheck.document.telling import MOST_VALUE, made_of
from factcheck.document.timelines import at
from factcheck.language.verbs import is_participle
from factcheck.language.wordnet import entry
from factcheck.language.words import words
from factcheck.model.record import replace
from factcheck.model.rows import NamedTuple
from factcheck.values import find

#: The first sentence of an answer.
_FIRST = re.compile(r"\s*(?P<said>[^.!?]*(?:[.!?](?=\S)[^.!?]*)*)(?:[.!?](?=\s|$)|$)")
_BE, _DO = "(?P<be>is|are|was|were)", "(?P<do>do|does|did)"
#: What may stand behind the verb of a question.
_REST = r"(?P<rest> (?:in|on|at|for|to|from|with|by|of|per|a|each|every|there|here|out|before|after|when|if)\b.*)?"
_HOW_MANY_THERE = re.compile(rf"how many (?P<things>\S.*?) {_BE} there(?P<rest> \S.*)?", re.IGNORECASE)
_HOW_MANY = re.compile(rf"how many (?P<things>\S.*?) {_DO} (?P<who>\S.*?) (?P<verb>[a-z]+){_REST}", re.I)
_HOW_MANY_DID = re.compile(r"how many (?P<things>[a-z]+) (?P<verb>[a-z]+)(?P<rest> .*)?", re.IGNORECASE)
_HOW = re.compile(rf"how (?P<how>long|old|high|tall|deep|wide|far|big|large|heavy|fast|much) {_BE} (?P<who>\S.*)", re.I)
_DOES = re.compile(rf"(?:how (?:long|much|often)|when|where) {_DO} (?P<who>\S.*?) (?P<verb>[a-z]+){_REST}", re.I)
_IS = re.compile(rf"(?P<asked>when|where|who) {_BE} (?P<who>\S.*)", re.IGNORECASE)
_WHO = re.compile(r"who (?P<verb>[a-z]+)(?P<rest> \S.*)", re.IGNORECASE)
#: Adjectives that stand behind a measure.
_BEHIND_MEASURE = frozenset("long old high tall deep wide".split())
_MEASURES = frozenset({"quantity", "duration", "money", "age", "number"})
#: What answers whether, and when it is not known.
_NO_ANSWER = ("yes", "no", "not ", "never", "always", "it depends", "maybe", "perhaps", "of course", "sure")
#: So far from its beginning the number of an answer stands at most.
_FAR = 12


class _Frame(NamedTuple):
    """What stands around an answer in the sentence that it stands for.

    Attributes:
        before: words before it.
        number: where in it ``between`` stands; 0 for behind all of it.
        between: words behind its number, or behind what that counts.
        behind: words behind all of it.
    """

    before: str
    number: int = 0
    between: str = ""
    behind: str = ""


def answered(question: str, answer: Block) -> Iterator[Block]:
    """Yield what a question and the words that answer it say, and the rest of the answer.

    Nothing where the answer is a sentence of its own, or the question is none of those that are known.

    Args:
        question: with its mark; a text that asks nothing has no answer.
        answer: what stands behind it.
    """
    asked = re.split(r"(?<=[.!?])\s+", question.strip())[-1]
    match = _FIRST.match(answer.text) if asked.endswith("?") else None
    said = match["said"].strip(" ,;") if match else ""
    if match is None or not words(said) or len(words(said)) > MOST_VALUE or is_prose(f"{said}."):
        return
    frame = None if said.casefold().startswith(_NO_ANSWER) else _frame(asked.rstrip("? "), said)
    if frame is None:
        return
    start = match.start("said") + match["said"].index(said)
    end = start + len(said)
    if frame.before and _is_lowered(said):
        answer = replace(answer, text=f"{answer.text[:start]}{said[0].lower()}{answer.text[start + 1 :]}")
    middle = start + (frame.number or len(said))
    first = made_of(frame.before, answer, (start, middle), frame.between)
    rest = made_of("", answer, (middle, end), f"{frame.behind}.")
    yield replace(first, text=first.text + rest.text, offsets=(*first.offsets, *rest.offsets))
    more = answer.text[match.end() :]
    if more.strip():
        yield made_of("", answer, (match.end() + len(more) - len(more.lstrip()), len(answer.text)), "")


def _number_end(said: str) -> int:
    """Return where the number with which an answer begins ends, or 0."""
    return next((each.end for each in find(said) if each.kind == "number" and each.start < _FAR), 0)


def _frame(asked: str, said: str) -> _Frame | None:
    return _counted(asked, said) or _measured(asked, said) or _placed(asked, said)


def _counted(asked: str, said: str) -> _Frame | None:
    """Tell "How many rooms are there?", "How many rooms does it have?" and "How many people live there?"."""
    end = _number_end(said)
    if not end:
        return None
    noun = _OWN_NOUN.match(said, end)  # "Three families" live there
    end = noun.end() if noun is not None else end
    there = _HOW_MANY_THERE.fullmatch(asked)
    if there is not None:
        return _Frame(f"There {there['be']} ", end, f"{_things(there, noun)}{there['rest'] or ''}")
    doing = _HOW_MANY.fullmatch(asked)
    if doing is not None:
        return _Frame(f"{_does(doing)} ", end, f"{_things(doing, noun)}{doing['rest'] or ''}")
    did = _HOW_MANY_DID.fullmatch(asked)
    return _Frame("", end, f"{_things(did, noun)} {did['verb']}{did['rest'] or ''}") if did is not None else None


def _things(match: re.Match[str], noun: re.Match[str] | None) -> str:
    return f" {match['things']}" if noun is None else ""


#: What an answer itself counts.
_OWN_NOUN = re.compile(r" (?!(?:as|times|was|is|this|per)\b)[a-z]+s\b")


def _is_lowered(said: str) -> bool:
    """Tell whether the first word of an answer has its capital only from where it stands."""
    first, *more = words(said)
    if more and more[0].text[:1].isupper() and not first.stop:
        return False  # "Ida Berg"
    return first.text[1:].islower() and (first.stop or bool(entry(first.key).senses) or bool(find(first.text)))


def _measured(asked: str, said: str) -> _Frame | None:
    """Tell "How high is it?", "How much is it?" and "How long are they kept?"."""
    match = _HOW.fullmatch(asked)
    if match is None or not any(each.kind in _MEASURES for each in find(said)):
        return None
    how, told = match["how"].casefold(), _passive(match, "" if said.casefold().startswith("for ") else "for ")
    if told is not None:
        return told if how == "long" else None
    if how == "much":
        return _Frame(f"{_opening(match['who'])} {'cost' if match['be'] in ('are', 'were') else 'costs'} ")
    behind = f" {how}" if how in _BEHIND_MEASURE and how not in said.casefold() else ""
    return _Frame(f"{_opening(match['who'])} {match['be']} ", behind=behind)


def _placed(asked: str, said: str) -> _Frame | None:
    """Tell "When does it open?", "When was it built?", "Where is it?", "Who is the director?" and "Who built it?"."""
    lead = at(said).removesuffix(said) if asked[:4].casefold() == "when" and _is_date(said) else ""
    does = _DOES.fullmatch(asked)
    if does is not None:
        return _Frame(f"{_does(does)}{does['rest'] or ''} {lead}")
    match = _IS.fullmatch(asked)
    if match is not None:
        told = _passive(match, lead) if match["asked"].casefold() != "who" else None
        return told or _Frame(f"{_opening(match['who'])} {match['be']} {lead}")
    who = _WHO.fullmatch(asked)
    named = who is not None and said[:1].isupper() and not find(said)
    return _Frame("", behind=f" {who['verb']}{who['rest']}") if who is not None and named and "," not in said else None


def _passive(match: re.Match[str], lead: str) -> _Frame | None:
    """Return the frame of a question that ends with a participle: "When was it built"."""
    last = words(match["who"])[-1]
    who = match["who"][: last.start].strip()
    return _Frame(f"{_opening(who)} {match['be']} {last.text} {lead}") if who and is_participle(last.key) else None


def _does(match: re.Match[str]) -> str:
    """Return "It has" of "does it have", "We did get" of "did you get"."""
    do, verb = match["do"].casefold(), match["verb"]
    if do == "does":
        verb = "has" if verb == "have" else f"{verb}{'es' if verb.endswith(('s', 'sh', 'ch', 'x', 'o')) else 's'}"
    return f"{_opening(match['who'])} {'did ' if do == 'did' else ''}{verb}"


def _is_date(said: str) -> bool:
    found = find(said)
    return len(found) == 1 and found[0].kind == "date" and found[0].start == 0


def _opening(who: str) -> str:
    """Return of whom or what is asked as the one who answers tells it: "you", who are asked, are "we"."""
    turned = "we" if who.casefold() == "you" else re.sub(r"^your\b", "our", who, flags=re.IGNORECASE)
    return turned[:1].upper() + turned[1:]
