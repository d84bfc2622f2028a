"""What several are told to include: "holds 8,400 volumes, including a treatise", "among them a treatise"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.persons import is_person
from factcheck.language.records import Token
from factcheck.model.record import replace
from factcheck.syntax.records import Proposition

_INCLUDING = "including"
_THEM = frozenset({"them", "these", "which", "whom"})


def with_including(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens of a sentence, "among them a treatise" as "including a treatise".

    Args:
        found: the tokens.
    """
    if not any(each.key == "among" for each in found):
        return found
    told: list[Token] = []
    for at, token in enumerate(found):
        if told and token.key in _THEM and found[at - 1].key == "among" and _opens_a_list(found, at):
            last = told.pop()
            told.append(
                last._replace(text=f"{last.text} {token.text}", key=_INCLUDING, lemma=_INCLUDING, end=token.end)
            )
        else:
            told.append(token)
    return tuple(told)


def _opens_a_list(found: tuple[Token, ...], at: int) -> bool:
    """Tell whether "among them" stands behind a comma and before a noun phrase that ends the sentence or clause."""
    if at < 2 or found[at - 2].tag not in (",", ":", "HYPH"):
        return False
    behind = [each.tag for each in found[at + 1 :]]
    return bool(behind) and not any(tag in ("VBD", "VBZ", "VBP", "MD") for tag in behind)


def included(made: Proposition) -> Iterator[Proposition]:
    """Yield what is said of several of what they include.

    Args:
        made: a proposition as written.
    """
    part = made.argument(_INCLUDING)
    whole = made.argument("obj") or made.argument("subj")
    if part is None or whole is None or made.negated or made.predicate == "be" or whole.start > part.start:
        return
    if made.predicate == "have" and any(is_person(each.head) for each in part.phrases):
        return  # what has members, including two women, does not have two women
    told = [replace(part, slot=whole.slot) if each is whole else each for each in made.arguments if each is not part]
    yield replace(made, arguments=tuple(told), kind="with")
