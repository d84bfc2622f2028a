"""Which of two amounts is the larger: "sold more beer in 2023 than in 2022", "weighs less than the old bus".

``series`` reads two amounts of one kind that a sentence gives ("412,000 in 2023 and 438,000 in 2022"), and ``stated``
what it says of them in words; both give an order of two sides, of one measure, with the rest of what is said
(``content``). ``rulings`` holds the order of a statement against that of a claim. Every word that is no part of the
comparison must stand in both sentences: what no table knows keeps the two apart.
"""
