"""What claims say of one aspect of a thing, in whatever construction.

``clauses`` cuts a claim into what it states, ``points`` reads of each clause what it tells of which aspect by the
single words of ``table``, ``one_thing`` tells whether two points are of one thing in one respect, ``exclusion`` whether
what they say of it can both be so. ``found`` puts it together: pairs of claims that tell two things of one point.
"""
