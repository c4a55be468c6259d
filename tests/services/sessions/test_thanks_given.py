"""Giving thanks settles them; they may be spared, noted by hand, and taken back."""

from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.models import Thanks
from organiser.services.duplicates.merging import MergeDraft, merge_people
from organiser.services.relations.timeline_outlines import TimelineOwner
from organiser.services.relations.timelines import list_entries
from organiser.services.sessions import thanks
from organiser.services.sessions.thanks import NoteDraft, ThanksDraft
from organiser.vocabulary import (
    Channel,
    ContactKind,
    InteractionKind,
    Presence,
    Stage,
    ThanksOccasion,
    ThanksState,
)
from tests.factories import (
    TODAY,
    make_contact_point,
    make_invitation,
    make_person,
    make_programme,
)
from tests.services.thanking import (
    DO,
    LAST_WEEK,
    WEEK,
    attend,
    fill,
    gathering,
    give,
    note,
    owed,
    said,
)


def test_giving_settles_leaves_an_entry_and_is_undone_as_one(book: Book) -> None:
    programme_id = fill(book, gathering)
    (row,) = owed(book, programme_id=programme_id)
    give(book, row, channel=Channel.TELEPHONE, words="ありがとうございました。", language="ja")
    assert owed(book, programme_id=programme_id) == ()
    (settled,) = book.read(thanks.list_settled, programme_id)
    assert (settled.state, settled.given_on, settled.words) == (
        ThanksState.GIVEN,
        TODAY,
        "ありがとうございました。",
    )
    (entry,) = book.read(list_entries, TimelineOwner(person_id=row.person_id))
    assert (entry.kind, entry.about) == (InteractionKind.CALL, "監理団体の器をひろげる会")
    assert entry.text == "2026年11月14日(土)のご参加にお礼を伝えた"
    book.undo()
    assert owed(book, programme_id=programme_id) == (row,)
    assert book.read(list_entries, TimelineOwner(person_id=row.person_id)) == ()


@pytest.mark.parametrize(
    ("channel", "kind"),
    [
        (Channel.FACE_TO_FACE, InteractionKind.MET),
        (Channel.LETTER, InteractionKind.LETTER),
        (Channel.LINE, InteractionKind.MESSAGE),
        (Channel.OTHER, InteractionKind.MESSAGE),
    ],
)
def test_the_channel_decides_what_the_timeline_says(
    book: Book, channel: Channel, kind: InteractionKind
) -> None:
    fill(book, gathering)
    (row,) = owed(book)
    give(book, row, channel=channel, given_on=LAST_WEEK)
    (entry,) = book.read(list_entries, TimelineOwner(person_id=row.person_id))
    assert (entry.kind, entry.happened_on) == (kind, LAST_WEEK)


def channel_of_next_thanks(book: Book) -> Channel | None:
    key = give(book, owed(book)[0])
    return book.read(lambda session: session.get_one(Thanks, key).channel)


def test_done_in_one_click_takes_the_channel_used_last(book: Book) -> None:
    programme_id = fill(book, gathering)
    assert channel_of_next_thanks(book) is None
    book.undo()
    (row,) = owed(book)
    fill(
        book,
        lambda s: make_contact_point(s, row.person_id, kind=ContactKind.LINE, value="misaki"),
    )
    assert channel_of_next_thanks(book) is Channel.LINE
    book.undo()
    asked = {"channel": Channel.MAIL, "asked_on": LAST_WEEK, "stage": Stage.ACCEPTED}
    fill(book, lambda s: make_invitation(s, programme_id, row.person_id, **asked))
    assert channel_of_next_thanks(book) is Channel.MAIL


def test_thanks_are_given_once(book: Book) -> None:
    fill(book, gathering)
    (row,) = owed(book)
    give(book, row)
    with pytest.raises(Refused, match="settled already"):
        give(book, row)


