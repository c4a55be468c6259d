"""What is wished for two people, and whom the book keeps apart."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from organiser.services.tours import participants, wishes
from organiser.services.tours.wishes import WishRow
from organiser.ui import discretion
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.pieces import Card
from organiser.ui.row_views import RowsView
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tours.group.actions import WishActions
from organiser.ui.tours.group.wish_form import WishForm
from organiser.vocabulary import label

_LINE, _MOST_LINES = 30, 8
#: The column beside a plan grows no wider.
SIDE_WIDEST = 400


class WishesView(RowsView):
    """The wishes, one line each.

    Signals: `remove_requested()` when Delete is pressed.
    """

    remove_requested = Signal()

    def __init__(self) -> None:
        super().__init__(name="wishes_list", row_height=_LINE)
        self.wishes: RowsModel[WishRow] = RowsModel(
            [
                Column(header="", text=self._pair, tip=self._whole),
                Column(header="", text=self._what, at_right=True, width=124),
            ],
            key=lambda row: (row.wish_id, row.draft.first_person_id, row.draft.second_person_id),
            parent=self,
        )
        self.show_model(self.wishes)
        self.setAccessibleName(self.tr("Wishes"))

    def _pair(self, row: WishRow) -> str:
        return self.tr("{first} and {second}").format(first=row.first_name, second=row.second_name)

    def _what(self, row: WishRow) -> str:
        if row.wish_id is None:
            return self.tr("Apart (book)")
        kind, draft = say(label(row.draft.kind)), row.draft
        if draft.for_seats and draft.for_rooms:
            return kind
        where = self.tr("seats") if draft.for_seats else self.tr("rooms")
        return f"{kind} · {where}"

    def _whole(self, row: WishRow) -> str:
        note = "" if discretion.is_on() else row.draft.note
        return "\n".join(filter(None, (self._pair(row), self._what(row), note)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)


class WishesCard(Card):
    """Lists, adds, changes and forgets wishes; what the book says cannot be changed here."""

    def __init__(self, desk: CardDesk, *, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Wishes for two"), name="wishes_card", parent=parent)
        self._desk = desk
        self._tour_id = 0
        self.add_button = button(self.tr("Add"), name="add_wish", kind="small", icon_name="plus")
        self.head.addWidget(self.add_button)
        self.view = WishesView()
        self.empty_label = text_label(
            self.tr(
                "Nobody wished anything yet. Note here who likes to be together, or rather apart;"
                " a proposal minds it."
            ),
            "muted",
            wrap=True,
            name="no_wishes",
        )
        self.body.addWidget(self.view)
        self.body.addWidget(self.empty_label)
        self.add_button.clicked.connect(self._on_add_clicked)
        self.view.key_activated.connect(self._on_key_activated)
        self.view.remove_requested.connect(self._on_remove_requested)

    def show_tour(self, tour_id: int) -> None:
        """Show the wishes of a tour."""
        self._tour_id = tour_id
        rows = self._desk.store.read(wishes.list_wishes, tour_id)
        self.view.wishes.set_rows(rows)
        self.view.setFixedHeight(min(len(rows), _MOST_LINES) * _LINE + 2)
        self.view.setVisible(bool(rows))
        self.empty_label.setVisible(not rows)

    def _on_add_clicked(self) -> None:
        people = self._desk.store.read(participants.list_participants, self._tour_id)
        WishForm(self._desk.parent, people, on_save=self._actions().add).open()

    def _on_key_activated(self, _key: object) -> None:
        row = self._row()
        if row is None or row.wish_id is None:
            return
        people = self._desk.store.read(participants.list_participants, self._tour_id)
        actions, wish_id = self._actions(), row.wish_id
        WishForm(
            self._desk.parent,
            people,
            draft=row.draft,
            on_save=lambda draft: actions.change(wish_id, row, draft),
        ).open()

    def _on_remove_requested(self) -> None:
        row = self._row()
        if row is not None and row.wish_id is not None:
            self._actions().remove(row.wish_id, row)

    def _actions(self) -> WishActions:
        return WishActions(self._desk.store, self._tour_id)

    def _row(self) -> WishRow | None:
        return self.view.wishes.row_at(self.view.currentIndex().row())
