"""Frames: events, states and attributes with the words and slots by which English tells them, as reviewed data.

``*.yaml`` are written by hand; ``build`` compiles them into ``frames.tsv``, which ``lookup`` reads on demand.
"""

from factcheck.language.frames.lookup import Entry, Frame, are_apart, entries, frame

__all__ = ["Entry", "Frame", "are_apart", "entries", "frame"]
