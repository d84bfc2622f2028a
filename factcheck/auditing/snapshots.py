"""The local texts of sources: read, hashed, and searched for quotes."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

from factcheck.language import tables
from factcheck.language.words import words
from factcheck.model import Source
from factcheck.model.record import record

#: What a quote may be written with instead of what stands in the source: typographic marks, dashes, spaces.
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": "...",
        "ﬀ": "ff",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "ﬃ": "ffi",
        "ﬄ": "ffl",
        "ﬅ": "st",
        "ﬆ": "st",  # ligatures of a PDF
        "\u00ad": None,
        "\u200b": None,
        "\ufeff": None,
    }
)
_SPACES = re.compile(r"\s+")
#: A word that a line end parts: "lit-" and "res".
_LINE_END = re.compile(r"(?<=[^\W\d_])[-‐]\s*\n\s*(?=[^\W\d_])")
#: What may stand behind the last word of a passage, and not of a quote.
_MARKS = ".,;:!?"
_GAP = re.compile(r"\s*(?:\[\.\.\.\]|\(\.\.\.\)|\.\.\.)\s*")
#: A passage that resembles the quote less than this (0..100) is not shown as the nearest.
_RESEMBLES = 60.0


@record
class Snapshot:
    """The text of a source as it was kept.

    Attributes:
        path: the file.
        sha256: of its bytes, in hexadecimal.
        text: its words, in the plain form that quotes are looked up in.
        hyphenated: the same with the hyphens at the ends of lines, which may be those of the words.
        problem: why it could not be read, or empty.
    """

    path: Path
    sha256: str = ""
    text: str = ""
    hyphenated: str = ""
    problem: str = ""

    def has(self, quote: str) -> bool:
        """Tell whether a quote stands in it."""
        return has_quote(self.text, quote) or (self.hyphenated != self.text and has_quote(self.hyphenated, quote))


def snapshot_path(source: Source, root: Path, folder: Path | None = None) -> Path | None:
    """Return the file that holds the text of a source, or None.

    Args:
        source: the source; its ``snapshot`` is relative to the base, or to the folder.
        root: the folder of the base.
        folder: where local texts are kept; a file there may also be named by the source's id.
    """
    if folder is not None:
        named = [folder / source.snapshot] if source.snapshot else []
        named += [folder / Path(source.snapshot).name] if source.snapshot else []
        named += sorted(each for each in folder.glob("*") if each.stem == source.id and each.is_file())
        return next((path for path in named if path.is_file()), None)
    return root / source.snapshot if source.snapshot else None


@cache
def read_snapshot(path: Path) -> Snapshot:
    """Read a snapshot; a file that cannot be read gives one with a problem."""
    from factcheck.document.read import DocumentError, document_text

    if path.exists() and not path.is_file():
        return Snapshot(path, problem=f"{path}: is no file, but a folder, a pipe or a device")
    try:
        data = path.read_bytes()
        text = document_text(data, path)
    except OSError as error:
        return Snapshot(path, problem=f"{path}: cannot be read: {error.strerror or error}")
    except DocumentError as error:
        return Snapshot(path, problem=str(error))
    whole, parted = (plain(_LINE_END.sub(hyphen, text)) for hyphen in ("", "-"))
    return Snapshot(path, hashlib.sha256(data).hexdigest(), whole, parted)


def plain(text: str) -> str:
    """Return a text with white space made single, ligatures parted, typographic quotes and dashes made plain."""
    return _SPACES.sub(" ", text.translate(_ALIKE)).strip()


def has_quote(text: str, quote: str) -> bool:
    """Tell whether a quote stands in a plain text; a part left out ("...") may be any words but a negation.

    Args:
        text: what ``plain`` returned.
        quote: as the citation gives it; capitals count, except of its first letter.
    """
    pieces = [each for each in _GAP.split(plain(quote)) if each]
    if not pieces:
        return True
    return any(_continues(text, pieces[1:], place + len(pieces[0])) for place in _places(text, pieces[0], 0))


def _continues(text: str, pieces: list[str], at: int) -> bool:
    """Tell whether the rest of a quote follows in a text, each piece the nearest, without a negation between two."""
    for piece in pieces:
        place = next(_places(text, piece, at), None)
        if place is None or _denies(text[at:place]):
            return False
        at = place + len(piece)
    return True


def _places(text: str, piece: str, at: int) -> Iterator[int]:
    """Yield where a piece stands; it may open with a capital that the source does not have there, or lack one."""
    opened = re.escape(piece[0]) if not piece[0].isalpha() else f"[{piece[0].lower()}{piece[0].upper()}]"
    for match in re.compile(opened + re.escape(piece[1:])).finditer(text, at):
        yield match.start()


def _denies(text: str) -> bool:
    """Tell whether words that a quote leaves out deny something."""
    keys = {word.key for word in words(text)}
    return not keys.isdisjoint(tables.NEGATIONS | {"no", "without"}) or any(key.endswith("n't") for key in keys)


def marked(passage: str, quote: str) -> str:
    """Return a passage with the words in brackets that the quote does not have there; "[]" where it has more.

    Args:
        passage: as it stands in the source.
        quote: what it is held against.
    """
    have, want = passage.split(" "), plain(quote).split(" ")
    if have[-1].rstrip(_MARKS) == want[-1].rstrip(_MARKS):
        have[-1] = want[-1]  # where the sentence ends there, and the quote does not
    shown: list[str] = []
    for kind, start, end, _, _ in SequenceMatcher(None, have, want, autojunk=False).get_opcodes():
        piece = " ".join(have[start:end])
        shown.append(piece if kind == "equal" else f"[{piece}]")
    return " ".join(shown)


def nearest_passage(text: str, quote: str) -> str:
    """Return the passage of a plain text that is most like a quote, in whole words, or the empty string."""
    from rapidfuzz import fuzz

    wanted = plain(quote)
    found = fuzz.partial_ratio_alignment(wanted, text, score_cutoff=_RESEMBLES)
    if found is None or not text:
        return ""
    start = text.rfind(" ", 0, found.dest_start + 1) + 1
    end = text.find(" ", max(found.dest_end - 1, start))
    return text[start : end if end >= 0 else len(text)]
