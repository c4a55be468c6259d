"""The ways to reach a person, each changed in its place."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from organiser.services.people import people, person_parts
from organiser.services.people.person_drafts import AddressDraft, ContactPointDraft
from organiser.services.people.person_values import AddressLine, ContactLine, PersonPage
from organiser.ui import discretion
from organiser.ui.addresses import address_text, edit_addresses
from organiser.ui.buttons import button, icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.form_fields import FieldColumn
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.labels import selectable, text_label
from organiser.ui.people.cards.contact_line import contact_line
from organiser.ui.people.cards.unfolding import is_unfolded, keep_unfolded
from organiser.ui.people.contact_rows import ContactValueField
from organiser.ui.pieces import Card
from organiser.ui.tokens import SPACE_S, SPACE_XS
from organiser.vocabulary import ContactKind, Sensitivity
from organiser.wording import phrase

_FIRST = 6


def contacts_card(page: PersonPage, desk: CardDesk) -> Card:
    """Return the ways to reach the person, preferred ones first, with a button for one more."""
    return _Contacts(page, desk).card


class _Contacts:
    """Builds the card; what changes something goes through the desk's store."""

    def __init__(self, page: PersonPage, desk: CardDesk) -> None:
        self._page, self._desk = page, desk
        self._person_id = page.facts.person_id
        self.card = Card(
            QCoreApplication.translate("PersonPage", "Contact points"), name="contacts_card"
        )
        self.card.body.setSpacing(2)
        self._add_plus()
        self._add_points()
        for address in page.addresses:
            self.card.body.addWidget(self._address(address))
        if not page.contact_points and not page.addresses:
            sentence = QCoreApplication.translate(
                "PersonPage", "None yet. Add a number or an address with +."
            )
            self.card.body.addWidget(
                text_label(sentence, "muted", wrap=True, name="contacts_empty")
            )

    def _add_plus(self) -> None:
        translate = QCoreApplication.translate
        plus = icon_button(
            "plus", translate("PersonPage", "Add a contact point or an address"), name="add_contact"
        )

        def open_menu() -> None:
            menu = QMenu(plus)
            menu.setObjectName("add_contact_menu")
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            point = menu.addAction(translate("PersonPage", "Contact point"))
            point.triggered.connect(lambda _checked: self._add_new("contact_new"))
            address = menu.addAction(translate("PersonPage", "Address"))
            address.triggered.connect(lambda _checked: self._add_new("address_new"))
            menu.popup(plus.mapToGlobal(QPoint(0, plus.height())))

        plus.clicked.connect(open_menu)
        self.card.head.addWidget(plus)

    def _add_new(self, name: str) -> None:
        """Put an empty part at the end of the card and open its form."""
        old = self.card.findChild(InPlace, name)
        part = old or InPlace(QWidget(), self._maker(name), name=name, label="")
        if old is None:
            self.card.body.addWidget(part)
        part.show()
        part.open()

    def _maker(self, name: str) -> Any:  # noqa: ANN401 - what makes the form of either part
        if name == "contact_new":
            return lambda: self._point_form(ContactPointDraft())
        return lambda: self._address_form(AddressDraft())

    def _add_points(self) -> None:
        points = self._page.contact_points
        unfolded = is_unfolded(self._desk, "contacts", self._person_id)
        shown = points if unfolded or len(points) <= _FIRST + 1 else points[:_FIRST]
        for point in shown:
            self.card.body.addWidget(self._point(point))
        if len(shown) == len(points):
            return
        words = QCoreApplication.translate("PersonPage", "Show all ({count})")
        more = button(words.format(count=len(points)), name="all_contacts", kind="quiet")
        more.clicked.connect(lambda: self._unfold(more, points[_FIRST:]))
        self.card.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _unfold(self, more: QWidget, points: tuple[ContactLine, ...]) -> None:
        keep_unfolded(self._desk, "contacts", self._person_id)
        place = self.card.body.indexOf(more)
        more.hide()
        parts = [self._point(point) for point in points]
        for offset, part in enumerate(parts):
            self.card.body.insertWidget(place + offset, part)
            part.show()
        parts[0].setFocus()

    def _point(self, point: ContactLine) -> InPlace:
        hidden = discretion.hides(point.sensitivity)
        words = QCoreApplication.translate("PersonPage", "Change {thing}")
        return InPlace(
            contact_line(point),
            None if hidden else lambda: self._form_of_point(point.row_id),
            name=f"contact_{point.row_id}",
            label=words.format(thing=discretion.hidden_text() if hidden else point.value),
        )

    def _form_of_point(self, row_id: int) -> InlineForm:
        draft = self._desk.store.read(people.get_draft, self._person_id)
        found = (point for point in draft.contact_points if point.row_id == row_id)
        return self._point_form(next(found, ContactPointDraft()))

    def _point_form(self, draft: ContactPointDraft) -> InlineForm:
        translate, fields = QCoreApplication.translate, FieldColumn()
        kind = fields.add_words("kind", translate("PersonPage", "Kind"), ContactKind, draft.kind)
        value = ContactValueField(draft.value)
        value.kind = draft.kind
        kind.changed.connect(lambda: value.set_kind(kind.value()))
        name = translate("PersonPage", "Number, address or name")
        fields.add_field("value", name, value, required=True)
        with fields.side_by_side():
            fields.add_text("label", translate("PersonPage", "Label"), draft.label)
            sensitivity = translate("PersonPage", "Who may read it")
            fields.add_words("sensitivity", sensitivity, Sensitivity, draft.sensitivity)
        fields.add_check("preferred", translate("PersonPage", "preferred"), checked=draft.preferred)

        store, person_id, row_id = self._desk.store, self._person_id, draft.row_id

        def keep(said: dict[str, Any]) -> None:
            kept = ContactPointDraft(row_id=row_id, **said)
            action = phrase("Change the contact points of {person}", person=self._name)
            keeping = person_parts.keep_contact_point
            store.do(action, keeping, person_id, kept, today=store.today())

        def remove() -> None:
            action = phrase("Remove a contact point of {person}", person=self._name)
            removing = person_parts.remove_contact_point
            store.do(action, removing, person_id, row_id or 0, today=store.today())

        return InlineForm(fields, on_save=keep, on_remove=remove if row_id else None, first="value")

    def _address(self, address: AddressLine) -> InPlace:
        holder = QWidget()
        holder.setObjectName("address_line")
        row = QHBoxLayout(holder)
        row.setContentsMargins(SPACE_XS, SPACE_XS, 0, SPACE_XS)
        row.setSpacing(SPACE_S)
        text = address_text(address)
        words = selectable(text_label(text, wrap=True, name="address_label"))
        row.addWidget(words, 1)
        if address.label:
            row.addWidget(text_label(address.label, "small", name="address_kind"))
        copy = icon_button(
            "copy", QCoreApplication.translate("PersonPage", "Copy"), name="copy_address"
        )
        copy.setFixedSize(26, 24)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        changing = QCoreApplication.translate("PersonPage", "Change {thing}")
        return InPlace(
            holder,
            lambda: self._form_of_address(address.row_id),
            name=f"address_{address.row_id}",
            label=changing.format(thing=text),
        )

    def _form_of_address(self, row_id: int) -> InlineForm:
        draft = self._desk.store.read(people.get_draft, self._person_id)
        found = (address for address in draft.addresses if address.row_id == row_id)
        return self._address_form(next(found, AddressDraft()))

    def _address_form(self, draft: AddressDraft) -> InlineForm:
        fields = FieldColumn()
        editor = edit_addresses([draft], narrow=True)
        editor.add_button.hide()
        editor.rows[0].remove_button.hide()
        editor.setFocusProxy(next(iter(editor.rows[0].cells.values())))
        fields.add_field("addresses", "", editor)

        store, person_id, row_id = self._desk.store, self._person_id, draft.row_id

        def keep(said: dict[str, Any]) -> None:
            kept = next(iter(said["addresses"]), AddressDraft())
            action = phrase("Change the addresses of {person}", person=self._name)
            store.do(action, person_parts.keep_address, person_id, kept, today=store.today())

        def remove() -> None:
            action = phrase("Remove an address of {person}", person=self._name)
            removing = person_parts.remove_address
            store.do(action, removing, person_id, row_id or 0, today=store.today())

        return InlineForm(fields, on_save=keep, on_remove=remove if row_id else None)

    @property
    def _name(self) -> str:
        return self._page.facts.name
