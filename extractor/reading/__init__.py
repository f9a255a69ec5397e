"""A report's bytes become text with a name, an encoding and a fingerprint, and a map to where it stands in its file.

Offsets everywhere in this project count the characters of ``Source.text``: of a text file, the file as decoded, a byte
order mark dropped and newlines kept; of any other format, what its reader made of it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from extractor.reading.source import MAX_BYTES, Source, from_bytes, from_text, read

if TYPE_CHECKING:
    from extractor.reading.exports import EXPORT_SUFFIXES, NoExportError, exported, is_export
    from extractor.reading.folders import SUFFIXES, Input, inputs

__all__ = [
    "EXPORT_SUFFIXES",
    "MAX_BYTES",
    "SUFFIXES",
    "Input",
    "NoExportError",
    "Source",
    "exported",
    "from_bytes",
    "from_text",
    "inputs",
    "is_export",
    "read",
]


_LAZY = {
    "EXPORT_SUFFIXES": "exports",
    "NoExportError": "exports",
    "exported": "exports",
    "is_export": "exports",
    "SUFFIXES": "folders",
    "Input": "folders",
    "inputs": "folders",
}


def __getattr__(name: str) -> Any:
    """Load what reads folders, archives and exports when it is first asked for: a single report needs none of it."""
    if name in _LAZY:
        return getattr(import_module(f"{__name__}.{_LAZY[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
