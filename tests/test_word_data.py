"""The files of words: their sections, and that no row repeats another or says that a word is its own opposite."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

import factcheck
from factcheck.language.lemmas import lemma
from factcheck.language.sections import Sections
from factcheck.logic.relations import Relation
from factcheck.logic.words import word_relation

PACKAGE = Path(factcheck.__file__).parent
SYNONYMS, OPPOSITES = PACKAGE / "language" / "synonyms.tsv", PACKAGE / "logic" / "opposites.tsv"
EXCLUSIVE = PACKAGE / "logic" / "exclusive.tsv"
KINDS, UNLIKE = PACKAGE / "logic" / "kinds.tsv", PACKAGE / "logic" / "unlike.tsv"
PARTS = {"verbs": "v", "nouns": "n", "adjectives": "a"}
SECTIONS = {
    SYNONYMS: ["any", *PARTS, "before nouns"],
    OPPOSITES: [*PARTS, "degrees", "turns", "deals"],
    EXCLUSIVE: ["nouns", "adjectives"],
    KINDS: [*PARTS],
    UNLIKE: [*PARTS],
    PACKAGE / "language" / "tables.tsv": [
        "stop_words", "negations", "taking_time", "named_days", "guiding", "predictions", "opinions", "inverted_verbs", "notices",
        "imperatives",
        "leaning", "one_of_many", "kept_states", "plurals", "weather", "subject_pronouns", "case_words",
        "finite", "modals", "base_verbs", "verb_prepositions", "not_participles", "past_only", "half_modals",
        "clause_openers", "getting", "linking", "placing", "judging", "of_one", "objectless", "nouns_behind_nouns",
        "qualities_in_ing", "switching", "of_several",
        "titles_in_ing", "place_adverbs", "former", "roles", "spellings", "stem_endings", "irregular",
        "women", "men", "office_holders", "giving_office",
    ],
}  # fmt: skip
ROWS = [(path, section) for path in (SYNONYMS, OPPOSITES, EXCLUSIVE, KINDS, UNLIKE) for section in SECTIONS[path]]
IDS = [f"{path.stem}-{section}" for path, section in ROWS]


def rows_of(path: Path, section: str) -> list[list[str]]:
    return Sections(path).rows(section)


@pytest.mark.parametrize("path", SECTIONS, ids=lambda path: path.stem)
def test_sections_are_those_that_are_read(path: Path) -> None:
    text = path.read_text("utf-8")
    assert [line[1:].partition("]")[0] for line in text.split("\n") if line.startswith("[")] == SECTIONS[path]
    assert not [line for line in text.split("\n") if line != line.strip()]


@pytest.mark.parametrize(
    "path",
    [PACKAGE / "syntax" / "words.tsv", PACKAGE / "inference" / "words.tsv", PACKAGE / "auditing" / "tables.tsv"],
    ids=lambda path: path.parent.name,
)
def test_no_section_is_told_twice(path: Path) -> None:
    """A second section of a name takes the place of the first, whoever reads that."""
    names = [line.partition("]")[0] for line in path.read_text("utf-8").splitlines() if line.startswith("[")]
    assert [name for name, times in Counter(names).items() if times > 1] == []


@pytest.mark.parametrize("path", SECTIONS, ids=lambda path: path.stem)
def test_words_are_in_lower_case(path: Path) -> None:
    words = [each for section in SECTIONS[path] for row in rows_of(path, section) for each in row]
    assert words == [each.lower() for each in words]


@pytest.mark.parametrize(("path", "section"), ROWS, ids=IDS)
def test_no_row_is_written_twice(path: Path, section: str) -> None:
    rows = Counter(frozenset(row) for row in rows_of(path, section))
    assert not [row for row, times in rows.items() if times > 1]


@pytest.mark.parametrize(("path", "section"), ROWS, ids=IDS)
def test_a_row_is_two_words_or_more_and_none_twice(path: Path, section: str) -> None:
    rows = rows_of(path, section)
    assert not [row for row in rows if len(row) < 2 or len(set(row)) != len(row) or not all(row)]
    assert path != OPPOSITES or not [row for row in rows if len(row) != 2]


@pytest.mark.parametrize(("path", "section"), [each for each in ROWS if each[1] in PARTS])
def test_words_are_in_dictionary_form(path: Path, section: str) -> None:
    words = [word for row in rows_of(path, section) for word in row if " " not in word and "-" not in word]
    apart = {word: lemma(word, PARTS[section]) for word in words}
    assert not {word: base for word, base in apart.items() if word != base and base not in words}


@pytest.mark.parametrize("section", SECTIONS[OPPOSITES])
def test_opposites_do_not_mean_the_same(section: str) -> None:
    part = {**PARTS, "degrees": "a", "turns": "v", "deals": "v"}[section]
    for one, two in rows_of(OPPOSITES, section):
        assert word_relation(one, two, part).relation is Relation.ALTERNATION, (one, two)


@pytest.mark.parametrize("section", PARTS)
def test_synonyms_do_not_exclude_each_other(section: str) -> None:
    for row in [*rows_of(SYNONYMS, section), *rows_of(SYNONYMS, "any")]:
        for one, two in combinations(row, 2):
            assert word_relation(one, two, PARTS[section]).relation is Relation.EQUIVALENT, (one, two)
            opposed = word_relation(two, one, PARTS[section]).relation
            assert opposed is Relation.EQUIVALENT


@pytest.mark.parametrize("section", PARTS)
def test_kinds_are_narrower_than_what_they_are_kinds_of(section: str) -> None:
    for wide, *kinds in rows_of(KINDS, section):
        for kind in kinds:
            assert word_relation(kind, wide, PARTS[section]).relation is Relation.FORWARD, (kind, wide)
            assert word_relation(wide, kind, PARTS[section]).relation is Relation.REVERSE, (kind, wide)


@pytest.mark.parametrize("section", PARTS)
def test_nothing_follows_between_words_that_are_unlike(section: str) -> None:
    for one, two in rows_of(UNLIKE, section):
        assert word_relation(one, two, PARTS[section]).relation is Relation.INDEPENDENCE, (one, two)
