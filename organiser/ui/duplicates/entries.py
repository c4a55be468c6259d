"""What the menu behind … offers for two that are one, or one that is two."""

from PySide6.QtCore import QCoreApplication

from organiser.ui.duplicates.kinds import ORGANISATIONS, PEOPLE, Kind
from organiser.ui.more_menu import MoreEntry, MoreMenu


def person_entries() -> list[MoreEntry]:
    """Return the entries for a person: merge, take apart, split."""
    split = MoreEntry(
        name="split",
        text=QCoreApplication.translate("DuplicateEntries", "Split in two…"),
        icon_name="users",
        do=_split,
    )
    return [*_merge_entries(PEOPLE), split]


def organisation_entries() -> list[MoreEntry]:
    """Return the entries for an organisation: merge, take apart."""
    return _merge_entries(ORGANISATIONS)


def _merge_entries(kind: Kind) -> list[MoreEntry]:
    translate = QCoreApplication.translate
    return [
        MoreEntry(
            name="merge",
            text=translate("DuplicateEntries", "Merge with…"),
            icon_name="copy",
            do=lambda menu: _merge(menu, kind),
        ),
        MoreEntry(
            name="take_apart",
            text=translate("DuplicateEntries", "Take the merge apart…"),
            icon_name="undo-2",
            do=lambda menu: _take_apart(menu, kind),
        ),
    ]


def _merge(menu: MoreMenu, kind: Kind) -> None:
    from organiser.ui.duplicates.merge_with import MergeWithForm

    def show(thing_id: int) -> None:
        _show(menu, kind, thing_id)

    MergeWithForm.open_for(menu.store, menu.page, menu.thing_id, kind=kind, merged=show)


def _take_apart(menu: MoreMenu, kind: Kind) -> None:
    from organiser.ui.duplicates.take_apart import TakeApartForm

    TakeApartForm.open_for(menu.store, menu.page, menu.thing_id, kind=kind)


def _split(menu: MoreMenu) -> None:
    from organiser.ui.duplicates.split_form import SplitForm

    form = SplitForm.open_for(menu.store, menu.page, menu.thing_id, name=menu.thing_name)
    form.saved.connect(lambda person_id: _show(menu, PEOPLE, person_id))


def _show(menu: MoreMenu, kind: Kind, thing_id: int) -> None:
    """Have the room open another page: the one that was shown may be gone, or a new one came."""
    wish = "person_requested" if kind is PEOPLE else "organisation_requested"
    requested = getattr(menu.page, wish, None)
    if requested is not None:
        requested.emit(thing_id)
