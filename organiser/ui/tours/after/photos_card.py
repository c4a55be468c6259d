"""The card of the pictures chosen for a tour's report."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent

from organiser.services.tours.photos import PhotoLine
from organiser.ui import ask
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.ui.programmes.steps.lines import LineHolder
from organiser.ui.timeline.entry_row import dropped_files
from organiser.ui.tours.after import actions
from organiser.ui.tours.after.photo_lines import PhotoLines
from organiser.ui.tours.waiting_card import WaitingCard

_PATTERNS = ["*.jpg", "*.jpeg", "*.png", "*.webp", "*.gif", "*.bmp"]


class PhotosCard(WaitingCard):
    """Shows the pictures in the order of the report; more are chosen or dropped here."""

    def __init__(self, desk: CardDesk) -> None:
        """Begin empty."""
        super().__init__(self.tr("Pictures"), name="photos_card")
        self._desk = desk
        self._tour_id = 0
        self._photos: Sequence[PhotoLine] = ()
        self._stops: Sequence[tuple[object, str]] = ()
        self._made = PhotoLines(desk)
        self.setAcceptDrops(True)
        self.add_button = button(
            self.tr("Add pictures…"), name="add_photos_button", kind="small", icon_name="plus"
        )
        self.add_button.clicked.connect(self._choose)
        self.head.addWidget(self.add_button)
        words = self.tr(
            "No pictures yet. Choose some, or drop them here; they are kept beside the book."
        )
        self.empty_label = text_label(words, "muted", wrap=True, name="photos_empty")
        self._lines = LineHolder(name="photo_lines")
        for widget in (self.empty_label, self._lines):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_photos(
        self, tour_id: int, photos: Sequence[PhotoLine], stops: Sequence[tuple[object, str]]
    ) -> None:
        """Show the pictures of a tour; `stops` are those one may show."""
        self._tour_id, self._photos, self._stops = tour_id, photos, stops
        self.show_news((tour_id, tuple(photos), tuple(stops)))

    def add_photos(self, paths: Sequence[Path]) -> None:
        """Put pictures behind those that are there."""
        actions.add_photos(self._desk.store, self._tour_id, paths)

    @override
    def fill(self) -> None:
        count = len(self._photos)
        self.set_heading(self.tr("Pictures"), self.tr("%n picture(s)", "", count) if count else "")
        self.empty_label.setVisible(not count)
        self._lines.put(
            [
                self._made.line(photo, place=place, count=count, stops=self._stops)
                for place, photo in enumerate(self._photos, start=1)
            ]
        )

    def _choose(self) -> None:
        kinds = [(self.tr("Pictures"), _PATTERNS)]
        self.add_photos(ask.open_paths(self, self.tr("Add pictures"), kinds=kinds))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add_photos(dropped_files(event.mimeData()))
