"""What a glance lets go is what the full comparison finds nothing in."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
import yaml

from factcheck.inference.outcomes import judge_readings
from factcheck.inference.sight import may_tell, sight
from factcheck.syntax.framing import readings

BASES = sorted((Path(__file__).parent / "bases").glob("*.yaml"))


@pytest.mark.parametrize("path", BASES[::5], ids=lambda path: path.stem)
def test_nothing_is_told_by_other_verbs(path: Path) -> None:
    claims = yaml.safe_load(path.read_text("utf-8"))["claims"]
    texts = [each if isinstance(each, str) else each["statement"] for each in claims]
    let_go = [(one, two) for one, two in product(texts, texts) if not may_tell(sight(one), sight(two))]
    assert let_go
    for known, said in let_go:
        assert all(each.nearest is None for each in judge_readings(readings(said), readings(known))), (known, said)
