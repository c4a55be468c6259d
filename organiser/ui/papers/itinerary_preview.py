"""The participants' itinerary, seen before it is saved or printed."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from organiser.documents.paper import Paper
from organiser.services.settings import get_settings
from organiser.touring.itinerary import Itinerary
from organiser.ui.language import current_language
from organiser.ui.papers.paper_preview import PaperOptions, PaperPreview
from organiser.ui.store import Store


def preview_itinerary(parent: QWidget, store: Store, itinerary: Itinerary) -> PaperPreview:
    """Open the preview of the very itinerary the screen shows, and return it."""
    today = store.today()

    def build(options: PaperOptions) -> Paper:
        # Heavy, and needed by nobody who prints nothing.
        from organiser.documents import itinerary as paper

        return paper.build(
            itinerary,
            language=options.language,
            era_dates=options.era_dates,
            printed_on=today,
        )

    preview = PaperPreview(
        parent,
        QCoreApplication.translate("ItineraryPreview", "Itinerary for participants"),
        build=build,
        options=PaperOptions(
            language=current_language(), era_dates=store.read(get_settings).era_dates
        ),
    )
    preview.open()
    return preview
