"""Digests by a hash that the interpreter has of its own.

``hashlib`` brings the whole of OpenSSL, which a short command would wait for longer than for its answer's own tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import blake2b
else:
    try:
        from _blake2 import blake2b
    except ImportError:  # pragma: no cover - not CPython
        from hashlib import blake2b

__all__ = ["blake2b"]
