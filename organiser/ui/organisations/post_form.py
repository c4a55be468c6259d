"""The small form that gives somebody a post in an organisation."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.services.organisations import organisation_posts
from organiser.services.organisations.organisation_posts import PostDraft, check_post
from organiser.services.organisations.organisation_values import OrganisationPage
from organiser.ui.forms import FormDialog
from organiser.ui.moment_fields import DateField
from organiser.ui.organisations.newcomer_field import NewcomerField
from organiser.ui.overriding import override
from organiser.ui.store import Store
from organiser.wording import phrase


class PostForm(FormDialog):
    """Gives somebody a post here, somebody of the book or somebody new.

    Signals: `saved(object)` with the person's id.
    """

    def __init__(self, store: Store, parent: QWidget | None, page: OrganisationPage) -> None:
        """Show an empty form for an organisation."""
        title = self.tr("Add a person here")
        super().__init__(parent, title, on_save=self._keep, name="post_form")
        self._store = store
        self._page = page
        self._today: date = store.today()
        self._add_fields()

    @classmethod
    def open_for(cls, store: Store, parent: QWidget | None, page: OrganisationPage) -> "PostForm":
        """Show the form and return it."""
        form = cls(store, parent, page)
        form.open()
        return form

    @override
    def draft(self) -> PostDraft:
        said: dict[str, Any] = self.fields.entered()
        said["who"] = self._who.newcomer()
        draft = PostDraft(**said)
        check_post(draft)
        return draft

    def _keep(self, draft: PostDraft) -> int:
        action = phrase("Add a person to {organisation}", organisation=self._page.name)
        key = self._page.organisation_id
        return self._store.do(action, organisation_posts.add_post, key, draft, today=self._today)

    def _add_fields(self) -> None:
        fields = self.fields
        self._who = NewcomerField(self._store)
        fields.add_field("who", self.tr("Who"), self._who, required=True)
        with fields.side_by_side():
            fields.add_text("title", self.tr("Title"))
            fields.add_text("department", self.tr("Department"))
        with fields.side_by_side():
            for name, label in (("since", self.tr("From")), ("until", self.tr("Until"))):
                fields.add_field(name, label, DateField(None, today=self._today, lean="past"))
        fields.add_check("represents", self.tr("Represents the organisation"))
