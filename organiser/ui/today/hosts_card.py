"""Today's card of hosts: whom to ask, whose answers are awaited, who refused."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from organiser.services.tours.hosts_due import DueHost
from organiser.ui.buttons import button
from organiser.ui.labels import ElidedLabel, plain_tip
from organiser.ui.language import say
from organiser.ui.pieces import Card, Chip
from organiser.ui.programmes.days import short_day
from organiser.ui.today.lines import OpenLine, let_lines_stand_out
from organiser.ui.tokens import ToneName
from organiser.vocabulary import Stage, host_label

_FIRST = 6


class DueHostsCard(Card):
    """Shows the hosts of tours to come, the most pressing first; a line opens its host."""

    def __init__(
        self, due: Sequence[DueHost], show_host: Callable[[int, int], object], *, today: date
    ) -> None:
        """Show these hosts, the rest one click away; `show_host` is given a tour and its stop."""
        subtitle = self.tr("%n to see to", "", len(due))
        super().__init__(self.tr("Hosts of tours"), subtitle, name="due_hosts_card")
        let_lines_stand_out(self)
        self._show_host = show_host
        self._today = today
        for host in due[:_FIRST]:
            self.body.addWidget(self._line(host))
        rest = due[_FIRST:]
        if rest:
            more = button(self.tr("and %n more", "", len(rest)), name="more_hosts", kind="quiet")
            more.clicked.connect(lambda: self._show_rest(more, rest))
            self.body.addWidget(more)

    def _line(self, host: DueHost) -> OpenLine:
        said, tone = self._said(host)
        line = OpenLine(name=f"due_host_{host.stop_id}", spoken=f"{host.name}, {said}")
        line.row.addWidget(ElidedLabel(host.name, "body", name="due_host_name", least=60))
        line.row.addWidget(Chip(said, tone, name="due_host_chip"))
        visit = short_day(host.held_on, today=self._today)
        place = "" if host.stop == host.name else host.stop
        told = " · ".join(filter(None, (visit, place, host.tour)))
        line.row.addWidget(ElidedLabel(told, "small", name="due_host_visit"), 1)
        line.setToolTip(plain_tip("\n".join((host.name, say(host_label(host.stage)), told))))
        line.opened.connect(lambda: self._show_host(host.tour_id, host.stop_id))
        return line

    def _said(self, host: DueHost) -> tuple[str, ToneName]:
        if host.stage is Stage.CANDIDATE:
            return self.tr("ask now"), "info"
        if host.is_refused:
            return self.tr("ask somebody else"), "stop"
        day = short_day(host.due_on, today=self._today)
        if host.due_on < self._today:
            return self.tr("was due {day}").format(day=day), "stop"
        return self.tr("answer by {day}").format(day=day), "caution"

    def _show_rest(self, more: QWidget, rest: Sequence[DueHost]) -> None:
        more.hide()
        lines = [self._line(host) for host in rest]
        for line in lines:
            self.body.addWidget(line)
        lines[0].show()
        lines[0].setFocus()
