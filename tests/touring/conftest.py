"""Tours written as short texts, so that a table of cases can be read and reckoned by hand."""

from collections.abc import Callable

import pytest

from organiser.touring.plan import PlannedTour
from tests.touring.written_tours import read_tour

TourOf = Callable[[str], PlannedTour]


@pytest.fixture
def tour_of() -> TourOf:
    """Return the reader of one-day tours."""
    return read_tour
