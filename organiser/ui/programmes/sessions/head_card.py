"""When and where a session takes place, with what theme, and whether anything is kept of it."""

from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from organiser.papers.options import PaperSubject
from organiser.services.sessions.sessions import SessionPage
from organiser.ui import ask
from organiser.ui.buttons import icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.fields import CheckField
from organiser.ui.form_fields import FieldColumn
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.labels import ElidedLabel, plain_tip, text_label
from organiser.ui.language import say
from organiser.ui.links import Link
from organiser.ui.papers.paper_menu import fill_paper_menu
from organiser.ui.pieces import Card, Chip
from organiser.ui.programmes.paper_kinds import SESSION_PAPERS
from organiser.ui.programmes.sessions import actions
from organiser.ui.programmes.sessions.day_note import DayNote
from organiser.ui.programmes.sessions.day_notes import day_mark, day_text, day_tone, span_text
from organiser.ui.programmes.sessions.session_fields import (
    add_day_field,
    add_place_fields,
    add_theme_field,
    add_time_fields,
    read_session,
)
from organiser.ui.tokens import SPACE_L, SPACE_S, SPACE_XS
from organiser.vocabulary import PaperKind


class HeadCard(Card):
    """Shows a session's day, time, place and theme, each changed in its place."""

    def __init__(self, page: SessionPage, desk: CardDesk) -> None:
        """Show one session."""
        super().__init__(name="session_card")
        self._page, self._desk = page, desk
        self.discreet_box = CheckField(
            self.tr("Off the record: keep no texts"),
            checked=page.off_the_record,
        )
        self.discreet_box.setObjectName("off_the_record")
        self.discreet_box.setToolTip(self.tr("Only the date, the place and the people are kept"))
        self.discreet_box.clicked.connect(self._on_discreet)
        part = InPlace(
            self._shown(), self._form, name="session_part", label=self.tr("Change this date")
        )
        self.body.addWidget(part)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addWidget(self.discreet_box, 1)
        self.paper_button = self._papers()
        foot.addWidget(self.paper_button)
        self.remove_button = icon_button(
            "trash-2", self.tr("Remove this date"), name="remove_session"
        )
        self.remove_button.clicked.connect(self.remove)
        foot.addWidget(self.remove_button)
        self.body.addLayout(foot)

    def turn_to(self, page: SessionPage) -> bool:
        """Stand for a session read anew; tell whether what is shown still holds."""
        same = _told(page) == _told(self._page)
        self._page = page
        return same

    def remove(self) -> None:
        """Remove the session after a question; what stands against it is said."""
        day = self._page.draft.held_on
        agreed = ask.confirm(
            self,
            self.tr("Remove the date {day}?").format(day=day_text(day)),
            self.tr("Its agenda, its minutes and its next steps go with it. It can be undone."),
            action_label=self.tr("Remove"),
        )
        if agreed:
            actions.remove_session(self._desk.store, self._page.session_id, day)

    def _papers(self) -> QToolButton:
        spoken = self.tr("Papers of this session; Ctrl+P opens its programme")
        made = icon_button("file-text", spoken, name="session_paper_button")
        menu = QMenu(made)
        menu.setObjectName("session_paper_menu")
        for kinds in SESSION_PAPERS:
            fill_paper_menu(menu, self._desk.parent, self._desk.store, kinds, self._paper_subject)
            menu.addSeparator()
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    def _paper_subject(self, _kind: PaperKind) -> PaperSubject:
        page = self._page
        return PaperSubject(programme_id=page.programme_id, session_id=page.session_id)

    def _on_discreet(self) -> None:
        page, store = self._page, self._desk.store
        day = page.draft.held_on
        if not self.discreet_box.isChecked():
            actions.go_on_record(store, page.session_id, day)
        elif not page.texts or self._may_drop():
            actions.go_off_the_record(store, page.session_id, day)
        else:
            self.discreet_box.setChecked(False)

    def _may_drop(self) -> bool:
        goes = "\n".join(f"・{say(text)}" for text in self._page.texts)
        why = self.tr(
            "Only the date, the place and the people stay. From the session go:\n{texts}\n\nUndo"
            " brings them back."
        )
        return ask.confirm(
            self,
            self.tr("Take the session off the record?"),
            why.format(texts=goes),
            action_label=self.tr("Take off the record"),
            dangerous=True,
        )

    def _shown(self) -> QWidget:
        draft = self._page.draft
        content = QWidget()
        content.setObjectName("session_shown")
        column = QVBoxLayout(content)
        column.setContentsMargins(SPACE_XS, SPACE_XS, 0, SPACE_XS)
        column.setSpacing(SPACE_S)
        first = QHBoxLayout()
        first.setSpacing(SPACE_S)
        first.addWidget(text_label(day_text(draft.held_on), "title", name="session_day"))
        mark = day_mark(draft.held_on)
        if mark:
            first.addWidget(Chip(mark, day_tone(draft.held_on), name="session_mark"))
        first.addWidget(
            ElidedLabel(span_text(draft.starts, draft.ends), "strong", name="session_time"), 1
        )
        column.addLayout(first)
        column.addLayout(self._rows())
        return content

    def _rows(self) -> QVBoxLayout:
        page = self._page
        rows: list[tuple[str, QWidget]] = []
        if not page.off_the_record:
            theme = text_label(page.draft.theme or "—", wrap=True, name="session_theme")
            rows.append((self.tr("Theme"), theme))
        rows.append((self.tr("Venue"), ElidedLabel(page.place or "—", name="session_place")))
        if page.link:
            rows.append((self.tr("Online link"), self._link()))
        headings = [text_label(word, "small") for word, _told in rows]
        width = max(heading.sizeHint().width() for heading in headings)
        column = QVBoxLayout()
        column.setSpacing(SPACE_XS)
        for heading, (_word, told) in zip(headings, rows, strict=True):
            heading.setFixedWidth(width)
            line = QHBoxLayout()
            line.setSpacing(SPACE_L)
            line.addWidget(heading, 0, Qt.AlignmentFlag.AlignTop)
            if isinstance(told, Link):
                line.addWidget(told)
                line.addStretch(1)
            else:
                line.addWidget(told, 1)
            column.addLayout(line)
        return column

    def _link(self) -> QWidget:
        url = page_url(self._page.link)
        if url is None:
            return ElidedLabel(self._page.link, name="session_link_text")
        made = Link(self._page.link, name="session_link")
        made.setToolTip(plain_tip(self.tr("Open in the browser: {url}").format(url=url.toString())))
        made.clicked.connect(lambda: QDesktopServices.openUrl(url))
        return made

    def _form(self) -> InlineForm:
        page, fields = self._page, FieldColumn(name="session_edit_fields")
        with fields.side_by_side():
            day = add_day_field(fields, page.draft.held_on, today=self._desk.store.today())
            add_time_fields(fields, page.draft)
        DayNote(fields, day, self._desk.store, page.programme_id)
        if not page.off_the_record:
            add_theme_field(fields, page.draft)
        usual = "" if page.draft.place else page.place
        add_place_fields(fields, page.draft, usual=usual)
        return InlineForm(fields, on_save=self._keep, first="held_on")

    def _keep(self, said: dict[str, Any]) -> None:
        draft = read_session(said, session_id=self._page.session_id)
        actions.change_session(self._desk.store, self._page.session_id, draft)


def page_url(text: str) -> QUrl | None:
    """Return the address of a page on the web; nothing for any other text."""
    typed = text.strip()
    url = QUrl(typed if "://" in typed else f"https://{typed}", QUrl.ParsingMode.StrictMode)
    is_page = url.isValid() and url.scheme() in ("http", "https") and "." in url.host()
    return url if is_page else None


def _told(page: SessionPage) -> tuple[object, ...]:
    return page.draft, page.place, page.link, page.off_the_record
