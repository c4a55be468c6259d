from datetime import date, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from organiser.services.inviting.briefing import Briefing, PromiseLine, RecentLine
from organiser.services.inviting.briefing_lines import BriefLine
from organiser.ui import discretion
from organiser.ui.programmes.asking.briefing_pane import BriefingPane
from organiser.vocabulary import InteractionKind, PromiseSide, Sensitivity, Verdict
from organiser.wording import verbatim
from tests.ui.programmes.pressing import find

TODAY = date(2026, 11, 21)


@pytest.fixture
def pane(qtbot: QtBot) -> BriefingPane:
    made = BriefingPane()
    qtbot.addWidget(made)
    made.resize(320, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


def show(pane: BriefingPane, **changes: Any) -> None:
    values: dict[str, Any] = {
        "invitation_id": 1,
        "person_id": 2,
        "programme_id": 3,
        "name": "高橋 美咲",
        "honorific": "様",
        "reading": "たかはし みさき",
        "reading_guessed": False,
        "organisation": "みらい協同組合",
        "title": "代表理事",
        "reason": "",
        "lines": (),
        "recent": (),
        "promises": (),
        "last_ask": None,
    }
    pane.show_briefing(Briefing(**(values | changes)), today=TODAY)


def texts(pane: BriefingPane, name: str) -> list[str]:
    return [child.text() for child in pane.findChildren(object, name) if child.isVisible()]


def test_who_it_is(pane: BriefingPane) -> None:
    show(pane, reading_guessed=True)
    assert find(pane, "briefing_name").text() == "高橋 美咲"
    assert find(pane, "briefing_reading").text() == "たかはし みさき (guessed)"
    assert find(pane, "briefing_post").text() == "みらい協同組合 代表理事"


def test_each_line_has_its_verdict(pane: BriefingPane) -> None:
    show(
        pane,
        lines=[BriefLine(verdict=verdict, fact=verbatim(verdict.name)) for verdict in Verdict],
    )
    for verdict in Verdict:
        line = find(pane, f"line_{verdict.value}")
        assert find(line, "fact_label").text() == verdict.name
        assert line.grab().width() > 0


def test_what_only_the_organiser_may_read_can_be_hidden(
    pane: BriefingPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(discretion._current, "is_on", True)
    mine = RecentLine(
        happened_on=TODAY,
        kind=InteractionKind.VISIT,
        text="内密",
        about="内密",
        sensitivity=Sensitivity.ME_ONLY,
    )
    show(pane, recent=(mine,))
    (line,) = texts(pane, "recent_line")
    assert line.endswith(f"Visit — {discretion.hidden_text()}")


def test_what_happened_lately_and_what_is_open(pane: BriefingPane) -> None:
    recent = RecentLine(
        happened_on=TODAY - timedelta(days=7),
        kind=InteractionKind.VISIT,
        text="育成の話",
        about="研修",
        sensitivity=Sensitivity.OPEN,
    )
    promises = (
        PromiseLine(side=PromiseSide.MINE, text="資料を送る", due_on=TODAY),
        PromiseLine(side=PromiseSide.THEIRS, text="紹介", due_on=None),
    )
    show(pane, recent=(recent,), promises=promises)
    assert texts(pane, "recent_line") == ["14 Nov  Visit — 研修 — 育成の話"]
    assert texts(pane, "promise_line") == [
        "I promised: 資料を送る (by 21 Nov)",
        "Promised to me: 紹介",
    ]


def test_marks_in_text_are_shown_and_not_obeyed(pane: BriefingPane) -> None:
    show(pane, reason="<b>bold</b> & more")
    assert find(pane, "reason_text").text() == "<b>bold</b> & more"


def test_another_person_replaces_the_first(pane: BriefingPane) -> None:
    show(pane)
    show(pane, person_id=9, name="田村 悟")
    assert texts(pane, "briefing_name") == ["田村 悟"]


def test_the_cards_are_made_anew_only_for_something_new(pane: BriefingPane) -> None:
    show(pane, reason="keen")
    before = find(pane, "reason_text")
    show(pane, reason="keen")
    assert find(pane, "reason_text") is before
    show(pane, reason="very keen")
    assert find(pane, "reason_text").text() == "very keen"
