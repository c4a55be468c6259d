"""What a preview has besides for papers that are given out: what changed, and the giving."""

from PySide6.QtCore import QCoreApplication

from organiser.papers.options import PaperSubject
from organiser.services.papers.issue_values import Marks
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
    panel = ChangesPanel()

    def show_changes() -> None:
        language = preview.options().language
        panel.show_since(marks.since.get(language), language)

    show_changes()
    preview.options_changed.connect(show_changes)
    preview.add_part(panel)
    give = button(
        QCoreApplication.translate("GivingOut", "Give out…"),
        name="give_out_button",
        icon_name="handshake",
        tip=QCoreApplication.translate("GivingOut", "Keep who got this revision (Ctrl+G)"),
    )
    give.setShortcut("Ctrl+G")
    give.clicked.connect(
        lambda: GiveOutForm.open_for(
            store, preview, kind, subject, marks, save_file=preview.save_button.click
        )
    )
    preview.add_action(give)
