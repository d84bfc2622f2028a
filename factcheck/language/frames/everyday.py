"""The everyday ways to name a verb, as the files of ``phrases`` list them: "hand in" is submit, "make use of" is use.

Lines of the compiled file: ``e:FIRST TAB words|verb|object|subject|voice ...``, one field for each phrase whose first
word is FIRST; object and subject list kinds of things, parted by commas, ``+`` for anything and ``-`` for none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from factcheck.language.lemmas import lemma
from factcheck.language.sections import Sections
from factcheck.language.sorted_file import package_file
from factcheck.language.wordnet import ancestors, entry
from factcheck.model.rows import NamedTuple

_SOURCE = Path(__file__).with_name("phrases")
_FILE = "frames/frames.tsv"
#: Section of the source -> what must stand as object of its phrases, unless a row says more.
SECTIONS = {"object": "+", "no object": "-", "states": "-"}
ANYTHING, NOTHING, NAME = "+", "-", "name"
#: How a phrase stands to its verb: its subject is what that is done to; it is a passive of what that one does.
TURNED, PASSIVE = "turned", "passive"
#: How many senses of a noun, and of the kind that it should be of, count, the most frequent first.
_SENSES, _OF_KIND = 2, 1


class Wording(NamedTuple):
    """One everyday phrase for a verb.

    Attributes:
        words: those behind its first.
        verb: by which it is told: one word, or "be" and a state.
        object: kinds of things one of which its object is, anything, or none.
        subject: kinds of things one of which its subject is.
        voice: whether its subject is what the verb is done to, or it is a passive, with the doer of the verb as object.
    """

    words: tuple[str, ...]
    verb: str
    object: tuple[str, ...]
    subject: tuple[str, ...]
    voice: str


def rows(path: Path = _SOURCE) -> Iterator[tuple[str, str, str, str, str, str]]:
    """Yield section, verb, phrase, kinds of its object, kinds of its subject, and its voice.

    Args:
        path: the folder of the files.
    """
    files = [Sections(each) for each in sorted(path.glob("*.tsv"))]
    for section, needed in SECTIONS.items():
        yield from (row for file in files for row in _rows(file, section, needed))


def _rows(file: Sections, section: str, needed: str) -> Iterator[tuple[str, str, str, str, str, str]]:
    if section in file.names():
        for verb, listed, *more in (row for row in file.rows(section) if not row[0].startswith("#")):
            told = dict(each.partition("=")[::2] for each in " ".join(more).split())
            voice = next((each for each in (TURNED, PASSIVE) if each in told), "")
            marks = told.get("obj", needed), told.get("subj", ANYTHING), voice
            for phrase in listed.split(", "):
                yield section, verb, phrase, *marks


def compiled(path: Path = _SOURCE) -> dict[str, list[str]]:
    """Return key -> fields of the compiled lines."""
    found: dict[str, list[str]] = defaultdict(list)
    for _, verb, phrase, *marks in rows(path):
        first, _, words = phrase.partition(" ")
        found[f"e:{first}"].append("|".join((words, verb, *marks)))
    return found


@lru_cache(maxsize=4096)
def wordings(first: str) -> dict[str, tuple[Wording, ...]]:
    """Return the everyday phrases that begin with a verb, by the word behind it, which may be none.

    Args:
        first: dictionary form of the verb without particle.
    """
    found: dict[str, list[Wording]] = defaultdict(list)
    for each in map(_wording, package_file(_FILE).line(f"e:{first}") or ()):
        word = "".join(each.words[:1])
        for key in {word, lemma(word, "a") if word.endswith("er") else word}:  # "make wider" is found by "wide"
            found[key].append(each)
    return {word: tuple(listed) for word, listed in found.items()}


def _wording(told: str) -> Wording:
    words, verb, thing, doer, voice = told.split("|")
    kinds = [tuple(each.replace("_", " ") for each in listed.split(",")) for listed in (thing, doer)]
    return Wording(tuple(words.split()), verb, kinds[0], kinds[1], voice)


@lru_cache(maxsize=16384)
def is_of_kind(noun: str, kinds: tuple[str, ...]) -> bool:
    """Tell whether a noun names one of some kinds of things.

    Args:
        noun: dictionary form.
        kinds: nouns.
    """
    if noun in kinds:
        return True
    return not _kinds_above(noun).isdisjoint(_meant(kinds))


@lru_cache(maxsize=4096)
def _kinds_above(noun: str) -> frozenset[str]:
    """Return the synsets of which a noun names a kind."""
    return frozenset([up for number, _ in entry(noun).senses.get("n", ())[:_SENSES] for up in ancestors(number)])


@lru_cache(maxsize=1024)
def _meant(kinds: tuple[str, ...]) -> frozenset[str]:
    """Return the synsets that some nouns mean."""
    return frozenset([number for kind in kinds for number, _ in entry(kind).senses.get("n", ())[:_OF_KIND]])
