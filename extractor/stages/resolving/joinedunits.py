"""Units that a number shares with the next one it is joined to: 2.7和2.4倍, 383万、201万人."""

from __future__ import annotations

from dataclasses import replace

from extractor.stages.resolving.governing import DOING
from extractor.stages.types import Found, Window

# symbols of rates whose unit a number joined to them has too
_JOINED = frozenset("%pxt")
# symbols of units that begin with a classifier, which is all that a number joined to them tells
_BEGUN = frozenset("pt")
# how many times as large a number without a unit may be as the next one that shares its unit: 1个5000亿和4个 are of two things
_FAR = 1000


def with_units(windows: list[Window]) -> list[Window]:
    """The windows, a number without a unit of its own with that of the number it is joined to: 2.7和2.4倍, 383万、201万人."""
    shared = list(windows)
    for place in range(len(windows) - 2, -1, -1):
        window, after = shared[place], shared[place + 1]
        if after.symbols.startswith("<L" + windows[place + 1].found.symbol) and _lacks(window, after.found):
            found = replace(window.found, symbol=after.found.symbol, unit=after.found.unit)
            shared[place] = replace(window, found=found)
    return shared


def _lacks(window: Window, after: Found) -> bool:
    """Whether a quantity has the unit of the one that it is joined to, told with it alone or begun (2个、8个工作日)."""
    found = window.found
    if found.unit.name:
        begun = found.symbol == "c" and after.symbol in _BEGUN and after.unit.written.startswith(found.unit.written)
        return begun and not _counts_made(window)
    if found.symbol == "b":
        return after.symbol in _JOINED
    return bool(after.unit.name) and after.value * _FAR > found.value


def _counts_made(window: Window) -> bool:
    """Whether a number counts what was made, named before it: 建成示范点2个."""
    hit, verb = window.hit, window.verb
    made = verb is not None and verb.symbol in DOING
    return made and hit is not None and hit.subject is not None and hit.subject[0] <= window.place
