"""The contact points of a person's page: what is seen, told, opened and hidden."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QDesktopServices, QHelpEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from organiser.services.people.person_drafts import ContactPointDraft
from organiser.services.people.person_values import ContactLine
from organiser.ui import discretion
from organiser.ui.people.cards.contact_line import ContactValue, openable, whole_value
from organiser.ui.store import Store
from organiser.vocabulary import ContactKind, Sensitivity
from tests.ui.people.page_desk import DRAFT, Desk

Make = Callable[..., Desk]


@pytest.fixture
def desk_of(qtbot: QtBot, store: Store) -> Make:
    return lambda draft=DRAFT: Desk(qtbot, store, draft)


def test_only_an_explicit_click_opens_a_page(
    qtbot: QtBot, desk_of: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    desk = desk_of()
    button = desk.seen(QToolButton, "open_button")
    assert opened == []
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == ["https://example.jp/misaki"]


def test_the_number_to_dial_is_told_when_asked(desk_of: Make) -> None:
    desk = desk_of()
    values = desk.room.page.findChildren(ContactValue)
    value = next(label for label in values if label.text() == "090-1234-5678")
    assert value.toolTip() == ""
    QApplication.sendEvent(value, QHelpEvent(QEvent.Type.ToolTip, QPoint(), QPoint()))
    assert value.toolTip() == "090-1234-5678\n+81 90-1234-5678"


def test_thirty_contact_points_are_folded(desk_of: Make) -> None:
    points = tuple(ContactPointDraft(value=f"{number}") for number in range(30))
    desk = desk_of(replace(DRAFT, contact_points=points))
    assert len(desk.texts("contact_value")) == 6
    more = desk.seen(QPushButton, "all_contacts")
    assert "30" in more.text()
    more.click()
    assert desk.texts("contact_value") == [point.value for point in points]
    desk.room.reload()
    assert len(desk.texts("contact_value")) == 30


def test_discretion_hides_what_only_i_may_read(desk_of: Make) -> None:
    desk = desk_of(replace(DRAFT, notes_sensitivity=Sensitivity.ME_ONLY))
    assert "079" in desk.texts("contact_value")
    discretion.set_on(True)
    desk.store.announce_day()
    assert "079" not in desk.texts("contact_value")
    assert len(desk.texts("contact_hidden")) == 1
    assert desk.texts("notes_label") == []
    desk.part("notes").open()
    assert desk.part("notes").form() is None


LINK, MAIL = ContactKind.LINK, ContactKind.MAIL


@pytest.mark.parametrize(
    ("kind", "value", "url"),
    [
        (LINK, "https://example.jp/a?b=1", "https://example.jp/a?b=1"),
        (LINK, "example.jp", "https://example.jp"),
        (LINK, "file:///etc/passwd", ""),
        (LINK, "javascript://example.jp/%0aalert(1)", ""),
        (LINK, "みさきのページ", ""),
        (MAIL, "misaki@example.jp", "mailto:misaki@example.jp?subject=&body="),
        (MAIL, "a@example.jp, b@example.jp", ""),
        (ContactKind.MOBILE, "090", ""),
    ],
)
def test_what_a_click_may_open(kind: ContactKind, value: str, url: str) -> None:
    line = ContactLine(
        row_id=1,
        kind=kind,
        value=value,
        label="",
        preferred=False,
        sensitivity=Sensitivity.OPEN,
    )
    found = openable(line)
    assert (found.toString() if found else "") == url
    assert whole_value(line) == value
