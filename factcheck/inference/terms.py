"""Words that decide how what differs, is added or is dropped counts; they stand in ``words.tsv``, reviewed as data."""

from __future__ import annotations

from pathlib import Path

from factcheck.language.sections import Sections
from factcheck.syntax.words import PARTIAL

_FILE = Sections(Path(__file__).with_name("words.tsv"))

CLOSED_MODIFIERS = _FILE.words("closed_heads")
GENERIC_HEADS = _FILE.words("generic_heads")
SCOPES = _FILE.words("scopes")
TOTALS = _FILE.words("totals")
DISTRIBUTIVE = _FILE.words("distributive")
DONE_BY_ONE = _FILE.words("done_by_one")
ONE_EVER, ONE_WHEN_DATED, ONE_AT_A_TIME = (
    {slot: frozenset(verbs.split()) for slot, verbs in _FILE.rows(name)}
    for name in ("one_ever", "one_when_dated", "one_at_a_time")
)
WON_BY_ONE = _FILE.words("won_by_one")
HELD_ONCE = _FILE.words("held_once")
TOWN_KINDS = _FILE.lines("town_kinds")
BESIDES = _FILE.words("besides")
SETTING = _FILE.words("setting")
ELSEWHERE = _FILE.words("elsewhere")
ALL_THE_TIME = _FILE.lines("all_the_time")
VAGUE_CAUSES = _FILE.words("vague_causes")
HAVING_PARTS = _FILE.words("having_parts")
SCALES = frozenset(frozenset(row[:2]) for row in _FILE.rows("scales"))
DECIDING = _FILE.words("deciding")
EVERYWHERE = _FILE.words("everywhere")
COLLECTIVE = _FILE.words("collective")
OBJECT_LEFT_OUT = _FILE.words("object_left_out")
DENYING_OF = _FILE.words("denying_of")
OTHER_AMOUNTS = _FILE.words("other_amounts")
RARELY = _FILE.words("rarely")
WHERE_ADVERBS = _FILE.words("where_adverbs")
UNCOUNTED = _FILE.words("uncounted")
UNCHANGED = _FILE.words("unchanged")
AVERAGES = _FILE.words("averages")
LIGHT_ADVERBS = _FILE.words("light_adverbs")
INTENSIFIERS = _FILE.words("intensifiers")
DECISIVE_ADVERBS = _FILE.words("decisive_adverbs")
AT_TIMES = _FILE.words("at_times")
ENDLESS = _FILE.words("endless")
NAMED_KINDS = _FILE.words("named_kinds")
CLAUSE_JOINTS = _FILE.words("clause_joints")
LIGHT_WORDS = _FILE.words("light_words")
TELLING_LITTLE = _FILE.words("telling_little")
LOOSE_MODIFIERS = _FILE.words("loose_modifiers")
SETTING_APART = _FILE.words("setting_apart")
SUPPOSING = _FILE.words("supposing")
RULING = _FILE.words("ruling")
THEN = _FILE.words("then")
AFTERWARDS = _FILE.words("afterwards")
BLAMING = _FILE.words("blaming")
MEASURING = _FILE.words("measuring")
ENDING = _FILE.words("ending")
RESTRICTING = _FILE.words("restricting")
TURNING = _FILE.words("turning")
CONTRASTING = _FILE.words("contrasting")
RANKING = _FILE.words("ranking_words")
#: Both orders of each pair.
OPPOSED_PREPOSITIONS = frozenset(
    pair for one, two in _FILE.rows("opposed_prepositions") for pair in ((one, two), (two, one))
)
#: Verb or adjective, and a slot that may not be left out.
NARROWING_SLOTS = frozenset((word, slot) for word, slot in _FILE.rows("narrowing_slots"))
FOREIGN_HOUSES = _FILE.words("foreign_houses")
PLACE_NOUNS = _FILE.words("place_nouns")
SYMMETRIC = _FILE.words("symmetric")
CAUSES = _FILE.lines("causes")
ONCE = _FILE.lines("once")
REPEATABLE = _FILE.words("repeatable")
HELD_ONCE_A_YEAR = _FILE.words("held_once_a_year")
ONCE_A_YEAR = _FILE.words("once_a_year")
DONE_ONCE = _FILE.words("done_once")
MADE = _FILE.words("made")
COUNTING = _FILE.words("counting")
AMOUNT_PARTS = _FILE.words("amount_parts")
AMOUNT_NARROWING = _FILE.words("amount_narrowing")
RANKED_BY_ONE = _FILE.words("ranked_by_one")
CHANGES = _FILE.words("changes")
DOERS = _FILE.words("doers")
SETTINGS = _FILE.words("settings")
HELD = _FILE.words("held")
ONE_FILLER = _FILE.words("one_filler")
#: Verbs that only tell how many there are.
TALLYING = _FILE.words("tallying")
#: (claim's quantifier, statement's) -> sign of the relation.
QUANTIFIER_RELATIONS = {(one.strip("-"), two.strip("-")): sign for one, two, sign in _FILE.rows("quantifiers")}
OF_ITSELF = _FILE.words("of_itself")
LYING = _FILE.words("lying")
HAVING = _FILE.words("having")
OPEN_MODALS = _FILE.words("open_modals")
SOLE = _FILE.words("sole")
SHUTTING_OUT = _FILE.words("shutting_out")
ALONE = _FILE.words("alone")
NOT_ALONE = _FILE.words("not_alone")
#: Quantifiers of some of several: what is denied of them may be so of the others.
OF_SOME = PARTIAL | {"most", "any"}
