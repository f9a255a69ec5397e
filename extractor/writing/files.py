"""Writing files so that no reader ever meets half of one."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from pathlib import Path

from extractor.errors import OutputError


def write(path: Path, content: str | bytes) -> None:
    """Write bytes, or text as UTF-8; folders on the way are made, and a file in its place is replaced.

    The content goes to a hidden file in the same folder first, which then takes the name in one step: whoever looks sees
    the old content or the new, and a failure leaves the old.

    Raises:
        OutputError: the file cannot be written; the message has the reason.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            raise OutputError(str(path), "is a folder, not a file", "name a file to write to")
        # a link stays a link, what it leads to is replaced; Path.resolve fails on links in a circle
        target = Path(os.path.realpath(path))
        data = content.encode("utf-8") if isinstance(content, str) else content
        if target.exists() and not target.is_file():
            target.write_bytes(data)  # a device or a pipe cannot be replaced
        else:
            _replace(target, data)
    except (FileExistsError, NotADirectoryError) as error:
        message = f"cannot be written: {error.filename} is not a folder"
        raise OutputError(str(path), message, "name another folder, or move that file away") from None
    except OSError as error:
        at = f" ({error.filename})" if Path(error.filename or "") in path.parents else ""
        hint = "check that the folder is there, that it may be written to, and that the disk has room"
        raise OutputError(str(path), f"cannot be written: {error.strerror or error}{at}", hint) from None


def _replace(target: Path, data: bytes) -> None:
    # a short name of its own: the target's may already be as long as names can be
    temporary = target.parent / f".extractor-{secrets.token_hex(6)}.tmp"
    try:
        with temporary.open("xb") as stream:
            stream.write(data)
        if target.exists():
            shutil.copymode(target, temporary)
        temporary.replace(target)
    except BaseException:  # an interrupt too must leave nothing behind
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
