"""A corpus against a base: cut into parts, checked by an engine, written as rows.

``run``: ``find`` and ``inputs`` tell what there is -> ``plan`` cuts it into parts, noted with the options in ``job``
-> an engine, ``local`` processes or a Spark ``cluster`` (which gets its base by ``shipping``), has ``work`` do each:
``rows`` of the ``schema``, with a ``trail`` of the document under way -> one file for each part, and a summary.
Nothing here is imported by ``factcheck claim`` or ``check``.
"""
