"""Faults put in on purpose, kind by kind and seeded: damaged caches and documents, strange names, streams, signals.

Each kind is a function of a seed, a number of cases and a folder; it returns how many it tried and what went wrong:
a traceback, a hang, a byte changed outside a fix, or something lost without a word. ``test_faults.py`` runs a few of
each, ``benchmarks/faults.py`` as many as one likes.
"""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from command import ROOT, run

from factcheck.document.read import SUFFIXES, DocumentError, read_bytes
from factcheck.report.formats import format_names

WRONG, RIGHT = "Town 3 has 9 towers.", "Town 3 has 6 towers."
_HANG_SECONDS = 60
_ACTS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]")


@dataclass
class Tally:
    """What came of one kind of fault."""

    cases: int = 0
    faults: list[str] = field(default_factory=list)

    def tried(self, sound: bool, what: str) -> None:
        """Count a case, and keep what it was if it was not sound."""
        self.cases += 1
        if not sound:
            self.faults.append(what)


def a_base(folder: Path) -> Path:
    """Write a small base."""
    (folder / "claims").mkdir(parents=True)
    rows = "".join(f"  - {{id: c{at}, statement: Town {at} has {at + 3} towers., sources: [s]}}\n" for at in range(5))
    (folder / "claims" / "a.yaml").write_text(f"sources: [{{id: s, title: T}}]\nclaims:\n{rows}", "utf-8")
    return folder


def damaged(data: bytes, random: Random) -> bytes:
    """Return bytes with bits flipped, a piece overwritten, taken out or doubled, or the end cut off."""
    found = bytearray(data)
    at = random.randrange(len(data) + 1)
    end = min(len(data), at + random.randint(1, 30))
    match random.randrange(5):
        case 0:
            for _ in range(random.randint(1, 4) if data else 0):
                found[random.randrange(len(data))] ^= 1 << random.randrange(8)
        case 1:
            found[at:end] = random.randbytes(end - at)
        case 2:
            del found[at:end]
        case 3:
            found[at:at] = found[at:end]
        case _:
            del found[at:]
    return bytes(found)


def cache_bytes(seed: int, count: int, folder: Path) -> Tally:
    """Damage any file of the cache: the next run says what it said before."""
    random, tally = Random(seed), Tally()
    base, cache = a_base(folder / "base"), folder / "cache"
    (folder / "a.txt").write_text(f"{WRONG}\nTown 4 has 7 towers.\n", "utf-8")
    arguments = ["check", "--base", str(base), "--all", "-f", "json", "a.txt"]

    def output() -> tuple[int, str, str]:
        result = run(*arguments, cwd=folder, env={"FACTCHECK_CACHE_DIR": str(cache)})
        return result.returncode, result.stdout, result.stderr

    before = output()
    for _ in range(count):
        path = random.choice([each for each in sorted(cache.rglob("*")) if each.is_file() and each.stat().st_size])
        data = damaged(path.read_bytes(), random)
        path.unlink()  # what a searcher has mapped into memory must not shrink
        if random.random() < 0.9:
            path.write_bytes(data)
        tally.tried(output() == before, f"{path.relative_to(cache)} of {len(data)} bytes")
    return tally


_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_O = "urn:oasis:names:tc:opendocument:xmlns:"


