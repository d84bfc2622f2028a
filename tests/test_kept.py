"""What is kept of a base beside its index: worked out once, the same when read again, and never trusted blindly."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random

import pytest
import yaml
from conftest import written_base
from typer.testing import CliRunner

import factcheck
from factcheck.auditing import run as audits
from factcheck.auditing import spread
from factcheck.auditing.glance import Glance
from factcheck.auditing.settings import AuditSettings
from factcheck.auditing.snapshots import read_snapshot
from factcheck.base.kept import kept_in
from factcheck.base.propositions import read, write
from factcheck.check.parallel import check_in_parallel
from factcheck.check.statement import Options
from factcheck.cli.app import app_of
from factcheck.inference import coverage, sentences, shelf, sight
from factcheck.inference.wording import units
from factcheck.match.base import Base
from factcheck.model import Result, Statement
from factcheck.syntax.framing import readings

BASES = sorted((Path(__file__).parent / "bases").glob("*.yaml"))
TOWNS = [f"Town {number} has {number + 3} towers and was founded in {1200 + number}." for number in range(6)]


@pytest.mark.parametrize("path", BASES[::4], ids=lambda path: path.stem)
def test_what_sentences_say_comes_back_as_it_was(path: Path) -> None:
    claims = yaml.safe_load(path.read_text("utf-8"))["claims"]
    for text in claims if isinstance(claims[0], str) else [each["statement"] for each in claims]:
        assert read(write(readings(text))) == readings(text)


@pytest.fixture
def read_sentences(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sentences that are read anew, by processes that remember nothing."""
    found: list[str] = []

    def noting(text: str) -> object:
        found.append(text)
        return readings(text)

    monkeypatch.setattr(shelf.framing, "readings", noting)
    forget()
    return found


def forget() -> None:
    """Let this process remember no more than a new one does."""
    for each in (shelf.readings, units.units, sight.sight, coverage.loose_words, sentences._judged):
        each.cache_clear()


def told(base: Base) -> list[tuple[str, str]]:
    return [(each.rule, each.message) for each in factcheck.audit(base)]


def test_a_sentence_is_read_once(make_base: Callable[..., Base], read_sentences: list[str]) -> None:
    clash = "Town 2 was founded in 1302."
    before = told(make_base(*TOWNS, clash))
    assert any("1302" in message for _, message in before)
    assert sorted(read_sentences) == sorted([*TOWNS, clash])
    read_sentences.clear()
    forget()
    assert told(make_base(*TOWNS, clash)) == before
    assert read_sentences == []


def test_processes_that_share_an_audit_find_the_same(
    written_anew: Callable[[str], Base], monkeypatch: pytest.MonkeyPatch, read_sentences: list[str]
) -> None:
    monkeypatch.setattr(spread, "_SENTENCES", 2)
    monkeypatch.setattr(spread, "_PAIRS", 2)
    alone = told(written_anew("alone"))
    assert "self-contradicting-source" in {rule for rule, _ in alone}
    read_sentences.clear()
    forget()
    base, done = written_anew("together"), list[int]()
    assert [(each.rule, each.message) for each in audits.audit(base, progress=done.append, jobs=2)] == alone
    assert (sum(done), read_sentences) == (len(base), [])


@pytest.fixture
def written_anew(tmp_path: Path) -> Callable[[str], Base]:
    """Write a base whose entity has two names into a folder of its own."""
    said = ("The Arlen has 12 towers.", "River Arlen is not deep.", "The Arlen is deep.", "Town 2 was founded in 1302.")
    more = yaml.safe_dump({"entities": [{"id": "arlen", "name": "Arlen", "aliases": ["River Arlen"]}]})
    return lambda name: written_base(tmp_path / name, (*TOWNS, *said), more)


def test_after_an_edit_only_what_is_new_is_read(make_base: Callable[..., Base], read_sentences: list[str]) -> None:
    told(make_base(*TOWNS, "Town 2 was founded in 1302."))
    read_sentences.clear()
    forget()
    after = told(make_base(*TOWNS, "Town 3 was founded in 1302."))
    assert read_sentences == ["Town 3 was founded in 1302."]
    assert any('"1302" against "1203"' in message or '"1203" against "1302"' in message for _, message in after)


def test_what_words_mean_decides_anew(make_base: Callable[..., Base]) -> None:
    claims = ("The Old Mill was founded in 1850.", "Grist House was founded in 1851.")
    assert not any("1850" in message for _, message in told(make_base(*claims)))
    one = "entities:\n  - {id: mill, name: Old Mill, aliases: [Grist House]}\n"
    assert any("1850" in message for _, message in told(make_base(*claims, extra=one)))
    assert not any("1850" in message for _, message in told(make_base(*claims)))


@pytest.mark.parametrize("seed", range(12))
def test_damage_changes_nothing(make_base: Callable[..., Base], seed: int) -> None:
    random = Random(seed)
    claims = (*TOWNS, "Town 2 was founded in 1302.")
    before = told(make_base(*claims))
    path = kept_in(make_base(*claims).store.folder)
    assert path is not None
    data = bytearray(path.read_bytes())
    for _ in range(40):
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)
    path.write_bytes(data[: random.randrange(len(data))] if seed % 3 == 0 else data)
    for _ in range(2):
        forget()
        assert told(make_base(*claims)) == before


STATEMENTS = [
    "Town 3 has 9 towers.",
    "Town 2 was founded in 1202.",
    "Town 4, founded in 1210, has 7 towers.",
    "Town 1 was not founded in 1201, and has towers.",
    "Town 5 has 8 towers and was founded in 1206.",
]


def checked(base: Base) -> list[Result]:
    forget()
    return list(check_in_parallel([Statement(each) for each in STATEMENTS], base, Options(), 1))


