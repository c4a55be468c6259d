"""How address labels are printed."""

from dataclasses import dataclass, field

from organiser.papers.address_material import AddressAt
from organiser.papers.label_sheets import ADDRESS_SHEET, SheetChoice


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelChoice:
    """On which sheet address labels are printed, and which of somebody's addresses."""

    sheet: SheetChoice = field(default_factory=lambda: SheetChoice(grid=ADDRESS_SHEET))
    at: AddressAt = AddressAt.WORK
