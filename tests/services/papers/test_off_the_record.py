"""What went off the record is not kept by the papers that were given out before."""

from sqlalchemy.orm import Session

from organiser.models import PaperIssue
from organiser.services.sessions.sessions import go_off_the_record
from organiser.vocabulary import PaperKind
from tests.factories import TODAY, add, make_programme, make_session

LINES = {
    "ja": [["title", "秘密の題"], ["when", "12月3日(木)"], ["place", "会場: 会議室"]],
    "en": [["title", "Secret theme"], ["item:1", "13:30 Secret item"]],
}


def test_only_day_and_place_are_kept_of_the_programme_given_out(session: Session) -> None:
    meeting = make_session(session, make_programme(session), theme="秘密の題")
    values = {"kind": PaperKind.SESSION_PROGRAMME, "revision": 1, "issued_on": TODAY}
    issue = add(session, PaperIssue(session_id=meeting, lines=LINES, **values))
    go_off_the_record(session, meeting, drop_texts=True)
    kept = session.get_one(PaperIssue, issue).lines
    assert kept == {"ja": [["when", "12月3日(木)"], ["place", "会場: 会議室"]], "en": []}
