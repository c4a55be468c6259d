"""Which members of a circle were there: a box for each to tick."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from organiser.services.relations.circle_values import CirclePage
from organiser.ui.buttons import button
from organiser.ui.fields import CheckField
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.tokens import SPACE_M, SPACE_S


class PresentField(QWidget):
    """Members to tick, all at once or as they were there the last time.

    Signals: `changed()` when somebody is ticked or not any more.
    """

    changed = Signal()

    def __init__(self, page: CirclePage) -> None:
        """Offer the members of a circle; nobody is ticked."""
        super().__init__()
        self._boxes: dict[int, CheckField] = {}
        names = QWidget()
        names.setObjectName("present_names")
        flow = FlowLayout(names, gap=SPACE_M)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        names.setSizePolicy(policy)
        for line in page.members:
            box = CheckField(line.name.replace("&", "&&"))
            box.setObjectName(f"present_{line.person_id}")
            box.changed.connect(self.changed)
            self._boxes[line.person_id] = box
            flow.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(self._buttons(page))
        column.addWidget(names)
        first = next(iter(self._boxes.values()), None)
        if first is not None:
            self.setFocusProxy(first)

    def value(self) -> tuple[int, ...]:
        """Return the ids of those who are ticked, in the order of the members."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def problem(self) -> str:
        """Return nothing: it may have been a message to all of them."""
        return ""

    def is_empty(self) -> bool:
        """Tell whether nobody is ticked."""
        return not self.value()

    def tick(self, person_ids: Sequence[int]) -> None:
        """Tick these members and no others."""
        for key, box in self._boxes.items():
            box.setChecked(key in person_ids)

    def _buttons(self, page: CirclePage) -> QHBoxLayout:
        translate = QCoreApplication.translate
        choices = [
            ("present_all", translate("PresentField", "All"), list(self._boxes)),
            ("present_none", translate("PresentField", "None"), []),
        ]
        last = [key for key in page.last_present if key in self._boxes]
        if last:
            choices.append(("present_last", translate("PresentField", "As last time"), last))
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        for name, text, keys in choices:
            made = button(text, name=name, kind="small")
            made.clicked.connect(lambda _checked=False, keys=keys: self.tick(keys))
            line.addWidget(made)
        line.addStretch(1)
        return line
