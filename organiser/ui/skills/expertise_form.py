"""The form for one skill of a person."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from organiser.services.people import expertise, skills
from organiser.services.people.expertise import ExpertiseDraft, check_expertise
from organiser.services.people.skills import propose_reading
from organiser.ui.buttons import button
from organiser.ui.labels import text_label
from organiser.ui.moment_fields import DateField
from organiser.ui.overriding import override
from organiser.ui.skills.removable_form import RemovableForm
from organiser.ui.skills.skill_field import SkillField
from organiser.ui.store import Store
from organiser.vocabulary import SkillKind, Stance
from organiser.wording import phrase


class ExpertiseForm(RemovableForm):
    """Notes that a person has a skill, or changes or removes what is noted.

    A skill that is not in the catalogue yet comes into it. Signals: `saved(object)` with the
    entry's id.
    """

    def __init__(
        self,
        store: Store,
        parent: QWidget | None,
        person_id: int,
        *,
        expertise_id: int | None = None,
        start: ExpertiseDraft,
    ) -> None:
        title = self.tr("What they can do")
        super().__init__(parent, title, on_save=self._keep, name="expertise_form")
        self._store = store
        self._person_id = person_id
        self._expertise_id = expertise_id
        self._start = start
        self._today: date = store.today()
        self._proposed = start.reading
        self._add_skill()
        self._add_stance()
        self._add_days()
        self._follow_skill()
        if expertise_id is not None:
            self.let_remove()
        self.setMinimumWidth(540)

    @classmethod
    def open_for(
        cls,
        store: Store,
        parent: QWidget | None,
        person_id: int,
        *,
        expertise_id: int | None = None,
    ) -> "ExpertiseForm":
        """Show the form for a new entry, or for one that is noted, and return it."""
        start = ExpertiseDraft(as_of=store.today())
        if expertise_id is not None:
            start = store.read(expertise.get_expertise_draft, expertise_id)
        form = cls(store, parent, person_id, expertise_id=expertise_id, start=start)
        form.open()
        return form

    @override
    def draft(self) -> ExpertiseDraft:
        said: dict[str, Any] = self.fields.entered()
        draft = ExpertiseDraft(**said)
        check_expertise(draft, today=self._today)
        return draft

    @override
    def remove(self) -> None:
        if self._expertise_id is not None:
            action = phrase("Remove what they can do: {skill}", skill=self._start.skill)
            self._store.do(action, expertise.remove_expertise, self._expertise_id)

    def _keep(self, draft: ExpertiseDraft) -> int:
        if self._expertise_id is None:
            return self._store.do(
                phrase("Note what they can do: {skill}", skill=draft.skill),
                expertise.add_expertise,
                self._person_id,
                draft,
                today=self._today,
            )
        self._store.do(
            phrase("Change what they can do: {skill}", skill=draft.skill),
            expertise.change_expertise,
            self._expertise_id,
            draft,
            today=self._today,
        )
        return self._expertise_id

    def _add_skill(self) -> None:
        fields, start = self.fields, self._start
        self._skill = SkillField(self._store.read(skills.list_skills), start.skill)
        fields.add_field("skill", self.tr("Skill or qualification"), self._skill, required=True)
        hint = self.tr("It is new and comes into the catalogue. What is it, and how is it read?")
        self.new_label = text_label(hint, "muted", wrap=True, name="new_skill_hint")
        fields.column.addWidget(self.new_label)
        with fields.side_by_side():
            fields.add_words("kind", self.tr("Kind"), SkillKind, start.kind)
            fields.add_text("reading", self.tr("Reading"), start.reading)
        self._skill.changed.connect(self._follow_skill)

    def _add_stance(self) -> None:
        fields, start = self.fields, self._start
        with fields.side_by_side():
            fields.add_words("stance", self.tr("Stance"), Stance, start.stance)
            fields.add_text("level", self.tr("Level"), start.level, hint=self.tr("e.g. ◎, N1"))

    def _add_days(self) -> None:
        fields, start, today = self.fields, self._start, self._today
        with fields.side_by_side():
            since = DateField(start.since, today=today, lean="past")
            fields.add_field("since", self.tr("Since"), since)
            valid_to = DateField(start.valid_to, today=today, lean="coming")
            fields.add_field("valid_to", self.tr("Valid to"), valid_to)
        hint = self.tr("e.g. told me, name card, certificate seen")
        fields.add_text("origin", self.tr("How it is known"), start.origin, hint=hint)
        as_of = DateField(start.as_of, today=today, lean="past")
        fields.add_field("as_of", self.tr("Known as of"), as_of)
        if start.as_of != today:
            still = button(self.tr("Still so today"), name="still_button", kind="small")
            still.clicked.connect(lambda: as_of.set_value(today))
            fields.column.addWidget(still, 0, Qt.AlignmentFlag.AlignLeft)

    def _follow_skill(self) -> None:
        """Ask for kind and reading only of a skill that is not in the catalogue."""
        text = self._skill.value()
        is_new = bool(text) and self._skill.skill() is None
        if is_new == self.new_label.isHidden():
            self.new_label.setVisible(is_new)
            for name in ("kind", "reading"):
                self.fields.field(name).parentWidget().setVisible(is_new)
            if self.isVisible():
                self._fit()
        reading = self.fields.field("reading")
        if is_new and reading.value() in ("", self._proposed):
            self._proposed = propose_reading(text)
            reading.setText(self._proposed)
