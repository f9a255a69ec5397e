"""Rule files: their schema, their loading, their compiling."""

from extractor.rulebook.book import Rulebook, check_default_rulebook, default_rulebook, load_rulebook
from extractor.rulebook.files import rules_folder

__all__ = ["Rulebook", "check_default_rulebook", "default_rulebook", "load_rulebook", "rules_folder"]
