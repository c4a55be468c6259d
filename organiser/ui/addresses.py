"""Addresses of people and organisations: edited in rows, shown on one line."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from organiser.services.person_drafts import AddressDraft
from organiser.services.person_values import AddressLine
from organiser.text.addresses import joined_place, written_address
from organiser.ui.fields import TextField
from organiser.ui.row_editor import Column, RowEditor


def address_text(address: AddressLine) -> str:
    """Return an address on one line, 〒 before a postal code of Japan."""
    place = joined_place(address.prefecture, address.municipality, address.rest)
    return written_address(address.postal_code, place, address.country)


def edit_addresses(drafts: Sequence[AddressDraft]) -> RowEditor[AddressDraft]:
    """Return the editor of addresses, in the order in which Japanese addresses are written."""
    translate = QCoreApplication.translate
    columns: list[Column] = [
        ("postal_code", translate("Addresses", "Postal code"), TextField, 2, 0),
        ("prefecture", translate("Addresses", "Prefecture"), TextField, 2, 0),
        ("municipality", translate("Addresses", "City, ward, town"), TextField, 3, 0),
        ("rest", translate("Addresses", "Street and house"), TextField, 4, 1),
        ("country", translate("Addresses", "Country"), TextField, 2, 1),
        ("label", translate("Addresses", "Label"), TextField, 2, 1),
    ]
    return RowEditor(
        columns,
        new=AddressDraft,
        drafts=drafts,
        add_label=translate("Addresses", "Add an address"),
        name="addresses",
    )
