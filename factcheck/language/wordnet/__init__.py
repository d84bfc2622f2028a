"""WordNet 3.0, compiled (see ``build``) and looked up on demand: senses, hypernyms, antonyms, derivations."""

from factcheck.language.wordnet.lookup import (
    ANIMAL,
    ARTIFACT,
    GROUP,
    LOCATION,
    OBJECT,
    PERSON,
    TIME,
    Entry,
    Synset,
    ancestors,
    entry,
    field_of,
    synset,
)

__all__ = [
    "ANIMAL",
    "ARTIFACT",
    "GROUP",
    "LOCATION",
    "OBJECT",
    "PERSON",
    "TIME",
    "Entry",
    "Synset",
    "ancestors",
    "entry",
    "field_of",
    "synset",
]
