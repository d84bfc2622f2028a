"""Words of English: what a sentence is made of before anybody asks what it says.

text -> ``typography`` (one way to set it) -> ``words`` -> ``cues`` and ``names``: does it state anything, and of what?
text -> ``tokens``: ``tagger``, what mends its tags (``retagging`` with ``capitals``, ``openings``, ``one_class``,
``forms_in_s``, ``no_verbs``, ``past_tense``, ``verb_tags``, ``qualities``), ``lemmas`` -> to ``syntax``
text -> ``terms``: ``stem``, ``lexicon`` -> to ``match``, which searches
``frames`` and ``wordnet`` are what is known of words, ``vocabulary`` what a base adds; closed classes of words stand in
``tables.tsv`` and ``synonyms.tsv``.
"""
