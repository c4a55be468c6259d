"""The files of an entry as rows: added, renamed, taken off, and undone."""

from dataclasses import replace

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.services.relations import attachments, interactions
from organiser.services.relations.attachments import AttachmentDraft
from organiser.services.relations.timeline_values import AttachmentLine
from organiser.services.relations.timelines import list_attachments
from tests.factories import (
    PREPARE,
    TODAY,
    make_interaction,
    make_invitation,
    make_person,
    make_programme,
)

PLAN = AttachmentDraft(file_name="計画.pdf", size_bytes=5000, digest="a" * 64)
MAP = AttachmentDraft(file_name="地図.png", size_bytes=90, digest="b" * 64)


@pytest.fixture
def entry(book: Book) -> int:
    person = book.do(PREPARE, make_person).value
    return book.do(PREPARE, make_interaction, person).value


def attach(book: Book, entry: int, *drafts: AttachmentDraft) -> None:
    book.do(PREPARE, attachments.add_attachments, entry, drafts, today=TODAY)


def shown(book: Book, entry: int) -> list[AttachmentLine]:
    return list(book.read(list_attachments, [entry]).get(entry, ()))


def test_files_are_attached_once(book: Book, entry: int) -> None:
    attach(book, entry, PLAN, MAP, PLAN)
    attach(book, entry, PLAN)
    assert [file.file_name for file in shown(book, entry)] == ["計画.pdf", "地図.png"]
    book.undo()
    assert shown(book, entry) == []


def test_a_file_is_renamed_and_taken_off(book: Book, entry: int) -> None:
    attach(book, entry, PLAN)
    key = shown(book, entry)[0].attachment_id
    book.do(PREPARE, attachments.rename_attachment, key, "案.pdf")
    assert shown(book, entry)[0].file_name == "案.pdf"
    book.do(PREPARE, attachments.remove_attachment, key)
    assert shown(book, entry) == []
    book.undo()
    assert shown(book, entry)[0].digest == PLAN.digest


def test_a_form_keeps_adds_and_drops_files(book: Book, entry: int) -> None:
    attach(book, entry, PLAN, MAP)
    draft = book.read(interactions.get_draft, entry)
    plan, _map = draft.attachments
    new = AttachmentDraft(file_name="報告.txt", size_bytes=1, digest="c" * 64)
    changed = replace(draft, attachments=(replace(plan, file_name="案.pdf"), new))
    done = book.do(PREPARE, interactions.change_interaction, entry, changed, today=TODAY)
    assert done.tables == {"attachment"}
    assert [file.file_name for file in shown(book, entry)] == ["案.pdf", "報告.txt"]


def test_removing_an_entry_takes_its_files_along_and_back(book: Book, entry: int) -> None:
    attach(book, entry, PLAN)
    book.do(PREPARE, interactions.remove_interaction, entry)
    assert shown(book, entry) == []
    book.undo()
    assert shown(book, entry)[0].file_name == "計画.pdf"


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "\x1b"])
def test_bad_names_are_refused(book: Book, entry: int, name: str) -> None:
    attach(book, entry, PLAN)
    key = shown(book, entry)[0].attachment_id
    with pytest.raises(InvalidInput):
        book.do(PREPARE, attachments.rename_attachment, key, name)
    with pytest.raises(InvalidInput):
        attach(book, entry, replace(MAP, file_name=name))


def test_only_what_is_there_and_ones_own_can_have_files(book: Book, entry: int) -> None:
    with pytest.raises(NotFound):
        attach(book, 999, PLAN)
    with pytest.raises(NotFound):
        book.do(PREPARE, attachments.remove_attachment, 999)
    person = book.do(PREPARE, make_person).value
    programme = book.do(PREPARE, make_programme).value
    invitation = book.do(PREPARE, make_invitation, programme, person).value
    key = book.do(PREPARE, make_interaction, person, invitation_id=invitation).value
    with pytest.raises(Refused):
        attach(book, key, PLAN)
