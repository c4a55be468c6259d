"""The catalogue of skills: found, added, changed, merged, removed; and who has each."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from organiser.errors import OrganiserError
from organiser.services import removing
from organiser.services.people import skills
from organiser.services.people.skills import SkillRow, search_skills
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.page_header import SearchField
from organiser.ui.pieces import EmptyState
from organiser.ui.row_views import RowsView
from organiser.ui.skills.dialog_foot import SkillsFoot
from organiser.ui.skills.skill_form import MergeSkillForm, SkillForm
from organiser.ui.skills.skill_people import SkillPeople
from organiser.ui.store import Store
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from organiser.ui.typed_text import TypedText
from organiser.vocabulary import label
from organiser.wording import phrase

_COUNT_WIDTH = 74
_PEOPLE_WIDTH = 290
_MARGIN = 40


class SkillsDialog(QDialog):
    """Lists the catalogue; Enter changes the chosen skill, Delete removes one that nobody has.

    Signals: `person_requested(int)` when somebody who has the skill is clicked.
    """

    person_requested = Signal(int)

    WATCHES: ClassVar[frozenset[str]] = frozenset({"skill", "expertise", "person"})

    @classmethod
    def open_for(cls, store: Store, parent: QWidget | None) -> "SkillsDialog":
        """Show the catalogue over `parent`, which shows the people asked for, and return it."""
        dialog = cls(store, parent)
        show: Callable[[int], object] | None = getattr(parent, "show_person", None)
        if show is not None:
            dialog.person_requested.connect(show)
        dialog.open()
        return dialog

    def __init__(self, store: Store, parent: QWidget | None) -> None:
        """Build the list and fill it."""
        super().__init__(parent)
        self._store = store
        self._rows: tuple[SkillRow, ...] = ()
        self.setObjectName("skills_dialog")
        self.setWindowTitle(self.tr("Skills"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._wire()
        room = self.screen().availableGeometry().width()
        self.resize(min(1160, room - _MARGIN), 640)
        self.reload()
        self.view.select_first()
        (self.view if self.model.rows() else self.foot.add_button).setFocus()

    def reload(self) -> None:
        """Show the catalogue as it is now; the chosen skill stays chosen."""
        self._rows = self._store.read(skills.list_skills)
        self._show_found()

    def add_skill(self) -> None:
        """Open the form for a new skill and choose it when it is kept."""
        form = SkillForm.open_for(self._store, self)
        form.saved.connect(self._choose)

    def change_chosen(self) -> None:
        """Open the form of the chosen skill."""
        row = self._chosen()
        if row is not None:
            SkillForm.open_for(self._store, self, skill_id=row.skill_id)

    def merge_chosen(self) -> None:
        """Ask into which skill the chosen one goes."""
        row = self._chosen()
        if row is not None:
            form = MergeSkillForm.open_for(self._store, self, row)
            form.saved.connect(self._choose)

    def remove_chosen(self) -> None:
        """Remove the chosen skill; one that people have stays, and why is said."""
        row = self._chosen()
        if row is None:
            return
        position = self.model.position_of(row.skill_id)
        try:
            action = phrase("Remove the skill {skill}", skill=row.name)
            self._store.do(action, removing.remove_skill, row.skill_id)
        except OrganiserError as refusal:
            self.foot.complain(say(refusal.message))
            return
        if self.model.rowCount():
            last = self.model.rowCount() - 1
            self.view.select_key(self.model.key_at(min(position, last)))

    def _choose(self, skill_id: object) -> None:
        if not self.view.select_key(skill_id):
            self.search.clear()
            self._show_found()
            self.view.select_key(skill_id)
        self.view.setFocus()

    def _show_found(self) -> None:
        text = self._typed.text()
        found = search_skills(self._rows, text) if text.strip() else list(self._rows)
        self.model.set_rows(found)
        if not self._rows:
            self._empty.set_sentence(
                self.tr(
                    "No skills yet. Add the fields, qualifications and languages your people have;"
                    " those you note on a person's page come here by themselves."
                )
            )
        else:
            self._empty.set_sentence(self.tr("No skill is found by this."))
        self._stack.setCurrentWidget(self.view if found else self._empty)
        if found and self._chosen() is None:
            self.view.select_first()
        self._show_chosen()

    def _chosen(self) -> SkillRow | None:
        return self.model.row_at(self.model.position_of(self.view.current_key()))

    def _show_chosen(self) -> None:
        row = self._chosen()
        self.foot.show_skill(row, others=len(self._rows) > 1)
        if row is None:
            self.people.show_people("", ())
            return
        people = self._store.read(skills.list_skill_people, row.skill_id)
        self.people.show_people(row.name, people)

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & self.WATCHES:
            self.reload()

    def _on_person_requested(self, person_id: int) -> None:
        self.person_requested.emit(person_id)
        self.close()

    def _wire(self) -> None:
        self._typed.changed.connect(lambda _text: self._show_found())
        self.search.list_requested.connect(self.view.setFocus)
        self.view.current_key_changed.connect(lambda _key: self._show_chosen())
        self.view.key_activated.connect(lambda _key: self.change_chosen())
        self.people.person_requested.connect(self._on_person_requested)
        self.foot.add_button.clicked.connect(self.add_skill)
        self.foot.change_button.clicked.connect(self.change_chosen)
        self.foot.merge_button.clicked.connect(self.merge_chosen)
        self.foot.remove_button.clicked.connect(self.remove_chosen)
        self.foot.close_button.clicked.connect(self.close)
        self._store.changed.connect(self._on_changed)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_chosen)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.search.setFocus)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.add_skill)

    def _build(self) -> None:
        title = text_label(self.tr("Skills"), "title", name="skills_title")
        hint = text_label(
            self.tr(
                "Fields, qualifications, languages, regions and crafts. A skill is found by its"
                " name, its reading and its synonyms."
            ),
            "muted",
            wrap=True,
            name="skills_hint",
        )
        self.search = SearchField(self.tr("Name, reading, synonym"), name="skills_search")
        self._typed = TypedText(self.search)
        line = QHBoxLayout()
        line.setSpacing(SPACE_L)
        line.addWidget(hint, 1)
        line.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_M)
        head.setSpacing(SPACE_S)
        head.addWidget(title)
        head.addLayout(line)
        self.foot = SkillsFoot()
        self.people = SkillPeople(today=self._store.today())
        self.people.setFixedWidth(_PEOPLE_WIDTH)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE_S)
        middle.addWidget(self._list(), 1)
        middle.addWidget(self.people)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(middle, 1)
        whole.addWidget(self.foot)

    def _list(self) -> QStackedWidget:
        self.view = RowsView(name="skills_list")
        self.view.setAccessibleName(self.tr("Skills"))
        self.model: RowsModel[SkillRow] = RowsModel(
            [
                Column(header=self.tr("Name"), text=lambda row: row.name, tip=_tip),
                Column(header=self.tr("Kind"), text=lambda row: say(label(row.kind)), width=84),
                Column(header=self.tr("Reading"), text=lambda row: row.reading, tip=_tip),
                Column(header=self.tr("Synonyms"), text=lambda row: row.synonyms, tip=_tip),
                _count(self.tr("Offer it"), lambda row: row.offers),
                _count(self.tr("Learn it"), lambda row: row.learning),
                _count(self.tr("Pass it on"), lambda row: row.passes_on),
            ],
            key=lambda row: row.skill_id,
            parent=self.view,
        )
        self.view.show_model(self.model)
        self._empty = EmptyState("badge-check", "", name="skills_empty")
        self._stack = QStackedWidget()
        self._stack.setObjectName("skills_pages")
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        return self._stack


def _count(header: str, count: Callable[[SkillRow], int]) -> Column[SkillRow]:
    return Column(
        header=header,
        text=lambda row: str(count(row) or ""),
        at_right=True,
        width=_COUNT_WIDTH,
    )


def _tip(row: SkillRow) -> str:
    return " · ".join(filter(None, (row.name, row.reading, row.synonyms)))
