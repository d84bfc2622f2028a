"""Since when, or until when, something is so: it may have been so of a wider kind before and after.

Who has sold electric cars since 1990 may have sold cars for longer, and who became a minister of one kind in 2021 may
have been one of another before.
"""

from __future__ import annotations

from factcheck.inference.edits import Edit, left_out
from factcheck.inference.kinds import PLACES, TIME_SLOTS, time_values
from factcheck.inference.terms import TURNS
from factcheck.logic.relations import Relation
from factcheck.syntax.records import Argument, Proposition

#: Bounds of dates from or to which something is so, and adverbs that say that it was not so before or after.
_BOUNDS, _ENDS = frozenset({"since", "until", "span"}), frozenset({"first", "last"})
#: The modality of what is over.
_FORMER = "former"
#: Kinds of edit within a slot that leave it wider, and modifiers that only say whose it is.
_LESS, _OWNING = frozenset({"narrowing", "word"}), frozenset({"of", "poss"})
#: Slots of where and as what it is so, which may be left out of what is so since some time.
_SETTINGS = PLACES | {"as", "to", "for", "office", "market"}


def of_bounded(edits: list[Edit], known: Proposition, said: Proposition) -> list[Edit]:
    """Return edits, those by which a statement tells of a wider kind since or until when as settling nothing.

    Args:
        edits: all steps from the claim's proposition to the statement's.
        known: the claim's proposition.
        said: the statement's.
    """
    dated = any(each.slot in TIME_SLOTS and each.relation is Relation.ALTERNATION for each in edits)
    if not dated and not _is_bounded(said):
        return edits
    lasts = _lasts(said)
    return [_widened(each, known, said, lasts=lasts) for each in edits]


def _lasts(made: Proposition) -> bool:
    """Tell whether something is told to be so since or until a date, which it may be elsewhere for longer.

    Where somebody was born, or a museum opened, is left out of what happened but once.
    """
    ends = any(each.word in _ENDS for each in made.adverbs)
    return ends or any(each.bound in _BOUNDS for each in time_values(made))


def _is_bounded(made: Proposition) -> bool:
    """Tell whether it is told from or to when something is so, and not only that it was so then."""
    if _lasts(made):
        return True
    times = bool(list(time_values(made)))
    if times and (made.modal == _FORMER or made.verb.partition(" ")[0] in TURNS):
        return True
    comes = made.verb.startswith(_COMING) and made.tense != "perfect"
    return times and (made.phase == "end" or (made.phase == "begin" and not comes))


#: Verbs of coming to be something, which one may be already: who became environment minister became a minister.
_COMING = ("become", "be", "get", "win", "join", "appoint", "elect", "name")


def _widened(edit: Edit, known: Proposition, said: Proposition, *, lasts: bool) -> Edit:
    if edit.relation is not Relation.FORWARD or edit.slot in (*TIME_SLOTS, "subj"):
        return edit
    mine, yours = known.argument(edit.slot), said.argument(edit.slot)
    if edit.kind == "dropped":
        wider = edit.slot in _SETTINGS and yours is None and (lasts or edit.slot not in PLACES)
    else:
        wider = edit.kind in _LESS and mine is not None and yours is not None and _is_kind(edit, mine, yours)
    return edit._replace(relation=Relation.INDEPENDENCE) if wider else edit


def _is_kind(edit: Edit, mine: Argument, yours: Argument) -> bool:
    """Tell whether a statement tells of any of a wider kind: "a judge", not "mayor" beside "mayor of Rom"."""
    gone = left_out(edit, mine.phrases[0])
    if gone and all(each.kind in _OWNING for each in gone):
        return False
    return yours.phrases[0].kind == "noun" and yours.phrases[0].determiner in ("", "a")
