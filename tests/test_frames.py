"""The frames: their schema, their compilation, and that each pair of sentences in them comes out as it says."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from yaml_files import read_yaml

from factcheck.inference.comparison import judge
from factcheck.language.frames.build import FOLDER, OUT, ROLES, compile_frames
from factcheck.model import Verdict
from factcheck.syntax.framing import readings

FILES = sorted(path for path in FOLDER.glob("*.yaml") if path.name != ROLES)
KEYS = {"frame", "kind", "gloss", "key", "once", "single", "types", "through", "anyone", "words", "same", "not_same"}
WORD_KEYS = {
    "v",
    "lv",
    "n",
    "a",
    "slots",
    "outcome",
    "phase",
    "fix",
    "narrow",
    "wide",
    "modal",
    "denies",
    "lasting",
    "each",
}
TYPES = set(
    """any amount count money percent number date duration frequency length area volume mass speed temperature rate score
    person thing place happening currency language""".split()
)


@cache
def written_in(path: Path) -> list[dict[str, Any]]:
    return list(read_yaml(path))


def roles_of(frame: dict[str, Any]) -> set[str]:
    filled = {
        pair.partition("=")[2].rstrip("!~") for word in frame["words"] for pair in str(word.get("slots") or "").split()
    }
    return filled | {role for word in frame["words"] for role in word.get("fix") or {}}


# -- the data -----------------------------------------------------------------------------------------------------------------


def test_no_frame_is_written_twice() -> None:
    names = [frame["frame"] for path in FILES for frame in written_in(path)]
    assert len(set(names)) == len(names)


def test_the_compiled_file_is_up_to_date() -> None:
    assert OUT.read_text("utf-8") == compile_frames(), "run: python -m factcheck.language.frames.build"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_schema(path: Path) -> None:
    for frame in written_in(path):
        check_schema(frame)


def check_schema(frame: dict[str, Any]) -> None:
    assert set(frame) <= KEYS
    assert frame["gloss"] and frame["words"] and frame["same"] and frame["not_same"]
    assert frame.get("kind", "attribute") == "attribute"
    roles = roles_of(frame)
    assert set(frame.get("key", ())) | set(frame.get("single", ())) <= roles | {"time", "place"}
    assert set(frame.get("types") or {}) <= roles
    assert set((frame.get("types") or {}).values()) <= TYPES
    for word in frame["words"]:
        assert set(word) <= WORD_KEYS
        assert set(word) & {"v", "lv", "n", "a"}
        assert word.get("phase", "hold") in ("begin", "hold", "end")
        assert all(pair.count("=") == 1 for pair in str(word.get("slots") or "").split())


def test_roles_have_types_that_exist() -> None:
    assert set(read_yaml(FOLDER / ROLES)) <= TYPES


# -- the pairs ----------------------------------------------------------------------------------------------------------------

#: Frames with a pair that does not come out the same yet, and how many; this list may only shrink.
APART = {
    "age": 1, "boiling_point": 2, "branches": 1, "breeding": 2, "burial": 2, "capacity": 1,
    "capture_of_person": 2, "change_of_quantity": 2, "coaching": 1, "coalition": 1, "cure": 2, "damages": 1,
    "dedication": 2, "deprecation": 1, "disease_spread": 2, "dissolution": 1, "dividend": 1, "downgrade": 1,
    "endemism": 1, "export": 1, "fatherhood": 1, "frequency_of_issue": 2, "funding": 1, "going_missing": 1,
    "habitat": 2, "illustration": 2, "joint_writing": 2, "latest_version": 1, "layoff": 1, "lending": 1,
    "life_state": 1, "lower_limit": 1, "meeting": 1, "merger": 1,
    "musical_composition": 2, "naming": 1, "news_report": 1, "obligation": 1, "opening_hours": 1,
    "partnership": 1, "performance": 1, "permission": 1, "postponement": 1, "premiere": 2, "price": 1,
    "production": 1, "recording": 1, "reelection": 1, "revenue": 1, "review_of_decision": 2, "saving": 1,
    "settlement": 1, "sinking": 1, "speed": 1, "stance": 1, "statement": 1, "subscriber_count": 1,
    "supervision": 1, "supply": 2, "takeover_bid": 1, "temperature": 2, "translation": 2, "treatment": 1,
    "update": 1, "wintering": 2, "writing": 1,
}  # fmt: skip
#: Pairs of which one is still taken for the other; this list may only shrink.
VOUCHED = {
    "derived_from", "employee_count", "killing", "naming", "obligation", "official_language", "price",
    "subscriber_count",
}  # fmt: skip


@cache
def verdict(statement: str, claim: str) -> Verdict:
    return judge(statement, claim).verdict


def entails_one_way(one: str, two: str) -> bool:
    return Verdict.SUPPORTED in (verdict(one, two), verdict(two, one))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_one_event_in_other_words_comes_out_the_same(path: Path) -> None:
    apart = {}
    for frame in written_in(path):
        pairs = [pair for pair in frame["same"] if not entails_one_way(*pair)]
        if len(pairs) > APART.get(frame["frame"], 0):
            apart[frame["frame"]] = pairs
    assert not apart


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_one_event_in_other_words_is_never_accused(path: Path) -> None:
    pairs = [pair for frame in written_in(path) for pair in frame["same"]]
    assert not [pair for pair in pairs if verdict(*pair) is Verdict.CONTRADICTED]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_another_event_is_never_vouched_for(path: Path) -> None:
    pairs = [pair for frame in written_in(path) for pair in frame["not_same"] if frame["frame"] not in VOUCHED]
    assert not [pair for pair in pairs if entails_one_way(*pair)]


# -- how a sentence is told in frames -------------------------------------------------------------------------------------------

TOLD = [
    ("an idiom of verb and noun", "Kestrel went bankrupt in 1931.", "insolvency", {"company": "kestrel"}),
    ("an idiom with a preposition", "The act came into force in 1974.", "legal_force", {"rule": "act"}),
    (
        "an idiom around an object",
        "The brewery was taken to court by Ines Marr.",
        "lawsuit",
        {"plaintiff": "ines marr", "defendant": "brewery"},
    ),
    ("a particle", "The club pushed back the regatta by a week.", "postponement", {"thing": "regatta"}),
    (
        "a preposition left behind by a passive",
        "The night bus is paid for by the county.",
        "funding",
        {"funder": "county", "beneficiary": "bus"},
    ),
    (
        "what hangs on the object",
        "The jury convicted the clerk of fraud.",
        "verdict_in_court",
        {"accused": "clerk", "offence": "fraud"},
    ),
    ("an attribute with have", "The tower has a height of 88 m.", "height", {"holder": "tower"}),
    ("an attribute with be", "The tower is 88 m high.", "height", {"holder": "tower"}),
    (
        "the holder of a role",
        "The founder of Kestrel is Ada Tarn.",
        "founding",
        {"founder": "ada tarn", "organisation": "kestrel"},
    ),
    ("an event noun", "The sale of the mill was in 1999.", "purchase", {"goods": "mill"}),
    ("people counted", "The mill employs 61 people.", "employee_count", {"holder": "mill"}),
    ("the end of a state", "The club no longer owns the ground.", "ownership", {"owner": "club"}),
    ("a term of two nouns", "Lumen 2 reached its end of life in 2022.", "maintenance", {"version": "lumen 2"}),
]


@pytest.mark.parametrize(("kind", "sentence", "frame", "roles"), TOLD, ids=[each[0] for each in TOLD])
def test_told_in_a_frame(kind: str, sentence: str, frame: str, roles: dict[str, str]) -> None:
    told = [made for ways in readings(sentence) for made in ways if made.frame == frame]
    assert told
    heads = {argument.slot: argument.phrases[0].head for argument in told[0].arguments}
    assert roles.items() <= heads.items()


NOT_TOLD = [
    ("what is counted is another thing", "The mill employs 12 engineers.", "employee_count"),
    ("a deputy is another role", "Greta Holt is the deputy head of the institute.", "leadership"),
    ("an average is another attribute", "The average height of the towers is 88 m.", "height"),
    ("a value of another kind", "The wall is 12 km long.", "duration"),
    ("no object where the frame turns on it", "Norrby won in 2015.", "winning_of_contest"),
    ("the longer idiom", "The ferry has a top speed of 34 knots.", "speed"),
]


@pytest.mark.parametrize(("kind", "sentence", "frame"), NOT_TOLD, ids=[each[0] for each in NOT_TOLD])
def test_not_told_in_a_frame(kind: str, sentence: str, frame: str) -> None:
    assert frame not in {made.frame for ways in readings(sentence) for made in ways}
