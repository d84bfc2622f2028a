"""The small model behind it: a logistic over named signs, its weights in ``weights.json``.

``tests/benchmarks/fit_substitutes.py`` fits it, prints what it finds in what it leaves out, and writes the file.
"""

from __future__ import annotations

from pathlib import Path

from factcheck.logic.logistic import Logistic

#: What each sign says of a thing in the place of another to exclude it.
EXCLUDING = Logistic(Path(__file__).with_name("weights.json"))
#: From here on it is said that one does.
LINE = 0.65
#: What a suspicion that rests on it is called.
COPY = "a copy but for one thing"
#: It is never surer than this.
SUREST = 0.9
