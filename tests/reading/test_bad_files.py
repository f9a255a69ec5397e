"""Bad files: each ends in one message that says what is wrong and what to do, exit code 1, within bounded memory."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from badfiles import (
    TEXT,
    Bad,
    bomb,
    docx_bomb,
    entities,
    huge,
    locked_pdf,
    locked_zip,
    loop,
    one_character,
    unreadable,
    wrong_sum,
    zip_bomb,
)
from checkout import ROOT
from documents import Put, docx, paragraph, pdf, zipped

from extractor.cli.main import main

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
MEMORY = 900  # MB that reading any of these files may take
CUT = "is a Word document (.docx), but broken"
PDF = "is a PDF document, but broken"
ANEW = "fetch it anew"
ESCAPE = "with a name that leads out of it"
BAD: dict[str, Bad] = {
    # nothing in it
    "empty.txt": Bad(b"", "SOURCE", "is empty", "give a file with the text"),
    "empty.docx": Bad(b"", "SOURCE", "is empty", "give a file with the text"),
    "empty.pdf": Bad(b"", "SOURCE", "is empty", "give a file with the text"),
    "empty.html": Bad(b"", "SOURCE", "is empty", "give a file with the text"),
    "empty.zip": Bad(b"", "SOURCE", "is empty", "give a file with the text"),
    "blank.txt": Bad(b" \r\n\t\n", "SOURCE", "holds no text, only blanks", "give a file with the text"),
    "wide-blank.md": Bad(
        "\u3000\u3000\n".encode(), "SOURCE", "holds no text, only blanks", "give a file with the text"
    ),
    "mark-only.txt": Bad(b"\xef\xbb\xbf", "SOURCE", "holds no text, only blanks", "give a file with the text"),
    "blank.docx": Bad(docx(paragraph(" ")), "SOURCE", "holds no text, only blanks", "give a file with the text"),
    "blank.html": Bad(b"<html><body></body></html>", "SOURCE", "without any main text", "open it in a browser"),
    "script.html": Bad(b"<!doctype html><script>draw()</script>", "SOURCE", "without any main text", "browser"),
    "scanned.pdf": Bad(pdf([], []), "SOURCE", "without a text layer: 2 page(s)", "OCR"),
    "no-reports.zip": Bad(zipped({"a.png": "x"}), "SOURCE", "holds no .docx", "unpack it"),
    # formats that are not read
    "legacy.doc": Bad(OLE, "ENCODING", "an old Office document (.doc, .xls, .wps)", "save it as .docx"),
    "legacy.wps": Bad(OLE, "ENCODING", "an old Office document (.doc, .xls, .wps)", "save it as .docx"),
    "legacy-as.docx": Bad(OLE, "ENCODING", "an old Office document (.doc, .xls, .wps)", "save it as .docx"),
    "sheet.xlsx": Bad(
        zipped({"[Content_Types].xml": "", "xl/a.xml": ""}), "ENCODING", "an Excel workbook", "save the sheet"
    ),
    "slides.pptx": Bad(
        zipped({"[Content_Types].xml": "", "ppt/a.xml": ""}), "ENCODING", "a PowerPoint", "copy its text"
    ),
    "report.odt": Bad(
        zipped({"mimetype": "", "opendocument": ""}), "ENCODING", "an OpenDocument file", "save it as .docx"
    ),
    "report.ofd": Bad(zipped({"OFD.xml": ""}), "ENCODING", "an OFD document", "export it"),
    "report.rtf": Bad(b"{\\rtf1\\ansi report}", "ENCODING", "a rich text document", "save it as .docx"),
    "report.mht": Bad(b"From: <Saved by Blink>\r\n", "ENCODING", "a web archive (.mht)", "as HTML only"),
    "report.db": Bad(b"SQLite format 3\0", "ENCODING", "an SQLite database", "export its text"),
    "image.txt": Bad(b"\x89PNG\r\n\x1a\n\0\0", "ENCODING", "a PNG image", "OCR"),
    "image.pdf": Bad(b"\xff\xd8\xff\xe0\0\x10JFIF", "ENCODING", "a JPEG image", "OCR"),
    "report.txt.gz": Bad(b"\x1f\x8b\x08\0", "ENCODING", "a gzip archive", "unpack it"),
    "reports.7z": Bad(b"7z\xbc\xaf\x27\x1c", "ENCODING", "a 7-Zip archive", "unpack it"),
    "reports.rar": Bad(b"Rar!\x1a\x07\0", "ENCODING", "a RAR archive", "unpack it"),
    "archive.txt": Bad(zipped({"a.txt": TEXT}), "ENCODING", "a ZIP archive", "name the archive itself"),
    "inner.zip": Bad(zipped({"in.zip": zipped({"a.txt": TEXT})}), "ENCODING", "a ZIP archive", "unpack it"),
    # encodings
    "big5.txt": Bad(
        "新增學位六千個，增長百分之六。".encode("big5"), "ENCODING", "unknown encoding", "save it as UTF-8"
    ),
    "latin.txt": Bad("Le café a été rénové.".encode("latin-1"), "ENCODING", "unknown encoding", "save it as UTF-8"),
    "shift-jis.txt": Bad(
        "新しい学校を六千つくり、成長した。".encode("shift_jis"), "ENCODING", "unknown encoding", "UTF-8"
    ),
    "utf16be.txt": Bad(
        TEXT.encode("utf-16-be"), "ENCODING", "UTF-16 text without a byte order mark", "iconv -f utf-16be"
    ),
    "utf16.txt": Bad(
        TEXT.encode("utf-16-le"), "ENCODING", "UTF-16 text without a byte order mark", "iconv -f utf-16le"
    ),
    "damaged.txt": Bad((TEXT * 40).encode()[:4000] + b"\xff\n", "ENCODING", "UTF-8 with damaged bytes", "iconv -c"),
    "damaged16.txt": Bad(b"\xff\xfe" + TEXT.encode("utf-16-le") + b"\0", "ENCODING", "begins as UTF-16 but", "mend it"),
    # a NUL stands on the other side of the pair of bytes in 一 (U+4E00) than in a newline or a digit
    "utf16-one.txt": Bad(
        ("一是" + TEXT).encode("utf-16-le"), "ENCODING", "UTF-16 text without a byte order mark", "iconv -f utf-16le"
    ),
    "nul.txt": Bad(TEXT.encode() + b"\0" + TEXT.encode(), "ENCODING", "text: it has a NUL byte at offset", "tr -d"),
    "nul-even.txt": Bad(TEXT.encode() + b"\0 " + TEXT.encode(), "ENCODING", "text: it has a NUL byte at", "tr -d"),
    "nuls.bin": Bad(bytes(range(256)) * 4, "ENCODING", "a binary file, which is not read: it has a NUL", "UTF-8"),
    "controls.txt": Bad(bytes(range(1, 9)) * 50, "ENCODING", "full of control characters", "UTF-8"),
    # cut off or broken
    "cut.docx": Bad(docx(paragraph(TEXT * 50))[:500], "SOURCE", CUT, ANEW),
    "piece.docx": Bad(
        zipped({"docProps/app.xml": TEXT * 50})[:200],
        "ENCODING",
        "a piece of an Office document, which is not read",
        ANEW,
    ),
    "no-body.docx": Bad(zipped({"[Content_Types].xml": "", "word/styles.xml": ""}), "SOURCE", CUT, ANEW),
    "broken.docx": Bad(docx("<w:p><w:r>"), "SOURCE", CUT, ANEW),
    "cut.pdf": Bad(pdf([Put(60, 700, TEXT.strip())])[:200], "SOURCE", PDF, ANEW),
    "garbage.pdf": Bad(b"%PDF-1.4\n" + b"garbage" * 50, "SOURCE", PDF, ANEW),
    "circle.pdf": Bad(pdf([]).replace(b"/Kids[", b"/Kids[2 0 R "), "SOURCE", "PDF document", ""),
    "cut.zip": Bad(zipped({"a.txt": TEXT})[:60], "SOURCE", "is a ZIP archive, but broken", ANEW),
    "wrong-sum.zip": Bad(wrong_sum(), "SOURCE", "is a file of a ZIP archive, but broken", ANEW),
    # locked
    "locked.docx": Bad(
        OLE + "EncryptedPackage".encode("utf-16-le"), "ENCODING", "locked with a password", "without one"
    ),
    "locked.pdf": Bad(locked_pdf(), "SOURCE", "is a PDF document locked with a password", "print it to a new PDF"),
    "locked.zip": Bad(locked_zip(), "SOURCE", "locked with a password", "unpack it with the password"),
    # bombs, and names that climb out
    "entities.docx": Bad(entities(outside=False), "SOURCE", "declares XML entities", "refused"),
    "outside.docx": Bad(entities(outside=True), "SOURCE", "declares XML entities", "refused"),
    "bomb.docx": Bad(docx_bomb(b"a", 30), "SOURCE", "holds more than 20,000,000 characters", "split it"),
    "blanks-bomb.docx": Bad(
        docx_bomb(b"</w:t></w:r></w:p><w:p><w:r><w:t>", 5), "SOURCE", "more than 20,000,000", "split it"
    ),
    "comments-bomb.docx": Bad(docx_bomb(b"<!-- a -->", 140), "SOURCE", "unpacks to too much", "unpack it yourself"),
    "bomb.pdf": Bad(pdf([], stream=bomb()), "SOURCE", "without a text layer", "OCR"),
    "bomb.zip": Bad(zip_bomb, "SOURCE", "would unpack to 6,144 MB in 3 files", "unpack it yourself"),
    "deep.docx": Bad(docx("<w:sdt>" * 200_000), "SOURCE", CUT, ANEW),
    "deep.html": Bad(b"<html><body>" + b"<div>" * 100_000, "SOURCE", "without any main text", "browser"),
    "many.html": Bad(
        b"<html><body>" + b"<p>1</p>" * 300_000, "SOURCE", "of more than 300,000 elements", "main text alone"
    ),
    "many.pdf": Bad(
        pdf([Put(9, 800 - 3 * n, "1" * 1000, 1) for n in range(250)]),
        "SOURCE",
        "characters on one page; the most is 200,000",
        "save its text",
    ),
    "climbing.zip": Bad(zipped({"../../up.txt": TEXT}), "SOURCE", ESCAPE, "refused"),
    "climbing-back.zip": Bad(zipped({"a\\..\\..\\up.txt": TEXT}), "SOURCE", ESCAPE, "refused"),
    "rooted.zip": Bad(zipped({"/etc/up.txt": TEXT}), "SOURCE", ESCAPE, "refused"),
    "drive.zip": Bad(zipped({"C:/up.txt": TEXT}), "SOURCE", ESCAPE, "refused"),
    # too much
    "one-character.txt": Bad(one_character, "SOURCE", "holds more than 20,000,000 characters", "split it"),
    "huge.txt": Bad(huge, "SOURCE", "is larger than 200 MB", "split it"),
    # not files
    "folder.txt": Bad(Path.mkdir, "SOURCE", "holds no .docx", "another folder"),
    "loop.txt": Bad(loop, "SOURCE", "cannot be read: Too many levels of symbolic links", "check the path"),
    "dangling.txt": Bad(
        lambda path: path.symlink_to("nowhere"), "SOURCE", "is a link to a file that is not there", "mend the link"
    ),
    "missing.txt": Bad(lambda _path: None, "SOURCE", "no such file", "check the spelling"),
    "missing-*.txt": Bad(lambda _path: None, "SOURCE", "matches no file", "check the pattern"),
    "secret.txt": Bad(unreadable, "SOURCE", "cannot be read: permission denied", "check the rights"),
    os.fsdecode("坏.txt".encode("gb18030")): Bad(b"\x89PNG\r\n\x1a\n\0\0", "ENCODING", "a PNG image", "OCR"),
}
SEES_ALL = hasattr(os, "geteuid") and os.geteuid() == 0


def make(folder: Path, name: str) -> Path:
    """One of the bad files in a folder."""
    path, content = folder / name, BAD[name].content
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        content(path)
    return path


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_ends_in_its_message(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if name == "secret.txt" and SEES_ALL:
        pytest.skip("root may read everything")
    bad = BAD[name]
    path = make(tmp_path, name)
    monkeypatch.chdir(tmp_path)

    assert main(["extract", path.name, "-q", "-o", "out"]) == 1

    out, err = capsys.readouterr()
    error, *rest = err.splitlines()
    assert out == ""
    assert re.match(r"error: .*: E-(\w+) ", error)[1] == bad.code, err  # type: ignore[index]
    assert any(part in error for part in bad.says.split("|")), err
    assert len(rest) == (1 if rest else 0)
    assert bad.hint in "".join(rest)
    assert not list(tmp_path.rglob("*.json"))
    assert not (tmp_path.parent / "up.txt").exists()


# the peak since the program began; that of getrusage has what the tests held when they started it
WATCH = """
import re, sys
from extractor.cli.main import main
code = main(sys.argv[1:])
print(code, int(re.search(r"VmHWM:\\s+(\\d+) kB", open("/proc/self/status").read())[1]) // 1024)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="measures memory as Linux tells it")
def test_all_of_them_in_one_run_take_bounded_memory(tmp_path: Path) -> None:
    paths = [str(make(tmp_path, name)) for name in BAD if not (name == "secret.txt" and SEES_ALL)]
    good = tmp_path / "good.txt"
    good.write_text(TEXT, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", WATCH, "extract", *paths, str(good), "--json"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, errors="replace", check=False)

    *results, last = done.stdout.splitlines()
    code, megabytes = map(int, last.split())
    assert code == 1
    assert done.stderr.count("error: ") == len(paths)
    assert "E-INTERNAL" not in done.stderr
    assert [json.loads(line)["document"]["source"] for line in results] == ["good.txt"]
    assert megabytes < MEMORY
