"""The base that ``factcheck init`` writes: small, working, its comments teach; and a draft with planted errors."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from factcheck.model import FactcheckError

_SOURCES = """\
# Where your claims come from. Only id and title are needed; leave out what you do not know.
sources:
  - id: tower-handbook
    title: Handbook of the Harbour Tower
    publisher: Harbour Authority
    issued: 2021-05            # a year, a month or a day
    # url: https://...
"""
_CLAIMS = """\
# One record for each fact. The smallest claim has an id, a statement and a source.
claims:
  - id: tower-height
    statement: The Harbour Tower is 120 metres tall.
    sources:
      - source: tower-handbook          # the id of a source
        quote: the tower rises 120 metres   # short, word for word
        locator: page 4

  - id: tower-opened
    statement: The Harbour Tower opened in May 1998.
    paraphrases:                         # other sentences that mean the same
      - The Harbour Tower has been open to visitors since May 1998.
    sources: [tower-handbook]            # an id alone is enough

  # A fact that has changed stays in the base and names its successor.
  - id: tower-director-before
    statement: Ada Marsh is the director of the Harbour Tower.
    sources: [tower-handbook]
    valid: {until: 2020-12}
    superseded_by: tower-director

  - id: tower-director
    statement: Jon Reed is the director of the Harbour Tower.
    sources: [tower-handbook]
    valid: {from: 2021-01}

  # A debunked claim: whoever repeats it is contradicted.
  - id: tower-moves
    statement: The Harbour Tower sways five metres in a storm.
    truth: false
    sources: [tower-handbook]

# People, places and things with several names.
entities:
  - id: harbour-tower
    name: Harbour Tower
    aliases: [Harbor Tower, the Needle]

# Words of your own field: what means the same, and what excludes each other.
vocabulary:
  - same: [viewing deck, observation platform]
  - exclusive: [day ticket, evening ticket, season ticket]
"""
#: A draft to try the base on; the tutorial names what is wrong with it.
_DRAFT = """\
# A visit to the Harbour Tower

The Harbour Tower has been open to visitors since May 1998. The Harbour Tower is 210 metres tall, and the lift to the
top takes 40 seconds.

Ada Marsh is the director of the Harbour Tower. The Harbour Tower has 24 floors.

The mayor says that the Harbour Tower is 130 metres tall. Hold on tight: the Harbour Tower sways five metres in a storm.

The Harbour Tower has 26 floors. The top floor will be closed on 31 June 2027.
"""
#: Where the sample draft stands in the folder of the base.
DRAFT = "draft.md"
_FILES = {"sources/sources.yaml": _SOURCES, "claims/claims.yaml": _CLAIMS, DRAFT: _DRAFT}


def write_base(folder: Path) -> list[Path]:
    """Write the files of a new base, and a sample draft.

    Args:
        folder: where to; it is made if it is missing.

    Returns:
        The files written.

    Raises:
        FactcheckError: if a file is there already, in which case nothing is written, or the folder cannot be.
    """
    targets = {folder / name: text for name, text in _FILES.items()}
    taken = [path for path in targets if path.exists() or path.is_symlink()]
    if taken:
        raise FactcheckError(f"{taken[0]}: is there already; nothing was written")
    before = {parent for path in targets for parent in path.parents if parent.exists()}
    try:
        for path, text in targets.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    except OSError as error:
        _take_back(targets, before)
        raise FactcheckError(f"{folder}: cannot be written: {error.strerror or error}") from error
    return list(targets)


def _take_back(written: Iterable[Path], before: set[Path]) -> None:
    """Remove files that could not all be written, and the folders made for them, so that one can try again."""
    made = {parent for path in written for parent in path.parents} - before
    for path in written:
        with suppress(OSError):
            path.unlink()
    for folder in sorted(made, key=lambda each: len(each.parts), reverse=True):
        with suppress(OSError):
            folder.rmdir()
