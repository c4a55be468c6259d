"""The language of the window: which one it is, and how sentences from below get into it."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from organiser import paths
from organiser.wording import LANGUAGES, Phrase

_LOCALES = {
    "ja": (QLocale.Language.Japanese, QLocale.Country.Japan),
    "en": (QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_installed: list[QTranslator] = []
_chosen: list[str] = []


def current_language() -> str:
    """Return "ja" or "en": the one installed, before that the system's."""
    return _chosen[-1] if _chosen else system_language()


def system_language() -> str:
    """Return "ja" on a Japanese system and "en" on every other."""
    return "ja" if QLocale.system().language() is QLocale.Language.Japanese else "en"


def say(phrase: Phrase) -> str:
    """Return a sentence in the language of the window."""
    return phrase.in_language(current_language())


def install_translators(app: QCoreApplication, language: str | None = None) -> None:
    """Let the window speak `language` from now on, None for the system's.

    Texts already on the screen change when their widgets are made anew.
    """
    chosen = language if language in LANGUAGES else system_language()
    _chosen[:] = [chosen]
    QLocale.setDefault(QLocale(*_LOCALES[chosen]))
    while _installed:
        app.removeTranslator(_installed.pop())
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(paths.resource("translations", f"organiser_{chosen}.qm"))
    for file in (f"{qt_folder}/qtbase_{chosen}.qm", ours):
        translator = QTranslator()
        if translator.load(file):
            app.installTranslator(translator)
            _installed.append(translator)
