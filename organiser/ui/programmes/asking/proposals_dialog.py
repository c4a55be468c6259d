"""Whom one might ask: people with reasons in words, taken into the order one by one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from organiser.services.inviting import proposals
from organiser.services.inviting.proposal_values import Ground, Proposal, ProposalGroup
from organiser.ui.buttons import button
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.person_rows import (
    PERSON_ROW_HEIGHT,
    HeadingLine,
    PersonLine,
    PersonRowDelegate,
)
from organiser.ui.pieces import EmptyState
from organiser.ui.programmes.asking import order_actions
from organiser.ui.programmes.asking.proposal_card import ProposalCard
from organiser.ui.row_views import RowsView
from organiser.ui.store import Store
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_Line = PersonLine | HeadingLine
#: Of these everybody has the same said of them.
_SAID_ALIKE = frozenset({Ground.NEVER_ASKED, Ground.CONDITIONS})


class ProposalsDialog(QDialog):
    """Lists proposals by what speaks for them; Enter takes one, Delete leaves one out.

    Signals: `person_requested(int)` to open somebody's page.
    """

    person_requested = Signal(int)

    def __init__(self, store: Store, parent: QWidget | None, *, programme_id: int) -> None:
        """Show whom one might ask to a programme."""
        super().__init__(parent)
        self.setObjectName("proposals_dialog")
        self.setWindowTitle(self.tr("Whom one might ask"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._store = store
        self._programme_id = programme_id
        self._proposals: dict[int, Proposal] = {}
        self.view = RowsView(name="proposals_list", row_height=PERSON_ROW_HEIGHT)
        self.view.setItemDelegate(PersonRowDelegate(self.view, trailing="chip"))
        self.view.setAccessibleName(self.windowTitle())
        self._model: RowsModel[_Line] = RowsModel(
            [Column(header="", text=_spoken, tip=_tip)],
            key=lambda line: line.key if isinstance(line, HeadingLine) else line.person_id,
            heading=lambda line: isinstance(line, HeadingLine),
            parent=self.view,
        )
        self.view.show_model(self._model)
        self.card = ProposalCard()
        self.empty = EmptyState(
            "lightbulb",
            self.tr(
                "There is nobody to propose. Everybody who could be asked is in this"
                " programme already; add people to the book or loosen the conditions."
            ),
            name="no_proposals",
        )
        self.take_button = button(
            self.tr("Put into the order"), name="take_button", kind="primary", icon_name="user-plus"
        )
        self.leave_button = button(
            self.tr("Not for this programme"), name="leave_button", kind="quiet"
        )
        self.leave_button.setToolTip(
            self.tr("Sets the person aside here with the reason; it can be taken back. (Delete)")
        )
        self.close_button = button(self.tr("Done"), name="close_button")
        self._lay_out()
        self._wire()
        self.reload()
        self.view.select_first()
        self.view.setFocus()

    def reload(self) -> None:
        """Read the proposals anew; the list goes on where one was."""
        today = self._store.today()
        groups = self._store.read(proposals.list_proposals, self._programme_id, today=today)
        self._proposals = {one.person_id: one for group in groups for one in group.proposals}
        self._model.set_rows(list(_lines(groups)))
        self._pages.setCurrentIndex(0 if groups else 1)
        self._show(self.view.current_key())

    def take(self) -> None:
        """Put the person shown into the order, with what speaks for them as the reason."""
        one = self._current()
        if one is None:
            return
        self._go_on_after(one)
        order_actions.put_in(self._store, self._programme_id, [one.person_id], reason=_reason(one))
        self.reload()

    def leave_out(self) -> None:
        """Set the person shown aside for this programme."""
        one = self._current()
        if one is None:
            return
        self._go_on_after(one)
        reason = self.tr("Proposed, but not for this programme")
        order_actions.leave_out(
            self._store, self._programme_id, one.person_id, name=one.name, reason=reason
        )
        self.reload()

    def _current(self) -> Proposal | None:
        key = self.view.current_key()
        return self._proposals.get(key) if isinstance(key, int) else None

    def _go_on_after(self, one: Proposal) -> None:
        """Choose whoever comes next in the list, else whoever comes before."""
        place = self._model.position_of(one.person_id)
        after = range(place + 1, self._model.rowCount())
        for position in (*after, *range(place - 1, -1, -1)):
            if not self._model.is_heading(position):
                self.view.select_key(self._model.key_at(position))
                return

    def _show(self, _key: object) -> None:
        one = self._current()
        self.card.show_proposal(one)
        for made in (self.take_button, self.leave_button):
            made.setEnabled(one is not None)

    def _lay_out(self) -> None:
        head = text_label(
            self.tr(
                "Grouped by what speaks for asking somebody; in each group, whoever has not been"
                " asked for longest comes first. Facts and dates only: you choose."
            ),
            "small",
            wrap=True,
            name="proposals_head",
        )
        there = QWidget()
        inside = QVBoxLayout(there)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE_M)
        inside.addWidget(self.view, 1)
        inside.addWidget(self.card)
        self._pages = QStackedWidget()
        self._pages.addWidget(there)
        self._pages.addWidget(self.empty)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addWidget(text_label(self.tr("Nobody is asked by this."), "small", wrap=True), 1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.leave_button)
        foot.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(head)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)
        self.resize(620, 680)

    def _wire(self) -> None:
        self.view.current_key_changed.connect(self._show)
        self.view.key_activated.connect(self.take)
        self.card.person_requested.connect(self._on_person_requested)
        self.take_button.clicked.connect(self.take)
        self.leave_button.clicked.connect(self.leave_out)
        self.close_button.clicked.connect(self.accept)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.view, self.leave_out).setContext(
            Qt.ShortcutContext.WidgetShortcut
        )

    def _on_person_requested(self, person_id: int) -> None:
        self.accept()
        self.person_requested.emit(person_id)


def _lines(groups: Sequence[ProposalGroup]) -> list[_Line]:
    lines: list[_Line] = []
    for group in groups:
        heading = _heading(group.ground)
        shown = len(group.proposals)
        count = f"{shown} / {group.total}" if shown < group.total else str(shown)
        lines.append(HeadingLine(key=str(group.ground), text=f"{heading} ({count})"))
        lines += [_line(one, group.ground) for one in group.proposals]
    return lines


def _line(one: Proposal, ground: Ground | None) -> PersonLine:
    post = f"{one.organisation} {one.title}".strip()
    cautions = [say(said) for said in one.cautions]
    reasons = [say(said) for said in one.reasons]
    # What the heading says of everybody below it need not stand in every row.
    further = reasons[1:] if ground in _SAID_ALIKE else reasons
    care = QCoreApplication.translate("ProposalsDialog", "Mind")
    return PersonLine(
        person_id=one.person_id,
        name=one.name,
        reading=one.reading,
        second_line=" · ".join(filter(None, (*further, one.organisation))),
        trailing=care if cautions else "",
        tone="caution",
        tip="\n".join(filter(None, (one.name, post, *reasons, *cautions))),
    )


def _reason(one: Proposal) -> str:
    return " · ".join(say(said) for said in one.reasons)


def _heading(ground: Ground | None) -> str:
    translate = QCoreApplication.translate
    if ground is None:
        return translate("ProposalsDialog", "Asked often lately: better spared")
    return {
        Ground.NOT_THIS_TIME: translate("ProposalsDialog", "Said “not this time” before"),
        Ground.BROUGHT: translate("ProposalsDialog", "Introduced by somebody who takes part"),
        Ground.THEME: translate("ProposalsDialog", "Offer what this is about"),
        Ground.NEW_SKILL: translate("ProposalsDialog", "Bring a skill nobody here has yet"),
        Ground.NEW_REGION: translate("ProposalsDialog", "From a prefecture nobody here is from"),
        Ground.LEFT_OUT: translate("ProposalsDialog", "Not asked for over a year"),
        Ground.NEVER_ASKED: translate("ProposalsDialog", "Never asked to anything"),
        Ground.CONDITIONS: translate("ProposalsDialog", "Meet all conditions"),
    }[ground]


def _spoken(line: _Line) -> str:
    if isinstance(line, HeadingLine):
        return line.text
    return ", ".join(part for part in (line.name, line.second_line) if part)


def _tip(line: _Line) -> str:
    return line.tip if isinstance(line, PersonLine) else ""
