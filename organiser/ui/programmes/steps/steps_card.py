"""The card of next steps of a programme or a session: noted, done and changed in their places."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from organiser.errors import NotFound
from organiser.services.programmes import next_steps
from organiser.services.programmes.step_values import (
    Owner,
    StepDraft,
    StepLine,
    StepsPage,
    count_steps,
)
from organiser.ui.card_desk import CardDesk
from organiser.ui.in_place import InPlace, focus_part, focused_part
from organiser.ui.inline_form import open_forms
from organiser.ui.labels import text_label
from organiser.ui.pieces import Card
from organiser.ui.programmes.steps import actions
from organiser.ui.programmes.steps.lines import LineHolder, fold_button
from organiser.ui.programmes.steps.step_adder import StepAdder
from organiser.ui.programmes.steps.step_parts import StepDesk, StepParts, owner_link
from organiser.ui.programmes.steps.step_words import StepWords
from organiser.ui.tokens import SPACE_S


class StepsCard(Card):
    """Shows the steps of a programme, or of one of its sessions, and takes further ones.

    `by_owner` puts those of one person or body together. What is being typed stays over a reload.
    """

    def __init__(
        self,
        desk: CardDesk,
        *,
        programme_id: int,
        session_id: int | None = None,
        by_owner: bool = False,
    ) -> None:
        """Show them at once."""
        super().__init__(self.tr("Next steps"), name="steps_card")
        self._desk = desk
        self._programme_id = programme_id
        self._session_id = session_id
        self._by_owner = by_owner
        self._told: tuple[object, ...] = ()
        self._just_done = 0
        self._is_unfolded = False
        self._parts = StepParts(
            StepDesk(
                desk=desk,
                finish=self._finish,
                after=self._after,
                names_session=session_id is None,
            )
        )
        self._lines = LineHolder(name="step_lines")
        self._rest = LineHolder(name="done_step_lines")
        self.adder = StepAdder(desk.store, self._add)
        self.discreet_label = text_label(
            self.tr("This session is off the record: no steps are noted here."),
            "muted",
            wrap=True,
            name="steps_discreet",
        )
        for widget in (self._lines, self.adder, self.discreet_label, self._rest):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.reload()

    def reload(self) -> None:
        """Read the steps anew, unless something is being entered in them: then when it is done."""
        busy = [form for form in open_forms(self) if form.is_changed()]
        for form in busy:
            form.closed.connect(self._after, Qt.ConnectionType.QueuedConnection)
        if busy:
            return
        page, today = self._read(), self._desk.store.today()
        told = (page, today, self._just_done, self._is_unfolded)
        if told == self._told:
            return
        self._told = told
        counts = count_steps(page.open, today=today)
        self.set_heading(self.tr("Next steps"), StepWords().counted(counts))
        self.adder.setVisible(not page.off_the_record)
        self.discreet_label.setVisible(page.off_the_record)
        self._show(page)

    def _read(self) -> StepsPage:
        try:
            return self._desk.store.read(
                next_steps.get_steps, self._programme_id, session_id=self._session_id
            )
        except NotFound:
            # The page around is about to learn that, too.
            return StepsPage()

    def _show(self, page: StepsPage) -> None:
        focused = focused_part(self)
        self._parts.begin_anew()
        self._lines.put(self._to_do(page))
        self._rest.put(self._folded(page))
        focus_part(self, focused)

    def _to_do(self, page: StepsPage) -> Iterator[QWidget]:
        if self._by_owner:
            for owner, steps in _groups(page.open):
                yield self._group_head(owner, steps)
                yield from (self._parts.open_part(line, names_owner=False) for line in steps)
        else:
            yield from (self._parts.open_part(line, names_owner=True) for line in page.open)
        just = [line for line in page.done if line.step_id == self._just_done]
        yield from (self._parts.done_part(line) for line in just)
        if not (page.open or just or page.off_the_record):
            yield self._empty(page)

    def _empty(self, page: StepsPage) -> QWidget:
        sentence = self.tr("Nothing is left to do.")
        if not page.done:
            sentence = self.tr("Nothing to do yet. Type the first step below; Enter adds it.")
        return text_label(sentence, "muted", wrap=True, name="steps_empty")

    def _group_head(self, owner: Owner, steps: Sequence[StepLine]) -> QWidget:
        head = QWidget()
        head.setObjectName("step_group")
        row = QVBoxLayout(head)
        row.setContentsMargins(0, SPACE_S, 0, 0)
        if owner.own:
            row.addWidget(text_label(self.tr("My own"), "strong", name="step_group_mine"))
        else:
            row.addWidget(owner_link(owner, self._desk), 0, Qt.AlignmentFlag.AlignLeft)
        head.setAccessibleDescription(self.tr("%n step(s)", "", len(steps)))
        return head

    def _folded(self, page: StepsPage) -> Iterator[QWidget]:
        done = [line for line in page.done if line.step_id != self._just_done]
        if not done:
            return
        text = self.tr("Done (%n)", "", len(done))
        yield fold_button(text, self._turn, name="done_steps_button", is_open=self._is_unfolded)
        if self._is_unfolded:
            yield from (self._parts.done_part(line) for line in done)

    def _turn(self) -> None:
        self._is_unfolded = not self._is_unfolded
        self._just_done = 0
        self.reload()

    def _add(self, draft: StepDraft) -> None:
        actions.add_step(self._desk.store, self._programme_id, draft, session_id=self._session_id)
        self._after()

    def _finish(self, line: StepLine, with_word: bool) -> None:
        """Note that a step is done; it stays in sight, ready for a word about it."""
        self._just_done = line.step_id
        actions.finish_step(self._desk.store, line, outcome=line.outcome)
        self._after()
        part = self.findChild(InPlace, f"done_step_{line.step_id}") if isValid(self) else None
        if part is None:
            return
        part.setFocus()
        if with_word:
            part.open()

    def _after(self) -> None:
        # The page around may have made everything anew already.
        if isValid(self):
            self.reload()


def _groups(lines: Sequence[StepLine]) -> list[tuple[Owner, list[StepLine]]]:
    """Return steps by their owners: the organiser's own first, nobody's last."""
    found: dict[Owner, list[StepLine]] = {}
    for line in lines:
        found.setdefault(line.owner, []).append(line)
    return sorted(found.items(), key=lambda group: (not group[0].own, group[0].is_nobody))
