"""The form of a wish for two people of a tour."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.errors import InvalidInput
from organiser.services.tours.participants import ParticipantRow
from organiser.services.tours.wishes import WishDraft, check_wish
from organiser.ui.forms import FormDialog
from organiser.ui.overriding import override
from organiser.vocabulary import PairWishKind
from organiser.wording import phrase


class WishForm(FormDialog):
    """Says for whom, whether together or apart, for seats, rooms or both."""

    def __init__(
        self,
        parent: QWidget | None,
        people: Sequence[ParticipantRow],
        *,
        draft: WishDraft | None = None,
        on_save: Callable[[WishDraft], object],
    ) -> None:
        """Begin with nobody; the two of a `draft` stay, what is wished for them can change."""
        title = self.tr("A wish for two") if draft is None else self.tr("The wish")
        super().__init__(parent, title, on_save=on_save, name="wish_form")
        choices: list[tuple[object, str]] = [(row.person_id, row.name) for row in people]
        if draft is None:
            choices.insert(0, (None, self.tr("Choose…")))
        begun = draft or WishDraft(first_person_id=0, second_person_id=0)
        with self.fields.side_by_side():
            for name, label, key in (
                ("first_person_id", self.tr("Who"), begun.first_person_id),
                ("second_person_id", self.tr("and who"), begun.second_person_id),
            ):
                self.fields.add_choice(name, label, choices, key)
                self.fields.field(name).setEnabled(draft is None)
        self.fields.add_words("kind", self.tr("What is wished"), PairWishKind, begun.kind)
        with self.fields.side_by_side():
            self.fields.add_check("for_seats", self.tr("For seats"), checked=begun.for_seats)
            self.fields.add_check("for_rooms", self.tr("For rooms"), checked=begun.for_rooms)
        self.fields.add_text("note", self.tr("Note"), begun.note)
        self.setMinimumWidth(520)

    @override
    def draft(self) -> WishDraft:
        entered: dict[str, Any] = self.fields.entered()
        for name in ("first_person_id", "second_person_id"):
            if entered[name] is None:
                raise InvalidInput(phrase("Please choose two people."), field=name)
        draft = WishDraft(**entered)
        check_wish(draft)
        return draft
