"""The settings: what the form keeps, and what follows at once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organiser.services import settings
from organiser.services.settings import Settings
from organiser.ui import language, theme
from organiser.ui.preferences import Preferences
from organiser.ui.settings.form import SettingsForm
from organiser.ui.store import Store
from organiser.wording import phrase


def open_form(qtbot: QtBot, store: Store) -> SettingsForm:
    form = SettingsForm.open_for(store, None)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(form)
    return form


@pytest.fixture
def form(qtbot: QtBot, store: Store) -> SettingsForm:
    return open_form(qtbot, store)


@pytest.fixture
def preferences(qapp: QApplication, store: Store) -> Iterator[Preferences]:
    made = Preferences(qapp, store, given_language="en", given_scheme="")
    yield made
    made.deleteLater()
    language.install_translators(qapp, "en")
    theme.apply_theme(qapp, "system")


def change(store: Store, **values: str) -> None:
    store.do(phrase("Change the settings"), settings.change_settings, Settings(**values))


def test_what_is_typed_is_kept(qtbot: QtBot, form: SettingsForm, store: Store) -> None:
    form.fields.field("organiser_name").setText("秋吉 遥")
    qtbot.keyClicks(form.fields.field("organiser_telephone"), "090-5550-1234")
    form.fields.field("language").set_value("ja")
    form.fields.field("scheme").set_value("dark")
    qtbot.keyClick(form.fields.field("era_dates"), Qt.Key.Key_Space)
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert store.read(settings.get_settings) == Settings(
        organiser_name="秋吉 遥",
        organiser_telephone="090-5550-1234",
        language="ja",
        scheme="dark",
        era_dates=False,
    )


def test_the_form_shows_what_is_kept(qtbot: QtBot, store: Store) -> None:
    change(store, organiser_name="秋吉 遥", scheme="light")
    form = open_form(qtbot, store)
    assert form.draft() == Settings(organiser_name="秋吉 遥", scheme="light")


def test_saving_nothing_new_leaves_no_trace(form: SettingsForm, store: Store) -> None:
    form.save()
    assert store.history() == ()


@pytest.mark.usefixtures("preferences")
def test_colours_follow_the_settings_and_their_undo(store: Store) -> None:
    change(store, scheme="dark")
    assert theme.is_dark()
    store.undo()
    assert not theme.is_dark()


def test_another_language_is_announced_once(
    qtbot: QtBot, preferences: Preferences, store: Store
) -> None:
    with qtbot.waitSignal(preferences.language_changed):
        change(store, language="ja")
    assert language.current_language() == "ja"
    with qtbot.assertNotEmitted(preferences.language_changed):
        change(store, language="ja", organiser_name="秋吉 遥")


def test_without_a_choice_the_start_decides(preferences: Preferences, store: Store) -> None:
    del preferences
    change(store, language="ja")
    store.undo()
    assert language.current_language() == "en"
