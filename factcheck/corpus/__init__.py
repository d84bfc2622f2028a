"""A corpus against a base: cut into parts, checked by an engine, written as rows.

``plan`` cuts the input into parts, ``work`` does one part, ``local`` and ``cluster`` are the engines that have all of
them done. Nothing here is imported by ``factcheck claim`` or ``check``.
"""
