"""Which page is seen and how large: a number to type, and the zoom."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from organiser.ui.buttons import button, icon_button
from organiser.ui.fields import NumberField
from organiser.ui.labels import text_label
from organiser.ui.papers.pages_view import PagesView
from organiser.ui.tokens import SPACE_S, SPACE_XS

_NUMBER_WIDTH = 52


class PageBar(QWidget):
    """Follows the pages that are seen and leads to others."""

    def __init__(self, view: PagesView) -> None:
        super().__init__()
        self.setObjectName("page_bar")
        self._view = view
        self.page_field = NumberField(1, minimum=1, maximum=1)
        self.page_field.setObjectName("page_field")
        self.page_field.setAccessibleName(self.tr("Page"))
        self.page_field.setFixedWidth(_NUMBER_WIDTH)
        self.count_label = text_label("", "muted", name="count_label")
        self.zoom_out_button = icon_button(
            "zoom-out", self.tr("Smaller (Ctrl+-)"), name="zoom_out_button"
        )
        self.zoom_in_button = icon_button(
            "zoom-in", self.tr("Larger (Ctrl++)"), name="zoom_in_button"
        )
        self.fit_button = button(
            self.tr("Fit width"), name="fit_button", kind="quiet", tip=self.tr("Ctrl+0")
        )
        self.zoom_label = text_label("", "muted", name="zoom_label")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        row.addWidget(self.page_field)
        row.addWidget(self.count_label)
        row.addSpacing(SPACE_S)
        for widget in (self.zoom_out_button, self.zoom_label, self.zoom_in_button, self.fit_button):
            row.addWidget(widget)
        self.page_field.changed.connect(self._on_page_typed)
        self.zoom_in_button.clicked.connect(view.zoom_in)
        self.zoom_out_button.clicked.connect(view.zoom_out)
        self.fit_button.clicked.connect(view.fit_width)
        view.zoom_changed.connect(self._on_zoom_changed)
        view.page_changed.connect(self._on_page_changed)

    def set_count(self, pages: int) -> None:
        """Say how many pages there are."""
        self.page_field.setMaximum(max(pages, 1))
        self.page_field.setEnabled(pages > 1)
        self.count_label.setText(self.tr("of {count}").format(count=pages))
        self._on_page_changed(self._view.page())

    def _on_page_typed(self) -> None:
        self._view.show_page(self.page_field.value())

    def _on_page_changed(self, page: int) -> None:
        self.page_field.blockSignals(True)
        self.page_field.setValue(page)
        self.page_field.blockSignals(False)

    def _on_zoom_changed(self, percent: int) -> None:
        self.zoom_label.setText(self.tr("{percent} %").format(percent=percent))
