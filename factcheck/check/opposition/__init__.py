"""Holds a statement that nothing settles against the nearest claim as a whole.

"Subscribers still find a printed copy in their letterbox" and "The paper has appeared only online since 2020": no
word of the one stands in the place of a word of the other, so that no comparison of what they say, clause by clause,
gets hold of them. But they tell of the same, and they carry signs: the one says that something goes on, the other
that it is over. Signs of this kind are weighed by a small logistic, fitted on bases and statements that strangers
wrote and judged. It never says more than ``suspect``, with its doubt, and only what sign it goes by.

    statement, nearest claim ─ sides ─> words of denial, limits, ends ┐
                               scales ─> ends of one scale            │
                               in_place ─> names and cases that differ├─ signs ─ model ─> probability ─ situations
                               edited ─> what differs, by clauses     │
    what both have (shared), by rarity ───────────────────────────────┘
"""
