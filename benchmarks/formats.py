"""The same report as text, web page, Word document and PDF gives the same records: how far is that so?

    python benchmarks/formats.py [--corpus FOLDER] [--reports N] [--keep FOLDER]

Takes N texts of a corpus (by default the provincial and county texts of ../shared/corpus, where that exists, and the
seeds otherwise) and renders each with real tools: as a web page with the furniture of a government site around it, as one
of old make (a layout table, line breaks, GB18030), and, where Chromium is there, printed to PDF in one column and in two,
with running heads and page numbers. Where LibreOffice is there, every .docx of the corpus is compared with the text, the
web page and the PDF that LibreOffice makes of it. Records agree where kind, measure, direction, action, subject, value,
unit, hedge, baseline and period do; printed is twice the records in common by the records of both. Exit code 1 means that
a format is below its floor.
"""

from __future__ import annotations

import argparse
import html
import shutil
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from extractor import extract
from extractor.models import Report

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "corpus"
FLOORS = {"docx": 0.99, "html": 0.99, "pdf": 0.97}
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
OFFICE = next(filter(None, map(shutil.which, ("soffice", "libreoffice"))), None)
PATIENCE = 180  # seconds for one rendering

STYLE = """<style>body{font:10.5pt "Noto Serif CJK SC",serif;column-count:%d;column-gap:2em}
p{text-indent:2em;margin:0;line-height:1.6;text-align:justify}
@page{margin:2cm;@bottom-center{content:"— " counter(page) " —"}@top-center{content:"%s"}}</style>"""
LINKS = "".join(f'<li><a href="/{y}.html">{y}年政府工作报告：新增就业{y}人</a></li>' for y in range(2012, 2022))
MODERN = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}_政府门户网站</title>
<meta name="ArticleTitle" content="{title}"><meta name="PubDate" content="2026-01-22 10:00"></head><body>
<div class="header"><div class="nav"><a href="/">首页</a><a href="/a">政务公开</a><a href="/b">政务服务</a></div></div>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/a">政务公开</a></div>
<div class="content"><h1>{title}</h1><div class="info">发布时间：2026-01-22 来源：日报 浏览次数：12345</div>
<div class="TRS_Editor" id="zoom">{body}</div></div>
<div class="ad">限时优惠300元，年化收益8%</div><div class="related"><h3>相关链接</h3><ul>{links}</ul></div>
<div class="footer">主办：人民政府办公厅 版权所有 备案05000001号 建议分辨率1024*768</div></body></html>"""
OLD = """<html><head><title>{title}</title></head><body><table width=100%><tr><td colspan=2><a href=/>首页</a></td></tr>
<tr><td width=200><ul>{links}</ul></td><td><font size=4>{title}</font><br>{body}</td></tr>
<tr><td colspan=2>版权所有 备案05000001号 访问量120万次</td></tr></table></body></html>"""


def key(report: Report) -> Counter[tuple[object, ...]]:
    """The records of a report without what is another one's in every format: offsets, ids, the sentence."""
    return Counter(
        (r.kind, r.measure, r.direction, r.action, r.subject, r.quantity.value, r.quantity.value_high, r.quantity.unit,
         r.quantity.modifier, r.baseline.value if r.baseline else None, r.period.start, r.period.end)
        for r in report.records
    )  # fmt: skip


