"""The line under the costs that takes further ones, one after the other or a whole list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from organiser.services.tours.cost_values import CostDraft
from organiser.ui.noted_field import NotedField
from organiser.ui.programmes.steps.line_adder import LineAdder
from organiser.ui.tours.costs.typed_costs import read_costs


class CostAdder(LineAdder):
    """Takes “lunch 12000”; several pasted lines become as many costs. Enter adds them."""

    def __init__(self, on_add: Callable[[Sequence[CostDraft]], object]) -> None:
        translate = QCoreApplication.translate
        hint = translate("CostAdder", "What for and how much: “lunch 12000”, “museum 500 each”")
        self._edit = NotedField(placeholder=hint)
        self._edit.setObjectName("cost_edit")
        self._edit.setAccessibleName(translate("CostAdder", "Add a cost"))
        super().__init__(
            self._edit,
            (),
            name="cost_adder",
            first=translate("CostAdder", "Type what the money is for and how much it is."),
            on_add=lambda: on_add(read_costs(self._edit.text())),
        )
        self._edit.changed.connect(self._note_lines)

    def _note_lines(self) -> None:
        count = sum(bool(line.strip()) for line in self._edit.text().splitlines())
        told = QCoreApplication.translate("CostAdder", "{count} lines: Enter adds them all")
        self._edit.set_note(told.format(count=count) if count > 1 else "")
