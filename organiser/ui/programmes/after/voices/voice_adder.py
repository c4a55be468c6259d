"""The line that takes a new point: what was said, then by whom."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from organiser.services.programmes.voices import VoiceDraft
from organiser.ui.fields import TextField
from organiser.ui.people.people_field import PeopleField
from organiser.ui.programmes.steps.line_adder import LineAdder
from organiser.ui.store import Store


class VoiceAdder(LineAdder):
    """Takes one point after the other and gives each to `on_add`."""

    def __init__(self, store: Store, on_add: Callable[[VoiceDraft], object]) -> None:
        translate = QCoreApplication.translate
        text = TextField(placeholder=translate("VoiceAdder", "What was raised? Enter adds it"))
        text.setObjectName("voice_text_edit")
        text.setAccessibleName(translate("VoiceAdder", "A further voice"))
        whom = translate("VoiceAdder", "From whom, if you want to remember")
        self.person_edit = PeopleField(store, placeholder=whom, most=1)
        self.person_edit.setObjectName("voice_person_edit")
        self.person_edit.edit.setAccessibleName(whom)
        self._on_voice = on_add
        super().__init__(
            text,
            [self.person_edit],
            name="voice_adder",
            first=translate("VoiceAdder", "Please say first what was raised."),
            on_add=self._keep,
        )

    def _keep(self) -> None:
        person_id = next(iter(self.person_edit.person_ids()), None)
        self._on_voice(VoiceDraft(said=self.text_edit.value(), person_id=person_id))