def test_a_check_reads_claims_once(make_base: Callable[..., Base], read_sentences: list[str]) -> None:
    first = checked(make_base(*TOWNS))
    assert {each.verdict.value for each in first} == {"supported", "contradicted"}
    assert set(read_sentences) == {*TOWNS, *STATEMENTS}
    read_sentences.clear()
    assert checked(make_base(*TOWNS)) == first
    assert sorted(read_sentences) == sorted(STATEMENTS)


def test_what_an_audit_read_a_check_need_not(make_base: Callable[..., Base], read_sentences: list[str]) -> None:
    told(make_base(*TOWNS))
    read_sentences.clear()
    checked(make_base(*TOWNS))
    assert set(read_sentences) == set(STATEMENTS)


@pytest.mark.parametrize("seed", range(12))
def test_damage_changes_no_verdict(make_base: Callable[..., Base], seed: int) -> None:
    random = Random(seed)
    before = checked(make_base(*TOWNS))
    path = kept_in(make_base(*TOWNS).store.folder)
    assert path is not None
    data = bytearray(path.read_bytes())
    for _ in range(60):
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)
    path.write_bytes(data[: random.randrange(len(data))] if seed % 3 == 0 else data)
    assert checked(make_base(*TOWNS)) == before
    assert checked(make_base(*TOWNS)) == before


def test_another_base_of_one_folder_begins_anew(make_base: Callable[..., Base]) -> None:
    """What is kept does not grow without end while a base is written anew again and again."""
    base = make_base(*TOWNS)
    checked(base)
    path = kept_in(base.store.folder)
    assert path is not None
    os.truncate(path, path.stat().st_size + 100_000_000)
    checked(make_base(*TOWNS))
    assert path.stat().st_size < 1_000_000


def test_a_cache_that_cannot_be_written_is_no_error(make_base: Callable[..., Base]) -> None:
    base = make_base(*TOWNS, "Town 2 was founded in 1302.")
    path = kept_in(base.store.folder)
    assert path is not None
    path.mkdir()
    assert any("1302" in message for _, message in told(base))
    assert checked(base)[0].verdict.value == "contradicted"


def test_the_command_claim_reads_a_claim_once(make_base: Callable[..., Base], read_sentences: list[str]) -> None:
    path = make_base(*TOWNS).path
    for statement, read_anew in (("Town 3 has 9 towers.", True), ("Town 3 has 8 towers.", False)):
        read_sentences.clear()
        forget()
        assert CliRunner().invoke(app_of(), ["claim", "--base", str(path), statement]).exit_code == 1
        assert (TOWNS[3] in read_sentences) is read_anew


def test_a_claim_is_judged_without_it(make_base: Callable[..., Base]) -> None:
    base = make_base(*TOWNS)
    code = (
        f"import sys, factcheck; base = factcheck.load_base({str(base.path)!r})\n"
        "factcheck.check_statement('Town 3 has 9 towers.', base); print('sqlite3' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ)
    assert ran.stdout == "False\n"


# two sentences, and whether it is worth holding them against each other
GLANCES = [
    ("The bridge cost 4 million euros.", "The bridge cost 5 million euros.", True),
    ("The bridge opened in 1990.", "The bridge was closed in 1990.", True),
    ("Ann Miller is the mayor of Holm.", "The mayor of Holm is Bob Jones.", True),
    ("Acme employs 61 people.", "Acme has a staff of 73.", True),
    ("The bridge cost 4 million euros.", "The tunnel cost 5 million euros.", False),
    ("The bridge opened in 1990.", "The bridge was painted by a firm from Holm in 1990.", False),
    ("The museum shows a ship.", "The museum shows a garden.", False),
    ("Holm is a town with a harbour.", "Varby is a town with a church.", False),
]


@pytest.mark.parametrize(("one", "two", "worth"), GLANCES)
def test_a_glance_tells_what_is_worth_comparing(one: str, two: str, worth: bool) -> None:
    assert Glance(one, readings(one)).meets(Glance(two, readings(two))) == worth


CLOCK = """sources:
  - {id: book, title: The book, snapshot: book.txt}
claims:
  - {id: one, statement: The clock was built in 1890., sources: [{source: book, quote: built in 1890}]}
  - {id: two, statement: The clock was built in 1895., sources: [{source: book, quote: built in 1895}]}
"""


def test_the_findings_of_an_audit_are_kept_until_anything_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    day, folder = date(2026, 11, 24), tmp_path / "base"
    (folder / "claims").mkdir(parents=True)
    claims, text = folder / "claims" / "clock.yaml", folder / "book.txt"
    claims.write_text(CLOCK, "utf-8")
    text.write_text("It was built in 1890.", "utf-8")
    runs: list[int] = []
    worked_out = audits.findings_in
    monkeypatch.setattr(audits, "findings_in", lambda *given: runs.append(1) or worked_out(*given))

    def found(today: date = day, settings: AuditSettings | None = None) -> set[str]:
        return {each.rule for each in factcheck.audit(factcheck.load_base(folder), today, settings=settings)}

    first = found()
    assert {"self-contradicting-source", "quote-not-found"} <= first
    assert (found(), len(runs)) == (first, 1)
    text.write_text("It was built in 1890, not: built in 1895.", "utf-8")
    read_snapshot.cache_clear()
    assert "quote-not-found" not in found()
    assert len(runs) == 2
    assert found(settings=AuditSettings(select=("self-contradicting-source",))) == {"self-contradicting-source"}
    found(date(2026, 11, 25))
    claims.write_text(CLOCK.replace("in 1895., ", "in 1890., "), "utf-8")
    assert "self-contradicting-source" not in found()
    assert len(runs) == 5
