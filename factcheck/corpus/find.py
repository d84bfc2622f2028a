"""Which files an input stands for: a table, a document, a folder of either, or a glob."""

from __future__ import annotations

import glob
from collections.abc import Iterable
from pathlib import Path

from factcheck.check.files import Wanted, find_documents
from factcheck.corpus.inputs import DOCUMENTS, KINDS, InputError, Slice


def find_inputs(given: str, has_column: bool, output: Path | None = None) -> list[Slice]:
    """Return the files that an input stands for, in order, each as one whole.

    Args:
        given: a file, a folder, or a glob; ``**`` stands for folders of any depth.
        has_column: whether a text column was named. A folder, or what a glob gives, is then read as its tables, and as
            its documents if it has none; without one it is read as its documents.
        output: a folder that is no input, wherever it stands.

    Raises:
        InputError: if there is nothing, or only tables and no column was named.
    """
    paths = _expanded(given)
    if output is not None and any(path.is_file() and path.resolve() == output.resolve() for path in paths):
        raise InputError(f"{given}: stands where the rows are to be written; name another --output")
    tables = [path for each in paths for path in _tables(each) if not _is_inside(path, output)]
    if tables and (has_column or paths == tables):
        if not has_column:
            raise InputError(f"{tables[0]}: is a table; name the column that holds the text: --text-column NAME")
        return [Slice(str(path), str(path.resolve()), KINDS[path.suffix.lower()]) for path in tables]
    documents = _unique(path for each in paths for path in find_documents(str(each), Wanted(root=_root(each)))[0])
    found = [path for path in documents if path.suffix.lower() not in KINDS]
    if not found:
        raise InputError(f"{given}: holds no document, and no .parquet, .jsonl or .csv file")
    return [Slice(str(path), str(path.resolve()), DOCUMENTS) for path in found]


def _expanded(given: str) -> list[Path]:
    if not given:
        raise InputError("an empty path names nothing; name a file or a folder, or . for this one")
    if Path(given).exists():
        if not (Path(given).is_file() or Path(given).is_dir()):
            raise InputError(f"{given}: is neither a file nor a folder; write what it gives to a file")
        return [Path(given)]
    if not glob.has_magic(given):
        raise InputError(f"{given}: no such file or folder")
    found = [Path(each) for each in sorted(glob.glob(given, recursive=True))]  # noqa: PTH207 - it may be absolute
    # of a folder and what is in it, the first is enough
    folders = {path for path in found if path.is_dir()}
    kept = [path for path in found if not folders.intersection(path.parents)]
    if not kept:
        raise InputError(f"{given}: no file has such a name")
    return kept


def _tables(path: Path) -> list[Path]:
    """Return the table that a path is, or those in a folder; what begins with a dot or an underscore is left out."""
    if path.is_file():
        return [path] if path.suffix.lower() in KINDS else []
    inside = (each for each in path.rglob("*") if each.suffix.lower() in KINDS and each.is_file())
    return sorted(each for each in inside if not any(part[0] in "._" for part in each.relative_to(path).parts))


def _is_inside(path: Path, folder: Path | None) -> bool:
    return folder is not None and path.resolve().is_relative_to(folder.resolve())


def _root(path: Path) -> Path:
    return path if path.is_dir() else path.parent


def _unique(paths: Iterable[Path]) -> list[Path]:
    return list(dict.fromkeys(paths))
