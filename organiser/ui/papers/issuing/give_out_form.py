"""The form in which a paper is given out: to whom, by which way, when."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from organiser.papers.options import PaperSubject
from organiser.services.papers.issue_values import IssueDraft, Marks
from organiser.services.papers.issues import check_issue
from organiser.services.papers.recipients import list_recipients
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.language import current_language, say
from organiser.ui.overriding import override
from organiser.ui.papers.issuing import actions
from organiser.ui.papers.issuing.recipients_field import RecipientsField
from organiser.ui.store import Store
from organiser.vocabulary import Channel, PaperKind, label


class GiveOutForm(FormDialog):
    """Keeps who got which revision; nothing is sent. `save_file` writes the paper, if wished."""

    def __init__(
        self,
        store: Store,
        parent: QWidget | None,
        kind: PaperKind,
        subject: PaperSubject,
        marks: Marks,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Give out the paper"),
            on_save=partial(actions.give_out, store, kind, subject),
            action_label=self.tr("Give out"),
            name="give_out_form",
        )
        self._store, self._marks = store, marks
        words = self.tr(
            "The book notes who got revision {number}, and says whom to tell when something"
            " on it changes. Nothing is sent: hand it over yourself."
        ).format(number=marks.revision)
        self.fields.column.addWidget(text_label(words, "muted", wrap=True, name="give_out_words"))
        found = store.read(list_recipients, kind, subject, marks.lines)
        self.recipients = self.fields.add_field(
            "holders", self.tr("Who gets it"), RecipientsField(found)
        )
        channels: list[tuple[object, str]] = [(None, self.tr("not noted"))]
        channels += [(channel, say(label(channel))) for channel in Channel]
        with self.fields.side_by_side():
            self.fields.add_choice("channel", self.tr("By which way"), channels)
            self.fields.add_date(
                "given_on", self.tr("On"), store.today(), today=store.today(), required=True
            )
        self.fields.add_check("keeps_file", self.tr("Save the paper as a file, too"))

    @classmethod
    def open_for(
        cls,
        store: Store,
        parent: QWidget | None,
        kind: PaperKind,
        subject: PaperSubject,
        marks: Marks,
        *,
        save_file: Callable[[], object],
    ) -> "GiveOutForm":
        """Show the form over `parent` and return it."""
        form = cls(store, parent, kind, subject, marks)
        form.saved.connect(
            lambda _key: save_file() if form.fields.field("keeps_file").value() else None
        )
        form.open()
        return form

    @override
    def draft(self) -> IssueDraft:
        fields = self.fields
        draft = IssueDraft(
            lines=self._marks.lines,
            holders=self.recipients.value(),
            given_on=fields.field("given_on").value(),
            channel=fields.field("channel").value(),
            language=current_language(),
        )
        check_issue(draft, today=self._store.today())
        return draft
