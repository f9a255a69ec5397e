"""Properties that hold for any number, any text and any size, searched for counterexamples with hypothesis."""

from __future__ import annotations

import time
from collections.abc import Callable
from decimal import Decimal

import cn2an
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from extractor import extract, quantities
from extractor.rulebook import default_rulebook

# Time is bounded below as a ratio; a deadline for each example would only fail on a busy machine.
settings.register_profile("no deadline", parent=settings(), deadline=None)
settings.load_profile("no deadline")

FULL_WIDTH = str.maketrans("0123456789.,%", "０１２３４５６７８９．，％")

# Unit as written, unit of the result, factor of the value.
UNITS = [
    ("个", "个", 1),
    ("公里", "公里", 1),
    ("万户", "户", 10**4),
    ("万平方米", "平方米", 10**4),
    ("亿元", "元", 10**8),
    ("亿千瓦时", "千瓦时", 10**8),
]
BEFORE = ["新增学位", "全年，新增学位", "“雏鹰”企业新增学位", "PM2.5改善，5G铺开，新增学位", "\u3000一、新增学位"]
AFTER = ["。", "，基础教育保持均衡。", "；", "、", "\n"]


def arabic(number: Decimal) -> str:
    return f"{number:f}"


def grouped(number: Decimal) -> str:
    return f"{number:,f}"


def full_width(number: Decimal) -> str:
    return arabic(number).translate(FULL_WIDTH)


def chinese(number: Decimal) -> str:
    return str(cn2an.an2cn(arabic(number), "low"))


integers = st.integers(min_value=1, max_value=10**8 - 1).map(Decimal)
# 一个 mostly says "a", not "one", and counts nothing.
more_than_one = integers.filter(lambda number: number > 1)
decimals = st.decimals(min_value=Decimal("0.01"), max_value=Decimal(9999), places=2).map(Decimal.normalize)
# Above this a Chinese numeral before 万 or 亿 would have a magnitude of its own.
below_a_myriad = st.integers(min_value=2, max_value=9999).map(Decimal)


def check(before: str, numeral: str, unit: tuple[str, str, int], after: str, number: Decimal) -> None:
    """The sentence holds exactly one quantity: this numeral with its unit."""
    written, name, factor = unit
    (found,) = quantities(f"{before}{numeral}{written}{after}")
    assert found.text == f"{numeral}{written}"
    assert (found.start, found.end) == (len(before), len(before) + len(found.text))
    assert found.value == pytest.approx(float(number * factor), rel=1e-9)
    assert (found.value_high, found.unit, found.modifier, found.implicit) == (None, name, "exact", False)


@pytest.mark.parametrize("render", [arabic, grouped, full_width])
@given(
    number=st.one_of(integers, decimals),
    unit=st.sampled_from(UNITS),
    before=st.sampled_from(BEFORE),
    after=st.sampled_from(AFTER),
)
def test_any_number_in_digits_comes_back(
    render: Callable[[Decimal], str], number: Decimal, unit: tuple[str, str, int], before: str, after: str
) -> None:
    check(before, render(number), unit, after, number)


@given(number=more_than_one, before=st.sampled_from(BEFORE), after=st.sampled_from(AFTER))
def test_any_whole_number_in_chinese_comes_back(number: Decimal, before: str, after: str) -> None:
    check(before, chinese(number), ("个", "个", 1), after, number)


@given(number=below_a_myriad, unit=st.sampled_from(UNITS), before=st.sampled_from(BEFORE), after=st.sampled_from(AFTER))
def test_any_chinese_number_comes_back_with_a_magnitude(
    number: Decimal, unit: tuple[str, str, int], before: str, after: str
) -> None:
    check(before, chinese(number), unit, after, number)


@given(number=st.decimals(min_value=0, max_value=1000, places=1))
def test_any_percentage_comes_back_in_every_script(number: Decimal) -> None:
    number = number.normalize()
    for text in (f"{arabic(number)}%", f"{arabic(number)}％".translate(FULL_WIDTH), f"百分之{chinese(number)}"):
        (found,) = quantities(f"覆盖率达{text}。")
        assert (found.text, found.start, found.unit) == (text, 4, "%")
        assert found.value == pytest.approx(float(number))


# What the engine gives a meaning to, private-use characters that a folded text might use for its symbols, line ends,
# and fragments of real sentences.
FRAGMENTS = [
    *"0123456789０９.,，．%％‰/／-—－～~至到",
    *"零〇一二三四五六七八九十百千万亿两半几数多余近约超成倍番",
    *"、。，；：:（）()《》“”‘’[]【】\r\n\t \u3000\u2028\x00\ufeff\ue000\ue001\uf8ff\U000f0000\U0010fffd",
    *"个家项元亩吨人次",
    *("以上", "左右", "以内", "不低于", "控制在", "百分之", "个百分点", "分之"),
    *("分别", "均达", "增长", "提高到", "下降", "占", "今年", "五年来", "年均", "力争", "预计"),
    *("新增", "建成", "全覆盖", "清零", "翻一番", "到2030年", "从2020年的51%"),
    *("一、2025年工作回顾\n", "三、2026年重点工作\n", "城乡居民", "PM2.5", "5G", "12345热线", "“323”攻坚"),
]
mixtures = st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=3)), max_size=60).map("".join)


