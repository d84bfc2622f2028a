"""Links the values and names of a whole text to those of the claims that tell of the same thing.

A sentence of a running text seldom says in itself what it is about: "It covers 14 kilometres, and somebody who stays on
from end to end will spend 51 minutes on board." Whether 51 minutes are a mistake is told less by how that sentence is
built than by what text and base have in common: of all that the base tells of the thing, one claim fits this value
best, nothing else in the text fits that claim better, and what the claim says stands nowhere in the text, which gives
other values as the base does.

    statements ─ reading ─> what is said ┐
                                         ├─ fitting, words ─> fits ─ rivals, telling, parallel ─> signs ─ model ─> links
    claims ───── reading ─> what is known┘
"""
