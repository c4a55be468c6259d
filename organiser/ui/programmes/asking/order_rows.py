"""The invitations of one programme for the ask screen; of a long order only a part is read."""

from collections.abc import Sequence

from organiser.services.inviting import invitation_lists
from organiser.services.inviting.invitation_values import InvitationRow, OrderPlace
from organiser.ui.store import Store
from organiser.vocabulary import Stage


class OrderRows:
    """Knows where everybody of one programme stands, and reads their lines when asked for them."""

    def __init__(self, store: Store) -> None:
        """Begin without a programme."""
        self._store = store
        self._programme_id = 0
        self._read: dict[int, InvitationRow] = {}
        self._stages: dict[int, Stage] = {}
        #: Where everybody stands, in asking order.
        self.places: Sequence[OrderPlace] = ()

    def load(self, programme_id: int) -> None:
        """Read anew where everybody of a programme stands."""
        self._programme_id = programme_id
        self._read = {}
        self.places = self._store.read(invitation_lists.list_places, programme_id)
        self._stages = {place.invitation_id: place.stage for place in self.places}

    def stage_of(self, invitation_id: int | None) -> Stage | None:
        """Return the stage of an invitation, nothing if it is not of this programme."""
        return None if invitation_id is None else self._stages.get(invitation_id)

    def row(self, invitation_id: int | None) -> InvitationRow | None:
        """Return one line, nothing if it is not of this programme."""
        return next(iter(self.some([] if invitation_id is None else [invitation_id])), None)

    def some(self, invitation_ids: Sequence[int]) -> list[InvitationRow]:
        """Return the lines of some invitations in the order given, as far as they are there."""
        wanted = [key for key in invitation_ids if key in self._stages]
        missing = [key for key in wanted if key not in self._read]
        if missing:
            today = self._store.today()
            self._keep(self._store.read(invitation_lists.list_rows, missing, today=today))
        return [self._read[key] for key in wanted if key in self._read]

    def everybody(self) -> list[InvitationRow]:
        """Return all lines in asking order."""
        if len(self._read) < len(self.places):
            today, key = self._store.today(), self._programme_id
            self._keep(self._store.read(invitation_lists.list_invitations, key, today=today))
        return self.some([place.invitation_id for place in self.places])

    def _keep(self, rows: Sequence[InvitationRow]) -> None:
        self._read |= {row.invitation_id: row for row in rows}
