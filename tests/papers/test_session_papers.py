"""Programme, attendance sheet and minutes of a session, from the book to the PDF."""

import pytest
from sqlalchemy.orm import Session

from organiser.documents.session_programme import build
from organiser.errors import Refused
from organiser.models import Contributor, NextStep
from organiser.papers.options import PaperOptions, PaperSubject
from organiser.papers.session_lines import paper_lines
from organiser.services.papers.passing import get_passed
from organiser.services.settings import Settings, change_settings
from organiser.vocabulary import ContributorRole, PaperKind, Presence
from tests.factories import TODAY, add, make_person
from tests.papers.every_paper import text_of
from tests.papers.meetings import (
    come,
    keep,
    lines_of,
    make_meeting,
    paper_of,
    put_on_agenda,
    refuse_listing,
    said,
)

PROGRAMME, SHEET, MINUTES = (
    PaperKind.SESSION_PROGRAMME,
    PaperKind.ATTENDANCE_SHEET,
    PaperKind.MINUTES,
)


def test_times_of_the_agenda_follow_from_its_lengths(session: Session) -> None:
    meeting = make_meeting(session)
    put_on_agenda(session, meeting.session_id, ("開会", 10), ("器の話", 60), ("自由", 0))
    text = said(session, meeting, PROGRAMME)
    assert "13:3010分開会13:401時間器の話14:40自由16:30終了" in text
    assert "令和8年11月3日(火)文化の日13:30–16:30" in text
    assert "しらさぎ会館" in text
    assert "2,000円" in text


def test_an_agenda_longer_than_its_session_names_no_end(session: Session) -> None:
    meeting = make_meeting(session)
    put_on_agenda(session, meeting.session_id, ("話", 200))
    text = said(session, meeting, PROGRAMME)
    assert "13:303時間20分話" in text
    assert "終了" not in text


def test_a_programme_in_english(session: Session) -> None:
    meeting = make_meeting(session, theme="")
    text = "\n".join(lines_of(session, meeting, PROGRAMME, language="en"))
    assert "2026-11-03 (Tue)" in text
    assert "The agenda is not fixed yet." in text


def test_who_leads_an_item_is_named_with_post_unless_they_refused(session: Session) -> None:
    meeting = make_meeting(session)
    put_on_agenda(session, meeting.session_id, ("話", 30), person_id=meeting.people[0], note="秘")
    text = said(session, meeting, PROGRAMME)
    assert "渡辺恵様みらい協同組合代表理事" in text
    assert "秘" not in text
    refuse_listing(session, meeting.people[0])
    assert "渡辺" not in said(session, meeting, PROGRAMME)


def test_readings_stand_above_names_by_choice(session: Session) -> None:
    meeting = make_meeting(session)
    put_on_agenda(session, meeting.session_id, ("話", 30), person_id=meeting.people[0])
    assert "わたなべ" not in said(session, meeting, PROGRAMME)
    assert "わたなべ" in said(session, meeting, PROGRAMME, furigana=True)


def test_what_changed_since_the_last_programme_is_marked(session: Session) -> None:
    meeting = make_meeting(session)
    put_on_agenda(session, meeting.session_id, ("一", 10), ("二", 10))
    passed = get_passed(
        session, PROGRAMME, PaperSubject(session_id=meeting.session_id), today=TODAY
    )
    keys = [key for key, _text in paper_lines(passed.value, "ja")]
    second = next(key for key in reversed(keys) if key.startswith("item:"))
    options = PaperOptions(
        language="ja", printed_on=TODAY, changed=frozenset({second, "place"}), changed_since=1
    )
    text = "".join(text_of(build(passed, options)).split())
    assert "13:4010分二変更" in text
    assert "しらさぎ会館変更" in text
    assert "第1版" in text
    assert text.count("変更") == 2 + text.count("変更」") + text.count("変更し")


def test_lines_keep_their_keys_while_the_plan_changes(session: Session) -> None:
    meeting = make_meeting(session)
    put_on_agenda(session, meeting.session_id, ("一", 10), ("二", 10))
    subject = PaperSubject(session_id=meeting.session_id)

    def lines() -> dict[str, str]:
        return dict(paper_lines(get_passed(session, PROGRAMME, subject, today=TODAY).value, "ja"))

    before = lines()
    keep(session, meeting, starts=840)
    after = lines()
    assert before.keys() == after.keys()
    assert {key.split(":")[0] for key in before if before[key] != after[key]} == {"when", "item"}


def test_the_sheet_lists_everybody_by_reading_with_spare_lines(session: Session) -> None:
    meeting = make_meeting(session)
    text = said(session, meeting, SHEET)
    assert text.index("石川") < text.index("田村") < text.index("渡辺")
    assert "みらい協同組合代表理事" in text
    assert text.count("□") == 3 + 4
    assert "出席予定3名" in text


