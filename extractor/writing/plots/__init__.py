"""Plots of figures, drawn without a library."""

from __future__ import annotations

from extractor.writing.plots.dots import Dot, Line, Plot, svg

__all__ = ["Dot", "Line", "Plot", "svg"]
