"""Taking everything out of a column, to fill it anew."""

from PySide6.QtWidgets import QVBoxLayout


def clear_column(column: QVBoxLayout) -> None:
    """Remove every widget from a column and delete it."""
    while (item := column.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
