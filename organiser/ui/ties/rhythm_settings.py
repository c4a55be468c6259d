"""The window of rhythms and weights: what holds for everyone with a tag, and what counts."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from organiser.errors import InvalidInput
from organiser.services.relations import rhythms
from organiser.services.relations.rhythm_weights import MOST_PERCENT
from organiser.services.relations.rhythms import (
    LONGEST,
    RhythmChoices,
    TagRhythm,
    check_tag_rhythms,
)
from organiser.ui.completion import Completion, Proposal
from organiser.ui.fields import ChoiceField, NumberField, TextField
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.moment_fields import DateField
from organiser.ui.overriding import override
from organiser.ui.row_editor import Column, RowEditor, at_row
from organiser.ui.store import Store
from organiser.ui.ties.rhythm_form import WorstField, unit_choices
from organiser.ui.tokens import SPACE_S
from organiser.vocabulary import REAL_CONTACT, GapUnit, InteractionKind, label
from organiser.wording import phrase

_WEIGHED = (*REAL_CONTACT, InteractionKind.NOTE, InteractionKind.INVITATION)
_IN_A_LINE = 3
#: What the button that removes a row takes of its width.
_REMOVE_WIDTH = 26


class RhythmSettings(FormDialog):
    """Edits the rhythms of tags, and how much each kind of contact counts."""

    def __init__(self, store: Store, parent: QWidget | None, start: RhythmChoices) -> None:
        super().__init__(
            parent, self.tr("Rhythms and weights"), on_save=self._keep, name="rhythm_settings"
        )
        self._store = store
        self._start = start
        self._today: date = store.today()
        self._tags = store.read(rhythms.count_tagged)
        self._add_rhythms()
        self._add_weights()
        self.setMinimumWidth(840)

    @classmethod
    def open_for(cls, store: Store, parent: QWidget) -> "RhythmSettings":
        """Show the window and return it."""
        form = cls(store, parent, store.read(rhythms.get_rhythm_choices))
        form.open()
        return form

    @override
    def draft(self) -> RhythmChoices:
        drafts = self.editor.value()
        try:
            check_tag_rhythms(drafts, today=self._today)
        except InvalidInput as problem:
            raise at_row(problem, {"rhythms": self.editor}) from problem
        weights = {kind: int(self.fields.field(kind.name).value()) for kind in _WEIGHED}
        return RhythmChoices(rhythms=drafts, weights=weights)

    def _keep(self, choices: RhythmChoices) -> None:
        self._store.do(
            phrase("Change rhythms and weights"),
            rhythms.change_rhythm_choices,
            choices,
            today=self._today,
        )

    def _add_rhythms(self) -> None:
        self.fields.add_section(self.tr("Rhythms of tags"))
        self._explain(
            self.tr(
                "How often you want to be in touch with everyone who has the tag. A person's own"
                " rhythm comes first; of several tags the shortest gap counts."
            )
        )
        columns: list[Column] = [
            ("tag", self.tr("Tag"), self._tag_field, 4, 0),
            ("wanted", self.tr("Wanted gap"), _number, 2, 0),
            ("unit", self.tr("Unit"), _unit, 2, 0),
            ("worst", self.tr("Longest gap"), self._worst, 3, 0),
            ("paused_until", self.tr("Paused until"), self._day, 4, 0),
        ]
        self.fields.column.addLayout(_heads(columns))
        self.editor = RowEditor(
            columns,
            new=TagRhythm,
            drafts=self._start.rhythms,
            add_label=self.tr("Add a tag"),
            name="tag_rhythms",
        )
        self.fields.add_field("rhythms", "", self.editor)

    def _add_weights(self) -> None:
        self.fields.add_section(self.tr("What counts"))
        self._explain(
            self.tr(
                "How much of the wanted gap each kind of contact allows: 100 % the whole gap,"
                " 50 % half of it, 0 % nothing."
            )
        )
        for first in range(0, len(_WEIGHED), _IN_A_LINE):
            with self.fields.side_by_side():
                for kind in _WEIGHED[first : first + _IN_A_LINE]:
                    self.fields.add_number(
                        kind.name,
                        say(label(kind)),
                        self._start.weights[kind],
                        limits=(0, MOST_PERCENT),
                        unit="%",
                    )

    def _explain(self, sentence: str) -> None:
        self.fields.column.addWidget(text_label(sentence, "muted", wrap=True, name="explanation"))

    def _tag_field(self, tag: str) -> TextField:
        field = TextField(tag)

        def find(text: str) -> list[Proposal]:
            return [(name, name) for name in self._tags if text.strip().lower() in name.lower()]

        Completion(field, find).picked.connect(lambda name: field.setText(str(name)))
        return field

    def _worst(self, worst: int | None) -> WorstField:
        return WorstField(worst, unset=self.tr("twice that"))

    def _day(self, day: date | None) -> DateField:
        return DateField(day, today=self._today, lean="coming")


def _heads(columns: Sequence[Column]) -> QHBoxLayout:
    """Return the names of columns above their fields."""
    line = QHBoxLayout()
    line.setSpacing(SPACE_S)
    for _name, text, _make, stretch, _line in columns:
        head = text_label(text, "tiny", name="column_head")
        # Their fields take their width by stretch alone, whatever the words need.
        head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line.addWidget(head, stretch)
    line.addSpacing(_REMOVE_WIDTH)
    return line


def _number(count: int) -> NumberField:
    return NumberField(count, minimum=1, maximum=LONGEST)


def _unit(unit: GapUnit) -> ChoiceField:
    field = ChoiceField()
    field.set_choices(unit_choices(), unit)
    return field
