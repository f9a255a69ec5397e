"""The command ``extractor``, which is ``python -m extractor`` too."""

from __future__ import annotations

import sys


def run() -> int:
    """Run the command line of the process and return its exit code, 130 where it is interrupted, also while it starts."""
    try:
        from extractor.cli.main import main

        return main()
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(run())
