from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from organiser.ui.programmes.room import ProgrammesRoom
from tests.conftest import TODAY
from tests.services.seat_books import Inviting
from tests.ui.programmes.pressing import find


@pytest.mark.parametrize(
    ("typed", "kept"),
    [(None, TODAY + timedelta(days=10 + 7)), ("2026-12-24", TODAY.replace(month=12, day=24))],
)
def test_a_date_by_the_rule_moves_on_with_the_day(
    qtbot: QtBot, opened: ProgrammesRoom, inviting: Inviting, typed: str | None, kept: object
) -> None:
    opened.show_invitation(inviting.key(1))
    if typed:
        find(opened, "reply_by_edit").setText(typed)
    opened._store.today = lambda: TODAY + timedelta(days=10)
    opened.reload()
    assert find(opened, "reply_by_edit").value() == kept
    assert find(opened, "ask_button").isEnabled()
