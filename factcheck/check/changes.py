"""Which sentences changed since a git revision: texts are compared, as our own readers read them, not lines."""

from __future__ import annotations

import hashlib
import os
import posixpath
import re
import subprocess
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cached_property
from pathlib import Path

from factcheck.document.blocks import ReadOptions
from factcheck.document.read import DocumentError, read_bytes
from factcheck.language import tables
from factcheck.language.words import words
from factcheck.model import FactcheckError, Statement
from factcheck.model.rows import NamedTuple

_COMMIT = re.compile(r"[0-9a-f]{40,64}")
_LINK = "120000"
_MOST_LINKS = 10


class Changes:
    """What is new in files, of whichever repositories, since a revision."""

    def __init__(self, revision: str, reading: Callable[[str], ReadOptions] = lambda name: ReadOptions()) -> None:
        """Prepare to compare with a revision.

        Args:
            revision: anything that git takes for one; in a submodule, the commit that this one records for it.
            reading: gives, for the name of a file, what is read of it.
        """
        self._revision = revision
        self._reading = reading
        self._repositories: dict[Path, _Repository | None] = {}

    def keep(self, file: str, statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
        """Return the statements of a file that it did not hold at the revision.

        Args:
            file: its path.
            statements: what it holds now.

        Returns:
            Those whose words are new, or those of the sentences that they lean on; all of them if the file is.

        Raises:
            FactcheckError: if git fails, knows no such revision, or the file is in no repository.
        """
        known = Counter(_keys(self._before(file)))
        kept = []
        for each, key in zip(statements, _keys(statements), strict=True):
            if known[key]:
                known[key] -= 1
            else:
                kept.append(each)
        return tuple(kept)

    def _before(self, file: str) -> Iterable[Statement]:
        folder, name = Path(file).parent.resolve(), Path(file).name
        while not folder.is_dir():  # standard input may be called anything
            folder, name = folder.parent, f"{folder.name}/{name}"
        repository = self._repository(folder)
        data = repository.content(folder, name) if repository else None
        if data is None:
            return ()
        try:
            return read_bytes(data, file, Path(file).suffix, self._reading(file)).statements
        except DocumentError:
            return ()  # what could not be read then is new

    def _repository(self, folder: Path) -> _Repository | None:
        """Return the repository of a folder as it was; None if it is a submodule that was not there."""
        if folder not in self._repositories:
            self._repositories[folder] = self._opened(folder)
        return self._repositories[folder]

    def _opened(self, folder: Path) -> _Repository | None:
        places = _git(folder, "rev-parse", "--show-toplevel", "--show-superproject-working-tree")
        if places.returncode:
            raise FactcheckError(f"--since {self._revision}: {folder}: {_reason(places)}")
        top, _, above = os.fsdecode(places.stdout).strip("\n").partition("\n")
        if not above:
            return _Repository(Path(top), self._resolved(Path(top)))
        around = self._repository(Path(above))
        entry = around.entry(Path(top).relative_to(above).as_posix()) if around else None
        return _Repository(Path(top), entry.name) if entry else None

    def _resolved(self, top: Path) -> str:
        found = _git(top, "rev-parse", "--verify", "--end-of-options", f"{self._revision}^{{commit}}")
        commit = found.stdout.decode("ascii", "replace").strip()
        if found.returncode or not _COMMIT.fullmatch(commit):
            reason = _reason(found) if found.returncode else _NO_COMMIT
            shown = " ".join(self._revision.split())
            raise FactcheckError(f"--since {shown}: {_UNKNOWN if reason in (_NO_COMMIT, '') else reason}")
        return commit


#: What git says of a name that it does not know, and what we say of it.
_NO_COMMIT = "fatal: Needed a single revision"
_UNKNOWN = "git knows no such commit here; a shallow clone has only the newest, git fetch --unshallow brings the others"


def _keys(statements: Iterable[Statement]) -> Iterator[tuple[str, tuple[str, ...], date | None]]:
    """Yield for each sentence its words and, if it takes something up, those before it in its paragraph."""
    before: list[str] = []
    paragraph = -1
    for each in statements:
        if each.paragraph != paragraph:
            before, paragraph = [], each.paragraph
        leaning = any(word.key in tables.LEANING for word in words(each.text))
        yield each.text, tuple(before[-_LOOKED_BACK:]) if leaning else (), each.as_of
        before.append(each.text)


#: How many sentences before it may say what a sentence takes up.
_LOOKED_BACK = 3


class _Entry(NamedTuple):
    """What a commit holds under a path: its mode, and the name of its content."""

    mode: str
    name: str


class _Repository:
    """One repository at one commit."""

    def __init__(self, top: Path, commit: str) -> None:
        self._top, self._commit = top, commit

    @cached_property
    def _entries(self) -> dict[str, _Entry]:
        listed = self._output("ls-tree", "-r", "-z", "--full-tree", self._commit)
        found = {}
        for row in listed.split(b"\0"):
            if row:
                about, _, path = row.partition(b"\t")
                mode, _, name = about.decode("ascii").split()
                found[os.fsdecode(path)] = _Entry(mode, name)
        return found

    def entry(self, path: str) -> _Entry | None:
        """Return what the commit holds under a path from the top."""
        return self._entries.get(path)

    def content(self, folder: Path, name: str) -> bytes | None:
        """Return what a file held, links followed as they led then; None if it was not there."""
        path = (folder / name).relative_to(self._top).as_posix()
        for _ in range(_MOST_LINKS):
            entry = self.entry(path)
            if entry is None or entry.mode != _LINK:
                return self._bytes(entry, folder / name) if entry else None
            target = os.fsdecode(self._output("cat-file", "blob", entry.name))
            path = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
        return None

    def _bytes(self, entry: _Entry, file: Path) -> bytes:
        try:
            now = file.read_bytes()
        except OSError:
            now = b""
        # an unchanged file need not be asked for
        digest = hashlib.sha1 if len(entry.name) == 40 else hashlib.sha256
        if digest(b"blob %d\0%s" % (len(now), now), usedforsecurity=False).hexdigest() == entry.name:
            return now
        return self._output("cat-file", "blob", entry.name)

    def _output(self, *arguments: str) -> bytes:
        found = _git(self._top, *arguments)
        if found.returncode:
            raise FactcheckError(f"--since: git {arguments[0]} failed in {self._top}: {_reason(found)}")
        return found.stdout


def _reason(found: subprocess.CompletedProcess[bytes]) -> str:
    """Return what git says went wrong; behind that may stand where it stopped looking for a repository."""
    lines = os.fsdecode(found.stderr).strip().splitlines() or ["git failed"]
    return next((line for line in lines if line.startswith("fatal: ")), lines[-1])


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    # the repository is that of the folder, whatever a hook that calls this works on
    environment = {name: value for name, value in os.environ.items() if name not in ("GIT_DIR", "GIT_WORK_TREE")}
    try:
        return subprocess.run(
            ["git", *arguments], cwd=folder, capture_output=True, check=False, env=environment | {"LC_ALL": "C"}
        )
    except OSError as error:
        raise FactcheckError(f"git cannot be run: {error.strerror or error}") from error
