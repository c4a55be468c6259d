"""The form in which papers made for several people are noted as handed over."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from organiser.papers.options import PaperSubject
from organiser.services.papers.giving_each import GivenDraft
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.language import current_language, say
from organiser.ui.overriding import override
from organiser.ui.papers.issuing import actions
from organiser.ui.store import Store
from organiser.vocabulary import Channel, PaperKind, label


class GiveEachForm(FormDialog):
    """Keeps that each got the paper made for them; nothing is sent."""

    def __init__(
        self,
        store: Store,
        parent: QWidget | None,
        kind: PaperKind,
        subjects: Sequence[PaperSubject],
    ) -> None:
        super().__init__(
            parent,
            self.tr("Note as given out"),
            on_save=partial(actions.give_to_each, store, kind, tuple(subjects)),
            action_label=self.tr("Note"),
            name="give_each_form",
        )
        words = self.tr(
            "The book notes that each of them holds their own paper, and says whom to tell"
            " when something on it changes. Nothing is sent: hand them over yourself."
        )
        self.fields.column.addWidget(text_label(words, "muted", wrap=True, name="give_each_words"))
        channels: list[tuple[object, str]] = [(None, self.tr("not noted"))]
        channels += [(channel, say(label(channel))) for channel in Channel]
        with self.fields.side_by_side():
            self.fields.add_choice("channel", self.tr("By which way"), channels)
            self.fields.add_date(
                "given_on", self.tr("On"), store.today(), today=store.today(), required=True
            )

    @classmethod
    def open_for(
        cls,
        store: Store,
        parent: QWidget | None,
        kind: PaperKind,
        subjects: Sequence[PaperSubject],
    ) -> "GiveEachForm":
        """Show the form over `parent` and return it."""
        form = cls(store, parent, kind, subjects)
        form.open()
        return form

    @override
    def draft(self) -> GivenDraft:
        fields = self.fields
        return GivenDraft(
            given_on=fields.field("given_on").value(),
            channel=fields.field("channel").value(),
            language=current_language(),
        )
