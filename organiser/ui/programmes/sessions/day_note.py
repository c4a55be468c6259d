"""A line under a field of a day: Sunday, holiday, and what else is on that day."""

from PySide6.QtCore import QObject

from organiser.services.sessions import repeating
from organiser.ui.form_fields import FieldColumn
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.moment_fields import DateField
from organiser.ui.programmes.sessions.day_notes import day_mark
from organiser.ui.store import Store


class DayNote(QObject):
    """Keeps a line under the fields in step with the day that is typed."""

    def __init__(
        self, fields: FieldColumn, day: DateField, store: Store, programme_id: int
    ) -> None:
        """Add the line to the fields; it is not there for an ordinary free day."""
        super().__init__(fields)
        self._day, self._store, self._programme_id = day, store, programme_id
        self.label = text_label("", "caution", wrap=True, name="day_note")
        fields.column.addWidget(self.label)
        day.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        told = self._told()
        self.label.setText(told)
        self.label.setVisible(bool(told))

    def _told(self) -> str:
        if self._day.problem() or self._day.is_empty():
            return ""
        day = self._day.value()
        assert day is not None
        clashes = self._store.read(repeating.list_clashes, self._programme_id, (day,))
        names = self.tr(", ").join(say(what) for what in clashes.get(day, ()))
        also = self.tr("also: {names}").format(names=names) if names else ""
        return " · ".join(filter(None, (day_mark(day), also)))
