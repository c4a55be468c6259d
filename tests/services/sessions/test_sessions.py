"""Sessions: added, moved, removed, off the record, and what their page says."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.models import AgendaItem, NextStep
from organiser.services.programmes import programmes, theme_ideas
from organiser.services.programmes.programme_drafts import SessionDraft
from organiser.services.sessions import agendas, sessions
from organiser.services.sessions.agendas import AgendaDraft
from organiser.vocabulary import Presence
from tests.factories import PREPARE, TODAY, add
from tests.services.gathering import Gathering, start_gathering

HELD = TODAY - timedelta(days=11)


@pytest.fixture
def gathering(book: Book) -> Gathering:
    return start_gathering(book)


def fill_with_texts(gathering: Gathering) -> None:
    key = gathering.past_id
    gathering.do(sessions.write_notes, key, minutes="話したこと", decisions="決めたこと")
    gathering.do(agendas.add_item, key, AgendaDraft(title="近況", minutes=10))
    step = {"programme_id": gathering.programme_id, "session_id": key, "text": "名簿を送る"}
    gathering.book.do(PREPARE, lambda session: add(session, NextStep(**step)))
    gathering.mark(gathering.people[0], Presence.ABSENT_WITH_WORD, note="出張")
    gathering.mark(gathering.people[1], Presence.PRESENT)


def count(gathering: Gathering, mapped: Any) -> int:
    return gathering.book.read(lambda session: session.query(mapped).count())


def test_a_page_takes_place_and_link_from_the_programme(gathering: Gathering) -> None:
    page = gathering.page(gathering.coming_id)
    assert (page.place, page.link) == ("大阪・中之島会館", "https://example.jp/meet")
    assert page.is_ahead
    assert not gathering.page().is_ahead
    draft = replace(page.draft, place="姫路", link="")
    gathering.do(sessions.change_session, gathering.coming_id, draft, today=TODAY)
    assert gathering.page(gathering.coming_id).place == "姫路"


def test_the_list_is_in_the_order_of_time_and_counts_who_came(gathering: Gathering) -> None:
    gathering.mark(gathering.people[0], Presence.LATE)
    gathering.mark(gathering.people[1], Presence.ABSENT_WITH_WORD)
    rows = gathering.book.read(sessions.list_sessions, gathering.programme_id)
    assert [row.session_id for row in rows] == [gathering.past_id, gathering.coming_id]
    assert [(row.came, row.noted) for row in rows] == [(1, 2), (0, 0)]


def test_a_date_is_added_like_the_last_one(gathering: Gathering) -> None:
    usual = gathering.book.read(sessions.usual_draft, gathering.programme_id, today=TODAY)
    assert (usual.starts, usual.ends, usual.theme) == (810, 990, "")
    key = gathering.do(sessions.add_session, gathering.programme_id, usual)
    assert gathering.page(key).draft.starts == 810
    gathering.book.undo()
    with pytest.raises(NotFound):
        gathering.page(key)


def test_the_first_date_of_a_programme_has_nothing_usual(gathering: Gathering) -> None:
    for key in (gathering.past_id, gathering.coming_id):
        gathering.do(sessions.remove_session, key)
    usual = gathering.book.read(sessions.usual_draft, gathering.programme_id, today=TODAY)
    assert usual == SessionDraft(held_on=TODAY)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"starts": None, "ends": 600}, "starts"),
        ({"starts": 600, "ends": 600}, "ends"),
        ({"theme": "一\n二"}, "theme"),
        ({"place": "\x07"}, "place"),
        ({"link": "\x00"}, "link"),
    ],
)
def test_what_cannot_be_is_refused(
    gathering: Gathering, changes: dict[str, Any], field: str
) -> None:
    draft = replace(SessionDraft(held_on=TODAY), **changes)
    with pytest.raises(InvalidInput) as refusal:
        gathering.do(sessions.add_session, gathering.programme_id, draft)
    assert refusal.value.field == field


def test_a_date_needs_its_programme(gathering: Gathering) -> None:
    with pytest.raises(NotFound):
        gathering.do(sessions.add_session, 999, SessionDraft(held_on=TODAY))


def test_a_session_to_which_people_came_is_not_moved_ahead(gathering: Gathering) -> None:
    gathering.mark(gathering.people[0], Presence.PRESENT)
    draft = replace(gathering.page().draft, held_on=TODAY + timedelta(days=1))
    with pytest.raises(InvalidInput) as refusal:
        gathering.do(sessions.change_session, gathering.past_id, draft, today=TODAY)
    assert refusal.value.field == "held_on"


def test_an_absence_known_ahead_does_not_keep_a_session_from_moving(gathering: Gathering) -> None:
    gathering.mark(gathering.people[0], Presence.ABSENT_WITH_WORD, gathering.coming_id)
    draft = replace(gathering.page(gathering.coming_id).draft, held_on=TODAY + timedelta(days=40))
    gathering.do(sessions.change_session, gathering.coming_id, draft, today=TODAY)
    assert gathering.page(gathering.coming_id).draft.held_on == draft.held_on


def test_who_accepted_is_named_for_telling(gathering: Gathering) -> None:
    seated = gathering.book.read(sessions.list_seated, gathering.programme_id, today=TODAY)
    assert [one.person_id for one in seated] == gathering.people


def test_a_session_is_removed_with_its_agenda_unless_people_are_noted(
    gathering: Gathering,
) -> None:
    key = gathering.coming_id
    gathering.do(agendas.add_item, key, AgendaDraft(title="近況"))
    gathering.mark(gathering.people[0], Presence.ABSENT_WITH_WORD, key)
    with pytest.raises(Refused, match="attendance"):
        gathering.do(sessions.remove_session, key)
    gathering.book.undo()
    gathering.do(sessions.remove_session, key)
    assert count(gathering, AgendaItem) == 0
    gathering.book.undo()
    assert len(gathering.page(key).agenda.lines) == 1


def test_minutes_and_decisions_are_kept_as_written(gathering: Gathering) -> None:
    gathering.do(sessions.write_notes, gathering.past_id, minutes=" 一\n二 ", decisions="")
    assert gathering.page().minutes == " 一\n二 "
    with pytest.raises(InvalidInput) as refusal:
        gathering.do(sessions.write_notes, gathering.past_id, minutes="", decisions="\x00")
    assert refusal.value.field == "decisions"


def test_texts_keep_a_session_on_the_record_until_they_are_dropped(gathering: Gathering) -> None:
    fill_with_texts(gathering)
    told = [str(text) for text in gathering.page().texts]
    assert told[:3] == ["its theme", "its minutes", "its decisions"]
    assert len(told) == 6
    with pytest.raises(Refused, match="its theme"):
        gathering.do(sessions.go_off_the_record, gathering.past_id)


def test_off_the_record_keeps_date_place_and_people_only(gathering: Gathering) -> None:
    fill_with_texts(gathering)
    gathering.do(sessions.go_off_the_record, gathering.past_id, drop_texts=True)
    page = gathering.page()
    assert page.off_the_record
    assert (page.minutes, page.decisions, page.draft.theme, page.texts) == ("", "", "", ())
    assert page.agenda.lines == ()
    assert [line.note for line in page.attendance] == ["", "", ""]
    assert page.attendance[1].presence is Presence.PRESENT
    assert count(gathering, NextStep) == 1
    assert gathering.entries() == [(HELD, "", "介護の夕べ", (gathering.people[1],))]


def test_undo_brings_back_what_went_off_the_record(gathering: Gathering) -> None:
    fill_with_texts(gathering)
    before = gathering.page()
    gathering.do(sessions.go_off_the_record, gathering.past_id, drop_texts=True)
    gathering.book.undo()
    assert gathering.page() == before
    assert gathering.entries()[0][1] == "日本語教室"


def test_off_the_record_every_text_is_refused(gathering: Gathering) -> None:
    key = gathering.coming_id
    gathering.do(sessions.go_off_the_record, key)
    draft = replace(gathering.page(key).draft, theme="内密")
    refused: list[tuple[Any, tuple[Any, ...], dict[str, Any]]] = [
        (sessions.write_notes, (key,), {"minutes": "話", "decisions": ""}),
        (sessions.write_notes, (key,), {"minutes": "", "decisions": "決"}),
        (sessions.set_theme, (key, "テーマ"), {}),
        (sessions.change_session, (key, draft), {"today": TODAY}),
        (agendas.add_item, (key, AgendaDraft(title="近況")), {}),
        (agendas.add_lines, (key, "10 近況"), {}),
        (agendas.copy_earlier, (key,), {}),
    ]
    for service, args, more in refused:
        with pytest.raises(Refused, match="off the record"):
            gathering.do(service, *args, **more)
    with pytest.raises(InvalidInput, match="off the record"):
        gathering.mark(gathering.people[0], Presence.ABSENT_WITH_WORD, key, note="出張")


def test_back_on_the_record_texts_are_kept_again(gathering: Gathering) -> None:
    gathering.do(sessions.go_off_the_record, gathering.coming_id)
    gathering.do(sessions.write_notes, gathering.coming_id, minutes="", decisions="")
    gathering.do(sessions.go_on_record, gathering.coming_id)
    gathering.do(sessions.write_notes, gathering.coming_id, minutes="話", decisions="")
    assert gathering.page(gathering.coming_id).minutes == "話"


def test_the_form_of_the_programme_keeps_the_timelines_in_step(gathering: Gathering) -> None:
    gathering.mark(gathering.people[0], Presence.PRESENT)
    page = gathering.book.read(programmes.get_programme, gathering.programme_id, today=TODAY)
    past, coming = page.draft.sessions
    draft = replace(page.draft, sessions=(replace(past, theme="制度"), coming))
    gathering.do(programmes.change_programme, gathering.programme_id, draft, today=TODAY)
    assert gathering.entries()[0][1] == "制度"


def change_past(gathering: Gathering, **values: Any) -> None:
    """Change the session that is over in the form of the programme."""
    page = gathering.book.read(programmes.get_programme, gathering.programme_id, today=TODAY)
    past, *others = page.draft.sessions
    draft = replace(page.draft, sessions=(replace(past, **values), *others))
    gathering.do(programmes.change_programme, gathering.programme_id, draft, today=TODAY)


def test_the_form_of_the_programme_moves_nobody_who_came_into_the_future(
    gathering: Gathering,
) -> None:
    gathering.mark(gathering.people[0], Presence.PRESENT)
    with pytest.raises(InvalidInput, match="clear the attendance") as error:
        change_past(gathering, held_on=TODAY + timedelta(days=1))
    assert error.value.field == "sessions"
    change_past(gathering, held_on=TODAY)
    assert gathering.entries()[0][0] == TODAY


def test_the_form_of_the_programme_gives_no_theme_off_the_record(gathering: Gathering) -> None:
    gathering.do(sessions.go_off_the_record, gathering.past_id, drop_texts=True)
    with pytest.raises(Refused, match="off the record"):
        change_past(gathering, theme="制度")
    change_past(gathering, place="喫茶店")
    assert gathering.page().place == "喫茶店"


def test_off_the_record_a_theme_taken_up_is_not_told_by_the_backlog(gathering: Gathering) -> None:
    draft = theme_ideas.IdeaDraft(text="制度の見通し")
    idea = gathering.do(theme_ideas.add_idea, gathering.programme_id, draft, today=TODAY)
    gathering.do(theme_ideas.use_idea, idea, gathering.past_id)
    gathering.do(sessions.go_off_the_record, gathering.past_id, drop_texts=True)
    backlog = gathering.book.read(theme_ideas.get_backlog, gathering.programme_id)
    assert [line.text for line in backlog.waiting] == ["制度の見通し"]
    assert backlog.taken_up == ()


def test_a_theme_taken_from_the_backlog_reaches_the_timelines(gathering: Gathering) -> None:
    gathering.mark(gathering.people[0], Presence.PRESENT)
    draft = theme_ideas.IdeaDraft(text="制度の見通し")
    idea = gathering.do(theme_ideas.add_idea, gathering.programme_id, draft, today=TODAY)
    gathering.do(theme_ideas.use_idea, idea, gathering.past_id)
    assert gathering.entries()[0][1] == "制度の見通し"
    gathering.do(theme_ideas.put_back_idea, idea)
    assert gathering.entries()[0][1] == ""
