"""What a file of a base is about, whether a claim says so or not: "Versioning is off by default", of one product."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from factcheck.check.neighbours import claims_on_few_things
from factcheck.language.lemmas import lemma
from factcheck.language.tables import STOP_WORDS
from factcheck.language.wordnet import GROUP, entry, field_of
from factcheck.match.base import Base
from factcheck.model.rows import NamedTuple
from factcheck.patterns import pattern
from factcheck.syntax.noun_kinds import is_kind_of

#: A file is about what so many of its claims name, such a share of them, and nothing else more than so often as that;
#: even less often where fewer claims name it.
_NAMED, _SHARE, _BEHIND, _FAR_BEHIND = 3, 0.12, 0.67, 0.5
#: Those that name it in such a share tell of it in the others too, whatever else these name.
_MOSTLY = 0.25
#: So many claims call it by its noun, at least: "the museum".
_CALLED = 2
#: A name and the short one behind it: "the Harbour Workers' Union (HWU)".
_SHORT = pattern(r"((?:[A-Z][\w’'-]*)(?: (?:(?:and|of|the|for) )*[A-Z][\w’'-]*)+) \(([A-Z]{2,})\)")
#: Words with a capital in a row.
_CAPITALS = pattern(r"[A-Z][\w&-]*(?: [A-Z][\w&-]*)*")
#: A name with a noun in it and what stands behind that: "Chess Federation of Morvenia", "Museum of Clocks".
_DESCRIBED = pattern(
    r"(?P<name>(?:(?!The )[A-Z][\w’'-]* )*(?P<noun>[A-Z][a-z]+) (?:of|for) (?:the )?"
    r"[A-Z][\w’'-]*(?:(?:,| and|, and)? [A-Z][\w’'-]*)*)"
)
#: A name that is written small even where a sentence begins: "git stores snapshots".
_SMALL = pattern(r"[a-z][\w-]*")


class Topic(NamedTuple):
    """What a file of a base is about.

    Attributes:
        names: ways to write its name, in small letters, the longest first.
        noun: by which its claims call it after its name, "museum", or nothing.
        main: whether so many claims name it that the others tell of it too, whatever they name.
        forms: how claims write those of its names that are one name, short or long, each once.
    """

    names: tuple[str, ...]
    noun: str
    main: bool
    forms: tuple[str, ...] = ()

    def is_named(self, text: str) -> bool:
        """Tell whether a text names it."""
        return any(holds(text, name) for name in self.names)


def holds(text: str, words: str) -> bool:
    """Tell whether a text holds some words, given in small letters."""
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text.casefold()) is not None


def names_in(text: str) -> set[str]:
    """Return what a text seems to name, in small letters: words with a capital, of the first only if it is no word."""
    small = _SMALL.match(text)
    found = {small[0]} if small is not None else set()
    for match in _CAPITALS.finditer(text):
        words = match[0].split()
        if match.start() == 0 and _is_word(words[0]):
            words = words[1:]
        if words:
            found.add(" ".join(words).casefold())
    return found


def _is_word(text: str) -> bool:
    word = text.casefold()
    known = entry(word) if entry(word).senses else entry(word.removesuffix("s"))
    return (bool(known.senses) and not known.proper) or word in STOP_WORDS


@lru_cache(maxsize=256)
def topic_of_file(base: Base, file: str) -> Topic | None:
    """Return the one thing of which a file of a base tells far more than of any other, or None.

    Args:
        base: the open base.
        file: as the location of a claim names it.
    """
    texts = [each.statement for each in claims_on_few_things(base, file)]
    long = {
        short.casefold(): name.removeprefix("The ").casefold() for text in texts for name, short in _SHORT.findall(text)
    }
    counted = Counter(name for text in texts for name in names_in(text))
    main, most = max(counted.items(), key=lambda each: each[1], default=("", 0))
    if most < max(_NAMED, len(texts) * _SHARE):
        return _described(texts)
    names = {main, long.get(main, main), *(name for name in counted if name.startswith(f"{main} "))}
    names |= set(_first_of(main, texts))
    longest_first = sorted(names, key=lambda each: (-len(each), each))
    same = [each for each in longest_first if each in (main, long.get(main)) or _is_same(main, each, texts)]
    forms = tuple([_written(each, texts) for each in same])
    topic = Topic(tuple(longest_first), _noun(names, texts), False, forms)
    told = sum(map(topic.is_named, texts))
    others = [name for name in counted if not any(name in one for one in names)]
    rest = max((sum(holds(text, name) for text in texts) for name in others), default=0)
    mostly = told >= _MOSTLY * len(texts)
    return topic._replace(main=mostly) if rest <= told * (_BEHIND if mostly else _FAR_BEHIND) else _described(texts)


def _is_same(main: str, name: str, texts: list[str]) -> bool:
    """Tell whether two names are a short and a long one of the same: "Kestrel", "Kestrel Brewery".

    A claim that holds both, each by itself, tells them apart: "Tor is made by the Tor Foundation".
    """
    short, long = sorted((main, name), key=len)
    if short == long or not long.startswith(f"{short} ") or not _is_house(lemma(long.split()[-1], "n")):
        return False
    return not any(holds(text, long) and holds(text.casefold().replace(long, ""), short) for text in texts)


def _is_house(noun: str) -> bool:
    """Tell whether a noun at the end of a name tells what bears the name: a brewery, a union."""
    return field_of(noun) == GROUP or any(is_kind_of(noun, each) for each in _HOUSES)


#: What a long name may tell that something is, besides groups.
_HOUSES = ("structure", "establishment", "facility", "workplace", "organization", "company")


def _written(name: str, texts: list[str]) -> str:
    """Return how the first claim that has a name writes it, or the name where none has."""
    found = (re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) for text in texts)
    return next((match[0] for match in found if match is not None), name)


def _first_of(name: str, texts: list[str]) -> Iterator[str]:
    """Yield the first word of a long name, if it names nothing else: "Kessmark" of "Kessmark University Hospital"."""
    first, *rest = name.split()
    of_all = [each for text in texts for each in names_in(text) if first in each.split()]
    if len(rest) > 1 and not _is_word(first) and all(each.startswith(name) for each in of_all):
        yield first


def _described(texts: list[str]) -> Topic | None:
    """Return what claims name once or twice and call by its noun else: "the federation"."""
    names = {
        name: noun
        for name, noun in _nouns_of_names(texts)
        if "n" in entry(noun).senses and sum(holds(text, f"the {noun}") for text in texts) >= _CALLED
    }
    told = {
        name: sum(holds(text, f"the {noun}") or holds(text, name) for text in texts) for name, noun in names.items()
    }
    if not told:
        return None
    name = max(told, key=lambda each: told[each])
    if any(noun == names[name] and other not in name and name not in other for other, noun in names.items()):
        return None  # two federations
    rest = max((count for other, count in told.items() if names[other] != names[name]), default=0)
    if told[name] < max(_NAMED, len(texts) * _SHARE) or rest > told[name] * _FAR_BEHIND:
        return None
    return Topic((name,), names[name], told[name] >= _MOSTLY * len(texts))


def _nouns_of_names(texts: list[str]) -> Iterator[tuple[str, str]]:
    """Yield names, in small letters, with the noun in them: "Chess Federation of Tor", "Sool Valley Cooperative"."""
    for text in texts:
        for match in _DESCRIBED.finditer(text):
            yield match["name"].casefold(), match["noun"].casefold()
        for match in _CAPITALS.finditer(text):
            words = match[0].removeprefix("The ").split()
            if len(words) > 1 and not words[-1].endswith("s") and words[-1].isalpha():
                yield " ".join(words).casefold(), words[-1].casefold()


def _noun(names: Iterable[str], texts: list[str]) -> str:
    """Return the noun by which claims call what they name: "the union" of the Harbour Workers' Union."""
    for name in sorted(names):
        words = name.split()
        heads = [words[-1], *[word for word, after in pairwise(words) if after == "of"]]
        for head in heads[: len(words) - 1]:
            if "n" in entry(head).senses and sum(holds(text, f"the {head}") for text in texts) >= _CALLED:
                return head
    return ""
