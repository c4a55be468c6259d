from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import Circle, CircleMember, Relationship
from organiser.services.people.person_values import Party
from organiser.services.relations.person_ties import list_organisation_ties, list_ties
from organiser.ui.people.cards.ties import ties_card
from organiser.ui.ties.organisation_ties_card import organisation_ties_card
from organiser.ui.ties.relationship_form import RelationshipForm
from organiser.ui.ties.ties_picture import TiesPicture
from organiser.vocabulary import RelationshipKind
from tests.factories import PREPARE, TODAY, add, make_organisation, make_person
from tests.ui.ties.conftest import Table

MENTOR = RelationshipKind.MENTOR


@pytest.fixture
def pair(book: Book) -> tuple[int, int]:
    def prepare(session: Session) -> tuple[int, int]:
        return make_person(session), make_person(
            session, family_name="佐々木", given_name="亮", family_reading="ささき"
        )

    return book.do(PREPARE, prepare).value


def tie(book: Book, pair: tuple[int, int]) -> int:
    row = Relationship(
        first_person_id=pair[0], second_person_id=pair[1], kind=MENTOR, since=date(2020, 4, 1)
    )
    return book.do(PREPARE, lambda session: add(session, row)).value


def opened(table: Table) -> RelationshipForm:
    (form,) = table.window.findChildren(RelationshipForm)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    return form


def test_without_ties_it_says_what_to_do(table: Table, pair: tuple[int, int]) -> None:
    card = table.show(ties_card(table.page(pair[0]), table.desk))
    assert card.findChild(QLabel, "ties_empty") is not None
    table.press(card, "add_tie_button")
    assert not opened(table).save_button.isEnabled()


def test_links_lead_to_people_and_circles(book: Book, table: Table, pair: tuple[int, int]) -> None:
    def prepare(session: Session) -> int:
        circle = add(session, Circle(name="読書会"))
        add(session, CircleMember(circle_id=circle, person_id=pair[0], role="世話役"))
        return circle

    circle = book.do(PREPARE, prepare).value
    tie(book, pair)
    card = table.show(ties_card(table.page(pair[0]), table.desk))
    table.press(card, f"tie_{pair[1]}")
    table.press(card, f"circle_{circle}")
    assert table.followed == [("person", pair[1]), ("circle", circle)]
    told = [label.text() for label in card.findChildren(QLabel)]
    assert "learns from this person · 2020–" in told
    assert "circle · 世話役" in told


def test_the_picture_is_one_click_away(book: Book, table: Table, pair: tuple[int, int]) -> None:
    tie(book, pair)
    table.press(table.show(ties_card(table.page(pair[0]), table.desk)), "ties_picture_button")
    (picture,) = table.window.findChildren(TiesPicture)
    assert picture.windowTitle() == "Ties of 高橋 美咲"
    picture.reject()


def test_a_tie_is_ended_and_then_removed(book: Book, table: Table, pair: tuple[int, int]) -> None:
    key = tie(book, pair)
    card = table.show(ties_card(table.page(pair[0]), table.desk))
    table.choose(card, f"more_tie_{key}", 1)
    card = table.show(ties_card(table.page(pair[0]), table.desk))
    assert card.findChild(QLabel, "past_ties") is not None
    table.choose(card, f"more_tie_{key}", 1)
    assert table.page(pair[0]).ties == ()
    assert str(book.undo().value) == "Remove the tie: 高橋 美咲, 佐々木 亮"


def test_a_tie_is_noted_by_name_and_sentence(table: Table, pair: tuple[int, int]) -> None:
    form = RelationshipForm.open_for(
        table.store, table.window, Party(person_id=pair[0], name="高橋 美咲")
    )
    qtbot = table.qtbot
    qtbot.waitUntil(form.other_field.edit.hasFocus)
    qtbot.keyClicks(form.other_field.edit, "sasaki")
    qtbot.keyClick(form.other_field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.other_field.party() is not None)
    sentences = [form.way_field.itemText(place) for place in range(form.way_field.count())]
    assert {"高橋 美咲 mentors 佐々木 亮", "佐々木 亮 mentors 高橋 美咲"} <= set(sentences)
    form.way_field.setCurrentIndex(sentences.index("佐々木 亮 mentors 高橋 美咲"))
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (found,) = table.store.read(list_ties, pair[0], today=TODAY)
    assert (found.kind, found.leads_out, found.other.person_id) == (MENTOR, False, pair[1])


def test_the_same_tie_twice_is_refused_in_the_form(
    book: Book, table: Table, pair: tuple[int, int]
) -> None:
    tie(book, pair)
    owner = Party(person_id=pair[0], name="高橋 美咲")
    form = RelationshipForm.open_for(table.store, table.window, owner)
    form.other_field.add(Party(person_id=pair[1], name="佐々木 亮"), "佐々木 亮")
    form.way_field.set_value((MENTOR, True))
    form.save()
    assert "noted already and still open" in form.notice_label.text()


def test_a_tie_is_changed_from_its_other_end(
    book: Book, table: Table, pair: tuple[int, int]
) -> None:
    key = tie(book, pair)
    card = table.show(ties_card(table.page(pair[1]), table.desk))
    table.choose(card, f"more_tie_{key}", 0)
    form = opened(table)
    assert form.way_field.currentText() == "高橋 美咲 mentors 佐々木 亮"
    form.fields.field("note").setPlainText("会計")
    form.save()
    (found,) = table.page(pair[0]).ties
    assert (found.note, found.leads_out, found.since) == ("会計", True, date(2020, 4, 1))


def test_organisations_are_tied_to_one_another(book: Book, table: Table) -> None:
    def prepare(session: Session) -> tuple[int, int]:
        return make_organisation(session), make_organisation(session, name="兵庫県連合会")

    one, other = book.do(PREPARE, prepare).value
    card = table.show(organisation_ties_card(one, "みらい協同組合", table.desk))
    assert card.findChild(QLabel, "ties_empty") is not None
    table.press(card, "add_tie_button")
    form = opened(table)
    form.other_field.edit.setText("兵庫")
    found = form.other_field.completion._find("兵庫")
    form.other_field.edit.clear()
    form.other_field.add(*found[0])
    form.way_field.set_value((RelationshipKind.PARENT_BODY, False))
    form.save()
    (tied,) = table.store.read(list_organisation_ties, one, today=TODAY)
    assert tied.other == Party(organisation_id=other, name="兵庫県連合会")
    card = table.show(organisation_ties_card(one, "みらい協同組合", table.desk))
    table.press(card, f"tie_body_{other}")
    assert table.followed == [("organisation", other)]
