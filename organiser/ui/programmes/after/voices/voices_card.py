"""The card of voices: what was raised, what became of it, and the page that tells the answers."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from organiser.papers.options import PaperSubject
from organiser.services.programmes import voices
from organiser.services.programmes.programmes import ProgrammePage
from organiser.services.programmes.voices import SaidBefore, VoiceDraft, VoicesPage
from organiser.ui.buttons import icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.in_place import focus_part, focused_part
from organiser.ui.inline_form import open_forms
from organiser.ui.labels import text_label, thin_line
from organiser.ui.papers.paper_menu import choose_paper
from organiser.ui.pieces import Card
from organiser.ui.programmes.after.voices import actions
from organiser.ui.programmes.after.voices.voice_adder import VoiceAdder
from organiser.ui.programmes.after.voices.voice_parts import VoiceParts
from organiser.ui.programmes.steps.lines import LineHolder, fold_button
from organiser.vocabulary import PaperKind


class VoicesCard(Card):
    """Shows the voices of a programme, takes further ones, also from the feedback.

    What is being typed stays over a reload.
    """

    def __init__(self, desk: CardDesk) -> None:
        """Begin empty."""
        super().__init__(self.tr("Voices"), name="voices_card")
        self._desk = desk
        self._programme_id = 0
        self._told: tuple[object, ...] = ()
        self._shows_feedback = True
        self._parts = VoiceParts(desk, self._after)
        self.paper_button = icon_button(
            "file-text", self.tr("Print the answers…"), name="voice_answers_button"
        )
        self.paper_button.clicked.connect(self._open_paper)
        self.head.addWidget(self.paper_button)
        self._lines, self._rest = LineHolder(name="voice_lines"), LineHolder(name="voice_rest")
        self.adder = VoiceAdder(desk.store, self._add)
        for widget in (self._lines, self.adder, self._rest):
            self.body.addWidget(widget)

    def show_programme(self, page: ProgrammePage) -> None:
        """Show the voices of a programme; what is being written is kept for its own."""
        if page.programme_id != self._programme_id:
            self._programme_id = page.programme_id
            self.adder.clear()
            self._told = ()
        self.reload()

    def reload(self) -> None:
        """Read the voices anew, unless one is being answered: then when that is done."""
        busy = [form for form in open_forms(self._lines) if form.is_changed()]
        for form in busy:
            form.closed.connect(self._after, Qt.ConnectionType.QueuedConnection)
        if busy:
            return
        page = self._desk.store.read(voices.get_voices, self._programme_id)
        told = (self._programme_id, page, self._shows_feedback, self._desk.store.today())
        if told == self._told:
            return
        self._told = told
        answered = sum(bool(line.answer.strip()) for line in page.voices)
        self.paper_button.setEnabled(answered > 0)
        self._say(len(page.voices), len(page.voices) - answered)
        focused = focused_part(self)
        self._lines.put(self._voices(page))
        self._rest.put(self._feedback(page))
        focus_part(self, focused)

    def _say(self, count: int, unanswered: int) -> None:
        told = self.tr("%n without an answer", "voices", unanswered) if unanswered else ""
        if count and not unanswered:
            told = self.tr("all answered")
        self.set_heading(self.tr("Voices"), told)

    def _voices(self, page: VoicesPage) -> Iterator[QWidget]:
        count = len(page.voices)
        for place, line in enumerate(page.voices):
            if place:
                yield thin_line()
            yield self._parts.voice_part(line, place, count)
        if not count:
            sentence = self.tr(
                "None yet. Type below what people would like changed, or take it over from"
                " the feedback. Once it is answered, one page tells everybody what became of"
                " it, without names."
            )
            yield text_label(sentence, "muted", wrap=True, name="voices_empty")

    def _feedback(self, page: VoicesPage) -> Iterator[QWidget]:
        if not page.feedback:
            return
        text = self.tr("From the feedback (%n)", "", len(page.feedback))
        yield fold_button(text, self._turn, name="said_before_button", is_open=self._shows_feedback)
        if self._shows_feedback:
            yield from (self._parts.feedback_line(said, self._take) for said in page.feedback)

    def _turn(self) -> None:
        self._shows_feedback = not self._shows_feedback
        self.reload()

    def _take(self, said: SaidBefore) -> None:
        actions.take_from_feedback(self._desk.store, self._programme_id, said)
        self._after()

    def _add(self, draft: VoiceDraft) -> None:
        actions.add_voice(self._desk.store, self._programme_id, draft)
        self._after()

    def _open_paper(self) -> None:
        subject = PaperSubject(programme_id=self._programme_id)
        choose_paper(self._desk.parent, self._desk.store, PaperKind.VOICE_ANSWERS, subject)

    def _after(self) -> None:
        # The page around may have made everything anew already.
        if isValid(self):
            self.reload()
