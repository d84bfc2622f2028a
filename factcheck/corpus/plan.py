"""Cut an input into parts: what is done, written and, after a stop, left out as one.

The cuts depend on the input alone, so that every engine on any number of machines writes the same files.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from factcheck.corpus.inputs import Columns, InputError, Slice, reader
from factcheck.model.record import record

#: So many parts are aimed at, none of them lighter or heavier than this (in bytes of text).
_PARTS = 256
LIGHTEST = 16 * 1024
HEAVIEST = 16 * 1024 * 1024


@record
class Part:
    """A share of the input.

    Attributes:
        number: from 0, in the order of the input.
        slices: stretches of its files.
    """

    number: int
    slices: tuple[Slice, ...]

    @property
    def name(self) -> str:
        """The name of the file that it becomes."""
        return f"part-{self.number:06}.parquet"

    def to_json(self) -> str:
        """Return the slices as text, to be sent to another machine."""
        return json.dumps(self.slices)

    @classmethod
    def from_json(cls, number: int, text: str) -> Part:
        """Return a part that was sent."""
        return cls(number, tuple(Slice(*each) for each in json.loads(text)))


def plan(files: Sequence[Slice], columns: Columns) -> list[Part]:
    """Return the parts of an input.

    Args:
        files: its files, each whole.
        columns: where text and id stand.

    Raises:
        InputError: with a line for each file that cannot be used.
    """
    total = sum(_weights(files, columns))
    size = min(max(total // _PARTS, LIGHTEST), HEAVIEST)
    found = [Part(number, slices) for number, slices in enumerate(_packed(_cuts(files, columns, size), size))]
    # of nothing there is one file without rows, so that whoever reads it finds the columns
    return found or [Part(0, ())]


def _weights(files: Sequence[Slice], columns: Columns) -> list[int]:
    found, problems = [], []
    for file in files:
        try:
            found.append(reader(file.kind).weight(file.path, columns))
        except InputError as error:
            problems.append(str(error).replace(file.path, file.name, 1))
    if problems:
        raise InputError("\n".join(problems))
    return found


def _cuts(files: Iterable[Slice], columns: Columns, size: int) -> Iterator[tuple[Slice, int]]:
    for file in files:
        for cut in reader(file.kind).cuts(file.path, columns, size):
            yield file._replace(start=cut.start, end=cut.end), cut.weight


def _packed(cuts: Iterable[tuple[Slice, int]], size: int) -> Iterator[tuple[Slice, ...]]:
    """Yield slices together until they weigh enough."""
    held: list[Slice] = []
    weight = 0
    for each, heavy in cuts:
        held.append(each)
        weight += heavy
        if weight >= size:
            yield tuple(held)
            held, weight = [], 0
    if held:
        yield tuple(held)
