"""The style sheet, built once per scheme from the tokens.

Widgets choose their dress by properties: `kind` of a button, `role` of a label, `surface` of a
frame.
"""

from organiser.ui.tokens import HEIGHT_CONTROL, RADIUS_CONTROL, TYPE_SIZES, Tokens


def build_style_sheet(look: Tokens) -> str:
    """Return the style sheet for one scheme."""
    parts = (_SURFACES, _LABELS, _BUTTONS, _FIELDS, _LISTS, _MENUS, _CALENDAR, _REST)
    values = {name: getattr(look, name) for name in Tokens.__dataclass_fields__}
    values["radius"] = RADIUS_CONTROL
    # The border takes a pixel on either side.
    values["inner_height"] = HEIGHT_CONTROL - 2
    values.update({f"size_{name}": size for name, size in TYPE_SIZES.items()})
    text = "".join(parts)
    for name, value in values.items():
        if name in _TONES:
            for part in ("ground", "line", "text", "dot"):
                text = text.replace(f"@{name}.{part};", f"{getattr(value, part)};")
        else:
            text = text.replace(f"@{name};", f"{value};").replace(f"@{name}px", f"{value}px")
    return text


_TONES = ("neutral", "info", "positive", "caution", "stop")

_SURFACES = """
QFrame[surface="side"] { background: @side; border: none; border-right: 1px solid @side_line; }
QFrame[surface="header"] { background: @header; border: none; border-bottom: 1px solid @line; }
QFrame[surface="pane"] { background: @header; border: none; border-right: 1px solid @line; }
QFrame[surface="foot"] { background: @header; border: none; border-top: 1px solid @line; }
QFrame[surface="line"] { background: @line_soft; border: none; }
QFrame[surface="notice"] {
    background: @stop.ground; border: 1px solid @stop.line; border-radius: @radiuspx;
}
"""

_LABELS = """
QLabel[role] { padding: 2px 0; }
QLabel[role="paragraph"] { padding: 0; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="small"] { color: @muted; font-size: @size_smallpx; }
QLabel[role="tiny"] { color: @muted; font-size: @size_tinypx; }
QLabel[role="strong"] { font-weight: bold; }
QLabel[role="heading"] { font-size: @size_strongpx; font-weight: bold; }
QLabel[role="title"] { font-size: @size_titlepx; font-weight: bold; }
QLabel[role="large"] { font-size: @size_largepx; font-weight: bold; }
QLabel[role="huge"] { font-size: @size_hugepx; font-weight: bold; }
QLabel[role="accent"] { color: @accent; font-weight: bold; }
QLabel[role="product"] {
    color: @accent; font-size: @size_strongpx; font-weight: bold;
}
QLabel[role="positive"] { color: @positive.text; }
QLabel[role="caution"] { color: @caution.text; }
QLabel[role="stop"] { color: @stop.text; }
QLabel[role="field"] { color: @side_text; font-size: @size_smallpx; }
QLabel[role="problem"] { color: @stop.text; font-size: @size_smallpx; }
QLabel:disabled { color: @faint; }
"""

