"""The fields of a wording as small buttons that write themselves where the cursor stands."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from organiser.services.inviting.word_fields import FIELDS, WordField
from organiser.ui.buttons import button
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import plain_tip
from organiser.ui.language import say
from organiser.ui.tokens import SPACE_XS


class FieldChips(QWidget):
    """Offers fields under their names in the language of the wording.

    Signals: `chosen(str)` with what is to be written, as `{{ 企画 }}`.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("field_chips")
        self._shown: tuple[str, Sequence[WordField]] = ("", ())
        self._flow = FlowLayout(self, gap=SPACE_XS)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_fields(self, language: str, fields: Sequence[WordField] = FIELDS) -> None:
        """Offer the names somebody uses who writes in `language`."""
        if (language, fields) == self._shown:
            return
        self._shown = (language, fields)
        self._flow.clear()
        for field in fields:
            called = field.called(language)
            chip = button(called, name=f"field_{field.name}", kind="small")
            chip.setToolTip(plain_tip(say(field.meaning)))
            written = f"{{{{ {called} }}}}"
            chip.clicked.connect(lambda _checked, written=written: self.chosen.emit(written))
            self._flow.addWidget(chip)
        self.updateGeometry()

    def take_focus(self) -> None:
        """Go to the first field; the arrows lead on, Space writes it."""
        item = self._flow.itemAt(0)
        first = item.widget() if item is not None else None
        if first is not None:
            first.setFocus()
