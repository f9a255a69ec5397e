"""Manifests: what they tell of reports, in every format, and how broken ones are refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands import load, save

from extractor.cli.main import main

pytestmark = pytest.mark.usefixtures("workplace")


MANIFESTS = {
    "known.csv": "source,region,year,note\na.txt,保定市徐水区,2018,x\nin/b.txt,,2020,\nc.txt,河北,,\n",
    "known.tsv": "year\tsource\tregion\n2018\ta.txt\t保定市徐水区\n2020\tin/b.txt\t\n\tc.txt\t河北\n",
    "list.yaml": "- {source: a.txt, region: 保定市徐水区, year: 2018}\n- {source: in/b.txt, year: 2020}\n"
    "- {source: c.txt, region: 河北}\n",
    "tree.yml": "a.txt: {region: 保定市徐水区, year: 2018}\nin/b.txt: {year: 2020}\nc.txt: {region: 河北}\n",
    "tabs.json": '{\n\t"a.txt": {"region": "保定市徐水区", "year": 2018},\n\t"in/b.txt": {"year": 2020},\n'
    '\t"c.txt": {"region": "河北"}\n}\n',
    "excel.csv": "来源;地区;年份\na.txt;保定市徐水区;2018\nin/b.txt;;2020\nc.txt;河北;\n",
    "known.json": '{"a.txt": {"region": "保定市徐水区", "year": 2018, "level": "county"}, "in/b.txt": {"year": 2020}, '
    '"c.txt": {"region": "河北"}}',
}


@pytest.mark.parametrize("name", MANIFESTS)
@pytest.mark.parametrize("codec", ["utf-8-sig", "gb18030"])
def test_a_manifest_tells_region_and_year(name: str, codec: str) -> None:
    save("in/a.txt")
    save("in/b.txt")
    save("in/sub/c.txt")
    save("in/d.txt")
    Path(name).write_bytes(MANIFESTS[name].encode(codec))
    arguments = ["extract", "in", "-o", "out", "-q", "--manifest", name, "--year", "2001", "--region", "山西省"]
    assert main(arguments) == 0
    documents = {path: load(f"out/{path}.json")["document"] for path in ("a", "b", "sub/c", "d")}
    assert {path: (document["region"], document["year"]) for path, document in documents.items()} == {
        "a": ("徐水区", 2018),
        "b": ("山西省", 2020),
        "sub/c": ("河北省", 2001),
        "d": ("山西省", 2001),
    }
    assert documents["a"]["parents"] == ["河北省", "保定市"]


BROKEN_MANIFESTS = {
    "m.csv": ("source|region\na.txt|北京市\n", "m.csv:1: E-MANIFEST has no column source"),
    "m2.csv": ("source,year\na.txt,23\n", "m2.csv:2: E-MANIFEST has the year '23'"),
    "m3.csv": ("source,year\na.txt,2023\na.txt,2024\n", "m3.csv:3: E-MANIFEST has the source a.txt a second time"),
    "m4.csv": ("source,year\n,2023\n", "m4.csv:2: E-MANIFEST has no source"),
    "m.yaml": ("- {source: a.txt\n", "m.yaml:2: E-MANIFEST is no YAML"),
    "m2.yaml": ("just words\n", "m2.yaml: E-MANIFEST holds no entries"),
    "m3.yaml": ("- {region: 北京市}\n", "m3.yaml entry 1: E-MANIFEST has no source"),
    "open.csv": (
        'source,year\na.txt,2023\n"b.txt,2023\n',
        "open.csv:3: E-MANIFEST is no table: unexpected end of data",
    ),
    "large.csv": (f'source,year\n"{"a" * 200_000}\n', "large.csv:2: E-MANIFEST is no table: field larger than"),
    "m4.yaml": ("- {source: a.txt, region: [1, 2]}\n", "m4.yaml entry 1: E-MANIFEST has a region that is neither text"),
    "m5.yaml": ("- {source: a.txt, year: 2026-13-45}\n", "m5.yaml:1: E-MANIFEST is no YAML: month must be in 1..12"),
    "m5.csv": (f"source,year\na.txt,{'9' * 5000}\n", "m5.csv:2: E-MANIFEST has the year '999"),
    "m.json": ('{"a.txt":\n', "m.json:2: E-MANIFEST is no JSON"),
    "deep.json": ("[" * 100_000, "deep.json: E-MANIFEST is nested too deeply"),
    "deep.yaml": ("[" * 10_000, "deep.yaml: E-MANIFEST is nested too deeply"),
}


@pytest.mark.parametrize("name", BROKEN_MANIFESTS)
def test_a_broken_manifest_is_refused(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    text, told = BROKEN_MANIFESTS[name]
    save("a.txt")
    save(name, text)
    assert main(["extract", "a.txt", "--manifest", name]) == 1
    out, err = capsys.readouterr()
    assert (out, err.startswith(f"error: {told}")) == ("", True)


def test_a_manifest_that_is_missing_or_of_other_reports(capsys: pytest.CaptureFixture[str]) -> None:
    save("a.txt")
    assert main(["extract", "a.txt", "--manifest", "none.csv"]) == 1
    assert "none.csv: E-SOURCE no such file" in capsys.readouterr().err
    save("m.csv", "source,year\nb.txt,2023\n")
    assert main(["extract", "a.txt", "--manifest", "m.csv"]) == 2
    assert "--manifest m.csv tells of none of the reports" in capsys.readouterr().err


def test_a_name_in_a_manifest_that_several_reports_have_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    save("p/佛山/2022.md")
    save("p/保定/2022.md")
    save("m.csv", "source,region,year\n2022.md,石家庄市,2001\n")
    assert main(["extract", "p", "--manifest", "m.csv", "-q", "-o", "out"]) == 2
    assert "--manifest m.csv: 2022.md may be any of 佛山/2022.md, 保定/2022.md" in capsys.readouterr().err
    save("m.csv", "source,region,year\n2022.md,石家庄市,2001\n佛山/2022.md,佛山市,2022\n")
    assert main(["extract", "p", "--manifest", "m.csv", "-q", "-o", "out"]) == 0
    documents = [load(f"out/{name}/2022.json")["document"] for name in ("佛山", "保定")]
    assert [(document["region"], document["year"]) for document in documents] == [("佛山市", 2022), ("石家庄市", 2001)]
    save("p/2022.md")  # has the name of the row itself, which the other two have only in their folders
    save("m.csv", "source,region,year\n2022.md,石家庄市,2001\n")
    assert main(["extract", "p", "--manifest", "m.csv", "-q", "-o", "new"]) == 0
    assert [load(f"new/{name}2022.json")["document"]["year"] for name in ("", "佛山/", "保定/")] == [2001, 2023, 2023]


def test_sources_of_a_manifest_that_no_report_has_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    save("a.txt")
    save("m.csv", "source,year\na.txt,2023\n" + "".join(f"b{n}.txt,2023\n" for n in range(6)))
    assert main(["extract", "a.txt", "--manifest", "m.csv"]) == 0
    told = "no report is called b0.txt, b1.txt, b2.txt, b3.txt, b4.txt and 1 more"
    assert capsys.readouterr().err == f"warning: --manifest m.csv: {told}\n"
    save("m.csv", "source,year\na.txt,2023\n")
    assert main(["extract", "a.txt", "--manifest", "m.csv"]) == 0
    assert capsys.readouterr().err == ""
