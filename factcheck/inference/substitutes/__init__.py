"""One thing in the place of another, in what is otherwise a copy of a claim: how probable it is that both can't be so.

"Was founded by workers of a shipyard" beside "by workers of a glass factory": no table need know that the two exclude
each other. Who tells all the rest in the same words mostly tells the same fact, and what he has in one place is a slip;
but who treats cats may treat dogs as well, and another tower is another tower.

``found`` tells which step between two sentences puts one thing in the place of another, ``places`` where that stands,
``signs`` what speaks for and against the two to exclude each other, as named numbers; ``model`` weighs these.
"""
