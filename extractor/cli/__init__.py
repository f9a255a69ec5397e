"""The command line: commands, arguments, exit codes."""

from __future__ import annotations
