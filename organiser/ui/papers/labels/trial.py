"""The test sheet of a sheet, seen before it is printed."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from organiser.documents.paper import Paper
from organiser.papers.label_sheets import SheetChoice
from organiser.papers.options import PaperOptions
from organiser.ui.language import current_language
from organiser.ui.papers.choices import Choice
from organiser.ui.papers.paper_preview import PaperPreview
from organiser.ui.store import Store


def open_trial(parent: QWidget, store: Store, choice: SheetChoice) -> PaperPreview:
    """Open the preview of the test sheet of a sheet with its offset, and return it."""
    title = QCoreApplication.translate("TrialSheet", "Test sheet")
    options = PaperOptions(language=current_language(), printed_on=store.today())

    def build(options: PaperOptions) -> Paper:
        # Heavy, and needed by nobody who prints nothing.
        from organiser.documents.trial_sheet import build_trial

        return build_trial(choice, language=options.language, printed_on=options.printed_on)

    preview = PaperPreview(parent, title, build=build, options=options, choices={Choice.LANGUAGE})
    preview.open()
    return preview
