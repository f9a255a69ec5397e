"""The reports that a command about rules reads."""

from __future__ import annotations

from collections.abc import Iterator

from extractor.cli.jobs import plan
from extractor.cli.messages import print_error
from extractor.errors import ExtractorError
from extractor.reading import Source


class Reports:
    """The reports that arguments stand for, read one by one; those that cannot be read are told and counted."""

    def __init__(self, files: list[str]) -> None:
        self._jobs, errors = plan(files)
        self.failures = len(errors)
        for error in errors:
            print_error(error)

    def __iter__(self) -> Iterator[Source]:
        for job in self._jobs:
            try:
                yield job.load()
            except ExtractorError as error:
                self.failures += 1
                print_error(error)
