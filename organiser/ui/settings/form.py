"""The form for the preferences kept in the book."""

from PySide6.QtWidgets import QWidget

from organiser.services import settings
from organiser.services.settings import Settings
from organiser.ui.buttons import button
from organiser.ui.dialogs import open_dialog
from organiser.ui.forms import FormDialog
from organiser.ui.store import Store
from organiser.wording import phrase


class SettingsForm(FormDialog):
    """Asks who the organiser is on papers, and for the language, the colours, the dates.

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
        texts = button(self.tr("Texts on papers…"), name="texts_button", icon_name="file-text")
        texts.clicked.connect(lambda: open_dialog("paper texts", store, self))
        self.fields.column.addWidget(texts)

    def draft(self) -> Settings:
        """Return the preferences as entered."""
        values = self.fields.entered()
        return Settings(
            organiser_name=str(values["organiser_name"]),
            organiser_telephone=str(values["organiser_telephone"]),
            organiser_organisation=str(values["organiser_organisation"]),
            organiser_title=str(values["organiser_title"]),
            organiser_postal_code=str(values["organiser_postal_code"]),
            organiser_address=str(values["organiser_address"]),
            organiser_mail=str(values["organiser_mail"]),
            language=str(values["language"]),
            scheme=str(values["scheme"]),
            era_dates=bool(values["era_dates"]),
        )

    def _keep(self, draft: Settings) -> None:
        self._store.do(phrase("Change the settings"), settings.change_settings, draft)

    def _add_fields(self, kept: Settings) -> None:
        self.fields.add_section(self.tr("On papers and under words"))
        self._add_name(kept)
        self._add_letter_head(kept)
        self._add_habits(kept)

    def _add_name(self, kept: Settings) -> None:
        fields = self.fields
        with fields.side_by_side():
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

    def _add_letter_head(self, kept: Settings) -> None:
        fields = self.fields
        with fields.side_by_side():
            fields.add_text(
                "organiser_organisation",
                self.tr("Your organisation"),
                kept.organiser_organisation,
                hint=self.tr("on letters, above your name"),
            )
            fields.add_text("organiser_title", self.tr("Your title"), kept.organiser_title)
        with fields.side_by_side():
            fields.add_text(
                "organiser_postal_code",
                self.tr("Postal code"),
                kept.organiser_postal_code,
                hint="650-0001",
            )
            fields.add_text(
                "organiser_mail",
                self.tr("Mail address"),
                kept.organiser_mail,
                hint="name@example.jp",
            )
        fields.add_text(
            "organiser_address",
            self.tr("Address"),
            kept.organiser_address,
            hint=self.tr("as it stands on letters and on the back of envelopes"),
        )

    def _add_habits(self, kept: Settings) -> None:
        fields = self.fields
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
