"""Closed classes of words that sentences are read by; they stand in ``tables.tsv``, reviewed as data.

All words are in lower case, as a writer would type them; ``lexicon`` turns them into stems.
"""

from __future__ import annotations

from pathlib import Path

from factcheck.language.sections import Sections

_FILE = Sections(Path(__file__).with_name("tables.tsv"))

STOP_WORDS = _FILE.words("stop_words")
NEGATIONS = _FILE.words("negations")
#: Verbs behind "it" by which it is told what an act takes.
TAKING_TIME = _FILE.words("taking_time")
#: Days that are named by the one on which one speaks.
NAMED_DAYS = _FILE.words("named_days")
GUIDING = _FILE.lines("guiding")
PREDICTIONS = _FILE.lines("predictions")
OPINIONS = _FILE.lines("opinions")
INVERTED_VERBS = _FILE.words("inverted_verbs")
NOTICES = _FILE.lines("notices")
IMPERATIVES = _FILE.words("imperatives")
LEANING = _FILE.words("leaning")
ONE_OF_MANY = _FILE.words("one_of_many")
KEPT_STATES = _FILE.words("kept_states")
WOMEN, MEN = _FILE.words("women"), _FILE.words("men")
OFFICE_HOLDERS = _FILE.words("office_holders")
GIVING_OFFICE = _FILE.words("giving_office")
PLURALS = _FILE.words("plurals")
WEATHER = _FILE.words("weather")
SUBJECT_PRONOUNS = _FILE.words("subject_pronouns")
CASE_WORDS = _FILE.words("case_words")
FINITE = _FILE.words("finite")
MODALS = _FILE.words("modals")
BASE_VERBS = _FILE.words("base_verbs")
NOT_PARTICIPLES = _FILE.words("not_participles")
PAST_ONLY = _FILE.words("past_only")
VERB_PREPOSITIONS = _FILE.words("verb_prepositions")
HALF_MODALS = _FILE.words("half_modals")
CLAUSE_OPENERS = _FILE.words("clause_openers")
GETTING = _FILE.words("getting")
JUDGING = _FILE.words("judging")
OBJECTLESS = _FILE.words("objectless")
LINKING = _FILE.words("linking")
PLACING = _FILE.words("placing")
OF_ONE = _FILE.words("of_one")
TITLES_IN_ING = _FILE.words("titles_in_ing")
OF_SEVERAL = _FILE.words("of_several")
PLACE_ADVERBS = _FILE.words("place_adverbs")
NOUNS_BEHIND_NOUNS = _FILE.words("nouns_behind_nouns")
SWITCHING = _FILE.words("switching")
QUALITIES_IN_ING = _FILE.words("qualities_in_ing")
FORMER = _FILE.words("former")
#: In the order of the file: of two that are worded by the same concepts the last one names the role.
ROLES = tuple([role for (role,) in _FILE.rows("roles")])
SPELLINGS = dict(_FILE.rows("spellings"))
STEM_ENDINGS = tuple([(british, american, int(letters)) for british, american, letters in _FILE.rows("stem_endings")])
IRREGULAR = dict(_FILE.rows("irregular"))
