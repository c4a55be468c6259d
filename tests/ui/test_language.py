from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from organiser.ui.language import current_language, install_translators, say, system_language
from organiser.wording import phrase


def test_sentences_and_dates_speak_the_chosen_language(qapp: QApplication) -> None:
    install_translators(qapp, "ja")
    assert current_language() == "ja"
    assert QLocale().language() is QLocale.Language.Japanese
    outside = phrase(
        "There is no {month}/{day} in {year}. Please check the day.", month=2, day=30, year=2026
    )
    assert say(outside) == "2026年に2月30日はありません。日付をご確認ください。"


def test_words_of_the_toolkit_are_translated_too(qapp: QApplication) -> None:
    install_translators(qapp, "ja")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "キャンセル"
    install_translators(qapp, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_unknown_language_is_the_system_s(qapp: QApplication) -> None:
    install_translators(qapp, "tlh")
    assert current_language() == system_language()
