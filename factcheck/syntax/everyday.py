"""What is told by an everyday phrase, told by the verb that says the same: "handed in", "made use of", "is on show"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.language.frames.everyday import ANYTHING, NAME, NOTHING, PASSIVE, TURNED, Wording, is_of_kind, wordings
from factcheck.language.lemmas import lemma
from factcheck.model.record import replace
from factcheck.syntax.noun_terms import hung_on
from factcheck.syntax.records import Argument, Phrase, Proposition
from factcheck.syntax.words import OWNERS

_BE, _NOT, _ITS = "be", "not", "its"


def by_everyday(made: Proposition) -> Iterator[Proposition]:
    """Yield a proposition by each verb for which its verb, with what stands by it, is an everyday phrase.

    Args:
        made: a proposition as written.
    """
    for wording, left in _phrases(made):
        yield _told(left, wording)


def idioms(made: Proposition) -> list[frozenset[str]]:
    """Return the words of the phrases by which a proposition is told, without the preposition that brings an object.

    Args:
        made: as written.
    """
    first = made.verb.partition(" ")[0]
    return [frozenset((first, *_without_preposition(wording))) - {_ITS} for wording, _ in _phrases(made)]


def _without_preposition(wording: Wording) -> tuple[str, ...]:
    words = wording.words
    return words[:-1] if wording.object != (NOTHING,) and words and words[-1] in _PREPOSITIONS else words


@lru_cache(maxsize=2048)
def _phrases(made: Proposition) -> list[tuple[Wording, Proposition]]:
    """Return the everyday phrases of a proposition, each with what is left without its words."""
    if made.frame or not made.verb:
        return []
    first, *particles = made.verb.split()
    known = wordings(first)
    if not known:
        return []
    found = [
        (wording, left)
        for word in _next_words(made, particles)
        for wording in known.get(word, ())
        if wording.words[: len(particles)] == tuple(particles)
        and (left := _without(made, wording.words[len(particles) :])) is not None
    ]
    whole = [set(wording.words) for wording, _ in found]
    # what is put up for sale is not put up
    longest = [(wording, left) for wording, left in found if not any(set(wording.words) < each for each in whole)]
    return [(wording, left) for wording, left in longest if _fits(left, wording)]


def _next_words(made: Proposition, particles: list[str]) -> list[str]:
    """Return the words that may be the next of a phrase behind its verb, no word among them."""
    if particles:
        return particles[:1]
    found = ["", *(each.word for each in made.adverbs), *(each.slot.split()[0] for each in made.arguments)]
    for each in made.arguments:
        if each.slot in ("obj", "attr"):
            found.append(each.phrases[0].head)
            if each.phrases[0].determiner in OWNERS:
                found.append(_ITS)
    return list(dict.fromkeys(found))


def _without(made: Proposition, words: tuple[str, ...]) -> Proposition | None:
    """Return a proposition without the words of a phrase, the last preposition of which gives it its object."""
    while words:
        used, made_of = _taken(made, words)
        if made_of is None:
            return None
        made, words = made_of, words[used:]
    return made


def _taken(made: Proposition, words: tuple[str, ...]) -> tuple[int, Proposition | None]:
    """Return how many words of a phrase were found, and what is left of a proposition without them."""
    adverb = next((each for each in made.adverbs if each.word == words[0]), None)
    if adverb is not None:
        return 1, replace(made, adverbs=tuple([each for each in made.adverbs if each is not adverb]))
    for argument in made.arguments:
        slot = tuple(argument.slot.split())  # "out of" is one
        if words[: len(slot)] == slot and len(words) > len(slot):
            noun = _noun(argument, words[len(slot) :])
            if noun:
                return len(slot) + len(noun), _opened(made, argument, " ".join(noun))
    owned = words[0] == _ITS
    for argument in made.arguments:
        noun = _noun(argument, words[owned:], owned) if argument.slot in ("obj", "attr") else ()
        if noun:
            return len(noun) + owned, _opened(made, argument, " ".join(noun))
    behind = made.argument(" ".join(words))
    if made.argument("obj") is not None:
        return 0, None
    if behind is None:
        return 0, None
    told = tuple([replace(each, slot="obj") if each is behind else each for each in made.arguments])
    return len(words), replace(made, arguments=told)


def _noun(argument: Argument, words: tuple[str, ...], owned: bool = False) -> tuple[str, ...]:
    """Return the words of a phrase that an argument is: "prison", "public ownership"."""
    before = [each.word for each in argument.phrases[0].modifiers if each.kind in ("adj", "noun") and not each.phrase]
    for count in range(1, 1 + len(words[: len(before) + 1])):
        noun = words[:count]
        if noun[:-1] == tuple(before[-count + 1 :] if count > 1 else ()) and _is_plain(argument, noun[-1], owned):
            return noun
    return ()


def _is_plain(argument: Argument, word: str, owned: bool = False) -> bool:
    """Tell whether an argument is a noun or adjective of a phrase, owned or not, and not counted or denied."""
    if len(argument.phrases) > 1 or argument.negated or argument.focus:
        return False
    phrase = argument.phrases[0]
    compared = phrase.kind == "adjective" and phrase.quantifier == "more"
    if phrase.head != (lemma(word, "a") if compared else word) or phrase.kind not in ("noun", "adjective"):
        return False
    if compared:
        return word != phrase.head and not phrase.modifiers and phrase.value is None  # "make wider"
    own = phrase.determiner in OWNERS
    if (owned and not own) or (not own and any(each.kind == "poss" for each in phrase.modifiers)):
        return False
    return not (phrase.quantifier or phrase.value is not None or phrase.whole is not None)


def _opened(made: Proposition, argument: Argument, word: str) -> Proposition | None:
    """Return a proposition without the noun of a phrase, and with what hung on it for its own."""
    own = argument.phrases[0].determiner in OWNERS  # "gave its approval"
    hung = [each for each in hung_on(argument.phrases[0], word) if not (own and each.slot == "poss")]
    if any(each.slot == "quality" for each in hung):
        return None  # a final decision is more than a decision
    rest = [each for each in made.arguments if each is not argument]
    return replace(made, arguments=(*rest, *hung))


def _fits(made: Proposition, wording: Wording) -> bool:
    """Tell whether object and subject are of the kinds that a phrase takes."""
    things, doer = [each for each in made.arguments if each.slot == "obj"], made.argument("subj")
    if wording.voice == PASSIVE and doer is not None:
        return False
    if wording.object == (NOTHING,):
        return not things and _is_of(doer, wording.subject)
    return len(things) == 1 and _is_of(things[0], wording.object) and (doer is None or _is_of(doer, wording.subject))


def _is_of(argument: Argument | None, kinds: tuple[str, ...]) -> bool:
    if kinds == (ANYTHING,):
        return True
    return argument is not None and all(_is_kind(each, kinds) for each in argument.phrases)


def _is_kind(phrase: Phrase, kinds: tuple[str, ...]) -> bool:
    if phrase.kind in ("name", "pronoun"):
        return NAME in kinds
    if phrase.kind == "value" and phrase.value is not None:
        return phrase.value.kind in kinds  # "paid in 3,000 euros"
    return phrase.kind == "noun" and is_of_kind(phrase.head, kinds)


def _told(made: Proposition, wording: Wording) -> Proposition:
    """Return a proposition by the verb of a phrase."""
    verb, *words = wording.verb.split()
    negated, arguments = made.negated, made.arguments
    if verb == _NOT:
        verb, *words = words
        negated = not negated
    if wording.voice:
        old, new = ("subj", "obj") if wording.voice == TURNED else ("obj", "subj")
        arguments = tuple([replace(each, slot=new) if each.slot == old else each for each in arguments])
    if words and words[-1] in _PREPOSITIONS and wording.object != (NOTHING,):
        behind = words.pop()  # "take part in" is "participate" with what stands behind "in"
        arguments = tuple([replace(each, slot=behind) if each.slot == "obj" else each for each in arguments])
    if verb == _BE:
        *before, state = words
        named = Phrase(state, "noun" if before else "adjective", made.start, made.end)
        arguments = (*arguments, Argument(" ".join(before) or "attr", (named,)))
    name = " ".join((verb, *words)) if verb != _BE else verb
    return replace(made, predicate=name, verb=name, arguments=arguments, negated=negated)


#: Prepositions that bring what a verb of several words is about; other words behind a verb are its particles.
_PREPOSITIONS = frozenset({"about", "against", "at", "for", "from", "in", "into", "of", "on", "through", "to", "with"})
