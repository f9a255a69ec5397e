"""From rows to the data frames of others, where those are installed."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any

from extractor.errors import MissingPackageError


def package(name: str, purpose: str) -> Any:
    """A package that is not among the requirements.

    Raises:
        MissingPackageError: it is not installed; the hint says how to install it.
    """
    try:
        return import_module(name)
    except ImportError:
        raise MissingPackageError(
            purpose, f"needs the package {name}, which is not installed", f"pip install {name}"
        ) from None


def to_pandas(rows: Sequence[dict[str, Any]], columns: Sequence[str]) -> Any:
    """A ``pandas.DataFrame`` with a line for each row, and with its columns where there is no row to tell them.

    Raises:
        MissingPackageError: pandas is not installed.
    """
    return package("pandas", "to_pandas()").DataFrame(list(rows), columns=list(columns))


def to_polars(rows: Sequence[dict[str, Any]], columns: Sequence[str]) -> Any:
    """A ``polars.DataFrame`` with a line for each row, and with its columns where there is no row to tell them.

    Raises:
        MissingPackageError: polars is not installed.
    """
    return package("polars", "to_polars()").DataFrame(list(rows), schema=list(columns), infer_schema_length=None)
