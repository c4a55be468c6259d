"""The fields that say who receives the group at a stop."""

from PySide6.QtCore import QObject

from organiser.services.tours.host_answers import marks_from
from organiser.services.tours.host_steps import OVER
from organiser.services.tours.stop_drafts import HostDraft
from organiser.ui.form_fields import FieldColumn
from organiser.ui.language import current_language, say
from organiser.ui.store import Store
from organiser.ui.suggest_field import PersonField
from organiser.vocabulary import HOST_STAGES, Stage, StopKind, host_label


class HostFields(QObject):
    """A person of the book or nobody named yet, how far it is agreed, and what they wish."""

    def __init__(self, fields: FieldColumn, store: Store, host: HostDraft | None) -> None:
        super().__init__(fields)
        self._store = store
        self._before = host or HostDraft()
        stages: list[tuple[object, str]] = [(None, self.tr("Nobody receives us"))]
        # Only what may follow: other steps are not in the table.
        possible = (self._before.stage, *marks_from(self._before.stage))
        stages += [(one, say(host_label(one))) for one in HOST_STAGES if one in possible]
        fields.add_section(self.tr("Who receives us"))
        with fields.side_by_side():
            self.person = fields.add_field(
                "host.person_id",
                self.tr("Person"),
                PersonField(store, placeholder=self.tr("Name or reading")),
            )
            self.stage = fields.add_choice(
                "host.stage", self.tr("State"), stages, host.stage if host else None
            )
        self.wishes = fields.add_lines(
            "host.wishes", self.tr("Their wishes"), host.wishes if host else "", rows=2
        )
        self.show_person(host.person_id if host else None)
        self.person.chosen.connect(self._on_chosen)

    def draft(self) -> HostDraft | None:
        """Return who receives the group; nothing for nobody."""
        stage = self.stage.value()
        if not isinstance(stage, Stage):
            return None
        return HostDraft(
            person_id=self.person.key(),
            stage=stage,
            wishes=self.wishes.value(),
            asked_on=self._before.asked_on,
            noted_on=self._store.today(),
            language=current_language(),
        )

    def show_person(self, person_id: int | None) -> None:
        """Put a person into the field, or nobody."""
        found = self._store.people_page([person_id]) if person_id is not None else []
        if found:
            self.person.set_chosen(person_id, found[0].name)

    def use_kind(self, kind: StopKind) -> None:
        """Let a visit have a host to ask and other stops none, while nobody is named."""
        if self.person.is_empty():
            self.stage.set_value(Stage.CANDIDATE if kind is StopKind.VISIT else None)

    def _on_chosen(self) -> None:
        is_another = self.person.key() != self._before.person_id
        if self.stage.value() is None or (is_another and self.stage.value() in OVER):
            self.stage.set_value(Stage.CANDIDATE)
