"""What is done to series and kinds of programmes, each under its name in the undo menu."""

from collections.abc import Collection

from organiser.services.programmes import programme_copies, programme_kinds, series
from organiser.services.programmes.programme_drafts import ProgrammeDraft
from organiser.services.programmes.programme_kinds import OwnKindDraft
from organiser.ui.language import current_language
from organiser.ui.store import Store
from organiser.wording import phrase


def add_next(store: Store, programme_id: int, draft: ProgrammeDraft) -> int:
    """Add the programme that follows another in its series; return its id."""
    return store.do(
        phrase("Add the programme {programme}", programme=draft.name),
        programme_copies.add_next,
        programme_id,
        draft,
        language=current_language(),
    )


def rename_series(store: Store, names: Collection[str], new_name: str) -> None:
    """Give all programmes of these series one name."""
    store.do(
        phrase("Rename the series to {series}", series=new_name),
        series.rename_series,
        names,
        new_name,
        language=current_language(),
    )


def change_kinds(store: Store, kinds: tuple[OwnKindDraft, ...]) -> None:
    """Make the list of own kinds another."""
    store.do(phrase("Change the kinds of programme"), programme_kinds.change_own_kinds, kinds)