def test_the_sheet_is_filled_in_with_what_is_noted(session: Session) -> None:
    meeting = make_meeting(session)
    come(session, meeting, Presence.LATE, Presence.ABSENT_WITH_WORD)
    guest = make_person(session, family_name="森田", family_reading="もりた")
    come_as = type(meeting)(
        programme_id=meeting.programme_id, session_id=meeting.session_id, people=(guest,)
    )
    come(session, come_as, Presence.DEPUTY, deputy_name="森 修")
    text = said(session, meeting, SHEET)
    assert "遅刻" in text
    assert "欠席(連絡あり)" in text
    assert "当日参加" in text
    assert "森修" in text
    assert (text.count("○"), text.count("□")) == (2, 1 + 4)


def test_a_deputy_who_is_still_to_come_can_be_ticked(session: Session) -> None:
    meeting = make_meeting(session, held_on=TODAY)
    come(session, meeting, Presence.DEPUTY, deputy_name="森 修")
    text = said(session, meeting, SHEET)
    assert "森修" in text
    assert (text.count("○"), text.count("□")) == (0, 3 + 4)


@pytest.mark.parametrize("kind", [PROGRAMME, SHEET])
def test_a_session_of_nobody_has_its_papers(session: Session, kind: PaperKind) -> None:
    meeting = make_meeting(session)
    empty = type(meeting)(
        programme_id=meeting.programme_id, session_id=meeting.session_id, people=()
    )
    assert paper_of(session, empty, kind, language="en").page_count == 1


def test_minutes_tell_who_came_what_was_decided_and_what_follows(session: Session) -> None:
    meeting = make_meeting(session)
    change_settings(session, Settings(organiser_name="世話 人子"))
    come(session, meeting, Presence.PRESENT, Presence.DEPUTY, deputy_name="森 修")
    keep(session, meeting, decisions="名簿を作る\n次は春", minutes="器について話した")
    step = {"programme_id": meeting.programme_id, "session_id": meeting.session_id}
    add(session, NextStep(text="名簿の下書き", due_on=TODAY, **step))
    add(session, NextStep(text="会場", own=False, person_id=meeting.people[0], **step))
    text = said(session, meeting, MINUTES)
    assert "出席2名" in text
    assert "石川未来みらい協同組合代表理事代理出席(森修)" in text
    assert "田村" not in text
    for part in ("名簿を作る", "次は春", "器について話した", "世話人子11月21日(土)", "会場渡辺恵"):
        assert part in text


def test_minutes_say_who_was_late_and_what_is_done_already(session: Session) -> None:
    meeting = make_meeting(session)
    come(session, meeting, Presence.LATE)
    step = {"programme_id": meeting.programme_id, "session_id": meeting.session_id}
    add(session, NextStep(text="お礼状", due_on=TODAY, done_on=TODAY, **step))
    text = " ".join(lines_of(session, meeting, MINUTES, language="en"))
    assert "Present 1 person" in " ".join(text.split())
    assert "Late" in text
    assert "The organiser" in text
    assert "Done" in text


def test_minutes_of_decisions_alone_say_that_nobody_is_noted(session: Session) -> None:
    meeting = make_meeting(session)
    keep(session, meeting, decisions="次は春")
    text = " ".join(lines_of(session, meeting, MINUTES, language="en"))
    assert "It is not noted who came." in text


def test_a_programme_off_the_record_has_no_agenda_and_names_its_hosts(session: Session) -> None:
    meeting = make_meeting(session, theme="", off_the_record=True)
    host = {"programme_id": meeting.programme_id, "role": ContributorRole.HOST}
    add(session, Contributor(person_id=meeting.people[0], **host))
    add(session, Contributor(organisation_id=1, **host))
    text = said(session, meeting, PROGRAMME)
    assert "主催渡辺恵、みらい協同組合" in text
    assert "オフレコ" in text
    assert "次第" not in text


def test_minutes_count_who_refused_to_be_listed(session: Session) -> None:
    meeting = make_meeting(session)
    come(session, meeting, Presence.PRESENT, Presence.PRESENT)
    refuse_listing(session, meeting.people[1])
    text = said(session, meeting, MINUTES)
    assert "石川" not in text
    assert "出席2名" in text
    assert "このほか1名" in text


def test_minutes_off_the_record_tell_day_and_people_only(session: Session) -> None:
    meeting = make_meeting(session, theme="", off_the_record=True)
    come(session, meeting, Presence.PRESENT)
    text = said(session, meeting, MINUTES)
    assert "オフレコ" in text
    assert "渡辺恵" in text
    assert "決定事項" not in text


def test_minutes_of_nothing_are_refused_with_what_to_do(session: Session) -> None:
    meeting = make_meeting(session)
    come(session, meeting, Presence.ABSENT_WITHOUT_WORD)
    with pytest.raises(Refused, match="nothing to print"):
        paper_of(session, meeting, MINUTES)


def test_a_long_session_goes_over_several_pages(session: Session) -> None:
    meeting = make_meeting(session)
    items = [(f"項目{number:03d}", 1) for number in range(80)]
    put_on_agenda(session, meeting.session_id, *items)
    keep(session, meeting, minutes="\n".join(f"段落{number:03d}" for number in range(150)))
    assert paper_of(session, meeting, PROGRAMME).page_count > 1
    assert paper_of(session, meeting, MINUTES).page_count > 1
    text = said(session, meeting, MINUTES)
    assert all(f"段落{number:03d}" in text for number in range(150))
