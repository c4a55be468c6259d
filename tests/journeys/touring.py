"""A tour of one day: its stops typed in, a conflict mended, the paper saved and read."""

from collections.abc import Callable
from pathlib import Path

from pypdf import PdfReader

from organiser.touring.lines import RowKind
from tests.journeys.desk import Desk

TOUR = "実地見学ツアー 兵庫"
#: Place, fixed start, length, visiting hours, minutes of the way there.
STOPS = (
    ("JR姫路駅 中央改札前", "9:00", "15", "", ""),
    ("みらい協同組合", "", "90", "9:30-11:00", "25"),
    ("レストラン播磨", "12:00", "60", "", "20"),
    ("播州機械工業", "13:30", "90", "13:00-17:00", "30"),
)
VISIT = STOPS[1][0]
#: The visit begins at 9:40 and is over at 11:10.
MINUTES_OVER, MINUTES_THAT_FIT = "10", "80"


def make_tour(desk: Desk, first_day: str) -> None:
    """Make a tour of one day, and its stops one after the other."""
    desk.press("room_tours")
    desk.press("no_tours_action")
    form = desk.dialog("tour_form")
    desk.fill(form, name=TOUR, first_day=first_day)
    desk.press("save_button", form)
    for stop in STOPS:
        _add_stop(desk, *stop)
    assert shown_stops(desk) == [name for name, *_times in STOPS]


def _add_stop(desk: Desk, name: str, start: str, length: str, hours: str, way: str) -> None:
    desk.press("stop_button")
    form = desk.dialog("stop_form")
    desk.write_into(desk.find("name_edit", form), name)
    desk.write_into(desk.find("dwell_minutes_edit", form), length)
    for field, text in (("fixed_start", start), ("windows", hours), ("leg.typed_minutes", way)):
        if text:
            desk.write_into(desk.find(f"{field}_edit", form), text)
    desk.press("save_button", form)
    desk.qtbot.waitUntil(lambda: not desk.shows("stop_form"))


def shown_stops(desk: Desk) -> list[str]:
    """Return the stops of the day as the timeline shows them."""
    return [row.text for row in desk.find("timeline").rows() if row.kind is RowKind.STOP]


def assert_too_long(desk: Desk) -> None:
    """See the conflict said with its minutes, on the timeline and in the sentence."""
    caution = desk.find("caution_runs_past_close")
    assert VISIT in desk.text("caution_name", caution)
    assert f"{MINUTES_OVER}分超えます" in desk.text("caution_sentence", caution).replace(" ", "")
    row = next(row for row in desk.find("timeline").rows() if row.text == VISIT)
    assert row.ground == "stop"
    assert any(f"{MINUTES_OVER}分はみ出し" in text for text, _tone in row.chips)


def mend(desk: Desk) -> None:
    """Take the length that fits; the conflict is gone."""
    card = desk.find("cautions_card")
    (row,) = [row for row in desk.find("timeline").rows() if row.text == VISIT]
    button = f"mend_{row.stop_id}_1_button"
    assert MINUTES_THAT_FIT in desk.find(button, card).text()
    desk.press(button, card)
    desk.qtbot.waitUntil(lambda: not desk.shows("caution_runs_past_close"))


def save_paper(desk: Desk, save_as: Callable[[Path], None], target: Path) -> PdfReader:
    """Look at the paper, save it, and return what another library reads in it."""
    save_as(target)
    desk.find("paper_button").menu().actions()[0].trigger()
    preview = desk.dialog("paper_preview")
    desk.qtbot.waitUntil(preview.save_button.isEnabled)
    with desk.qtbot.waitSignal(preview.saved):
        desk.press("save_button", preview)
    desk.press("close_button", preview)
    return PdfReader(target, strict=True)


def squeezed(text: str) -> str:
    """Return a text without its blanks: a paper breaks lines anywhere."""
    return "".join(text.split())


def assert_in_order(reader: PdfReader, wanted: list[str]) -> None:
    """See all texts in the paper, one after the other."""
    text = squeezed("".join(page.extract_text() for page in reader.pages))
    place = 0
    for one in map(squeezed, wanted):
        found = text.find(one, place)
        assert found >= 0, f"{one} is missing or out of order in {text}"
        place = found + len(one)


def fonts_without_file(reader: PdfReader) -> list[str]:
    """Return the fonts of a paper that are not embedded; there must be none, and some fonts."""
    fonts = [
        font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()
    ]
    assert fonts
    return [str(font["/BaseFont"]) for font in fonts if not _is_embedded(font)]


def _is_embedded(font: dict[str, object]) -> bool:
    inner = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
    descriptor = inner.get("/FontDescriptor")
    return descriptor is not None and "/FontFile2" in descriptor.get_object()
