"""Words that name files, folders, addresses, settings and menus as they are typed: another one is another thing."""

from __future__ import annotations

from factcheck.inference.wording.alignment import Step
from factcheck.inference.wording.holding import main_of
from factcheck.inference.wording.units import Unit, units
from factcheck.patterns import pattern
from factcheck.syntax.records import Proposition
from factcheck.syntax.words import DEFINITE

#: Shapes of what is typed: a path, a name with an ending or a domain, a variable, the way to a menu.
_SHAPES = tuple(
    pattern(shape)
    for shape in (
        r"[^\s/]*(?:/[^\s/]+)+/?",
        r"[a-z0-9_-]+(?:\.[a-z][a-z0-9]*)+",
        r"[a-z0-9]+(?:_[a-z0-9]+)+",
        r".+ > .+",
    )
)
#: Prepositions before the one place where something is, goes to or comes from.
_PLACING = frozenset({"in", "at", "under", "from", "to", "by"})
#: Determiners of what there is one of.
_KNOWN = DEFINITE | {"our", "your"}
#: Words by which a sentence adds another thing to one that is told elsewhere.
_BESIDES = pattern(r"\b(?:also|too|as well|either|additionally|another|optionally)\b")


def are_literals(step: Step, statement: str, claim: str) -> bool:
    """Tell whether two of one shape stand where a sentence tells what, or where, a known thing is.

    What is read, written or opened may be many things; what a file is called, and where it is, is one.

    Args:
        step: the one difference between the two sentences.
        statement: the sentence under test.
        claim: the sentence that is taken to be true.
    """
    if len(step.known) != 1 or len(step.said) != 1:
        return False
    one, two = step.known[0], step.said[0]
    shapes = [next((at for at, shape in enumerate(_SHAPES) if shape.fullmatch(each.key)), None) for each in (one, two)]
    if None in shapes or shapes[0] != shapes[1] or one.key.startswith(two.key) or two.key.startswith(one.key):
        return False  # "/var/log" holds "/var/log/kestrel"
    if _BESIDES.search(statement.lower()) or _BESIDES.search(claim.lower()):
        return False
    known, said = main_of(claim), main_of(statement)
    if known is None or said is None or known.tense != said.tense or known.modal or said.modal:
        return False
    return all(
        _is_told_of_one(unit, list(units(text)), made)
        for unit, text, made in ((one, claim, known), (two, statement, said))
    )


def _is_told_of_one(unit: Unit, found: list[Unit], made: Proposition) -> bool:
    """Tell whether a word ends its sentence behind "is", or behind where something is, and that is a known thing."""
    place = found.index(unit)
    before = found[place - 1] if place else None
    if before is None or place != len(found) - 1:
        return False
    if not ((before.pos == "v" and before.key == "be") or before.key in _PLACING):
        return False
    about = [each.phrases[0] for each in made.arguments if each.phrases[0].start < made.start]
    return any(each.kind == "name" or each.determiner in _KNOWN for each in about)
