"""How the words of a clause may follow each other, as an automaton with costs: subject, verb, what stands behind it.

A state says how far a sentence has come; each kind of word leads to one state or more, at a cost where the sentence is
hard to read so: no verb at its end, two verbs without "and", a preposition before a verb, a plural with "works".
"""

from __future__ import annotations

from factcheck.model.rows import NamedTuple

#: How far a clause has come.
OPENING, SUBJECT, PREDICATE = 0, 1, 2
#: What of a noun phrase stands before a word: nothing, what needs a head, what may have one, its head.
CLOSED, BEGUN, LOOSE, HEAD = 0, 1, 2, 3
#: How many a noun tells of.
UNKNOWN, ONE, SEVERAL = 0, 1, 2
#: Forms of a finite verb: "works", "work", "worked", and a modal or an order.
OF_ONE, OF_SEVERAL, PAST, BASE = "of one", "of several", "past", "base"
#: Kinds of the word before: nouns, what stands before them, and verbs.
NOUN, PLURAL, NAME, PRONOUN = "noun", "plural", "name", "pronoun"
ARTICLE, ADJECTIVE, PARTICIPLE, PREPOSITION = "article", "adjective", "participle", "preposition"
VERB, HELPER, OPENER, COMMA, DATE = "verb", "helper", "opener", "comma", "date"
#: "And" behind a noun, and behind anything else.
LISTING, JOINING = "listing", "joining"
JOINTS = (LISTING, JOINING)


class Outer(NamedTuple):
    """A clause that waits for the end of one inside it.

    Attributes:
        phase: how far it has come.
        number: of its subject.
        form: of its verb, empty before it.
    """

    phase: int
    number: int
    form: str


class State(NamedTuple):
    """How far a sentence has come.

    Attributes:
        phase: of its innermost clause.
        phrase: what of a noun phrase is open.
        number: of the subject.
        fixed: whether the head of the subject is passed, or a prepositional phrase stands at the opening.
        joined: number of the noun behind "and" after the verb, -1 where there is none.
        form: of the verb, empty before it.
        last: the kind of the word before.
        outer: the clause around.
    """

    phase: int = OPENING
    phrase: int = CLOSED
    number: int = UNKNOWN
    fixed: bool = False
    joined: int = -1
    form: str = ""
    last: str = ""
    outer: Outer | None = None


#: A state and what it costs to come there.
Step = tuple[State, float]

#: No verb before the end; a second one without a joint; one that does not agree; one where a noun must stand.
_NO_VERB, _SECOND_VERB, _DISAGREES, NO_NOUN = 4.0, 6.0, 4.0, 5.0
#: A clause joined without a comma; a verb joined to another one, behind a comma alone; one of another time.
_JOINED_CLAUSE, _JOINED_VERB, _NO_JOINT, _OTHER_TIME = 1.0, 0.3, 0.2, 1.5
#: A verb behind an adjective, and behind a number; a phrase that ends without its noun.
_BEHIND_ADJECTIVE, _BEHIND_NUMBER, _NO_HEAD = 2.5, 1.0, 3.0
#: Added to the number of a joined noun whose phrase is passed.
_PASSED = 10


def on(state: State, last: str, phrase: int, fixed: bool | None = None, number: int | None = None) -> State:
    """Return a state in the same clause, one word on.

    Args:
        state: before the word.
        last: its kind.
        phrase: what of a noun phrase is open behind it.
        fixed: whether the head of the subject is passed then, if that changes.
        number: of the subject, if that changes.
    """
    return State(
        state.phase,
        phrase,
        state.number if number is None else number,
        state.fixed if fixed is None else fixed,
        state.joined,
        state.form,
        last,
        state.outer,
    )


def linked(state: State) -> list[Step]:
    """Return the states behind a preposition."""
    passed = state.phase == PREDICATE and 0 <= state.joined <= SEVERAL
    joint = state.joined + _PASSED if passed else state.joined
    fixed = state.fixed or state.phase != PREDICATE
    told = State(state.phase, CLOSED, state.number, fixed, joint, state.form, PREPOSITION, state.outer)
    return [(told, NO_NOUN if state.phrase == BEGUN else 0.0)]


def joined(state: State, adds: bool) -> list[Step]:
    """Return the states behind "and" or "or".

    Args:
        state: before it.
        adds: whether it makes several of one subject, as "and" does.
    """
    last = LISTING if state.phrase == HEAD or state.last == COMMA else JOINING
    if state.phase == PREDICATE:
        steps = [(State(PREDICATE, CLOSED, state.number, state.fixed, 0, state.form, last, state.outer), 0.0)]
        around = state.outer
        if around is not None and around.phase == PREDICATE:
            steps.append((State(PREDICATE, CLOSED, around.number, True, 0, around.form, last, None), _JOINED_VERB))
        return steps
    several = adds and not state.fixed
    number, joint = (SEVERAL, 0) if several else (UNKNOWN, state.joined)
    return [(State(state.phase, CLOSED, number, state.fixed, joint, state.form, last, state.outer), 0.0)]


