"""What a preview has besides for papers that are given out: what changed, and the giving."""

from PySide6.QtCore import QObject

from organiser.papers.options import PaperSubject
from organiser.services.papers.issue_values import Marks
from organiser.services.papers.issues import get_marks
from organiser.ui.buttons import button
from organiser.ui.papers.issuing.changes_panel import ChangesPanel
from organiser.ui.papers.issuing.give_out_form import GiveOutForm
from organiser.ui.papers.paper_preview import PaperPreview
from organiser.ui.store import Store
from organiser.vocabulary import PaperKind


def add_giving_out(
    preview: PaperPreview, store: Store, kind: PaperKind, subject: PaperSubject, marks: Marks
) -> None:
    """Put the list of changes beside the pages, and the button that gives the paper out."""
    GivingOut(preview, store, kind, subject, marks)


class GivingOut(QObject):
    """Gives out what a preview shows, and says then how it stands; it lives as long as that."""

    def __init__(
        self,
        preview: PaperPreview,
        store: Store,
        kind: PaperKind,
        subject: PaperSubject,
        marks: Marks,
    ) -> None:
        super().__init__(preview)
        self._preview = preview
        self._store, self._kind, self._subject = store, kind, subject
        self._marks = marks
        self._panel = ChangesPanel()
        self._show_changes()
        preview.options_changed.connect(self._show_changes)
        preview.add_part(self._panel)
        # Ctrl+G is the next thing found on some systems.
        give = button(
            self.tr("Give out…"),
            name="give_out_button",
            icon_name="handshake",
            tip=self.tr("Note who got this revision (Ctrl+D)"),
        )
        give.setShortcut("Ctrl+D")
        give.clicked.connect(self._give_out)
        preview.add_action(give)

    def _show_changes(self) -> None:
        language = self._preview.options().language
        self._panel.show_since(self._marks.since.get(language), language)

    def _give_out(self) -> None:
        form = GiveOutForm.open_for(
            self._store,
            self._preview,
            self._kind,
            self._subject,
            self._marks,
            save_file=self._preview.save_button.click,
        )
        form.saved.connect(lambda _issue: self._on_given(form))

    def _on_given(self, form: GiveOutForm) -> None:
        if not form.fields.field("keeps_file").value():
            # Else it is said where the file is.
            given = self.tr("Given out as revision {number}.").format(number=self._marks.revision)
            self._preview.status_label.setText(given)
        self._marks = self._store.read(get_marks, self._kind, self._subject, self._marks.passed)
        self._show_changes()
