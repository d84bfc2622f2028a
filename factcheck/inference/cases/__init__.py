"""One case held against a rule with a limit: an eight-character password beside "at least 12 characters".

``stances`` reads what a sentence says of something: that it may be or may not, is enough or not, is needed or not ->
``bounds`` finds amounts, and how one lies to another -> ``rules`` are the limits of a claim -> ``rulings`` puts them
together: a table says what a rule comes to for a case inside or outside of its limit, if the two are of one thing
(``fitting``). ``unlimited`` holds "no limit" against one.
"""
