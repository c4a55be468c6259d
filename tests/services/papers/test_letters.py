"""Letters drafted from a book: who, what, when, until when; and nothing of anybody else."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from organiser.errors import NotFound
from organiser.models import Address
from organiser.papers.letter_lines import letter_lines
from organiser.papers.letter_material import LetterDraft
from organiser.papers.options import PaperSubject
from organiser.services.papers.letters import LetterChoices, get_letter, get_letter_draft
from organiser.services.papers.passing import get_passed
from organiser.services.settings import Settings, change_settings
from organiser.text.letter_forms import LetterForm
from organiser.vocabulary import PaperKind, Presence, StopKind
from tests.factories import (
    TODAY,
    add,
    make_contact_point,
    make_day,
    make_organisation,
    make_person,
    make_position,
    make_programme,
    make_session,
    make_stop,
    make_tour,
)
from tests.services.thanking import attend

INVITE, THANK = PaperKind.INVITATION_LETTER, PaperKind.THANKS_LETTER
JAPANESE = LetterChoices(language="ja", era_dates=True)
ENGLISH = LetterChoices(language="en", era_dates=False)


@pytest.fixture
def subject(session: Session) -> PaperSubject:
    """A guest with a post and an address, and a gathering in three weeks."""
    change_settings(session, Settings(organiser_name="本田 結衣", organiser_telephone="090-1"))
    person = make_person(session)
    body = make_organisation(session)
    make_position(session, person, body)
    make_contact_point(session, person, value="secret@example.jp")
    add(session, Address(organisation_id=body, postal_code="670-0012", prefecture="兵庫県"))
    programme = make_programme(
        session, name="器の会", place="しらさぎ会館", cost_note="会費 2,000円", aim="学び合います。"
    )
    make_session(session, programme)
    return PaperSubject(person_id=person, programme_id=programme)


def draft(
    session: Session,
    subject: PaperSubject,
    choices: LetterChoices = JAPANESE,
    kind: PaperKind = INVITE,
) -> LetterDraft:
    return get_letter_draft(session, kind, subject, choices, today=TODAY)


def test_an_invitation_is_drafted_from_the_programme(
    session: Session, subject: PaperSubject
) -> None:
    found = draft(session, subject)
    assert found.subject == "「器の会」のご案内"
    assert found.greeting.startswith("晩秋の候")
    assert "学び合います。" in found.text
    assert found.gaps == ()
    assert found.details.splitlines() == [
        "日時：令和8年12月12日(土) 13:30～16:30",
        "会場：しらさぎ会館",
        "定員：3名",
        "会費：2,000円",
        "ご返事：令和8年11月27日(金)必着",
        "お問い合わせ：本田 結衣　090-1",
    ]


def test_in_english_dates_are_written_out(session: Session, subject: PaperSubject) -> None:
    found = draft(session, subject, ENGLISH)
    assert found.subject == "Invitation to “器の会”"
    assert found.greeting == ""
    assert "Date and time: Saturday 12 December 2026 13:30–16:30" in found.details


def test_what_is_chosen_counts(session: Session, subject: PaperSubject) -> None:
    spring = date(2027, 4, 2)
    choices = replace(
        JAPANESE, form=LetterForm.FORMAL, written_on=spring, reply_by=date(2027, 4, 9)
    )
    found = draft(session, subject, choices)
    assert found.greeting.startswith("陽春の候")
    assert "令和9年4月9日(金)必着" in found.details
    assert (found.form, found.written_on) == (LetterForm.FORMAL, spring)
    worded = draft(session, subject, replace(JAPANESE, wording="件名: 会\n\n{{ 氏名 }}様へ"))
    assert (worded.subject, worded.text) == ("会", "高橋 美咲様へ")


def test_without_a_programme_the_gap_is_marked(session: Session, subject: PaperSubject) -> None:
    found = draft(session, replace(subject, programme_id=None))
    assert "【企画】" in found.gaps
    assert "【企画】" in found.subject


@pytest.mark.parametrize(("starts", "ends", "said"), [(None, None, ""), (810, None, " 13:30～")])
def test_times_as_far_as_they_are_known(
    session: Session, subject: PaperSubject, starts: int | None, ends: int | None, said: str
) -> None:
    programme = make_programme(session, name="朝の会")
    make_session(session, programme, held_on=TODAY, starts=starts, ends=ends)
    found = draft(session, replace(subject, programme_id=programme))
    assert found.details.splitlines()[0] == f"日時：令和8年11月21日(土){said}"


def test_of_a_tour_its_days_and_stops_are_outlined(session: Session, subject: PaperSubject) -> None:
    tour = make_tour(session, programme_id=subject.programme_id, gathering="姫路駅 9:00\n中央口")
    day = make_day(session, tour)
    make_stop(session, day)
    make_stop(session, day, place=2, kind=StopKind.BREAK, name="道の駅")
    make_stop(session, day, place=3, name="明石工業")
    lines = draft(session, subject).details.splitlines()
    assert lines[:4] == [
        "日時：令和8年12月3日(木)",
        "集合：姫路駅 9:00",
        "　中央口",
        "行程の概要：12月3日(木)　播州機械工業 → 明石工業",
    ]


def test_a_tour_s_own_costs_and_a_few_of_many_stops_are_told(
    session: Session, subject: PaperSubject
) -> None:
    tour = make_tour(session, programme_id=subject.programme_id, cost_note="会費 28,000円")
    day = make_day(session, tour)
    for place in range(30):
        make_stop(session, day, place=place, name=f"見学先{place}")
    details = draft(session, subject).details
    assert "会費：28,000円" in details
    assert "見学先9 → …" in details
    assert "見学先10" not in details


def test_a_tour_without_days_has_no_date_yet(session: Session, subject: PaperSubject) -> None:
    make_tour(session, programme_id=subject.programme_id)
    assert draft(session, subject).details.startswith("定員")


def test_thanks_are_for_what_is_owed_last(session: Session, subject: PaperSubject) -> None:
    programme_id, person_id = subject.programme_id, subject.person_id
    assert programme_id is not None
    assert person_id is not None
    for days in (20, 9):
        held = make_session(session, programme_id, held_on=TODAY - timedelta(days=days))
        attend(session, held, person_id, Presence.PRESENT)
    found = draft(session, subject, kind=THANK)
    assert "11月12日(木)" in found.text
    assert (found.subject, found.details, found.reply_by) == ("御礼", "", None)
    earlier = make_session(session, programme_id, held_on=TODAY - timedelta(days=3))
    named = replace(subject, session_id=earlier)
    assert "11月" not in draft(session, named, kind=THANK).text


def test_the_gate_leaves_the_addressee_s_own_name_and_address(
    session: Session, subject: PaperSubject
) -> None:
    written = replace(draft(session, subject, ENGLISH), text="Do come.")
    passed = get_letter(session, INVITE, subject, written, today=TODAY)
    lines = letter_lines(passed.value, language="en", era_dates=False)
    assert lines.addressee == ("高橋 美咲, 代表理事", "みらい協同組合", "〒670-0012 兵庫県")
    assert lines.paragraphs == ("Do come.",)
    assert "secret@example.jp" not in lines.as_text()


def test_the_person_s_own_address_counts_first(session: Session, subject: PaperSubject) -> None:
    add(session, Address(person_id=subject.person_id, prefecture="大阪府", municipality="大阪市"))
    passed = get_letter(session, INVITE, subject, draft(session, subject), today=TODAY)
    assert (passed.value.postal_code, passed.value.address) == ("", "大阪府大阪市")


@pytest.mark.parametrize("kind", [INVITE, THANK])
def test_as_a_paper_it_has_a_draft_for_every_option(
    session: Session, subject: PaperSubject, kind: PaperKind
) -> None:
    passed = get_passed(session, kind, subject, today=TODAY)
    found = [(one.language, one.era_dates) for one in passed.value.drafts]
    assert found == [("ja", True), ("ja", False), ("en", False)]
    western = letter_lines(passed.value, language="ja", era_dates=False)
    assert western.date == "2026年11月21日"
    assert all("令和" not in text for _place, text in western.texts())


def test_who_is_gone_gets_no_letter(session: Session) -> None:
    with pytest.raises(NotFound):
        draft(session, PaperSubject(person_id=99))


def test_an_evening_past_midnight_ends_as_other_papers_say_it(
    session: Session, subject: PaperSubject
) -> None:
    programme = make_programme(session, name="夜の会")
    make_session(session, programme, starts=1320, ends=1470)
    written = draft(session, replace(subject, programme_id=programme))
    assert "22:00～24:30" in written.details
