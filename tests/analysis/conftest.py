"""What tests of comparing and tracking share."""

from __future__ import annotations

import pytest
from trial import trial_rules

from extractor.rulebook import Rulebook


@pytest.fixture(scope="module")
def rules() -> Rulebook:
    return trial_rules()
