"""Sentences held against each other by their words, in the order in which they stand.

``units`` cuts both sentences into words of weight -> ``alignment`` lays one along the other and returns the steps
between them, with ``boundaries`` for what stands beside the rest -> ``copies`` judges sentences that are worded alike:
``contraries`` finds a word in the place of its contrary, whatever its slot, ``swaps`` what changed places,
``likenesses`` suspects one thing that differs, a verb or a quality by ``otherwise``, ``entailed`` tells whether only
what may go was left out. Sentences that share their words in another order are paired off by ``counterparts``, and
``echoes`` suspects one value that differs, where the two may be told of ``one_thing``; ``absence`` suspects that there
is none of what a claim tells of. ``kin`` are words that may tell of one thing, ``literals`` files, addresses and
settings of which a thing has but one. ``holding`` asks the parse where a word stands.
"""
