"""The pipelines from documents to results.

``run``: ``files`` of a path, read -> left out what ``changes`` says is old -> sentences with what they take up
(``reference`` with ``nouns``, ``owners`` and ``pronouns``, which go by ``discourse``, ``topics`` and ``agreement``;
``signers`` tell who "I" is, ``own_names`` which common words are names)
-> each judged by ``statement``, on several cores by ``parallel``, or taken from ``stored`` -> the text against
itself: ``contradictions``, ``ages``, ``impossible_dates`` -> ``suggest`` adds fixes, which ``fix`` writes ->
``exceptions`` silences.
``text`` and ``pair`` are the same for a text and for two sentences in memory; ``project`` says which base is meant.
"""
