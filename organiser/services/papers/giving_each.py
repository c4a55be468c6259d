"""Keeping that each got the paper that was made for them: a page, a host's sheet, a driver's."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.papers.options import PaperSubject
from organiser.services.papers.current_lines import tour_now
from organiser.services.papers.issue_values import HolderDraft, IssueDraft
from organiser.services.papers.issues import issue_paper
from organiser.services.papers.recipients import list_recipients
from organiser.vocabulary import Channel, PaperKind
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenDraft:
    """When papers were handed over, and by which way; `language` is that of the timelines."""

    given_on: date
    channel: Channel | None = None
    language: str = "ja"


def give_to_each(
    session: Session,
    kind: PaperKind,
    subjects: Sequence[PaperSubject],
    draft: GivenDraft,
    *,
    today: date,
) -> int:
    """Keep that those for whom papers of a tour were made hold them; return how many papers.

    A paper that is made for nobody, or that they hold already as it is, is left out. Raises
    `InvalidInput` where that is true of all, or with the field, and `NotFound`.
    """
    given = 0
    for tour_id in dict.fromkeys(subject.tour_id for subject in subjects):
        assert tour_id is not None
        now = tour_now(session, tour_id)
        for subject in subjects:
            lines = now.lines(kind, subject)
            holders = tuple(
                HolderDraft(person_id=one.person_id, name="" if one.person_id else one.name)
                for one in list_recipients(session, kind, subject, lines)
                if one.is_proposed
            )
            if holders and subject.tour_id == tour_id:
                issue = IssueDraft(
                    lines=lines,
                    holders=holders,
                    given_on=draft.given_on,
                    channel=draft.channel,
                    language=draft.language,
                )
                issue_paper(session, kind, subject, issue, today=today, now=now)
                given += 1
    if not given:
        raise InvalidInput(phrase("They all hold these papers as they are now."), field="given_on")
    return given
