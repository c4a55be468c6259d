"""Papers that were given out keep their lines, but not the names of people who are erased."""

import json
import sqlite3
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import PaperIssue
from organiser.services import removing
from organiser.vocabulary import PaperKind
from tests.factories import PREPARE, make_person, make_tour

LINES = {
    "ja": [["stop:1", "10:00 見学 代表理事 高橋 宗一郎 様"], ["stop:2", "12:00 小林亭"]],
    "en": [["stop:1", "10:00 Visit TAKAHASHI Soichiro"], ["stop:2", "12:00 Kobayashi-tei"]],
}
TEXTS = {"stop:2": ("12:00 小林亭", "12:00 Kobayashi-tei")}


def give_out(session: Session) -> int:
    issue = PaperIssue(
        kind=PaperKind.ITINERARY,
        revision=1,
        issued_on=date(2026, 11, 1),
        lines=LINES,
        tour_id=make_tour(session),
        subject="高橋 宗一郎",
    )
    session.add(issue)
    session.flush()
    return issue.id


def erase(book: Book, person_id: int) -> None:
    book.do(PREPARE, removing.remove_person, person_id)
    book.purge(book.history(limit=1)[0].change_id)


def texts(book: Book, issue_id: int) -> dict[str, tuple[str, str]]:
    def read(session: Session) -> dict[str, tuple[str, str]]:
        lines = session.get_one(PaperIssue, issue_id).lines
        pairs = zip(lines["ja"], lines["en"], strict=True)
        return {ja[0]: (ja[1], en[1]) for ja, en in pairs}

    return book.read(read)


def test_no_line_and_no_journal_names_who_is_erased(book: Book) -> None:
    person = book.do(PREPARE, make_person, family_name="高橋", given_name="宗一郎").value
    issue = book.do(PREPARE, give_out).value
    erase(book, person)
    assert texts(book, issue) == {"stop:1": ("…", "…"), **TEXTS}
    with sqlite3.connect(book.path) as connection:
        issues = connection.execute("SELECT subject, lines FROM paper_issue").fetchall()
        rows = connection.execute(
            "SELECT after FROM changed_row WHERE table_name = 'paper_issue'"
        ).fetchall()
    noted = [json.loads(after) for (after,) in rows]
    assert [(each["subject"], each["lines"]) for each in noted] == issues
    assert issues[0][0] == "…"


def test_a_namesake_in_the_book_keeps_the_lines(book: Book) -> None:
    first, _second = (
        book.do(PREPARE, make_person, family_name="高橋", given_name="宗一郎").value
        for _number in range(2)
    )
    issue = book.do(PREPARE, give_out).value
    erase(book, first)
    assert texts(book, issue)["stop:1"][0] == LINES["ja"][0][1]


def test_a_short_name_goes_only_where_it_stands_alone(book: Book) -> None:
    person = book.do(PREPARE, make_person, family_name="小林", given_name="").value
    issue = book.do(PREPARE, give_out).value
    erase(book, person)
    assert texts(book, issue)["stop:2"] == TEXTS["stop:2"]


def test_giving_out_can_still_be_undone(book: Book) -> None:
    person = book.do(PREPARE, make_person, family_name="高橋", given_name="宗一郎").value
    book.do(PREPARE, give_out)
    given = book.history(limit=1)[0].change_id
    erase(book, person)
    book.undo(given)
    assert book.read(lambda session: session.scalar(select(PaperIssue.id))) is None
