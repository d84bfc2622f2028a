"""Names and terms that a base declares: every way to write one is one and the same filler."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from operator import is_

from factcheck.inference.shelf import readings
from factcheck.language.lexicon import phrase_key
from factcheck.language.stem import stem
from factcheck.language.vocabulary import Aliases, Key, Table, Term
from factcheck.model.record import record, replace
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition, Readings


def read_with(text: str, aliases: Aliases | None) -> Readings:
    """Return what a sentence says, its names told as the entities of a base and its terms as those of the vocabulary.

    Args:
        text: one sentence.
        aliases: what the base says that phrases mean, if anything.
    """
    if not aliases:
        return readings(text)
    return _read(text, frozenset(aliases.items()))


@lru_cache(maxsize=4096)
def _read(text: str, aliases: frozenset[tuple[Key, str | Term]]) -> Readings:
    return told_in(readings(text), _names(aliases))


@record
class Names:
    """What a base says that phrases mean, ready to be looked up.

    Attributes:
        meant: stem phrase -> what it means.
        slips: what is left of the long names of one word without one letter, or with all -> these names.
    """

    meant: Table
    slips: Mapping[str, tuple[str, ...]]


def names_of(aliases: Aliases) -> Names:
    """Return what a base says that phrases mean, ready to be looked up."""
    meant = {_bare(key): Term(f"@{each}", each) if isinstance(each, str) else each for key, each in aliases.items()}
    slips: dict[str, list[str]] = {}
    for key, term in meant.items():
        if term.entity and len(key) == 1 and len(key[0]) >= _LONG_ENOUGH:
            for left in _with_a_letter_less(key[0]):
                slips.setdefault(left, []).append(key[0])
    return Names(meant, {left: tuple(words) for left, words in slips.items()})


@lru_cache(maxsize=4)
def _names(aliases: frozenset[tuple[Key, str | Term]]) -> Names:
    return names_of(dict(aliases))  # type: ignore[arg-type]


def told_in(readings: Readings, names: Names) -> Readings:
    """Return what a sentence says with the names and terms of a base.

    Args:
        readings: what it says as it stands.
        names: what the base says that phrases mean.
    """
    return tuple([tuple([_proposition(each, names) for each in ways]) for ways in readings])


def _bare(key: Key) -> Key:
    """Return a name without articles, which are no part of it however a base writes it: "the Needle"."""
    return tuple([word for word in key if word != "the"]) or key


def _proposition(made: Proposition, names: Names) -> Proposition:
    arguments = tuple([_argument(each, names) for each in made.arguments])
    if all(map(is_, arguments, made.arguments)):
        arguments = made.arguments
    found = names.meant.get(phrase_key(made.predicate)) if not made.frame else None
    if found is None or found.entity:
        return made if arguments is made.arguments else replace(made, arguments=arguments)
    return replace(made, arguments=arguments, predicate=found.name, rivals=found.rivals)


def _argument(argument: Argument, names: Names) -> Argument:
    phrases = tuple([_phrase(each, names) for each in argument.phrases])
    return argument if all(map(is_, phrases, argument.phrases)) else replace(argument, phrases=phrases)


def _phrase(phrase: Phrase, names: Names) -> Phrase:
    if phrase.kind in ("name", "noun", "adjective"):
        for words, used in _wordings(phrase):
            found = names.meant.get(words)
            if found is not None and not (found.entity and phrase.kind == "adjective"):
                rest = tuple([each for each in phrase.modifiers if each.word not in used])
                return _as_term(replace(phrase, modifiers=_modifiers(rest, names)), found)
    modifiers = _modifiers(phrase.modifiers, names)
    meant = _misspelt(phrase, names)
    if meant:
        return replace(phrase, head=f"@{meant}", kind="name", entity=meant, modifiers=modifiers)
    return replace(phrase, modifiers=modifiers) if modifiers != phrase.modifiers else phrase


def _as_term(phrase: Phrase, found: Term) -> Phrase:
    """Return a phrase told by the name of its term; what names an entity is a name, however it is written."""
    kind = "name" if found.entity else phrase.kind
    return replace(phrase, head=found.name, kind=kind, entity=found.entity, rivals=found.rivals)


def _modifiers(modifiers: tuple[Modifier, ...], names: Names) -> tuple[Modifier, ...]:
    """Return modifiers with every run of words that is a term as one: "free plan" of "free plan users"."""
    found: list[Modifier] = []
    at = 0
    while at < len(modifiers):
        end = at
        while end < len(modifiers) and _is_word(modifiers[end]):
            end += 1
        while end > at and _term_of(modifiers[at:end], names) is None:
            end -= 1
        term = _term_of(modifiers[at:end], names)
        if term is None:
            found.append(_modifier(modifiers[at], names))
            at += 1
        else:
            last = modifiers[end - 1]
            found.append(last._replace(word=term.name, start=modifiers[at].start, rivals=term.rivals))
            at = end
    return tuple(found)


def _is_word(modifier: Modifier) -> bool:
    return modifier.kind in ("adj", "noun") and modifier.phrase is None and modifier.value is None


def _term_of(run: tuple[Modifier, ...], names: Names) -> Term | None:
    """Return the term that a run of words before a noun is; the name of an entity there is left as it is."""
    found = names.meant.get(phrase_key(" ".join(each.word for each in run))) if run else None
    return found if found is not None and not found.entity else None


#: Shorter names are not taken for each other's misspellings.
_LONG_ENOUGH = 5


def _misspelt(phrase: Phrase, names: Names) -> str:
    """Return the one entity whose name of one word differs by a letter or by two that changed places, or nothing."""
    if phrase.kind != "name" or " " in phrase.head or len(phrase.head) < _LONG_ENOUGH:
        return ""
    from rapidfuzz.distance import OSA

    word = stem(phrase.head)
    # two words that differ by a letter have what is left without one in common (deletion neighbours, Garbe's SymSpell)
    likely = {each for left in _with_a_letter_less(word) for each in names.slips.get(left, ())}
    near = {names.meant[(each,)].entity for each in likely if OSA.distance(each, word, score_cutoff=1) <= 1}
    return near.pop() if len(near) == 1 else ""


def _with_a_letter_less(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _wordings(phrase: Phrase) -> list[tuple[tuple[str, ...], frozenset[str]]]:
    """Return the stems of a phrase as its entity may be written: with the words before its head, then alone."""
    before = [each.word for each in phrase.modifiers if each.kind in ("noun", "adj") and each.start >= phrase.start]
    found = []
    for at in range(len(before) + 1):
        words = " ".join([*before[at:], phrase.head]).replace("-", " ").split()
        found.append((tuple([stem(word) for word in words if word not in ("the",)]), frozenset(before[at:])))
    return found


def _modifier(modifier: Modifier, names: Names) -> Modifier:
    if modifier.phrase is None:
        return modifier
    phrase = _phrase(modifier.phrase, names)
    return modifier if phrase is modifier.phrase else modifier._replace(phrase=phrase, word=phrase.head)