_BUTTONS = """
QPushButton {
    background: @card; color: @text; border: 1px solid @line_strong; border-radius: @radiuspx;
    padding: 0 12px; min-height: @inner_heightpx; max-height: @inner_heightpx;
}
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @line; }
QPushButton:focus {
    border: 2px solid @accent; padding: 0 11px; min-height: 26px; max-height: 26px;
}
QPushButton:disabled { color: @faint; border-color: @line; background: @header; }
QPushButton[kind="primary"], QPushButton:checked {
    background: @primary; color: @on_primary; border-color: @primary;
}
QPushButton[kind="primary"]:hover, QPushButton:checked:hover { background: @primary_hover; }
QPushButton[kind="primary"]:focus, QPushButton:checked:focus { border-color: @focus_ring; }
QPushButton[kind="primary"]:disabled {
    background: @line; color: @faint; border-color: @line;
}
QPushButton[kind="danger"] { background: @danger; color: @on_danger; border-color: @danger; }
QPushButton[kind="danger"]:hover { background: @danger_hover; }
QPushButton[kind="danger"]:disabled {
    background: @line; color: @faint; border-color: @line;
}
QPushButton[kind="danger"]:focus { border-color: @focus_ring; }
QPushButton[kind="quiet"] {
    background: transparent; border: 1px solid transparent; color: @accent; padding: 0 4px;
}
QPushButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:focus { border: 1px solid @accent; }
QPushButton[kind="quiet"]:disabled { color: @faint; }
QPushButton[folds="true"] {
    color: @text; font-size: @size_strongpx; font-weight: bold; padding-left: 2px;
}
QPushButton[kind="crumb"] {
    background: transparent; border: 1px solid transparent; color: @muted; padding: 0 4px;
}
QPushButton[kind="crumb"]:hover { color: @accent; }
QPushButton[kind="crumb"]:focus { border: 1px solid @accent; color: @accent; }
QPushButton[kind="small"] {
    padding: 0 8px; min-height: 20px; max-height: 20px; font-size: @size_smallpx;
}
QPushButton[kind="small"]:focus { border: 1px solid @accent; }
QPushButton[kind="big"] {
    padding: 0 14px; min-height: 46px; max-height: 46px; font-size: @size_titlepx;
}
QPushButton[kind="big"]:focus { padding: 0 13px; min-height: 44px; max-height: 44px; }
QPushButton::menu-indicator { image: none; width: 0; }
QToolButton {
    background: transparent; border: 1px solid transparent; border-radius: @radiuspx; padding: 4px;
}
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @line; }
QToolButton:focus { border-color: @accent; }
QToolButton::menu-indicator { image: none; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: @field; color: @text; border: 1px solid @line_strong; border-radius: @radiuspx;
    padding: 0 9px; selection-background-color: @primary; selection-color: @on_primary;
}
QLineEdit, QComboBox, QAbstractSpinBox {
    min-height: @inner_heightpx; max-height: @inner_heightpx;
}
QComboBox { padding-left: 11px; }
QPlainTextEdit, QTextEdit { padding: 6px 6px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid @accent; padding: 0 8px; min-height: 26px; max-height: 26px;
}
QComboBox:focus { padding-left: 10px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: 5px 5px; }
QLineEdit[problem="true"], QTextEdit[problem="true"], QComboBox[problem="true"],
QAbstractSpinBox[problem="true"] { border-color: @stop.dot; }
QLineEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    color: @faint; background: @header; border-color: @line;
}
QLineEdit[leading="true"] { padding-left: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
    background: transparent; border: none; padding: 0; min-height: 0; max-height: 9999px;
}
QLineEdit:read-only { background: @header; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
    background: @card; color: @text; border: 1px solid @line_strong; padding: 4px;
    selection-background-color: @selection; selection-color: @text; outline: none;
}
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; }
QCheckBox, QRadioButton { spacing: 8px; padding: 2px; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 16px; height: 16px; border: 1px solid @line_strong; border-radius: 4px;
    background: @field;
}
QCheckBox::indicator:checked { background: @primary; border-color: @primary; }
QCheckBox::indicator:disabled { background: @header; border-color: @line; }
QCheckBox:focus { border: 1px solid @accent; border-radius: 5px; padding: 1px; }
"""

_LISTS = """
QScrollArea { border: none; }
QTableView, QListView, QTreeView {
    background: transparent; border: none; outline: none;
    selection-background-color: @selection; selection-color: @text; gridline-color: @line_soft;
}
QListWidget#search_proposals {
    background: @card; border: 1px solid @line_strong; border-radius: @radiuspx; padding: 4px;
}
QListWidget#search_proposals::item { padding: 0 6px; border-radius: 4px; }
QListWidget#search_proposals::item:selected { background: @selection; color: @text; }
RowsView::item { padding: 0 10px; border: none; border-bottom: 1px solid @line_soft; }
RowsView::item:selected { background: @selection; color: @text; }
RowsView::item:focus { border: 1px solid @accent; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; color: @muted; border: none; border-bottom: 1px solid @line;
    padding: 0 13px; min-height: 30px; font-size: @size_smallpx;
}
QTableCornerButton::section { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line_strong; border-radius: 3px; }
QScrollBar::handle:vertical { margin: 2px; min-height: 36px; }
QScrollBar::handle:horizontal { margin: 2px; min-width: 36px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
"""

_MENUS = """
QMenuBar { background: @side; color: @side_text; border-bottom: 1px solid @side_line; }
QMenuBar::item { padding: 5px 10px; background: transparent; border-radius: 5px; }
QMenuBar::item:selected { background: @line; }
QMenu { background: @card; color: @text; border: 1px solid @line_strong; padding: 5px; }
QMenu::item { padding: 6px 22px 6px 10px; border-radius: 5px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @faint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line_soft; margin: 5px 8px; }
QToolTip {
    background: @card; color: @text; border: 1px solid @line_strong; padding: 4px 6px;
}
"""

_CALENDAR = """
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @header; }
QCalendarWidget QToolButton { color: @text; font-weight: bold; padding: 4px 8px; }
QCalendarWidget QSpinBox { min-height: 22px; max-height: 22px; }
QCalendarWidget QAbstractItemView {
    background: @card; color: @text; border: none; outline: none;
    selection-background-color: @primary; selection-color: @on_primary;
}
QCalendarWidget QAbstractItemView:disabled { color: @faint; }
"""

_REST = """
QProgressBar {
    background: @line; border: none; border-radius: 3px; min-height: 6px; max-height: 6px;
}
QProgressBar::chunk { background: @primary; border-radius: 3px; }
QTabBar::tab {
    background: transparent; color: @muted; padding: 8px 12px; border: none;
    border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: @text; border-bottom-color: @primary; }
QTabBar::tab:focus { color: @accent; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QStatusBar { background: @side; color: @muted; }
QStatusBar::item { border: none; }
"""
