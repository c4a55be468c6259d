"""The small form that takes people into a circle."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.services.relations import circle_members
from organiser.services.relations.circle_members import MembersDraft, check_members
from organiser.services.relations.circle_values import CirclePage
from organiser.ui.circles.role_field import RoleField, known_roles
from organiser.ui.forms import FormDialog
from organiser.ui.moment_fields import DateField
from organiser.ui.overriding import override
from organiser.ui.people.people_field import PeopleField
from organiser.ui.store import Store
from organiser.wording import phrase


class MembersForm(FormDialog):
    """Takes people into a circle, several at once; former members come back by it."""

    def __init__(self, store: Store, parent: QWidget | None, page: CirclePage) -> None:
        """Show an empty form for a circle."""
        title = self.tr("Add members to {circle}").format(circle=page.name)
        super().__init__(parent, title, on_save=self._keep, name="members_form")
        self._store = store
        self._page = page
        self._today: date = store.today()
        self._add_fields()

    @classmethod
    def open_for(cls, store: Store, parent: QWidget | None, page: CirclePage) -> "MembersForm":
        """Show the form and return it."""
        form = cls(store, parent, page)
        form.open()
        return form

    @override
    def draft(self) -> MembersDraft:
        said: dict[str, Any] = self.fields.entered()
        draft = MembersDraft(**said)
        check_members(draft)
        return draft

    def _keep(self, draft: MembersDraft) -> None:
        self._store.do(
            phrase("Add members to {circle}", circle=self._page.name),
            circle_members.add_members,
            self._page.circle_id,
            draft,
            today=self._today,
        )

    def _add_fields(self) -> None:
        fields = self.fields
        hint = self.tr("Type a name or a reading; one after the other")
        people = PeopleField(self._store, placeholder=hint)
        fields.add_field("person_ids", self.tr("Who"), people, required=True)
        with fields.side_by_side():
            fields.add_field("role", self.tr("Role"), RoleField("", known_roles(self._page)))
            # Who is noted first has mostly been there for long, who comes later comes now.
            since = self._today if self._page.members else None
            day = DateField(since, today=self._today, lean="past")
            fields.add_field("since", self.tr("Since"), day)
