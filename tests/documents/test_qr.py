import pytest

from organiser.documents import qr
from organiser.documents.figures import Boxes
from organiser.documents.qr import QUIET_SQUARES, Squares, qr_figure, qr_squares
from tests.documents.qr_reader import read_qr

CORNER = ("#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######")


def rows_of(squares: Squares, row: int, at: int) -> tuple[str, ...]:
    return tuple(
        "".join("#" if dark else "." for dark in line[at : at + 7])
        for line in squares[row : row + 7]
    )


@pytest.mark.parametrize("text", ["A", "12345", "BEGIN:VCALENDAR\r\n", "髙﨑 𠮷田 <b>&", "x" * 100])
def test_a_code_says_its_text(text: str) -> None:
    assert read_qr(qr_squares(text)) == text


@pytest.mark.parametrize("length", [1, 300, 700])
def test_a_code_has_its_three_corners_and_grows_with_its_text(length: int) -> None:
    squares = qr_squares("x" * length)
    size = len(squares)
    assert all(len(row) == size for row in squares)
    assert (size - 17) % 4 == 0
    assert size <= 89
    for row, at in ((0, 0), (0, size - 7), (size - 7, 0)):
        assert rows_of(squares, row, at) == CORNER


def test_every_dark_square_is_drawn_and_the_margin_is_white() -> None:
    squares = qr_squares("兵庫")
    figure = qr_figure("兵庫", 2.0)
    (boxes,) = figure.shapes
    assert isinstance(boxes, Boxes)
    drawn = sum(round(width / 2) for _left, _top, width, _height in boxes.boxes)
    assert drawn == sum(map(sum, squares))
    edge = QUIET_SQUARES * 2.0
    assert figure.width == figure.height == len(squares) * 2.0 + 2 * edge
    assert min(left for left, *_rest in boxes.boxes) == edge
    assert max(left + width for left, _top, width, _height in boxes.boxes) == figure.width - edge


def test_where_the_file_of_the_encoder_is_not_at_hand_its_package_is_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(qr, "find_spec", lambda _name: None)
    qr._encoder.cache_clear()
    qr_squares.cache_clear()
    assert read_qr(qr_squares("兵庫")) == "兵庫"
    qr._encoder.cache_clear()
    qr_squares.cache_clear()
