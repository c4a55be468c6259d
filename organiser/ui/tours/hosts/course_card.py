"""The card of what was asked and answered at one stop, step by step, and the words as sent."""

from PySide6.QtGui import QGuiApplication

from organiser.services.tours.host_answers import HostStep
from organiser.text.long_words import let_break
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.columns import clear_column
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.programmes.days import short_day
from organiser.ui.tours.hosts.host_card import HostCard
from organiser.vocabulary import FollowUpKind, Stage, host_label, label


class CourseCard(HostCard):
    """Shows every step, also those with people asked before; nothing of it is ever changed."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__(desk, name="host_course_card")
        self.set_heading(self.tr("Steps so far"))
        self.copy_button = button(
            self.tr("Copy the words"), name="copy_words_button", kind="small", icon_name="copy"
        )
        self.copy_button.clicked.connect(self._copy)
        self.head.addWidget(self.copy_button)

    @override
    def fill(self) -> None:
        page = self.page
        clear_column(self.body)
        self.copy_button.setVisible(bool(page.words))
        for step in page.steps:
            text = self._said(step, page.row.person_id)
            told = f"{text}\n{step.words}" if step.words else text
            self.body.addWidget(text_label(let_break(told), wrap=True, name="host_step"))
        if not page.steps:
            sentence = self.tr("None yet. Words that are sent and answers are kept here.")
            self.body.addWidget(text_label(sentence, "muted", wrap=True, name="no_host_steps"))

    def _said(self, step: HostStep, person_id: int | None) -> str:
        what = label(FollowUpKind.REMINDED) if step.is_reminder else host_label(step.to_stage)
        parts = [short_day(step.given_on, today=self._desk.store.today()), say(what)]
        if step.person_id != person_id or step.to_stage is Stage.ASKED:
            parts.append(step.person_name)
        if step.channel is not None:
            parts.append(say(label(step.channel)))
        return " · ".join(filter(None, parts))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.page.words)
