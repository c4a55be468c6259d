"""The form for the preferences kept in the book."""

from PySide6.QtWidgets import QWidget

from organiser.services import settings
from organiser.services.settings import Settings
from organiser.ui.forms import FormDialog
from organiser.ui.store import Store
from organiser.wording import phrase


class SettingsForm(FormDialog):
    """Asks for the organiser's name and telephone, the language, the colours, the dates.

    Language and colours follow at once: see `ui/preferences.py`.
    """

    @classmethod
    def open_for(cls, store: Store, parent: QWidget | None) -> "SettingsForm":
        """Show the form over `parent` and return it."""
        form = cls(store, parent)
        form.open()
        return form

    def __init__(self, store: Store, parent: QWidget | None) -> None:
        """Fill the fields with what the book has now."""
        self._store = store
        super().__init__(parent, self.tr("Settings"), on_save=self._keep, name="settings_form")
        self._add_fields(store.read(settings.get_settings))

    def draft(self) -> Settings:
        """Return the preferences as entered."""
        values = self.fields.entered()
        return Settings(
            organiser_name=str(values["organiser_name"]),
            organiser_telephone=str(values["organiser_telephone"]),
            language=str(values["language"]),
            scheme=str(values["scheme"]),
            era_dates=bool(values["era_dates"]),
        )

    def _keep(self, draft: Settings) -> None:
        self._store.do(phrase("Change the settings"), settings.change_settings, draft)

    def _add_fields(self, kept: Settings) -> None:
        fields = self.fields
        fields.add_section(self.tr("On papers and under words"))
        fields.add_text(
            "organiser_name",
            self.tr("Your name"),
            kept.organiser_name,
            hint=self.tr("as it stands on papers"),
        )
        fields.add_text(
            "organiser_telephone",
            self.tr("Telephone on the day"),
            kept.organiser_telephone,
            hint="090-0000-0000",
        )
        fields.add_check(
            "era_dates",
            self.tr("Papers and Today: Japanese dates by era, 令和8年 instead of 2026年"),
            checked=kept.era_dates,
        )
        fields.add_section(self.tr("This window"))
        with fields.side_by_side():
            fields.add_choice(
                "language",
                self.tr("Language"),
                [("", self.tr("As the system")), ("ja", "日本語"), ("en", "English")],
                kept.language,
            )
            fields.add_choice(
                "scheme",
                self.tr("Colours"),
                [
                    ("", self.tr("As the system")),
                    ("light", self.tr("Light")),
                    ("dark", self.tr("Dark")),
                ],
                kept.scheme,
            )
