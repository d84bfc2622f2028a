"""The page for writers in a real browser; skipped with a reason where there is none."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from page_base import write_page

webdriver = pytest.importorskip("selenium.webdriver", reason="no selenium here: pip install '.[browser]'")
_BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
_DRIVER = shutil.which("chromedriver")
pytestmark = [
    pytest.mark.skipif(not _BROWSER, reason="no chromium here: apt-get install chromium"),
    pytest.mark.skipif(not _DRIVER, reason="no chromedriver here: apt-get install chromium-driver"),
]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    return write_page(tmp_path_factory.mktemp("browser")).as_uri()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    options = webdriver.ChromeOptions()
    options.binary_location = _BROWSER
    for each in (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-extensions",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
        "--window-size=1300,900",
        "--force-prefers-reduced-motion",
    ):
        options.add_argument(each)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(_DRIVER))
    yield driver
    driver.quit()


@pytest.fixture
def page(browser: Any, address: str) -> Any:
    """The page, opened afresh."""
    browser.get(address)
    return browser


_SEEN = "return [...document.querySelectorAll(arguments[0])].filter(each => each.checkVisibility({visibilityProperty: true}))"


def find(page: Any, selector: str) -> list[Any]:
    """Return the elements of a selector that can be seen; asked at once, as each question takes its time."""
    return list(page.execute_script(_SEEN, selector))


def press(page: Any, key: str) -> Any:
    """Press a key where the focus is, and return what has the focus then."""
    page.switch_to.active_element.send_keys(key)
    return page.switch_to.active_element


def kinds(page: Any) -> set[str]:
    return {each.get_attribute("data-kind") for each in find(page, ".sign")}


def test_nothing_leaves_the_page_nothing_of_the_draft_runs_and_nothing_is_an_error(page: Any, address: str) -> None:
    asked = [
        message["params"]["request"]["url"]
        for entry in page.get_log("performance")
        if (message := json.loads(entry["message"])["message"])["method"] == "Network.requestWillBeSent"
    ]
    assert {each for each in asked if not each.startswith("data:")} == {address}
    assert page.get_log("browser") == []
    assert page.execute_script("return window.pwned") is None
    assert find(page, ".filters")  # the script of the page itself did run


def test_the_policy_of_the_page_stops_a_script_that_is_not_its_own(page: Any) -> None:
    page.execute_script(
        "const s = document.createElement('script'); s.textContent = 'window.pwned = 1'; document.body.append(s)"
    )
    assert page.execute_script("return window.pwned") is None
    assert "Content Security Policy" in page.get_log("browser")[0]["message"]


def test_the_filter_shows_and_hides_verdicts(page: Any) -> None:
    assert kinds(page) == {"contradicted", "self-contradiction", "outdated"}
    rows = len(find(page, ".findings tbody tr"))
    find(page, "input[value=contradicted]")[0].click()
    assert kinds(page) == {"self-contradiction", "outdated"}
    assert len(find(page, ".findings tbody tr")) == rows - 2
    find(page, "input[value=supported]")[0].click()
    assert "supported" in kinds(page)


def test_keys_go_from_mark_to_mark_and_the_panel_follows(page: Any) -> None:
    signs = [each.get_attribute("data-number") for each in find(page, ".sign")]
    reached = []
    for _ in range(len(signs) + 1):
        focused = press(page, "j")
        (card,) = find(page, "aside .card")
        assert card.get_attribute("id") == f"c{focused.get_attribute('data-number')}"
        assert card.get_attribute("aria-current") == "true"
        reached.append(focused.get_attribute("data-number"))
    assert reached == [*signs, signs[0]]
    assert press(page, "k").get_attribute("data-number") == signs[-1]


def test_enter_goes_to_what_explains_a_mark_and_escape_back(page: Any) -> None:
    sign = press(page, "j")
    card = press(page, "\ue007")
    assert card.get_attribute("id") == f"c{sign.get_attribute('data-number')}"
    assert press(page, "\ue00c") == sign


def test_a_click_on_a_marked_sentence_or_on_a_row_opens_its_card(page: Any) -> None:
    assert not find(page, "aside .card")
    find(page, "mark.contradicted")[0].click()
    (card,) = find(page, "aside .card")
    assert "the base says 120 metres" in card.text
    find(page, ".findings a")[-1].click()
    (card,) = find(page, "aside .card")
    assert "outdated" in card.text


def test_a_screen_reader_hears_what_a_sign_means(page: Any) -> None:
    sign = press(page, "j")
    assert sign.accessible_name == "contradicted: said “210 metres”, the base says “120 metres” (height)"
    assert {each.accessible_name.split()[-2] for each in find(page, ".filters input")} >= {"contradicted", "supported"}
    assert page.find_element("css selector", "aside").aria_role == "complementary"


def test_it_can_be_read_without_its_script(browser: Any, address: str) -> None:
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        browser.get(address)
        assert not find(browser, ".filters")
        assert len(find(browser, "aside .card")) == len(browser.find_elements("css selector", "aside .card")) > 5
        find(browser, ".sign.contradicted")[0].click()
        assert browser.current_url.rpartition("#")[2].startswith("c")
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


@pytest.mark.parametrize(("width", "scheme"), [(1300, "light"), (1300, "dark"), (420, "light")])
def test_nothing_runs_out_of_the_page(page: Any, width: int, scheme: str, tmp_path: Path) -> None:
    page.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    )
    page.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    )
    assert page.execute_script("return document.documentElement.scrollWidth <= innerWidth")
    narrowest = page.execute_script(
        "return Math.min(...[...document.querySelectorAll('.findings th')].map(each => each.offsetWidth))"
    )
    assert narrowest > 45  # wide enough for words
    background = page.execute_script("return getComputedStyle(document.body).backgroundColor")
    assert background == ("rgb(21, 23, 27)" if scheme == "dark" else "rgb(255, 255, 255)")
    page.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
