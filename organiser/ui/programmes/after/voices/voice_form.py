"""The form that changes what was said, and by whom."""

from PySide6.QtWidgets import QWidget

from organiser.services.programmes.voices import VoiceDraft, VoiceLine, check_voice
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.ui.people.people_field import PeopleField
from organiser.ui.programmes.after.voices import actions
from organiser.ui.store import Store


class VoiceForm(FormDialog):
    """Changes a point; names in it are for the organiser to take out, for it is printed as is."""

    def __init__(self, store: Store, parent: QWidget | None, line: VoiceLine) -> None:
        super().__init__(parent, self.tr("Change the voice"), on_save=self._keep, name="voice_form")
        self._store = store
        self._line = line
        self.fields.add_lines("said", self.tr("What was raised"), line.said, rows=5)
        hint = self.tr(
            "It is printed in these words, without the name. Please leave out anything that"
            " would show who said it."
        )
        self.fields.column.addWidget(text_label(hint, "small", wrap=True, name="voice_hint"))
        given = () if line.person_id is None else (line.person_id,)
        whom = PeopleField(store, person_ids=given, most=1, placeholder=self.tr("Type a name"))
        self.fields.add_field("person_id", self.tr("From whom (only you see it)"), whom)
        self.setMinimumWidth(520)

    @classmethod
    def open_for(cls, store: Store, parent: QWidget | None, line: VoiceLine) -> "VoiceForm":
        """Show the form and return it."""
        form = cls(store, parent, line)
        form.open()
        return form

    @override
    def draft(self) -> VoiceDraft:
        field: PeopleField = self.fields.field("person_id")
        draft = VoiceDraft(
            said=self.fields.field("said").value(),
            person_id=next(iter(field.person_ids()), None),
        )
        check_voice(draft)
        return draft

    def _keep(self, draft: VoiceDraft) -> None:
        actions.change_voice(self._store, self._line.voice_id, draft)
