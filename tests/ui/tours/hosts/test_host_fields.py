import pytest
from pytestqt.qtbot import QtBot

from organiser.services.tours.stop_drafts import HostDraft
from organiser.ui.form_fields import FieldColumn
from organiser.ui.store import Store
from organiser.ui.tours.hosts.count_field import CountField
from organiser.ui.tours.hosts.host_fields import HostFields
from organiser.vocabulary import Stage
from tests.services.tour_books import Hyogo


def fields_of(store: Store, qtbot: QtBot, host: HostDraft | None) -> HostFields:
    column = FieldColumn()
    qtbot.addWidget(column)
    return HostFields(column, store, host)


@pytest.mark.parametrize(
    ("stage", "not_offered"),
    [
        (Stage.CANDIDATE, Stage.CONSIDERING),
        (Stage.ASKED, Stage.CANDIDATE),
        (Stage.ACCEPTED, Stage.DECLINED),
    ],
)
def test_only_what_may_follow_is_offered(
    qtbot: QtBot, store: Store, stage: Stage, not_offered: Stage
) -> None:
    fields = fields_of(store, qtbot, HostDraft(stage=stage))
    fields.stage.set_value(not_offered)
    draft = fields.draft()
    assert draft is not None
    assert draft.stage is stage
    assert draft.noted_on == store.today()


def test_somebody_new_after_a_refusal_is_one_to_ask(
    qtbot: QtBot, store: Store, tour: Hyogo
) -> None:
    fields = fields_of(store, qtbot, HostDraft(stage=Stage.DECLINED))
    fields.person.set_chosen(tour.person_id, "高橋 美咲")
    fields.person.chosen.emit(tour.person_id)
    draft = fields.draft()
    assert draft is not None
    assert (draft.person_id, draft.stage) == (tour.person_id, Stage.CANDIDATE)


def test_nobody_is_a_choice(qtbot: QtBot, store: Store) -> None:
    assert fields_of(store, qtbot, None).draft() is None


@pytest.mark.parametrize(
    ("text", "count", "is_right"),
    [("", None, True), ("20", 20, True), ("0", 0, False), ("x", None, False), ("51", 51, False)],
)
def test_a_count_is_a_number_or_nothing(
    qtbot: QtBot, text: str, count: int | None, *, is_right: bool
) -> None:
    field = CountField(limits=(1, 50))
    qtbot.addWidget(field)
    field.setText(text)
    assert field.value() == count
    assert (field.problem() == "") is is_right
