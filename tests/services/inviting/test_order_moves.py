import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import NotFound, Refused
from organiser.models import Invitation
from organiser.services.inviting import invitation_lists, order_moves
from organiser.vocabulary import Stage
from tests.factories import PREPARE
from tests.services.seat_books import Inviting, start_inviting


@pytest.fixture
def six(book: Book) -> Inviting:
    """Six people in order: 高橋 田村 岡本 森田 伊藤 小林."""
    return start_inviting(book, people=6)


def order(inviting: Inviting) -> str:
    return "".join(name[0] for name in inviting.order())


def keys(inviting: Inviting, *numbers: int) -> list[int]:
    return [inviting.key(number) for number in numbers]


@pytest.mark.parametrize(
    ("moved", "position", "wanted"),
    [
        ((3,), 0, "岡高田森伊小"),
        ((1,), 99, "田岡森伊小高"),
        ((5, 2), 0, "田伊高岡森小"),
        ((1, 2), 2, "岡森高田伊小"),
        ((2,), -5, "田高岡森伊小"),
    ],
)
def test_candidates_move_together_to_a_position(
    six: Inviting, moved: tuple[int, ...], position: int, wanted: str
) -> None:
    six.book.do(PREPARE, order_moves.move_candidates, keys(six, *moved), position)
    assert order(six) == wanted


@pytest.mark.parametrize(
    ("moved", "steps", "wanted"),
    [
        ((3,), -1, "高岡田森伊小"),
        ((3,), 1, "高田森岡伊小"),
        ((2, 3), -1, "田岡高森伊小"),
        ((2, 3), 1, "高森田岡伊小"),
        ((2, 5), 1, "高岡森小田伊"),
        ((1,), -1, "高田岡森伊小"),
        ((6,), 1, "高田岡森伊小"),
    ],
)
def test_candidates_move_by_steps(
    six: Inviting, moved: tuple[int, ...], steps: int, wanted: str
) -> None:
    six.book.do(PREPARE, order_moves.move_candidates_by, keys(six, *moved), steps)
    assert order(six) == wanted


def test_candidates_move_right_behind_another(six: Inviting) -> None:
    six.book.do(PREPARE, order_moves.move_candidates_after, keys(six, 1, 2), six.key(5))
    assert order(six) == "岡森伊高田小"
    six.book.do(PREPARE, order_moves.move_candidates_after, keys(six, 6), six.key(3))
    assert order(six) == "岡小森伊高田"


def test_whoever_was_asked_cannot_be_moved_and_keeps_their_place(six: Inviting) -> None:
    six.ask(1)
    place = six.page(1).row.place
    with pytest.raises(Refused, match="no longer a candidate"):
        six.book.do(PREPARE, order_moves.move_candidates, keys(six, 1, 2), 3)
    six.book.do(PREPARE, order_moves.move_candidates, keys(six, 6), 0)
    assert order(six) == "小田岡森伊"
    assert six.page(1).row.place == place < six.page(6).row.place


def test_an_invitation_that_is_gone(book: Book) -> None:
    with pytest.raises(NotFound):
        book.do(PREPARE, order_moves.move_candidates, [99], 0)


def count_written(six: Inviting, number: int, position: int) -> int:
    def move(session: Session) -> int:
        order_moves.move_candidates(session, keys(six, number), position)
        return len(session.dirty)

    return six.book.do(PREPARE, move).value


@pytest.mark.parametrize("position", [0, 1, 3, 5])
def test_whoever_moves_is_all_that_is_written(six: Inviting, position: int) -> None:
    assert count_written(six, 5, position) == 1


def test_nothing_is_written_where_nobody_moves(six: Inviting) -> None:
    assert count_written(six, 5, 4) == 0


def test_where_room_runs_short_the_places_between_are_written(six: Inviting) -> None:
    def close_up(session: Session) -> None:
        for place, key in enumerate(six.invitation_ids):
            session.get_one(Invitation, key).place = place

    six.book.do(PREPARE, close_up)
    assert count_written(six, 5, 3) == 2
    assert order(six) == "高田岡伊森小"


def test_whoever_goes_first_stays_behind_those_asked(six: Inviting) -> None:
    """However often: in the line of those who wait the earlier ask comes first."""
    six.ask(1)
    asked = six.page(1).row.place
    for _time in range(40):
        last = six.book.read(invitation_lists.list_invitations, six.programme_id, today=six.today)[
            -1
        ]
        six.book.do(PREPARE, order_moves.move_candidates, [last.invitation_id], 0)
    assert all(six.page(number).row.place > asked for number in range(2, 7))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(
    chosen=st.sets(st.integers(1, 6), min_size=1), position=st.integers(-2, 9), back=st.booleans()
)
def test_nobody_is_lost_and_those_chosen_stay_together(
    six: Inviting, chosen: set[int], position: int, back: bool
) -> None:
    before = order(six)
    moved = [before[number - 1] for number in sorted(chosen)]
    by_name = {
        name[0]: key
        for name, key in zip(
            ("高橋", "田村", "岡本", "森田", "伊藤", "小林"), six.invitation_ids, strict=True
        )
    }
    ids = [by_name[name] for name in moved]
    six.book.do(PREPARE, order_moves.move_candidates, ids[:: -1 if back else 1], position)
    after = order(six)
    assert sorted(after) == sorted(before)
    assert "".join(moved) in after
    assert [name for name in after if name not in moved] == [
        name for name in before if name not in moved
    ]


def test_a_move_is_undone_at_once(six: Inviting) -> None:
    six.book.do(PREPARE, order_moves.move_candidates, keys(six, 5, 6), 0)
    six.book.undo()
    assert order(six) == "高田岡森伊小"

    def stages(session: Session) -> set[Stage]:
        return {session.get_one(Invitation, key).stage for key in six.invitation_ids}

    assert six.book.read(stages) == {Stage.CANDIDATE}
