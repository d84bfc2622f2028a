"""How time grows with size: n against 2n for every reader, for values, for comparing and for checking.

    python tests/benchmarks/growth.py [NAME...]

A ratio near 2 is linear, near 4 quadratic. Each case is run with growing sizes until it takes a tenth of a second, and
then once more with twice that; names choose cases that contain them.
"""

from __future__ import annotations

import io
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

from factcheck import check_statement, compare, load_base, values
from factcheck.check.contradictions import contradictions
from factcheck.document.read import DocumentError, read_bytes
from factcheck.match.base import Base
from factcheck.model import Statement

_ENOUGH_SECONDS = 0.1
_LARGEST = 1 << 22
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_O = "urn:oasis:names:tc:opendocument:xmlns:"
PROSE = "Microsoft invested $2 billion in OpenAI in 2019. "


def _archive(name: str, content: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(name, content)
    return data.getvalue()


def docx(body: str) -> bytes:
    """Return a Word document."""
    return _archive("word/document.xml", f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>')


def odt(body: str) -> bytes:
    """Return an OpenDocument text."""
    spaces = f'xmlns:office="{_O}office:1.0" xmlns:text="{_O}text:1.0"'
    opened, closed = "<office:body><office:text>", "</office:text></office:body>"
    return _archive(
        "content.xml", f"<office:document-content {spaces}>{opened}{body}{closed}</office:document-content>"
    )


#: What a document is made of -> what repeats in it, by format.
PIECES = {
    ".txt": {"lines": PROSE + "\n", "one line": PROSE, "one word": "x", "empty lines": "\n", "bullets": "- "},
    ".md": {
        "paragraphs": PROSE + "\n\n",
        "one line": PROSE,
        "brackets": "[",
        "images": "![a](",
        "stars": "*",
        "quotes": "> ",
        "tags": "<a ",
        "items": "- ",
        "rows": "| a | b |\n",
        "backticks": "`a``",
        "code": "`a` ",
        "inline notes": "a ^[b] ",
        "footnotes": "[^1]",
        "dollars": "$1 $",
    },
    ".mdx": {"paragraphs": PROSE + "\n\n", "braces": "{", "tags": "<A "},
    ".html": {
        "paragraphs": f"<p>{PROSE}</p>",
        "open tags": "<a ",
        "open quotes": "<a b='",
        "open comments": "<!-- >",
        "elements": "<div>",
        "ampersands": "&",
        "less than": "<",
        "declarations": "<!a ",
        "instructions": "<?a ",
    },
    ".rst": {"paragraphs": PROSE + "\n\n", "stars": "*a ", "bars": "|a ", "items": "* a\n", "directives": ".. a::\n"},
    ".adoc": {"paragraphs": PROSE + "\n\n", "stars": "*", "angles": "<<", "links": "link:", "ticks": "`"},
    ".tex": {"paragraphs": PROSE.replace("$", "") + "\n\n", "empty lines": "\n", "macros": "\\a ", "dollars": "$a"},
    ".csv": {"rows": f'"{PROSE}",2\n', "quotes": '"', "commas": ","},
    ".ipynb": {"spaces": " "},
}
READERS: dict[str, Callable[[int], bytes]] = {
    f"read {suffix} {name}": lambda n, piece=piece: (piece * (n // len(piece) + 1)).encode()  # type: ignore[misc]
    for suffix, pieces in PIECES.items()
    for name, piece in pieces.items()
}
READERS["read .docx paragraphs"] = lambda n: docx(f"<w:p><w:r><w:t>{PROSE}</w:t></w:r></w:p>" * (n // 80 + 1))
READERS["read .odt paragraphs"] = lambda n: odt(f"<text:p>{PROSE}</text:p>" * (n // 70 + 1))


@cache
def _base() -> Base:
    folder = Path(tempfile.mkdtemp())
    (folder / "claims").mkdir()
    rows = "\n".join(f"  - {{id: c{at}, statement: Town {at} has {at} old walls., sources: [s]}}" for at in range(300))
    (folder / "claims" / "a.yaml").write_text(f"sources: [{{id: s, title: T}}]\nclaims:\n{rows}\n", "utf-8")
    return load_base(folder)


def _numbers(n: int, step: int = 1) -> str:
    return "Acme sold " + ", ".join(str(at * step + 7) for at in range(n)) + " cars."


OTHERS: dict[str, Callable[[int], object]] = {
    "values.find prose": lambda n: values.find(PROSE * (n // 50 + 1)),
    "values.find numbers": lambda n: values.find("1 " * n),
    "values.find digits": lambda n: values.find("1" * n),
    "values.find number words": lambda n: values.find("two hundred and " * (n // 16 + 1)),
    "values.find dates": lambda n: values.find("3 May " * (n // 6 + 1)),
    "compare numbers": lambda n: compare(_numbers(n), _numbers(n, 2)),
    "compare words": lambda n: compare("Acme sold " + "red " * n + "cars.", "Acme sold " + "blue " * n + "cars."),
    "compare said": lambda n: compare("He said that " * n + "Acme sold 7 cars.", "Acme sold 8 cars."),
    "check words": lambda n: check_statement("Town 7 has " + "old " * n + "walls.", _base()),
    "check numbers": lambda n: check_statement(_numbers(n), _base()),
    "check lines": lambda n: [check_statement(f"Town {at} has 9 old walls.", _base()) for at in range(n // 20 + 1)],
    "contradictions": lambda n: contradictions(
        [Statement(f"Town {at} has {at} old walls.") for at in range(n // 20 + 1)]
    ),
}


#: What no sentence is longer than is not compared; so many words or numbers fit, and twice as many.
WITHIN_A_SENTENCE = {
    "compare numbers": 64,
    "compare words": 200,
    "compare said": 64,
    "check words": 200,
    "check numbers": 64,
}


def _read(data: bytes, suffix: str) -> None:
    try:
        read_bytes(data, f"a{suffix}", suffix)
    except DocumentError:
        return


def _timed(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def growth(run: Callable[[int], Callable[[], object]], largest: int) -> tuple[int, float, float]:
    """Return a size, the seconds that it takes, and the seconds that twice that size takes."""
    run(16)()  # what is imported or compiled once does not count
    n = min(256, largest)
    while True:
        work = run(n)
        once = _timed(work)
        if once >= _ENOUGH_SECONDS or 2 * n > largest:
            return n, once, _timed(run(2 * n))
        n *= 2 if once > _ENOUGH_SECONDS / 8 else 4


def main() -> None:
    """Print a line for each case: its size, the time, and by what it grows when the size doubles."""
    wanted = sys.argv[1:]
    cases: dict[str, Callable[[int], Callable[[], object]]] = {}
    for name, made in READERS.items():
        suffix = name.split()[1]
        cases[name] = lambda n, made=made, suffix=suffix: partial(_read, made(n), suffix)  # type: ignore[misc]
    for name, work in OTHERS.items():
        cases[name] = lambda n, work=work: partial(work, n)  # type: ignore[misc]
    check_statement("Warm.", _base())
    print(f"{'case':32} {'n':>9} {'seconds':>9} {'of 2n':>9} {'ratio':>6}")
    for name, run in cases.items():
        if wanted and not any(each in name for each in wanted):
            continue
        n, once, twice = growth(run, WITHIN_A_SENTENCE.get(name, _LARGEST))
        print(f"{name:32} {n:9,} {once:9.3f} {twice:9.3f} {twice / once:6.1f}", flush=True)


if __name__ == "__main__":
    main()
