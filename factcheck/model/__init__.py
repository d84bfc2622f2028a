"""The records that travel between the floors: immutable, without behaviour of their own.

Nothing here reads a file, prints, or knows YAML; every other package may import it.

    records (of a base) ---------+
    statements (of a document) --+--> comparisons --> results
    values (in both) ------------+
"""

from factcheck.model.comparisons import Comparison, Difference, Evidence, Match
from factcheck.model.errors import BaseError, FactcheckError, Problem
from factcheck.model.places import Location, Piece, Span
from factcheck.model.records import Citation, Claim, Entity, Property, Record, Source, Validity, VocabularyRow
from factcheck.model.results import Finding, Result, Side, Suggestion
from factcheck.model.statements import Reference, Statement
from factcheck.model.values import Value
from factcheck.model.verdicts import Level, Verdict

__all__ = [
    "BaseError",
    "Citation",
    "Claim",
    "Comparison",
    "Difference",
    "Entity",
    "Evidence",
    "FactcheckError",
    "Finding",
    "Level",
    "Location",
    "Match",
    "Piece",
    "Problem",
    "Property",
    "Record",
    "Reference",
    "Result",
    "Side",
    "Source",
    "Span",
    "Statement",
    "Suggestion",
    "Validity",
    "Value",
    "Verdict",
    "VocabularyRow",
]
