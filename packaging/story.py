"""The four jobs told on a terminal: sample book, next to ask, tour, itinerary, pictures."""

import os
import subprocess
import tempfile
from pathlib import Path

import setting_up
from speaking import Trouble, say


def tell(python: Path, *, book: Path | None, language: str | None, folder: Path | None) -> int:
    """Run the application's commands one after the other; return 0 only if all worked.

    Papers and pictures go into `folder`, by default `organiser-story` in the system's temporary
    folder. Without `book` a fresh sample book is made there.
    """
    out = _folder(folder)
    said = ["--language", language] if language else []
    chapters = list(_chapters(book or _fresh_sample(out), out))
    if book:
        chapters = chapters[1:]
    for heading, arguments in chapters:
        say(f"\n--- {heading}")
        if not _worked([str(python), "-P", "-m", "organiser", *arguments, *said]):
            raise Trouble(f"This did not work: organiser {' '.join([*arguments, *said])}")
    say(f"\nEverything is in {out}:")
    for file in sorted(out.rglob("*")):
        if file.is_file():
            say(f"    {file.relative_to(out)}")
    return 0


def _chapters(book: Path, out: Path) -> list[tuple[str, list[str]]]:
    opened = ["--book", str(book)]
    return [
        ("The sample book: invented people of invented bodies", ["sample", *opened]),
        ("Who is next to ask", ["next", *opened]),
        ("The tour, with what does not fit yet", ["tour", *opened]),
        (
            "The participants' itinerary",
            ["itinerary", *opened, "--out", str(out / "itinerary.pdf")],
        ),
        ("Pictures of every screen", ["pictures", *opened, "--out", str(out / "pictures")]),
    ]


def _folder(folder: Path | None) -> Path:
    out = (folder or Path(tempfile.gettempdir()) / "organiser-story").absolute()
    try:
        # Others on this machine need not read along.
        out.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble(
            f"{out} cannot be made: {error.strerror}. Name another with --out."
        ) from error
    if not os.access(out, os.W_OK):
        raise Trouble(f"{out} may not be written. Name another folder with --out.")
    return out


def _fresh_sample(out: Path) -> Path:
    """Return where the story's sample book goes, cleared of the last telling: its dates are old."""
    book = out / "sample.organiser"
    for old in out.glob(f"{book.name}*"):
        old.unlink()
    return book


def _worked(command: list[str]) -> bool:
    """Run one command of the application; its exit code 3 means done, with cautions."""
    run = subprocess.run(
        command,
        env=setting_up.surroundings(QT_QPA_PLATFORM="offscreen"),
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        check=False,
    )
    complaint = run.stderr.strip()
    if complaint:
        say(complaint)
    return run.returncode in (0, 3)
