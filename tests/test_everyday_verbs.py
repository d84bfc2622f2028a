"""The phrases that stand for everyday verbs: what is in the table of them; ``tables/everyday_verbs.yaml`` holds sentences."""

from __future__ import annotations

from collections import Counter

from factcheck.language.frames.everyday import NAME, rows
from factcheck.language.lemmas import lemma
from factcheck.language.wordnet import entry


def test_no_phrase_is_written_twice() -> None:
    """A phrase stands for a verb once for the same things."""
    found = Counter(tuple(row[1:]) for row in rows())
    assert not [row for row, times in found.items() if times > 1]


def test_no_phrase_stands_for_itself() -> None:
    """A phrase is another one than the verb that it stands for."""
    assert not [phrase for _, verb, phrase, *_ in rows() if phrase == verb]


def test_phrases_begin_with_verbs_in_dictionary_form() -> None:
    """The first word of a phrase is a verb as the parser names it."""
    first = {phrase.split()[0] for _, _, phrase, *_ in rows()}
    assert not {word for word in first if "v" not in entry(word).senses}
    assert {word for word in first if lemma(word, "v") != word} <= {"lay"}


def test_kinds_of_things_are_nouns_in_dictionary_form() -> None:
    """Objects and subjects are named by nouns as the parser names them."""
    listed = {kind for *_, thing, doer, _ in rows() for kind in f"{thing},{doer}".split(",")} - {"+", "-", NAME}
    assert not {kind for kind in listed if lemma(kind.rpartition("_")[2], "n") != kind.rpartition("_")[2]}
