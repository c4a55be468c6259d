"""The window of a proposed order: what it brings, why, and taking it or not."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from organiser.touring.itinerary import Itinerary
from organiser.touring.lines import duration
from organiser.touring.proposing.offer import DayOffer, Offer, Verdict
from organiser.ui.buttons import ChoiceBar, button
from organiser.ui.columns import clear_column
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.pieces import scrolled
from organiser.ui.store import Store
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from organiser.ui.tours.ordering import actions
from organiser.ui.tours.ordering.days_beside import DaysBeside
from organiser.ui.tours.ordering.order_search import OrderSearch
from organiser.ui.tours.ordering.order_words import foundation, gains, move_text, verdict_text

_STEPS = 1000
#: High enough where there is a sentence and little more.
_SHORT = 320
_WIDTH, _LOW, _HIGH = 860, 600, 760


class OrderDialog(QDialog):
    """Looks for a better order as soon as it opens; Escape leaves everything as it is."""

    def __init__(self, parent: QWidget, store: Store, itinerary: Itinerary) -> None:
        super().__init__(parent)
        self.setObjectName("order_dialog")
        self.setWindowTitle(self.tr("Better order: {tour}").format(tour=itinerary.title))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._store = store
        self._offer: Offer | None = None
        self.search = OrderSearch(self)
        self.search.found.connect(self._on_found)
        self.search.progressed.connect(self._on_progressed)
        self._build_searching()
        self._build_result()
        self._build_buttons()
        self._lay_out()
        self.resize(_WIDTH, max(_LOW, min(_HIGH, parent.window().height() - 2 * SPACE_XL)))
        self.search.start(itinerary.plan)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.search.stop()
        super().closeEvent(event)

    @override
    def done(self, result: int) -> None:
        self.search.stop()
        super().done(result)

    def _build_searching(self) -> None:
        self.progress = QProgressBar()
        self.progress.setObjectName("order_progress")
        self.progress.setRange(0, _STEPS)
        self.best_label = text_label(
            self.tr("Trying orders…"), "muted", wrap=True, name="order_best"
        )
        self.enough_button = button(self.tr("Use the best so far"), name="order_enough")
        self.enough_button.setEnabled(False)
        self.enough_button.clicked.connect(self.search.take_best)
        self.searching_page = QWidget()
        column = QVBoxLayout(self.searching_page)
        column.setSpacing(SPACE_M)
        column.addStretch(1)
        column.addWidget(self.best_label)
        column.addWidget(self.progress)
        column.addWidget(self.enough_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def _build_result(self) -> None:
        self.verdict_label = text_label("", "title", wrap=True, name="order_verdict")
        self.gains = QGridLayout()
        self.gains.setHorizontalSpacing(SPACE_L)
        self.gains.setVerticalSpacing(0)
        self.day_bar = ChoiceBar(name="order_day_bar")
        self.day_bar.chosen.connect(lambda _day_id: self._show_day())
        self.days_beside = DaysBeside()
        self.reasons = QVBoxLayout()
        self.reasons.setSpacing(SPACE_S)
        told = QWidget()
        told.setObjectName("order_reasons")
        told.setLayout(self.reasons)
        self.reasons.setContentsMargins(0, 0, 0, 0)
        self.reasons_area = scrolled(told, name="order_reasons_area")
        self.answer_page = QWidget()
        column = QVBoxLayout(self.answer_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.verdict_label)
        column.addLayout(self.gains)
        column.addWidget(self.day_bar)
        column.addWidget(self.days_beside, 2)
        column.addWidget(self.reasons_area, 3)

    def _build_buttons(self) -> None:
        self.take_button = button(
            self.tr("Take this order"), name="take_order_button", kind="primary"
        )
        self.day_button = button(self.tr("Only this day"), name="take_day_button")
        self.leave_button = button(self.tr("Leave it as it is"), name="leave_order_button")
        self.take_button.clicked.connect(lambda: self._take(None))
        self.day_button.clicked.connect(self._on_day)
        self.leave_button.clicked.connect(self.reject)
        self.take_button.hide()
        self.day_button.hide()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.searching_page)
        self.stack.addWidget(self.answer_page)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        self.foundation_label = text_label("", "muted", name="order_foundation")
        foot.addWidget(self.foundation_label, 1)
        for made in (self.leave_button, self.day_button, self.take_button):
            foot.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)

    def _on_progressed(self, done: int, best_minutes: int) -> None:
        self.progress.setValue(done)
        if best_minutes >= 0:
            self.enough_button.setEnabled(True)
            best = self.tr("Best so far: {travel} under way")
            self.best_label.setText(best.format(travel=say(duration(best_minutes))))

    def _on_found(self, offer: Offer) -> None:
        self._offer = offer
        is_better = offer.verdict is Verdict.BETTER
        self.verdict_label.setText(verdict_text(offer))
        self.foundation_label.setText(foundation(offer))
        self.take_button.setVisible(is_better)
        self.leave_button.setText(self.tr("Leave it as it is") if is_better else self.tr("Close"))
        self._show_gains(offer if is_better else None)
        self._show_reasons(offer)
        self._show_days(offer if is_better else None)
        self.stack.setCurrentWidget(self.answer_page)
        if not is_better:
            self.resize(self.width(), _SHORT)
        (self.take_button if is_better else self.leave_button).setFocus()

    def _show_gains(self, offer: Offer | None) -> None:
        for column, (name, values) in enumerate(gains(offer) if offer else ()):
            self.gains.addWidget(text_label(name, "small"), 0, column)
            self.gains.addWidget(text_label(values, "strong"), 1, column)
        self.gains.setColumnStretch(self.gains.columnCount(), 1)

    def _show_days(self, offer: Offer | None) -> None:
        changed = [day for day in offer.days if day.is_changed] if offer else []
        self.day_bar.set_choices(
            [
                (
                    day.before.plan.day_id,
                    self.tr("Day {number}").format(number=day.before.number),
                )
                for day in changed
            ]
        )
        self.day_bar.setVisible(len(changed) > 1)
        self.days_beside.setVisible(bool(changed))
        if changed:
            self.day_bar.set_current(changed[0].before.plan.day_id)
            self._show_day()

    def _show_day(self) -> None:
        day = self._current_day()
        if day is None or self._offer is None:
            return
        moved = frozenset(move.stop_id for move in self._offer.moves)
        self.days_beside.show_day(day, moved)
        changed = [one for one in self._offer.days if one.is_changed]
        self.day_button.setVisible(len(changed) > 1)
        self.day_button.setEnabled(day.stands_alone)
        tip = self.tr("Stops move between days: only all of them can be taken together.")
        self.day_button.setToolTip("" if day.stands_alone else tip)

    def _show_reasons(self, offer: Offer) -> None:
        clear_column(self.reasons)
        several_days = len(offer.days) > 1
        for move in offer.moves:
            words = f"{move.name}   {move_text(move, several_days=several_days)}"
            self.reasons.addWidget(text_label(words, "strong", wrap=True, name="order_move"))
            self.reasons.addWidget(text_label(say(move.why), "small", wrap=True, name="order_why"))
        for obstacle in offer.obstacles:
            self.reasons.addWidget(
                text_label(say(obstacle), "body", wrap=True, name="order_obstacle")
            )
        if offer.obstacles:
            way_out = self.tr(
                "What helps: begin a day earlier, shorten a stop or leave one out, free a fixed"
                " time. Then look again."
            )
            self.reasons.addWidget(text_label(way_out, "muted", wrap=True, name="order_way_out"))
        for title, sentences in (
            (self.tr("No more to mind"), [one.sentence for one in offer.vanished]),
            (self.tr("New to mind"), [one.sentence for one in offer.appeared]),
            (self.tr("What your wishes cost"), [wish.said for wish in offer.wishes]),
        ):
            if sentences:
                self.reasons.addWidget(text_label(title, "heading"))
            for sentence in sentences:
                self.reasons.addWidget(text_label(say(sentence), wrap=True, name="order_told"))
        self.reasons.addStretch(1)
        self.reasons_area.setVisible(self.reasons.count() > 1)

    def _current_day(self) -> DayOffer | None:
        days = self._offer.days if self._offer else ()
        current = self.day_bar.current()
        return next((day for day in days if day.before.plan.day_id == current), None)

    def _on_day(self) -> None:
        day = self._current_day()
        if day is not None:
            self._take(day.before.plan.day_id)

    def _take(self, day_id: int | None) -> None:
        assert self._offer is not None
        actions.take_order(self._store, self._offer.order(day_id))
        self.accept()
