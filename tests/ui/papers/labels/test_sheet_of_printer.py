import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from organiser.ui.papers.printing import set_sheet

MM = 72 / 25.4


@pytest.mark.parametrize(
    ("width", "height"), [(210, 297), (120, 235), (235, 120), (240, 332), (100, 148)]
)
def test_a_printer_expects_sheets_as_large_as_the_paper(
    qapp: QApplication, width: int, height: int
) -> None:
    del qapp
    printer = QPrinter()
    printer.setOutputFileName("nowhere.pdf")
    set_sheet(printer, QSizeF(width * MM, height * MM))
    size = printer.pageLayout().fullRect(printer.pageLayout().units())
    assert size.width() / size.height() == pytest.approx(width / height, abs=0.01)
    sheet = printer.paperRect(QPrinter.Unit.Millimeter)
    assert (sheet.width(), sheet.height()) == pytest.approx((width, height), abs=1)
