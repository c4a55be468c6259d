"""One session: when and where, its agenda, who came, what was said, what follows."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from organiser.services.programmes.programme_drafts import SessionDraft
from organiser.services.sessions import sessions
from organiser.services.sessions.sessions import SessionPage
from organiser.ui.card_desk import CardDesk
from organiser.ui.in_place import focus_part, focused_part
from organiser.ui.inline_form import open_forms
from organiser.ui.overriding import override
from organiser.ui.pieces import scrolled
from organiser.ui.programmes.sessions.agenda_card import AgendaCard
from organiser.ui.programmes.sessions.attendance_card import AttendanceCard
from organiser.ui.programmes.sessions.discreet_card import DiscreetCard
from organiser.ui.programmes.sessions.head_card import HeadCard
from organiser.ui.programmes.sessions.notes_card import NotesCard
from organiser.ui.programmes.sessions.told_card import ToldCard
from organiser.ui.programmes.steps.steps_card import StepsCard
from organiser.ui.programmes.themes.themes_card import ThemesCard
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_XL

#: Narrower than this the two columns stand one below the other.
_TWO_COLUMNS_FROM = 860
#: How the two columns share the width.
_SHARES = (3, 2)

#: Day, start and end of a session.
When = tuple[date, int | None, int | None]


class SessionPageView(QWidget):
    """Shows one session; made anew for another one, so that nothing typed gets to the wrong one.

    `told_when` is the day and time which those who have accepted know.
    """

    def __init__(self, page: SessionPage, desk: CardDesk, told_when: When | None = None) -> None:
        """Show all cards of a session; without `told_when` everybody knows its day."""
        super().__init__()
        self.setObjectName("session_page")
        self._page, self._desk = page, desk
        self.told_when = told_when or when_of(page.draft)
        self._head = QVBoxLayout()
        self._told: ToldCard | None = None
        self.attendance = AttendanceCard(page, desk)
        self.steps: StepsCard | None = None
        self.agenda: AgendaCard | None = None
        self.notes: NotesCard | None = None
        self.themes: ThemesCard | None = None
        self.head = HeadCard(page, desk)
        self._lay_out()
        self._show_told()

    @property
    def session_id(self) -> int:
        """Return which session is shown."""
        return self._page.session_id

    @property
    def is_discreet(self) -> bool:
        """Tell whether only date and people are shown."""
        return self._page.off_the_record

    def show_page(self, page: SessionPage) -> None:
        """Show the same session anew; what is being written stays."""
        self._page = page
        self._renew_head()
        self._show_told()
        self.attendance.show_page(page)
        if self.agenda is not None:
            self.agenda.show_page(page)
        if self.notes is not None:
            self.notes.show_page(page)
        if self.steps is not None:
            self.steps.reload()
        if self.themes is not None:
            self.themes.reload()

    def keep(self) -> str:
        """Keep what was written; return why that was not possible, empty if it was."""
        if self.notes is not None and not self.notes.keep():
            return self.notes.problem()
        if self.agenda is not None and not self.agenda.add_lines():
            return self.agenda.problem_label.text()
        return ""

    def _renew_head(self) -> None:
        busy = [form for form in open_forms(self.head) if form.is_changed()]
        for form in busy:
            form.closed.connect(self._renew_head, Qt.ConnectionType.QueuedConnection)
        if busy or self.head.turn_to(self._page):
            return
        focused = focused_part(self)
        old, self.head = self.head, HeadCard(self._page, self._desk)
        self._head.replaceWidget(old, self.head)
        old.hide()
        old.deleteLater()
        self.head.show()
        focus_part(self, focused)

    def _show_told(self) -> None:
        """Name those who want telling while the day is not the one they know."""
        store, draft = self._desk.store, self._page.draft
        moved = when_of(draft) != self.told_when and draft.held_on >= store.today()
        if moved is (self._told is not None):
            return
        if not moved:
            self._put_told(None)
            return
        seated = store.read(sessions.list_seated, self._page.programme_id, today=store.today())
        if seated:
            self._put_told(ToldCard(seated, self._desk, self._on_told))

    def _on_told(self) -> None:
        self.told_when = when_of(self._page.draft)
        self._put_told(None)

    def _put_told(self, card: ToldCard | None) -> None:
        old, self._told = self._told, card
        if old is not None:
            old.hide()
            old.deleteLater()
        if card is not None:
            self._head.insertWidget(0, card)
            card.show()

    def _lay_out(self) -> None:
        page, desk = self._page, self._desk
        main, side = QVBoxLayout(), QVBoxLayout()
        for column in (self._head, main, side):
            column.setSpacing(SPACE_M)
        self._head.addWidget(self.head)
        main.addLayout(self._head)
        if page.off_the_record:
            main.addWidget(DiscreetCard())
        else:
            self.agenda, self.notes = AgendaCard(page, desk), NotesCard(page, desk)
            self.steps = StepsCard(desk, programme_id=page.programme_id, session_id=page.session_id)
            self.themes = ThemesCard(
                desk, programme_id=page.programme_id, session_id=page.session_id
            )
            main.addWidget(self.agenda)
            main.addWidget(self.notes)
        main.addStretch(1)
        for card in (self.attendance, self.steps, self.themes):
            if card is not None:
                side.addWidget(card)
        side.addStretch(1)
        content = QWidget()
        content.setObjectName("session_content")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(SPACE_L + 2, SPACE_L, SPACE_XL, SPACE_L)
        self._columns.setSpacing(SPACE_M)
        self._columns.addLayout(main)
        self._columns.addLayout(side)
        area = scrolled(content, name="session_area")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _TWO_COLUMNS_FROM
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        for place, share in enumerate(_SHARES):
            self._columns.setStretch(place, share if wide else 0)


def when_of(draft: SessionDraft) -> When:
    """Return what those who come must know."""
    return draft.held_on, draft.starts, draft.ends
