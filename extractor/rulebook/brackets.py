"""Brackets and quotation marks of a phrase that was cut out of its sentence."""

from __future__ import annotations

_PAIRS = (("（", "）"), ("(", ")"), ("“", "”"), ("《", "》"))
_PAIRED = frozenset(sign for pair in _PAIRS for sign in pair)


def balanced(text: str) -> str:
    """``text`` without a bracket or quotation mark whose partner was cut off."""
    if _PAIRED.isdisjoint(text):
        return text
    for left, right in _PAIRS:
        if text.count(left) != text.count(right):
            if text.startswith(right) or text.endswith(left):
                text = text.strip(left + right)
            elif text.count(left) > text.count(right):
                head, _, rest = text.rpartition(left)
                text = rest if len(rest) > len(head) else head
            else:
                head, _, rest = text.partition(right)
                text = rest if len(rest) >= len(head) and rest else head
    return text
