"""The floors of the program, as ``docs/architecture.md`` draws them: a package imports only from those below it."""

from __future__ import annotations

import ast
import re
from collections.abc import Container, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "factcheck"
_TABLE = re.compile(r"^\| (?:\w* )?\| ((?:`\w+`(?:, )?)+) \|", re.MULTILINE)
#: Rows of the table, top down: the packages of each.
ROWS = [re.findall(r"`(\w+)`", row) for row in _TABLE.findall((ROOT / "docs" / "architecture.md").read_text("utf-8"))]
#: How high each stands.
HEIGHT = {name: -at for at, row in enumerate(ROWS) for name in row}
MODULES = sorted(PACKAGE.rglob("*.py"))
#: Run by hand to make data files anew; they tell what they did.
TOOLS = frozenset(("language/frames/build.py", "language/wordnet/build.py"))


def floor_of(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


@cache
def module(path: Path) -> ast.Module:
    """Return a module taken apart."""
    return ast.parse(path.read_text("utf-8"))


@cache
def imports(path: Path) -> list[ast.Import | ast.ImportFrom]:
    """Return the imports of a module, those inside functions too; they are statements, so that no expression is read."""
    found: list[ast.Import | ast.ImportFrom] = []
    left: list[ast.AST] = [module(path)]
    while left:
        node = left.pop()
        if isinstance(node, ast.Import | ast.ImportFrom):
            found.append(node)
        for part in ("body", "orelse", "finalbody", "handlers", "cases"):
            inner = getattr(node, part, ())  # of a lambda or a choice one expression
            left += inner if isinstance(inner, list) else ()
    return found


def imported(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and the name of each module of the package that a module imports, wherever it does."""
    for node in imports(path):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, each.name) for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}:{node.lineno} imports by dots"
            deeper = (f".{each.name}" for each in node.names) if node.module == "factcheck" else ("",)
            yield from ((node.lineno, f"{node.module}{each}") for each in deeper)


def test_every_package_has_its_floor() -> None:
    found = {floor_of(path) for path in MODULES} - {"__init__", "__main__"}
    assert found == set(HEIGHT)


def test_imports_lead_downwards() -> None:
    """The front door may import from all floors, and the version is anybody's."""
    upwards = [
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for path in MODULES
        if (own := floor_of(path)) in HEIGHT
        for line, name in imported(path)
        if name.startswith("factcheck.")
        and (other := name.split(".")[1]) not in (own, "__version__")
        and HEIGHT[other] >= HEIGHT[own]
    ]
    assert upwards == []


def test_no_modules_go_in_a_circle() -> None:
    """Not even by imports inside functions; the front door, which has the version, aside."""
    names = {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in MODULES}
    left = {name: set(_modules(path, names)) - {"factcheck", name} for name, path in names.items()}
    while free := [name for name, needed in left.items() if not needed & left.keys()]:
        for name in free:
            del left[name]
    assert left == {}


def _modules(path: Path, names: Container[str]) -> Iterator[str]:
    """Yield the names of the modules that a module imports from."""
    for node in imports(path):
        if isinstance(node, ast.ImportFrom) and node.module is not None:
            inner = [f"{node.module}.{each.name}" for each in node.names]
            yield from (each if each in names else node.module for each in inner)


def test_only_the_surface_prints() -> None:
    printing = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in MODULES
        if floor_of(path) != "cli"
        and path.relative_to(PACKAGE).as_posix() not in TOOLS
        and "print(" in path.read_text("utf-8")
        for node in ast.walk(module(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert printing == []


def test_every_module_says_what_it_does() -> None:
    silent = [str(path.relative_to(ROOT)) for path in MODULES if not ast.get_docstring(module(path))]
    assert silent == []
