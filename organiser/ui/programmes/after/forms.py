"""The small forms: thanks noted by hand, what somebody said, whom else to ask."""

from datetime import date

from PySide6.QtWidgets import QWidget

from organiser.errors import InvalidInput
from organiser.services.sessions import thanks
from organiser.services.sessions.feedback import FeedbackLine, SaidDraft, check_said
from organiser.services.sessions.thanks import NoteDraft, check_note
from organiser.ui.forms import FormDialog
from organiser.ui.language import current_language, say
from organiser.ui.moment_fields import DateField
from organiser.ui.overriding import override
from organiser.ui.people.people_field import PeopleField
from organiser.ui.programmes.after import actions
from organiser.ui.store import Store
from organiser.vocabulary import Channel, label
from organiser.wording import phrase


class NoteForm(FormDialog):
    """Notes that somebody is to be thanked, and what for, or changes that note."""

    def __init__(
        self,
        store: Store,
        parent: QWidget | None,
        *,
        person_id: int | None = None,
        programme_id: int | None = None,
        thanks_id: int | None = None,
    ) -> None:
        """Ask for the person, too, where none is given."""
        is_new = thanks_id is None
        title = self.tr("Note thanks owed") if is_new else self.tr("Change the thanks owed")
        super().__init__(parent, title, on_save=self._keep, name="thanks_form")
        self._store = store
        self._person_id = person_id
        self._thanks_id = thanks_id
        self._today: date = store.today()
        self._start = NoteDraft(owed_on=self._today, programme_id=programme_id)
        if thanks_id is not None:
            self._start = store.read(thanks.get_note, thanks_id)
        self._asks_whom = person_id is None and is_new
        if self._asks_whom:
            whom = PeopleField(store, placeholder=self.tr("Name or reading"), most=1)
            self.fields.add_field("person_ids", self.tr("To whom"), whom, required=True)
        self.fields.add_text("about", self.tr("What for"), self._start.about, required=True)
        since = DateField(self._start.owed_on, today=self._today, lean="past")
        self.fields.add_field("owed_on", self.tr("Since"), since, required=True)

    @classmethod
    def open_for(
        cls,
        store: Store,
        parent: QWidget | None,
        *,
        person_id: int | None = None,
        programme_id: int | None = None,
        thanks_id: int | None = None,
    ) -> "NoteForm":
        """Show the form for a new note, or for one that is there, and return it."""
        form = cls(
            store,
            parent,
            person_id=person_id,
            programme_id=programme_id,
            thanks_id=thanks_id,
        )
        form.open()
        return form

    @override
    def draft(self) -> NoteDraft:
        draft = NoteDraft(
            about=self.fields.field("about").value(),
            owed_on=self.fields.field("owed_on").value(),
            programme_id=self._start.programme_id,
        )
        check_note(draft, today=self._today)
        self._whom()
        return draft

    def _whom(self) -> int:
        return _chosen(self) if self._asks_whom else self._person_id or 0

    def _keep(self, draft: NoteDraft) -> int:
        if self._thanks_id is None:
            return actions.note_owed(self._store, self._whom(), draft)
        actions.change_note(self._store, self._thanks_id, draft)
        return self._thanks_id


class SaidForm(FormDialog):
    """Notes what one person said about a programme, or corrects it."""

    def __init__(
        self, store: Store, parent: QWidget | None, programme_id: int, line: FeedbackLine
    ) -> None:
        title = self.tr("What {name} said").format(name=line.name)
        super().__init__(parent, title, on_save=self._keep, name="said_form")
        self._store = store
        self._programme_id = programme_id
        self._line = line
        self._today: date = store.today()
        self.fields.add_lines("said", self.tr("In their own words"), line.said, rows=6)
        with self.fields.side_by_side():
            day = DateField(line.said_on or self._today, today=self._today, lean="past")
            self.fields.add_field("said_on", self.tr("Said on"), day, required=True)
            ways: list[tuple[object, str]] = [(None, self.tr("As they are usually reached"))]
            ways += [(channel, say(label(channel))) for channel in Channel]
            self.fields.add_choice("channel", self.tr("By"), ways, line.channel)
        self.setMinimumWidth(520)

    @classmethod
    def open_for(
        cls, store: Store, parent: QWidget | None, programme_id: int, line: FeedbackLine
    ) -> "SaidForm":
        """Show the form and return it."""
        form = cls(store, parent, programme_id, line)
        form.open()
        return form

    @override
    def draft(self) -> SaidDraft:
        draft = SaidDraft(
            said=self.fields.field("said").value(),
            said_on=self.fields.field("said_on").value(),
            channel=self.fields.field("channel").value(),
            language=current_language(),
        )
        check_said(draft, asked_on=self._line.asked_on, today=self._today)
        return draft

    def _keep(self, draft: SaidDraft) -> None:
        actions.note_said(self._store, self._programme_id, self._line, draft)


class AddToFeedbackForm(FormDialog):
    """Puts one more person among those who may be asked what they think."""

    def __init__(self, store: Store, parent: QWidget | None, programme_id: int) -> None:
        super().__init__(
            parent,
            self.tr("Ask somebody else, too"),
            on_save=self._keep,
            action_label=self.tr("Add"),
            name="add_to_feedback",
        )
        self._store = store
        self._programme_id = programme_id
        whom = PeopleField(store, placeholder=self.tr("Name or reading"), most=1)
        self.fields.add_field("person_ids", self.tr("Whom"), whom, required=True)

    @classmethod
    def open_for(
        cls, store: Store, parent: QWidget | None, programme_id: int
    ) -> "AddToFeedbackForm":
        """Show the form and return it."""
        form = cls(store, parent, programme_id)
        form.open()
        return form

    @override
    def draft(self) -> int:
        return _chosen(self)

    def _keep(self, person_id: int) -> None:
        actions.add_to_feedback(self._store, self._programme_id, person_id)


def _chosen(form: FormDialog) -> int:
    """Return the one person chosen in a form; raises `InvalidInput` without one."""
    field: PeopleField = form.fields.field("person_ids")
    for person_id in field.person_ids():
        return person_id
    raise InvalidInput(
        phrase("Nobody is named. Please choose at least one person."), field="person_ids"
    )
