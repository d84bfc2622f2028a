"""From the tokens of a sentence to propositions: chunks -> clauses -> propositions -> frames.

``chunks`` cuts, ``clauses`` puts together (with ``joints``, ``coordination``, ``hanging``, ``comparisons``),
``propositions`` tells what each clause says, ``framing`` tells it in the terms of frames, ``implied`` adds
what follows.
"""
