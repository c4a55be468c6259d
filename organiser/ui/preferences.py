"""Language and colours of the window as the book's settings say, also when a change is undone."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from organiser.ui import language, theme
from organiser.ui.store import Store

_SCHEMES: dict[str, theme.Scheme] = {"light": "light", "dark": "dark"}


class Preferences(QObject):
    """Dresses the application at the start and whenever the settings are written.

    What the start itself was given stands in the place of the system's choice. Colours change at
    once; texts on the screen only with new widgets.

    Signals: `language_changed()` when another language was installed.
    """

    language_changed = Signal()

    def __init__(
        self, application: QApplication, store: Store, *, given_language: str, given_scheme: str
    ) -> None:
        """Dress the application; what is given wins over the book until the settings change."""
        super().__init__(application)
        self._application = application
        self._store = store
        self._given_language = given_language
        self._given_scheme = given_scheme
        self._language = store.setting("language")
        self._scheme = store.setting("scheme")
        self._speak(given_language or self._language)
        self._wear(given_scheme or self._scheme)
        store.changed.connect(self._on_changed)

    def _on_changed(self, tables: frozenset[str]) -> None:
        if "setting" not in tables:
            return
        scheme = self._store.setting("scheme")
        if scheme != self._scheme:
            self._scheme = scheme
            self._wear(scheme or self._given_scheme)
        chosen = self._store.setting("language")
        if chosen != self._language:
            self._language = chosen
            if self._speak(chosen or self._given_language):
                self.language_changed.emit()

    def _speak(self, chosen: str) -> bool:
        """Install a language, the system's where none is chosen; tell whether it is another."""
        before = language.current_language()
        wanted = chosen or language.system_language()
        if wanted != before:
            language.install_translators(self._application, wanted)
        return language.current_language() != before

    def _wear(self, scheme: str) -> None:
        theme.apply_theme(self._application, _SCHEMES.get(scheme, "system"))
