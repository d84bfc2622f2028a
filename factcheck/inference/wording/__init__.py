"""Sentences held against each other by their words, in the order in which they stand.

``units`` cuts both sentences into words of weight -> ``alignment`` lays one along the other and returns the steps
between them, with ``boundaries`` for what stands beside the rest -> ``copies`` judges sentences that are worded alike:
``swaps`` finds what changed places, ``entailed`` whether only what may go was left out. Sentences that share their
words in another order are paired off by ``counterparts``, and ``echoes`` suspects one value that differs. ``holding``
asks the parse where a word stands.
"""
