"""Which files a path stands for."""

from __future__ import annotations

from pathlib import Path

from factcheck.document.read import SUFFIXES, DocumentError


def find_documents(path: str) -> list[Path]:
    """Return the documents under a path, sorted.

    Args:
        path: a file, taken whatever its name; or a folder, searched for text and Markdown files. Hidden files and
            folders, and links to folders, are left out.

    Returns:
        Paths of files.

    Raises:
        DocumentError: if there is nothing at the path.
    """
    start = Path(path)
    if start.is_dir():
        return sorted(_inside(start))
    if not start.exists():
        raise DocumentError(f"{path}: no such file or folder")
    return [start]


def _inside(folder: Path) -> list[Path]:
    found: list[Path] = []
    try:
        entries = list(folder.iterdir())
    except OSError as error:
        raise DocumentError(f"{folder}: cannot be read: {error.strerror}") from error
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir() and not entry.is_symlink():
            found += _inside(entry)
        elif entry.is_file() and entry.suffix.lower() in SUFFIXES:
            found.append(entry)
    return found
