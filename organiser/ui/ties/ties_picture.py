"""The window with the picture of who is tied to whom around a person."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from organiser.documents.paper import safe_file_name
from organiser.services.relations.tie_webs import LineKind, NodeId, NodeKind, Web, get_web
from organiser.ui import ask
from organiser.ui.buttons import button, icon_button, menu_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.fields import CheckField
from organiser.ui.labels import ElidedLabel
from organiser.ui.language import current_language
from organiser.ui.papers import printing
from organiser.ui.papers.rendering import PdfPages
from organiser.ui.papers.saving import write_file
from organiser.ui.ties.web_painting import build_picture, paint_sample, screen_look
from organiser.ui.ties.web_paper import Sheet, build_pdf, build_png
from organiser.ui.ties.web_view import WebView
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S
from organiser.wording import day_label

_SAMPLE = QSize(34, 14)
_LARGER = 1.2


class TiesPicture(QDialog):
    """Shows the people, organisations and circles within two steps; every kind can be left out."""

    def __init__(self, desk: CardDesk, person_id: int) -> None:
        super().__init__(desk.parent)
        self.setObjectName("ties_picture")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._centres = [person_id]
        self._title = ""
        self.view = WebView()
        self.switches = {kind: self._switch(kind, text) for kind, text in self._kinds().items()}
        self.title_label = ElidedLabel("", "title", name="picture_title")
        self.note_label = ElidedLabel("", "muted", name="picture_note")
        self.back_button = icon_button(
            "chevron-left", self.tr("Back (Alt+Left)"), name="picture_back"
        )
        self._lay_out()
        self._wire()
        self.resize(1120, 800)
        self._web = self._read()
        self._show()
        self.view.setFocus()

    @classmethod
    def open_for(cls, desk: CardDesk, person_id: int) -> "TiesPicture":
        """Show the picture around a person and return the window."""
        made = cls(desk, person_id)
        made.open()
        return made

    def show_centre(self, person_id: int) -> None:
        """Make a person the middle; Back leads to the one before."""
        if person_id != self._centres[-1]:
            self._centres.append(person_id)
            self._show()

    def go_back(self) -> None:
        """Return to the middle before this one, if there was one."""
        if len(self._centres) > 1:
            self._centres.pop()
            self._show()

    def print_picture(self) -> None:
        """Print the sheet on a printer of choice."""
        pages = PdfPages(build_pdf(self._sheet()))
        printer = printing.choose_printer(self, self._title, len(pages))
        if printer is not None:
            printing.print_pages(printer, pages)
            self.note_label.setText(self.tr("Sent to the printer."))
        pages.close()

    def save(self, suffix: str) -> None:
        """Write the sheet where the organiser wants it, as `.pdf` or `.png`."""
        kind = (
            (self.tr("PDF documents"), ["*.pdf"])
            if suffix == ".pdf"
            else (self.tr("Pictures"), ["*.png"])
        )
        name = safe_file_name([self._title, f"{self._desk.store.today()}"], suffix=suffix)
        path = ask.save_path(self, self.tr("Save the picture"), name, kinds=[kind])
        if path is not None:
            build = build_pdf if suffix == ".pdf" else build_png
            write_file(path, build(self._sheet()))
            self.note_label.setText(self.tr("Saved as {file}").format(file=str(path)))

    def _sheet(self) -> Sheet:
        day = day_label(self._desk.store.today(), current_language())
        kinds = self._kinds()
        return Sheet(
            picture=build_picture(self._web),
            title=self._title,
            note=" · ".join(filter(None, (self._left_out(), day))),
            legend=[(kind, kinds[kind]) for kind in self._chosen()],
        )

    def _show(self) -> None:
        self._web = self._read()
        self.view.show_web(self._web)
        self._title = self.tr("Ties of {name}").format(name=self._web.nodes[0].name)
        self.setWindowTitle(self._title)
        self.title_label.setText(self._title)
        self.view.setAccessibleName(self._title)
        self.back_button.setEnabled(len(self._centres) > 1)
        self.note_label.setText(self._note())

    def _read(self) -> Web:
        store = self._desk.store
        return store.read(get_web, self._centres[-1], kinds=self._chosen(), today=store.today())

    def _note(self) -> str:
        if len(self._web.nodes) < 2:
            return self.tr("Nobody is tied in this way. Note ties with + on the person's page.")
        hint = self.tr("Click: make the middle · double click or Enter: open · arrow keys: walk")
        return " · ".join(filter(None, (self._left_out(), hint)))

    def _left_out(self) -> str:
        count = self._web.left_out
        return self.tr("+%n more without room; the nearest are shown", "", count) if count else ""

    def _chosen(self) -> tuple[LineKind, ...]:
        return tuple(kind for kind, switch in self.switches.items() if switch.isChecked())

    def _open(self, node_id: NodeId) -> None:
        kind, key = node_id
        follow = {
            NodeKind.PERSON: self._desk.show_person,
            NodeKind.ORGANISATION: self._desk.show_organisation,
            NodeKind.CIRCLE: self._desk.show_circle,
        }[kind]
        self.accept()
        follow(key)

    def _kinds(self) -> dict[LineKind, str]:
        return {
            LineKind.RELATIONSHIP: self.tr("Ties noted"),
            LineKind.INTRODUCTION: self.tr("Introductions"),
            LineKind.ORGANISATION: self.tr("Same organisation"),
            LineKind.CIRCLE: self.tr("Shared circles"),
            LineKind.KEEP_APART: self.tr("Keep apart"),
        }

    def _switch(self, kind: LineKind, text: str) -> CheckField:
        made = CheckField(text, checked=True)
        made.setObjectName(f"show_{kind.name.lower()}")
        made.setIcon(_sample(kind))
        made.setIconSize(_SAMPLE)
        made.changed.connect(self._show)
        return made

    def _wire(self) -> None:
        self.view.centre_requested.connect(self.show_centre)
        self.view.open_requested.connect(self._open)
        self.back_button.clicked.connect(self.go_back)
        QShortcut(QKeySequence("Alt+Left"), self, self.go_back)

    def _lay_out(self) -> None:
        smaller = icon_button("zoom-out", self.tr("Smaller (-)"), name="picture_smaller")
        smaller.clicked.connect(lambda: self.view.zoom(1 / _LARGER))
        larger = icon_button("zoom-in", self.tr("Larger (+)"), name="picture_larger")
        larger.clicked.connect(lambda: self.view.zoom(_LARGER))
        fit = button(self.tr("Show all"), name="picture_fit", kind="quiet", tip="0")
        fit.clicked.connect(self.view.fit)
        printed = button(self.tr("Print…"), name="picture_print", icon_name="printer")
        printed.clicked.connect(self.print_picture)
        menu = QMenu()
        menu.addAction(self.tr("As PDF…")).triggered.connect(lambda: self.save(".pdf"))
        menu.addAction(self.tr("As a picture…")).triggered.connect(lambda: self.save(".png"))
        saved = menu_button(self.tr("Save"), menu, name="picture_save")
        close = button(self.tr("Close"), name="picture_close")
        close.clicked.connect(self.reject)
        head = _band(
            "header", self.back_button, self.title_label, None, smaller, larger, fit, printed, saved
        )
        foot = _band("foot", self.note_label, None, close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(_band("header", *self.switches.values(), None))
        column.addWidget(self.view, 1)
        column.addWidget(foot)


def _band(surface: str, *parts: QWidget | None) -> QFrame:
    """Return widgets in one line; None stands for the room between left and right."""
    frame = QFrame()
    frame.setObjectName(f"picture_{surface}")
    frame.setProperty("surface", surface)
    row = QHBoxLayout(frame)
    row.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
    row.setSpacing(SPACE_M)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return frame


def _sample(kind: LineKind) -> QIcon:
    picture = QPixmap(_SAMPLE * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_sample(painter, QRectF(0, 0, _SAMPLE.width(), _SAMPLE.height()), kind, screen_look())
    painter.end()
    return QIcon(picture)
