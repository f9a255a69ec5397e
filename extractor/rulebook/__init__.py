"""Rule files: their schema, their loading, their compiling."""

from extractor.rulebook.book import Rulebook, default_rulebook, load_rulebook

__all__ = ["Rulebook", "default_rulebook", "load_rulebook"]
