"""Dates: days, weeks, months, seasons, quarters, years, decades and centuries, and ranges of them.

``read`` says which reader applies where; each module reads one kind of date. What they mean is a ``calendar.Period``.
"""
