"""What the cards of a circle say of its members, read with a few statements for all of them."""

from dataclasses import dataclass
from datetime import date, timedelta

from organiser.services.relations.circle_values import CircleMemberLine, CirclePage
from organiser.ui.ages import rhythm_tone
from organiser.ui.store import Store
from organiser.ui.tokens import ToneName
from organiser.vocabulary import RhythmState

#: With whom there was no contact for so long, and who has no rhythm, is named without reproach.
LONG = timedelta(days=182)
_LATE = (RhythmState.DUE, RhythmState.OVERDUE)


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberFacts:
    """A member with reading and post, the last real contact, and how their rhythm stands."""

    line: CircleMemberLine
    reading: str
    post: str
    last_contact: date | None
    state: RhythmState | None
    is_guessed: bool
    is_avoided: bool

    @property
    def tone(self) -> ToneName:
        """Return the colour of the last contact: only who has a rhythm can be late."""
        return rhythm_tone(self.state) if self.state is not None else "neutral"

    def is_missed(self, today: date) -> bool:
        """Tell whether a contact is due, or was very long ago where there is no rhythm."""
        if self.is_avoided:
            return False
        if self.state is not None:
            return self.state in _LATE
        return self.last_contact is None or today - self.last_contact > LONG


def read_facts(store: Store, page: CirclePage) -> tuple[MemberFacts, ...]:
    """Return what is known of the members of a circle, in their order."""
    keys = [line.person_id for line in page.members]
    people = {row.person_id: row for row in store.people_page(keys)}
    due = store.people_due(keys)
    return tuple(
        MemberFacts(
            line=line,
            reading=row.reading,
            post=" ".join(filter(None, (row.organisation, row.title))),
            last_contact=row.last_contact,
            state=due[line.person_id].state if line.person_id in due else None,
            is_guessed=row.is_guessed,
            is_avoided=row.is_avoided,
        )
        for line in page.members
        if (row := people.get(line.person_id)) is not None
    )
