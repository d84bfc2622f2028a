"""Numbers, money, percentages, dates, durations and measures: found in text, compared as intervals."""

from factcheck.values.find import find
from factcheck.values.impossible import Impossible, impossible
from factcheck.values.interval import comparable, disjoint, is_share, within

__all__ = ["Impossible", "comparable", "disjoint", "find", "impossible", "is_share", "within"]
