"""Rule files: their schema, their loading, their compiling."""

from extractor.rulebook.book import Rulebook, check_default_rulebook, default_rulebook, load_rulebook

__all__ = ["Rulebook", "check_default_rulebook", "default_rulebook", "load_rulebook"]
