"""Sending the pages of a PDF to a printer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from organiser.errors import OrganiserError
from organiser.ui.papers.rendering import POINTS_PER_INCH, PdfPages
from organiser.wording import phrase

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

#: Finer than this nobody sees, and the pictures would fill the memory.
_FINEST = 300


def choose_printer(
    parent: QWidget | None, title: str, page_count: int, size: QSizeF | None = None
) -> "QPrinter | None":
    """Ask the system's dialog for a printer, None if it was left.

    The dialog begins with sheets of `size`, in points: an envelope wants no A4.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    if size is not None:
        set_sheet(printer, size)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, page_count)
    return printer if dialog.exec() else None


def set_sheet(printer: "QPrinter", size: QSizeF) -> None:
    """Let a printer expect sheets of a size in points, on their side where they are wide."""
    is_wide = size.width() > size.height()
    upright = size.transposed() if is_wide else size
    fuzzy = QPageSize.SizeMatchPolicy.FuzzyMatch
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point, "", fuzzy))
    landscape, portrait = QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait
    printer.setPageOrientation(landscape if is_wide else portrait)


def print_pages(printer: "QPrinter", pages: PdfPages) -> None:
    """Print the pages the printer was asked for, each on its sheet in its own size.

    Raises:
        OrganiserError: the printer does not take the work.
    """
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise OrganiserError(
            phrase("The printer “{printer}” does not answer.", printer=printer.printerName())
        )
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or len(pages), len(pages))
    for number in range(first - 1, last):
        if number >= first:
            printer.newPage()
        image = pages.render(number, min(printer.resolution(), _FINEST))
        painter.drawImage(_sheet(printer, pages, number), image)
    painter.end()


def _sheet(printer: "QPrinter", pages: PdfPages, number: int) -> QRectF:
    """Return where a page goes: in its own size, or smaller if the sheet is."""
    from PySide6.QtPrintSupport import QPrinter

    sheet = printer.paperRect(QPrinter.Unit.DevicePixel).size()
    size: QSizeF = pages.size_at(number, printer.resolution())
    # Half a point of difference is rounding, and no reason to shrink.
    slack = printer.resolution() / POINTS_PER_INCH / 2
    if size.width() > sheet.width() + slack or size.height() > sheet.height() + slack:
        size = size.scaled(sheet, Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF(0, 0, size.width(), size.height())
