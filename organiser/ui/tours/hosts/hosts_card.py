"""Who receives the group, visit by visit, and whether they have agreed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.tours.hosts import HostRow
from organiser.text.dates import month_day
from organiser.ui.buttons import button
from organiser.ui.columns import clear_column
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.folded_rows import add_folded
from organiser.ui.labels import ElidedLabel, text_label, thin_line
from organiser.ui.language import current_language, say
from organiser.ui.links import Link
from organiser.ui.pieces import Card, Chip
from organiser.ui.tokens import SPACE_S
from organiser.ui.tours.hosts.host_lines import TONES
from organiser.vocabulary import Stage, host_label

#: So many stand there at first.
_FIRST = 8


class HostsCard(Card):
    """The visits of a tour with their hosts.

    Signals: `stage_requested(object, object)` with the `HostRow` and its new `Stage`;
    `person_requested(int)`; `organisation_requested(int)`; `stop_requested(int)`.
    """

    stage_requested = Signal(object, object)
    person_requested = Signal(int)
    organisation_requested = Signal(int)
    stop_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__(name="hosts_card")
        self._shown: tuple[HostRow, ...] | None = None
        self._are_all_shown = False

    def set_hosts(self, hosts: Sequence[HostRow]) -> None:
        """Show these hosts in their order."""
        wanted = tuple(hosts)
        if wanted == self._shown:
            return
        self._shown = wanted
        clear_column(self.body)
        confirmed = sum(row.stage is Stage.ACCEPTED for row in wanted)
        so_far = self.tr("{count} of {total} confirmed").format(count=confirmed, total=len(wanted))
        self.set_heading(self.tr("Who receives us"), so_far if wanted else "")
        if not wanted:
            words = self.tr("No visits yet. Add a stop of the kind “Visit”.")
            self.body.addWidget(text_label(words, "muted", wrap=True, name="no_hosts_label"))
        add_folded(
            self.body,
            [partial(self._row, row, place) for place, row in enumerate(wanted)],
            first=len(wanted) if self._are_all_shown else _FIRST,
            name="all_hosts_button",
            unfolded=self._keep_unfolded,
        )

    def _keep_unfolded(self) -> None:
        self._are_all_shown = True

    def _row(self, host: HostRow, place: int) -> QWidget:
        row = QWidget()
        row.setObjectName(f"host_{host.stop_id}")
        first, second = QHBoxLayout(), QHBoxLayout()
        for line in (first, second):
            line.setSpacing(SPACE_S)
        first.addWidget(self._stop_button(host), 1)
        first.addWidget(
            Chip(_stage_said(host), TONES.get(host.stage, "neutral"), name="host_stage")
        )
        second.addWidget(self._person(host), 1)
        # Beside a name they would be wider than the card may be.
        below = FlowLayout()
        for stage in _next_stages(host.stage):
            below.addWidget(self._step_button(host, stage))
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if place:
            column.addWidget(thin_line())
        column.addLayout(first)
        column.addLayout(second)
        column.addLayout(below)
        if host.wishes:
            column.addWidget(text_label(host.wishes, "small", wrap=True, name="host_wishes"))
        return row

    def _stop_button(self, host: HostRow) -> QWidget:
        if host.organisation_id is None:
            return ElidedLabel(host.stop_name, "strong", name="host_stop")
        made = Link(host.stop_name, name=f"organisation_{host.stop_id}_button")
        organisation_id = host.organisation_id
        made.clicked.connect(lambda: self.organisation_requested.emit(organisation_id))
        return _at_left(made)

    def _person(self, host: HostRow) -> QWidget:
        if host.person_id is None:
            made = button(
                self.tr("Name somebody…"), name=f"name_{host.stop_id}_button", kind="quiet"
            )
            made.clicked.connect(lambda: self.stop_requested.emit(host.stop_id))
            return _at_left(made)
        person_id = host.person_id
        person = Link(host.person_name, name=f"person_{host.stop_id}_button")
        person.clicked.connect(lambda: self.person_requested.emit(person_id))
        return _at_left(person)

    def _step_button(self, host: HostRow, stage: Stage) -> QWidget:
        texts = {
            Stage.ASKED: self.tr("Mark as asked"),
            Stage.ACCEPTED: self.tr("Mark as confirmed"),
        }
        name = f"{stage.name.lower()}_{host.stop_id}_button"
        made = button(texts[stage], name=name, kind="small")
        made.clicked.connect(lambda: self.stage_requested.emit(host, stage))
        return made


def _next_stages(stage: Stage) -> tuple[Stage, ...]:
    """Return what is usually marked next."""
    steps = {
        Stage.CANDIDATE: (Stage.ASKED, Stage.ACCEPTED),
        Stage.ASKED: (Stage.ACCEPTED,),
    }
    return steps.get(stage, ())


def _stage_said(host: HostRow) -> str:
    said = say(host_label(host.stage))
    if host.stage is not Stage.ASKED or host.asked_on is None:
        return said
    return f"{said} {month_day(host.asked_on, language=current_language())}"


def _at_left(widget: QWidget) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(widget)
    line.addStretch(1)
    return holder
