"""Help with one address: its town by the postal code, its postal code and point by its words.

Nothing typed is changed unasked: a look-up fills in when it is asked for, a proposal when it is
taken. Only the point on the map goes by itself, when the address moves to another municipality.
"""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QLineEdit, QMenu

from organiser.services.people.person_drafts import AddressDraft
from organiser.text import postal
from organiser.text.addresses import joined_place
from organiser.text.postal import PostalPlace
from organiser.ui.buttons import button
from organiser.ui.completion import Completion, Proposal
from organiser.ui.fields import TextField
from organiser.ui.icons import icon
from organiser.ui.labels import text_label
from organiser.ui.row_editor import EditedRow

_DOMESTIC = ("", "日本", "Japan")
_AREA = ("prefecture", "municipality")


class PostalCodeField(TextField):
    """A postal code; Enter and the glass at its end look it up.

    Signals: `look_up_requested()`.
    """

    look_up_requested = Signal()

    def __init__(self, code: str = "") -> None:
        super().__init__(code)
        glass = self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        glass.setToolTip(self.tr("Fill in the address of this postal code (Enter)"))
        glass.triggered.connect(self.look_up_requested)
        self.returnPressed.connect(self.look_up_requested)


def prefecture_field(prefecture: str) -> TextField:
    """Return a field that proposes the prefectures of Japan."""
    field = TextField(prefecture)

    def find(typed: str) -> list[Proposal]:
        names = postal.list_prefectures()
        return [(name, name) for name in names if name.startswith(typed) and name != typed]

    Completion(field, find).picked.connect(lambda picked: field.setText(str(picked)))
    return field


class AddressAid(QObject):
    """Fills in a row of addresses, and says under it what it has found."""

    def __init__(self, row: EditedRow[AddressDraft]) -> None:
        """Watch the fields of a row as long as it lives."""
        super().__init__(row)
        self._row = row
        self._found: PostalPlace | None = None
        self._placed = row.draft()
        name = row.objectName()
        self.notice = text_label("", "small", wrap=True, name=f"{name}_notice")
        self.offer = button("", name=f"{name}_offer", kind="quiet", icon_name="map-pin")
        for widget in (self.notice, self.offer):
            widget.hide()
            row.lines.addWidget(widget)
        self.offer.clicked.connect(self.take)
        code: PostalCodeField = row.cells["postal_code"]
        code.look_up_requested.connect(self.look_up)
        for part in (*_AREA, "rest"):
            row.cells[part].editingFinished.connect(self.propose)
        for part in _AREA:
            row.cells[part].textChanged.connect(self._follow_area)

    def look_up(self) -> None:
        """Fill in the town of the postal code; of several, let one be chosen."""
        code = self._row.cells["postal_code"].value()
        if not code:
            return
        places = postal.find_by_code(code)
        self._say(self.tr("No town of Japan has this postal code.") if not places else "")
        if len(places) == 1:
            self.fill(places[0])
        elif places:
            self._offer_towns(places)

    def fill(self, place: PostalPlace) -> None:
        """Write a town into the row, before the street and house that stand there."""
        rest = self._row.cells["rest"].value()
        meant = postal.find_by_address(joined_place(place.prefecture, place.municipality, rest))
        if meant is None or meant.town != place.town:
            rest = place.town + rest
        self._put(place, prefecture=place.prefecture, municipality=place.municipality, rest=rest)

    def propose(self) -> None:
        """Offer the postal code and the point of what is typed, where they are missing."""
        draft = self._row.draft()
        place = self._place_of(draft)
        self._found = place
        if place is not None:
            code = f"〒{_written(place.postal_code)} " if place.postal_code else ""
            town = joined_place(place.prefecture, place.municipality, place.town)
            self.offer.setText(self.tr("Use {place}").format(place=code + town))
        self.offer.setVisible(place is not None)

    def take(self) -> None:
        """Write into the row what was offered; what is typed stays."""
        place, draft = self._found, self._row.draft()
        if place is None:
            return
        self._put(
            place,
            postal_code=draft.postal_code or _written(place.postal_code),
            prefecture=draft.prefecture or place.prefecture,
        )

    def _put(self, place: PostalPlace, **texts: str) -> None:
        self._placed = self._row.draft()
        self._row.put(
            **texts,
            municipality_code=place.municipality_code,
            latitude=place.latitude,
            longitude=place.longitude,
        )
        self._placed = self._row.draft()
        self.offer.hide()
        self._say("")

    def _place_of(self, draft: AddressDraft) -> PostalPlace | None:
        """Return the town of a draft if it tells more than the draft does."""
        if draft.country not in _DOMESTIC or not draft.municipality:
            return None
        place = postal.find_by_address(
            joined_place(draft.prefecture, draft.municipality, draft.rest)
        )
        if place is None:
            return None
        lacks_code = bool(place.postal_code) and not draft.postal_code
        lacks_point = draft.latitude is None and place.latitude is not None
        return place if lacks_code or lacks_point else None

    def _offer_towns(self, places: tuple[PostalPlace, ...]) -> None:
        menu = QMenu(self._row)
        menu.setObjectName("towns_menu")
        for place in places:
            text = joined_place(place.prefecture, place.municipality, place.town)
            action = menu.addAction(text.replace("&", "&&"))
            action.triggered.connect(lambda _checked, place=place: self.fill(place))
        field = self._row.cells["postal_code"]
        menu.popup(field.mapToGlobal(QPoint(0, field.height() + 2)))

    def _follow_area(self) -> None:
        """Let the point go when the address is in another municipality, and come back with it."""
        placed, now = self._placed, self._row.draft()
        moved = any(
            getattr(placed, part) and getattr(now, part) not in ("", getattr(placed, part))
            for part in _AREA
        )
        if placed.latitude is None and not placed.municipality_code:
            return
        self._row.put(
            municipality_code="" if moved else placed.municipality_code,
            latitude=None if moved else placed.latitude,
            longitude=None if moved else placed.longitude,
        )

    def _say(self, sentence: str) -> None:
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))


def _written(code: str) -> str:
    return f"{code[:3]}-{code[3:]}" if len(code) == 7 else code
