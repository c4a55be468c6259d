"""The report of a tour, seen before it is saved or printed."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from organiser.documents.paper import Paper
from organiser.papers.options import PaperOptions
from organiser.services.settings import get_settings
from organiser.services.tours import reports
from organiser.ui.language import current_language
from organiser.ui.papers.choices import Choice
from organiser.ui.papers.paper_preview import PaperPreview
from organiser.ui.store import Store


def preview_report(
    parent: QWidget, store: Store, tour_id: int, *, with_costs: bool
) -> PaperPreview:
    """Open the preview of a tour's report as the book has it now, and return it."""
    today, report = store.today(), store.read(reports.get_report, tour_id)
    places = {photo.digest: store.files.find(photo.digest) for photo in report.photos}

    def build(options: PaperOptions) -> Paper:
        # Heavy, and needed by nobody who prints nothing.
        from organiser.documents import report as paper
        from organiser.ui.tours.after.picture_reading import paper_picture

        read = {digest: paper_picture(place) for digest, place in places.items()}
        return paper.build(
            report,
            {digest: picture for digest, picture in read.items() if picture is not None},
            options=paper.ReportOptions(
                language=options.language, era_dates=options.era_dates, with_costs=with_costs
            ),
            printed_on=today,
        )

    preview = PaperPreview(
        parent,
        QCoreApplication.translate("ReportPreview", "Report of the tour"),
        build=build,
        options=PaperOptions(
            language=current_language(),
            era_dates=store.read(get_settings).era_dates,
            printed_on=today,
        ),
        choices=(Choice.LANGUAGE, Choice.ERA_DATES),
    )
    preview.open()
    return preview
