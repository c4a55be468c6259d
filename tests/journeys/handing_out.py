"""The papers of a tour given out, and who holds an older one told: each done once."""

from organiser.papers.held_papers import find_old
from organiser.papers.options import PaperSubject
from organiser.services.papers.giving_each import GivenDraft
from organiser.services.papers.issue_values import HolderDraft, IssueDraft
from organiser.services.papers.issues import get_marks
from organiser.services.papers.old_holders import gather_held
from organiser.services.papers.passing import get_passed
from organiser.ui.papers.issuing import actions
from organiser.ui.tours.actions import TourActions
from organiser.vocabulary import Channel, PaperKind
from tests.journeys.desk import Desk


def hand_out(desk: Desk, tour_id: int, stop_id: int, person_id: int) -> None:
    """Give the itinerary to somebody and to the driver, move a stop, and tell both."""
    store, kind, subject = desk.store, PaperKind.ITINERARY, PaperSubject(tour_id=tour_id)
    passed = store.read(get_passed, kind, subject, today=desk.today)
    draft = IssueDraft(
        lines=store.read(get_marks, kind, subject, passed).lines,
        holders=(HolderDraft(person_id=person_id), HolderDraft(name="運転手")),
        given_on=desk.today,
        channel=Channel.FACE_TO_FACE,
    )
    actions.give_out(store, kind, subject, draft)
    TourActions(store).fix_start(stop_id, "みらい協同組合", minute=700)
    guest, driver = find_old(store.read(gather_held, tour_id), "ja")
    actions.note_told(store, guest, got_paper=False)
    actions.note_told(store, driver, got_paper=True)
    assert not find_old(store.read(gather_held, tour_id), "ja")
    page = PaperSubject(tour_id=tour_id, person_id=person_id)
    given = GivenDraft(given_on=desk.today)
    assert actions.give_to_each(store, PaperKind.PERSONAL_PAGE, (page,), given) == 1
