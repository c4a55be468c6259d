"""The forms of the catalogue: one skill, and making one skill of two."""

from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.errors import InvalidInput
from organiser.services.people import skills
from organiser.services.people.skills import SkillDraft, SkillRow, check_skill, propose_reading
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.ui.skills.skill_field import SkillField
from organiser.ui.store import Store
from organiser.vocabulary import SkillKind
from organiser.wording import phrase


class SkillForm(FormDialog):
    """Adds a skill to the catalogue, or changes one.

    Signals: `saved(object)` with the skill's id.
    """

    def __init__(
        self, store: Store, parent: QWidget | None, start: SkillDraft, *, skill_id: int | None
    ) -> None:
        title = self.tr("Add a skill") if skill_id is None else self.tr("Change the skill")
        super().__init__(parent, title, on_save=self._keep, name="skill_form")
        self._store = store
        self._skill_id = skill_id
        self._proposed = ""
        fields = self.fields
        with fields.side_by_side():
            name = fields.add_text("name", self.tr("Name"), start.name, required=True)
            fields.add_words("kind", self.tr("Kind"), SkillKind, start.kind)
        fields.add_text("reading", self.tr("Reading"), start.reading)
        hint = self.tr("Other names for it, with commas between them")
        fields.add_text("synonyms", self.tr("Synonyms"), start.synonyms, hint=hint)
        name.changed.connect(self._propose_reading)

    @classmethod
    def open_for(
        cls, store: Store, parent: QWidget | None, *, skill_id: int | None = None
    ) -> "SkillForm":
        """Show the form for a new skill, or for one of the catalogue, and return it."""
        start = SkillDraft()
        if skill_id is not None:
            start = store.read(skills.get_skill_draft, skill_id)
        form = cls(store, parent, start, skill_id=skill_id)
        form.open()
        return form

    @override
    def draft(self) -> SkillDraft:
        said: dict[str, Any] = self.fields.entered()
        draft = SkillDraft(**said)
        check_skill(draft)
        return draft

    def _keep(self, draft: SkillDraft) -> int:
        if self._skill_id is None:
            return self._store.do(
                phrase("Add the skill {skill}", skill=draft.name), skills.add_skill, draft
            )
        action = phrase("Change the skill {skill}", skill=draft.name)
        self._store.do(action, skills.change_skill, self._skill_id, draft)
        return self._skill_id

    def _propose_reading(self) -> None:
        reading = self.fields.field("reading")
        if reading.value() == self._proposed:
            self._proposed = propose_reading(self.fields.field("name").value())
            reading.setText(self._proposed)


class MergeSkillForm(FormDialog):
    """Makes one skill of two; the name of the one that goes stays as a synonym.

    Signals: `saved(object)` with the id of the skill that is kept.
    """

    def __init__(self, store: Store, parent: QWidget | None, gone: SkillRow) -> None:
        super().__init__(
            parent,
            self.tr("Merge “{skill}” into another skill").format(skill=gone.name),
            on_save=self._keep,
            action_label=self.tr("Merge"),
            name="merge_skill_form",
        )
        self._store = store
        self._gone = gone
        hint = self.tr(
            "Whoever has “{skill}” then has the other skill. The name stays as a synonym, so that"
            " it is still found."
        )
        told = text_label(hint.format(skill=gone.name), "muted", wrap=True, name="merge_hint")
        self.fields.column.addWidget(told)
        others = [row for row in store.read(skills.list_skills) if row.skill_id != gone.skill_id]
        self._kept = SkillField(others, may_be_new=False)
        self.fields.add_field("skill", self.tr("Skill that is kept"), self._kept, required=True)

    @classmethod
    def open_for(cls, store: Store, parent: QWidget | None, gone: SkillRow) -> "MergeSkillForm":
        """Show the form for the skill that goes and return it."""
        form = cls(store, parent, gone)
        form.open()
        return form

    @override
    def draft(self) -> SkillRow:
        kept = self._kept.skill()
        if kept is None:
            raise InvalidInput(
                phrase("There is no other skill of this name. Please choose from the list."),
                field="skill",
            )
        return kept

    def _keep(self, kept: SkillRow) -> int:
        action = phrase("Merge the skill {gone} into {kept}", gone=self._gone.name, kept=kept.name)
        self._store.do(action, skills.merge_skills, kept.skill_id, self._gone.skill_id)
        return kept.skill_id
