"""Values: numbers, money, shares, dates, times, versions, durations and measures, found in text, compared as intervals.

``find`` cuts a text into tokens (``lexer``) and asks at each word the readers of ``readers``, one for each kind:
``clock``, ``scores``, ``versions``, ``dates``, ``amounts``. A reader returns a value, made an interval by the words of
comparison beside it (``bounds``). ``interval`` compares two values; ``resolve`` writes relative dates out; ``impossible``
finds dates that cannot be. The words themselves stand in ``data``, under the names that ``tables`` gives them.
"""

from factcheck.values.find import find
from factcheck.values.impossible import Impossible, impossible
from factcheck.values.interval import comparable, disjoint, is_share, within

__all__ = ["Impossible", "comparable", "disjoint", "find", "impossible", "is_share", "within"]
