"""The vehicles of a tour as buttons, and what can be done with them."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from organiser.services.tours.vehicles import PRESETS, Preset, VehicleDraft, VehicleRow
from organiser.ui.buttons import ChoiceBar, icon_button, menu_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.language import say
from organiser.ui.more_menu import may_remove
from organiser.ui.tokens import SPACE_S
from organiser.ui.tours.group.actions import SeatActions
from organiser.ui.tours.group.vehicle_form import VehicleForm


class VehicleLine(QWidget):
    """Chooses, adds, changes and removes vehicles.

    Signals: `chosen()` when another vehicle is to be shown.
    """

    chosen = Signal()

    def __init__(self, desk: CardDesk) -> None:
        super().__init__()
        self.setObjectName("vehicle_line")
        self._desk = desk
        self._tour_id = 0
        self._vehicles: tuple[VehicleRow, ...] = ()
        self.bar = ChoiceBar(name="vehicle_bar")
        self.add_button = menu_button(
            self.tr("Add a vehicle"), self._preset_menu(), name="add_vehicle"
        )
        self.edit_button = icon_button("pencil", self.tr("Edit the vehicle"), name="edit_vehicle")
        self.remove_button = icon_button(
            "trash-2", self.tr("Remove the vehicle"), name="remove_vehicle"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.bar, 1)
        row.addStretch()
        for part in (self.edit_button, self.remove_button, self.add_button):
            row.addWidget(part)
        self.bar.chosen.connect(lambda _vehicle_id: self.chosen.emit())
        self.edit_button.clicked.connect(self._on_edit_clicked)
        self.remove_button.clicked.connect(self._on_remove_clicked)

    def show_vehicles(self, tour_id: int, vehicles: Sequence[VehicleRow]) -> None:
        """Show the vehicles of a tour; the one that was current stays so."""
        self._tour_id, self._vehicles = tour_id, tuple(vehicles)
        choices: list[tuple[object, str]] = [(row.vehicle_id, _title(row)) for row in vehicles]
        self.bar.set_choices(choices, self.bar.current())
        for part in (self.bar, self.edit_button, self.remove_button):
            part.setVisible(bool(vehicles))

    def current(self) -> VehicleRow | None:
        """Return the vehicle that is shown."""
        key = self.bar.current()
        return next((row for row in self._vehicles if row.vehicle_id == key), None)

    def _on_preset(self, preset: Preset) -> None:
        number = len(self._vehicles) + 1
        draft = replace(preset.draft, name=self.tr("Vehicle {number}").format(number=number))
        VehicleForm(self._desk.parent, draft, is_new=True, on_save=self._add).open()

    def _add(self, draft: VehicleDraft) -> int:
        vehicle_id = self._actions().add_vehicle(draft)
        self.bar.set_current(vehicle_id)
        self.chosen.emit()
        return vehicle_id

    def _on_edit_clicked(self) -> None:
        vehicle = self.current()
        if vehicle is None:
            return
        actions, key = self._actions(), vehicle.vehicle_id
        VehicleForm(
            self._desk.parent,
            vehicle.draft,
            is_new=False,
            on_save=lambda draft: actions.change_vehicle(key, draft),
        ).open()

    def _on_remove_clicked(self) -> None:
        vehicle = self.current()
        if vehicle is None:
            return
        thing = vehicle.vehicle_id, vehicle.draft.name
        if may_remove(self._desk.store, self._desk.parent, "vehicle", *thing):
            self._actions().remove_vehicle(*thing)

    def _actions(self) -> SeatActions:
        return SeatActions(self._desk.store, self._tour_id)

    def _preset_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("preset_menu")
        for preset in PRESETS:
            action = menu.addAction(say(preset.label))
            action.triggered.connect(lambda _checked, chosen=preset: self._on_preset(chosen))
        return menu


def _title(row: VehicleRow) -> str:
    return f"{row.draft.name}  {len(row.seats)}/{row.draft.layout.count()}"
