"""The audit: every example of a rule, in its docstring or in a file in ``audit``, is a test; then what the command and its settings do."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from command import run
from yaml_files import read_yaml

import factcheck
from factcheck.auditing.context import Context
from factcheck.auditing.examples import Example, examples, records_of
from factcheck.auditing.rules import Rule, all_rules
from factcheck.auditing.run import findings_in
from factcheck.auditing.settings import AuditSettings
from factcheck.match.base import Base, load_base
from factcheck.model import FactcheckError, Finding, Level

TODAY = date(2026, 11, 24)
SEED = Path(__file__).resolve().parents[2] / "shared" / "seed"
MORE = Path(__file__).with_name("audit")


def examples_of(rule: Rule) -> list[Example]:
    """Return the examples in a rule's docstring, and the others in the file of its name."""
    path = MORE / f"{rule.id.replace('-', '_')}.yaml"
    more = read_yaml(path) if path.exists() else {}
    assert more.keys() <= {"found", "silent"}
    told = [Example(json.dumps(each, default=str), kind == "found") for kind, listed in more.items() for each in listed]
    return [*examples(rule.explanation), *told]


ASKED = """aspect-conflict value-conflict self-contradicting-source polarity-conflict entity-conflict bound-conflict total-conflict date-order
lifetime validity-overlap superseded-without-date supersession-cycle quote-not-found snapshot-changed value-not-in-quote
source-predates-claim uncited single-source unused-source deprecated-only duplicate-claim near-duplicate alias-clash
term-overlap shares-over-whole list-count rank-conflict free-and-charged permission-conflict only-elsewhere
two-dates property-conflict platform-conflict nobody-and-some all-and-some need-conflict removed-feature slot-conflict only-one moved-away opening-times age-mismatch ended-state place-conflict ambiguous-name impossible-date stale unknown-value type-mismatch too-vague unused-ignore
first-conflict won-and-lost measure-conflict state-conflict probable-conflict unread-claim""".split()


