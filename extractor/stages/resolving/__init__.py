"""Resolving: what the windows of a sentence share, and what each record means in full."""

from extractor.stages.resolving.drafts import Draft, Drafter
from extractor.stages.resolving.times import Timer

__all__ = ["Draft", "Drafter", "Timer"]
