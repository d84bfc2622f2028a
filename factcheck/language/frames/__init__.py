"""Frames: events, states and attributes with the words and slots by which English tells them, as reviewed data.

``*.yaml`` are written by hand; ``build`` compiles them into ``frames.tsv``, which ``lookup`` reads on demand.
"""

from factcheck.language.frames.lookup import WIDE, Entry, Frame, are_apart, entries, frame, has_longer

__all__ = ["WIDE", "Entry", "Frame", "are_apart", "entries", "frame", "has_longer"]
