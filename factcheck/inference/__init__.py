"""The comparison: a claim's proposition is turned into a statement's by edits, whose joined relation is the verdict.

text -> ``syntax`` propositions -> ``fillers`` compares what fills a slot -> ``pairs`` compares two propositions,
slot by slot, into edits -> ``grounds`` says which differences exclude each other, ``doubts`` what speaks against it
-> ``situations`` names the case and its calibrated confidence -> ``sentences`` puts the propositions together.
"""
