"""Names of rooms typed as a line."""

import pytest

from organiser.text.room_names import expand_rooms


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("501-503", ("501", "502", "503")),
        ("501、離れ, 503", ("501", "離れ", "503")),
        ("５０１～５０２", ("501", "502")),
        ("A08-A10", ("A08", "A09", "A10")),
        ("本館3-5", ("本館3", "本館4", "本館5")),
        ("501,501", ("501",)),
        ("503-501", ("503-501",)),
        ("1-500", ("1-500",)),
        ("A1-B3", ("A1-B3",)),
        (" , ", ()),
    ],
)
def test_a_line_names_its_rooms(line: str, names: tuple[str, ...]) -> None:
    assert expand_rooms(line) == names
