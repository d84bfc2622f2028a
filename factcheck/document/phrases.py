"""How labels of tables and lists are said in a sentence, as data."""

from __future__ import annotations

#: Headings of a column that say nothing of what stands in it.
PLAIN_COLUMNS = frozenset(
    """value values amount figure figures detail details fact facts description data result results answer content
    information info text note notes comment comments remark remarks""".split()
)
#: Headings of a first column that holds properties, not things.
PROPERTY_COLUMNS = frozenset(
    """property properties attribute attributes key feature features field parameter parameters setting settings
    metric metrics indicator indicators criterion measure quantity characteristic specification item label""".split()
)
#: Titles of sections that name no thing.
PLAIN_TITLES = frozenset(
    """facts key-facts figures key-figures at-a-glance overview data details summary information specifications
    specification statistics history about contents notes properties attributes""".split()
)
#: Past forms that stand without "was": "opened in 1998".
ACTIVE = frozenset("opened closed ended died started began expired".split())
#: Labels of several things that do not end in -s.
COUNTED = frozenset("staff people men women children".split())
#: Words in -s that count nothing.
UNCOUNTED = frozenset("status address class process access business success basis series news gas bus bonus".split())
#: What answers a question and not a label.
NO_VALUES = frozenset("yes no true false none n/a na tbd unknown x".split())
#: Words by which a value says its own place or time.
PLACING = frozenset("in on at by since from until before after around between during from".split())
