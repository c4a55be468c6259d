"""The card of everything that was given out of a tour."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.services.papers.issue_subjects import paper_words
from organiser.services.papers.issue_values import HolderRow, IssueRow
from organiser.text.dates import month_day
from organiser.ui.card_desk import CardDesk
from organiser.ui.columns import clear_column
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import ElidedLabel, plain_tip, text_label, thin_line
from organiser.ui.language import current_language, say
from organiser.ui.links import Link, link
from organiser.ui.overriding import override
from organiser.ui.pieces import Chip
from organiser.ui.programmes.steps.lines import line_row
from organiser.ui.tokens import SPACE_S
from organiser.ui.tours.waiting_card import WaitingCard
from organiser.vocabulary import label


class GivenCard(WaitingCard):
    """Shows what was given out with its number, its day and who has it, the latest first."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__(self.tr("Papers given out"), name="given_card")
        self._desk = desk
        self._given: Sequence[IssueRow] = ()

    def show_issues(self, given: Sequence[IssueRow]) -> None:
        """Show these papers."""
        self._given = given
        self.show_news(tuple(given))

    @override
    def fill(self) -> None:
        given = self._given
        clear_column(self.body)
        if not given:
            words = self.tr(
                "None so far. Choose one at “Papers” above and press “Give out…” in its"
                " preview: then the book knows who holds it, and whom to tell of changes."
            )
            self.body.addWidget(text_label(words, "muted", wrap=True, name="no_given_label"))
        for place, issue in enumerate(given):
            if place:
                self.body.addWidget(thin_line())
            self.body.addWidget(self._part(issue))
        self.body.addStretch(1)

    def take_focus(self) -> None:
        """Put the keyboard on the first of those who hold something."""
        for made in self.findChildren(Link)[:1]:
            made.setFocus()

    def _part(self, issue: IssueRow) -> QWidget:
        part = QWidget()
        part.setObjectName(f"issue_{issue.issue_id}")
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head, row = line_row("issue_head", gap=SPACE_S)
        title = say(paper_words(issue.kind, issue.subject))
        row.addWidget(ElidedLabel(title, "strong", name="issue_title"), 1)
        revision = self.tr("revision {number}").format(number=issue.revision)
        row.addWidget(Chip(revision, "info", name="issue_revision"))
        day = month_day(issue.issued_on, language=current_language())
        row.addWidget(text_label(day, "small", name="issue_day"))
        column.addWidget(head)
        column.addWidget(self._holders(issue.holders))
        return part

    def _holders(self, holders: Sequence[HolderRow]) -> QWidget:
        whole = QWidget()
        whole.setObjectName("issue_holders")
        flow = FlowLayout(whole, gap=SPACE_S)
        for holder in holders:
            flow.addWidget(self._holder(holder))
        return whole

    def _holder(self, holder: HolderRow) -> QWidget:
        made: QWidget
        if holder.person_id is not None:
            made = link(holder.name, self._desk.show_person, holder.person_id, name="holder")
        else:
            made = text_label(holder.name, name="holder_name")
        day = month_day(holder.given_on, language=current_language())
        way = say(label(holder.channel)) if holder.channel is not None else ""
        made.setToolTip(plain_tip(" · ".join(filter(None, (holder.name, day, way)))))
        return made
