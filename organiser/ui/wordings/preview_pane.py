"""How a wording reads for a real person and programme, while it is being written."""

from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.errors import OrganiserError
from organiser.services.inviting import words
from organiser.services.inviting.wordings import Wording, WordingKey
from organiser.services.inviting.words import Manner, Matter, Words
from organiser.services.programmes import programmes
from organiser.ui.fields import ChoiceField
from organiser.ui.labels import restyle, selectable, text_label
from organiser.ui.pieces import Card, scrolled
from organiser.ui.store import Store
from organiser.ui.suggest_field import PersonField
from organiser.ui.tokens import SPACE_M, SPACE_S
from organiser.vocabulary import Channel, ThanksOccasion

_REST_MILLISECONDS = 120
_REPLY_DAYS = 7


class PreviewPane(QWidget):
    """Fills the wording in for the person and the programme chosen in its head."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.setObjectName("wording_preview")
        self._store = store
        self._shown: tuple[WordingKey, Wording] | None = None
        self._valid: WordingKey | None = None
        self.person = PersonField(store, placeholder=self.tr("Person"))
        self.person.setObjectName("preview_person")
        self.person.setAccessibleName(self.tr("Person"))
        self.programme = ChoiceField()
        self.programme.setObjectName("preview_programme")
        self.programme.setAccessibleName(self.tr("Programme"))
        self.past_label = text_label(
            self.tr("The wording has a mistake. This is how it read last without one."),
            "caution",
            wrap=True,
            name="preview_past",
        )
        self.past_label.hide()
        self.subject_label = selectable(text_label("", "strong", wrap=True, name="preview_subject"))
        self.text_label = selectable(text_label("", "body", wrap=True, name="preview_text"))
        self.gaps_label = text_label("", "caution", wrap=True, name="preview_gaps")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._lay_out()
        self._offer()
        self._rest.timeout.connect(self._fill)
        self.person.changed.connect(self._rest.start)
        self.programme.changed.connect(self._rest.start)

    def show_wording(self, key: WordingKey, wording: Wording) -> None:
        """Show soon how this wording reads."""
        self._shown = (key, wording)
        self._rest.start()

    def _fill(self) -> None:
        person_id = self.person.key()
        if self._shown is None or person_id is None:
            self._valid = None
            self._say(Words(subject="", text=""), self.tr("Choose a person to see how it reads."))
            return
        key, wording = self._shown
        try:
            filled = self._filled(person_id, key, wording)
        except OrganiserError:
            self._show_as_past(key)
            return
        self._valid = key
        gaps = self.tr("Left empty for this person: {gaps}").format(gaps=" ".join(filled.gaps))
        self._say(filled, gaps if filled.gaps else "")

    def _filled(self, person_id: int, key: WordingKey, wording: Wording) -> Words:
        programme_id, today = self.programme.value(), self._store.today()
        matter = Matter(
            programme_id=programme_id if isinstance(programme_id, int) else None,
            held_on=today,
            occasion=ThanksOccasion.TOOK_PART,
        )
        manner = Manner(
            channel=key.channel or Channel.MAIL,
            politeness=key.politeness,
            language=key.language,
            reply_by=today + timedelta(days=_REPLY_DAYS),
            purpose=key.purpose,
        )
        read = self._store.read
        return read(words.preview, person_id, matter, manner, wording, today=today)

    def _show_as_past(self, key: WordingKey) -> None:
        """Say that what stands here is what could be read last: the mistake is under the text."""
        if key != self._valid:
            note = self.tr("The wording has a mistake and cannot be shown yet.")
            self._say(Words(subject="", text=""), note)
            return
        self._dim(is_past=True)

    def _dim(self, *, is_past: bool) -> None:
        self.past_label.setVisible(is_past)
        for shown, role in ((self.subject_label, "strong"), (self.text_label, "body")):
            wanted = "muted" if is_past else role
            if shown.property("role") != wanted:
                shown.setProperty("role", wanted)
                restyle(shown)

    def _say(self, filled: Words, note: str) -> None:
        self._dim(is_past=False)
        self.subject_label.setText(filled.subject)
        self.subject_label.setVisible(bool(filled.subject))
        self.text_label.setText(filled.text)
        self.gaps_label.setText(note)
        self.gaps_label.setVisible(bool(note))

    def _offer(self) -> None:
        """Begin with the first programme and the first person the book has."""
        rows = self._store.read(programmes.list_programmes, self._store.today())
        choices = [(row.programme_id, row.name) for row in rows]
        first = rows[0].programme_id if rows else None
        self.programme.set_choices([*choices, (None, self.tr("No programme"))], first)
        people = self._store.people_page(self._store.people_keys(limit=1)[:1])
        if people:
            self.person.set_chosen(people[0].person_id, people[0].name)
        self._rest.start()

    def _lay_out(self) -> None:
        for field in (self.person, self.programme):
            field.setMinimumWidth(80)
        head = QVBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self.person)
        head.addWidget(self.programme)
        sheet = QWidget()
        sheet.setObjectName("preview_sheet")
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE_M)
        for label in (self.past_label, self.subject_label, self.text_label, self.gaps_label):
            inside.addWidget(label)
        inside.addStretch(1)
        card = Card(self.tr("How it reads"), name="preview_card")
        card.body.addLayout(head)
        card.body.addWidget(scrolled(sheet, name="preview_area"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
