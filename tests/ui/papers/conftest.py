"""Papers that are quickly made, and a preview of one."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from organiser.documents.itinerary import build
from organiser.documents.paper import MissingSign, Paper
from organiser.ui.papers.paper_preview import PaperOptions, PaperPreview
from tests.conftest import TODAY
from tests.documents.itineraries import two_days


def paper_for(options: PaperOptions) -> Paper:
    """Return the itinerary of two days as the options say."""
    return build(
        two_days(), language=options.language, era_dates=options.era_dates, printed_on=TODAY
    )


@pytest.fixture
def paper() -> Paper:
    return paper_for(PaperOptions(language="ja", era_dates=True))


@pytest.fixture
def preview(qtbot: QtBot) -> PaperPreview:
    return opened(qtbot)


def opened(qtbot: QtBot, *, missing: tuple[MissingSign, ...] = ()) -> PaperPreview:
    """Return a preview whose pages are to be seen."""

    def built(options: PaperOptions) -> Paper:
        return replace(paper_for(options), missing=missing)

    made = PaperPreview(
        None, "Itinerary", build=built, options=PaperOptions(language="ja", era_dates=True)
    )
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.shown):
        made.open()
    qtbot.waitExposed(made)
    return made
