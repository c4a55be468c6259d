"""Themes that the book proposes, and words that each kind of ground for them needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select

from organiser.services.programmes.theme_ideas import IdeaDraft
from organiser.text.names import full_name
from organiser.wording import Phrase, phrase

#: Ids to look up in.
Looked = Select[*tuple[Any, ...]]

#: Of each kind no more are proposed, and of people no more named.
MOST_OF_A_KIND, NAMED = 12, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeProposal:
    """A theme one might take up, why, and whom or which entry of the timeline it comes from."""

    theme: str
    reason: Phrase
    person_id: int | None = None
    interaction_id: int | None = None

    def draft(self) -> IdeaDraft:
        """Return the theme as it goes into the backlog, its origin kept."""
        return IdeaDraft(
            text=self.theme, person_id=self.person_id, interaction_id=self.interaction_id
        )


def name_of(row: Any) -> str:  # noqa: ANN401 - a row with the parts of a name
    """Return the whole name of a row's person."""
    return full_name(row.family_name, row.given_name, row.name_order)


def names_of(names: Sequence[str], *, of: int) -> Phrase:
    """Return the first names of some people, and how many more there are."""
    first = " · ".join(names[:NAMED])
    if of <= NAMED:
        return phrase("{names}", names=first)
    return phrase("{names} and {count} more", names=first, count=of - NAMED)
