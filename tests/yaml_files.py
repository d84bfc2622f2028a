"""Read what the tests have in YAML."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import yaml

#: The reader written in C, where there is one, takes a tenth of the time.
_FAST: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_FAST):
    """A reader that takes no key twice: of two tables or claims of one name only the last would be tested."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        counted = Counter(key.value for key, _ in node.value)
        twice = [key for key, count in counted.items() if count > 1]
        assert not twice, f"written twice: {twice}"
        told: dict[Any, Any] = super().construct_mapping(node, deep)
        return told


def read_yaml(path: Path) -> Any:
    """Return what a file holds."""
    return yaml.load(path.read_text("utf-8"), _Loader)
