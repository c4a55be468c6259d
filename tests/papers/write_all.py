"""Write every paper of the nasty book as PDF and pictures, and let the usual tools check the files.

`python -m tests.papers.write_all FOLDER`, in Japanese and in English. Where they are installed,
`qpdf --check` and `pdffonts` read every file: it says which is not clean, or lacks a font.
"""

import argparse
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pypdfium2

from organiser.book.book import Book
from organiser.papers.catalogue import CATALOGUE
from tests.papers.every_paper import make_paper
from tests.papers.nasty import make_nasty

_DOTS_PER_POINT = 110 / 72
_MOST_PAGES = 4


def write_all(folder: Path) -> Iterator[Path]:
    """Write all papers and yield the file of each."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        book = Book(Path(place) / "nasty.organiser")
        with book._sessions() as session:
            made = make_nasty(session)
            for kind in CATALOGUE:
                for language in ("ja", "en"):
                    path = folder / f"{kind.value.replace(' ', '_')}_{language}.pdf"
                    path.write_bytes(make_paper(session, made, kind, language=language).data)
                    yield path
        book.close()


def picture(path: Path) -> None:
    """Write the first pages of a file as pictures beside it."""
    document = pypdfium2.PdfDocument(path)
    for number in range(min(len(document), _MOST_PAGES)):
        image = document[number].render(scale=_DOTS_PER_POINT).to_pil()
        image.save(path.with_name(f"{path.stem}_{number + 1}.png"))
    document.close()


def faults(path: Path) -> Iterator[str]:
    """Yield what the tools that are installed say against a file."""
    if shutil.which("qpdf"):
        checked = _run("qpdf", "--check", path)
        if checked.returncode or "WARNING" in checked.stderr:
            yield checked.stderr or checked.stdout
    if shutil.which("pdffonts"):
        for line in _run("pdffonts", path).stdout.splitlines()[2:]:
            # name, type, encoding, emb, sub, uni, object: from the end, for names have spaces
            if line.split()[-5:-2] != ["yes", "yes", "yes"]:
                yield line


def _run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, check=False, capture_output=True, text=True)


def main() -> None:
    """Write, draw and check all papers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    found = 0
    for path in write_all(folder):
        picture(path)
        for fault in faults(path):
            found += 1
            print(f"{path.name}: {fault}")
    print(f"{len(list(folder.glob('*.pdf')))} papers in {folder}, {found} faults")


if __name__ == "__main__":
    main()
