"""The lines of a card of themes: those that wait, each changed in its place, and those gone by."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from organiser.services.programmes import theme_ideas
from organiser.services.programmes.theme_ideas import IdeaDraft, IdeaLine, SessionChoice
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.form_fields import FieldColumn
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.language import current_language
from organiser.ui.links import link
from organiser.ui.people.people_field import PeopleField
from organiser.ui.programmes.days import short_day
from organiser.ui.programmes.steps.lines import line_row
from organiser.ui.programmes.themes import actions
from organiser.ui.ties.tie_lines import Choice, more_button
from organiser.ui.tokens import SPACE_S, SPACE_XS
from organiser.wording import day_label

_THEME_SIGNS = 40
_PENCIL_WIDTH = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeDesk:
    """What the lines of themes need; `after` runs after each change.

    With a session themes are taken up there, else a session of the programme is chosen.
    """

    desk: CardDesk
    programme_id: int
    session_id: int | None
    after: Callable[[], object]


class ThemeParts(QObject):
    """Makes the lines of a card of themes."""

    def __init__(self, table: ThemeDesk) -> None:
        super().__init__()
        self._table = table
        self._desk = table.desk
        self._made: dict[str, InPlace] = {}

    def waiting_part(self, line: IdeaLine) -> InPlace:
        """Return a theme that waits to be taken up."""
        content, row = line_row("theme_line", gap=SPACE_S)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text_label(line.text, wrap=True, name="theme_text"))
        if line.note:
            words.addWidget(text_label(line.note, "small", wrap=True, name="theme_note"))
        # Below the words: beside them it would leave a narrow card no room for them.
        foot = self._origin(line)
        foot.addWidget(self._use_button(line))
        words.addLayout(foot)
        row.addLayout(words, 1)
        row.addWidget(self._waiting_menu(line), 0, Qt.AlignmentFlag.AlignTop)
        name = f"theme_{line.idea_id}"
        spoken = self.tr("Change the theme “{text}”").format(text=line.text)
        made = InPlace(content, lambda: self._form(line), name=name, label=spoken)
        self._made[name] = made
        return made

    def past_line(self, line: IdeaLine) -> QWidget:
        """Return a theme that was taken up or dropped, and on which day."""
        content, row = line_row("past_theme_line", gap=SPACE_S)
        # Under each other: the lines above keep room for their pencils.
        row.setContentsMargins(0, SPACE_XS, _PENCIL_WIDTH, SPACE_XS)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text_label(line.text, "muted", wrap=True, name="past_theme_text"))
        words.addWidget(text_label(self._past(line), "small", wrap=True, name="past_theme_words"))
        row.addLayout(words, 1)
        choices: list[Choice] = [
            (self.tr("Put back into the list"), lambda: self._put_back(line)),
            (self.tr("Remove"), lambda: self._remove(line)),
        ]
        row.addWidget(
            more_button(choices, name=f"more_theme_{line.idea_id}", spoken=self._spoken(line)),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        return content

    def _origin(self, line: IdeaLine) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        if line.person_id is not None:
            row.addWidget(text_label(self.tr("from"), "small"))
            row.addWidget(
                link(line.person, self._desk.show_person, line.person_id, name="theme_person")
            )
        today = self._desk.store.today()
        told = [self.tr("noted on {day}").format(day=short_day(line.noted_on, today=today))]
        if line.programme_id != self._table.programme_id:
            told.append(line.programme)
        row.addWidget(ElidedLabel(" · ".join(told), "small", name="theme_origin"), 1)
        return row

    def _past(self, line: IdeaLine) -> str:
        language = current_language()
        told = ""
        if line.session_on is not None:
            day = day_label(line.session_on, language)
            told = self.tr("taken up on {day}").format(day=day)
        elif line.dropped_on is not None:
            told = self.tr("dropped on {day}").format(day=day_label(line.dropped_on, language))
        other = line.programme if line.programme_id != self._table.programme_id else ""
        return " · ".join(filter(None, (told, other, line.person)))

    def _use_button(self, line: IdeaLine) -> QWidget:
        name = f"use_theme_{line.idea_id}"
        here = self._table.session_id
        if here is not None:
            made = button(self.tr("Use here"), name=name, kind="small")
            made.setToolTip(self.tr("Make it the theme of this session"))
            made.clicked.connect(lambda: self._use(line, here))
            return made
        made = button(self.tr("Use for…"), name=name, kind="small")
        made.setToolTip(self.tr("Choose the session that takes up this theme"))

        def open_menu() -> None:
            menu = self._sessions_menu(line, made)
            menu.popup(made.mapToGlobal(QPoint(0, made.height())))

        made.clicked.connect(open_menu)
        return made

    def _sessions_menu(self, line: IdeaLine, around: QWidget) -> QMenu:
        menu = QMenu(around)
        menu.setObjectName(f"use_theme_{line.idea_id}_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        store = self._desk.store
        choices = store.read(
            theme_ideas.list_choices, self._table.programme_id, today=store.today()
        )
        for choice in choices:
            entry = menu.addAction(self._choice_text(choice))
            entry.triggered.connect(
                lambda _checked=False, key=choice.session_id: self._use(line, key)
            )
        if not choices:
            menu.addAction(self.tr("No session is coming. Add one first.")).setEnabled(False)
        return menu

    def _choice_text(self, choice: SessionChoice) -> str:
        day = day_label(choice.held_on, current_language())
        if not choice.theme:
            return day
        theme = choice.theme
        short = theme if len(theme) <= _THEME_SIGNS else f"{theme[:_THEME_SIGNS]}…"
        # An ampersand in a menu would mark a key.
        told = self.tr("{day} — instead of “{theme}”").format(day=day, theme=short)
        return told.replace("&", "&&")

    def _waiting_menu(self, line: IdeaLine) -> QWidget:
        choices: list[Choice] = [
            (self.tr("Change…"), lambda: self._open(line)),
            (self.tr("Drop it"), lambda: self._drop(line)),
            (self.tr("Remove"), lambda: self._remove(line)),
        ]
        return more_button(choices, name=f"more_theme_{line.idea_id}", spoken=self._spoken(line))

    def _spoken(self, line: IdeaLine) -> str:
        return self.tr("What to do with the theme “{text}”").format(text=line.text)

    def _form(self, line: IdeaLine) -> InlineForm:
        store, fields = self._desk.store, FieldColumn()
        fields.add_text("text", self.tr("Theme"), line.text, required=True)
        given = () if line.person_id is None else (line.person_id,)
        whom = PeopleField(store, person_ids=given, most=1, placeholder=self.tr("Type a name"))
        fields.add_field("person_id", self.tr("From whom"), whom)
        fields.add_lines("note", self.tr("Note"), line.note, rows=2)

        def keep(said: dict[str, Any]) -> None:
            draft = IdeaDraft(**said | {"person_id": next(iter(whom.person_ids()), None)})
            actions.change_idea(store, line.idea_id, draft)
            self._table.after()

        return InlineForm(fields, on_save=keep)

    def _open(self, line: IdeaLine) -> None:
        self._made[f"theme_{line.idea_id}"].open()

    def _use(self, line: IdeaLine, session_id: int) -> None:
        actions.use_idea(self._desk.store, line, session_id)
        self._table.after()

    def _drop(self, line: IdeaLine) -> None:
        actions.drop_idea(self._desk.store, line)
        self._table.after()

    def _put_back(self, line: IdeaLine) -> None:
        actions.put_back_idea(self._desk.store, line)
        self._table.after()

    def _remove(self, line: IdeaLine) -> None:
        actions.remove_idea(self._desk.store, line)
        self._table.after()
