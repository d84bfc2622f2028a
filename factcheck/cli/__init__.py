"""The command line: options in, reports out, an exit code. No logic of its own.

words -> ``app`` makes the one command that is named; each command is a function whose options stand in a module of its
name (``check``, ``audit``, ``corpus``) and whose work stands in another (``drafts``, ``audits``, ``corpora``)
-> ``bases`` opens the base -> the pipelines -> ``outcome``: reports by ``reports`` and ``output``, and
the exit code. Whatever goes wrong ends in ``main`` as one message; ``streams`` sees to closed and full pipes.
"""

from __future__ import annotations

import atexit
import gc
import os
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import NoReturn

#: What a shell gives for a process that SIGINT ended.
_INTERRUPTED = 130
#: New objects after which garbage is looked for. A start makes some two hundred thousand that all stay; to look through
#: them after every 700, as is usual, takes a tenth of a short command.
_GARBAGE = 250_000


def main() -> NoReturn:
    """Run the command line; whatever goes wrong ends in a message and an exit code, never a traceback.

    Raises:
        SystemExit: always; with 0, with 1 for findings and for nothing else, with 2 if something went wrong, or with
            128 and the number of a signal.
    """
    gc.set_threshold(_GARBAGE)
    # all goes with the process: to look for garbage among it once more would take a tenth of a short command
    atexit.register(gc.freeze)
    try:
        from factcheck.cli.streams import finish, guard

        guard()
        _end_on_signals()
        code = finish(_run())
    except KeyboardInterrupt:  # while it starts, or while the last of it is written
        print("interrupted", file=sys.stderr)
        code = _INTERRUPTED
    sys.exit(code)


def _run() -> int:
    """Run the command and return its exit code; 2 with a message for whatever it raises."""
    from factcheck.cli.streams import OutputError
    from factcheck.model import FactcheckError

    try:
        from factcheck.cli.app import run

        run(sys.argv[1:])
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else int(stop.code is not None)
        return _said("interrupted", _INTERRUPTED) if code == _INTERRUPTED else code
    except FactcheckError as error:
        return _said(str(error))
    except KeyboardInterrupt:
        return _said("interrupted", _INTERRUPTED)
    except MemoryError:
        return _said("not enough memory for this; check smaller files, or fewer at a time")
    except RecursionError:
        return _said("something is nested too deeply to be read")
    except OutputError:
        return 2
    except OSError as error:
        if isinstance(error, FileNotFoundError) and error.filename is None:
            return _said("the working folder does not exist any more")
        return _said(": ".join(str(each) for each in (error.filename, error.strerror or error) if each))
    except BaseException as error:
        return _said(_internal(error))
    return 0


def _said(message: str, code: int = 2) -> int:
    from factcheck.report.segments import visible

    for each in message.splitlines():
        print(visible(each), file=sys.stderr)
    return code


def _internal(error: BaseException) -> str:
    """Return what to say of an error that nobody foresaw."""
    if os.environ.get("FACTCHECK_TRACEBACK"):
        import traceback

        return "".join(traceback.format_exception(error))
    if type(error).__name__ == "PanicException":  # the index library, whose errors have no class of their own
        return "the compiled form of the base is damaged; run 'factcheck cache clear' and try again"
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    place = f" ({Path(last.tb_frame.f_code.co_filename).name}:{last.tb_lineno})" if last else ""
    told = str(error).splitlines()
    return (
        f"internal error: {type(error).__name__}{': ' + told[0] if told else ''}{place}\n"
        "this is a fault of factcheck; run again with FACTCHECK_TRACEBACK=1 and report what it says"
    )


def _end_on_signals() -> None:
    """Let signals that ask a process to end clean up like an interrupt; those that are ignored stay so."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _end)


def _end(number: int, frame: FrameType | None) -> None:
    sys.exit(128 + number)
