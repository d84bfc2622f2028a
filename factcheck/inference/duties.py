"""What one must, may and need not do, held against each other: what one side forbids and the other allows."""

from __future__ import annotations

from factcheck.language.wordnet import ANIMAL, GROUP, PERSON, field_of
from factcheck.logic.relations import Relation
from factcheck.model.record import replace
from factcheck.syntax.records import Phrase, Proposition
from factcheck.syntax.words import PARTIAL
from factcheck.syntax.words_told import AGAINST

#: Quantifiers of some.
_SOME = PARTIAL | {"most"}

#: Modalities that forbid the same where they are denied, and of which one allows what the other, denied, forbids.
_FORBIDDEN = frozenset({"must", "may"})


def are_forbidden(one: str, two: str, known: Proposition, said: Proposition) -> bool:
    """Tell whether two modalities say the same where one is denied: "must not", "may not", of who acts "cannot".

    Args:
        one: modality of the claim, as ``modality`` tells it.
        two: of the statement.
        known: the claim's proposition.
        said: the statement's.
    """
    if (one, two) == ("can", "may"):
        return known.negated and not said.negated
    if any(phrase.quantifier for made in (known, said) for each in made.arguments for phrase in each.phrases):
        return False  # "nobody is obliged to"
    if {one, two} == _FORBIDDEN:
        return _is_ban(one, known) or _is_ban(two, said) or (known.negated and said.negated)
    bans = known.negated and one in _FORBIDDEN and two == "can"
    bans = bans or (said.negated and not known.negated and (one, two) == ("can", "must"))
    doer = known.argument("subj")
    return bans and known.tense == "present" and doer is not None and all(map(_may_be_told, doer.phrases))


def _is_ban(modal: str, made: Proposition) -> bool:
    return modal == "must" and made.negated


def _may_be_told(phrase: Phrase) -> bool:
    """Tell whether a phrase names those whom one may forbid something."""
    told = phrase.kind == "noun" and field_of(phrase.head) in (PERSON, ANIMAL, GROUP)
    return told or (phrase.kind == "pronoun" and phrase.head in _PERSONS)


_PERSONS = frozenset({"you", "they", "he", "she", "we"})


_MODES = {"shall": "must", "cannot": "can", "'ll": "will", "need": "must", "would": "would"}


def modality(made: Proposition) -> str:
    """Return the modal of a proposition, the same for words that mean the same: "shall" is "must"."""
    return _MODES.get(made.modal, made.modal)


def without_duty(known: Proposition, said: Proposition) -> tuple[Proposition, Proposition]:
    """Return two propositions, what need not be done on one side as a denial of what must be done on the other.

    Args:
        known: of the claim.
        said: of the statement.
    """
    modals = [modality(each) for each in (known, said)]
    if known.negated or said.negated or set(modals) != {_MUST, _OPTIONAL} or _is_of_part(known) or _is_of_part(said):
        return known, said
    if modals[0] == _OPTIONAL:
        return replace(known, modal=said.modal, negated=True), said
    return known, replace(said, modal=known.modal, negated=True)


def _is_of_part(made: Proposition) -> bool:
    """Tell whether something is told of some alone, of which a denial says nothing of the rest."""
    return any(phrase.quantifier in _SOME for each in made.arguments for phrase in each.phrases)


_MUST, _OPTIONAL = "must", "optional"


def told_by_ban(one: str, two: str, known: Proposition, said: Proposition) -> Relation:
    """Return what a modality says of another one: what one may not do is nothing that one must do.

    Who agreed not to do something did not agree to do it.

    Args:
        one: modality of the claim, as ``modality`` tells it.
        two: of the statement.
        known: the claim's proposition.
        said: the statement's.
    """
    if not (known.negated or said.negated) and (one == two + AGAINST or two == one + AGAINST):
        return Relation.ALTERNATION
    banned = known.negated and not said.negated and one in ("can", "may") and two == _MUST
    return Relation.REVERSE if banned else Relation.INDEPENDENCE
