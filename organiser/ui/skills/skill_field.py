"""A line for one skill: those of the catalogue are proposed by name, reading and synonym."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from organiser.services.people.skills import SkillRow, pick_skill, search_skills
from organiser.ui.completion import Completion, Proposal
from organiser.ui.fields import TextField
from organiser.ui.language import say
from organiser.vocabulary import label

_MOST = 12


class SkillField(TextField):
    """The name of a skill; a synonym or reading becomes the name when the field is left.

    Last of the proposals comes what was typed, as a skill that is not in the catalogue yet.
    """

    def __init__(
        self, skills: Sequence[SkillRow], text: str = "", *, may_be_new: bool = True
    ) -> None:
        """Propose these skills; `may_be_new` says whether another name is welcome."""
        hint = QCoreApplication.translate("SkillField", "Name, reading or synonym")
        super().__init__(text, placeholder=hint)
        self._skills = skills
        self._may_be_new = may_be_new
        self.completion = Completion(self, self._proposals)
        self.completion.picked.connect(lambda name: self.setText(str(name)))
        self.editingFinished.connect(self._write_out)

    def skill(self) -> SkillRow | None:
        """Return the skill of the catalogue that is named, None if there is none of that name."""
        return pick_skill(self._skills, self.text())

    def _proposals(self, text: str) -> list[Proposal]:
        found: list[Proposal] = [
            (skill.name, f"{skill.name} ({say(label(skill.kind))})")
            for skill in search_skills(self._skills, text)[:_MOST]
        ]
        name = text.strip()
        if self._may_be_new and pick_skill(self._skills, name) is None:
            new = QCoreApplication.translate("SkillField", "New: {name}")
            found.append((name, new.format(name=name)))
        return found

    def _write_out(self) -> None:
        skill = self.skill()
        if skill is not None and skill.name != self.text():
            self.setText(skill.name)
