"""Opening the preview of any paper of the catalogue."""

from PySide6.QtWidgets import QWidget

from organiser.paper_making import builder, marks_of
from organiser.papers.catalogue import CATALOGUE
from organiser.papers.options import PaperOptions, PaperSubject
from organiser.services.papers.passing import get_passed
from organiser.services.settings import get_settings
from organiser.ui.language import current_language, say
from organiser.ui.papers.choices import choices_of
from organiser.ui.papers.issuing.giving_out import add_giving_out
from organiser.ui.papers.kept_options import keep_options, read_options
from organiser.ui.papers.labels.opening import ON_SHEETS, open_on_sheets
from organiser.ui.papers.paper_preview import PaperPreview
from organiser.ui.store import Store
from organiser.vocabulary import PaperKind


def open_paper(
    parent: QWidget, store: Store, kind: PaperKind, subject: PaperSubject
) -> PaperPreview:
    """Open the preview of a paper as the book has it now, and return it.

    Raises `NotFound` where there is nothing it could be of, `Refused` where it would say nothing.
    """
    if kind in ON_SHEETS:
        return open_on_sheets(parent, store, kind, subject, first_options(store, kind))
    spec = CATALOGUE[kind]
    passed = store.read(get_passed, kind, subject, today=store.today())
    marks = marks_of(store.read, kind, subject, passed)
    preview = PaperPreview(
        parent,
        say(spec.label),
        build=builder(kind, passed, marks),
        options=first_options(store, kind),
        choices=choices_of(kind),
        passed=passed,
    )
    preview.options_changed.connect(lambda options: keep_options(kind.value, options))
    if marks is not None:
        add_giving_out(preview, store, kind, subject, marks)
    preview.open()
    return preview


def first_options(store: Store, kind: PaperKind) -> PaperOptions:
    """Return how a paper was last wanted, at first as the window and the settings are."""
    usual = PaperOptions(
        language=current_language(),
        printed_on=store.today(),
        era_dates=store.read(get_settings).era_dates,
    )
    return read_options(kind.value, usual)
