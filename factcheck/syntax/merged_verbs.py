"""A verb as one with the verb before it that says how it holds: who failed to win did not win."""

from __future__ import annotations

from factcheck.syntax.records import Signature, VerbGroup
from factcheck.syntax.words_told import AGAINST, RAISING_NOT

#: What may be done, turned by a "not" behind it, and so on: the modality, and whether it is denied.
_DUALS = {
    ("may", False): ("optional", False),
    ("may", True): ("must", False),
    ("must", False): ("may", True),
    ("optional", False): ("may", False),
}


def merged_with(outer: VerbGroup, word: str, inner: VerbGroup, signature: Signature) -> VerbGroup:
    """Return a verb with the one that says how it holds: "failed to win" is a "win" that is denied.

    Args:
        outer: the one before, merged with what stands before it.
        word: the dictionary form of the one right before.
        inner: the verb.
        signature: what the one right before says of it.
    """
    holds = signature.denied if outer.negated else signature.asserted
    modal = signature.denied_modal if outer.negated else signature.asserted_modal
    denied = not holds
    if inner.negated:
        modal, denied = _of_denied(word, modal, denied=denied)
    return inner._replace(
        form=outer.form,
        infinitive=outer.infinitive,
        negated=denied,
        modal=outer.modal or inner.modal or modal,
        tense=outer.tense,
        start=outer.start,
        adverbs=(*outer.adverbs, *inner.adverbs),
    )


def _of_denied(word: str, modal: str, *, denied: bool) -> tuple[str, bool]:
    """Return the modality of what is denied behind a verb, and whether that is denied: "was allowed not to come".

    Who wants not to come does not want to, but who promised not to come did more than not promise it.
    """
    if (modal, denied) in _DUALS:
        return _DUALS[modal, denied]
    if not modal or word in RAISING_NOT:
        return modal, not denied
    return modal + AGAINST, denied
