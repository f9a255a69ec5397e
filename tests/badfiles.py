"""Makers of bad files: those that grow without end, are locked, hold wrong sums or cannot be read."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from documents import WORD, Put, pdf, zipped

from extractor.reading import MAX_BYTES

TEXT = "2023年，新增学位6300个，组织文化惠民演出200余场，增长6%左右。\n"


class Bad(NamedTuple):
    """A bad file: what it holds, or what makes it at a path, and what the error must say."""

    content: bytes | Callable[[Path], object]
    code: str
    says: str
    hint: str


def bomb(size: int = 200_000_000) -> bytes:
    """The deflated form of many blanks."""
    packer = zlib.compressobj(9)
    block = b" " * 1_000_000
    return b"".join(packer.compress(block) for _ in range(size // len(block))) + packer.flush()


def zip_bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(3):
            archive.writestr(f"{number}.txt", b"1" * 1000)
    data = path.read_bytes()
    path.write_bytes(data.replace((1000).to_bytes(4, "little"), (0x7FFFFFFF).to_bytes(4, "little")))


def docx_bomb(text: bytes, megabytes: int) -> Callable[[Path], None]:
    """Makes a docx whose text grows a thousandfold when it is unpacked."""

    def make(path: Path) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            archive.writestr("[Content_Types].xml", "")
            with archive.open("word/document.xml", "w") as stream:
                stream.write(f'<w:document xmlns:w="{WORD}"><w:p><w:r><w:t>'.encode())
                for _ in range(megabytes):
                    stream.write(text * (1_000_000 // len(text)))

    return make


def entities(outside: bool) -> bytes:
    """A docx whose XML declares entities that grow without end, or that name a file of this machine."""
    grown = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))
    named = '<!ENTITY e9 SYSTEM "file:///etc/passwd">' if outside else f'<!ENTITY e0 "新增学位1个">{grown}'
    body = f'<!DOCTYPE w:document [{named}]><w:document xmlns:w="{WORD}">'
    return zipped(
        {"[Content_Types].xml": "", "word/document.xml": body + "<w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:document>"}
    )


def locked_pdf() -> bytes:
    data = pdf([Put(60, 700, TEXT.strip())])
    secret = (
        b"/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -44/O<"
        + b"ab" * 32
        + b">/U<"
        + b"cd" * 32
        + b">>>/ID[<00><00>]"
    )
    return data.replace(b"/Root 1 0 R", b"/Root 1 0 R" + secret)


def locked_zip() -> bytes:
    data = bytearray(zipped({"report.txt": TEXT}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def wrong_sum() -> bytes:
    data = bytearray(zipped({"report.txt": TEXT}))
    at = data.index(b"PK\x01\x02") + 16
    data[at : at + 4] = b"\0\0\0\0"
    data[14:18] = b"\0\0\0\0"
    return bytes(data)


def loop(path: Path) -> None:
    path.symlink_to(path.with_name("other"))
    path.with_name("other").symlink_to(path)


def huge(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)


def one_character(path: Path) -> None:
    block = b"1" * 1_000_000
    with path.open("wb") as stream:
        for _ in range(200):
            stream.write(block)


def unreadable(path: Path) -> None:
    path.write_text(TEXT, encoding="utf-8")
    path.chmod(0)
