from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.services.people.person_drafts import ContactPointDraft
from organiser.ui.people.contact_rows import ContactEditor, edit_contact_points
from organiser.ui.store import Store
from organiser.vocabulary import ContactKind
from tests.factories import PREPARE, make_contact_point, make_person


def edited(qtbot: QtBot, store: Store, *drafts: ContactPointDraft) -> ContactEditor:
    editor = edit_contact_points(store, drafts, person_id=None)
    qtbot.addWidget(editor)
    editor.show()
    return editor


def test_a_number_is_kept_as_typed_with_its_form_beside_it(qtbot: QtBot, store: Store) -> None:
    typed = ContactPointDraft(value="079-222-1234 内線 12(午前のみ)")
    editor = edited(qtbot, store, typed)
    field = editor.rows[0].cells["value"]
    field.normalise()
    assert field.normalised() == "+81 79-222-1234"
    assert editor.value() == (typed,)
    editor.rows[0].cells["kind"].set_value(ContactKind.LINE)
    assert field.normalised() == ""


def test_one_of_a_kind_keeps_the_mark(qtbot: QtBot, store: Store) -> None:
    mail = ContactPointDraft(kind=ContactKind.MAIL, value="a@example.jp", preferred=True)
    phones = [ContactPointDraft(value=value, preferred=value == "1") for value in "12"]
    editor = edited(qtbot, store, mail, *phones)
    editor.rows[2].cells["preferred"].setChecked(True)
    assert [point.preferred for point in editor.value()] == [True, False, True]


def test_somebody_with_the_same_number_is_told(qtbot: QtBot, book: Book, store: Store) -> None:
    other = book.do(PREPARE, make_person).value
    book.do(PREPARE, make_contact_point, other, kind=ContactKind.MOBILE, value="090 1234 5678")
    editor = edited(qtbot, store)
    editor.add_row()
    row = editor.rows[0]
    row.cells["value"].setText("+81 90-1234-5678")
    row.cells["value"].editingFinished.emit()
    link = row.findChild(QAbstractButton, f"{row.objectName()}_also_link_{other}")
    assert link is not None
    qtbot.waitUntil(link.isVisible)
    with qtbot.waitSignal(editor.person_requested) as heard:
        link.click()
    assert heard.args == [other]
    row.cells["value"].setText("1")
    row.cells["value"].editingFinished.emit()
    assert not link.isVisible()
