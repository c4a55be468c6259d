"""The form for the organiser's own kinds of programme: add, rename, put in order, remove."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from organiser.errors import InvalidInput
from organiser.services.programmes import programme_kinds
from organiser.services.programmes.programme_kinds import OwnKindDraft, check_own_kinds
from organiser.ui.fields import TextField, WordField
from organiser.ui.forms import FormDialog
from organiser.ui.labels import plain_tip, text_label
from organiser.ui.movable_rows import MovableRows
from organiser.ui.overriding import override
from organiser.ui.programmes import making
from organiser.ui.row_editor import Column, EditedRow, at_row
from organiser.ui.store import Store
from organiser.vocabulary import ProgrammeKind


class ProgrammeKindsForm(FormDialog):
    """Shows the whole list; programmes follow a kind that gets another name."""

    def __init__(self, store: Store, parent: QWidget | None) -> None:
        """Fill the rows with the list as it is."""
        title = self.tr("Kinds of programme")
        super().__init__(parent, title, on_save=self._keep, name="programme_kinds_form")
        self._store = store
        hint = self.tr(
            "Your own kinds stand below the five that are always there; each behaves like one of"
            " them. Programmes follow when a kind is renamed; when it is removed, they become what"
            " it behaved like."
        )
        self.fields.column.addWidget(text_label(hint, "muted", wrap=True, name="kinds_hint"))
        columns: list[Column] = [
            ("name", self.tr("Your own kind"), TextField, 3, 0),
            ("kind", self.tr("Behaves like"), _kind_field, 2, 0),
        ]
        self.editor = KindRows(
            columns,
            new=OwnKindDraft,
            drafts=store.read(programme_kinds.list_own_kinds),
            add_label=self.tr("Add a kind"),
            name="kinds",
        )
        self.fields.add_field("kinds", "", self.editor)
        self.setMinimumWidth(600)

    @classmethod
    def open_for(cls, store: Store, parent: QWidget | None) -> "ProgrammeKindsForm":
        """Show the form and return it."""
        form = cls(store, parent)
        form.open()
        return form

    @override
    def draft(self) -> tuple[OwnKindDraft, ...]:
        kinds = self.editor.value()
        try:
            check_own_kinds(kinds)
        except InvalidInput as problem:
            raise at_row(problem, {"kinds": self.editor}) from None
        self.editor.mark("", "")
        return kinds

    def _keep(self, kinds: tuple[OwnKindDraft, ...]) -> None:
        making.change_kinds(self._store, kinds)


class KindRows(MovableRows[OwnKindDraft]):
    """Rows that can be moved up and down; each says how many programmes are of its kind."""

    @override
    def _append(self, draft: OwnKindDraft) -> EditedRow[OwnKindDraft]:
        row = super()._append(draft)
        translate = QCoreApplication.translate
        self.add_movers(
            row,
            up=translate("ProgrammeKindsForm", "Move up"),
            down=translate("ProgrammeKindsForm", "Move down"),
        )
        if draft.used:
            used = translate("ProgrammeKindsForm", "Programmes of this kind: {count}")
            used = used.format(count=draft.used)
            row.lines.addWidget(text_label(used, "small", name=f"{row.objectName()}_used"))
            row.remove_button.setToolTip(plain_tip(f"{row.remove_button.toolTip()} · {used}"))
        return row


def _kind_field(kind: ProgrammeKind) -> WordField[ProgrammeKind]:
    return WordField(ProgrammeKind, kind)
