"""How long the search for duplicates takes: `python -m tests.benchmarks.bench_duplicates`."""

import sys
import tempfile
import time
import tracemalloc
from pathlib import Path

from organiser.book.book import Book
from organiser.services.duplicates.duplicates import list_organisation_pairs, list_pairs
from tests.benchmarks.books import make_book


def main() -> None:
    """Print seconds and the greatest memory for books of some sizes."""
    with tempfile.TemporaryDirectory() as folder:
        for people in [int(size) for size in sys.argv[1:]] or [10_000, 100_000]:
            book = Book(make_book(Path(folder) / f"{people}.organiser", people, visits=0))
            for search in (list_pairs, list_organisation_pairs):
                began = time.perf_counter()
                found = book.read(search)
                seconds = time.perf_counter() - began
                print(f"{search.__name__} {people}: {seconds:.2f} s, {len(found)} pairs shown")
            tracemalloc.start()
            book.read(list_pairs)
            print(f"  at most {tracemalloc.get_traced_memory()[1] / 1e6:.0f} MB")
            tracemalloc.stop()
            book.close()


if __name__ == "__main__":
    main()
