"""Compile WordNet's database files into the one small file that the package ships.

Usage: ``python -m factcheck.language.wordnet.build DICT OUT``, where DICT is the folder of ``data.noun``,
``index.noun`` and the like (Debian's ``wordnet-base`` puts them into /usr/share/wordnet) and OUT the file to write.

The file is text in UTF-8, one record a line, all lines sorted as bytes, so that a record is found by bisection:

``lemma TAB senses TAB antonyms TAB derived TAB base``
    *senses*: per part of speech ``n``, ``v``, ``a``, ``r`` its synsets by frequency, ``n:1f.30,2a.1`` (number in base
    36, then how often that sense was counted in WordNet's texts; ``n*`` where the first is written with a capital).
    *antonyms* and *derived*: words with their part of speech (``buyer.n``); *base*: what an irregular form comes from
    (``went`` -> ``go.v``).
``#synset TAB field TAB hypernyms TAB similar TAB causes``
    *field* is the number of its lexicographer file (15 is noun.location), *hypernyms* are instances' classes, too.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path

_FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
#: Fields whose words of several parts, never counted in any text, are left out: animals, bodies, plants, substances ...
_SPARE_FIELDS = frozenset({5, 8, 13, 20, 27})
#: Names of persons that no text was counted to have are left out.
_PERSON = 18
#: How many senses of a word are kept.
_MOST_SENSES = 8
_POINTERS = {
    "@": "hypernym",
    "@i": "hypernym",
    "&": "similar",
    ">": "cause",
    "*": "cause",
    "!": "antonym",
    "+": "derived",
}
_DERIVED_TOO = "\\"


def number(value: int) -> str:
    """Return a number in base 36."""
    digits = ""
    while True:
        value, rest = divmod(value, 36)
        digits = _DIGITS[rest] + digits
        if not value:
            return digits


class Synset:
    """One line of a data file."""

    def __init__(self, pos: str, line: str) -> None:
        fields = line.split(" | ", maxsplit=1)[0].split()
        self.offset, self.field = fields[0], int(fields[1])
        count = int(fields[3], 16)
        self.words = [word.split("(")[0] for word in fields[4 : 4 + 2 * count : 2]]
        rest = fields[4 + 2 * count :]
        self.pointers = [tuple(rest[1 + 4 * at : 5 + 4 * at]) for at in range(int(rest[0]))]
        self.key = pos + self.offset


def read_synsets(folder: Path) -> dict[str, Synset]:
    """Return every synset by part of speech and offset."""
    found = {}
    for pos, name in _FILES.items():
        for line in (folder / f"data.{name}").read_text("utf-8").splitlines():
            if not line.startswith(" "):
                synset = Synset(pos, line)
                found[synset.key] = synset
    return found


def read_counts(folder: Path) -> dict[tuple[str, int, str], int]:
    """Return how often each sense was counted: (lemma, sense number, part of speech) -> count."""
    kinds = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
    counts = {}
    for line in (folder / "cntlist.rev").read_text("utf-8").splitlines():
        key, sense, count = line.split()
        lemma, rest = key.split("%")
        counts[lemma, int(sense), kinds[rest[0]]] = int(count)
    return counts


def is_kept(lemma: str, synset: Synset, counted: int) -> bool:
    """Tell whether a sense of a lemma is of use: no name of one person or work, no rare species."""
    word = next((each for each in synset.words if each.lower() == lemma), lemma)
    several = "_" in lemma
    if counted:
        return True
    if word[:1].isupper() and synset.key[0] == "n":
        return not several and synset.field not in _SPARE_FIELDS and synset.field != _PERSON
    return not (several and (synset.field in _SPARE_FIELDS or synset.key[0] in "ar")) and lemma.count("_") < 3


def compile_lines(folder: Path) -> list[str]:
    """Return the lines of the compiled file, sorted."""
    synsets, counts = read_synsets(folder), read_counts(folder)
    senses: dict[str, dict[str, list[tuple[str, int]]]] = defaultdict(dict)
    for pos, name in _FILES.items():
        for line in (folder / f"index.{name}").read_text("utf-8").splitlines():
            if line.startswith(" "):
                continue
            fields = line.split()
            lemma, offsets = fields[0], fields[-int(fields[2]) :]
            kept = []
            for at, offset in enumerate(offsets[:_MOST_SENSES]):
                counted = counts.get((lemma, at + 1, pos), 0)
                if is_kept(lemma, synsets[pos + offset], counted):
                    kept.append((pos + offset, counted))
            if kept:
                senses[lemma][pos] = kept
    used = {key for by_pos in senses.values() for kept in by_pos.values() for key, _ in kept}
    used = _with_hypernyms(used, synsets)
    numbers = {key: number(at) for at, key in enumerate(sorted(used))}
    antonyms, derived = _word_links(synsets, senses)
    bases = _exceptions(folder, senses)
    lines = []
    for lemma in sorted({*senses, *bases}):
        told = " ".join(
            f"{pos}{'*' if _is_proper(lemma, kept[0][0], synsets) else ''}:"
            + ",".join(numbers[key] + (f".{count}" if count else "") for key, count in kept)
            for pos, kept in senses.get(lemma, {}).items()
        )
        links = [" ".join(sorted(each.get(lemma, ()))) for each in (antonyms, derived, bases)]
        lines.append("\t".join([lemma, told, *links]).rstrip("\t"))
    for key in used:
        lines.append(_synset_line(synsets[key], numbers))
    return sorted(lines, key=lambda line: line.encode())


def _is_proper(lemma: str, key: str, synsets: dict[str, Synset]) -> bool:
    """Tell whether a lemma is written with a capital in a synset."""
    return any(word.lower() == lemma and word[:1].isupper() for word in synsets[key].words)


def _with_hypernyms(keys: set[str], synsets: dict[str, Synset]) -> set[str]:
    found, left = set(keys), list(keys)
    while left:
        for kind, offset, pos, _ in synsets[left.pop()].pointers:
            target = pos.replace("s", "a") + offset
            if _POINTERS.get(kind) == "hypernym" and target not in found:
                found.add(target)
                left.append(target)
    return found


def _synset_line(synset: Synset, numbers: dict[str, str]) -> str:
    links: dict[str, list[str]] = {"hypernym": [], "similar": [], "cause": []}
    for kind, offset, pos, _ in synset.pointers:
        name, target = _POINTERS.get(kind, ""), pos.replace("s", "a") + offset
        if name in links and target in numbers and numbers[target] not in links[name]:
            links[name].append(numbers[target])
    fields = [f"#{numbers[synset.key]}", str(synset.field), *(",".join(each) for each in links.values())]
    return "\t".join(fields).rstrip("\t")


def _word_links(
    synsets: dict[str, Synset], senses: dict[str, dict[str, list[tuple[str, int]]]]
) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    antonyms: dict[str, set[str]] = defaultdict(set)
    derived: dict[str, set[str]] = defaultdict(set)
    for synset in synsets.values():
        for kind, offset, pos, ends in synset.pointers:
            name = "derived" if kind == _DERIVED_TOO else _POINTERS.get(kind)
            if name not in ("antonym", "derived") or ends == "0000":
                continue
            target = synsets[pos.replace("s", "a") + offset]
            one = synset.words[int(ends[:2], 16) - 1].lower()
            two = target.words[int(ends[2:], 16) - 1].lower()
            if one != two and one in senses and two in senses:
                (antonyms if name == "antonym" else derived)[one].add(f"{two}.{pos.replace('s', 'a')}")
    return antonyms, derived


def _exceptions(folder: Path, senses: dict[str, dict[str, list[tuple[str, int]]]]) -> dict[str, set[str]]:
    bases: dict[str, set[str]] = defaultdict(set)
    for pos, name in _FILES.items():
        for line in (folder / f"{name}.exc").read_text("utf-8").splitlines():
            form, *lemmas = line.split()
            for lemma in lemmas:
                if pos in senses.get(lemma, {}) and form != lemma:
                    bases[form].add(f"{lemma}.{pos}")
    return bases


def main() -> None:
    """Compile the folder named first into the file named second."""
    folder, out = map(Path, sys.argv[1:3])
    lines = compile_lines(folder)
    out.write_bytes("\n".join(lines).encode() + b"\n")
    print(f"{len(lines)} lines, {out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
