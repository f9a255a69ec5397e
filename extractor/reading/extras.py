"""Libraries that only some formats need: imported when a file asks for them, with a clear word where they are missing."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from extractor.errors import MissingExtraError


def need(module: str, extra: str, place: str, format_name: str) -> Any:
    """Import a module of an optional dependency.

    Args:
        module: dotted name of what to import.
        extra: the extra of this package that brings it.
        place: the file that asks for it.
        format_name: what the file is, as people call it.

    Raises:
        MissingExtraError: it is not installed; the hint is the command that adds it.
    """
    try:
        return import_module(module)
    except ImportError:
        message = f"is {format_name}, which needs the extra {extra!r}"
        hint = f"add it, in the clone of this program: .venv/bin/pip install -q -e '.[{extra}]'"
        raise MissingExtraError(place, message, hint) from None
