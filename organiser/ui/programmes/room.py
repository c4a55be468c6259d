"""The room of programmes: from the list into one programme and back."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from organiser.errors import NotFound
from organiser.services.inviting import invitation_lists
from organiser.services.programmes import programmes
from organiser.services.programmes.programmes import ProgrammePage
from organiser.ui.more_menu import may_remove
from organiser.ui.programmes import actions
from organiser.ui.programmes.chooser import ProgrammeChooser
from organiser.ui.programmes.programme_forms import ProgrammeForms
from organiser.ui.programmes.programme_screen import ProgrammeScreen
from organiser.ui.store import Store, View, keep_fresh


class ProgrammesRoom(View):
    """Shows the list of programmes, or one of them from one of its sides.

    Signals: `person_requested(int)`, `organisation_requested(int)`, `circle_requested(int)`,
    `tour_requested(int)`.
    """

    WATCHES: ClassVar[frozenset[str]] = frozenset(
        {
            "programme",
            "programme_kind",
            "programme_condition",
            "contributor",
            "session",
            "agenda_item",
            "attendance",
            "next_step",
            "theme_idea",
            "invitation",
            "answer",
            "follow_up",
            "thanks",
            "feedback",
            "voice",
            "word_template",
            "person",
            "position",
            "organisation",
            "contact_point",
            "interaction",
            "interaction_participant",
            "relationship",
            "promise",
            "skill",
            "expertise",
            "address",
            "tour",
            "tour_day",
            "stop",
            "host_visit",
            "setting",
        }
    )
    person_requested = Signal(int)
    organisation_requested = Signal(int)
    circle_requested = Signal(int)
    tour_requested = Signal(int)

    def __init__(self, store: Store) -> None:
        """Begin with the list."""
        super().__init__()
        self.setObjectName("programmes_room")
        self._store = store
        self.chooser = ProgrammeChooser()
        self.programme_screen = ProgrammeScreen(store)
        self._forms = ProgrammeForms(self, store, self.show_programme)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.chooser)
        self._pages.addWidget(self.programme_screen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._wire()
        keep_fresh(self, store)
        self.reload()

    def reload(self) -> None:
        """Read anew what is shown; a programme that is gone leads back to the list."""
        if self._pages.currentWidget() is self.programme_screen:
            try:
                self.programme_screen.reload()
            except NotFound:
                self.show_list()
            return
        self.chooser.show_programmes(
            self._store.read(programmes.list_programmes, self._store.today())
        )

    def take_focus(self) -> None:
        """Put the keyboard into the list, or into the side of the programme that is shown."""
        if self._pages.currentWidget() is self.programme_screen:
            self.programme_screen.take_focus()
        else:
            self.chooser.take_focus()

    def show_list(self) -> None:
        """Show all programmes."""
        self._pages.setCurrentWidget(self.chooser)
        self.reload()
        self.chooser.take_focus()

    def show_programme(self, programme_id: int) -> None:
        """Show one programme at the person whose turn it is."""
        self.programme_screen.show_programme(programme_id)
        self._pages.setCurrentWidget(self.programme_screen)
        self.programme_screen.take_focus()

    def show_invitation(self, invitation_id: int) -> None:
        """Show one person in their programme."""
        page = self._store.read(
            invitation_lists.get_invitation, invitation_id, today=self._store.today()
        )
        self.programme_screen.show_programme(page.row.programme_id, invitation_id)
        self._pages.setCurrentWidget(self.programme_screen)
        self.programme_screen.take_focus()

    def show_balance(self) -> None:
        """Open the asking balance over the list."""
        from organiser.ui.programmes.balance.dialog import BalanceDialog

        dialog = BalanceDialog.open_for(self._store, self)
        dialog.person_requested.connect(self.person_requested)
        dialog.invitation_requested.connect(self.show_invitation)

    def new_programme(self) -> None:
        """Open the form for a new programme; it is shown once it is saved."""
        self._forms.add()

    def edit_programme(self) -> None:
        """Open the form for the programme shown."""
        page = self._shown()
        if page is not None:
            self._forms.change(page)

    def copy_programme(self, programme_id: int) -> None:
        """Open the form for a programme like another; it is shown once it is saved."""
        self._forms.copy(programme_id)

    def next_programme(self, programme_id: int) -> None:
        """Open the form for the next programme of a series; it is shown once it is saved."""
        self._forms.follow(programme_id)

    def _shown(self) -> ProgrammePage | None:
        if self._pages.currentWidget() is not self.programme_screen:
            return None
        return self.programme_screen.page()

    def _on_copy(self) -> None:
        page = self._shown()
        if page is not None:
            self.copy_programme(page.programme_id)

    def _on_next(self) -> None:
        page = self._shown()
        if page is not None:
            self.next_programme(page.programme_id)

    def _on_rename_series(self) -> None:
        page = self._shown()
        if page is not None and page.draft.series:
            self._forms.rename_series(page.draft.series)

    def _on_remove(self) -> None:
        page = self.programme_screen.page()
        if page is None:
            return
        thing = page.programme_id, page.name
        if may_remove(self._store, self, "programme", *thing):
            actions.remove_programme(self._store, *thing)

    def _on_close(self) -> None:
        page = self.programme_screen.page()
        if page is not None:
            actions.close_programme(self._store, page.programme_id, page.name)

    def _on_reopen(self) -> None:
        page = self.programme_screen.page()
        if page is not None:
            actions.reopen_programme(self._store, page.programme_id, page.name)

    def _wire(self) -> None:
        self.chooser.programme_chosen.connect(self.show_programme)
        self.chooser.new_requested.connect(self.new_programme)
        self.chooser.balance_requested.connect(self.show_balance)
        self.chooser.copy_requested.connect(self.copy_programme)
        self.chooser.next_requested.connect(self.next_programme)
        header = self.programme_screen.header
        header.crumb_requested.connect(self.show_list)
        header.edit_action.triggered.connect(self.edit_programme)
        header.copy_action.triggered.connect(self._on_copy)
        header.next_action.triggered.connect(self._on_next)
        header.series_action.triggered.connect(self._on_rename_series)
        header.close_action.triggered.connect(self._on_close)
        header.reopen_action.triggered.connect(self._on_reopen)
        header.remove_action.triggered.connect(self._on_remove)
        for name in ("person", "organisation", "circle", "tour"):
            signal = f"{name}_requested"
            getattr(self.programme_screen, signal).connect(getattr(self, signal))
        QShortcut(QKeySequence("Ctrl+N"), self, self.new_programme)
        QShortcut(QKeySequence("Ctrl+J"), self.programme_screen, self.programme_screen.ask_next)
