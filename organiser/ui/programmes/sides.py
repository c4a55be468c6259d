"""The sides from which one programme is looked at, each made when it is first shown."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from organiser.services.programmes.programmes import ProgrammePage
from organiser.ui.card_desk import CardDesk
from organiser.vocabulary import ProgrammeKind


class ProgrammeSide(QWidget):
    """One side of a programme. It is made with a `CardDesk` and shown a page after each change.

    Signals: `side_requested(str)` with the key of another side to turn to.
    """

    side_requested = Signal(str)

    def show_programme(self, page: ProgrammePage) -> None:
        """Show this programme."""
        raise NotImplementedError

    def session_id(self) -> int | None:
        """Return the session that is shown whole, whose papers come before the programme's."""
        return None

    def take_focus(self) -> None:
        """Put the keyboard where one begins."""
        self.setFocus()


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side: its name, where its class is, and to which programmes it belongs."""

    key: str
    module: str
    made_by: str
    belongs: Callable[[ProgrammePage], bool] = lambda page: True

    def make(self, desk: CardDesk) -> ProgrammeSide:
        """Return the side, importing it if nobody has."""
        made: ProgrammeSide = getattr(import_module(self.module), self.made_by)(desk)
        return made


def is_project(page: ProgrammePage) -> bool:
    """Tell whether a programme is a joint project, which is looked at from that side first."""
    return page.draft.kind is ProgrammeKind.JOINT_PROJECT


SIDES = (
    Side(
        key="overview",
        module="organiser.ui.programmes.overview.overview_side",
        made_by="OverviewSide",
    ),
    Side(key="asking", module="organiser.ui.programmes.asking.asking_side", made_by="AskingSide"),
    Side(
        key="sessions",
        module="organiser.ui.programmes.sessions.sessions_side",
        made_by="SessionsSide",
    ),
    Side(
        key="project",
        module="organiser.ui.programmes.project.project_side",
        made_by="ProjectSide",
        belongs=is_project,
    ),
    Side(key="after", module="organiser.ui.programmes.after.after_side", made_by="AfterSide"),
)


def label_of(key: str) -> str:
    """Return the name of a side, in the language of the window."""
    translate = QCoreApplication.translate
    return {
        "overview": translate("ProgrammeSides", "Overview"),
        "asking": translate("ProgrammeSides", "Asking"),
        "sessions": translate("ProgrammeSides", "Sessions"),
        "project": translate("ProgrammeSides", "Project"),
        "after": translate("ProgrammeSides", "Thanks and feedback"),
    }[key]
