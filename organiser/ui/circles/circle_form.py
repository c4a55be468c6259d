"""The form of a circle: its name, what it is for, and where it talks."""

from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.services.relations import circles
from organiser.services.relations.circles import CircleDraft, check_circle
from organiser.ui.forms import FormDialog
from organiser.ui.overriding import override
from organiser.ui.store import Store
from organiser.vocabulary import Channel
from organiser.wording import phrase


class CircleForm(FormDialog):
    """Adds a circle, or changes the one given. Signals: `saved(object)` with the circle's id."""

    def __init__(
        self, store: Store, parent: QWidget | None, *, circle_id: int | None = None, name: str = ""
    ) -> None:
        """Show a circle as it is, or an empty form that begins with `name`."""
        title = self.tr("Add a circle") if circle_id is None else self.tr("Change a circle")
        super().__init__(parent, title, on_save=self._keep, name="circle_form")
        self._store = store
        self._circle_id = circle_id
        start = CircleDraft(name=name)
        if circle_id is not None:
            start = store.read(circles.get_draft, circle_id)
        self._add_fields(start)

    @classmethod
    def open_for(
        cls, store: Store, parent: QWidget | None, *, circle_id: int | None = None, name: str = ""
    ) -> "CircleForm":
        """Show the form and return it."""
        form = cls(store, parent, circle_id=circle_id, name=name)
        form.open()
        return form

    @override
    def draft(self) -> CircleDraft:
        said: dict[str, Any] = self.fields.entered()
        draft = CircleDraft(**said)
        check_circle(draft)
        return draft

    def _keep(self, draft: CircleDraft) -> int:
        if self._circle_id is None:
            action = phrase("Add the circle {circle}", circle=draft.name)
            return self._store.do(action, circles.add_circle, draft)
        action = phrase("Change the circle {circle}", circle=draft.name)
        self._store.do(action, circles.change_circle, self._circle_id, draft)
        return self._circle_id

    def _add_fields(self, start: CircleDraft) -> None:
        fields = self.fields
        fields.add_text("name", self.tr("Name"), start.name, required=True)
        hint = self.tr("e.g. we bring along what helps at work")
        purpose = fields.add_lines("purpose", self.tr("What it is for"), start.purpose, rows=2)
        purpose.setPlaceholderText(hint)
        with fields.side_by_side():
            fields.add_words("channel", self.tr("Keeps in touch by"), Channel, start.channel)
            fields.add_text(
                "channel_name",
                self.tr("Name of the group"),
                start.channel_name,
                hint=self.tr("e.g. that of the LINE group"),
            )
