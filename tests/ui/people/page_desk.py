"""The room of people at the page of one person, whose parts are changed in their places."""

from datetime import date
from typing import TypeVar

from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from organiser.services.people import people
from organiser.services.people.person_drafts import AddressDraft, ContactPointDraft, PersonDraft
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.people.room import PeopleRoom
from organiser.ui.store import Store
from organiser.vocabulary import ContactKind, Sensitivity, Sureness
from tests.factories import PREPARE, TODAY

DRAFT = PersonDraft(
    family_name="高橋",
    given_name="美咲",
    family_reading="たかはし",
    family_reading_sureness=Sureness.GUESSED,
    how_we_met="研修会",
    birthday=date(1980, 2, 29),
    notes="\n".join(f"行{number}" for number in range(40)),
    tags=("介護",),
    contact_points=(
        ContactPointDraft(kind=ContactKind.LINK, value="example.jp/misaki"),
        ContactPointDraft(kind=ContactKind.MOBILE, value="090-1234-5678", preferred=True),
        ContactPointDraft(value="079", sensitivity=Sensitivity.ME_ONLY),
    ),
    addresses=(AddressDraft(prefecture="兵庫県", rest="本町"),),
)


Kind = TypeVar("Kind", bound=QWidget)


class Desk:
    """The room of people at one person's page."""

    def __init__(self, qtbot: QtBot, store: Store, draft: PersonDraft) -> None:
        self.store, self.qtbot = store, qtbot
        self.person_id = store.do(PREPARE, people.add_person, draft, today=TODAY)
        self.room = PeopleRoom(store)
        qtbot.addWidget(self.room)
        self.room.resize(1200, 900)
        self.room.show()
        self.room.show_person(self.person_id)

    @property
    def draft(self) -> PersonDraft:
        return self.store.read(people.get_draft, self.person_id)

    def part(self, name: str) -> InPlace:
        return self.seen(InPlace, name)

    def seen(self, kind: type[Kind], name: str) -> Kind:
        """Return a widget of the page as it is now; the page before it may still be going."""
        found = self.room.page.findChildren(kind, name)
        return next(widget for widget in found if widget.isVisibleTo(self.room))

    def open(self, name: str) -> InlineForm:
        self.part(name).open()
        return self.form(name)

    def form(self, name: str) -> InlineForm:
        form = self.part(name).form()
        assert form is not None
        return form

    def choose(self, button: str, entry: int) -> None:
        plus = self.seen(QToolButton, button)
        plus.click()
        menu = plus.findChild(QMenu)
        assert menu is not None
        menu.actions()[entry].trigger()
        menu.close()

    def texts(self, name: str) -> list[str]:
        found = self.room.page.findChildren(QLabel, name)
        return [label.text() for label in found if label.isVisibleTo(self.room)]
