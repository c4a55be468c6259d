"""Addresses of people and organisations: edited in rows, shown on one line."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from organiser.services.people.person_drafts import AddressDraft
from organiser.services.people.person_values import AddressLine
from organiser.text.addresses import joined_place, written_address
from organiser.ui.address_aid import AddressAid, PostalCodeField, prefecture_field
from organiser.ui.fields import TextField
from organiser.ui.overriding import override
from organiser.ui.row_editor import Column, EditedRow, RowEditor


def address_text(address: AddressLine) -> str:
    """Return an address on one line, 〒 before a postal code of Japan."""
    place = joined_place(address.prefecture, address.municipality, address.rest)
    return written_address(address.postal_code, place, address.country)


class AddressEditor(RowEditor[AddressDraft]):
    """Rows of addresses, each with the look-up of its postal code and of the town it names."""

    @override
    def _append(self, draft: AddressDraft) -> EditedRow[AddressDraft]:
        row = super()._append(draft)
        AddressAid(row)
        return row


def edit_addresses(drafts: Sequence[AddressDraft], *, narrow: bool = False) -> AddressEditor:
    """Return the editor of addresses, in the order in which Japanese addresses are written."""
    translate = QCoreApplication.translate
    town, street, more = (1, 2, 3) if narrow else (0, 1, 1)
    columns: list[Column] = [
        ("postal_code", translate("Addresses", "Postal code"), PostalCodeField, 2, 0),
        ("prefecture", translate("Addresses", "Prefecture"), prefecture_field, 2, 0),
        ("municipality", translate("Addresses", "City, ward, town"), TextField, 3, town),
        ("rest", translate("Addresses", "Street and house"), TextField, 4, street),
        ("country", translate("Addresses", "Country"), TextField, 2, more),
        ("label", translate("Addresses", "Label"), TextField, 2, more),
    ]
    return AddressEditor(
        columns,
        new=AddressDraft,
        drafts=drafts,
        add_label=translate("Addresses", "Add an address"),
        name="addresses",
    )
