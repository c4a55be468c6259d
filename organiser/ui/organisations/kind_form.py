"""The small form for a change of kind: what it becomes, and from which day."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.services.organisations import organisation_kinds
from organiser.services.organisations.organisation_kinds import usual_start
from organiser.services.organisations.organisation_values import OrganisationPage
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.language import current_language, say
from organiser.ui.store import Store
from organiser.vocabulary import OrganisationKind, label
from organiser.wording import day_label, phrase


class KindForm(FormDialog):
    """Makes an organisation another kind from a day on; what it was is kept."""

    def __init__(self, store: Store, parent: QWidget | None, page: OrganisationPage) -> None:
        """Propose what the law foresees, else anything."""
        title = self.tr("Change of kind")
        super().__init__(parent, title, on_save=self._keep, name="kind_form")
        self._store = store
        self._page = page
        self._before = page.kinds[-1].kind
        self._today: date = store.today()
        self._add_fields()

    @classmethod
    def open_for(cls, store: Store, parent: QWidget | None, page: OrganisationPage) -> "KindForm":
        """Show the form and return it."""
        form = cls(store, parent, page)
        form.open()
        return form

    def _keep(self, said: dict[str, Any]) -> None:
        self._store.do(
            phrase("Change of kind: {organisation}", organisation=self._page.name),
            organisation_kinds.change_kind,
            self._page.organisation_id,
            said["kind"],
            from_day=said["from_day"],
            note=said["note"],
        )

    def _add_fields(self) -> None:
        fields = self.fields
        fields.column.addWidget(text_label(self._told_before(), "muted", name="kind_before"))
        kinds = [(kind, say(label(kind))) for kind in OrganisationKind if kind is not self._before]
        is_supervising = self._before is OrganisationKind.SUPERVISING
        proposed = OrganisationKind.SUPERVISING_SUPPORT if is_supervising else None
        kind = fields.add_choice("kind", self.tr("Becomes"), kinds, proposed)
        kind.changed.connect(self._propose_day)
        fields.add_date(
            "from_day", self.tr("From"), self._usual_day(), today=self._today, required=True
        )
        fields.add_text("note", self.tr("Note"))

    def _told_before(self) -> str:
        """Say which kind the new one follows: the one of now, or one that is to come."""
        since, kind = self._page.kinds[-1].since, say(label(self._before))
        if since is None or since <= self._today:
            return self.tr("Until now: {kind}").format(kind=kind)
        day = day_label(since, current_language())
        return self.tr("From {day}: {kind}").format(day=day, kind=kind)

    def _usual_day(self) -> date:
        kind = self.fields.field("kind").value()
        return usual_start(self._before, kind, today=self._today)

    def _propose_day(self) -> None:
        self.fields.field("from_day").set_value(self._usual_day())
