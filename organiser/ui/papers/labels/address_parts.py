"""What is chosen for envelopes and address labels beside their preview."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.papers.address_labels import LabelChoice
from organiser.papers.address_lines import without_address
from organiser.papers.address_material import AddressAt, AddressMaterial, address_of
from organiser.papers.envelopes import (
    STATIONERY,
    EnvelopeChoice,
    EnvelopeSize,
    SenderAt,
    Writing,
)
from organiser.papers.label_sheets import ADDRESS_SHEET
from organiser.papers.name_words import written_name
from organiser.ui.fields import CheckField, ChoiceField
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.papers.labels.kept_choices import keep_choice, kept_choice
from organiser.ui.papers.labels.offset_field import OffsetField
from organiser.ui.papers.labels.sheet_part import SheetPart
from organiser.ui.store import Store
from organiser.ui.tokens import SPACE_S

_MOST_NAMES = 12


class LabelPart(QWidget):
    """The address that is taken, who has none, and the sheet.

    Signals: `changed()` when the labels are to be printed otherwise.
    """

    changed = Signal()

    def __init__(self, store: Store, material: AddressMaterial) -> None:
        super().__init__()
        self.setObjectName("label_part")
        self.at_field = _address_field()
        self.sheet_part = SheetPart(store, usual=ADDRESS_SHEET)
        column = _column(self, (self.tr("Address"), self.at_field))
        column.insertWidget(0, NoAddressNote(material))
        column.addWidget(self.sheet_part)
        self.at_field.changed.connect(self._on_address_changed)
        self.sheet_part.changed.connect(self.changed)

    def choice(self) -> LabelChoice:
        """Return how labels are printed."""
        return LabelChoice(sheet=self.sheet_part.choice(), at=_address(self.at_field))

    def _on_address_changed(self) -> None:
        keep_choice("address", str(self.at_field.value()))
        self.changed.emit()


class EnvelopePart(QWidget):
    """Size and writing of an envelope, which address, where the sender stands, and the printer.

    Signals: `changed()` when the envelope is to be printed otherwise.
    """

    changed = Signal()

    def __init__(self, store: Store, material: AddressMaterial) -> None:
        super().__init__()
        self.setObjectName("envelope_part")
        self._addressees = material.addressees
        self.size_field = ChoiceField()
        self.size_field.set_choices(
            [(size.value, say(one.label)) for size, one in STATIONERY.items()],
            kept_choice("envelope_size"),
        )
        self.writing_field = ChoiceField()
        self.writing_field.set_choices(
            [
                (Writing.DOWN.value, self.tr("From top to bottom")),
                (Writing.ACROSS.value, self.tr("From left to right")),
            ],
            kept_choice("envelope_writing"),
        )
        self.at_field = _address_field()
        self.sender_field = ChoiceField()
        self.sender_field.set_choices(
            [
                (SenderAt.FRONT.value, self.tr("On the front")),
                (SenderAt.BACK.value, self.tr("On the back (second page)")),
                (SenderAt.NOWHERE.value, self.tr("Not printed")),
            ],
            kept_choice("envelope_sender"),
        )
        self.kanji_field = CheckField(self.tr("Numbers in kanji (一〇二)"), checked=True)
        self.kanji_field.setObjectName("kanji_field")
        self.boxes_field = CheckField(self.tr("Boxes of the postal code"))
        self.boxes_field.setObjectName("boxes_field")
        self.boxes_field.setToolTip(self.tr("For envelopes that come without printed boxes"))
        self.offset_field = OffsetField(store)
        self._lay_out(material)
        self._connect()

    def choice(self) -> EnvelopeChoice:
        """Return how an envelope is printed."""
        across, down = self.offset_field.offset()
        return EnvelopeChoice(
            size=EnvelopeSize(str(self.size_field.value())),
            writing=Writing(str(self.writing_field.value())),
            at=_address(self.at_field),
            sender_at=SenderAt(str(self.sender_field.value())),
            kanji_numerals=self.kanji_field.isChecked(),
            draws_boxes=self.boxes_field.isChecked(),
            across=across,
            down=down,
        )

    def _kept(self) -> dict[str, ChoiceField]:
        return {
            "envelope_size": self.size_field,
            "envelope_writing": self.writing_field,
            "address": self.at_field,
            "envelope_sender": self.sender_field,
        }

    def _connect(self) -> None:
        for name, field in self._kept().items():
            field.setObjectName(f"{name}_field")
            field.changed.connect(self._on_changed)
        for check in (self.kanji_field, self.boxes_field):
            check.changed.connect(self._on_changed)
        self.offset_field.changed.connect(self.changed)
        self._follow_writing()

    def _on_changed(self) -> None:
        for name, field in self._kept().items():
            keep_choice(name, str(field.value()))
        self._follow_writing()
        self.changed.emit()

    def _follow_writing(self) -> None:
        """Leave kanji numerals and the boxes to envelopes that are held upright."""
        at = _address(self.at_field)
        is_abroad = all(address_of(one, at)[0].is_abroad for one in self._addressees)
        told = self.tr("Addresses abroad are always written from left to right.")
        self.writing_field.setEnabled(not is_abroad)
        self.writing_field.setToolTip(told if is_abroad else "")
        is_down = self.writing_field.value() == Writing.DOWN.value and not is_abroad
        self.kanji_field.setEnabled(is_down)
        self.boxes_field.setEnabled(is_down)

    def _lay_out(self, material: AddressMaterial) -> None:
        column = _column(
            self,
            (self.tr("Envelope"), self.size_field),
            (self.tr("Writing"), self.writing_field),
            (self.tr("Address"), self.at_field),
            (self.tr("Sender"), self.sender_field),
        )
        column.insertWidget(0, NoAddressNote(material))
        column.addWidget(self.kanji_field)
        column.addWidget(self.boxes_field)
        if not material.sender.address:
            hint = self.tr("Your own address is missing. Enter it under Settings.")
            column.addWidget(text_label(hint, "caution", wrap=True, name="sender_hint"))
        column.addWidget(self.offset_field)


class NoAddressNote(QWidget):
    """Names the people who have no address; hidden when all have one."""

    def __init__(self, material: AddressMaterial) -> None:
        super().__init__()
        self.setObjectName("no_address_note")
        names = [
            written_name(one.name) for one in without_address(material.addressees, AddressAt.WORK)
        ]
        shown = names[:_MOST_NAMES]
        if len(names) > len(shown):
            shown.append(self.tr("and %n more", "", len(names) - len(shown)))
        told = self.tr(
            "No address is in the book for: {names}. Add one on the person's page or on that of"
            " their organisation."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        sentence = told.format(names=self.tr(", ").join(shown))
        column.addWidget(text_label(sentence, "caution", wrap=True, name="no_address_label"))
        if not names:
            self.hide()


def _address_field() -> ChoiceField:
    translate = QCoreApplication.translate
    field = ChoiceField()
    field.setObjectName("address_field")
    choices = [
        (AddressAt.WORK.value, translate("AddressParts", "At work, else at home")),
        (AddressAt.HOME.value, translate("AddressParts", "At home, else at work")),
    ]
    field.set_choices(choices, kept_choice("address"))
    return field


def _address(field: ChoiceField) -> AddressAt:
    return AddressAt(str(field.value()))


def _column(part: QWidget, *rows: tuple[str, ChoiceField]) -> QVBoxLayout:
    """Return the column of a part with these fields under their names."""
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_S)
    for label, field in rows:
        field.setAccessibleName(label)
        field.setMinimumContentsLength(12)
        field.setSizeAdjustPolicy(
            ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        column.addWidget(text_label(label, "field", name="field_label"))
        column.addWidget(field)
    return column
