"""The papers of a tour, each seen before it is saved or printed."""

from importlib import import_module
from typing import Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from organiser.documents.paper import Paper
from organiser.services.settings import get_settings
from organiser.touring.itinerary import Itinerary
from organiser.ui.language import current_language
from organiser.ui.papers.paper_preview import PaperOptions, PaperPreview
from organiser.ui.store import Store

#: Papers by the module that draws them.
TourPaper = Literal["itinerary", "route_map"]
TOUR_PAPERS: tuple[TourPaper, ...] = ("itinerary", "route_map")


def paper_name(paper: TourPaper) -> str:
    """Return the name of a paper, in the language of the window."""
    translate = QCoreApplication.translate
    return {
        "itinerary": translate("TourPapers", "Itinerary for participants"),
        "route_map": translate("TourPapers", "Route map"),
    }[paper]


def preview_tour_paper(
    parent: QWidget, store: Store, itinerary: Itinerary, paper: TourPaper = "itinerary"
) -> PaperPreview:
    """Open the preview of a paper of the very itinerary the screen shows, and return it."""
    today = store.today()

    def build(options: PaperOptions) -> Paper:
        # Heavy, and needed by nobody who prints nothing.
        module = import_module(f"organiser.documents.{paper}")
        built: Paper = module.build(
            itinerary,
            language=options.language,
            era_dates=options.era_dates,
            printed_on=today,
        )
        return built

    preview = PaperPreview(
        parent,
        paper_name(paper),
        build=build,
        options=PaperOptions(
            language=current_language(), era_dates=store.read(get_settings).era_dates
        ),
    )
    preview.open()
    return preview
