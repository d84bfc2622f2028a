"""What is kept of a sentence: written here, and read where it is used."""

from __future__ import annotations

import json

from factcheck.base.propositions import write
from factcheck.inference.coverage import loose_words
from factcheck.inference.shelf import lacking, readings
from factcheck.inference.sight import sight, write_sight
from factcheck.inference.wording.units import units, write_units


def keep(text: str) -> None:
    """Put what is known of a sentence on the shelf at hand, unless it is there.

    Args:
        text: a sentence of which more will be asked: a claim of a base.
    """
    shelf = lacking(text)
    if shelf is not None:
        lines = [write_sight(sight(text)), write_units(units(text)), write(readings(text))]
        shelf.put(text, [*lines, json.dumps(loose_words(text), ensure_ascii=False)])