def obeys_the_slice_rule(text: str) -> None:
    report = extract(text)
    assert report.text == text
    for record in report.records:
        assert text[record.start : record.end] == record.quantity.text
    for quantity in quantities(text):
        assert text[quantity.start : quantity.end] == quantity.text
        assert quantity.start < quantity.end


@given(st.text())
def test_arbitrary_unicode_never_raises(text: str) -> None:
    obeys_the_slice_rule(text)


@given(st.text(st.characters(categories=["Cs", "Nd", "Lo"])))
def test_lone_surrogates_keep_the_offsets(text: str) -> None:
    report = extract(f"{text}新增学位6300个。")
    assert len(report.text) == len(text) + 10
    for record in report.records:
        assert report.text[record.start : record.end] == record.quantity.text


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
@given(mixtures)
def test_any_mixture_of_meaningful_fragments_never_raises(text: str) -> None:
    obeys_the_slice_rule(text)


LEXICON = sorted(default_rulebook().lexer.meanings)
QUANTITIES = [
    "5个",
    "20户",
    "30%",
    "2亿元",
    "3个百分点",
    "1.5倍",
    "10万吨",
    "5天",
    "六千",
    "5%-6%",
    "翻一番",
    "全覆盖",
    "一半",
    "清零",
]
JOINTS = [
    "",
    "",
    "、",
    "，",
    "。",
    "的",
    "和",
    "约",
    "超",
    "不低于",
    "分别",
    "均",
    "从",
    "到",
    "比",
    "（",
    "）",
    "等",
    "其中",
]
worded = st.lists(st.sampled_from(LEXICON) | st.sampled_from(QUANTITIES) | st.sampled_from(JOINTS), max_size=60)


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
@given(worded.map("".join))
@example("补助约20户")
def test_words_of_the_lexicon_in_any_order_never_raise(text: str) -> None:
    obeys_the_slice_rule(text)


@settings(max_examples=50)
@given(mixtures)
def test_the_same_text_gives_the_same_records(text: str) -> None:
    assert extract(text).model_dump_json() == extract(text).model_dump_json()


LENGTH = 200_000
# An adversarial text may take this many times as long as ordinary prose of its length. A pattern that backtracks over
# such a run would take thousands of times as long, so the bound leaves room for a busy machine.
PATIENCE = 12
PROSE = (
    "改造燃气旧管网9公里、背街里巷立管2000个、燃气户内设施5.6万户，加固自来水支管12处，疏通养护排水管道170公里。"
    "空气质量优良天数273天，同比增加17天。今年地区生产总值增长6%左右，城乡居民人均可支配收入分别增长5%和7.5%。\n"
)
RUNS = {
    "beginnings of comments": "<!--",
    "digits": "9",
    "full-width digits": "９",
    "digits and points": "1.",
    "digits and commas": "1,",
    "digits and dashes": "1-",
    "digits and colons": "22：",
    "enumeration commas": "、",
    "numbers in a list": "5个、",
    "words in a list": "园、",
    "Chinese numerals": "一",
    "Chinese magnitudes": "万亿",
    "Chinese fractions": "分之",
    "percent words": "百分之",
    "hedges before": "不低于",
    "hedges after": "以上",
    "about": "约近",
    "opening quotes": "“",
    "opening brackets": "（",
    "opening title marks": "《",
    "square brackets": "[1",
    "periods": "到2030年",
    "verbs": "新增",
    "verbs and lists": "建成健身园、",
    "in turn": "分别增长5%和",
    "no punctuation": "社会事业",
    "blanks": " ",
    "line breaks": "\n",
    "headings": "一、\n",
}


def duration(text: str) -> float:
    start = time.perf_counter()
    extract(text)
    return time.perf_counter() - start


@pytest.fixture(scope="module")
def ordinary() -> float:
    """Seconds for a character of ordinary prose full of numbers, in the same run, after a first call that warms up."""
    extract(PROSE)
    # each line tells its number, as a passage printed again would be left out
    text = "".join(f"（{number}）{PROSE}" for number in range(LENGTH // len(PROSE)))
    return min(duration(text) for _ in range(2)) / len(text)


@pytest.mark.parametrize("name", RUNS)
def test_a_long_run_is_no_worse_than_a_multiple_of_prose(name: str, ordinary: float) -> None:
    run = RUNS[name]
    for length in (LENGTH // 16, LENGTH // 4, LENGTH):  # a bad pattern shows at the first and does not hold up the rest
        seconds = duration(f"新增学位{run * (length // len(run))}。")
        assert seconds < PATIENCE * ordinary * length
