"""The card of a tour's report: the organiser's own text, and the paper made of all of it."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from organiser.services.tours import reports
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.fields import CheckField
from organiser.ui.form_fields import FieldColumn
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.ui.programmes.steps.lines import LineHolder
from organiser.ui.tokens import SPACE_S
from organiser.ui.tours.after import actions
from organiser.ui.tours.after.report_preview import preview_report
from organiser.ui.tours.waiting_card import WaitingCard


class ReportCard(WaitingCard):
    """Shows the text; the paper has costs in it only if that is ticked."""

    def __init__(self, desk: CardDesk) -> None:
        """Begin empty."""
        super().__init__(self.tr("Report"), name="report_card")
        self._desk = desk
        self._tour_id = 0
        self._text = ""
        self._holder = LineHolder(name="report_text_holder")
        self.costs_field = CheckField(self.tr("with the costs"))
        self.costs_field.setObjectName("report_costs_field")
        self.paper_button = button(
            self.tr("Report PDF…"),
            name="report_paper_button",
            icon_name="file-text",
            tip=self.tr("See, save and print the report of the tour"),
        )
        self.paper_button.clicked.connect(self._preview)
        words = self.tr(
            "The paper tells when the group was where and what it saw, who agreed to be named, and"
            " how many others came. Your own notes and payments are never in it."
        )
        foot = QWidget()
        foot.setObjectName("report_foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.paper_button)
        row.addWidget(self.costs_field)
        row.addStretch(1)
        for widget in (self._holder, foot, text_label(words, "small", wrap=True)):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_report(self, tour_id: int) -> None:
        """Show the text about a tour."""
        if tour_id != self._tour_id:
            self.costs_field.setChecked(False)
        self._tour_id = tour_id
        self._text = self._desk.store.read(reports.get_text, tour_id)
        self.show_news((tour_id, self._text))

    @override
    def fill(self) -> None:
        none = self.tr("No text yet. Write what the tour brought and what comes next.")
        content = text_label(
            self._text or none,
            "body" if self._text else "muted",
            wrap=True,
            name="report_text",
        )
        spoken = self.tr("Write about the tour")
        part = InPlace(content, self._form, name="report_part", label=spoken)
        self._holder.put([part])

    def _form(self) -> InlineForm:
        fields, tour_id = FieldColumn(), self._tour_id
        fields.add_lines("report", self.tr("What the tour brought"), self._text, rows=9)

        def keep(said: dict[str, Any]) -> None:
            actions.change_text(self._desk.store, tour_id, said["report"])

        return InlineForm(fields, on_save=keep)

    def _preview(self) -> None:
        store = self._desk.store
        preview_report(
            self._desk.parent, store, self._tour_id, with_costs=self.costs_field.isChecked()
        )
