"""The JSON export and its schema."""

from __future__ import annotations

import json

import pytest
from records import EXPLAINED, FACT, RECORDS, TEXT, UNTOLD, quantity, record, report

from extractor import Report, extract, track
from extractor.writing.json import dumps, schema


def test_json_is_the_export_contract_and_nothing_else() -> None:
    text = dumps(report(RECORDS, warnings=(UNTOLD,), traces=EXPLAINED.traces))
    data = json.loads(text)

    assert text.endswith("}\n")
    assert list(data) == ["schema_version", "document", "records", "goals"]
    assert data["records"][0] == {
        "id": f"r{TEXT.index('6300')}",
        "kind": "fact",
        "measure": "amount",
        "direction": None,
        "action": "新增",
        "subject": "学位",
        "indicator": None,
        "quantity": {
            "text": "6300个",
            "value": 6300,
            "value_high": None,
            "unit": "个",
            "dimension": "count",
            "base_value": 6300,
            "base_unit": "个",
            "modifier": "exact",
            "implicit": False,
        },
        "baseline": None,
        "period": {"text": None, "start": 2022, "end": 2022, "inferred": True},
        "section": ["一、回顾"],
        "sentence": FACT,
        "start": TEXT.index("6300"),
        "end": TEXT.index("6300") + 5,
        "rule": "verb-first",
    }


def test_json_is_the_same_bytes_every_time_and_reads_as_text() -> None:
    text = dumps(report(RECORDS))
    assert text == dumps(report(list(RECORDS)))
    assert "和平区" in text
    assert "\\u" not in text
    assert '"value": 6300,' in text
    assert dumps(report(RECORDS), indent=None).count("\n") == 1


@pytest.mark.parametrize("value", [0, 6300, 7.5, 407000000, 0.1 + 0.2, 10**30, -3.25])
def test_numbers_come_back_as_they_went(value: float) -> None:
    stated = quantity("6300个", value, "个")
    back = json.loads(dumps(report([record(TEXT, stated, FACT, "学位")])))["records"][0]["quantity"]["value"]
    assert (back, type(back)) == (value, type(value))


def test_the_schema_names_every_field_of_the_export() -> None:
    published = schema()
    data = json.loads(dumps(report(RECORDS)))

    assert published["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert published["title"] == "Records of a government report, version 1"
    assert "$id" not in published
    assert published["required"] == list(data)
    assert set(published["$defs"]) == {"Document", "Record", "Goal", "Quantity", "Period", "Place", "Baseline"}
    for name, value in [
        ("Document", data["document"]),
        ("Record", data["records"][1]),
        ("Quantity", data["records"][1]["quantity"]),
        ("Period", data["records"][1]["period"]),
        ("Baseline", data["records"][1]["baseline"]),
    ]:
        rules = published["$defs"][name]
        optional = {"Document": ["metadata"], "Record": ["place"]}.get(
            name, []
        )  # left out where there is nothing to say
        assert list(rules["properties"]) == [*value, *optional]
        assert rules["required"] == list(value)
        assert rules["additionalProperties"] is False
    assert json.loads(json.dumps(published)) == published


def test_an_export_is_read_back_by_the_model() -> None:
    whole = extract("---\ntitle: 报告\n---\n新增学位6300个。力争居民收入增长与经济增长同步。", explain=True)
    outside = {"text": "", "warnings": (), "traces": (), "noise": ()}
    assert all(getattr(whole, name) != empty for name, empty in outside.items() if name != "noise")
    plain, grounded = (Report.model_validate_json(dumps(whole, with_text=told)) for told in (False, True))
    assert plain == whole.model_copy(update=outside)
    assert grounded == whole.model_copy(update=outside | {"text": whole.text})


def test_equal_reports_are_one_in_a_set() -> None:
    made = [extract("---\ntitle: 报告\n---\n新增学位6300个。", explain=True, year=year) for year in (2024, 2025, 2024)]
    assert made[0].warnings
    assert len(set(made)) == 2
    assert len({report.document for report in made}) == 2
    assert len({track([report]) for report in made}) == 1
