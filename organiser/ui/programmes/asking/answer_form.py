"""Small forms of the ask screen: an answer, the reason to set someone aside, why this person."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Protocol

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from organiser.services.inviting.invitation_checks import COME_BACK_DAYS, check_answer
from organiser.services.inviting.invitation_values import AnswerDraft
from organiser.ui.forms import FormDialog
from organiser.ui.language import current_language, say
from organiser.ui.overriding import override
from organiser.vocabulary import Channel, Stage, label
from organiser.wording import Phrase


class Answering(Protocol):
    """Somebody who was asked and answers."""

    @property
    def name(self) -> str:
        """Return the name of the person."""

    @property
    def channel(self) -> Channel | None:
        """Return by which way they were asked."""

    @property
    def asked_on(self) -> date | None:
        """Return when they were asked."""

    @property
    def answered_on(self) -> date | None:
        """Return the day of the last step after that."""


class AnswerForm(FormDialog):
    """Takes one answer of one person: when, how, in which words, when to come back to it."""

    def __init__(
        self,
        parent: QWidget | None,
        row: Answering,
        stage: Stage,
        *,
        today: date,
        hurdle: Phrase | None,
        on_save: Callable[[AnswerDraft], object],
    ) -> None:
        """Ask for the answer `stage`; with a `hurdle` also for the reason to give a seat."""
        title = f"{row.name} — {say(self.stage_label(stage))}"
        super().__init__(
            parent, title, on_save=on_save, action_label=self.tr("Record"), name="answer_form"
        )
        self._stage, self._today = stage, today
        self._last_step_on = row.answered_on or row.asked_on
        with self.fields.side_by_side():
            self.fields.add_date("given_on", self.tr("When"), today, today=today, required=True)
            channels = [(channel, say(label(channel))) for channel in Channel]
            self.fields.add_choice("channel", self.tr("By which way"), channels, row.channel)
        self.fields.add_lines("words", self.tr("In their own words"), rows=3)
        if stage is Stage.CONSIDERING:
            self.fields.add_date(
                "come_back_on",
                self.tr("Come back to it on"),
                today + timedelta(days=COME_BACK_DAYS),
                today=today,
                required=True,
            )
        if hurdle is not None:
            self.fields.add_text(
                "override_reason",
                self.tr("{hurdle} Reason to give one all the same").format(hurdle=say(hurdle)),
                required=True,
            )

    @staticmethod
    def stage_label(stage: Stage) -> Phrase:
        """Return what the answer is called; hosts say it in words of their own."""
        return label(stage)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Day and way are mostly right as they stand; the words are what somebody comes here for.
        self.fields.field("words").setFocus()

    @override
    def draft(self) -> AnswerDraft:
        entered = self.fields.entered()
        draft = AnswerDraft(stage=self._stage, language=current_language(), **entered)  # type: ignore[arg-type]
        check_answer(draft, last_step_on=self._last_step_on, today=self._today)
        return draft


class ReasonForm(FormDialog):
    """Takes a few lines: why this person is invited, or why not this time."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        label_text: str,
        *,
        text: str = "",
        action_label: str = "",
        on_save: Callable[[str], object],
    ) -> None:
        """Ask for lines under `label_text`; they may stay empty."""
        super().__init__(
            parent, title, on_save=on_save, action_label=action_label, name="reason_form"
        )
        self.fields.add_lines("reason", label_text, text, rows=4)

    @override
    def draft(self) -> str:
        return str(self.fields.field("reason").value())


class HurdleForm(FormDialog):
    """Takes the reason to hold a seat for somebody although something stands against it."""

    def __init__(
        self,
        parent: QWidget | None,
        name: str,
        hurdle: Phrase,
        *,
        on_save: Callable[[str], object],
    ) -> None:
        """Say the hurdle that stands against `name` and ask for the reason."""
        super().__init__(
            parent, name, on_save=on_save, action_label=self.tr("Go on"), name="hurdle_form"
        )
        said = self.tr("{hurdle} Reason to hold one all the same").format(hurdle=say(hurdle))
        self.fields.add_text("override_reason", said, required=True)

    @override
    def draft(self) -> str:
        return str(self.fields.field("override_reason").value())
