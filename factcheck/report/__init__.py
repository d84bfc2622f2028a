"""Results as text that people and programs read.

a run -> ``notice``: verdicts and inconsistencies in one form, less those of the ``baseline`` -> ``report``
-> one module of ``formats`` -> text. ``text`` is what people read, made of ``segments``; ``data`` is what programs
read; ``page`` makes the page for writers; ``points`` and ``comparison`` tell disputes and comparisons at length.
``places`` moves the places in a base to where the user stands.
"""
