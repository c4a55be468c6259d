"""The fields a letter is written in."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from organiser.papers.letter_material import LetterDraft
from organiser.text.letter_forms import LETTER_PAIRS, LetterForm, forms_for
from organiser.text.seasons import season_greetings
from organiser.ui.buttons import menu_button
from organiser.ui.form_fields import FieldColumn
from organiser.ui.labels import plain_tip, text_label
from organiser.ui.tokens import SPACE_M, SPACE_S

_TEXT_ROWS, _PERSONAL_ROWS, _DETAIL_ROWS = 11, 2, 7
#: With this word a Japanese letter points to the details under it.
_POINTS_BELOW = "下記"
#: What the organiser writes; the rest of a letter is chosen.
WRITTEN = ("subject", "greeting", "text", "personal", "details", "number")


class LetterFields(QWidget):
    """Shows a draft and returns it as it was changed.

    Signals: `written()` at every change of the words; `chosen()` when form, date or deadline
    change, of which the draft speaks.
    """

    written = Signal()
    chosen = Signal()

    def __init__(self, *, invites: bool, today: date) -> None:
        super().__init__()
        self.setObjectName("letter_fields")
        self._invites = invites
        self._today = today
        self._draft = LetterDraft(language="ja", written_on=today)
        self._is_showing = False
        self.fields = FieldColumn(name="letter_column")
        self.greetings = QMenu()
        self.greetings.setObjectName("greetings_menu")
        self.greetings_button = menu_button(
            self.tr("Other greetings"), self.greetings, name="greetings_button"
        )
        self.gaps_label = text_label("", "caution", wrap=True, name="letter_gaps")
        self.problem_label = text_label("", "problem", wrap=True, name="letter_problem")
        for label in (self.gaps_label, self.problem_label):
            label.hide()
        self._add_fields()
        self._lay_out()
        for name in (*WRITTEN, "with_slip"):
            if self.fields.has_field(name):
                self.fields.field(name).changed.connect(self._on_written)
        for name in ("form", "written_on", "reply_by"):
            if self.fields.has_field(name):
                self.fields.field(name).changed.connect(self._on_chosen)

    def show_draft(self, draft: LetterDraft) -> None:
        """Show a draft; nothing is announced."""
        self._draft = draft
        self._is_showing = True
        fields = self.fields
        for name in WRITTEN:
            field, text = fields.field(name), getattr(draft, name)
            if field.value() != text.strip():
                (field.setText if name in _LINES else field.set_value)(text)
        fields.field("form").set_choices(self._forms(draft.language), draft.form)
        for name in ("written_on", "reply_by"):
            if fields.has_field(name) and self._day(name) != getattr(draft, name):
                fields.field(name).set_value(getattr(draft, name))
        if self._invites:
            fields.field("with_slip").setChecked(draft.with_slip)
        self._offer_greetings(draft)
        self._is_showing = False
        self._show_notes()

    def draft(self) -> LetterDraft:
        """Return the draft as it stands; a day that cannot be read is as before."""
        values = {name: self.fields.field(name).value() for name in WRITTEN}
        form = LetterForm(str(self.fields.field("form").value()))
        draft = replace(
            self._draft, **values, form=form, written_on=self._day("written_on") or self._today
        )
        if not self._invites:
            return draft
        slip = bool(self.fields.field("with_slip").value())
        return replace(draft, reply_by=self._day("reply_by"), with_slip=slip)

    def _day(self, name: str) -> date | None:
        field = self.fields.field(name)
        if field.problem():
            before: date | None = getattr(self._draft, name)
            return before
        day: date | None = field.value()
        return day

    def _add_fields(self) -> None:
        fields = self.fields
        with fields.side_by_side():
            fields.add_choice("form", self.tr("Opening and closing"), self._forms("ja"))
            fields.add_text("number", self.tr("Number"), hint=self.tr("none"))
        with fields.side_by_side():
            said = self.tr("Date of the letter")
            fields.add_date("written_on", said, today=self._today, required=True)
            if self._invites:
                said = self.tr("Answer by")
                fields.add_date("reply_by", said, today=self._today, required=True)
        if self._invites:
            fields.add_check("with_slip", self.tr("Reply slip to cut off and return"))
        fields.add_text("subject", self.tr("Subject"))
        fields.add_text("greeting", self.tr("Greeting of the season"))
        fields.column.addWidget(self.greetings_button)
        fields.add_lines("text", self.tr("Text"), rows=_TEXT_ROWS)
        fields.add_lines("personal", self.tr("A personal sentence"), rows=_PERSONAL_ROWS)
        fields.field("personal").setPlaceholderText(self.tr("It goes before the last paragraph."))
        fields.add_lines("details", self.tr("Numbered details"), rows=_DETAIL_ROWS)
        fields.field("details").setPlaceholderText(self.tr("One line each, as “Place: …”"))
        going_on = self.tr("A line that begins with a space continues the one before.")
        fields.field("details").setToolTip(plain_tip(going_on))

    def _forms(self, language: str) -> list[tuple[object, str]]:
        forms = forms_for(invites=self._invites)
        return [(form, _form_name(form, language)) for form in forms]

    def _offer_greetings(self, draft: LetterDraft) -> None:
        is_japanese = draft.language == "ja"
        has_season = is_japanese and LETTER_PAIRS[draft.form].has_season
        self.greetings_button.setVisible(has_season)
        self.greetings.clear()
        for place, greeting in enumerate(season_greetings(draft.written_on)):
            action = self.greetings.addAction(greeting)
            action.setObjectName(f"greeting_{place}_action")
            action.triggered.connect(lambda _checked, said=greeting: self._greet(said))

    def _greet(self, greeting: str) -> None:
        self.fields.field("greeting").setText(greeting)

    def _on_written(self) -> None:
        if not self._is_showing:
            self._show_notes()
            self.written.emit()

    def _on_chosen(self) -> None:
        if not self._is_showing:
            self._show_notes()
            if not self.problem_label.text():
                self.chosen.emit()

    def _show_notes(self) -> None:
        draft = self.draft()
        said = f"{draft.subject}\n{draft.text}"
        left = " ".join(mark for mark in draft.gaps if mark in said)
        told = self.tr("Not known yet: {gaps}. Fill it in, or remove the mark.")
        notes = [told.format(gaps=left)] if left else []
        if _POINTS_BELOW in draft.text and not draft.details.strip():
            notes.append(self.tr("The text says 下記, but there are no numbered details."))
        self.gaps_label.setText("\n".join(notes))
        self.gaps_label.setVisible(bool(notes))
        problem = next(iter(self.fields.own_problems().values()), "")
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))

    def _lay_out(self) -> None:
        hint = text_label(
            self.tr("Nothing is sent from here. What you write stays until you close Organiser."),
            "small",
            wrap=True,
            name="letter_hint",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        for part in (self.gaps_label, self.problem_label, self.fields, hint):
            column.addWidget(part)
        column.addStretch(1)


#: Of what is written, what stands on one line.
_LINES = ("subject", "greeting", "number")


def _form_name(form: LetterForm, language: str) -> str:
    pair = LETTER_PAIRS[form]
    if language != "ja":
        return pair.english_closing
    return f"{pair.opening} … {pair.closing}"
