"""How the words of a noun phrase may follow each other, in the automaton of ``clause_states``."""

from __future__ import annotations

from factcheck.language.clause_states import (
    ADJECTIVE,
    ARTICLE,
    BEGUN,
    CLOSED,
    COMMA,
    HEAD,
    HELPER,
    JOINING,
    JOINTS,
    LOOSE,
    NAME,
    NO_NOUN,
    NOUN,
    OPENING,
    PARTICIPLE,
    PLURAL,
    PREDICATE,
    PREPOSITION,
    PRONOUN,
    SEVERAL,
    SUBJECT,
    UNKNOWN,
    State,
    Step,
    on,
    surrounding,
)

#: What opens a phrase right behind the noun of a subject, with no verb between; behind the noun of an object.
_NO_VERB_BETWEEN, _SECOND_OBJECT = 4.0, 1.0
#: A noun behind a plural; one behind a noun; one for a single thing without an article; one joined to what is none.
_BEHIND_PLURAL, _BEHIND_NOUN, _BARE, _UNLIKE = 3.0, 0.2, 0.7, 2.5
#: A phrase at the opening that ends without a comma, before an article and before a noun.
_NO_COMMA, _NO_COMMA_OR_ARTICLE = 1.0, 3.0
#: An object behind a participle; a relative clause without a pronoun.
_PARTICIPLE_WITH_OBJECT, _WITHOUT_PRONOUN = 3.0, 2.5


def determined(state: State, needed: bool) -> list[Step]:
    """Return the states behind an article, or what may stand for a noun itself ("each", "41").

    Args:
        state: before it.
        needed: whether a noun must follow.
    """
    phrase = BEGUN if needed or state.phrase == BEGUN else LOOSE
    cost, fixed = _PARTICIPLE_WITH_OBJECT if state.last == PARTICIPLE else 0.0, state.fixed
    inside: list[Step] = []
    if state.phrase == HEAD:
        cost = _behind_head(state, needed)
        fixed = fixed and state.phase == PREDICATE
        if needed and state.phase != OPENING:
            inside = _contact(state, phrase, UNKNOWN, ARTICLE)
    made = on(state, ARTICLE, phrase, fixed)
    return [(made._replace(phase=SUBJECT) if state.phase == OPENING and not fixed else made, cost), *inside]


def _behind_head(state: State, needed: bool) -> float:
    if state.phase == PREDICATE:
        return _SECOND_OBJECT if needed or state.last != PLURAL else _BEHIND_PLURAL
    if state.phase == OPENING:
        return _NO_COMMA
    return _NO_VERB_BETWEEN if needed else _BEHIND_PLURAL


def _contact(state: State, phrase: int, number: int, last: str) -> list[Step]:
    """Return the states in which a clause without a pronoun opens behind a noun: "everything the museum owns"."""
    return [
        (State(SUBJECT, phrase, number, False, -1, "", last, outer), _WITHOUT_PRONOUN) for outer in surrounding(state)
    ]


def qualified(state: State, alone: bool) -> list[Step]:
    """Return the states behind an adjective or a participle.

    Args:
        state: before it.
        alone: whether it may stand behind its noun, as a participle does.
    """
    if state.phrase != HEAD:
        last = PARTICIPLE if alone and state.last != HELPER else ADJECTIVE  # "had lost the case"
        return [(on(state, last, BEGUN if state.phrase == BEGUN else LOOSE), 0.0)]
    if alone:
        told_of = state.phase == SUBJECT
        return [(on(state, PARTICIPLE, CLOSED, state.fixed or told_of), _BEHIND_NOUN if told_of else 0.0)]
    return [(on(state, ADJECTIVE, LOOSE), _SECOND_OBJECT if state.phase == PREDICATE else _BEHIND_PLURAL)]


def named(state: State, number: int, proper: bool, bare: bool) -> list[Step]:
    """Return the states behind a noun.

    Args:
        state: before it.
        number: of the noun.
        proper: whether it is a name.
        bare: whether it is a common noun for one thing, which seldom stands without an article.
    """
    last = NAME if proper else PLURAL if number == SEVERAL else NOUN
    cost = _before_noun(state, bare)
    contact = proper and state.phrase == HEAD and state.phase != OPENING and state.last != NAME
    inside = _contact(state, HEAD, number, NAME) if contact else []
    if state.phase == OPENING and state.fixed:
        steps = [(State(OPENING, HEAD, UNKNOWN, True, -1, "", last, state.outer), cost)]
        if state.phrase == HEAD:
            steps.append((State(SUBJECT, HEAD, number, False, -1, "", last, state.outer), _NO_COMMA_OR_ARTICLE))
        return steps
    if state.phase == PREDICATE:
        joint = number if 0 <= state.joined <= SEVERAL else state.joined
        return [(on(state, last, HEAD)._replace(joined=joint), cost), *inside]
    several = state.last in JOINTS and state.number == SEVERAL and state.phrase == CLOSED
    several = several or (state.phase == SUBJECT and state.joined == 0)  # "the mill and the yard"
    own = SEVERAL if several else state.number if state.fixed else number
    return [(State(SUBJECT, HEAD, own, state.fixed, state.joined, "", last, state.outer), cost), *inside]


def _before_noun(state: State, bare: bool) -> float:
    if state.phrase == HEAD:
        return _BEHIND_PLURAL if state.last == PLURAL else _BEHIND_NOUN
    if state.phrase != CLOSED:
        return 0.0
    if state.last == JOINING:
        return _UNLIKE if bare else _SECOND_OBJECT
    if state.last == PARTICIPLE:
        return _PARTICIPLE_WITH_OBJECT
    return _BARE if bare and state.last != PREPOSITION else 0.0


def pronoun(state: State, number: int, subject: bool, whom: bool) -> list[Step]:
    """Return the states behind a pronoun.

    Args:
        state: before it.
        number: of whom it stands for.
        subject: whether it may be a subject ("they").
        whom: whether it may be an object ("them").
    """
    steps: list[Step] = []
    if whom:
        cost = NO_NOUN if state.phrase == HEAD or (state.phase != PREDICATE and state.last != PREPOSITION) else 0.0
        steps.append((on(state, PRONOUN, HEAD), cost + _PARTICIPLE_WITH_OBJECT * (state.last == PARTICIPLE)))
    aside = state.last == COMMA and state.phase == SUBJECT  # "the tower, she says, dates from 1901"
    if subject and state.phase != OPENING and (state.phrase == HEAD or aside):
        around = surrounding(state)
        steps += [(State(SUBJECT, HEAD, number, True, -1, "", NOUN, outer), _SECOND_OBJECT) for outer in around]
    elif subject and state.phase == PREDICATE:
        cost = 0.0 if state.joined >= 0 else _SECOND_OBJECT
        steps.append((on(state, NOUN, HEAD)._replace(joined=number), cost))
    elif subject:
        steps.append((State(SUBJECT, HEAD, number, True, -1, "", NOUN, state.outer), 0.0))
    return steps
