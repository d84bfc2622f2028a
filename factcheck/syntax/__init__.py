"""From the tokens of a sentence to propositions, told in frames.

tokens -> ``chunks`` (``noun_phrases``, ``verb_groups``, ``adjectives``, ``prepositions``, ``anchored``) -> ``asides``
and ``saying`` take out what is told by the way -> ``clauses`` puts together (``fronts``, ``hanging``,
``relative_clauses``, ``joints``, ``contrasts``) -> ``propositions`` tells what each says (``clause_facts``,
``arguments``, ``gapping``, ``ellipsis``, ``reference``, ``restriction``, ``identities``, ``counted_lists``,
``existing_amounts``) -> ``framing`` tells it in frames (``frame_verbs``, ``frame_nouns``, ``roles``), with what it
implies (``implied``, ``offices``, ``turning_points``, ``trends``, ``compared_amounts``) and every other way to say it
(``alternations``: ``nominal_events``, ``holders``, ``anybody``, ``limits``, ``permissions``, ``services``); ``needs``
and ``since_then`` tell what one needs for something, and what has been so since something happened.
"""
