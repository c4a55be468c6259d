"""The lines of a card of steps, each changed in its place: those to do, and those done."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.programmes.step_values import Owner, StepDraft, StepLine
from organiser.ui.buttons import icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.form_fields import FieldColumn
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.labels import ElidedLabel, plain_tip, text_label
from organiser.ui.language import current_language
from organiser.ui.links import link
from organiser.ui.moment_fields import DateField
from organiser.ui.pieces import Chip
from organiser.ui.programmes.days import short_day
from organiser.ui.programmes.steps import actions
from organiser.ui.programmes.steps.lines import line_row
from organiser.ui.programmes.steps.owner_field import OwnerField
from organiser.ui.programmes.steps.step_words import StepWords, due_tip, owner_text, owner_tone
from organiser.ui.ties.tie_lines import Choice, more_button
from organiser.ui.tokens import SPACE_S
from organiser.wording import day_label

_DUE_WIDTH = 180

#: What a line shows, and the line.
_Made = tuple[object, InPlace]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDesk:
    """What the lines of steps need: the page, and what a card does about them.

    `finish` gets a step and whether a word about it is asked for; `after` runs after each change.
    """

    desk: CardDesk
    finish: Callable[[StepLine, bool], object]
    after: Callable[[], object]
    names_session: bool = True


def owner_link(owner: Owner, desk: CardDesk) -> QWidget:
    """Return whose a step is, as a link where that leads somewhere."""
    if owner.person_id is not None:
        return link(owner.name, desk.show_person, owner.person_id, name="step_owner")
    if owner.organisation_id is not None:
        return link(owner.name, desk.show_organisation, owner.organisation_id, name="step_body")
    if owner.is_nobody:
        return Chip(owner_text(owner), owner_tone(owner), name="step_nobody")
    return text_label(owner_text(owner), "muted", name="step_mine")


class StepParts(QObject):
    """Makes the lines; an object because sentences with numbers are translated by its class."""

    def __init__(self, table: StepDesk) -> None:
        super().__init__()
        self._table = table
        self._desk = table.desk
        self._words = StepWords()
        self._made: dict[str, _Made] = {}
        self._before: dict[str, _Made] = {}

    def begin_anew(self) -> None:
        """Begin to make all lines anew; one that would come out the same is taken again."""
        self._before, self._made = self._made, {}

    def open_part(self, line: StepLine, *, names_owner: bool) -> InPlace:
        """Return a step that is to be done."""
        name, shows = f"step_{line.step_id}", (line, names_owner, self._desk.store.today())
        made = self._again(name, shows) or self._new_open_part(line, names_owner=names_owner)
        self._made[name] = shows, made
        return made

    def done_part(self, line: StepLine) -> InPlace:
        """Return a step that is done, with its day and what came of it."""
        name = f"done_step_{line.step_id}"
        made = self._again(name, line) or self._new_done_part(line)
        self._made[name] = line, made
        return made

    def _again(self, name: str, shows: object) -> InPlace | None:
        """Return the line made before, if it shows the same and is not being changed."""
        shown, made = self._before.get(name, (None, None))
        return made if made is not None and shown == shows and made.form() is None else None

    def _new_open_part(self, line: StepLine, *, names_owner: bool) -> InPlace:
        content, row = line_row("step_line")
        done = icon_button("circle", self.tr("Done today"), name=f"finish_step_{line.step_id}")
        done.setFixedSize(26, 24)
        done.clicked.connect(lambda: self._table.finish(line, False))
        row.addWidget(done, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text_label(line.text, wrap=True, name="step_text"))
        if names_owner or line.due_on or line.session_on:
            words.addLayout(self._below(line, names_owner=names_owner))
        row.addLayout(words, 1)
        row.addWidget(self._open_menu(line), 0, Qt.AlignmentFlag.AlignTop)
        spoken = self.tr("Change the step “{text}”").format(text=line.text)
        name = f"step_{line.step_id}"
        return InPlace(content, lambda: self._open_form(line), name=name, label=spoken)

    def _new_done_part(self, line: StepLine) -> InPlace:
        content, row = line_row("done_step_line")
        again = icon_button(
            "circle-check", self.tr("Open again"), name=f"reopen_step_{line.step_id}"
        )
        again.setFixedSize(26, 24)
        again.clicked.connect(lambda: self._reopen(line))
        row.addWidget(again, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text_label(line.text, "muted", wrap=True, name="done_step_text"))
        words.addWidget(text_label(self._told(line), "small", wrap=True, name="done_step_words"))
        row.addLayout(words, 1)
        row.addWidget(self._done_menu(line), 0, Qt.AlignmentFlag.AlignTop)
        spoken = self.tr("Note what came of “{text}”").format(text=line.text)
        name = f"done_step_{line.step_id}"
        return InPlace(content, lambda: self._done_form(line), name=name, label=spoken)

    def _below(self, line: StepLine, *, names_owner: bool) -> QHBoxLayout:
        """Return the line that says whose the step is, until when and from which session."""
        today = self._desk.store.today()
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        if names_owner:
            row.addWidget(owner_link(line.owner, self._desk))
        if line.due_on is not None:
            told, tone = self._words.due(line.due_on, today=today)
            chip = Chip(told, tone, name="step_due")
            chip.setToolTip(plain_tip(due_tip(line.due_on)))
            row.addWidget(chip)
        told = ""
        if self._table.names_session and line.session_on is not None:
            day = short_day(line.session_on, today=today)
            told = self.tr("from the session of {day}").format(day=day)
        row.addWidget(ElidedLabel(told, "small", name="step_session"), 1)
        return row

    def _told(self, line: StepLine) -> str:
        day = day_label(line.done_on, current_language()) if line.done_on else ""
        told = self.tr("done on {day}").format(day=day)
        return " · ".join(filter(None, (told, owner_text(line.owner), line.outcome)))

    def _open_menu(self, line: StepLine) -> QWidget:
        choices: list[Choice] = [
            (self.tr("Done, and note what came of it…"), lambda: self._table.finish(line, True)),
            (self.tr("Change…"), lambda: self._open(f"step_{line.step_id}")),
            (self.tr("Remove"), lambda: self._remove(line)),
        ]
        spoken = self.tr("What to do with the step “{text}”").format(text=line.text)
        return more_button(choices, name=f"more_step_{line.step_id}", spoken=spoken)

    def _done_menu(self, line: StepLine) -> QWidget:
        choices: list[Choice] = [
            (
                self.tr("Note what came of it…"),
                lambda: self._open(f"done_step_{line.step_id}"),
            ),
            (self.tr("Open again"), lambda: self._reopen(line)),
            (self.tr("Remove"), lambda: self._remove(line)),
        ]
        spoken = self.tr("What to do with the step “{text}”").format(text=line.text)
        return more_button(choices, name=f"more_step_{line.step_id}", spoken=spoken)

    def _open_form(self, line: StepLine) -> InlineForm:
        store, fields = self._desk.store, FieldColumn()
        fields.add_text("text", self.tr("What"), line.text, required=True)
        with fields.side_by_side():
            owner = OwnerField(store, line.owner)
            fields.add_field("owner", self.tr("Who"), owner)
            due = DateField(line.due_on, today=store.today(), lean="coming")
            due.setMinimumWidth(_DUE_WIDTH)
            fields.add_field("due_on", self.tr("Due on"), due)

        def keep(said: dict[str, Any]) -> None:
            draft = StepDraft(text=said["text"], owner=owner.owner(), due_on=said["due_on"])
            actions.change_step(store, line.step_id, draft)
            self._table.after()

        return InlineForm(fields, on_save=keep)

    def _done_form(self, line: StepLine) -> InlineForm:
        store, fields = self._desk.store, FieldColumn()
        fields.column.addWidget(text_label(line.text, "muted", wrap=True, name="done_form_text"))
        fields.add_text("outcome", self.tr("What came of it"), line.outcome)
        day = DateField(line.done_on, today=store.today(), lean="past")
        fields.add_field("done_on", self.tr("Done on"), day, required=True)

        def keep(said: dict[str, Any]) -> None:
            actions.finish_step(store, line, **said)
            self._table.after()

        return InlineForm(fields, on_save=keep)

    def _open(self, name: str) -> None:
        self._made[name][1].open()

    def _reopen(self, line: StepLine) -> None:
        actions.reopen_step(self._desk.store, line)
        self._table.after()

    def _remove(self, line: StepLine) -> None:
        actions.remove_step(self._desk.store, line)
        self._table.after()
