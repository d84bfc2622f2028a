"""Compile the frames written in YAML into one sorted file.

Usage: ``python -m factcheck.language.frames.build``

Lines: ``KIND:WORDS TAB frame|slot=role slot=role|outcome|phase|role=fixed ...|narrow|modal|denies|lasting`` for each
word of a frame (several meanings are several fields), and ``@FRAME TAB kind TAB key roles TAB once TAB single roles TAB
role=type ... TAB role=noun,noun ... TAB role=noun,noun ...`` for the frame itself, the last two with what may stand
between a role and its filler, and with fillers that say nothing.

A role with "!" must be filled for the word to tell the frame; one with "~" is filled through a noun (``through``): in
"the construction of the bridge cost 25 million" it is the bridge that was built. A narrow word says more than the
frame: it tells the frame, and the frame does not tell it; every director is the head, and not every head is the
director. A wide word is told by the frame and does not tell it: who founded a firm started it. A word with a modal
tells the frame behind that modal alone: what "can carry 320 passengers" has room for them. A word that denies tells
that it is not so: who lacks a thing does not have it. A lasting noun names who did it once and is called so ever after:
who is the author of a book wrote it. In words with ``each``, the name in braces stands for every
word of its list.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from factcheck.language.frames import everyday
from factcheck.language.frames.lookup import WIDE
from factcheck.language.lemmas import lemma

FOLDER = Path(__file__).parent
OUT = FOLDER / "frames.tsv"
#: What may fill a role, for all frames.
ROLES = "roles.yaml"
KINDS = ("v", "lv", "n", "a")
#: The reader written in C, where there is one: all frames in a second, not in ten.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def compile_frames(folder: Path = FOLDER) -> str:
    """Return the content of the compiled file for the YAML files of a folder."""
    rows: dict[str, list[str]] = defaultdict(list)
    types = {role: kind for kind, roles in _read(folder / ROLES).items() for role in roles}
    for path in sorted(folder.glob("*.yaml")):
        if path.name != ROLES:
            for frame in _read(path) or []:
                _add(frame, rows, types)
    rows.update(everyday.compiled())
    lines = ["\t".join((key, *fields)) for key, fields in rows.items()]
    return "\n".join(sorted(lines, key=str.encode)) + "\n"


def _read(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), _LOADER)


def _add(frame: dict[str, Any], rows: dict[str, list[str]], types: dict[str, str]) -> None:
    name = frame["frame"]
    listed = [" ".join(map(str, frame.get(key) or ())) for key in ("key", "single")]
    rows["@" + name] = [
        str(frame.get("kind", "event")),
        listed[0],
        "once" if frame.get("once") else "",
        listed[1],
        _types(frame, types),
        _nouns(frame.get("through")),
        _nouns(frame.get("anyone")),
    ]
    for word in _spread(frame["words"]):
        fixed = " ".join(f"{role}={str(value).replace(' ', '_')}" for role, value in (word.get("fix") or {}).items())
        means = [_text(word.get(part)) for part in ("outcome", "phase")]
        extent = WIDE if word.get("wide") else _text(word.get("narrow"))
        marks = (
            _text(word.get("modal")),
            "denies" if word.get("denies") else "",
            "lasting" if word.get("lasting") else "",
        )
        told = "|".join((name, str(word.get("slots") or ""), *means, fixed, extent, *marks))
        for kind in KINDS:
            for phrase in word.get(kind) or ():
                written = _text(phrase).lower()
                rows[f"{kind}:{written}"].append(told)
                first, _, last = written.rpartition(" ")
                if kind == "a" and first and lemma(last, "n") != last:
                    # "in the hands": nouns are looked up by their base
                    rows[f"{kind}:{first} {lemma(last, 'n')}"].append(told)
                if kind == "a" and written.endswith("ed") and lemma(written, "v") != written:
                    # "is opposed to" reads as a passive
                    rows[f"p:{lemma(written, 'v')}"].append(told)


def _spread(words: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the words of a frame, those with ``each`` once for every word of the list."""
    for word in words:
        if "each" not in word:
            yield word
            continue
        for name, listed in word["each"].items():
            for filler in listed:
                own = {
                    kind: [phrase.format(**{name: filler}) for phrase in word[kind]] for kind in KINDS if kind in word
                }
                fix = {role: str(value).format(**{name: filler}) for role, value in (word.get("fix") or {}).items()}
                yield {**word, **own, "fix": fix, "narrow": str(word.get("narrow") or "").format(**{name: filler})}


def _nouns(listed: dict[str, list[str]] | None) -> str:
    """Return roles with nouns in one field."""
    return " ".join(f"{role}={','.join(nouns).replace(' ', '_')}" for role, nouns in (listed or {}).items())


def _types(frame: dict[str, Any], common: dict[str, str]) -> str:
    """Return the types of a frame's roles: its own, else the common ones; the value of an attribute is an amount."""
    roles = {
        role.rstrip("!~")
        for word in frame["words"]
        for _, _, role in (pair.partition("=") for pair in str(word.get("slots") or "").split())
    }
    types = {role: common[role] for role in sorted(roles) if role in common}
    if frame.get("kind") == "attribute":
        types["value"] = "amount"
    types.update(frame.get("types") or {})
    return " ".join(f"{role}={kind}" for role, kind in types.items())


def _text(value: object) -> str:
    """Return a YAML scalar as text; YAML reads a bare "on" or "off" as a truth value."""
    if value is True:
        return "on"
    return "off" if value is False else "" if value is None else str(value)


def main() -> None:
    """Write the compiled file."""
    OUT.write_text(compile_frames(), "utf-8")


if __name__ == "__main__":
    main()
