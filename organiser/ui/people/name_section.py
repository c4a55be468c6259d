"""The part of a person's form about names: each beside its reading, and who else bears them."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from organiser.services.people.person_drafts import PersonDraft
from organiser.text.name_readings import family_readings, given_readings, split_name
from organiser.text.names import full_name
from organiser.ui.buttons import button
from organiser.ui.form_fields import FieldColumn
from organiser.ui.jobs import start_job
from organiser.ui.people.also_here import AlsoHere, find_namesakes
from organiser.ui.people.honorific_field import HonorificField
from organiser.ui.people.reading_fields import NameReading, Reading, ReadingField
from organiser.ui.store import Store
from organiser.vocabulary import NameOrder

_PARTS = ("family", "given", "further")
_NAMES = {"family": "family_name", "given": "given_name", "further": "further_names"}


class NameSection(QObject):
    """Adds the fields of a name to a form and keeps them in step.

    Signals: `person_requested(int)` for somebody who is called the same.
    """

    person_requested = Signal(int)

    def __init__(
        self, fields: FieldColumn, store: Store, start: PersonDraft, *, person_id: int | None
    ) -> None:
        """Show the names of a draft; `person_id` is whose they are, nobody's for a new person."""
        super().__init__(fields)
        self._fields, self._store, self._start = fields, store, start
        self._person_id = person_id
        self._looked_up = start if person_id is not None else PersonDraft()
        self.readings: dict[str, NameReading] = {}
        self.split_button = button("", name="split_button", kind="quiet", icon_name="users")
        self.namesakes = AlsoHere(name="namesakes")
        self._add_fields()
        self._wire()
        # The table of names is unpacked beside the window, before the first name is typed.
        start_job(lambda _control: family_readings(""), done=lambda _none: None, owner=self)

    def apart(self, said: dict[str, Any]) -> dict[str, Any]:
        """Return the values of all fields with readings parted from their sureness."""
        found = dict(said)
        for part in _PARTS:
            reading: Reading = found.pop(f"{part}_reading")
            found[f"{part}_reading"] = reading.text
            found[f"{part}_reading_sureness"] = reading.sureness
        return found

    def offer_split(self) -> None:
        """Offer to part a whole name that stands in the field of the family name."""
        family, given = self._field("family_name"), self._field("given_name")
        parts = split_name(family.value()) if given.is_empty() else None
        if parts is not None:
            words = self.tr("Family name {family}, given name {given}: put them apart")
            self.split_button.setText(words.format(family=parts[0], given=parts[1]))
        self.split_button.setVisible(parts is not None)

    def split(self) -> None:
        """Part the whole name, and its typed reading with it."""
        parts = split_name(self._field("family_name").value())
        if parts is None:
            return
        family_reading, given_reading = self._split_reading(parts[0])
        self.readings["given"].put(parts[1], given_reading)
        self.readings["family"].put(parts[0], family_reading)
        self.split_button.hide()
        self._field("given_name").setFocus()

    def _split_reading(self, family: str) -> tuple[str, str]:
        typed = self.readings["family"].typed()
        beginning, blank, rest = typed.partition(" ")
        if blank:
            return beginning, rest.strip()
        for reading in family_readings(family):
            if typed.startswith(reading):
                return reading, typed.removeprefix(reading)
        return "", ""

    def _add_fields(self) -> None:
        start, fields = self._start, self._fields
        names = {
            "family": (self.tr("Family name"), self.tr("Reading of the family name")),
            "given": (self.tr("Given name"), self.tr("Reading of the given name")),
            "further": (self.tr("Further names"), self.tr("Reading of the further names")),
        }
        for part, (name_label, reading_label) in names.items():
            look_up = family_readings if part == "family" else given_readings
            text = getattr(start, _NAMES[part])
            known = Reading(
                getattr(start, f"{part}_reading"), getattr(start, f"{part}_reading_sureness")
            )
            with fields.side_by_side():
                name = fields.add_text(_NAMES[part], name_label, text)
                reading = fields.add_field(f"{part}_reading", reading_label, ReadingField(known))
            self.readings[part] = NameReading(name, reading, look_up)
            if part == "given":
                fields.column.addWidget(self.split_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.split_button.hide()
        fields.column.addWidget(self.namesakes)
        with fields.side_by_side():
            honorific = HonorificField(start.honorific)
            fields.add_field("honorific", self.tr("Honorific"), honorific)
            order = self.tr("Written with")
            fields.add_words("name_order", order, NameOrder, start.name_order)
            fields.add_text("nickname", self.tr("Nickname"), start.nickname)
        self._follow_order()

    def _wire(self) -> None:
        self.split_button.clicked.connect(self.split)
        self._field("family_name").editingFinished.connect(self.offer_split)
        self._field("given_name").changed.connect(self.offer_split)
        self._field("name_order").changed.connect(self._follow_order)
        self._fields.changed.connect(self._look_around)
        self.namesakes.person_requested.connect(self.person_requested)

    def _follow_order(self) -> None:
        self._field("honorific").order = self._field("name_order").value()

    def _look_around(self) -> None:
        """Say who in the book is called or read the same, when the names have changed."""
        values = {name: self._field(name).value() for name in ("family_name", "given_name")}
        for part in ("family", "given"):
            values[f"{part}_reading"] = self._field(f"{part}_reading").value().text
        named = replace(self._looked_up, **values, name_order=self._field("name_order").value())
        if named == self._looked_up:
            return
        self._looked_up = named
        people = find_namesakes(self._store, named, without=self._person_id)
        name = full_name(named.family_name, named.given_name, named.name_order)
        sentence = QCoreApplication.translate(
            "NameSection", "In the book already under the name or reading of {name}. The same one?"
        )
        self.namesakes.show_people(sentence.format(name=name), people)

    def _field(self, name: str) -> Any:  # noqa: ANN401 - each field is a class of its own
        return self._fields.field(name)
