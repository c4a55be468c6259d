"""What somebody does in a circle, with the roles that are usual proposed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from organiser.services.relations.circle_values import CirclePage
from organiser.ui.completion import Completion, Proposal
from organiser.ui.fields import TextField


class RoleField(TextField):
    """A role in any words; those that contain what is typed are proposed."""

    def __init__(self, role: str, roles: Sequence[str]) -> None:
        """Begin with a role and propose the others."""
        hint = QCoreApplication.translate("CirclePage", "e.g. host, keeps the money")
        super().__init__(role, placeholder=hint)

        def find(typed: str) -> list[Proposal]:
            return [(one, one) for one in roles if typed in one and typed != one]

        Completion(self, find).picked.connect(lambda picked: self.setText(str(picked)))


def known_roles(page: CirclePage) -> tuple[str, ...]:
    """Return the roles that a circle has, and then those that circles mostly have."""
    translate = QCoreApplication.translate
    usual = (
        translate("CirclePage", "Host"),
        translate("CirclePage", "Takes the minutes"),
        translate("CirclePage", "Keeps the money"),
        translate("CirclePage", "Keeps the channel"),
    )
    here = [line.role for line in (*page.members, *page.former) if line.role]
    return tuple(dict.fromkeys((*here, *usual)))
