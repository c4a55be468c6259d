"""The panel beside the list in which a filter is put together by choosing."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from organiser.text.filter_values import ConsentTerm, LastContact, PeopleFilter, SkillTerm
from organiser.text.query_words import QueryKey
from organiser.ui.buttons import icon_button
from organiser.ui.completion import Proposal
from organiser.ui.form_fields import FieldColumn
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.people.chips_field import ChipsField
from organiser.ui.people.filter_fields import SpanField, TogglesField
from organiser.ui.people.filter_words import approach_text, skill_text, stance_text
from organiser.ui.pieces import scrolled
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S
from organiser.vocabulary import (
    AskedState,
    AvailabilityLevel,
    ConsentKind,
    OrganisationKind,
    RhythmState,
    Stance,
    label,
)

WIDTH = 330

#: Names in the book for a key that begin with or hold a text.
FindNames = Callable[[QueryKey, str], Sequence[str]]
_Word = TypeVar("_Word", AskedState, AvailabilityLevel, OrganisationKind, RhythmState)
_NAMED = {
    "places": QueryKey.IN,
    "organisations": QueryKey.ORG,
    "circles": QueryKey.CIRCLE,
    "tags": QueryKey.TAG,
}


class FilterPanel(QFrame):
    """Fields for every condition there is; `top` has room for what stands above them.

    Signals: `changed(PeopleFilter)` when somebody chooses; `closed()` when it is no longer wanted.
    """

    changed = Signal(object)
    closed = Signal()

    def __init__(self, find: FindNames) -> None:
        """Propose names that `find` gives."""
        super().__init__()
        self.setObjectName("filter_panel")
        self.setProperty("surface", "pane")
        self.setFixedWidth(WIDTH)
        self._find = find
        self._wanted = PeopleFilter()
        self.fields = FieldColumn(name="filter_fields")
        self.top = QVBoxLayout()
        self.close_button = icon_button("x", self.tr("Close"), name="close_filter")
        self.close_button.clicked.connect(self.closed)
        self._add_skills()
        self._add_whereabouts()
        self._add_dealings()
        self._lay_out()
        self.fields.changed.connect(self._on_changed)

    def show_filter(self, wanted: PeopleFilter) -> None:
        """Show a filter in the fields; nothing is announced."""
        self._wanted = wanted
        if wanted == self._entered():
            return
        self.fields.blockSignals(True)
        self._field("skills").set_values([(one, skill_text(one)) for one in wanted.skills])
        for name in _NAMED:
            self._field(name).set_values([(one, one) for one in getattr(wanted, name)])
        for name in ("availability", "organisation_kinds", "rhythm"):
            self._field(name).set_value(getattr(wanted, name))
        self._field("last_contact").set_value(next(iter(wanted.last_contact), None))
        for name in ("asked", "approach"):
            self._field(name).set_value(getattr(wanted, name))
        for kind in ConsentKind:
            given = next((one.given for one in wanted.consents if one.kind is kind), None)
            self._field(f"consent_{kind.name}").set_value(given)
        self.fields.blockSignals(False)

    def focus_first(self) -> None:
        """Put the focus into the first field."""
        self.fields.focus_first()

    def _field(self, name: str) -> Any:  # noqa: ANN401 - each field is a class of its own
        return self.fields.field(name)

    def _on_changed(self) -> None:
        entered = self._entered()
        if entered != self._wanted:
            self._wanted = entered
            self.changed.emit(entered)

    def _entered(self) -> PeopleFilter:
        """Return the filter with what the fields say; words and what is left out stay."""
        held = self._wanted
        span: LastContact | None = self._field("last_contact").value()
        return replace(
            held,
            skills=self._field("skills").value(),
            availability=self._words("availability", AvailabilityLevel),
            places=self._field("places").value(),
            organisation_kinds=self._words("organisation_kinds", OrganisationKind),
            organisations=self._field("organisations").value(),
            circles=self._field("circles").value(),
            tags=self._field("tags").value(),
            last_contact=(*((span,) if span else ()), *held.last_contact[1:]),
            rhythm=self._words("rhythm", RhythmState),
            consents=self._consents(),
            asked=self._field("asked").value(),
            approach=self._field("approach").value(),
        )

    def _words(self, name: str, words: type[_Word]) -> tuple[_Word, ...]:
        """Return the chosen words; where they are those of before, in the order of before."""
        held = getattr(self._wanted, name)
        chosen = tuple(words(one) for one in self._field(name).value())
        return held if set(chosen) == set(held) else chosen

    def _consents(self) -> tuple[ConsentTerm, ...]:
        held = self._wanted.consents
        given = {kind: self._field(f"consent_{kind.name}").value() for kind in ConsentKind}
        chosen = tuple(
            ConsentTerm(kind=kind, given=bool(said))
            for kind, said in given.items()
            if said is not None
        )
        return held if set(chosen) == set(held) else chosen

    def _add_skills(self) -> None:
        field = ChipsField(find=self._find_skills)
        self.fields.add_field("skills", self.tr("Skill or qualification"), field)
        stances = [(None, stance_text(None)), *_labelled(Stance)]
        self.fields.add_choice("stance", self.tr("Stance to the skill you add"), stances)
        self.fields.add_field(
            "availability", self.tr("Room"), TogglesField(_labelled(AvailabilityLevel))
        )

    def _add_whereabouts(self) -> None:
        labels = {
            "places": self.tr("Prefecture, town or country"),
            "organisations": self.tr("Organisation"),
            "circles": self.tr("Circle"),
            "tags": self.tr("Tag"),
        }
        for name, key in _NAMED.items():
            self.fields.add_field(name, labels[name], ChipsField(find=self._finder(key)))
            if name == "places":
                self.fields.add_field(
                    "organisation_kinds",
                    self.tr("Kind of organisation"),
                    TogglesField(_labelled(OrganisationKind)),
                )

    def _add_dealings(self) -> None:
        add = self.fields.add_field
        add("last_contact", self.tr("Last contact"), SpanField())
        add("rhythm", self.tr("Rhythm"), TogglesField(_labelled(RhythmState)))
        any_way = self.tr("Any")
        self.fields.add_choice("asked", self.tr("Asked"), [(None, any_way), *_labelled(AskedState)])
        self.fields.add_choice(
            "approach",
            self.tr("Approach"),
            [(None, any_way), (True, approach_text(True)), (False, approach_text(False))],
        )
        kinds = list(ConsentKind)
        for pair in (kinds[:2], kinds[2:]):
            with self.fields.side_by_side():
                for kind in pair:
                    self.fields.add_choice(
                        f"consent_{kind.name}",
                        say(label(kind)),
                        [(None, any_way), (True, self.tr("Agreed")), (False, self.tr("Refused"))],
                    )

    def _find_skills(self, text: str) -> list[Proposal]:
        chosen = self._field("stance").value()
        stance = chosen if isinstance(chosen, Stance) else None
        terms = [SkillTerm(name=name, stance=stance) for name in self._find(QueryKey.SKILL, text)]
        return [(term, skill_text(term)) for term in terms]

    def _finder(self, key: QueryKey) -> Callable[[str], list[Proposal]]:
        return lambda text: [(name, name) for name in self._find(key, text)]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_L, SPACE_M, SPACE_S, 0)
        head.addWidget(text_label(self.tr("Filter people"), "heading", name="filter_title"), 1)
        head.addWidget(self.close_button)
        inside = QWidget()
        inside.setObjectName("filter_inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addLayout(self.top)
        column.addWidget(self.fields)
        column.addStretch(1)
        area = scrolled(inside, name="filter_area")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 1, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(area, 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _labelled(words: Any) -> list[tuple[object, str]]:  # noqa: ANN401 - any enum of the vocabulary
    return [(word, say(label(word))) for word in words]
