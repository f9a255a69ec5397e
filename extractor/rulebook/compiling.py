"""Regular expressions whose compiled code outlives the process.

To compile the expressions of the rules takes longer than to read a report with them. CPython compiles one to a list of numbers,
which the machine that runs them checks first (``Modules/_sre``). Those lists are kept in the cache folder. Python promises
nothing about them, so they are bound to the version that made them, and whatever is amiss an expression is compiled as ever.
"""

from __future__ import annotations

import atexit
import json
import re
import sys
from array import array
from contextlib import suppress
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from extractor.rulebook import cache

_MOST = 1000  # expressions kept; the rules have some six hundred
_NUMBERS = "I"


class Code(NamedTuple):
    """What CPython compiles an expression to: the arguments of ``_sre.compile``, its numbers as bytes."""

    flags: int
    groups: int
    names: dict[str, int]
    numbers: bytes


class Expressions:
    """Compiled expressions, those of earlier processes among them.

    Args:
        file: where they are kept.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._parser, self._compiler, self._machine = map(import_module, ("re._parser", "re._compiler", "_sre"))
        self._version = f"{sys.version} {self._machine.MAGIC} {sys.byteorder}"
        self._known = self._read()
        self._used: dict[str, Code] = {}
        self._new = False

    def compile(self, text: str) -> re.Pattern[str]:
        """What ``re.compile(text)`` makes.

        Raises:
            re.error: ``text`` is no regular expression.
        """
        code = self._known.get(text)
        if code is None:
            code = self._code(text)
            if not self._new:
                self._new = True
                atexit.register(self.keep)
        self._used[text] = code
        pattern: re.Pattern[str] = self._pattern(text, code)
        return pattern

    def keep(self) -> None:
        """Write what is known; of too many expressions, those used in this process."""
        known = self._known | self._used
        known = known if len(known) <= _MOST else self._used
        index = [[text, code.flags, code.groups, code.names, len(code.numbers)] for text, code in known.items()]
        head = json.dumps([self._version, index], ensure_ascii=False, separators=(",", ":")).encode(
            errors="surrogatepass"
        )
        cache.write(self._file, head + b"\n" + b"".join(code.numbers for code in known.values()))

    def _read(self) -> dict[str, Code]:
        known: dict[str, Code] = {}
        with suppress(ValueError, TypeError):
            head, _, numbers = (cache.read(self._file) or b"").partition(b"\n")
            version, index = json.loads(head)
            if version == self._version:
                start = 0
                for text, flags, groups, names, length in index:
                    known[text] = Code(flags, groups, names, numbers[start : start + length])
                    start += length
        return known

    def _code(self, text: str) -> Code:
        # as re._compiler.compile does it
        parsed = self._parser.parse(text)
        numbers = array(_NUMBERS, self._compiler._code(parsed, 0)).tobytes()
        return Code(parsed.state.flags, parsed.state.groups - 1, parsed.state.groupdict, numbers)

    def _pattern(self, text: str, code: Code) -> Any:
        names: list[str | None] = [None] * (code.groups + 1)
        for name, index in code.names.items():
            names[index] = name
        numbers = array(_NUMBERS, code.numbers).tolist()
        return self._machine.compile(text, code.flags, numbers, code.groups, code.names, tuple(names))


def compiled(text: str) -> re.Pattern[str]:
    """``re.compile(text)``, at once where an earlier process compiled it.

    Raises:
        re.error: ``text`` is no regular expression.
    """
    folder = cache.cache_folder()
    if folder is not None:
        with suppress(ImportError, AttributeError, TypeError, ValueError, RuntimeError, OverflowError):
            return _expressions(folder).compile(text)
    return re.compile(text)


@lru_cache(maxsize=1)
def _expressions(folder: Path) -> Expressions:
    return Expressions(folder / f"expressions-{sys.implementation.cache_tag}.bin")
