"""A short name for a finding that stays the same from run to run, so that baselines and CI servers know it again."""

from __future__ import annotations

import hashlib


def fingerprint(*parts: str) -> str:
    """Return 16 hexadecimal digits that name what the parts say together.

    Args:
        parts: what makes a finding the same one: its rule, the words and records that it is about; not where it stands.
    """
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
