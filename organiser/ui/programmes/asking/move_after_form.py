"""Choosing behind whom somebody comes in the order."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from organiser.services.inviting.invitation_values import InvitationRow
from organiser.text.folding import fold
from organiser.ui.completion import Proposal
from organiser.ui.forms import FormDialog
from organiser.ui.overriding import override
from organiser.ui.people.chips_field import ChipsField

_PROPOSED = 12


class MoveAfterForm(FormDialog):
    """Takes one of the candidates by name or reading; the draft is their invitation."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        *,
        others: Sequence[InvitationRow],
        on_save: Callable[[int], object],
    ) -> None:
        super().__init__(
            parent,
            title,
            on_save=on_save,
            action_label=self.tr("Move"),
            name="move_after_form",
        )
        self._others = others
        self.field = ChipsField(
            find=self._find, placeholder=self.tr("Type a name or a reading"), most=1
        )
        self.fields.add_field("after", self.tr("Right after"), self.field, required=True)

    @override
    def draft(self) -> int:
        return int(str(next(iter(self.field.value()))))

    def _find(self, text: str) -> list[Proposal]:
        wanted = fold(text)
        found = (row for row in self._others if wanted in fold(f"{row.name} {row.reading}"))
        return [
            (row.invitation_id, " · ".join(filter(None, (row.name, row.organisation))))
            for row, _place in zip(found, range(_PROPOSED), strict=False)
        ]
