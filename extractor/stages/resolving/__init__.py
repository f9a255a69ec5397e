"""Resolving: what the windows of a sentence share, and what each record means in full."""

from extractor.stages.resolving.drafts import Drafter
from extractor.stages.resolving.joinedunits import with_units
from extractor.stages.resolving.telling import is_denied
from extractor.stages.resolving.times import Timer

__all__ = ["Drafter", "Timer", "is_denied", "with_units"]
