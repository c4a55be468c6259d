"""The form of a vehicle: what it is called, its seats, who drives it."""

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.services.tours.vehicles import VehicleDraft, check_vehicle
from organiser.touring.seat_plans import SeatLayout
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.ui.telephone_field import TelephoneField
from organiser.vocabulary import SeatingRule, VehicleKind


class VehicleForm(FormDialog):
    """Changes a vehicle; how many seats that makes is said while one types."""

    def __init__(
        self,
        parent: QWidget | None,
        draft: VehicleDraft,
        *,
        is_new: bool,
        on_save: Callable[[VehicleDraft], object],
    ) -> None:
        title = self.tr("New vehicle") if is_new else self.tr("Vehicle")
        super().__init__(parent, title, on_save=on_save, name="vehicle_form")
        with self.fields.side_by_side():
            self.fields.add_text("name", self.tr("Name"), draft.name, required=True)
            self.fields.add_words("kind", self.tr("Kind"), VehicleKind, draft.kind)
        self.fields.add_section(self.tr("Seats"))
        with self.fields.side_by_side():
            self._number("seat_rows", self.tr("Rows"), draft, (1, 30))
            self._number("left_seats", self.tr("Left of the aisle"), draft, (0, 4))
            self._number("right_seats", self.tr("Right of it"), draft, (0, 4))
        with self.fields.side_by_side():
            self._number("back_seats", self.tr("In the last row"), draft, (0, 8))
            self._number("kept_seats", self.tr("Kept for staff, from the front"), draft, (0, 60))
        self.count_label = text_label("", "muted", name="seat_count_label")
        self.fields.column.addWidget(self.count_label)
        self.fields.add_words(
            "rule", self.tr("Where nobody wished anything"), SeatingRule, draft.rule
        )
        self.fields.add_section(self.tr("Company and driver"))
        self.fields.add_text("company", self.tr("Company"), draft.company)
        with self.fields.side_by_side():
            self.fields.add_text("driver", self.tr("Driver"), draft.driver)
            telephone = TelephoneField(draft.telephone)
            self.fields.add_field("telephone", self.tr("Telephone"), telephone)
        self.setMinimumWidth(560)

    @override
    def draft(self) -> VehicleDraft:
        draft = VehicleDraft(**self._entered())
        check_vehicle(draft)
        return draft

    @override
    def refresh(self) -> None:
        super().refresh()
        entered = self._entered()
        layout = SeatLayout(**{field.name: entered[field.name] for field in fields(SeatLayout)})
        self.count_label.setText(self.tr("%n seats without the driver's", "", layout.count()))

    def _number(self, name: str, label: str, draft: VehicleDraft, limits: tuple[int, int]) -> None:
        self.fields.add_number(name, label, getattr(draft, name), limits=limits)

    def _entered(self) -> dict[str, Any]:
        return self.fields.entered()
