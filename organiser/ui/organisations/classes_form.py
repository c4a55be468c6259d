"""The form for the list of licence classes: add, rename, put in order, remove."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from organiser.errors import InvalidInput
from organiser.services.organisations import licence_classes
from organiser.services.organisations.licence_classes import LicenceClassDraft, check_classes
from organiser.ui.fields import TextField
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.movable_rows import MovableRows
from organiser.ui.overriding import override
from organiser.ui.row_editor import Column, EditedRow, at_row
from organiser.ui.store import Store
from organiser.wording import phrase


class LicenceClassesForm(FormDialog):
    """Shows the whole list; licences follow a class that gets another name."""

    def __init__(self, store: Store, parent: QWidget | None) -> None:
        """Fill the rows with the list as it is."""
        title = self.tr("Licence classes")
        super().__init__(parent, title, on_save=self._keep, name="licence_classes_form")
        self._store = store
        hint = self.tr(
            "Forms propose these in this order. Licences follow when a class is renamed;"
            " a class that licences have cannot be removed."
        )
        self.fields.column.addWidget(text_label(hint, "muted", wrap=True, name="classes_hint"))
        columns: list[Column] = [("name", self.tr("Licence class"), TextField, 1, 0)]
        self.editor = OrderedRows(
            columns,
            new=LicenceClassDraft,
            drafts=store.read(licence_classes.list_classes),
            add_label=self.tr("Add a class"),
            name="classes",
        )
        self.fields.add_field("classes", "", self.editor)
        self.setMinimumWidth(560)

    @classmethod
    def open_for(cls, store: Store, parent: QWidget | None) -> "LicenceClassesForm":
        """Show the form and return it."""
        form = cls(store, parent)
        form.open()
        return form

    @override
    def draft(self) -> tuple[LicenceClassDraft, ...]:
        classes = self.editor.value()
        try:
            check_classes(classes)
        except InvalidInput as problem:
            raise at_row(problem, {"classes": self.editor}) from None
        self.editor.mark("", "")
        return classes

    def _keep(self, classes: tuple[LicenceClassDraft, ...]) -> None:
        action = phrase("Change the licence classes")
        self._store.do(action, licence_classes.change_classes, classes)


class OrderedRows(MovableRows[LicenceClassDraft]):
    """Rows that can be moved up and down; those in use cannot be taken away."""

    @override
    def _append(self, draft: LicenceClassDraft) -> EditedRow[LicenceClassDraft]:
        row = super()._append(draft)
        translate = QCoreApplication.translate
        self.add_movers(
            row,
            up=translate("LicenceClassesForm", "Move up"),
            down=translate("LicenceClassesForm", "Move down"),
        )
        if draft.used:
            row.remove_button.setEnabled(False)
            used = translate("LicenceClassesForm", "Licences have this class")
            row.remove_button.setToolTip(used)
        return row
