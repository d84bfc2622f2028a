"""The small model behind a link: a logistic over named signs, its weights in ``weights.json``.

``tests/benchmarks/fit_linking.py`` fits it, prints what it finds in texts that are left out of the fit, and writes the
file.

========================  =============================================================================
sign                      what it is
========================  =============================================================================
inside                    what the sentence has of the words of the claim that are no names, weighted by
                          rarity and by how near they stand to the point
inside_share              its share of all that these words of the claim say
words_of_claim            number of the other words and values of the claim
value, name               1 if the two points are values, or names
new                       1 if they are words, no claim has the one and the text nowhere the other
opposed                   1 if they are words other than names that exclude each other
same_place                1 if they are words brought in by one verb or preposition
size                      what the sizes of two amounts say: who errs seldom errs by much
same_unit                 1 if they are values with one unit
ahead_of_claims           by how much the point fits this claim better than any other from which it differs
ahead_of_sentences        by how much it fits the claim better than any point of another sentence
behind_best_sentence      by how much less of the claim its sentence says than the one that says most, negative
claims_beside             number of the claims from which the point differs, up to ten
points_beside             number of the points that differ from this one of the claim, up to ten
other_subject             1 if sentence and claim begin with things of which the other says nothing
denied                    1 if they are values, and one of the two is denied
thing_in_place            1 if a noun or a name stands in the sentence in the place of another one of the claim
event_in_place            1 if they are values, and a verb stands in the place of another one
event_alone               1 if, besides, the sentence has in its order most else that the claim says
both_in_place             1 if a noun stands in the place of another one, and a verb beside it
other_event               1 if they are dates, and no verb of the claim has its like in the sentence, which has others
counts_another            1 if the value counts things of which the claim tells nothing
recurs                    1 if one of them tells how often something comes again, and the other one does not
value_inside, value_...   the same of values alone
========================  =============================================================================
"""

from __future__ import annotations

from pathlib import Path

from factcheck.logic.logistic import Logistic

LINKED = Logistic(Path(__file__).with_name("weights.json"))
