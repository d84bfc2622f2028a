"""Read what the tests have in YAML."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

#: The reader written in C, where there is one, takes a tenth of the time.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(path: Path) -> Any:
    """Return what a file holds."""
    return yaml.load(path.read_text("utf-8"), _LOADER)
