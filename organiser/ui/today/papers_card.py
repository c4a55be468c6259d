"""Today's card of tours of which somebody holds an older paper."""

from collections.abc import Callable, Sequence
from datetime import date

from organiser.services.papers.tours_to_tell import TourToTell
from organiser.ui.labels import ElidedLabel, plain_tip
from organiser.ui.pieces import Card, Chip
from organiser.ui.programmes.days import short_day
from organiser.ui.today.lines import OpenLine, let_lines_stand_out


class PapersCard(Card):
    """One line for each tour; it opens the tour where it says what to tell whom."""

    def __init__(
        self, tours: Sequence[TourToTell], show_papers: Callable[[int], object], *, today: date
    ) -> None:
        """Show these tours; `show_papers` is given a tour."""
        count = sum(len(tour.names) for tour in tours)
        subtitle = self.tr("%n to tell", "", count)
        super().__init__(self.tr("Papers that are out of date"), subtitle, name="papers_card")
        let_lines_stand_out(self)
        self._show_papers = show_papers
        self._today = today
        for tour in tours:
            self.body.addWidget(self._line(tour))

    def _line(self, tour: TourToTell) -> OpenLine:
        said = self.tr("%n to tell", "", len(tour.names))
        line = OpenLine(name=f"old_papers_{tour.tour_id}", spoken=f"{tour.name}, {said}")
        line.row.addWidget(ElidedLabel(tour.name, "body", name="old_papers_tour", least=60))
        line.row.addWidget(Chip(said, "caution", name="old_papers_chip"))
        names = self.tr(", ").join(tour.names)
        day = short_day(tour.first_day, today=self._today)
        line.row.addWidget(ElidedLabel(f"{day} · {names}", "small", name="old_papers_names"), 1)
        line.setToolTip(plain_tip(f"{tour.name}\n{names}"))
        line.opened.connect(lambda: self._show_papers(tour.tour_id))
        return line
