"""The people behind a number: a list of names, each leading to their invitation or their page."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from organiser.services.programmes.programme_guests import Guest
from organiser.text.dates import month_day
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.language import current_language, say
from organiser.ui.person_rows import PERSON_ROW_HEIGHT, PersonLine, PersonRowDelegate
from organiser.ui.row_views import RowsView
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_XL, ToneName
from organiser.vocabulary import Stage, label

#: In which tone a stage speaks; the others are neutral.
TONES: dict[Stage, ToneName] = {
    Stage.ACCEPTED: "positive",
    Stage.ASKED: "caution",
    Stage.CONSIDERING: "caution",
    Stage.WAITING: "info",
    Stage.NO_REPLY: "stop",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """What a number stands for, and the people it counts."""

    title: str
    guests: Sequence[Guest]


class BehindDialog(QDialog):
    """Lists the people behind a number; Enter goes to the chosen one in the order."""

    @classmethod
    def open_for(cls, desk: CardDesk, behind: Behind) -> "BehindDialog":
        """Show the people over the desk's page and return the window."""
        dialog = cls(desk, behind)
        dialog.open()
        return dialog

    def __init__(self, desk: CardDesk, behind: Behind) -> None:
        """List these people, the first one chosen."""
        super().__init__(desk.parent)
        self.setObjectName("people_behind")
        self.setWindowTitle(behind.title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._invitations = {guest.person_id: guest.invitation_id for guest in behind.guests}
        self.view = RowsView(name="behind_list", row_height=PERSON_ROW_HEIGHT)
        self.view.setItemDelegate(PersonRowDelegate(self.view, trailing="chip"))
        self.model: RowsModel[PersonLine] = RowsModel(
            [Column(header="", text=lambda line: line.name, tip=lambda line: line.tip)],
            key=lambda line: line.person_id,
            parent=self.view,
        )
        self.view.show_model(self.model)
        self.model.set_rows([self._line(guest) for guest in behind.guests])
        self.person_button = button(
            self.tr("Page of this person"), name="behind_person", icon_name="user"
        )
        self.order_button = button(
            self.tr("Show in the order"), name="behind_order", kind="primary", tip="Enter"
        )
        self._lay_out()
        self.view.key_activated.connect(self._to_invitation)
        self.order_button.clicked.connect(lambda: self._to_invitation(self.view.current_key()))
        self.person_button.clicked.connect(self._to_person)
        self.view.select_first()

    def _line(self, guest: Guest) -> PersonLine:
        post = " · ".join(part for part in (guest.organisation, guest.title) if part)
        until = guest.holds_until
        second = post
        if until is not None:
            said = self.tr("until {day}").format(day=month_day(until, language=current_language()))
            second = f"{said} · {post}" if post else said
        return PersonLine(
            person_id=guest.person_id,
            name=guest.name,
            second_line=second,
            trailing=say(label(guest.stage)),
            tone=TONES.get(guest.stage, "neutral"),
            tip="\n".join(part for part in (guest.name, second) if part),
        )

    def _to_invitation(self, person_id: object) -> None:
        if isinstance(person_id, int):
            self.accept()
            self._desk.show_invitation(self._invitations[person_id])

    def _to_person(self) -> None:
        person_id = self.view.current_key()
        if isinstance(person_id, int):
            self.accept()
            self._desk.show_person(person_id)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.person_button)
        foot.addWidget(self.order_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        self.resize(480, min(620, 130 + PERSON_ROW_HEIGHT * max(3, self.model.rowCount())))
