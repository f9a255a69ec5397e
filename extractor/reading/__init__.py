"""A report's bytes become text with a name, an encoding and a fingerprint; nothing in the text is changed.

Offsets everywhere in this project count the characters of ``Source.text``: a byte order mark is dropped, newlines are
kept as they stand in the file.
"""

from __future__ import annotations

from extractor.reading.exports import EXPORT_SUFFIXES, exported
from extractor.reading.folders import SUFFIXES, inputs
from extractor.reading.source import MAX_BYTES, Source, from_bytes, from_text, read

__all__ = [
    "EXPORT_SUFFIXES",
    "MAX_BYTES",
    "SUFFIXES",
    "Source",
    "exported",
    "from_bytes",
    "from_text",
    "inputs",
    "read",
]
