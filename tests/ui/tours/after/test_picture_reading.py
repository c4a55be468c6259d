"""Pictures on their way to paper: upright, small, and without what the camera noted."""

from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QApplication

from organiser.touring.money_words import both_ways
from organiser.touring.sharing import Money
from organiser.ui.tours.after.picture_reading import paper_picture, thumbnail

_TURNED, _PLACE = 0x0112, 0x8825


def photo(folder: Path, size: tuple[int, int]) -> Path:
    image = Image.new("RGB", size, "#336699")
    notes = image.getexif()
    notes[_TURNED] = 6
    notes.get_ifd(_PLACE)[1] = "N"
    path = folder / "a.jpg"
    image.save(path, exif=notes)
    return path


def test_a_picture_for_paper_is_upright_small_and_tells_nothing(
    qapp: QApplication, tmp_path: Path
) -> None:
    made = paper_picture(photo(tmp_path, (2800, 1400)))
    assert made is not None
    assert (made.width, made.height) == (700, 1400)
    with Image.open(BytesIO(made.data)) as read:
        assert (read.format, read.size) == ("JPEG", (700, 1400))
        assert dict(read.getexif()) == {}


def test_what_is_missing_or_no_picture_is_none(qapp: QApplication, tmp_path: Path) -> None:
    assert paper_picture(None) is None
    drawing = tmp_path / "a.svg"
    drawing.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
    assert paper_picture(drawing) is None
    assert thumbnail(drawing, 50).isNull()


def test_an_amount_is_told_in_both_currencies_only_by_a_rate() -> None:
    yen = Money(1_000)
    assert str(both_ways(yen, rupiah_for_100_yen=10_500)) == "¥1,000 (about Rp 105,000)"
    assert str(both_ways(yen, rupiah_for_100_yen=None)) == "¥1,000"
