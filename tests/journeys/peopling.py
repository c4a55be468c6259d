"""People come into the book: one by the form, others from an address book."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.journeys.desk import CTRL, Desk

FAMILY_NAMES = ("高橋", "田村", "岡本", "森田", "伊藤")
_CARDS = (
    ("田村", "健", "たむら", "けん"),
    ("岡本", "さくら", "おかもと", "さくら"),
    ("森田", "修", "もりた", "おさむ"),
    ("伊藤", "未来", "いとう", "みらい"),
)


def card(family: str, given: str, family_reading: str, given_reading: str) -> str:
    """Return one vCard."""
    return (
        "BEGIN:VCARD\nVERSION:3.0\n"
        f"N:{family};{given};;;\nFN:{family} {given}\n"
        f"X-PHONETIC-LAST-NAME:{family_reading}\nX-PHONETIC-FIRST-NAME:{given_reading}\n"
        "END:VCARD\n"
    )


def address_book(folder: Path) -> Path:
    """Return a file with four people."""
    file = folder / "仲間.vcf"
    file.write_text("".join(card(*one) for one in _CARDS), encoding="utf-8")
    return file


def add_takahashi(desk: Desk) -> int:
    """Add the first person from the empty Today: name, reading, post, mail address."""
    desk.press("today_empty_action")
    desk.press("people_empty_action")
    form = desk.dialog("person_form")
    desk.fill(form, family_name="高橋", given_name="美咲")
    desk.fill(form, family_reading="たかはし", given_reading="みさき")
    desk.press("positions_add", form)
    desk.write_into(desk.find("positions_0_organisation_name", form), "みらい協同組合")
    desk.write_into(desk.find("positions_0_title", form), "代表理事")
    desk.press("contact_points_add", form)
    kind = desk.find("contact_points_0_kind", form)
    kind.setFocus()
    while kind.value().value != "mail":
        desk.key(Qt.Key.Key_Down)
    desk.write_into(desk.find("contact_points_0_value", form), "misaki@example.jp")
    desk.press("save_button", form)
    (person_id,) = desk.store.people_keys()
    return person_id


def log_a_visit(desk: Desk, text: str) -> None:
    """Log a visit of today with whoever is on the screen, in one line."""
    desk.key(Qt.Key.Key_L, CTRL)
    log = desk.dialog("quick_log")
    desk.qtbot.waitUntil(log.edit.hasFocus)
    desk.write(f"visit {text}")
    desk.key(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: not desk.shows("quick_log"))


def import_cards(desk: Desk, count: int) -> None:
    """Bring in whoever is new in the files that the next question is answered with."""
    desk.key(Qt.Key.Key_I, CTRL)
    dialog = desk.dialog("import_dialog")
    desk.qtbot.waitUntil(dialog.tabs.isVisible)
    assert str(count) in desk.find("import_button", dialog).text()
    desk.press("import_button", dialog)
    desk.qtbot.waitUntil(lambda: not desk.shows("import_button", dialog))
    desk.press("cancel_button", dialog)