def _archive(name: str, content: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return data.getvalue()


def archive_bytes(seed: int, count: int, folder: Path) -> Tally:
    """Damage Word and OpenDocument files: a message, or the sentences that stand in them, all of them."""
    random, tally = Random(seed), Tally()
    words = [f"Town {at} has {at * 7} old walls." for at in range(40)]
    paragraphs = "".join(f"<w:p><w:r><w:t>{each}</w:t></w:r></w:p>" for each in words)
    document = f'<w:document xmlns:w="{_W}"><w:body>{paragraphs}</w:body></w:document>'
    spaces = f'xmlns:office="{_O}office:1.0" xmlns:text="{_O}text:1.0"'
    content = "".join(f"<text:p>{each}</text:p>" for each in words)
    body = f"<office:body><office:text>{content}</office:text></office:body>"
    kinds = {
        ".docx": _archive("word/document.xml", document),
        ".odt": _archive("content.xml", f"<office:document-content {spaces}>{body}</office:document-content>"),
    }
    for _ in range(count):
        suffix = random.choice(sorted(kinds))
        data = damaged(kinds[suffix], random)
        try:
            sound = [each.text for each in read_bytes(data, f"a{suffix}", suffix).statements] == words
        except DocumentError as error:
            sound = str(error).startswith(f"a{suffix}: ")
        except Exception as error:
            sound = False
            tally.faults.append(repr(error))
        tally.tried(sound, f"{suffix}: {len(data)} bytes")
    return tally


#: What documents are made of, and what breaks their parsers.
PIECES = """< </ > <!-- --> <![ ]]> <p> <div a=' " &amp; &#xD800; &#0; & [ ]( ) ![ * ** _ ` ```\n ~~ $ $$ | \n \n\n \r \r\n \t > -
    1. # === ---\n :::note\n [^1] [^1]: .. :: :ref:` `_ |x| .. \\ \\emph{ } { \\begin{itemize} \\end{itemize} \\item % link: << |===\n
    [NOTE]\n====\n <table><tr><td> <del> <sup> <q> <math> {a} <A """.split(" ")
PIECES += [
    WRONG,
    RIGHT,
    "Mr. X said ",
    "$2 billion ",
    " ",
    "\0",
    "\x1b",
    "\ufeff",
    "\u200b",
    "\ue000",
    "\ufffc",
    "e\u0301",
    "😀",
]


def _text(random: Random, suffix: str) -> str:
    text = "".join(random.choice(PIECES) for _ in range(random.randint(1, 40)))
    if suffix != ".ipynb" or random.random() < 0.1:
        return text
    return json.dumps({"cells": [{"cell_type": "markdown", "source": random.choice((text, text.splitlines(True)))}]})


def document_bytes(seed: int, count: int, folder: Path) -> Tally:
    """Read documents of broken markup: sentences whose words stand in the file where they are said to, or a message."""
    random, tally = Random(seed), Tally()
    for _ in range(count):
        suffix = random.choice(sorted(SUFFIXES))
        data = _text(random, suffix).encode()
        data = damaged(data, random) if random.random() < 0.3 else data
        began = time.process_time()
        try:
            document = read_bytes(data, f"a{suffix}", suffix)
            sound = all(
                0 <= piece.offset <= piece.offset + piece.length <= len(document.text)
                for each in document.statements
                for piece in each.pieces
            )
        except DocumentError as error:
            sound = str(error).startswith(f"a{suffix}:")
        except Exception as error:
            sound = False
            tally.faults.append(repr(error))
        tally.tried(sound and time.process_time() - began < 2, f"{suffix}: {data!r}")
    return tally


def fixes(seed: int, count: int, folder: Path) -> Tally:
    """Fix documents of broken markup: nothing changes but one number in the sentence that is wrong."""
    random, tally = Random(seed), Tally()
    base = a_base(folder / "base")
    for _ in range(count):
        suffix = random.choice([".txt", ".md", ".html", ".rst", ".adoc", ".tex", ".mdx", ".csv"])
        path = folder / f"a{suffix}"
        before = f"{_text(random, suffix)}\n\n{WRONG}\n\n{_text(random, suffix)}".replace("\0", "").encode()
        path.write_bytes(before)
        result = run("check", "--base", str(base), "--no-cache", "--no-self-check", "--fix", path.name, cwd=folder)
        after = path.read_bytes()
        changed = [at for at, (one, two) in enumerate(zip(before, after, strict=False)) if one != two]
        around = {before[max(0, at - 11) : at + 9].decode("utf-8", "replace") for at in changed}
        sound = len(before) == len(after) and all("has 9 towers" in re.sub(r"\s+", " ", each) for each in around)
        tally.tried(sound and result.returncode in (0, 1, 2) and "internal" not in result.stderr, repr(before))
    return tally


def file_names(seed: int, count: int, folder: Path) -> Tally:
    """Give files and folders names of any bytes: every format comes out, nothing in it acts on a terminal."""
    random, tally = Random(seed), Tally()
    base = a_base(folder / "base")
    for _ in range(count):
        name = bytes(
            random.choice([each for each in range(1, 256) if each != ord("/")]) for _ in range(random.randint(1, 9))
        )
        inner = folder / "drafts" / os.fsdecode(b"d" + name)
        inner.mkdir(parents=True)
        (inner / os.fsdecode(b"f" + name + b".md")).write_text(f"{WRONG}\n\nBolt has 3 rooms.\n\nBolt has 4 rooms.\n")
        form = random.choice(format_names())
        result = run("check", "--base", str(base), "-f", form, "drafts", cwd=folder, env={"GITHUB_ACTIONS": "true"})
        clean = not _ACTS.search((result.stdout + result.stderr).replace("\r\n", "\n"))
        tally.tried(result.returncode == 1 and clean and not result.stderr, f"{form}: {name!r}: {result.stderr}")
        shutil.rmtree(folder / "drafts")
    return tally


def _commands(folder: Path) -> Iterator[tuple[str, list[str], Path]]:
    """Yield what writes files: what it is, its arguments, and the file that it writes."""
    yield "fix", ["check", "--fix", "a.md"], folder / "a.md"
    yield "output", ["check", "-f", "json", "-o", "out.json", "a.md"], folder / "out.json"
    yield "baseline", ["check", "--baseline", "known.json", "--write-baseline", "a.md"], folder / "known.json"


def kills(seed: int, count: int, folder: Path) -> Tally:
    """Kill commands at any moment: a file is the old one or the new one, and the next run works."""
    random, tally = Random(seed), Tally()
    base = a_base(folder / "base")
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "FACTCHECK_CACHE_DIR": str(folder / "cache"),
        "FACTCHECK_BASE": str(base),
    }
    commands = list(_commands(folder))
    text = "\n\n".join([WRONG] * 50)

    def start(arguments: list[str]) -> subprocess.Popen[bytes]:
        (folder / "a.md").write_text(text, "utf-8")
        shutil.rmtree(folder / "cache", ignore_errors=True)
        command = [sys.executable, "-m", "factcheck", *arguments, "--no-self-check"]
        return subprocess.Popen(
            command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    for _ in range(count):
        what, arguments, target = random.choice(commands)
        began = time.monotonic()
        start(arguments).wait(_HANG_SECONDS)
        whole, new = time.monotonic() - began, target.read_bytes()
        old = text.encode() if what == "fix" else b"old"
        target.write_bytes(old)
        process = start(arguments)
        time.sleep(whole * random.uniform(0.3, 1.0))
        process.send_signal(random.choice((signal.SIGKILL, signal.SIGTERM, signal.SIGINT)))
        process.wait(_HANG_SECONDS)
        sound = target.read_bytes() in (old, new)
        start(arguments).wait(_HANG_SECONDS)
        tally.tried(sound and target.read_bytes() == new, f"{what} after {whole:.2f} s")
    return tally


def streams(seed: int, count: int, folder: Path) -> Tally:
    """Close, fill or leave standard streams: no traceback, and 2 wherever something could not be written."""
    random, tally = Random(seed), Tally()
    base = a_base(folder / "base")
    environment = os.environ | {"PYTHONPATH": str(ROOT), "FACTCHECK_BASE": str(base)}
    (folder / "a.md").write_text(WRONG, "utf-8")
    commands = [
        "claim 'Town 3 has 9 towers.'",
        "check a.md",
        "check -f json a.md",
        "list",
        "--help",
        "schema",
        "claim -",
    ]
    outs = {"": False, ">/dev/null": False, ">&-": True, ">/dev/full": True, "| true": False}
    for _ in range(count):
        command, (out, fails) = random.choice(commands), random.choice(sorted(outs.items()))
        source = "<&-" if command.endswith("-") else random.choice(("", "<&-", "</dev/null"))
        shell = f"{sys.executable} -m factcheck {command} {source} {out}; exit ${{PIPESTATUS[0]}}"
        result = subprocess.run(
            ["bash", "-c", shell], cwd=folder, env=environment, capture_output=True, check=False, timeout=_HANG_SECONDS
        )
        wanted = {2} if fails or command.endswith("-") else {0, 1}
        sound = result.returncode in wanted and b"Traceback" not in result.stderr and b"internal" not in result.stderr
        tally.tried(sound, f"{shell}: {result.returncode} {result.stderr!r}")
    return tally


KINDS: dict[str, Callable[[int, int, Path], Tally]] = {
    "cache bytes": cache_bytes,
    "archive bytes": archive_bytes,
    "document bytes": document_bytes,
    "fixes": fixes,
    "file names": file_names,
    "kills": kills,
    "streams": streams,
}
