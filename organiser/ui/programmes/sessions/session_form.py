"""The form that adds one date to a programme."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.services.programmes.programme_drafts import SessionDraft
from organiser.services.sessions.sessions import check_session
from organiser.ui.forms import FormDialog
from organiser.ui.overriding import override
from organiser.ui.programmes.sessions.day_note import DayNote
from organiser.ui.programmes.sessions.session_fields import (
    add_day_field,
    add_place_fields,
    add_theme_field,
    add_time_fields,
    read_session,
)
from organiser.ui.store import Store


class SessionForm(FormDialog):
    """Day, time, theme and place of a new session; it starts from the usual ones.

    Signals: `saved(object)` with the session's id.
    """

    def __init__(
        self,
        store: Store,
        parent: QWidget | None,
        programme_id: int,
        *,
        usual: SessionDraft,
        on_save: Callable[[SessionDraft], object],
    ) -> None:
        """Show an empty day and the usual time and place."""
        super().__init__(parent, self.tr("Add a date"), on_save=on_save, name="session_form")
        with self.fields.side_by_side():
            day = add_day_field(self.fields, None, today=store.today())
            add_time_fields(self.fields, usual)
        DayNote(self.fields, day, store, programme_id)
        add_theme_field(self.fields, usual)
        add_place_fields(self.fields, usual)

    @override
    def draft(self) -> SessionDraft:
        said: dict[str, Any] = self.fields.entered()
        draft = read_session(said)
        check_session(draft)
        return draft
