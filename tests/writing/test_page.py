"""The HTML page of a report: what stands in it, and how it works in a real browser."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import Select

from extractor import extract
from extractor.writing.page import page
from extractor.writing.recordtables import IndicatorNames

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")

TEXT = """2026年某市政府工作报告
一、2025年工作回顾
新增学位6300个。地区生产总值增长5.2%。
二、2026年重点工作
地区生产总值增长5%左右。建成体育场地20个。改造燃气管网9公里、背街里巷立管2000个。
"""
HOSTILE = """<script>window.broken = 1</script>
新增"><img src=x onerror="window.broken=1">学位6300个。新增=cmd()|' /C calc'!A0学位7300个。
"""
NAMES = {"gdp_growth": IndicatorNames("地区生产总值增速", "经济", "economy")}


class _Text(HTMLParser):
    """Collects the text shown in ``div.text``, and what elements the page has."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = ""
        self.tags: list[str] = []
        self.asked: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append(tag)
        self.asked += [value for name, value in attrs if name in ("src", "href", "action") and value]
        if tag == "div":
            self._inside = given.get("class") == "text"

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "div"

    def handle_data(self, data: str) -> None:
        self.shown += data if self._inside else ""


def parsed(text: str) -> _Text:
    parser = _Text()
    parser.feed(page(extract(text)))
    return parser


@pytest.mark.parametrize("text", [TEXT, HOSTILE, "没有数字。", "三次产业比为22.7:30.3:47，"])
def test_the_page_shows_the_text_as_it_is(text: str) -> None:
    assert parsed(text).shown == text


def test_the_page_asks_for_nothing_and_lets_nothing_of_the_text_be_an_element() -> None:
    seen = parsed(HOSTILE)
    assert seen.asked == ["data:,"]
    assert seen.tags.count("script") == 1
    assert "img" not in seen.tags


def test_every_record_has_a_row_and_every_quantity_a_mark() -> None:
    report = extract(TEXT)
    html = page(report, indicators=NAMES)
    assert re.findall(r'<mark id="m\d+" class="(\w+)" data-rows="([\d ]+)" tabindex="-1">([^<]+)<', html) == [
        ("fact", "0", "6300个"),
        ("fact", "1", "5.2%"),
        ("target", "2", "5%"),
        ("target", "3", "20个"),
        ("target", "4", "9公里"),
        ("target", "5", "2000个"),
    ]
    assert re.findall(r'<td class="indicator">([^<]*)<', html)[:3] == ["", "地区生产总值增速", "地区生产总值增速"]


def test_goals_in_words_are_listed_under_the_table() -> None:
    made = page(
        extract("2026年某市政府工作报告\n二、2026年重点工作\n加大R&D投入，居民人均可支配收入增长与经济增长同步。\n")
    )
    listed = "<b>居民人均可支配收入</b> 与经济增长同步 <em>2026</em></li>"
    assert f'<li title="加大R&amp;D投入，居民人均可支配收入增长与经济增长同步。">{listed}' in made
    assert "<details" not in page(extract("新增学位6300个。"))


