"""A short name for a finding that stays the same from run to run, so that baselines and CI servers know it again."""

from __future__ import annotations


def fingerprint(*parts: str, digits: int = 16) -> str:
    """Return hexadecimal digits that name what the parts say together.

    Args:
        parts: what makes a finding the same one: its rule, the words and records that it is about; not where it stands.
        digits: how many.
    """
    import hashlib  # takes long, and most commands need no fingerprint

    # names of files and arguments may hold bytes that are no text
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:digits]
