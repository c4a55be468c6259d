"""The forms for what changes at an organisation: representative, posts, kind, licence classes."""

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.services.organisations.licence_classes import list_classes
from organiser.services.organisations.organisation_kinds import change_kind
from organiser.services.organisations.organisation_pages import get_organisation_page
from organiser.services.organisations.organisation_posts import Newcomer
from organiser.services.organisations.organisation_values import OrganisationPage
from organiser.ui.organisations.classes_form import LicenceClassesForm
from organiser.ui.organisations.handover_form import HandoverForm
from organiser.ui.organisations.kind_form import KindForm
from organiser.ui.organisations.newcomer_field import newcomer_named
from organiser.ui.organisations.organisation_page import OrganisationPageView
from organiser.ui.organisations.post_form import PostForm
from organiser.ui.store import Store
from organiser.vocabulary import NameOrder, OrganisationKind
from tests.factories import PREPARE, TODAY, make_organisation, make_person, make_position

FormT = TypeVar("FormT", bound=QDialog)


@pytest.fixture
def body(book: Book) -> int:
    key = book.do(PREPARE, make_organisation).value
    person = book.do(PREPARE, make_person).value
    book.do(PREPARE, make_position, person, key, since=date(2014, 6, 1))
    book.do(PREPARE, make_person, family_name="林", given_name="健")
    return key


def kept(qtbot: QtBot, form: FormT) -> FormT:
    """Leave a form alive after it is saved, so that the test can close it."""
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(form)
    return form


def page_of(store: Store, key: int) -> OrganisationPage:
    return store.read(get_organisation_page, key, today=TODAY)


def people(store: Store, key: int) -> list[tuple[str, str, str]]:
    return [(one.name, one.title, one.state) for one in page_of(store, key).people]


def test_the_present_one_leaves_and_the_title_is_carried(
    qtbot: QtBot, store: Store, body: int
) -> None:
    form = kept(qtbot, HandoverForm.open_for(store, None, page_of(store, body)))
    assert not form.save_button.isEnabled()
    form.fields.field("comes").add(2, "林 健")
    form.fields.field("from_day").setText("2026-04-01")
    assert form.meaning_label.text().startswith(
        "高橋 美咲 represents it until 2026-03-31 (Tue), 林 健 from 2026-04-01 (Wed)."
    )
    form.save()
    assert people(store, body) == [
        ("林 健", "代表理事", "now"),
        ("高橋 美咲", "代表理事", "before"),
    ]


def test_a_day_before_the_present_post_is_refused_where_it_stands(
    qtbot: QtBot, store: Store, body: int
) -> None:
    form = kept(qtbot, HandoverForm.open_for(store, None, page_of(store, body)))
    form.fields.field("comes").add(2, "林 健")
    form.fields.field("from_day").setText("2014-06-01")
    form.save()
    assert form.isVisible()
    problem = form.findChild(type(form.meaning_label), "from_day_problem")
    assert problem is not None
    assert "2014-06-01" in problem.text()
    form.fields.field("leaves_id").set_value(None)
    assert not form.fields.field("stays_as").isVisible()
    assert form.meaning_label.text() == "林 健 represents it from 2014-06-01 (Sun)."


@pytest.mark.parametrize(
    ("text", "newcomer"),
    [
        ("田中 一郎", Newcomer(family_name="田中", given_name="一郎")),
        ("田中　一郎", Newcomer(family_name="田中", given_name="一郎")),
        ("田中一郎", Newcomer(family_name="田中", given_name="一郎")),
        ("様子", Newcomer(family_name="様子")),
        ("", Newcomer()),
        (
            "Ayu Sri Lestari",
            Newcomer(family_name="Lestari", given_name="Ayu Sri", name_order=NameOrder.GIVEN_FIRST),
        ),
    ],
)
def test_how_a_new_name_is_parted(text: str, newcomer: Newcomer) -> None:
    assert newcomer_named(text) == newcomer


def test_somebody_new_is_proposed_last(qtbot: QtBot, store: Store, body: int) -> None:
    form = kept(qtbot, PostForm.open_for(store, None, page_of(store, body)))
    field = form.fields.field("who")
    qtbot.waitUntil(form.isActiveWindow)
    field.edit.setFocus()
    qtbot.waitUntil(field.edit.hasFocus)
    field.edit.setText("林")
    labels = [label for _value, label in field.completion.proposals()]
    assert labels == ["林 健", "New: 林"]
    field.completion.take(1)
    qtbot.waitUntil(lambda: not field.is_empty() and not field.edit.text())
    form.fields.field("title").setText("理事")
    form.save()
    assert ("林", "理事", "now") in people(store, body)


def test_the_law_is_proposed_for_a_supervising_body(qtbot: QtBot, store: Store, body: int) -> None:
    form = kept(qtbot, KindForm.open_for(store, None, page_of(store, body)))
    assert form.fields.field("kind").value() is OrganisationKind.SUPERVISING_SUPPORT
    assert form.fields.field("from_day").value() == date(2027, 4, 1)
    form.fields.field("kind").set_value(OrganisationKind.SCHOOL)
    assert form.fields.field("from_day").value() == TODAY
    form.save()
    assert [span.kind for span in page_of(store, body).kinds] == [
        OrganisationKind.SUPERVISING,
        OrganisationKind.SCHOOL,
    ]


def test_licence_classes_are_put_in_order(qtbot: QtBot, store: Store) -> None:
    form = kept(qtbot, LicenceClassesForm.open_for(store, None))
    second = form.editor.rows[1].cells["name"].text()
    up = form.findChild(QAbstractButton, "classes_1_arrow-up")
    assert up is not None
    for _press in range(2):
        qtbot.mouseClick(up, Qt.MouseButton.LeftButton)
    form.editor.add_row()
    form.editor.rows[-1].cells["name"].setText(second)
    assert not form.save_button.isEnabled()
    form.editor.rows[-1].cells["name"].setText("みなし許可")
    form.save()
    names = [one.name for one in store.read(list_classes)]
    assert (names[0], names[-1]) == (second, "みなし許可")


@pytest.mark.parametrize(
    ("button", "form"),
    [
        ("handover_button", HandoverForm),
        ("kind_button", KindForm),
        ("classes_button", LicenceClassesForm),
    ],
)
def test_the_page_opens_them(
    qtbot: QtBot, store: Store, body: int, button: str, form: type[QDialog]
) -> None:
    view = OrganisationPageView(store)
    qtbot.addWidget(view)
    view.show_page(page_of(store, body), today=TODAY)
    made = view.findChild(QAbstractButton, button)
    assert made is not None
    made.click()
    assert view.findChild(form) is not None


def test_a_post_is_added_from_the_page(qtbot: QtBot, store: Store, body: int) -> None:
    view = OrganisationPageView(store)
    qtbot.addWidget(view)
    view.show_page(page_of(store, body), today=TODAY)
    button = view.findChild(QPushButton, "add_person_button")
    assert button is not None
    button.menu().actions()[0].trigger()
    assert view.findChild(PostForm) is not None


def test_a_kind_that_is_to_come_is_not_told_as_the_one_until_now(
    qtbot: QtBot, store: Store, body: int
) -> None:
    coming, day = OrganisationKind.SUPERVISING_SUPPORT, date(2027, 4, 1)
    store.do(PREPARE, change_kind, body, coming, from_day=day)
    form = kept(qtbot, KindForm.open_for(store, None, page_of(store, body)))
    label = form.findChild(QLabel, "kind_before")
    assert label is not None
    assert label.text().startswith("From ")
