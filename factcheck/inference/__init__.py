"""The comparison: a claim's proposition is turned into a statement's by edits, whose joined relation is the verdict.

``entities`` reads both sentences -> ``pairs`` compares two propositions, ``slots`` by slot (``fillers``, ``phrases``,
``heads``, ``names``, ``narrowing``), with ``modes``, ``phases``, ``turns`` and ``pieces`` -> edits, whose relations
``contexts`` turns round -> ``situations`` asks ``grounds`` which exclude, ``doubts`` and ``apart`` what speaks against
it, and names the case and its confidence -> ``outcomes`` takes the best pairs for ``sentences``, but for clauses of a
``kind_alone``; ``context`` sees whether both speak of one thing, ``worded`` lets ``wording``, ``cases`` and ``orders``
judge what is left, ``passages`` those that lean on each other, ``withheld`` and ``other_amounts`` take back what is
told of each and what of all -> ``comparison`` tells the outcome, ``explain`` its steps.
"""