def test_thanks_are_not_given_tomorrow_nor_for_what_is_gone(book: Book) -> None:
    fill(book, gathering)
    (row,) = owed(book)
    with pytest.raises(InvalidInput, match="still to come"):
        give(book, row, given_on=TODAY + WEEK)
    for gone in ({"session_id": 99}, {"stop_id": 99}, {"thanks_id": 99}):
        key = thanks.ThanksKey(person_id=row.person_id, occasion=ThanksOccasion.TOOK_PART, **gone)
        with pytest.raises(NotFound):
            book.do(DO, thanks.give, key, ThanksDraft(), today=TODAY)


def test_what_is_not_needed_may_be_owed_after_all(book: Book) -> None:
    programme_id = fill(book, gathering)
    (row,) = owed(book)
    key = book.do(DO, thanks.spare, row.key).value
    assert owed(book) == ()
    assert book.read(list_entries, TimelineOwner(person_id=row.person_id)) == ()
    (settled,) = book.read(thanks.list_settled, programme_id)
    assert settled.state is ThanksState.NOT_NEEDED
    book.do(DO, thanks.owe_again, key)
    assert owed(book) == (row,)
    give(book, row)
    assert book.read(lambda s: len(s.scalars(select(Thanks)).all())) == 1
    with pytest.raises(Refused, match="stay noted"):
        book.do(DO, thanks.owe_again, key)


def test_a_whole_session_may_need_no_more_thanks(book: Book) -> None:
    first, second = fill(book, gathering), fill(book, gathering)
    (row,) = owed(book, programme_id=first)
    assert row.key.session_id is not None
    book.do(DO, thanks.spare_session, row.key.session_id, today=TODAY)
    assert [row.programme_id for row in owed(book)] == [second]
    book.undo()
    assert len(owed(book)) == 2


def test_thanks_noted_by_hand_are_owed_changed_and_given(book: Book) -> None:
    person = fill(book, make_person)
    programme_id = fill(book, make_programme)
    key = note(book, person)
    assert owed(book, programme_id=programme_id) == ()
    assert said(book, person_id=person) == [("高橋", "紹介のお礼")]
    draft = NoteDraft(about="資料のお礼", owed_on=LAST_WEEK, programme_id=programme_id)
    book.do(DO, thanks.change_note, key, draft, today=TODAY)
    assert book.read(thanks.get_note, key) == draft
    (row,) = owed(book, programme_id=programme_id)
    give(book, row, language="en")
    (entry,) = book.read(list_entries, TimelineOwner(person_id=person))
    assert entry.text == "Thanked: 資料のお礼"
    with pytest.raises(Refused, match="by hand"):
        book.do(DO, thanks.remove_note, key)


def test_a_note_of_thanks_can_go(book: Book) -> None:
    key = note(book, fill(book, make_person))
    book.do(DO, thanks.remove_note, key)
    assert owed(book) == ()
    book.undo()
    assert len(owed(book)) == 1


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"about": " "}, "about"),
        ({"about": "a\nb"}, "about"),
        ({"owed_on": TODAY + WEEK}, "owed_on"),
    ],
)
def test_a_note_says_what_for_and_is_not_of_tomorrow(
    book: Book, changes: dict[str, Any], field: str
) -> None:
    person = fill(book, make_person)
    with pytest.raises(InvalidInput) as caught:
        note(book, person, **changes)
    assert caught.value.field == field


def test_two_people_who_become_one_are_thanked_once(book: Book) -> None:
    fill(book, gathering)
    (row,) = owed(book)

    def second(session: Session) -> int:
        twin = make_person(session)
        attend(session, row.key.session_id or 0, twin, Presence.LATE)
        return twin

    twin = fill(book, second)
    give(book, row)
    assert [row.person_id for row in owed(book)] == [twin]
    book.do(DO, merge_people, MergeDraft(kept_id=row.person_id, gone_id=twin))
    assert owed(book) == ()
