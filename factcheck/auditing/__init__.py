"""Find inconsistencies inside a base: one rule, one file, under ``rules``.

``run``: the records of a base -> ``context``, what several rules need, worked out once: who is named (``names``), what
is stated (``facts``, ``events``, ``terms``), which claims meet (``blocking``, ``glance``) and how they stand to each
other (``conflicts``, ``outcomes``), if both speak of one thing (``narrower``); what is told of which property of which
thing (``ledger``, by ``entries`` of ``properties`` and ``constructions``: ``counts``, ``rates``, ``limits``,
``whereabouts``, ``people_told``), what is measured (``measures``) or allowed (``permissions``), and which claims that
are nearest to each other seem to be ``at_odds`` -> each of ``rules``, as
loud as ``settings`` says -> ``findings``, in words.
``timeline`` draws the dated claims, ``snapshots`` reads the texts of sources, ``across`` holds two bases together.

Not called ``audit``, for that is the public function, and a package of the same name would hide it.
"""
