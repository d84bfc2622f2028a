"""The command line: options in, reports out, an exit code. No logic of its own."""

from __future__ import annotations

import os
import sys

#: What a shell gives for a process that SIGINT ended.
_INTERRUPTED = 130


def main() -> None:
    """Run the command line; whatever goes wrong ends in a message and an exit code, never a traceback."""
    from factcheck.cli.app import app
    from factcheck.model import FactcheckError

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        app()
    except FactcheckError as error:
        from factcheck.report.segments import visible

        for each in str(error).splitlines():
            print(visible(each), file=sys.stderr)
        sys.exit(2)
    except BrokenPipeError:
        # the reader has seen enough; what is still buffered goes nowhere
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except SystemExit as stop:
        # Ctrl-C ends a command with this code, and without a word
        if stop.code == _INTERRUPTED:
            print("interrupted", file=sys.stderr)
        raise
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        sys.exit(_INTERRUPTED)
