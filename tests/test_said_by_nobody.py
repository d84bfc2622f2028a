"""What stands in a sentence and is said by nobody, or by somebody else, or of a made-up world: it neither clashes nor counts."""

from __future__ import annotations

from verdict_tables import Row, alone, check_table

FRAMES = [
    "If {}, nothing would change.",
    "Suppose that {}.",
    "It is not clear whether {}.",
    "It is false that {}.",
    "It is not true that {}.",
    "There is no evidence that {}.",
    "The plan was that {}.",
    "The rumour that {} is wrong.",
    "It was assumed that {}.",
    "Experts feared that {}.",
    "Reports claim {}.",
    "Analysts say that {}.",
    "The board denied that {}.",
    "According to rumours, {}.",
    "In the novel, {}.",
    "{}, critics say.",
    "{}, the firm states.",
    "Contrary to reports that {}, nothing changed.",
]
TOLD = [
    ("the zoo of Graz has 12 keepers", "The zoo of Graz has 20 keepers."),
    ("Acme was founded in 2004", "Acme was founded in 2011."),
    ("the bridge was not closed", "The bridge was closed."),
]


def test_what_is_asserted_clashes() -> None:
    rows = [Row(f"{told[0].upper()}{told[1:]}.", reference, "contradicted") for told, reference in TOLD]
    check_table("said by nobody/told", rows, alone)


def test_what_is_not_asserted_does_not_clash() -> None:
    rows = [Row(frame.format(told), reference, "unverified") for frame in FRAMES for told, reference in TOLD]
    check_table("said by nobody/not asserted", rows, alone)


def test_what_is_not_asserted_is_not_supported() -> None:
    said = [(reference[0].lower() + reference[1:-1], reference) for _, reference in TOLD]
    rows = [Row(frame.format(told), reference, "unverified") for frame in FRAMES[:10] for told, reference in said]
    check_table("said by nobody/not supported", rows, alone)
