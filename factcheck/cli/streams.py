"""Standard streams that may be closed, full, or left by their reader."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from typing import Any, TextIO


class _Standard(io.FileIO):
    """A standard stream; where its reader has left, what follows goes nowhere, as if it had read all."""

    #: Why it could not be written to, if so.
    fault = ""

    def write(self, data: Any, /) -> int:
        try:
            return super().write(data)
        except BrokenPipeError:
            return len(memoryview(data))
        except OSError as error:
            self.fault = error.strerror or str(error)
            return self._failed(data, error)

    def _failed(self, data: Any, error: OSError) -> int:
        raise OutputError(self.fault) from error


class _Err(_Standard):
    """Standard error; a message that cannot be told must not end the work, but is remembered."""

    def _failed(self, data: Any, error: OSError) -> int:
        return len(memoryview(data))


class _Closed(io.RawIOBase):
    """Stands for a standard output that was closed when the process began."""

    fault = ""

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        self.fault = "is closed"
        raise OutputError(self.fault)


class OutputError(Exception):
    """Standard output cannot be written to; ``finish`` says why."""


def guard() -> None:
    """Make the standard streams of this process safe to write to; streams that somebody replaced stay."""
    _fill()
    if sys.stdout is None or sys.stdout is sys.__stdout__:
        sys.stdout = _text(_Standard(1, "w", closefd=False) if sys.stdout else _Closed(), sys.stdout)
    else:
        _never_fail(sys.stdout)
    if sys.stderr is None or sys.stderr is sys.__stderr__:
        sys.stderr = _text(_Err(2, "w", closefd=False), sys.stderr, through=True)
    else:
        _never_fail(sys.stderr)


def _fill() -> None:
    """Open descriptors that are closed, lest a file of ours gets the number of a standard stream."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


def _text(raw: io.RawIOBase, before: TextIO | None, through: bool = False) -> TextIO:
    encoding = before.encoding if before else "utf-8"
    buffered = io.BufferedWriter(raw)
    return io.TextIOWrapper(
        buffered, encoding, errors="backslashreplace", line_buffering=through or raw.isatty(), write_through=through
    )


def _never_fail(stream: TextIO) -> None:
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")


def finish(code: int) -> int:
    """Write out what is buffered.

    Args:
        code: how the command ended.

    Returns:
        The exit code: 2 if something could not be written.
    """
    with suppress(OutputError, ValueError):
        sys.stdout.flush()
    fault = _fault(sys.stdout)
    if fault:
        # what is still buffered would be tried again when the interpreter ends
        sys.stdout = io.StringIO()
        print(f"standard output: {fault}", file=sys.stderr)
    return 2 if fault or _fault(sys.stderr) else code


def _fault(stream: TextIO) -> str:
    return str(getattr(getattr(getattr(stream, "buffer", None), "raw", None), "fault", ""))
