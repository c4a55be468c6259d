"""Make papers of tours: two pages first and again, fifty pages, a page for each of 100 people.

    python -m tests.benchmarks.bench_papers [--days N] [--people N] [--rounds N]

"First" runs in a process of its own that has computed a tour, for which the holidays are known, but
made no paper: importing, building and rendering the first page. "Again" is building and rendering
in a process that made one before. Ours is measured in turn with two others that make pages of the
same lines, already broken: a canvas drawing them one below the other in one font, widths cached,
and reportlab's paragraphs in a table with Japanese line breaking. What counts is the median of the
ratios; against a canvas that breaks lines and rules cells, paragraphs need 2.7 times as long. All
this is the processor's time, with the lines set before forgotten. Memory is the most a process of
its own held while it made all personal pages.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from organiser.papers.gate import Passed
from organiser.papers.tour_material import TourMaterial
from tests.documents.itineraries import full_days, options, passed

Work = Callable[[], object]

#: Two pages: days and stops a day.
_SHORT = (2, 14)
_STOPS = 30


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--days", type=int, default=33)
    parser.add_argument("--people", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--first", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--personal", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.first:
        print(_first())
    elif chosen.personal:
        _personal(chosen.people)
    else:
        _report(chosen)


def _report(chosen: argparse.Namespace) -> None:
    firsts = [float(_child("--first")) for _round in range(chosen.rounds)]
    print(f"two pages, first, to the first page: {median(firsts) * 1000:.0f} ms CPU")
    short = passed(full_days(*_SHORT))
    again = [_cpu(lambda: _first_page(_built(short))) for _round in range(chosen.rounds + 1)]
    print(f"two pages, again, to the first page: {median(again[1:]) * 1000:.0f} ms CPU")
    for name, material in (("two", short), ("many", passed(full_days(chosen.days, _STOPS)))):
        _compare(name, material, chosen.rounds)
    print(_child("--personal", "--people", str(chosen.people)).strip())


def _compare(name: str, material: Passed[TourMaterial], rounds: int) -> None:
    """Print how long a paper takes, and how often the floor of the same text goes into it."""
    data = _built(material)
    pages = _lines_of(data)
    rows = [
        (
            _cpu(lambda: _built_anew(material)),
            _cpu(lambda: _floor(pages)),
            _cpu(lambda: _paragraphs(pages)),
        )
        for _round in range(rounds)
    ]
    ours = median(row[0] for row in rows) * 1000
    floor, usual = (median(row[0] / row[other] for row in rows) for other in (1, 2))
    size = len(data) / 1000
    each = f"{ours:.0f} ms CPU, {ours / len(pages):.1f} a page"
    told = f"{floor:.1f} x bare canvas, {usual:.2f} x paragraphs"
    print(f"{name}: {len(pages)} pages, {size:.0f} kB, {each}, {told}")


def _first() -> float:
    """Return the seconds from the click to the first page, as the first paper of a process."""
    import organiser.services.papers.passing
    from organiser.text.holidays import holiday_name

    assert organiser.services.papers.passing
    material = passed(full_days(*_SHORT))
    holiday_name(material.value.itinerary.timeline.days[0].plan.day, "JP", "ja")
    return _cpu(lambda: _first_page(_built(material)))


def _personal(people: int) -> None:
    """Make a page for everybody on a tour, and print how long and how much memory that took."""
    from organiser.book.book import Book
    from organiser.documents import personal_page
    from organiser.papers.current_lines import pass_tour
    from organiser.papers.options import PaperSubject
    from organiser.services.papers.tour_materials import gather_tour
    from organiser.vocabulary import PaperKind
    from tests.factories import PREPARE
    from tests.services.group_books import make_group

    with tempfile.TemporaryDirectory() as folder:
        book = Book(Path(folder) / "book.organiser")
        group = book.do(PREPARE, lambda session: make_group(session, people=people)).value
        material = book.read(gather_tour, group.tour_id)
        book.close()
    before = _peak()

    def make_all() -> None:
        for person_id in group.people:
            subject = PaperSubject(tour_id=group.tour_id, person_id=person_id)
            personal_page.build(pass_tour(material, PaperKind.PERSONAL_PAGE, subject), options())

    seconds = _seconds(make_all)
    print(
        f"{people} personal pages: {seconds:.1f} s, memory {_peak():.0f} MiB ({before:.0f} before)"
    )


def _built(material: Passed[TourMaterial]) -> bytes:
    from organiser.documents import itinerary

    return itinerary.build(material, options()).data


def _built_anew(material: Passed[TourMaterial]) -> None:
    """Make a paper whose lines are not kept from the one before."""
    from organiser.documents.typesetting import set_lines

    set_lines.cache_clear()
    _built(material)


def _first_page(data: bytes) -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    document[0].render(scale=1.5)
    document.close()


def _lines_of(data: bytes) -> list[list[str]]:
    """Return the lines of each page."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    pages = [page.get_textpage().get_text_range().splitlines() for page in document]
    document.close()
    return pages


def _floor(pages: list[list[str]]) -> None:
    from reportlab.pdfgen.canvas import Canvas

    from organiser.documents.fonts import advance, first_font

    width = cache(advance)
    canvas = Canvas(BytesIO(), invariant=1, pageCompression=1, initialFontName=first_font())
    for lines in pages:
        canvas.setFont(first_font(), 10)
        for place, line in enumerate(lines):
            right = 550 - 10 * sum(width(sign) for sign in line)
            canvas.drawString(min(right, 44), 800 - place * 12, line)
        canvas.showPage()
    canvas.save()


def _paragraphs(pages: list[list[str]]) -> None:
    from xml.sax.saxutils import escape

    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table

    from organiser.documents.fonts import first_font

    style = ParagraphStyle("body", fontName=first_font(), wordWrap="CJK", fontSize=6, leading=7)
    story: list[object] = []
    for lines in pages:
        cells = [[Paragraph(escape(line), style)] for line in lines]
        story += [Table(cells, style=[("TOPPADDING", (0, 0), (-1, -1), 0)]), PageBreak()]
    SimpleDocTemplate(BytesIO()).build(story)


def _child(*arguments: str) -> str:
    command = [sys.executable, "-m", "tests.benchmarks.bench_papers", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _seconds(work: Work) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _cpu(work: Work) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
