"""How one word or value stands to another, and what that makes of the sentences that hold them.

two words -> ``words``, by ``opposites.tsv``, ``exclusive.tsv`` and WordNet --+
                                                                              +-> one of seven relations
two values -> ``intervals``, by the spans that they leave open ---------------+
``relations`` has the seven, says how two of them join, and what "no", "every" or "without" around them make of one.
"""
