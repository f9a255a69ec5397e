"""The JSON export and its schema."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from extractor.models import SCHEMA_VERSION, GroundedReport, Report

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def dumps(report: Report, *, indent: int | None = 1, with_text: bool = False) -> str:
    """The report as JSON text that ends in a newline, the same text for the same report, always.

    Characters stand for themselves (no ``\\u`` escapes) and whole numbers have no decimal point. Without ``indent`` the
    text is one line, as JSON Lines wants it. ``with_text`` adds the text that offsets refer to, as ``text``.
    """
    if with_text:
        report = GroundedReport.model_construct(**dict(report))
    return report.model_dump_json(indent=indent) + "\n"


def indented(data: BaseModel) -> str:
    """Any other result as JSON text, likewise."""
    return data.model_dump_json(indent=1) + "\n"


def schema() -> dict[str, Any]:
    """The JSON Schema of what ``dumps`` writes."""
    body = GroundedReport.model_json_schema(mode="serialization")
    fields = GroundedReport.model_fields
    properties = {name: rule for name, rule in body["properties"].items() if not fields[name].exclude}
    used = {name: rule for name, rule in body["$defs"].items() if name != "Noise"}
    return {
        "$schema": _DIALECT,
        "title": f"Records of a government report, version {SCHEMA_VERSION}",
        "description": "A report and every quantity stated in it. Offsets count characters (Unicode code points) "
        "of the text as decoded, a byte order mark left out and newlines kept.",
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "required": [name for name in properties if not Report.model_fields[name].exclude],
        "$defs": used,
    }
