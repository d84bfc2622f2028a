"""Where each word of a sentence leads in the automaton of ``clause_states``, by its tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language import clause_states, phrase_states, tables
from factcheck.language.clause_states import (
    ARTICLE,
    BASE,
    BEGUN,
    CLOSED,
    DATE,
    HEAD,
    HELPER,
    JOINTS,
    LOOSE,
    OF_ONE,
    OF_SEVERAL,
    ONE,
    OPENING,
    PAST,
    PREDICATE,
    PREPOSITION,
    SEVERAL,
    SUBJECT,
    UNKNOWN,
    VERB,
    State,
    Step,
    on,
)
from factcheck.language.participles import TELLING, helps
from factcheck.language.records import VALUE

if TYPE_CHECKING:
    from factcheck.language.records import Token

#: Tags of finite verbs and their form.
FORMS = {"VBZ": OF_ONE, "VBP": OF_SEVERAL, "VBD": PAST, "MD": BASE}
#: Tags of nouns, and how many they tell of.
_NOUNS = {"NN": ONE, "NNP": ONE, "NNS": SEVERAL, "NNPS": SEVERAL, "EX": UNKNOWN, "CD": UNKNOWN, "FW": ONE}
_NAMES = frozenset({"NNP", "NNPS"})
_DETERMINERS = frozenset({"DT", "PRP$", "PDT"})
#: Pronouns that may be subjects; those of them that may be objects; determiners that may stand alone.
_SUBJECTS = {"he": ONE, "she": ONE, "it": ONE, "they": SEVERAL, "we": SEVERAL, "you": SEVERAL, "i": UNKNOWN}
_EITHER = frozenset({"it", "you"})
_STANDING = frozenset({"all", "any", "both", "each", "half", "many", "some", "that", "these", "this", "those"})
#: Words that open a clause or are prepositions.
_AMBIGUOUS = frozenset({"after", "as", "before", "once", "since", "than", "until"})
_ENDS = frozenset(".;:–—!?")
#: "That" as a pronoun; a clause told without "that"; a verb in its base form for a subject.
_THAT, _WITHOUT_THAT, _BASE_FORM = 0.5, 0.5, 1.5
#: A participle behind its noun and an adverb, where a verb is likelier; an amount behind a noun.
_BEHIND_ADVERB, _AMOUNT = 1.0, 0.3


def steps(state: State, found: list[Token], at: int, tag: str) -> list[Step]:
    """Return the states to which a word leads, with what each costs.

    Args:
        state: how far the sentence has come before it.
        found: the sentence.
        at: index of the word.
        tag: its tag.
    """
    token = found[at]
    if tag == VALUE:
        return _behind_value(state, token)
    if tag in FORMS:
        return _behind_verb(state, token, FORMS[tag])
    if tag in _NOUNS:
        number = SEVERAL if token.key in tables.PLURALS else _NOUNS[tag]
        return phrase_states.named(state, number, tag in _NAMES, tag == "NN" and token.text.islower())
    if tag in _DETERMINERS:
        made = phrase_states.determined(state, token.key not in _STANDING)
        return [*made, *_at_cost(clause_states.opened(state, True), _THAT)] if token.key == "that" else made
    if tag == "WP$":
        return [
            each for inner, _ in clause_states.opened(state, False) for each in phrase_states.determined(inner, True)
        ]
    if tag in ("JJ", "JJR", "JJS"):
        return phrase_states.qualified(state, False)
    if tag in ("VBN", "VBG"):
        return _behind_participle(state, found, at)
    if tag in ("WDT", "WP", "WRB"):
        return clause_states.opened(state, tag != "WRB")
    if tag in ("IN", "TO"):
        return _behind_preposition(state, found, at)
    return _behind_other(state, found, at, tag)


def _behind_other(state: State, found: list[Token], at: int, tag: str) -> list[Step]:
    token = found[at]
    if tag == "PRP":
        subject = token.key in _SUBJECTS
        number = _SUBJECTS.get(token.key, UNKNOWN)
        return phrase_states.pronoun(state, number, subject, not subject or token.key in _EITHER)
    if tag == "CC":
        return clause_states.joined(state, token.key == "and")
    if tag == "VB":
        return _behind_base(state, token)
    if tag == "POS":
        return [(on(state, ARTICLE, LOOSE), 0.0)]
    if token.text == ",":
        return clause_states.parted(state)
    within = token.text == "–" and at > 0 and found[at - 1].end == token.start  # "2022–23"
    if token.text in _ENDS and not within and state != State():
        return [(State(), clause_states.ended(state))]
    return [(state, 0.0)]


def _at_cost(made: list[Step], more: float) -> list[Step]:
    return [(state, cost + more) for state, cost in made]


def _behind_value(state: State, token: Token) -> list[Step]:
    kind = token.value.kind if token.value is not None else ""
    dated = kind in ("date", "time")
    listed = dated and state.phase == OPENING and state.last in JOINTS  # "in 1997 and 2002"
    if state.phrase == BEGUN or kind == "ordinal" or listed:
        return phrase_states.qualified(state, False)  # "the 2021 harvest"
    if dated:
        return [(on(state, DATE, CLOSED, state.fixed and state.phase != OPENING), 0.0)]
    if kind == "number":
        return phrase_states.determined(state, False)
    return [(state, _AMOUNT)] if state.phrase == HEAD else phrase_states.named(state, SEVERAL, True, False)


def _behind_verb(state: State, token: Token, form: str) -> list[Step]:
    made = clause_states.told(state, form, helps(token))
    if token.lemma not in TELLING or token.lemma == "be":
        return made
    inner = [_at_cost(clause_states.opened(behind, False), cost + _WITHOUT_THAT) for behind, cost in made]
    return [*made, *(each for steps_of in inner for each in steps_of)]


def _behind_participle(state: State, found: list[Token], at: int) -> list[Step]:
    token = found[at]
    if token.key in tables.CLAUSE_PARTICIPLES and token.tag == "VBG":
        return clause_states.opened(state, False)
    done = at and found[at - 1].tag == "RB" and state.phase == SUBJECT and state.phrase == HEAD  # "never accepted it"
    made = _at_cost(phrase_states.qualified(state, True), _BEHIND_ADVERB if done else 0.0)
    return [(behind._replace(last=HELPER), cost) for behind, cost in made] if helps(token) else made


def _behind_preposition(state: State, found: list[Token], at: int) -> list[Step]:
    token = found[at]
    of = at + 1 < len(found) and found[at + 1].key == "of"  # "because of"
    if token.tag != "IN" or of or not (token.key in tables.CLAUSE_OPENERS or token.key.endswith("ever")):
        return clause_states.linked(state)
    clause = clause_states.opened(state, False)
    return [*clause, *clause_states.linked(state)] if token.key in _AMBIGUOUS else clause


def _behind_base(state: State, token: Token) -> list[Step]:
    """Return the states behind an infinitive, an order, or a verb in its base form for a subject."""
    if state.phase == SUBJECT and state.last != PREPOSITION:
        return _at_cost(clause_states.told(state, BASE, helps(token)), _BASE_FORM)
    ordered = state.phase == OPENING and not state.fixed
    last = HELPER if helps(token) else VERB
    phase = PREDICATE if ordered else state.phase
    return [(State(phase, CLOSED, state.number, True, -1, BASE, last, state.outer), 0.0)]