def test_a_label_is_in_the_language_asked_for() -> None:
    english = page(extract(TEXT), "en")
    assert '<html lang="en">' in english
    assert "Search subject" in english
    assert "搜索" not in english


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    if CHROMIUM is None or DRIVER is None:
        pytest.skip("needs chromium and chromedriver")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    quiet = ["background-networking", "component-update", "sync", "gpu", "quic"]
    profile = tmp_path_factory.mktemp("profile")
    for flag in (
        "headless",
        "no-sandbox",
        "no-first-run",
        f"user-data-dir={profile}",
        *(f"disable-{n}" for n in quiet),
    ):
        options.add_argument(f"--{flag}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options, webdriver.ChromeService(DRIVER))
    driver.get("about:blank")  # its own first page loads parts of its own for a while
    yield driver
    driver.quit()


def opened(browser: webdriver.Chrome, folder: Path, text: str, width: int = 1400) -> None:
    file = folder / "page.html"
    file.write_text(page(extract(text), indicators=NAMES), encoding="utf-8")
    browser.set_window_size(width, 900)
    browser.get(file.as_uri())


def subjects(browser: webdriver.Chrome) -> list[str]:
    rows = browser.find_elements(By.CSS_SELECTOR, "tbody tr:not([hidden]) td.subject")
    return [row.text for row in rows]


def chosen(browser: webdriver.Chrome, kind: str) -> list[WebElement]:
    return browser.find_elements(By.CSS_SELECTOR, f"{kind}.chosen")


def test_search_and_filters_leave_what_fits(browser: webdriver.Chrome, tmp_path: Path) -> None:
    opened(browser, tmp_path, TEXT)
    assert browser.find_element(By.ID, "count").text == "6 / 6 条"
    search = browser.find_element(By.ID, "search")
    search.send_keys("生产总值")
    assert subjects(browser) == ["地区生产总值", "地区生产总值"]
    Select(browser.find_element(By.ID, "kind")).select_by_value("target")
    assert subjects(browser) == ["地区生产总值"]
    assert browser.find_element(By.ID, "count").text == "1 / 6 条"
    search.send_keys("没有的词")
    assert browser.find_element(By.CSS_SELECTOR, ".none").is_displayed()


def test_a_heading_sorts_up_and_down(browser: webdriver.Chrome, tmp_path: Path) -> None:
    opened(browser, tmp_path, TEXT)
    head = browser.find_element(By.CSS_SELECTOR, "th.value button")
    head.click()
    values = [cell.text for cell in browser.find_elements(By.CSS_SELECTOR, "td.value")]
    assert values == ["↑ ≈5%", "↑ 5.2%", "20个", "2,000个", "6,300个", "9公里"]  # by the base unit: 9,000米
    head.click()
    assert [cell.text for cell in browser.find_elements(By.CSS_SELECTOR, "td.value")] == values[::-1]


def test_a_click_joins_table_and_text(browser: webdriver.Chrome, tmp_path: Path) -> None:
    opened(browser, tmp_path, TEXT)
    browser.find_element(By.ID, "r3").click()
    assert [mark.text for mark in chosen(browser, "mark")] == ["20个"]
    browser.find_element(By.ID, "m5").click()
    assert [row.get_attribute("id") for row in chosen(browser, "tr")] == ["r5"]
    assert browser.switch_to.active_element.get_attribute("id") == "r5"


def test_hovering_shows_what_belongs_together(browser: webdriver.Chrome, tmp_path: Path) -> None:
    opened(browser, tmp_path, TEXT)
    ActionChains(browser).move_to_element(browser.find_element(By.ID, "r3")).perform()
    assert [mark.text for mark in browser.find_elements(By.CSS_SELECTOR, "mark.near")] == ["20个"]
    ActionChains(browser).move_to_element(browser.find_element(By.ID, "m1")).perform()
    assert [row.get_attribute("id") for row in browser.find_elements(By.CSS_SELECTOR, "tr.near")] == ["r1"]


def test_the_keyboard_alone_does_it_all(browser: webdriver.Chrome, tmp_path: Path) -> None:
    opened(browser, tmp_path, TEXT)
    browser.find_element(By.TAG_NAME, "body").send_keys("/")
    browser.switch_to.active_element.send_keys("立管")
    for key in (Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ENTER):
        browser.switch_to.active_element.send_keys(key)
    assert browser.switch_to.active_element.text == "2000个"
    browser.switch_to.active_element.send_keys(Keys.ESCAPE)
    assert browser.switch_to.active_element.get_attribute("id") == "r5"


def test_a_narrow_screen_shows_one_pane_at_a_time(browser: webdriver.Chrome, tmp_path: Path) -> None:
    opened(browser, tmp_path, TEXT, width=500)
    text = browser.find_element(By.ID, "document")
    assert not text.is_displayed()
    browser.find_element(By.CSS_SELECTOR, "[data-pane=document]").click()
    assert text.is_displayed()
    assert not browser.find_element(By.ID, "records").is_displayed()
    browser.find_element(By.ID, "m0").click()
    assert browser.find_element(By.ID, "records").is_displayed()
    wide = browser.execute_script("return document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0


def test_a_thousand_records_filter(browser: webdriver.Chrome, tmp_path: Path) -> None:
    opened(browser, tmp_path, "".join(f"新增第{n}中学学位{n}个。\n" for n in range(1001, 2001)))
    assert browser.find_element(By.ID, "count").text == "1000 / 1000 条"
    browser.find_element(By.ID, "search").send_keys("1500个")
    assert browser.find_element(By.ID, "count").text == "1 / 1000 条"


def test_nothing_is_asked_for_and_nothing_complains(browser: webdriver.Chrome, tmp_path: Path) -> None:
    browser.get_log("browser")
    browser.get_log("performance")
    opened(browser, tmp_path, HOSTILE)
    assert browser.execute_script("return window.broken") is None
    assert [cell.text for cell in browser.find_elements(By.CSS_SELECTOR, "td.value")] == ["6,300个", "7,300个"]
    assert browser.get_log("browser") == []
    events = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    asked = [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]
    assert {url.partition(":")[0] for url in asked} <= {"file", "data"}
