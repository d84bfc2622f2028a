"""Whether two claims that are nearest to each other are probably at odds, in whatever words.

two claims -> ``laid``, side by side, what both tell and what is left on either side -> ``signs``, named numbers
-> ``model``, a logistic over these, fitted on bases with planted conflicts.
"""
