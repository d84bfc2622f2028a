"""Amounts: numbers, and what they measure or count: money, shares, units of measure, marks, factors, nouns.

``read`` begins where an amount may, ``numbers`` and ``numerals`` read the number, ``measures`` what stands behind it.
"""
