"""What is done to a joint project, each under the name it has in the undo menu."""

from organiser.services.programmes import projects
from organiser.services.programmes.contributors import ContributorLine
from organiser.services.programmes.projects import PartnerDraft
from organiser.ui.store import Store
from organiser.vocabulary import ContributorRole
from organiser.wording import phrase


def note_outcome(store: Store, programme_id: int, name: str, outcome: str) -> None:
    """Note what came of a programme."""
    action = phrase("Note what came of {programme}", programme=name)
    store.do(action, projects.note_outcome, programme_id, outcome)


def add_partner(store: Store, programme_id: int, draft: PartnerDraft, *, name: str) -> int:
    """Let somebody carry a programme; `name` is theirs."""
    action = phrase("Add the partner {name}", name=name)
    return store.do(action, projects.add_partner, programme_id, draft)


def change_partner(
    store: Store, line: ContributorLine, *, role: ContributorRole, duty: str
) -> None:
    """Give a partner another role or duty."""
    action = phrase("Change the partner {name}", name=line.name)
    store.do(action, projects.change_partner, line.contributor_id, role=role, duty=duty)


def remove_partner(store: Store, line: ContributorLine) -> None:
    """Let somebody carry a programme no more."""
    action = phrase("Remove the partner {name}", name=line.name)
    store.do(action, projects.remove_partner, line.contributor_id)
