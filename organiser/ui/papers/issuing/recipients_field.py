"""Who gets a paper: a tick for each who may, and room for other names."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.papers.issue_values import HolderDraft, Recipient
from organiser.ui.buttons import button
from organiser.ui.fields import CheckField, TextField
from organiser.ui.labels import ElidedLabel
from organiser.ui.tokens import SPACE_S, SPACE_XS

_BETWEEN = re.compile(r"[,、，;；\n]")
#: So many ticks are easily made one by one.
_FEW = 3


class RecipientsField(QWidget):
    """Ticks for people, those who need the paper ticked; a line for others by their names.

    Signals: `changed()` when somebody is chosen or left out.
    """

    changed = Signal()

    def __init__(self, recipients: Sequence[Recipient]) -> None:
        super().__init__()
        self._recipients = recipients
        self.ticks: list[CheckField] = []
        self.others_edit = TextField(placeholder=self.tr("Further names, with commas between"))
        self.others_edit.setObjectName("others_edit")
        self.others_edit.setAccessibleName(self.tr("Further names"))
        self.others_edit.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        if len(recipients) > _FEW:
            column.addLayout(self._all_or_none())
        for place, recipient in enumerate(recipients):
            column.addLayout(self._line(place, recipient))
        column.addSpacing(SPACE_XS)
        column.addWidget(self.others_edit)
        self.setFocusProxy(self.ticks[0] if self.ticks else self.others_edit)

    def value(self) -> tuple[HolderDraft, ...]:
        """Return who is chosen, in the order of the ticks, then the further names."""
        ticked = [
            recipient.draft
            for recipient, tick in zip(self._recipients, self.ticks, strict=True)
            if tick.value()
        ]
        names = (name.strip() for name in _BETWEEN.split(self.others_edit.text()))
        return (*ticked, *(HolderDraft(name=name) for name in names if name))

    def text(self) -> str:
        """Return the further names as they were typed."""
        return self.others_edit.text()

    def problem(self) -> str:
        """Return nothing: whoever is named may have a paper."""
        return ""

    def is_empty(self) -> bool:
        """Tell whether nobody is chosen."""
        return not self.value()

    def _all_or_none(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for name, text, ticked in (
            ("all_button", self.tr("Tick all"), True),
            ("none_button", self.tr("Tick none"), False),
        ):
            made = button(text, name=name, kind="quiet")
            made.clicked.connect(lambda _checked, ticked=ticked: self._tick_all(ticked=ticked))
            row.addWidget(made)
        row.addStretch(1)
        return row

    def _line(self, place: int, recipient: Recipient) -> QHBoxLayout:
        tick = CheckField(recipient.name.replace("&", "&&"), checked=recipient.is_proposed)
        tick.setObjectName(f"recipient_{place}")
        tick.setAccessibleName(recipient.name)
        tick.changed.connect(self.changed)
        self.ticks.append(tick)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(tick)
        row.addWidget(ElidedLabel(self._told(recipient), "small", name="recipient_told"), 1)
        return row

    def _told(self, recipient: Recipient) -> str:
        holds = ""
        if recipient.holds is not None:
            holds = self.tr("holds revision {number}").format(number=recipient.holds)
        return " · ".join(filter(None, (recipient.told, holds)))

    def _tick_all(self, *, ticked: bool) -> None:
        for tick in self.ticks:
            tick.setChecked(ticked)
