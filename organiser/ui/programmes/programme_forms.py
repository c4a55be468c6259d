"""Opening the forms of programmes: a new one, a change, a copy, the next of a series, its name."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from organiser.services.programmes import programme_copies
from organiser.services.programmes.programme_drafts import ProgrammeDraft
from organiser.services.programmes.programmes import ProgrammePage
from organiser.ui.language import current_language
from organiser.ui.programmes import actions, making
from organiser.ui.programmes.programme_form import ProgrammeForm
from organiser.ui.programmes.series_form import SeriesForm
from organiser.ui.store import Store

Then = Callable[[int], object]


class ProgrammeForms(QObject):
    """Opens forms over a widget; what they save is one action each."""

    def __init__(self, parent: QWidget, store: Store, then: Then) -> None:
        """Hand the id of every programme that is made to `then`."""
        super().__init__(parent)
        self._over = parent
        self._store = store
        self._then = then

    def add(self) -> None:
        """Open the form of a new programme."""
        self._open(
            self.tr("New programme"),
            ProgrammeDraft(name="", capacity=8),
            lambda draft: actions.add_programme(self._store, draft),
        ).saved.connect(self._then)

    def change(self, page: ProgrammePage) -> None:
        """Open the form of a programme."""
        self._open(
            page.name,
            page.draft,
            lambda draft: actions.change_programme(self._store, page.programme_id, draft),
        )

    def copy(self, programme_id: int) -> None:
        """Open the form of a new programme, filled with all of another but its people."""
        draft = self._store.read(
            programme_copies.draft_copy,
            programme_id,
            today=self._store.today(),
            language=current_language(),
        )
        self._open(
            self.tr("Copy of a programme"),
            draft,
            lambda draft: actions.add_programme(self._store, draft),
        ).saved.connect(self._then)

    def follow(self, programme_id: int) -> None:
        """Open the form of the next programme of the series; its name is a guess."""
        draft = self._store.read(
            programme_copies.draft_next, programme_id, today=self._store.today()
        )
        self._open(
            self.tr("Next of the series"),
            draft,
            lambda draft: making.add_next(self._store, programme_id, draft),
        ).saved.connect(self._then)

    def rename_series(self, name: str) -> None:
        """Open the form that renames a series for all its programmes."""
        SeriesForm(self._store, self._over, name=name).open()

    def _open(
        self,
        title: str,
        start: ProgrammeDraft,
        on_save: Callable[[ProgrammeDraft], object],
    ) -> ProgrammeForm:
        form = ProgrammeForm(self._store, self._over, title, start=start, on_save=on_save)
        form.open()
        return form
