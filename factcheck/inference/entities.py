"""Names and terms that a base declares: every way to write one is one and the same filler."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from factcheck.language.lexicon import phrase_key
from factcheck.language.stem import stem
from factcheck.language.vocabulary import Aliases, Key, Table, Term
from factcheck.syntax.framing import readings
from factcheck.syntax.records import Argument, Modifier, Phrase, Proposition

Readings = tuple[tuple[Proposition, ...], ...]


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
    table = _table(aliases)
    return tuple([tuple([_proposition(each, table) for each in ways]) for ways in readings(text)])


@lru_cache(maxsize=4)
def _table(aliases: frozenset[tuple[Key, str | Term]]) -> Table:
    return {_bare(key): Term(f"@{each}", each) if isinstance(each, str) else each for key, each in aliases}


def _bare(key: Key) -> Key:
    """Return a name without articles, which are no part of it however a base writes it: "the Needle"."""
    return tuple([word for word in key if word != "the"]) or key


def _proposition(made: Proposition, table: Table) -> Proposition:
    arguments = tuple([_argument(each, table) for each in made.arguments])
    found = table.get(phrase_key(made.predicate)) if not made.frame else None
    if found is None or found.entity:
        return replace(made, arguments=arguments)
    return replace(made, arguments=arguments, predicate=found.name, rivals=found.rivals)


def _argument(argument: Argument, table: Table) -> Argument:
    return replace(argument, phrases=tuple([_phrase(each, table) for each in argument.phrases]))


def _phrase(phrase: Phrase, table: Table) -> Phrase:
    if phrase.kind in ("name", "noun", "adjective"):
        for words, used in _wordings(phrase):
            found = table.get(words)
            if found is not None and not (found.entity and phrase.kind == "adjective"):
                rest = tuple([each for each in phrase.modifiers if each.word not in used])
                return _as_term(replace(phrase, modifiers=_modifiers(rest, table)), found)
    modifiers = _modifiers(phrase.modifiers, table)
    meant = _misspelt(phrase, table)
    if meant:
        return replace(phrase, head=f"@{meant}", kind="name", entity=meant, modifiers=modifiers)
    return replace(phrase, modifiers=modifiers) if modifiers != phrase.modifiers else phrase


def _as_term(phrase: Phrase, found: Term) -> Phrase:
    """Return a phrase told by the name of its term; what names an entity is a name, however it is written."""
    kind = "name" if found.entity else phrase.kind
    return replace(phrase, head=found.name, kind=kind, entity=found.entity, rivals=found.rivals)


def _modifiers(modifiers: tuple[Modifier, ...], table: Table) -> tuple[Modifier, ...]:
    """Return modifiers with every run of words that is a term as one: "free plan" of "free plan users"."""
    found: list[Modifier] = []
    at = 0
    while at < len(modifiers):
        end = at
        while end < len(modifiers) and _is_word(modifiers[end]):
            end += 1
        while end > at and _term_of(modifiers[at:end], table) is None:
            end -= 1
        term = _term_of(modifiers[at:end], table)
        if term is None:
            found.append(_modifier(modifiers[at], table))
            at += 1
        else:
            last = modifiers[end - 1]
            found.append(last._replace(word=term.name, start=modifiers[at].start, rivals=term.rivals))
            at = end
    return tuple(found)


def _is_word(modifier: Modifier) -> bool:
    return modifier.kind in ("adj", "noun") and modifier.phrase is None and modifier.value is None


def _term_of(run: tuple[Modifier, ...], table: Table) -> Term | None:
    """Return the term that a run of words before a noun is; the name of an entity there is left as it is."""
    found = table.get(phrase_key(" ".join(each.word for each in run))) if run else None
    return found if found is not None and not found.entity else None


#: Shorter names are not taken for each other's misspellings.
_LONG_ENOUGH = 5


def _misspelt(phrase: Phrase, table: Table) -> str:
    """Return the one entity whose name of one word differs by a letter or by two that changed places, or nothing."""
    if phrase.kind != "name" or " " in phrase.head or len(phrase.head) < _LONG_ENOUGH:
        return ""
    from rapidfuzz.distance import OSA

    word = stem(phrase.head)
    near = {
        term.entity
        for words, term in table.items()
        if term.entity
        and len(words) == 1
        and len(words[0]) >= _LONG_ENOUGH
        and OSA.distance(words[0], word, score_cutoff=1) <= 1
    }
    return near.pop() if len(near) == 1 else ""


def _wordings(phrase: Phrase) -> list[tuple[tuple[str, ...], frozenset[str]]]:
    """Return the stems of a phrase as its entity may be written: with the words before its head, then alone."""
    before = [each.word for each in phrase.modifiers if each.kind in ("noun", "adj") and each.start >= phrase.start]
    found = []
    for at in range(len(before) + 1):
        words = " ".join([*before[at:], phrase.head]).replace("-", " ").split()
        found.append((tuple([stem(word) for word in words if word not in ("the",)]), frozenset(before[at:])))
    return found


def _modifier(modifier: Modifier, table: Table) -> Modifier:
    if modifier.phrase is None:
        return modifier
    phrase = _phrase(modifier.phrase, table)
    return modifier if phrase is modifier.phrase else modifier._replace(phrase=phrase, word=phrase.head)
