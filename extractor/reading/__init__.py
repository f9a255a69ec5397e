"""A report's bytes become text with a name, an encoding and a fingerprint, and a map to where it stands in its file.

Offsets everywhere in this project count the characters of ``Source.text``: of a text file, the file as decoded, a byte
order mark dropped and newlines kept; of any other format, what its reader made of it.
"""

from __future__ import annotations

from extractor.reading.exports import EXPORT_SUFFIXES, exported
from extractor.reading.folders import SUFFIXES, Input, inputs
from extractor.reading.source import MAX_BYTES, Source, from_bytes, from_text, read

__all__ = [
    "EXPORT_SUFFIXES",
    "MAX_BYTES",
    "SUFFIXES",
    "Input",
    "Source",
    "exported",
    "from_bytes",
    "from_text",
    "inputs",
    "read",
]
