"""Who "I" is in a letter or a foreword: who signs it, or whom its heading names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.document.captions import SHOWN
from factcheck.language.given_names import begins_with_given_name, gender_of
from factcheck.language.persons import is_person
from factcheck.model import Reference, Span, Statement
from factcheck.syntax.mentions import mentions

_I = re.compile(r"\b(?:I|my|me)\b")
_QUOTED = re.compile("[\"“”„«»]|(?<!\\w)['‘]")
#: "From the director", "A word from our chair", "Foreword by Ida Berg".
_HEADED = re.compile(
    r"(?:[^\W\d_]+ ){0,3}(?:from|by) (?P<who>(?:the|our) [a-z][^,:;.]{2,40}|(?-i:[A-Z])[^,:;.]{2,40})", re.IGNORECASE
)
#: A line that is a name, with the office behind a comma.
_SIGNED = re.compile(r"(?P<who>(?P<given>[^\W\d_]+) (?:[^\W\d_]\.? |[^\W\d_]+ )?[^\W\d_]+)(?:, [^.!?]{3,60})?\.?")


def signers(statements: Sequence[Statement]) -> Iterator[tuple[str, int]]:
    """Yield for each sentence of a text who its "I" is, with the line that tells, or nothing and 0.

    Args:
        statements: in order.
    """
    start = 0
    while start < len(statements):
        end = next((at for at in range(start + 1, len(statements)) if statements[at].level), len(statements))
        told = [_signed(each) for each in statements[start + 1 : end]]
        last = 0
        for at, who in enumerate(told, 1):
            if who:
                yield from [(who, _line(statements[start + at]))] * (at + 1 - last)
                last = at + 1
        headed = _headed(statements[start])
        yield from [(headed, _line(statements[start]) if headed else 0)] * (end - start - last)
        start = end


def spoken_by(statement: Statement, who: str, line: int) -> Iterator[Reference]:
    """Yield what "I" and "my" are taken for, unless somebody is quoted.

    Args:
        statement: a sentence.
        who: who speaks, or nothing.
        line: that tells so.
    """
    if not who or statement.level or _QUOTED.search(statement.text):
        return
    for match in _I.finditer(statement.text):
        if match.group() != "I" or statement.text[match.end() :].startswith((" ", "’", "'")):
            yield Reference(Span(*match.span()), who, line, match.group() == "my", (), sure=False)


def _headed(heading: Statement) -> str:
    match = _HEADED.fullmatch(heading.text.strip()) if heading.level else None
    if match is None:
        return ""
    who = match["who"]
    if who[:1].isupper():
        return who if begins_with_given_name(who) else ""
    noun = who.split(maxsplit=1)[1]
    named = next((each.head for each in mentions(f"The {noun} spoke.") if each.part == "subj"), "")
    return f"the {noun}" if named and is_person(named) else ""


def _signed(statement: Statement) -> str:
    text = re.sub(rf",? {re.escape(SHOWN)}$", "", statement.text).strip()
    match = _SIGNED.fullmatch(text)
    office = text.partition(", ")[2].rstrip(".")
    known = match is not None and (gender_of(match["given"]) or (office and is_person(office.split(" of ")[0])))
    signed = match is not None and match["who"].istitle() and known
    return match["who"] if match is not None and signed else ""


def _line(statement: Statement) -> int:
    return statement.location.line if statement.location else 0