def parted(state: State) -> list[Step]:
    """Return the states behind a comma, which may end a clause inside another."""
    cost = _BEHIND_NUMBER if state.phrase == BEGUN else 0.0
    fixed = state.phase == SUBJECT or (state.phase == PREDICATE and state.fixed)
    steps = [(on(state, COMMA, CLOSED, fixed), cost)]
    around = state.outer
    if around is not None and state.phase == PREDICATE:
        fixed = around.phase != OPENING
        steps.append((State(around.phase, CLOSED, around.number, fixed, -1, around.form, COMMA, None), cost))
    return steps


def opened(state: State, relative: bool) -> list[Step]:
    """Return the states behind a word that opens a clause inside; the pronoun of a relative one may be its subject."""
    phase = SUBJECT if relative else OPENING
    return [(State(phase, CLOSED, UNKNOWN, False, -1, "", OPENER, around), 0.0) for around in surrounding(state)]


def surrounding(state: State) -> list[Outer]:
    """Return the clauses that may go on behind one that opens here; behind "and" the subject of another may stand."""
    own = Outer(state.phase, state.number, state.form)
    outer = own if state.phase != PREDICATE or state.outer is None else state.outer
    another = state.phase == PREDICATE and state.joined >= 0 and state.phrase == HEAD
    return [outer, Outer(SUBJECT, state.joined % _PASSED, "")] if another else [outer]


def told(state: State, form: str, helps: bool) -> list[Step]:
    """Return the states behind a finite verb.

    Args:
        state: before it.
        form: of the verb.
        helps: whether it may help a participle.
    """
    last = HELPER if helps else VERB
    if state.phase == PREDICATE:
        return _told_again(state, form, last) or [(_behind(form, last, state.number, state.outer), _SECOND_VERB)]
    cost = _disagreement(form, state.number)
    if state.phase == OPENING or state.phrase == BEGUN or state.last == PREPOSITION or state.last in JOINTS:
        cost += NO_NOUN
    elif state.last == ADJECTIVE:
        cost += _BEHIND_ADJECTIVE
    elif state.last == ARTICLE:
        cost += _BEHIND_NUMBER
    return [(_behind(form, last, state.number, state.outer), cost)]


def _told_again(state: State, form: str, last: str) -> list[Step]:
    """Return the states behind a verb after another one: joined to it, of a clause joined to it, of the one around."""
    steps: list[Step] = []
    if state.last in JOINTS or state.last == COMMA:
        cost = _JOINED_VERB + (_NO_JOINT if state.last == COMMA else 0.0)
        cost += _disagreement(form, state.number, state.form) + _change_of_time(form, state.form)
        steps.append((_behind(form, last, state.number, state.outer), cost))
    if state.joined >= 0 and state.phrase != BEGUN and state.last not in JOINTS:
        number = state.joined % _PASSED
        cost = _JOINED_CLAUSE + _disagreement(form, number) + (NO_NOUN if state.last == PREPOSITION else 0.0)
        steps.append((_behind(form, last, number, state.outer), cost))
    around = state.outer
    if around is not None and around.phase != PREDICATE and state.last != PREPOSITION:
        cost = NO_NOUN * ((state.phrase == BEGUN) + (around.phase == OPENING))
        steps.append((_behind(form, last, around.number, None), cost + _disagreement(form, around.number)))
    return steps


def _behind(form: str, last: str, number: int, outer: Outer | None) -> State:
    return State(PREDICATE, CLOSED, number, True, -1, form, last, outer)


def _disagreement(form: str, number: int, before: str = "") -> float:
    """Return what it costs that a verb does not agree with its subject, if no modal before it holds for both."""
    unlike = (form == OF_ONE and number == SEVERAL) or (form == OF_SEVERAL and number == ONE and before != BASE)
    return _DISAGREES if unlike else 0.0


def _change_of_time(form: str, before: str) -> float:
    return 0.0 if form == before or BASE in (form, before) else _OTHER_TIME


def ended(state: State) -> float:
    """Return what it costs to end a sentence in a state."""
    open_clauses = (state.phase != PREDICATE) + (state.outer is not None and state.outer.phase != PREDICATE)
    return _NO_VERB * open_clauses + (_NO_HEAD if state.phrase == BEGUN else 0.0)
