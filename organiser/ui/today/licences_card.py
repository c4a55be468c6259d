"""Today's licences: those that run out soon, can be renewed, or have just run out."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from organiser.services.organisations.licences import LicenceDue
from organiser.ui.labels import ElidedLabel, plain_tip
from organiser.ui.language import current_language
from organiser.ui.pieces import Card, Chip
from organiser.ui.today.lines import OpenLine, let_lines_stand_out
from organiser.ui.tokens import ToneName
from organiser.wording import day_label


class LicencesCard(Card):
    """One line for each licence, the most urgent first; a line opens the organisation."""

    def __init__(self, due: Sequence[LicenceDue], follow: Callable[[int], object]) -> None:
        """Show these licences; `follow` goes to an organisation."""
        super().__init__(self.tr("Licences"), name="today_licences_card")
        let_lines_stand_out(self)
        for licence in due:
            self.body.addWidget(self._line(licence, follow))

    def _line(self, licence: LicenceDue, follow: Callable[[int], object]) -> QWidget:
        words, tone = self._due(licence)
        spoken = f"{licence.organisation}, {licence.licence_class}, {words}"
        line = OpenLine(name=f"licence_{licence.organisation_id}", spoken=spoken)
        line.row.addWidget(ElidedLabel(licence.organisation, "body", name="licence_organisation"))
        line.row.addWidget(Chip(words, tone, name="licence_due"))
        day = day_label(licence.valid_to, current_language())
        valid = self.tr("valid to {day}").format(day=day)
        told = f"{licence.licence_class} · {valid}"
        line.row.addWidget(ElidedLabel(told, "small", name="licence_told"), 1)
        line.setToolTip(plain_tip(spoken))
        line.opened.connect(lambda: follow(licence.organisation_id))
        return line

    def _due(self, licence: LicenceDue) -> tuple[str, ToneName]:
        if licence.days_left < 0:
            return self.tr("ran out %n day(s) ago", "", -licence.days_left), "stop"
        if licence.can_be_renewed:
            return self.tr("renew: %n day(s) left", "", licence.days_left), "caution"
        return self.tr("runs out in %n day(s)", "", licence.days_left), "caution"
