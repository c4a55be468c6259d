"""The rows of contact points: numbers with their international form, one preferred of a kind."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QLineEdit

from organiser.services.people.person_drafts import ContactPointDraft
from organiser.services.people.person_parts import NUMBERS
from organiser.ui import discretion
from organiser.ui.fields import CheckField, TextField, WordField
from organiser.ui.overriding import override
from organiser.ui.people.also_here import AlsoHere, find_shared
from organiser.ui.row_editor import Column, EditedRow, RowEditor
from organiser.ui.store import Store
from organiser.ui.telephone_field import TelephoneField
from organiser.vocabulary import ContactKind, Sensitivity


class ContactValueField(TelephoneField):
    """Whatever a contact point says; the form to dial stands beside it if it is a number."""

    kind = ContactKind.TELEPHONE

    def set_kind(self, kind: ContactKind) -> None:
        """Take the text for another kind of contact point."""
        self.kind = kind
        self.normalise()

    @override
    def normalise(self) -> None:
        if self.kind in NUMBERS:
            super().normalise()
        else:
            self.set_note("")


class ContactEditor(RowEditor[ContactPointDraft]):
    """Rows of contact points. Signals: `person_requested(int)` for one who has the same number."""

    person_requested = Signal(int)

    def __init__(
        self,
        store: Store,
        columns: Sequence[Column],
        drafts: Sequence[ContactPointDraft],
        *,
        person_id: int | None,
    ) -> None:
        """Warn of others than `person_id` who have the same number or address."""
        self._store, self._person_id = store, person_id
        super().__init__(
            columns,
            new=ContactPointDraft,
            drafts=drafts,
            add_label=QCoreApplication.translate("PersonForm", "Add a contact point"),
            name="contact_points",
        )

    @override
    def _append(self, draft: ContactPointDraft) -> EditedRow[ContactPointDraft]:
        row = super()._append(draft)
        aid = ContactAid(row, self._store, person_id=self._person_id)
        aid.note.person_requested.connect(self.person_requested)
        row.cells["preferred"].toggled.connect(lambda on: self._prefer(row) if on else None)
        return row

    def _prefer(self, chosen: EditedRow[ContactPointDraft]) -> None:
        """Leave the mark to the row that has just got it, among those of its kind."""
        kind = chosen.cells["kind"].value()
        for row in self.rows:
            if row is not chosen and row.cells["kind"].value() is kind:
                row.cells["preferred"].setChecked(False)


class ContactAid(QObject):
    """Lets the value of a row follow its kind, and says who else has the same."""

    def __init__(
        self, row: EditedRow[ContactPointDraft], store: Store, *, person_id: int | None
    ) -> None:
        """Watch the fields of a row as long as it lives."""
        super().__init__(row)
        self._row, self._store, self._person_id = row, store, person_id
        self._value: ContactValueField = row.cells["value"]
        self._looked_up = row.draft()
        self.note = AlsoHere(name=f"{row.objectName()}_also")
        row.lines.addWidget(self.note)
        self._value.kind = row.cells["kind"].value()
        row.cells["kind"].changed.connect(self._follow_kind)
        self._value.editingFinished.connect(self.look_around)
        row.cells["sensitivity"].changed.connect(self._follow_sensitivity)
        self._follow_sensitivity()

    def look_around(self) -> None:
        """Look who else can be reached by what stands in the row now."""
        point = self._row.draft()
        if (point.kind, point.value) == (self._looked_up.kind, self._looked_up.value):
            return
        self._looked_up = point
        people = find_shared(self._store, point, without=self._person_id)
        self.note.show_people(self.tr("Somebody else has the same:"), people)

    def _follow_kind(self) -> None:
        self._value.set_kind(self._row.cells["kind"].value())
        self.look_around()

    def _follow_sensitivity(self) -> None:
        hidden = discretion.hides(self._row.cells["sensitivity"].value())
        modes = QLineEdit.EchoMode
        self._value.setEchoMode(modes.Password if hidden else modes.Normal)


def edit_contact_points(
    store: Store, drafts: Sequence[ContactPointDraft], *, person_id: int | None
) -> ContactEditor:
    """Return the editor of a person's contact points."""
    translate = QCoreApplication.translate

    def kind_field(kind: ContactKind) -> WordField[ContactKind]:
        return WordField(ContactKind, kind)

    def sensitivity_field(sensitivity: Sensitivity) -> WordField[Sensitivity]:
        return WordField(Sensitivity, sensitivity)

    def check(checked: bool) -> CheckField:
        return CheckField(translate("PersonForm", "preferred"), checked=checked)

    value = translate("PersonForm", "Number, address or name")
    sensitivity = translate("PersonForm", "Who may read it")
    columns: list[Column] = [
        ("kind", translate("PersonForm", "Kind"), kind_field, 4, 0),
        ("value", value, ContactValueField, 10, 0),
        ("label", translate("PersonForm", "Label"), TextField, 4, 0),
        ("sensitivity", sensitivity, sensitivity_field, 4, 0),
        ("preferred", translate("PersonForm", "Preferred"), check, 1, 0),
    ]
    return ContactEditor(store, columns, drafts, person_id=person_id)
