from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.ui.people.form_rows import OrganisationField
from organiser.ui.store import Store
from tests.factories import PREPARE, make_organisation


def type_into(field: OrganisationField, text: str) -> None:
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def test_an_organisation_that_would_be_added_is_said_so(
    qtbot: QtBot, book: Book, store: Store
) -> None:
    book.do(PREPARE, make_organisation, name="播磨協同組合")
    field = OrganisationField(store, "")
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    type_into(field, "播磨")
    qtbot.waitUntil(lambda: field.note() == "new, will be added")
    type_into(field, "協同組合")
    qtbot.waitUntil(lambda: field.note() == "")
