"""What several claims together say of a sentence: its verdict.

candidates of ``match`` -> ``decide`` sees whether the sentence states anything, and judges it part by part -> ``then``
holds it against each claim by ``inference``, in the time that both speak of -> ``parts`` weighs what the claims say of
a part: rank, truth, rivals, ``validity``, and ``typed`` where the base declares the property -> ``gates`` holds back
what is not plainly stated -> a result with verdict, evidence and reason. ``setting`` is what all of them go by.
"""
