"""Documents to sentences that know their line and column.

``read`` chooses one of ``formats`` by the name -> blocks of text, each character with its place in the file
(``blocks``; ``builder`` for parsers that give pieces) -> ``groups`` puts tables and lists together -> ``facts`` says
their cells as sentences (``columns``, ``telling``, ``measures``, ``timelines``, ``offers``), and so a question with its
answer (``answers``) and a line without a verb (``captions``) -> ``sentences`` cuts the rest.
The other modules help single formats: ``commonmark``, ``restructured`` and ``rst_places``, ``asciidoc``, ``office``,
``edits``.
"""
