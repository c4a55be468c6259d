"""Writing a file so that there is the whole of it, or what was there before."""

import contextlib
import os
import uuid
from pathlib import Path

from organiser.errors import OrganiserError
from organiser.wording import phrase


def write_file(path: Path, data: bytes) -> None:
    """Write `data` to `path`, replacing a file that is there.

    Raises:
        OrganiserError: the disk or the system refuses; what was there before is as it was.
    """
    part = path.with_name(f".{uuid.uuid4().hex}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise OrganiserError(
            phrase(
                "{file} could not be written: {cause}. Choose another folder or name.",
                file=path.name,
                cause=error.strerror or str(error),
            )
        ) from error
