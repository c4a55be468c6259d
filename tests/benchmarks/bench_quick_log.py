"""Understand a line of the quick log at every key, on a book of many people.

    python tests/benchmarks/bench_quick_log.py [PEOPLE]

Prints p50, p95 and the longest in milliseconds of understanding a line, and of proposing names for
what is being typed.
"""

import sys
import tempfile
import time
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from organiser.book.glance import Glance
from organiser.services.relations.quick_log import understand
from tests.benchmarks.books import DAY, make_book

LINES = (
    "昨日 電話 佐田、真壁 見積の件で相談しました",
    "先週の金曜 まかべあかりさんと会った。夏の受け入れについて",
    "last Fri met Sawatari: talked about the autumn",
    "kitamori, kajiura e-mail",
    "11/14 面談 早瀬直哉 春の会",
)


def said(name: str, times: list[float]) -> str:
    """Return a line with p50, p95 and the longest."""
    ordered = sorted(times)
    middle, late = (ordered[round(part * (len(ordered) - 1))] for part in (0.5, 0.95))
    return f"  {name:14} p50 {middle:6.2f}   p95 {late:6.2f}   longest {ordered[-1]:6.2f} ms"


def main(people: int = 100_000) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        glance = Glance(make_book(Path(folder) / "book.organiser", people, visits=0))
        glance.named("佐田", today=DAY)
        understood, proposed = [], []
        for line in LINES:
            # What was looked up for a line is remembered while it is being typed.
            look_up = cache(lambda text: glance.named(text, today=DAY))
            for end in range(1, len(line) + 1):
                begin = time.process_time()
                found = understand(line[:end], look_up, today=DAY)
                understood.append((time.process_time() - begin) * 1000)
                begin = time.process_time()
                glance.named(line[found.head_end : end], today=DAY, beginning=True)
                proposed.append((time.process_time() - begin) * 1000)
        glance.close()
    print(f"{people} people, {len(understood)} keys, CPU time")
    print(said("understanding", understood))
    print(said("proposing", proposed))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
