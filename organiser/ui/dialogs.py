"""Which windows open over the main one from its menus; each is imported when first opened."""

from importlib import import_module

from PySide6.QtWidgets import QDialog, QWidget

from organiser.ui.store import Store


def open_dialog(name: str, store: Store, parent: QWidget, **place: object) -> QDialog:
    """Open a window by its name, some of them at a place in it, and return it."""
    module, dialog = _CLASSES[name]
    opened: QDialog = getattr(import_module(module), dialog).open_for(store, parent, **place)
    return opened


_CLASSES = {
    "import": ("organiser.ui.people.import_dialog", "ImportDialog"),
    "settings": ("organiser.ui.settings.form", "SettingsForm"),
    "licence classes": ("organiser.ui.organisations.classes_form", "LicenceClassesForm"),
    "programme kinds": ("organiser.ui.programmes.kinds_form", "ProgrammeKindsForm"),
    "skills": ("organiser.ui.skills.dialog", "SkillsDialog"),
    "rhythms": ("organiser.ui.ties.rhythm_settings", "RhythmSettings"),
    "wordings": ("organiser.ui.wordings.dialog", "WordingsDialog"),
    "paper texts": ("organiser.ui.papers.texts.texts_dialog", "PaperTextsDialog"),
    "duplicates": ("organiser.ui.duplicates.dialog", "DuplicatesDialog"),
    "trash": ("organiser.ui.settings.trash", "TrashDialog"),
    "history": ("organiser.ui.settings.history", "HistoryDialog"),
}

#: What can be opened.
NAMES = tuple(_CLASSES)
