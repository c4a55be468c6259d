"""Two people or bodies side by side: a row for each field, and whose value is taken."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.duplicates.belongings import Belonging
from organiser.services.duplicates.merge_fields import Choice, FieldPair, Standing
from organiser.services.duplicates.merging import ListPair, Merge
from organiser.ui.buttons import button
from organiser.ui.duplicates.value_radio import ValueRadio
from organiser.ui.labels import ElidedLabel, text_label, thin_line
from organiser.ui.language import say
from organiser.ui.people.portrait import Portrait
from organiser.ui.pieces import Chip
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS

_LABEL_WIDTH = 170
_BOTH_WIDTH = 96
_AVATAR = 40
_LINES_SHOWN = 3
#: Equal with nearly everybody: not worth a word.
_UNTOLD = frozenset({"name_order", "photo"})


class MergeGrid(QWidget):
    """The field of the merge form; its value is the choice for each field that differs.

    Signals: `changed()` when another side is chosen; `swap_requested()`.
    """

    changed = Signal()
    swap_requested = Signal()

    def __init__(self, merge: Merge) -> None:
        """Show both sides, with what is proposed chosen."""
        super().__init__()
        self._merge = merge
        self._groups: dict[str, QButtonGroup] = {}
        self.swap_button = button(self.tr("Swap sides"), name="swap_button", icon_name="refresh-cw")
        self.swap_button.setToolTip(self.tr("Keep the other one (Ctrl+T)"))
        self.swap_button.clicked.connect(self.swap_requested)
        self._inside = QWidget()
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(SPACE_M)
        self._whole.addWidget(self.swap_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._whole.addWidget(self._inside)
        self.setFocusProxy(self.swap_button)
        self.show_merge(merge)

    def show_merge(self, merge: Merge) -> None:
        """Show two others, or the same the other way round, with what is proposed chosen."""
        self._merge = merge
        self._groups = {}
        inside = QWidget()
        inside.setObjectName("merge_grid_inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(self._build_heads())
        column.addWidget(thin_line())
        column.addLayout(self._build_fields())
        column.addWidget(self._same())
        column.addWidget(text_label(self.tr("What comes together"), "heading", name="lists_title"))
        column.addLayout(self._build_lists())
        self._whole.removeWidget(self._inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._whole.addWidget(inside)
        self._inside = inside
        self.changed.emit()

    def value(self) -> Mapping[str, Choice]:
        """Return the chosen side of each field that differs."""
        return {name: list(Choice)[group.checkedId()] for name, group in self._groups.items()}

    def problem(self) -> str:
        """Return nothing: one side is always chosen."""
        return ""

    def is_empty(self) -> bool:
        """Tell that there always is a choice."""
        return False

    def text(self) -> str:
        """Return the choices, for comparing."""
        return repr(self.value())

    def choose(self, name: str, choice: Choice) -> None:
        """Choose a side for a field, as a click does."""
        self._groups[name].button(list(Choice).index(choice)).setChecked(True)

    def _build_heads(self) -> QGridLayout:
        grid = _grid()
        # without anything in them, the outer columns would have no room between
        grid.addWidget(QWidget(), 0, 0)
        grid.addWidget(QWidget(), 0, 3)
        photo = next((pair for pair in self._merge.fields if pair.name == "photo"), None)
        sides = (
            (self._merge.kept_name, photo.kept if photo else None, self.tr("is kept"), "positive"),
            (self._merge.gone_name, photo.gone if photo else None, self.tr("joins it"), "neutral"),
        )
        for place, (name, picture, fate, tone) in enumerate(sides, start=1):
            portrait = Portrait(size=_AVATAR)
            portrait.show_person(name, picture if isinstance(picture, bytes) else None)
            head = QHBoxLayout()
            head.setSpacing(SPACE_S)
            head.addWidget(portrait)
            head.addWidget(ElidedLabel(name, "strong", name=f"side_{place}_name"), 1)
            head.addWidget(Chip(fate, "positive" if tone == "positive" else "neutral"))
            grid.addLayout(head, 0, place)
        return grid

    def _build_fields(self) -> QGridLayout:
        grid = _grid()
        differing = [pair for pair in self._merge.fields if pair.standing is not Standing.EQUAL]
        for row, pair in enumerate(differing):
            self._add_field(grid, row, pair)
        return grid

    def _add_field(self, grid: QGridLayout, row: int, pair: FieldPair) -> None:
        group = QButtonGroup(self)
        self._groups[pair.name] = group
        grid.addLayout(self._field_label(pair), row, 0, Qt.AlignmentFlag.AlignTop)
        sides = [(Choice.KEPT, say(pair.kept_words)), (Choice.GONE, say(pair.gone_words))]
        if pair.offers_both():
            sides.append((Choice.BOTH, self.tr("Both")))
        for place, (choice, words) in enumerate(sides, start=1):
            radio = ValueRadio(words or "—", name=f"{pair.name}_{choice.value}")
            radio.setAccessibleName(f"{say(pair.label)}: {words}")
            radio.setChecked(choice is pair.proposed)
            group.addButton(radio, list(Choice).index(choice))
            grid.addWidget(radio, row, place, Qt.AlignmentFlag.AlignTop)
        group.idToggled.connect(lambda _id, on: self.changed.emit() if on else None)

    def _field_label(self, pair: FieldPair) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, SPACE_XS, 0, 0)
        line.setSpacing(SPACE_S)
        line.addWidget(ElidedLabel(say(pair.label), "field", name=f"{pair.name}_label"), 1)
        if pair.standing is Standing.CONFLICT:
            line.addWidget(Chip(self.tr("differs"), "caution", name=f"{pair.name}_differs"))
        return line

    def _same(self) -> QWidget:
        """Return one line for all fields that are equal and say something."""
        told = [
            f"{say(pair.label)} {say(pair.kept_words)}"
            for pair in self._merge.fields
            if pair.standing is Standing.EQUAL and pair.kept and pair.name not in _UNTOLD
        ]
        said = self.tr("The same on both sides: {fields}").format(fields=" · ".join(told))
        label = text_label(said, "small", wrap=True, name="same_label")
        if not told:
            label.hide()
        return label

    def _build_lists(self) -> QGridLayout:
        grid = _grid()
        for row, pair in enumerate(self._merge.lists):
            label = ElidedLabel(say(pair.label), "field", name="list_label")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            for place, rows in enumerate((pair.kept, pair.gone), start=1):
                grid.addLayout(self._lines(rows), row, place, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._together(pair), row, 3, Qt.AlignmentFlag.AlignTop)
        return grid

    def _lines(self, rows: Sequence[Belonging]) -> QVBoxLayout:
        """Return the latest rows of one side, one below the other."""
        texts = [say(one.words) or "·" for one in rows[-_LINES_SHOWN:]][::-1] or ["—"]
        if len(rows) > _LINES_SHOWN:
            texts.append(self.tr("and %n more", "", len(rows) - _LINES_SHOWN))
        column = QVBoxLayout()
        column.setSpacing(0)
        for text in texts:
            column.addWidget(ElidedLabel(text, "small", name="list_line"))
        return column

    def _together(self, pair: ListPair) -> QWidget:
        chip = Chip(self.tr("together %n", "", pair.together()), "info", name="together_chip")
        if pair.joined:
            chip.setToolTip(self.tr("%n of the second say what the first say", "", pair.joined))
        return chip


def _grid() -> QGridLayout:
    """Return a grid of the form's columns: label, one side, the other, both."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_L)
    grid.setVerticalSpacing(SPACE_S)
    grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
    grid.setColumnMinimumWidth(3, _BOTH_WIDTH)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(2, 1)
    return grid
