"""The card of who holds an older paper: what changed for them, and the words to tell them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.papers.held_papers import HolderOfOld
from organiser.ui.buttons import button, icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.columns import clear_column
from organiser.ui.labels import ElidedLabel, plain_tip, selectable, text_label, thin_line
from organiser.ui.language import current_language, say
from organiser.ui.links import link
from organiser.ui.overriding import override
from organiser.ui.papers.issuing import actions
from organiser.ui.papers.issuing.changes_text import ChangesText
from organiser.ui.programmes.steps.lines import line_row
from organiser.ui.tokens import SPACE_S
from organiser.ui.tours.papers_out.holder_words import held_words, words_to
from organiser.ui.tours.waiting_card import WaitingCard


class OldPapersCard(WaitingCard):
    """For whom the same changed stand together, a line for each; told, they leave the card."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__(self.tr("Who holds an older paper"), name="old_papers_card")
        self._desk = desk
        self._holders: Sequence[HolderOfOld] = ()
        self._tour = self._sender = ""
        self._is_any_out = False

    def show_holders(
        self, holders: Sequence[HolderOfOld], tour: str, *, sender: str, is_any_out: bool
    ) -> None:
        """Show who holds older papers of a tour; `sender` is who writes to them."""
        self._holders, self._tour, self._sender = holders, tour, sender
        self._is_any_out = is_any_out
        self.show_news((tuple(holders), tour, sender, is_any_out))

    @override
    def fill(self) -> None:
        holders = self._holders
        clear_column(self.body)
        title = self.tr("Who holds an older paper")
        self.set_heading(title, self.tr("%n to tell", "", len(holders)) if holders else "")
        self.set_edge("caution" if holders else None)
        if not holders:
            words = (
                self.tr("Nobody. All papers that were given out agree with the plan.")
                if self._is_any_out
                else self.tr("Nobody. Whoever holds a paper that is out of date is listed here.")
            )
            self.body.addWidget(text_label(words, "muted", wrap=True, name="no_old_papers_label"))
        for place, alike in enumerate(_alike(holders)):
            if place:
                self.body.addWidget(thin_line())
            self.body.addWidget(self._part(alike))
        self.body.addStretch(1)

    def take_focus(self) -> bool:
        """Put the keyboard on what is to be done first; tell whether there is anything."""
        first = None
        for holder in self._holders[:1]:
            first = self.findChild(QWidget, f"told_{holder.holder_ids[0]}_button")
        if first is not None:
            first.setFocus()
        return first is not None

    def _part(self, holders: Sequence[HolderOfOld]) -> QWidget:
        part = QWidget()
        part.setObjectName("old_papers_part")
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        papers = " · ".join(say(held_words(paper)) for paper in holders[0].papers)
        column.addWidget(text_label(papers, "strong", wrap=True, name="old_paper_label"))
        changes = ChangesText()
        changes.show_changes(holders[0].changes, current_language())
        column.addWidget(changes)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        for holder in holders:
            lines.addWidget(self._line(holder))
        column.addLayout(lines)
        return part

    def _line(self, holder: HolderOfOld) -> QWidget:
        key = holder.holder_ids[0]
        content, row = line_row(f"old_holder_{key}", gap=SPACE_S)
        if holder.person_id is not None:
            name = link(holder.name, self._desk.show_person, holder.person_id, name="old_holder")
            row.addWidget(name)
        else:
            row.addWidget(ElidedLabel(holder.name, name="old_holder_name"))
        row.addWidget(selectable(text_label(holder.telephone, "small", name="old_holder_number")))
        row.addStretch(1)
        self._add_deeds(row, holder, key)
        return content

    def _add_deeds(self, row: QHBoxLayout, holder: HolderOfOld, key: int) -> None:
        words = words_to(holder, self._tour, sender=self._sender)
        copy = icon_button("copy", self.tr("Copy the words"), name=f"copy_{key}_button")
        copy.setToolTip(plain_tip(self.tr("Copy the words:") + f"\n\n{words}"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(words))
        row.addWidget(copy)
        for name, text, got_paper in (
            ("told", self.tr("Was told"), False),
            ("got", self.tr("Got the new paper"), True),
        ):
            made = button(text, name=f"{name}_{key}_button", kind="small")
            made.setAccessibleName(f"{text}: {holder.name}")
            made.clicked.connect(partial(self._note, holder, got_paper=got_paper))
            row.addWidget(made)

    def _note(self, holder: HolderOfOld, _checked: bool = False, *, got_paper: bool) -> None:
        actions.note_told(self._desk.store, holder, got_paper=got_paper)


def _alike(holders: Sequence[HolderOfOld]) -> list[list[HolderOfOld]]:
    """Return together who holds the same and for whom the same changed."""
    found: dict[object, list[HolderOfOld]] = {}
    for holder in holders:
        held = tuple((paper.kind, paper.subject, paper.revision) for paper in holder.papers)
        found.setdefault((held, holder.changes), []).append(holder)
    return list(found.values())
