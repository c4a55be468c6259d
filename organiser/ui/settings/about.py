"""What this is, whose work it stands on, and where its things lie on this computer."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from organiser import __version__, paths
from organiser.ui.buttons import button
from organiser.ui.labels import plain_tip, selectable, text_label
from organiser.ui.pieces import scrolled
from organiser.ui.settings.credits import PACKAGES, RESOURCES, Credit
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS


class AboutDialog(QDialog):
    """Version, licence, folders and credits; everything in it can be marked and copied."""

    @classmethod
    def open_for(cls, parent: QWidget | None, book: Path) -> "AboutDialog":
        """Show the dialog over `parent` and return it; `book` is the file that is open."""
        dialog = cls(parent, book)
        dialog.open()
        return dialog

    def __init__(self, parent: QWidget | None, book: Path) -> None:
        """Build everything: nothing in it changes."""
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(self.tr("About Organiser"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        content = QWidget()
        content.setObjectName("about_content")
        column = QVBoxLayout(content)
        column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        self._add_words(column)
        self._add_places(column, book)
        self._add_credits(column)
        column.addStretch(1)
        area = scrolled(content, name="about_area")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(self._foot())
        self.resize(640, 700)
        self.close_button.setFocus()

    def _add_words(self, column: QVBoxLayout) -> None:
        column.addWidget(text_label("Organiser", "large", name="about_title"))
        column.addWidget(
            selectable(
                text_label(
                    self.tr("Version {version}").format(version=__version__),
                    "muted",
                    name="version_label",
                )
            )
        )
        purpose = self.tr("The desk of one person who keeps a small professional circle alive.")
        column.addWidget(text_label(purpose, wrap=True, name="purpose_label"))
        promise = self.tr(
            "Everything stays on this computer, in one file. Organiser never sends anything by"
            " itself and is free software under the MIT licence, without any warranty."
        )
        column.addWidget(text_label(promise, "muted", wrap=True, name="promise_label"))

    def _add_places(self, column: QVBoxLayout, book: Path) -> None:
        column.addWidget(_heading(self.tr("On this computer")))
        self._add_place(column, "book", self.tr("Your book"), book)
        self._add_place(column, "log", self.tr("Log"), paths.log_folder() / "organiser.log")
        self._add_place(
            column,
            "resources",
            self.tr("Fonts, icons, and the texts of their licences"),
            paths.resources_folder(),
        )

    def _add_place(self, column: QVBoxLayout, name: str, label: str, place: Path) -> None:
        """Add one line: what lies there, its path to copy, and a way to it."""
        field = QLineEdit(str(place))
        field.setObjectName(f"{name}_path")
        field.setReadOnly(True)
        field.setAccessibleName(label)
        field.setToolTip(plain_tip(str(place)))
        field.setCursorPosition(0)
        opener = button(self.tr("Open folder"), name=f"open_{name}", icon_name="external-link")
        opener.setAccessibleName(f"{opener.text()}: {label}")
        folder = place if place.is_dir() else place.parent
        opener.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(field, 1)
        line.addWidget(opener)
        part = QVBoxLayout()
        part.setSpacing(SPACE_XS)
        part.addWidget(text_label(label, "field", name=f"{name}_label"))
        part.addLayout(line)
        column.addLayout(part)

    def _add_credits(self, column: QVBoxLayout) -> None:
        column.addWidget(_heading(self.tr("It stands on the work of")))
        column.addLayout(_credit_lines(PACKAGES))
        column.addWidget(_heading(self.tr("Fonts and icons")))
        column.addLayout(_credit_lines(RESOURCES))

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("about_foot")
        foot.setProperty("surface", "foot")
        self.close_button = button(self.tr("Close"), name="close_button")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.close)
        line = QHBoxLayout(foot)
        line.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, SPACE_M)
        line.addStretch(1)
        line.addWidget(self.close_button)
        return foot


def _heading(text: str) -> QWidget:
    heading = text_label(text, "heading", name="section_heading")
    heading.setContentsMargins(0, SPACE_S, 0, 0)
    return heading


def _credit_lines(credits_: Sequence[Credit]) -> QLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_L)
    grid.setVerticalSpacing(SPACE_XS)
    grid.setColumnStretch(2, 1)
    for row, credit in enumerate(credits_):
        grid.addWidget(selectable(text_label(credit.name, name="credit_name")), row, 0)
        grid.addWidget(text_label(credit.edition(), "muted", name="credit_version"), row, 1)
        grid.addWidget(text_label(credit.licence, "muted", name="credit_licence"), row, 2)
    return grid
