"""Where the parts of the window for one file each stand."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from organiser.ui.labels import text_label
from organiser.ui.pieces import EmptyState
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

if TYPE_CHECKING:
    from organiser.ui.papers.batch.batch_dialog import BatchDialog

_SIZE = (820, 560)
_OPTIONS_WIDTH = 210


def lay_out(dialog: "BatchDialog") -> None:
    """Place what the dialog has made."""
    inner = QVBoxLayout()
    inner.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_M)
    inner.setSpacing(SPACE_M)
    inner.addWidget(text_label(dialog.windowTitle(), "title", wrap=True, name="batch_title"))
    middle = QHBoxLayout()
    middle.setSpacing(SPACE_L)
    middle.addLayout(_chosen(dialog), 1)
    middle.addWidget(_options(dialog))
    inner.addLayout(middle, 1)
    inner.addLayout(_folder(dialog))
    inner.addWidget(dialog.progress)
    inner.addWidget(dialog.summary_label)
    foot = QFrame()
    foot.setObjectName("batch_foot")
    foot.setProperty("surface", "foot")
    _row(
        QHBoxLayout(foot),
        dialog.preview_button,
        None,
        dialog.give_button,
        dialog.open_button,
        dialog.cancel_button,
        dialog.make_button,
    ).setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, SPACE_M)
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addLayout(inner, 1)
    whole.addWidget(foot)
    dialog.resize(*_SIZE)


def _chosen(dialog: "BatchDialog") -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACE_S)
    if not dialog.subject_list.topLevelItemCount():
        sentence = QCoreApplication.translate(
            "BatchDialog", "There is nothing yet that this paper could be made for."
        )
        column.addWidget(EmptyState("users", sentence, name="batch_empty"), 1)
        dialog.preview_button.setEnabled(False)
        return column
    column.addLayout(
        _row(QHBoxLayout(), dialog.count_label, None, dialog.all_button, dialog.none_button)
    )
    column.addWidget(dialog.subject_list, 1)
    return column


def _options(dialog: "BatchDialog") -> QWidget:
    made = QWidget()
    made.setObjectName("batch_options")
    made.setFixedWidth(_OPTIONS_WIDTH)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_S)
    title = QCoreApplication.translate("BatchDialog", "How it is written")
    column.addWidget(text_label(title, "strong", name="batch_options_title"))
    column.addWidget(dialog.option_fields)
    column.addStretch(1)
    return made


def _folder(dialog: "BatchDialog") -> QHBoxLayout:
    words = QCoreApplication.translate("BatchDialog", "Into the folder")
    row = _row(QHBoxLayout(), text_label(words, "field", name="folder_words"))
    row.addWidget(dialog.folder_label, 1)
    row.addWidget(dialog.folder_button)
    return row


def _row(row: QHBoxLayout, *widgets: QWidget | None) -> QHBoxLayout:
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_S)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row