def read(path: Path, like: Report) -> Report:
    """A rendering extracted with what its name or its surroundings would say otherwise taken from the text's report."""
    return extract(path, region=like.document.region, year=like.document.year)


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text without the marks of Markdown and what a site left in it."""
    return [line.strip() for line in text.replace("\\r\\n", "\n").splitlines() if line.strip()]


def pages(title: str, lines: Sequence[str], folder: Path) -> Iterator[tuple[str, Path]]:
    """The renderings of a text, each with the name of its format."""
    shown = [html.escape(line) for line in lines]
    body = "\n".join(f'<p style="text-indent:2em">　　{line}</p>' for line in shown)
    modern = folder / "modern.html"
    modern.write_text(MODERN.format(title=title, body=body, links=LINKS), encoding="utf-8")
    yield "html: site of today", modern
    old = folder / "old.html"
    breaks = "<br>\r\n<br>\r\n".join(f"　　{line}" for line in shown)
    old.write_bytes(OLD.format(title=title, body=breaks, links=LINKS).encode("gb18030", "xmlcharrefreplace"))
    yield "html: site of old make", old
    if CHROMIUM is None:
        return
    for columns, name in ((1, "one column"), (2, "two columns")):
        source, target = folder / f"print{columns}.html", folder / f"print{columns}.pdf"
        plain = "\n".join(f"<p>{line}</p>" for line in shown)
        head = '<!DOCTYPE html><meta charset="utf-8">' + STYLE % (columns, title)
        source.write_text(head + plain, encoding="utf-8")
        command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
        if run([*command, f"--user-data-dir={folder}", f"--print-to-pdf={target}", source.as_uri()], target):
            yield f"pdf: {name}", target


def converted(path: Path, folder: Path) -> dict[str, Path]:
    """What LibreOffice makes of a document, by suffix."""
    made = {}
    for suffix, kind in (("txt", "txt:Text (encoded):UTF8"), ("html", "html"), ("pdf", "pdf")):
        target = folder / f"{path.stem}.{suffix}"
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        if run([str(OFFICE), profile, "--headless", "--convert-to", kind, "--outdir", str(folder), str(path)], target):
            made[suffix] = target
    return made


def run(command: Sequence[str], target: Path) -> bool:
    """Whether a command made a file in time."""
    try:
        subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        print(f"no rendering in {PATIENCE} s: {target.name}", file=sys.stderr)
    return target.exists()


class Tally:
    """Agreement by format."""

    def __init__(self, *, verbose: bool) -> None:
        self.common: dict[str, int] = defaultdict(int)
        self.both: dict[str, int] = defaultdict(int)
        self.reports: dict[str, int] = defaultdict(int)
        self.verbose = verbose

    def add(self, name: str, expected: Report, got: Report, place: str) -> None:
        """Count a rendering; where asked for, show what differs."""
        a, b = key(expected), key(got)
        self.common[name] += (a & b).total()
        self.both[name] += a.total() + b.total()
        self.reports[name] += 1
        if self.verbose and a != b:
            for sign, rest in (("-", a - b), ("+", b - a)):
                for record in rest.elements():
                    print(f"  {place} {name} {sign} {record}")

    def show(self) -> bool:
        """Print the agreement of each format; whether all reach their floors."""
        fine = True
        for name in sorted(self.both):
            agreement = 2 * self.common[name] / max(1, self.both[name])
            floor = FLOORS[name.split(":")[0]]
            fine = fine and agreement >= floor
            count = f"{self.reports[name]:>3} reports {self.both[name] // 2:>6} records"
            print(
                f"{name:<28} {count}   agreement {agreement:.4f}   floor {floor}  {'' if agreement >= floor else 'BELOW'}"
            )
        return fine


def texts(corpus: Path, count: int) -> list[Path]:
    """Texts to render: as many of provinces as of counties, where the corpus has them."""
    folders = [corpus / "province", corpus / "county"] if (corpus / "province").is_dir() else [corpus]
    found = [sorted(folder.glob("*.txt"))[: -(-count // len(folders))] for folder in folders]
    return [path for part in found for path in part][:count]


def main(argv: Iterable[str] | None = None) -> int:
    """Run the comparison; see the module's description."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=SHARED if SHARED.is_dir() else ROOT / "seeds", metavar="FOLDER")
    parser.add_argument("--reports", type=int, default=12, metavar="N", help="texts to render (default: 12)")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep the renderings in this folder")
    parser.add_argument("--verbose", action="store_true", help="show the records that differ")
    options = parser.parse_args(None if argv is None else list(argv))
    for name, tool in (("Chromium", CHROMIUM), ("LibreOffice", OFFICE)):
        if tool is None:
            print(f"{name} is not installed: its renderings are left out")
    tally = Tally(verbose=options.verbose)
    with tempfile.TemporaryDirectory() as scratch:
        base = options.keep or Path(scratch)
        for path in texts(options.corpus, options.reports):
            folder = base / path.stem
            folder.mkdir(parents=True, exist_ok=True)
            lines = paragraphs(path.read_text(encoding="utf-8"))
            plain = folder / f"{path.stem}.txt"
            plain.write_text("\n".join(lines), encoding="utf-8")
            expected = extract(plain)
            for name, made in pages(f"{path.stem}政府工作报告", lines, folder):
                tally.add(name, expected, read(made, expected), path.stem)
        for path in sorted((options.corpus / "docx").glob("*.docx")) if OFFICE else ():
            folder = base / "docx"
            folder.mkdir(parents=True, exist_ok=True)
            made = converted(path, folder)
            if "txt" not in made:
                continue
            expected = extract(made["txt"])
            tally.add("docx: as delivered", expected, read(path, expected), path.stem)
            for suffix in made.keys() & {"html", "pdf"}:
                tally.add(f"{suffix}: by LibreOffice", expected, read(made[suffix], expected), path.stem)
    return 0 if tally.show() and tally.both else 1


if __name__ == "__main__":
    sys.exit(main())
