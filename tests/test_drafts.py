"""``factcheck check`` on drafts: files, configuration, comments, baseline, changes, reports, stored results."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from command import ROOT, run
from draft_files import DEMO, RIGHT, WRONG, check, write

from factcheck.check.exceptions import Exceptions
from factcheck.check.files import Wanted, find_documents
from factcheck.document.read import read_bytes

OTHER = "Sam Altman has a net worth of $700 million."


def places(result: subprocess.CompletedProcess[str]) -> list[str]:
    return [line.split(": ")[0] for line in result.stdout.splitlines()]


# --- which files


def test_folders_are_walked_as_git_would(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    write(
        tmp_path,
        a_md="",
        sub__b_txt="",
        sub__c_py="",
        build__d_md="",
        sub__keep_md="",
        sub__drop_md="",
        _hidden__e_md="",
    )
    (tmp_path / ".gitignore").write_text("build/\n*rop.md\n")
    (tmp_path / "sub" / ".gitignore").write_text("*.txt\n!keep.md\n")
    (tmp_path / "link").symlink_to(tmp_path.parent)
    found, problems = find_documents(str(tmp_path), Wanted(root=tmp_path))
    assert [path.relative_to(tmp_path).as_posix() for path in found] == ["a.md", "sub/keep.md"]
    assert problems == []


def test_links_that_lead_back_to_themselves_hide_no_other_file(tmp_path: Path) -> None:
    (tmp_path / "one.md").symlink_to("two.md")
    (tmp_path / "two.md").symlink_to("one.md")
    (tmp_path / "loop").symlink_to("loop")
    write(tmp_path, page_md=WRONG)
    found, problems = find_documents(str(tmp_path), Wanted(root=tmp_path))
    assert ([each.name for each in found], problems) == (["page.md"], [])


@pytest.mark.parametrize(
    ("include", "exclude", "names"),
    [
        ((), (), ["a.md", "docs/b.md", "docs/old/c.md"]),
        (("*.py",), (), ["docs/x.py"]),
        (("/docs/**",), ("old/",), ["docs/b.md", "docs/x.py"]),
        ((), ("docs",), ["a.md"]),
    ],
)
def test_include_and_exclude(
    tmp_path: Path, include: tuple[str, ...], exclude: tuple[str, ...], names: list[str]
) -> None:
    write(tmp_path, a_md="", docs__b_md="", docs__x_py="", docs__old__c_md="")
    found, _ = find_documents(str(tmp_path), Wanted(include, exclude, tmp_path))
    assert [path.relative_to(tmp_path).as_posix() for path in found] == names


def test_what_is_not_text_is_skipped_with_one_note_and_bad_text_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\0\1")
    (tmp_path / "b.txt").write_text(WRONG)
    result = check(tmp_path, ".")
    assert (result.returncode, result.stderr) == (1, "note: skipped what is not text: a.md\n")
    (tmp_path / "c.txt").write_bytes(b"caf\xe9\n")
    result = check(tmp_path, ".")
    assert result.returncode == 2
    assert "c.txt:1:4: not UTF-8: byte 0xe9" in result.stderr
    assert places(result) == ["b.txt:1:1"]


def test_a_file_named_twice_is_checked_once(tmp_path: Path) -> None:
    write(tmp_path, a_md=WRONG)
    assert places(check(tmp_path, "a.md", ".", "./a.md")) == ["a.md:1:1"]


def test_standard_input_may_have_a_name(tmp_path: Path) -> None:
    result = check(tmp_path, "--stdin-filename", "docs/a.md", "-", stdin=f"```\n{WRONG}\n```\n\n{WRONG}\n")
    assert places(result) == ["docs/a.md:5:1"]


def test_what_is_excluded_stays_out_by_force_even_if_it_is_named(tmp_path: Path) -> None:
    write(tmp_path, a_md=WRONG, old__b_md=WRONG, factcheck_toml='exclude = ["old/"]')
    named = ["a.md", "old/b.md", "old"]
    assert places(check(tmp_path, *named)) == ["a.md:1:1", "old/b.md:1:1"]
    assert places(check(tmp_path, "--force-exclude", *named)) == ["a.md:1:1"]
    write(tmp_path, factcheck_toml='exclude = ["old/"]\nforce-exclude = true')
    assert places(check(tmp_path, *named)) == ["a.md:1:1"]


def test_nothing_checked_is_a_warning_and_an_error_if_files_are_required(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    result = check(tmp_path, "docs")
    assert (result.returncode, result.stderr.splitlines()) == (
        0,
        ["warning: no file was checked: nothing in docs is a document, or all of it is excluded"],
    )
    assert check(tmp_path, "--require-files", "docs").returncode == 2
    write(tmp_path, docs__a_md="")
    assert check(tmp_path, "--require-files", "docs").returncode == 0


# --- which base, which configuration


def write_base(folder: Path, height: str) -> None:
    records = f"claims: [{{id: height, statement: The Needle is {height} metres tall., sources: [s]}}]"
    write(folder, claims__a_yaml=f"sources: [{{id: s, title: T}}]\n{records}\n")


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_the_summary_names_the_base(tmp_path: Path, form: str) -> None:
    write_base(tmp_path / "facts", "120")
    write(tmp_path, a_md="All is well.")
    for options, words in [
        (("--base", "facts"), "base: facts"),
        (("--base", "demo"), "the demo base"),
        (("--no-base",), "no base"),
    ]:
        shown = run("check", "-f", form, *options, "a.md", cwd=tmp_path).stdout.replace("\\", "")
        assert shown.rstrip().endswith(f"({words})")
    assert run("audit", "--base", "facts", cwd=tmp_path).stdout.endswith("in 1 claims (base: facts)\n")
    assert run("audit", cwd=tmp_path / "facts").stdout.endswith("(base: this folder)\n")


def test_json_names_the_base(tmp_path: Path) -> None:
    write_base(tmp_path / "facts", "120")
    write(tmp_path, a_md="The Needle is 90 metres tall.")

    def bases(*command: str) -> set[str | None]:
        return {each["base"] for each in json.loads(run(*command, "--format", "json", cwd=tmp_path).stdout)}

    assert bases("check", "--all", "--base", "facts", "a.md") == {"facts"}
    assert bases("check", "--all", "--no-base", "a.md") == {None}
    assert bases("claim", "--base", "facts", "All is well.") == {"facts"}
    assert bases("audit", "--base", "demo") == {"demo"}


@pytest.mark.parametrize(
    "command", [["claim", "X"], ["search", "cloud"], ["show", "investment-2019"], ["list"], ["sources"], ["timeline"]]
)
def test_the_demo_base_stands_in_with_a_note(tmp_path: Path, command: list[str]) -> None:
    result = run(*command, cwd=tmp_path)
    assert result.returncode == 0
    assert result.stderr == (
        "note: no claim base was found, so the demo base is used; start one of your own with: factcheck init facts\n"
    )
    assert run(*command, "--base", "demo", cwd=tmp_path).stderr == ""


@pytest.mark.parametrize("command", [["check", "a.md"], ["audit"], ["sources", "verify"]])
def test_nothing_is_passed_or_failed_by_the_demo_base_unasked(tmp_path: Path, command: list[str]) -> None:
    write(tmp_path, a_md=WRONG)
    result = run(*command, cwd=tmp_path)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("no claim base was found: no folder upward holds claims/")
    assert "factcheck init facts" in result.stderr
    assert "--base demo" in result.stderr
    assert "no claim base was found" not in run(*command, "--base", "demo", cwd=tmp_path).stderr


def test_base_and_configuration_are_looked_for_from_the_file_then_from_the_working_folder(tmp_path: Path) -> None:
    write_base(tmp_path / "one", "120")
    write_base(tmp_path / "two", "90")
    write(tmp_path, one__docs__a_md="The Needle is 90 metres tall.", b_md="The Needle is 90 metres tall.")
    write(tmp_path, one__factcheck_toml='fail-on = "never"')

    def code(folder: str, *paths: str) -> tuple[int, int]:
        result = run("check", "-f", "concise", *paths, cwd=tmp_path / folder)
        return result.returncode, len(result.stdout.splitlines())

    assert code(".", "one/docs/a.md") == (0, 1)  # its base differs, its configuration passes
    assert code("two", "../one/docs/a.md") == (0, 1)
    assert code("two", "../b.md") == (0, 0)  # nothing above the file: the base of the working folder
    assert code("one", "../b.md") == (0, 1)
    assert code("two", "--stdin-filename", "../one/docs/x.md", "-") == (0, 0)


def test_files_of_two_bases_are_checked_one_after_the_other(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_base(tmp_path / name, "120")
        write(tmp_path / name, a_md="The Needle is 90 metres tall.")
    result = run("check", "one/a.md", "two/a.md", cwd=tmp_path)
    assert result.returncode == 2
    assert result.stderr.splitlines() == [
        "these files belong to different bases; check them one after the other; or name one with --base",
        f"  {tmp_path / 'one'}: {tmp_path / 'one'}",
        f"  {tmp_path / 'two'}: {tmp_path / 'two'}",
    ]
    assert run("check", "--base", "one", "one/a.md", "two/a.md", cwd=tmp_path).returncode == 1


def test_places_in_a_base_are_told_from_the_working_folder(tmp_path: Path) -> None:
    write_base(tmp_path / "facts", "120")
    write(tmp_path, docs__a_md="The Needle is 90 metres tall.")
    claim = "facts/claims/a.yaml:2:10"
    assert claim in run("check", "--base", "facts", "docs/a.md", cwd=tmp_path).stdout
    assert claim in run("show", "--base", "facts", "height", cwd=tmp_path).stdout
    assert claim in run("audit", "--base", "facts", "-f", "concise", cwd=tmp_path).stdout
    assert f"../{claim}" in run("check", "--base", "../facts", "a.md", cwd=tmp_path / "docs").stdout


def test_sarif_addresses_begin_at_the_top_of_the_repository(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    write_base(tmp_path / "facts", "120")
    write(tmp_path, docs__a_md="The Needle is 90 metres tall.")
    shown = run("check", "--base", "../facts", "-f", "sarif", "a.md", cwd=tmp_path / "docs").stdout
    (log,) = json.loads(shown)["runs"]
    assert log["originalUriBaseIds"] == {"%SRCROOT%": {"uri": f"{tmp_path.as_uri()}/"}}
    (found,) = log["results"]
    places_ = [found["locations"][0], found["relatedLocations"][0]]
    assert [each["physicalLocation"]["artifactLocation"] for each in places_] == [
        {"uri": "docs/a.md", "uriBaseId": "%SRCROOT%"},
        {"uri": "facts/claims/a.yaml", "uriBaseId": "%SRCROOT%"},
    ]


# --- comments


@pytest.mark.parametrize(
    ("suffix", "text", "left"),
    [
        (".md", f"<!-- factcheck: ignore[contradicted] known -->\n{WRONG}\n\n{WRONG}", [4]),
        (".md", f"{WRONG} <!-- factcheck: ignore known -->\n\n{WRONG}", [3]),
        (".md", f"<!-- factcheck: off -->\n\n{WRONG}\n\n{WRONG}\n\n<!-- factcheck: on -->\n\n{WRONG}", [9]),
        (".md", f"{WRONG}\n\n{WRONG}\n\n<!-- factcheck: ignore-file -->", []),
        (".md", f"<!-- factcheck: ignore[outdated] no -->\n{WRONG}", [2]),
        (".rst", f".. factcheck: ignore[contradicted] known\n\n{WRONG}", []),
        (".adoc", f"// factcheck: ignore known\n{WRONG}", []),
        (".tex", f"{WRONG.replace('$', chr(92) + '$')} % factcheck: ignore known\n", []),
        (".html", f"<!-- factcheck: ignore known -->\n<p>{WRONG}</p>\n<p>{WRONG}</p>", [3]),
        (".txt", f"# factcheck: ignore known\n{WRONG}\n", []),
    ],
)
def test_comments_silence(tmp_path: Path, suffix: str, text: str, left: list[int]) -> None:
    (tmp_path / f"a{suffix}").write_text(text, "utf-8")
    rows = [row.split(":") for row in check(tmp_path, "--no-self-check", ".").stdout.splitlines()]
    assert [int(row[1]) for row in rows if "contradicted" in row[3]] == left


def test_a_comment_that_silences_nothing_is_reported() -> None:
    document = read_bytes(b"<!-- factcheck: ignore[contradicted] why -->\nAll is well.\n", "a.md", ".md")
    (found,) = Exceptions(document).findings()
    assert (found.rule, str(found.sides[0].location)) == ("unused-ignore", "a.md:1:1")


# --- baseline, configuration


def test_fields_of_the_front_matter_are_checked_if_they_are_named(tmp_path: Path) -> None:
    write(tmp_path, a_md=f"---\ndescription: {WRONG}\n---\n\nText.\n")
    assert places(check(tmp_path, "a.md")) == []
    write(tmp_path, factcheck_toml='front-matter = ["description"]\n')
    assert places(check(tmp_path, "a.md")) == ["a.md:2:14"]


def test_a_baseline_survives_moved_lines_and_not_changed_sentences(tmp_path: Path) -> None:
    write(tmp_path, a_md=f"{WRONG}\n\n{OTHER}\n")
    assert check(tmp_path, "--baseline", "known.json", "--write-baseline", "a.md").returncode == 0
    write(tmp_path, a_md=f"# New\n\nMore.\n\n{WRONG}\n\n{OTHER}\n")
    assert check(tmp_path, "--baseline", "known.json", "a.md").returncode == 0
    write(tmp_path, a_md=f"{WRONG.replace('$2', '$3')}\n\n{OTHER}\n")
    assert places(check(tmp_path, "--baseline", "known.json", "a.md")) == ["a.md:1:1"]
    sarif = json.loads(
        run("check", "--format", "sarif", "--baseline", "known.json", "a.md", cwd=tmp_path, env=DEMO).stdout
    )
    assert [bool(each.get("suppressions")) for each in sarif["runs"][0]["results"]] == [False, True]


@pytest.mark.parametrize("content", ["", "[]", '{"version": 2}', '{"version": 1}'])
def test_a_broken_baseline_is_an_error(tmp_path: Path, content: str) -> None:
    write(tmp_path, a_md=WRONG, b_json=content)
    result = check(tmp_path, "--baseline", "b.json", "a.md")
    assert result.returncode == 2
    assert result.stderr.startswith("b.json: is ")


def test_the_configuration_is_in_force_and_the_command_line_wins(tmp_path: Path) -> None:
    write(
        tmp_path, factcheck_toml='fail-on = "never"\nexclude = ["old/"]\n', a_md=WRONG, old__b_md=WRONG, docs__c_md=""
    )
    result = check(tmp_path / "docs", "..")
    assert (result.returncode, places(result)) == (0, ["../a.md:1:1"])
    assert check(tmp_path, "--fail-on", "contradicted", ".").returncode == 1
    shown = run("config", "show", cwd=tmp_path).stdout
    rows = [row.split(maxsplit=2) for row in shown.splitlines()]
    assert ["fail-on", "never", f"({tmp_path / 'factcheck.toml'})"] in rows
    assert ["min-confidence", "0.6", "(default)"] in rows


def test_a_path_may_have_settings_of_its_own(tmp_path: Path) -> None:
    config = '[tool.factcheck.per-path."archive/**"]\nignore = ["contradicted"]\n'
    write(tmp_path, pyproject_toml=config, archive__a_md=WRONG, b_md=WRONG)
    assert places(check(tmp_path, ".")) == ["b.md:1:1"]


def test_every_mistake_in_the_configuration_is_told_with_its_line(tmp_path: Path) -> None:
    text = 'fail_on = "x"\nmin-confidence = 3\n[audit]\nuncited = "loud"\n[per-path."a"]\nignor = []\n'
    write(tmp_path, factcheck_toml=text, a_md=WRONG)
    result = check(tmp_path, "a.md")
    name = tmp_path / "factcheck.toml"
    assert result.returncode == 2
    assert result.stderr.splitlines() == [
        f"{name}:1:1: unknown key 'fail_on' in [tool.factcheck]; did you mean 'fail-on'?",
        f"{name}:2:1: min-confidence must be a number from 0 to 1, found 3",
        f"{name}:4:1: the level of uncited must be one of none, warning, error, found 'loud'",
        f"{name}:6:1: unknown key 'ignor' in per-path 'a'; did you mean 'ignore'?",
    ]


# --- changes since a revision


def test_only_changed_sentences_are_checked(tmp_path: Path) -> None:
    def git(*arguments: str) -> None:
        identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
        subprocess.run(["git", *identity, *arguments], cwd=tmp_path, check=True, capture_output=True)

    write(tmp_path, a_md=f"{WRONG}\n\nFine.\n")
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "one")
    write(tmp_path, a_md=f"{WRONG}\n\nFine.\n\n{OTHER}\n", new_md=WRONG)
    assert places(check(tmp_path, "--since", "HEAD", ".")) == ["a.md:5:1", "new.md:1:1"]
    result = check(tmp_path, "--since", "no-such", ".")
    assert result.returncode == 2
    assert result.stderr.startswith(
        "--since no-such: git knows no such commit here; a shallow clone has only the newest"
    )


# --- reports and what goes wrong


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("concise", ["a.md:1:1: note supported ", "a.md:3:1: note not_checkable it is a question"]),
        ("csv", ["a.md,1,1,none,supported,", "a.md,3,1,none,not_checkable,"]),
        ("markdown", ["| a.md:1 | note: supported |", "| a.md:3 | note: not_checkable |"]),
        ("github", ["::notice file=a.md,line=1", "::notice file=a.md,line=3"]),
        ("junit", ['tests="2" failures="0" skipped="0"', "<system-out>"]),
        ("sarif", ['"kind": "pass"', '"kind": "notApplicable"']),
        ("rdjson", ['"INFO"']),
        ("gitlab", ['"info"']),
    ],
)
def test_all_is_shown_in_every_format(tmp_path: Path, form: str, shown: list[str]) -> None:
    write(tmp_path, a_md=f"{RIGHT}\n\nIs it so?\n")
    for_all = run("check", "--all", "-f", form, "a.md", cwd=tmp_path, env=DEMO).stdout
    assert all(each in for_all for each in shown)
    quiet = run("check", "-f", form, "a.md", cwd=tmp_path, env=DEMO).stdout
    assert not any(each in quiet for each in shown if "tests=" not in each)


def test_sarif_with_quiet_verdicts_follows_its_schema(tmp_path: Path) -> None:
    import jsonschema

    write(tmp_path, a_md=f"{RIGHT}\n\nIs it so?\n\nAcme rose.\n\n{WRONG}\n")
    data = json.loads(run("check", "--all", "-f", "sarif", "a.md", cwd=tmp_path, env=DEMO).stdout)
    schema = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(data)


@pytest.mark.parametrize("day", ["yesterday", "22.11.2026", "2026-13-01", ""])
def test_a_day_that_is_none_is_told_with_the_form_that_is_wanted(tmp_path: Path, day: str) -> None:
    result = run("claim", "--base", "demo", "--as-of", day, "X", cwd=tmp_path)
    assert result.returncode == 2
    assert f"{day!r} is not a day; write it as year, month and day: 2026-11-22" in " ".join(result.stderr.split())


def test_several_reports_in_one_run(tmp_path: Path) -> None:
    write(tmp_path, a_md=WRONG)
    result = check(tmp_path, "--format", "sarif:out.sarif", "--format", "junit:out.xml", "a.md")
    assert places(result) == ["a.md:1:1"]
    assert json.loads((tmp_path / "out.sarif").read_text())["version"] == "2.1.0"
    assert (tmp_path / "out.xml").read_text().startswith("<?xml")


def test_in_github_actions_the_default_is_github(tmp_path: Path) -> None:
    write(tmp_path, a_md=WRONG)
    assert run("check", "a.md", cwd=tmp_path, env=DEMO | {"GITHUB_ACTIONS": "true"}).stdout.startswith(
        "::error file=a.md,"
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_is_told(tmp_path: Path) -> None:
    write(tmp_path, a_md=WRONG)
    result = check(tmp_path, "--output", "/dev/full", "a.md")
    assert (result.returncode, result.stderr) == (2, "/dev/full: cannot be written: No space left on device\n")


def test_wrong_reports_are_told(tmp_path: Path) -> None:
    write(tmp_path, a_md=WRONG)
    assert "did you mean 'sarif'" in run("check", "-f", "sarf", "a.md", cwd=tmp_path, env=DEMO).stderr
    assert (
        "two reports go to one place"
        in run("check", "-f", "text", "-f", "sarif", "a.md", cwd=tmp_path, env=DEMO).stderr
    )
    assert "needs a file" in run("check", "--write-baseline", "a.md", cwd=tmp_path, env=DEMO).stderr


def test_a_document_is_held_against_itself_without_a_base(tmp_path: Path) -> None:
    write(tmp_path, a_md="Acme has 300 employees.\n\nAcme has 400 employees.\n")
    result = check(tmp_path, "--no-base", "a.md")
    assert (result.returncode, places(result)) == (1, ["a.md:1:1"])
    assert check(tmp_path, "--no-base", "--no-self-check", "a.md").returncode == 0


def test_json_tells_verdicts_and_contradictions_apart(tmp_path: Path) -> None:
    write(tmp_path, a_md=f"{WRONG}\n\nAcme has 300 employees.\n\nAcme has 400 employees.\n")
    first, second = json.loads(run("check", "--format", "json", "a.md", cwd=tmp_path, env=DEMO).stdout)
    assert (first["verdict"], first["suggestion"]["text"], first["location"]["line"]) == (
        "contradicted",
        "$1 billion",
        1,
    )
    assert (second["verdict"], second["rule"], second["location"]["line"]) == (None, "self-contradiction", 3)
    assert [side["location"]["line"] for side in second["sides"]] == [3, 5]


def test_the_report_of_an_audit_follows_the_schema_too(tmp_path: Path) -> None:
    import jsonschema

    schema = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text("utf-8"))
    data = json.loads(run("audit", "--format", "sarif").stdout)
    jsonschema.Draft202012Validator(schema).validate(data)
    (result,) = data["runs"][0]["results"]
    assert result["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "claims/partnership.yaml"
    assert "Found:" in data["runs"][0]["tool"]["driver"]["rules"][0]["help"]["markdown"]


def test_stored_results_are_the_same_and_damage_is_no_harm(tmp_path: Path) -> None:
    write(tmp_path, a_md=f"{WRONG}\n\nAcme has 300 employees.\n\nAcme has 400 employees.\n")
    cache = tmp_path / "cache"
    outputs = [check(tmp_path, "a.md", FACTCHECK_CACHE_DIR=str(cache)).stdout for _ in range(2)]
    (stored,) = [path for path in (cache / "results").rglob("*") if path.is_file()]
    for damage in (b"", b"x" * 10, stored.read_bytes()[:-5]):
        stored.write_bytes(damage)
        outputs.append(check(tmp_path, "a.md", FACTCHECK_CACHE_DIR=str(cache)).stdout)
    outputs.append(check(tmp_path, "--no-cache", "a.md", FACTCHECK_CACHE_DIR=str(cache)).stdout)
    assert len(set(outputs)) == 1
    assert len(outputs[0].splitlines()) == 2


@pytest.mark.parametrize("broken", ["!", "\\", "[z-a]", "a\\"])
def test_a_broken_pattern_is_told_of_and_one_of_git_matches_nothing(tmp_path: Path, broken: str) -> None:
    for name in ("a.md", "drop.md"):
        (tmp_path / name).write_text("Old walls.\n", "utf-8")
    (tmp_path / ".gitignore").write_text(f"{broken}\ndrop.md\n", "utf-8")
    assert "1 file" in run("check", "--no-base", ".", cwd=tmp_path).stdout
    told = f"{broken!r} is no pattern of files as .gitignore has them\n"
    for option in ("--include", "--exclude"):
        result = run("check", "--no-base", option, broken, ".", cwd=tmp_path)
        assert (result.returncode, result.stderr) == (2, told)
    (tmp_path / "factcheck.toml").write_text(f"[per-path.{json.dumps(broken)}]\nignore = ['x']\n", "utf-8")
    assert run("check", "--no-base", ".", cwd=tmp_path).returncode == 2


def test_an_empty_path_names_nothing(tmp_path: Path) -> None:
    """A variable of a shell that is not set must not stand for all that there is."""
    (tmp_path / "a.md").write_text("Old walls.\n", "utf-8")
    result = run("check", "--no-base", "", cwd=tmp_path)
    assert (result.returncode, result.stderr) == (
        2,
        "an empty path names nothing; name a file or a folder, or . for this one\n",
    )


def test_what_may_not_be_looked_at_is_told_of_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text("Old walls.\n", "utf-8")
    seen = Path.is_dir

    def is_dir(path: Path) -> bool:
        if path.name == "a.md":
            raise PermissionError(13, "Permission denied", str(path))
        return seen(path)

    monkeypatch.setattr(Path, "is_dir", is_dir)
    result = run("check", "--no-base", ".", cwd=tmp_path)
    assert (result.returncode, result.stderr) == (2, "a.md: cannot be read: Permission denied\n")
    assert "1 statement in 1 file" in result.stdout


def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path) -> None:
    write(tmp_path, a_md="\n\n".join(["All is well."] * 3000))
    command = f"{shlex.quote(sys.executable)} -m factcheck check --no-base --no-self-check --all a.md | head -1"
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    result = subprocess.run(
        command, shell=True, cwd=tmp_path, capture_output=True, text=True, env=environment, check=False
    )
    assert (result.stdout, result.stderr) == ("a.md:1:1: unverified\n", "")
