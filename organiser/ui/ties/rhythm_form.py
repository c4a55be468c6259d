"""The form of one rhythm, of a person or a circle."""

from datetime import date

from PySide6.QtWidgets import QWidget

from organiser.services.people.person_values import Gap
from organiser.services.relations.rhythms import LONGEST, check_gap
from organiser.ui.fields import NumberField
from organiser.ui.forms import FormDialog
from organiser.ui.language import say
from organiser.ui.moment_fields import DateField
from organiser.ui.overriding import override
from organiser.ui.store import Store
from organiser.ui.ties.rhythm_actions import RhythmOwner, set_rhythm
from organiser.vocabulary import GapUnit, label


class RhythmForm(FormDialog):
    """Sets how often contact is wanted, the worst gap, and a pause."""

    def __init__(self, store: Store, parent: QWidget | None, owner: RhythmOwner) -> None:
        title = self.tr("Rhythm with {name}").format(name=owner.name)
        super().__init__(parent, title, on_save=self._keep, name="rhythm_form")
        self._store = store
        self._owner = owner
        self._today: date = store.today()
        gap = owner.standing.gap if owner.standing else Gap(wanted=3, unit=GapUnit.MONTH)
        with self.fields.side_by_side():
            self.fields.add_number("wanted", self.tr("Wanted gap"), gap.wanted, limits=(1, LONGEST))
            self.fields.add_choice("unit", self.tr("Unit"), unit_choices(), gap.unit)
        worst = WorstField(gap.worst, unset=self.tr("twice the wanted gap"))
        self.fields.add_field("worst", self.tr("Longest gap"), worst)
        paused = gap.paused_until if gap.paused_until and gap.paused_until >= self._today else None
        pause = DateField(paused, today=self._today, lean="coming")
        self.fields.add_field("paused_until", self.tr("Paused until (that day included)"), pause)

    @classmethod
    def open_for(cls, store: Store, parent: QWidget | None, owner: RhythmOwner) -> "RhythmForm":
        """Show the form for a person's or a circle's rhythm and return it."""
        form = cls(store, parent, owner)
        form.open()
        return form

    @override
    def draft(self) -> Gap:
        gap = Gap(
            wanted=self.fields.field("wanted").value(),
            worst=self.fields.field("worst").value(),
            unit=GapUnit(self.fields.field("unit").value()),
            paused_until=self.fields.field("paused_until").value(),
        )
        check_gap(gap, today=self._today)
        return gap

    def _keep(self, gap: Gap) -> None:
        set_rhythm(self._store, self._owner, gap)


def unit_choices() -> list[tuple[object, str]]:
    """Return the units a gap is counted in, with their names."""
    return [(unit, say(label(unit))) for unit in GapUnit]


class WorstField(NumberField):
    """The worst gap; its value is nothing, said as `unset`, for twice the wanted one."""

    def __init__(self, worst: int | None, *, unset: str) -> None:
        super().__init__(worst or 0, minimum=0, maximum=2 * LONGEST)
        self.setSpecialValueText(unset)

    @override
    def value(self) -> int | None:  # type: ignore[override]
        return super().value() or None
