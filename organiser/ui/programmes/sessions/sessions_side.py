"""A programme seen from its dates: the list of them, and one session at its right."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from organiser.errors import NotFound
from organiser.services.programmes.programmes import ProgrammePage
from organiser.services.sessions import repeating, sessions
from organiser.ui import ask
from organiser.ui.card_desk import CardDesk
from organiser.ui.in_place import focus_part, focused_part
from organiser.ui.inline_form import save_or_say
from organiser.ui.pieces import EmptyState
from organiser.ui.programmes.sessions import actions
from organiser.ui.programmes.sessions.repeat_form import RepeatForm
from organiser.ui.programmes.sessions.session_form import SessionForm
from organiser.ui.programmes.sessions.session_list import SessionList
from organiser.ui.programmes.sessions.session_page import SessionPageView, When
from organiser.ui.programmes.sides import ProgrammeSide


class SessionsSide(ProgrammeSide):
    """Shows the dates of a programme and one of them whole."""

    def __init__(self, desk: CardDesk) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sessions_side")
        self._desk = desk
        self._programme_id = 0
        self._told_when: dict[int, When] = {}
        self.list = SessionList()
        self.page: SessionPageView | None = None
        self.empty = EmptyState(
            "calendar-plus",
            self.tr(
                "No date yet. Add the first one, or say how the series repeats and add its dates"
                " at once."
            ),
            action_label=self.tr("Add a date"),
            name="no_sessions",
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        self.list.chosen.connect(self._show_session)
        self.list.add_requested.connect(self.add)
        self.list.repeat_requested.connect(self.repeat)
        self.empty.action_requested.connect(self.add)

    def show_programme(self, page: ProgrammePage) -> None:
        """Show the dates of this programme; the next one first if it is another programme."""
        if page.programme_id != self._programme_id:
            self._let_go()
            self.list.forget()
        self._programme_id = page.programme_id
        store = self._desk.store
        rows = store.read(sessions.list_sessions, page.programme_id)
        shown = self.page
        self.list.show_rows(rows, today=store.today())
        current = self.list.current()
        if current is None:
            self._let_go()
        elif self.page is None or self.page is shown:
            # Otherwise the list has chosen another one, which was shown for that.
            self._show_session(current)

    def session_id(self) -> int | None:
        """Return the session shown."""
        return self.page.session_id if self.page is not None else None

    def take_focus(self) -> None:
        """Put the keyboard into the list of dates."""
        (self.list.view if self.list.current() else self.empty.action_button).setFocus()

    def add(self) -> None:
        """Open the form for one more date."""
        store = self._desk.store
        usual = store.read(sessions.usual_draft, self._programme_id, today=store.today())
        form = SessionForm(
            store,
            self.window(),
            self._programme_id,
            usual=usual,
            on_save=lambda draft: actions.add_session(store, self._programme_id, draft),
        )
        form.saved.connect(self._choose)
        form.open()

    def repeat(self) -> None:
        """Open the form for a series of dates."""
        store = self._desk.store
        form = RepeatForm(
            store,
            self.window(),
            self._programme_id,
            series=store.read(repeating.get_series, self._programme_id),
            usual=store.read(sessions.usual_draft, self._programme_id, today=store.today()),
        )
        form.saved.connect(lambda keys: self._choose(keys[0]) if keys else None)
        form.open()

    def _choose(self, session_id: object) -> None:
        if isinstance(session_id, int):
            self.list.choose(session_id)

    def _show_session(self, session_id: int) -> None:
        store = self._desk.store
        if self.page is not None and self.page.session_id != session_id:
            self._let_go()
        try:
            page = store.read(sessions.get_session, session_id, today=store.today())
        except NotFound:
            self._let_go(keeping=False)
            return
        shown = self.page
        if shown is not None and shown.is_discreet is page.off_the_record:
            shown.show_page(page)
            self._stack.setCurrentWidget(shown)
            return
        focused = focused_part(shown) if shown is not None else ""
        self._let_go()
        self.page = SessionPageView(page, self._desk, self._told_when.get(session_id))
        self._stack.addWidget(self.page)
        self._stack.setCurrentWidget(self.page)
        focus_part(self.page, focused)

    def _let_go(self, *, keeping: bool = True) -> None:
        """Take the session shown away, with what was written in it kept."""
        page, self.page = self.page, None
        if page is None:
            return
        self._told_when[page.session_id] = page.told_when
        if keeping:
            save_or_say(page)
            problem = page.keep()
            if problem:
                title = self.tr("What you were writing was not kept")
                ask.show_error(self, problem, title=title)
        # Keeping may have shown the next session already.
        if self.page is None:
            self._stack.setCurrentWidget(self.empty)
        self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()
