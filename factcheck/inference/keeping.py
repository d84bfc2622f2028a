"""What is kept of a sentence: written here, for it is read where it is used."""

from __future__ import annotations

import json

from factcheck.base.propositions import write
from factcheck.inference.coverage import loose_words
from factcheck.inference.shelf import Shelf, readings
from factcheck.inference.sight import sight, write_sight
from factcheck.inference.wording.units import units, write_units


def keep(text: str, shelf: Shelf) -> None:
    """Put what is known of a sentence on a shelf, a line for each of ``shelf.PARTS``.

    Args:
        text: a sentence of which more will be asked: a claim of a base.
        shelf: where to put it.
    """
    shelf.put(text, lines_of(text))


def lines_of(text: str) -> list[str]:
    """Return what is known of a sentence, a line for each of ``shelf.PARTS``."""
    loose = json.dumps(loose_words(text), ensure_ascii=False)
    return [write_sight(sight(text)), write_units(units(text)), write(readings(text)), loose]
