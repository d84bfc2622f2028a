"""One case held against a rule with a limit: an eight-character password beside "at least 12 characters".

``stances`` reads what a sentence says of something: that it may be or may not, is enough or not, is needed or not ->
``bounds`` finds the limit of a claim and the amount of a statement, and how one lies to the other -> ``rulings`` puts
them together: a table says what a rule comes to for a case inside or outside of its limit.
``unlimited`` holds "no limit" against one.
"""