@pytest.fixture(scope="session")
def snapshots(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("base")
    (folder / "ARTICLE").write_text(
        "In spring Ann Miller founded\nAcme in 1998. Acme never sold boats. It \ufb01rst of\u00adfered pumps.\n",
        "utf-8",
    )
    return folder


def audited(text: str, root: Path, *rules: str, **settings: object) -> list[Finding]:
    context = Context(records_of(text), root, TODAY, settings.pop("max_age", None))  # type: ignore[arg-type]
    return findings_in(context, AuditSettings(select=rules, **settings))  # type: ignore[arg-type]


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_examples(rule: Rule, snapshots: Path) -> None:
    others = ["value-conflict"] if rule.id == "unused-ignore" else []
    wrong = {}
    for example in examples_of(rule):
        found = audited(example.text, snapshots, rule.id, *others)
        if any(each.rule == rule.id for each in found) is not example.found:
            wrong[example.text] = [each.message for each in found]
    assert not wrong


def test_every_rule_is_there_and_shows_more_silence_than_findings() -> None:
    assert sorted(ASKED) == sorted(rule.id for rule in all_rules())
    for rule in all_rules():
        kinds = [example.found for example in examples_of(rule)]
        assert 0 < kinds.count(True) <= kinds.count(False), rule.id


def test_every_file_of_examples_is_that_of_a_rule() -> None:
    assert {path.stem.replace("_", "-") for path in MORE.iterdir()} <= {rule.id for rule in all_rules()}


# pairs that look like conflicts and are none: no rule that compares claims may speak
COMPATIBLE = [
    ("Acme invested $1 billion in Zenith in 2019.", "Acme has invested $13 billion in Zenith."),
    ("Acme was founded in 1998.", "Acme was incorporated in 2001."),
    ("Acme announced the bridge in 2010.", "Acme completed the bridge in 2014."),
    ("Acme was founded in 1998.", "Acme was founded on 3 May 1998."),
    ("The bridge cost 12 million euros.", "The bridge cost 13 million dollars."),
    ("Ann Miller was the CEO of Acme from 2010 to 2015.", "Bob Jones was the CEO of Acme from 2015 to 2020."),
    ("Acme has sold cars since 2019.", "Acme was founded in 1998."),
    ("The partnership of Acme and Zenith began in 2016.", "The partnership of Acme and Zenith grew in 2019."),
    ("Acme has offices in Berlin.", "Acme has offices in Paris."),
    ("Acme has 300 employees in Berlin.", "Acme has 500 employees."),
    ("The tower is about 330 metres tall.", "The tower is 328 metres tall."),
    ("Profits of Acme rose in 2020.", "Profits of Acme fell in 2021."),
    ("Ann Miller is a co-founder of Acme.", "Bob Jones is a co-founder of Acme."),
    ("The first bridge opened in 1887.", "The second bridge opened in 1897."),
    ("Acme lost the case in 2010.", "Zenith lost the case in 2012."),
    ("Some analysts expected 5% growth.", "Acme grew by 3%."),
    ("No messages were lost in the outage.", "The message goes to another consumer."),
    ("The half marathon is 21.1 kilometres long.", "The marathon is 42.195 kilometres long."),
    ("Emissions fell by 14% in 2023.", "Emissions from transport fell by 4% in 2023."),
    ("The deposit must be returned within 30 days.", "The deposit for shops must be returned within 60 days."),
    ("The agency spends 24% of its budget on launchers.", "The Norse agency spends 39% of its budget on launchers."),
    ("The crossing to Tor takes 35 minutes.", "The crossing to Rom takes 80 minutes."),
    ("The cup final of 2019 ended 1-0.", "The cup final of 2021 was sold out and ended 1-0."),
    ("The rocket flew 14 times between 2016 and 2023.", "The rocket flew four times in 2020."),
    ("The hospital employs 2,150 people.", "Some 900 nurses work at the hospital."),
    ("Acme employs 1,100 people.", "Acme bought a rival in 2021 and hired 40 people."),
    (
        "The sales of Acme rose to 4.6 billion euros in 2023.",
        "In the first quarter of 2023 the sales of Acme rose to 1.1 billion euros.",
    ),
    ("The API returns at most 100 records.", "The reporting API returns at most 500 records."),
    # whom somebody came after, and who has been it since
    ("Ann Miller has been director of Acme since 2017.", "Ann Miller succeeded Bob Jones as director of Acme."),
    ("Ann Miller has led Acme since 2017.", "Before Ann Miller, Acme was led by Bob Jones."),
    ("Glass Parade, the third album of Tor, came out in 2004.", "The debut album of Tor came out in 1997."),
    # what the one says and more contradicts nothing in it
    ("Ann Miller succeeded Bob Jones as CEO in 2019.", "Ann Miller took over from Bob Jones as CEO."),
    ("Ibuprofen is poisonous to dogs and cats, and one tablet can kill a cat.", "Ibuprofen is poisonous to cats."),
    (
        "Bob Jones, the treasurer of Acme, resigned in 2021 after money had been found missing.",
        "Bob Jones resigned as the treasurer of Acme in 2021.",
    ),
]
#: The same beside what is a conflict: what narrows both sides alike, or neither.
INCOMPATIBLE = [
    ("The crossing to Tor takes 35 minutes.", "The crossing to Tor takes 80 minutes."),
    ("Emissions from transport fell by 14% in 2023.", "Emissions from transport fell by 4% in 2023."),
    ("The hospital employs 900 nurses.", "The hospital employs 850 nurses."),
    ("The cup final of 2019 ended 1-0.", "The cup final of 2019 ended 2-0."),
]


@pytest.mark.parametrize(("one", "two"), COMPATIBLE)
def test_what_is_compatible_is_silent(one: str, two: str, snapshots: Path) -> None:
    found = audited(json.dumps([one, two]), snapshots)
    assert [each.message for each in found if each.level is Level.ERROR] == []


@pytest.mark.parametrize(("one", "two"), INCOMPATIBLE)
def test_what_is_incompatible_is_an_error(one: str, two: str, snapshots: Path) -> None:
    found = audited(json.dumps([one, two]), snapshots)
    assert [each.level for each in found if each.level is Level.ERROR] == [Level.ERROR]


CLASHES = ("value-conflict", "self-contradicting-source", "polarity-conflict", "entity-conflict", "term-overlap")


@pytest.mark.parametrize(
    ("one", "two", "level"),
    [
        # a second time, and one with the other
        (
            "Ann Miller was mayor of Holm from 1997 to 2001.",
            "Ann Miller was mayor of Holm again from 2004 to 2010.",
            None,
        ),
        ("The ferry ran from 1920 to 1945.", "The ferry was relaunched and ran from 1950 to 1961.", None),
        (
            "Ann Miller won the Holm Prize in 1978.",
            "Bob Jones won the Holm Prize in 1978 jointly with Ann Miller.",
            None,
        ),
        ("Ann Miller designed the bridge.", "Bob Jones designed the bridge together with Ann Miller.", None),
        ("Ann Miller wrote the history of Holm.", "Along with Ann Miller, Bob Jones wrote the history of Holm.", None),
        # each with a name of its own
        ("The Holm bridge is 410 metres long.", "The Varby bridge is 290 metres long.", None),
        ("The Tarn pit is 410 metres deep.", "The Moss pit is 290 metres deep.", None),
        ("The mast was replaced in 1999.", "The mast was replaced again in 2017.", None),
        ("The roof was repaired in 1999.", "The roof had to be repaired anew in 2007.", None),
        # what was over before it began anew
        ("The ferry ran from 1920 to 1945.", "The ferry ran from 1950 to 1961.", Level.WARNING),
        ("Acme published the paper from 1920 to 1945.", "Acme published the paper from 1950 to 1961.", Level.WARNING),
        (
            "Ann Miller was minister of finance from 1990 to 1994.",
            "Ann Miller was minister of finance from 2001 to 2003.",
            Level.WARNING,
        ),
        ("The Holm bridge is 410 metres long.", "The bridge is 290 metres long.", Level.WARNING),
        # spells that overlap
        ("The ferry ran from 1920 to 1945.", "The ferry ran from 1925 to 1961.", Level.ERROR),
        (
            "Ann Miller was mayor of Holm from 1997 to 2001.",
            "Ann Miller was mayor of Holm between 1998 and 2004.",
            Level.ERROR,
        ),
    ],
)
def test_two_spells_may_both_have_been(one: str, two: str, level: Level | None, snapshots: Path) -> None:
    found = audited(json.dumps([one, two]), snapshots, *CLASHES)
    assert [each.level for each in found] == ([level] if level else [])


def test_one_rule_tells_a_conflict_once(snapshots: Path) -> None:
    both = ["The Marl mine has been shut since 1974.", "The Marl mine reopened in 1990."]
    assert [each.rule for each in audited(json.dumps(both), snapshots)].count("ended-state") == 1


def test_the_first_base_holds_one_open_conflict(first_base: Base) -> None:
    (found,) = factcheck.audit(first_base, TODAY)
    assert found.rule == "self-contradicting-source"
    assert [claim.id for claim in found.claims] == ["partnership-began-2016", "partnership-began-2019"]
    assert all(side.location and side.location.line for side in found.sides)
    assert found.advice


def test_fingerprints_survive_moved_lines(snapshots: Path) -> None:
    text = "- The tower is 330 metres tall.\n- The tower is 303 metres tall.\n"
    (before,), (after,) = (
        audited(text, snapshots, "value-conflict"),
        audited(f"\n\n{text}", snapshots, "value-conflict"),
    )
    assert before.fingerprint == after.fingerprint


def test_settings_choose_rules_and_levels(snapshots: Path) -> None:
    text = "- {id: a, statement: Acme was founded in 1998.}"
    assert [each.rule for each in audited(text, snapshots)] == ["uncited"]
    assert audited(text, snapshots, ignore=["uncited"]) == []
    levels = {"single-source": Level.ERROR, "uncited": Level.NONE}
    assert [(each.rule, each.level) for each in audited(text, snapshots, levels=levels)] == [
        ("single-source", Level.ERROR)
    ]
    assert [each.rule for each in audited(text, snapshots, "single-source")] == ["single-source"]
    with pytest.raises(FactcheckError, match="no rule is called 'single-sorce'; did you mean 'single-source'"):
        audited(text, snapshots, "single-sorce")


def test_old_sources_are_stale_only_if_that_is_asked_for(snapshots: Path) -> None:
    text = "{sources: [{id: s, title: T, accessed: 2020-01-01}], claims: [{statement: Acme rose., sources: [s]}]}"
    assert audited(text, snapshots, "stale") == []
    (found,) = audited(text, snapshots, "stale", max_age=365)
    assert "2020-01-01" in found.message


def test_a_quote_that_is_not_there_shows_the_nearest_passage(snapshots: Path) -> None:
    text = """
        sources: [{id: s, title: T, snapshot: ARTICLE}]
        claims: [{statement: Acme was founded in 1999., sources: [{source: s, quote: Ann Miller founded Acme in 1999}]}]
    """
    (found,) = audited(text, snapshots, "quote-not-found")
    assert "“Ann Miller founded Acme in [1998.]”" in found.message


@pytest.mark.parametrize(
    ("quote", "there"),
    [
        ("He said “no” - twice", True),
        ('He said "no" — twice', True),
        ("he  said\n'no'", False),
        ("said ... twice", False),
        ("“no” ... twice", True),
        ("twice ... said", False),
        ("he said", True),
        ("He SAID", False),
        ("He said ... today", False),
        ("He ... today", False),
        ("It was first offered", True),
    ],
)
def test_quotes_are_looked_up_as_readers_would(quote: str, there: bool) -> None:
    from factcheck.auditing.snapshots import has_quote, plain

    assert (
        has_quote(plain("He said\n «no» – twice. He did not say it today. It was \ufb01rst of\u00adfered."), quote)
        == there
    )


@pytest.mark.parametrize(
    ("quote", "there"),
    [
        ("a flow of 30 litres", True),
        ("a well-known maker", True),
        ("a well known maker", False),
        ("a flow of 30 lit-res", True),
        ("from 1990 - 1995", True),
        ("from 19901995", False),
    ],
)
def test_a_word_may_be_parted_at_the_end_of_a_line(quote: str, there: bool, tmp_path: Path) -> None:
    from factcheck.auditing.snapshots import read_snapshot

    kept = tmp_path / "study.txt"
    kept.write_text("It has a flow of 30 lit-\nres and comes from a well-\nknown maker, from 1990 -\n1995.", "utf-8")
    assert read_snapshot(kept).has(quote) is there


def test_the_end_of_a_sentence_is_no_difference(tmp_path: Path) -> None:
    from factcheck.auditing.snapshots import marked

    assert marked("Acme does not charge a fee.", "Acme does charge a fee") == "Acme does [not] charge a fee"


@pytest.mark.skipif(not SEED.is_dir(), reason="the article itself is not part of the project")
def test_every_quote_of_the_first_base_stands_in_the_article(tmp_path: Path) -> None:
    (article,) = SEED.glob("*.txt")
    shutil.copy(article, tmp_path / "altman-microsoft-article.txt")
    result = run("sources", "verify", "--snapshots", str(tmp_path))
    assert result.returncode == 0, result.stdout
    assert "quotes found in 1 of 1 sources" in result.stdout


def test_verifying_without_texts_says_what_is_missing() -> None:
    result = run("sources", "verify", "--format", "text")
    assert result.returncode == 2
    assert "no local text of any source" in result.stderr


def test_explain_lists_rules_and_explains_one() -> None:
    assert all(name in run("explain").stdout for name in ASKED)
    shown = run("explain", "value-conflict").stdout
    assert "Found:\n" in shown
    assert "The tower is 303 metres tall." in shown
    assert run("explain", "value-conflct").returncode == 2


def test_timeline_marks_the_clash() -> None:
    rows = {row["id"]: row for row in json.loads(run("timeline", "openai", "--format", "json").stdout)}
    assert rows["partnership-began-2016"]["conflicts"] == ["partnership-began-2019"]
    assert rows["investment-2019"]["conflicts"] == []
    assert [row["from"] for row in rows.values()] == sorted(row["from"] for row in rows.values())
    assert "conflicts with partnership-began-2019" in run("timeline").stdout
    assert run("timeline", "nobody").returncode == 2


def test_a_claim_may_ignore_a_rule_and_an_idle_ignore_is_reported(make_base: Callable[..., Base]) -> None:
    extra = (
        "  - {id: x, statement: The tower is 303 metres tall., sources: [book],"
        " audit: {ignore: {self-contradicting-source: measured without the mast, stale: never}}}\n"
    )
    base = make_base("The tower is 330 metres tall.", extra=extra)
    found = factcheck.audit(base, settings=AuditSettings(ignore=["uncited"]))
    assert [(each.rule, each.claims[0].id) for each in found] == [("unused-ignore", "x")]
    assert "'stale'" in found[0].message


def test_an_ignore_must_give_reasons(tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "a.yaml").write_text(
        "sources: [{id: s, title: T}]\nclaims:\n  - {id: a, statement: A is B., sources: [s], audit: {ignore: [stale]}}\n"
    )
    with pytest.raises(factcheck.model.BaseError, match="must map rules to reasons"):
        load_base(tmp_path)


def test_claims_that_are_no_sentences_are_no_crash(snapshots: Path) -> None:
    audited(
        json.dumps(["`` `` '' The film generally , he said .", "' ' ' .", 'The "" mill ran.', "— of the —"]), snapshots
    )


# two claims that use a shorter name for what the base names in full, and whether they are suspected together
SHORTER = [
    ("The Tessel estate was founded in 1862.", "Tessel was founded in 1872.", True),
    ("The Tessel estate has 22 rooms.", "The estate has 31 rooms.", True),
    ("The Tessel estate has 22 rooms.", "An estate has 31 rooms.", False),
    ("The Tessel estate has 22 rooms.", "The old estate has 31 rooms.", False),
    ("The Tessel estate has 22 rooms in Tessel.", "Tessel has 31 rooms.", False),
    ("The Tessel estate and the Tessel mill have 22 rooms.", "Tessel has 31 rooms.", False),
]


@pytest.mark.parametrize(("one", "two", "found"), SHORTER)
def test_shorter_names_stand_for_full_ones(one: str, two: str, found: bool, snapshots: Path) -> None:
    levels = [each.level for each in audited(json.dumps([one, two]), snapshots) if len(each.claims) > 1]
    assert levels == ([Level.WARNING] if found else [])


COMPOUND_CLAIMS = [
    ("Acme was founded in 2011 and employs 850 people.", "Acme was founded in 2012.", ("2011", "2012")),
    ("Acme, which was founded in 2011, makes steel.", "Acme was founded in 2012 and sells boats.", ("2011", "2012")),
    ("Acme was founded in 2011 and employs 850 people.", "Acme was founded in 2011.", ()),
    ("Acme was founded in 2011 and employs 850 people.", "Acme was praised in 2012 and sells boats.", ()),
]


@pytest.mark.parametrize(("one", "two", "values"), COMPOUND_CLAIMS)
def test_claims_conflict_in_part(make_base: Callable[..., Base], one: str, two: str, values: tuple[str, ...]) -> None:
    found = [each.message for each in factcheck.audit(make_base(one, two)) if each.level == "error"]
    assert len(found) == bool(values)
    assert all(value in found[0] for value in values)
