"""Whom a text means by "the company" and "it", by a name in its title, and by names that are common words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import factcheck
from factcheck.match.base import Base

CLAIMS = (
    "Halden Software employed 640 people at the end of 2025.",
    "Halden Software acquired the backup company Peep in August 2021 for 38 million euros.",
    "Halden Software is based in Leeds.",
    "Orion is made by Halden Software.",
    "Orion listens on port 6440.",
    "Orion runs in nine regions.",
    "Orion was released in 2016.",
    "The Starter plan costs 19 euros a month.",
    "Critical tickets of Enterprise customers get a reply within 15 minutes.",
    "Backups are kept for 35 days.",
)


@pytest.fixture
def software(make_base: Callable[..., Base]) -> Base:
    """Return a base on a company and what it makes."""
    return make_base(*CLAIMS)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # whoever is a rival of a company may be "the company"
        (
            "Northgate is a rival of Halden Software. The company employed 2,000 people at the end of 2025.",
            "unverified",
        ),
        (
            "Halden Software and its rival Northgate grew. At the end of 2025 the company employed 2,000 people.",
            "unverified",
        ),
        ("Halden Software had a good year. The company employed 2,000 people at the end of 2025.", "contradicted"),
        # what agrees but for "it" is told of whom the claim tells
        ("# Orion\n\nIn August 2021 it acquired the backup company Peep for 38 million euros.", "unverified"),
        (
            "Table 3 shows the staff. In August 2021 it acquired the backup company Peep for 38 million euros.",
            "unverified",
        ),
        (
            "Halden Software grew. In August 2021 it acquired the backup company Peep for 48 million euros.",
            "contradicted",
        ),
        # a common word before a name in a heading
        ("# Hello Orion\n\nOrion listens on port 6441.", "contradicted"),
        ("# Managed Orion\n\nOrion listens on port 6441.", "contradicted"),
        ("# Hello Orion\n\nOrion listens on port 6440.", "supported"),
        # a page that names nothing but what the claims name, and one on something else
        ("The Starter plan costs 29 euros a month.", "contradicted"),
        ("# Acme Cloud\n\nThe Starter plan costs 29 euros a month.", "unverified"),
        ("# Acme Cloud\n\nCritical tickets of Enterprise customers get a reply within two hours.", "unverified"),
        ("Backups are kept for 90 days.", "contradicted"),
    ],
)
def test_who_is_meant(text: str, verdict: str, software: Base) -> None:
    found = factcheck.check_text(text, software, format="markdown")
    assert found[-1].verdict.value == verdict


def test_what_a_text_would_have_to_name_is_told(software: Base) -> None:
    found = factcheck.check_text("# Acme Cloud\n\nBackups are kept for 90 days.", software, format="markdown")
    assert "Halden Software" in found[-1].reason
    assert found[-1].reason.endswith("which the text does not name")
