"""Run the command line as a user does: inside this process, which is quick, or in one of its own."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from unittest import mock

from factcheck.cli import main

ROOT = Path(__file__).resolve().parent.parent


def run(
    *arguments: str,
    cwd: Path = ROOT,
    stdin: str | None = None,
    env: Mapping[str, str] | None = None,
    encoding: str = "utf-8",
) -> subprocess.CompletedProcess[str]:
    """Run ``factcheck`` in this process, with streams, working folder and environment of its own.

    The streams are those of a system with an encoding; what comes out is read as UTF-8 all the same.
    """
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding, write_through=True) for _ in range(2))
    given = io.TextIOWrapper(io.BytesIO((stdin or "").encode()), "utf-8")
    before = Path.cwd()
    os.chdir(cwd)
    try:
        with (
            mock.patch.dict(os.environ, env or {}),
            mock.patch.multiple(sys, argv=["factcheck", *arguments], stdin=given, stdout=out, stderr=err),
            # the help names the program by its first argument, not by how the tests were started
            mock.patch.object(sys.modules["__main__"], "__package__", None),
        ):
            code = _code()
    finally:
        os.chdir(before)
    return subprocess.CompletedProcess(arguments, code, _text(out), _text(err))


def _code() -> int:
    try:
        main()
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else int(bool(stop.code))
    return 0


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue().decode("utf-8")


def run_apart(
    *arguments: str, cwd: Path = ROOT, stdin: str | None = None, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run ``factcheck`` in a process of its own, for what only that shows: a cold start, pipes, an import path."""
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": str(ROOT)} | (env or {}),
        check=False,
    )


def as_bash_reads(command: str) -> list[str]:
    """Return the words that a command of a pipe gets from bash."""
    shell = f"factcheck() {{ printf '%s\\0' \"$@\"; }}; {command}"
    shown = subprocess.run(["bash", "-c", shell], capture_output=True, text=True, check=True, encoding="utf-8")
    return shown.stdout.split("\0")[:-1]
