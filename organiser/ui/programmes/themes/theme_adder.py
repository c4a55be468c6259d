"""The line that takes a new theme: what, then from whom and a note."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from organiser.services.programmes.theme_ideas import IdeaDraft
from organiser.ui.fields import TextField
from organiser.ui.people.people_field import PeopleField
from organiser.ui.programmes.steps.line_adder import LineAdder
from organiser.ui.store import Store


class ThemeAdder(LineAdder):
    """Takes one theme after the other and gives each to `on_add`."""

    def __init__(self, store: Store, on_add: Callable[[IdeaDraft], object]) -> None:
        translate = QCoreApplication.translate
        text = TextField(placeholder=translate("ThemeAdder", "A theme to take up? Enter adds it"))
        text.setObjectName("theme_text_edit")
        text.setAccessibleName(translate("ThemeAdder", "A further theme"))
        whom = translate("ThemeAdder", "From whom, if anybody")
        self.person_edit = PeopleField(store, placeholder=whom, most=1)
        self.person_edit.setObjectName("theme_person_edit")
        self.person_edit.edit.setAccessibleName(whom)
        self.note_edit = TextField(placeholder=translate("ThemeAdder", "A note, if any"))
        self.note_edit.setObjectName("theme_note_edit")
        self.note_edit.setAccessibleName(translate("ThemeAdder", "Note"))
        self._on_theme = on_add
        super().__init__(
            text,
            [self.person_edit, self.note_edit],
            name="theme_adder",
            first=translate("ThemeAdder", "Please say first what the theme is."),
            on_add=self._keep,
        )

    def _keep(self) -> None:
        self._on_theme(
            IdeaDraft(
                text=self.text_edit.value(),
                note=self.note_edit.value(),
                person_id=next(iter(self.person_edit.person_ids()), None),
            )
        )
