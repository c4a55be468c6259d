"""The quick log: one line over any room that says what happened, when and with whom."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from organiser.services.relations import interactions
from organiser.services.relations.interactions import InteractionDraft
from organiser.services.relations.quick_log import Around, Settled, Understood, name_key, understand
from organiser.text.log_line import Named
from organiser.ui import ask, theme
from organiser.ui.buttons import button
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.overriding import override
from organiser.ui.people.log_form import LogForm, log_entry
from organiser.ui.store import Store
from organiser.ui.timeline.attachments_field import kept_files
from organiser.ui.timeline.entry_row import dropped_files
from organiser.ui.timeline.files import choose_files
from organiser.ui.timeline.name_proposals import NameProposals
from organiser.ui.timeline.quick_log_answers import Answers, AnswerWays
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from organiser.ui.typed_text import TypedText

_WIDTH = 720
_FROM_TOP = 96


class QuickLog(QDialog):
    """Takes one line, shows what it understood, and keeps it with Enter.

    Ctrl+Enter opens the full form filled with it; files may be dropped on it. Signals:
    `logged(int)` with the new entry's id.
    """

    logged = Signal(int)

    def __init__(self, store: Store, parent: QWidget, around: Around) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("quick_log")
        self.setWindowTitle(self.tr("Log a contact"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._store = store
        self._over = parent
        self._around = around
        self._settled = Settled()
        self._paths: list[Path] = []
        self._look_up = lru_cache(maxsize=512)(store.named)
        self.edit = QLineEdit()
        self.edit.setObjectName("quick_line")
        self.edit.setAccessibleName(self.tr("What happened, when and with whom"))
        self.edit.setPlaceholderText(self.tr("e.g. yesterday call Takahashi: about the estimate"))
        self.answers = Answers(
            AnswerWays(choose=self._choose, add=self._add_person, leave=self._leave)
        )
        self.proposals = NameProposals(store, self.edit, self._understand)
        self.proposals.taken.connect(self._mean)
        self.attach_button = button(
            self.tr("Attach files…"), name="attach_button", kind="quiet", icon_name="paperclip"
        )
        self.more_button = button(self.tr("More…"), name="more_button", tip="Ctrl+Enter")
        self.save_button = button(self.tr("Log it"), name="save_button", kind="primary")
        self._typed = TypedText(self.edit)
        self._typed.changed.connect(lambda _text: self._show_understood())
        self._build()
        self._show_understood()

    @classmethod
    def open_for(
        cls,
        store: Store,
        parent: QWidget,
        person_ids: Sequence[int] = (),
        *,
        organisation_id: int | None = None,
        circle_id: int | None = None,
    ) -> "QuickLog":
        """Show the line; who and what is on the screen is proposed until the line names others."""
        shown = InteractionDraft(
            happened_on=store.today(), organisation_id=organisation_id, circle_id=circle_id
        )
        people = tuple(
            Named(sort="person", key=one.person_id, name=one.name, detail=one.organisation)
            for one in store.people_page(list(person_ids))
        )
        others = store.read(interactions.list_others, shown)
        log = cls(store, parent, Around(people=people, others=others))
        log.open()
        return log

    def understood(self) -> Understood:
        """Return what the line means now."""
        return self._understand(self._typed.text())

    def save(self) -> None:
        """Keep the entry; where something is asked, go to the first answer instead."""
        if self._is_done():
            return
        told = self.understood()
        if told.problems:
            self._show_understood(complain=True)
            answer = self.answers.first_answer()
            if answer is not None:
                answer.setFocus(Qt.FocusReason.TabFocusReason)
            return
        draft = told.draft(kept_files(self._store, self._paths))
        key = log_entry(self._store, draft)
        self.accept()
        self.logged.emit(key)

    def open_form(self) -> LogForm | None:
        """Open the full form with what was understood, in the place of the line."""
        if self._is_done():
            return None
        form = LogForm(self._store, self._over, self.understood().draft(), paths=self._paths)
        self.accept()
        form.open()
        return form

    def add_files(self, paths: Sequence[Path]) -> None:
        """Have these files attached when the entry is kept."""
        self._paths += [path for path in dict.fromkeys(paths) if path not in self._paths]
        self._show_understood()

    def _is_done(self) -> bool:
        """Tell whether the line was kept or left: a key held down comes again before it goes."""
        return self.result() == QDialog.DialogCode.Accepted

    def _understand(self, line: str) -> Understood:
        return understand(
            line,
            self._look_up,
            today=self._store.today(),
            around=self._around,
            settled=self._settled,
        )

    def _show_understood(self, *, complain: bool = False) -> None:
        self.answers.show_understood(self.understood(), self._paths, complain=complain)
        # Only what is shown knows its height.
        QTimer.singleShot(0, self, self._fit)

    def _mean(self, spoken: str, named: Named) -> None:
        meant = {**self._settled.meant, name_key(spoken): named}
        self._settled = replace(self._settled, meant=meant)

    def _choose(self, spoken: str, named: Named) -> None:
        self._mean(spoken, named)
        self._go_on()

    def _leave(self, spoken: str) -> None:
        as_text = self._settled.as_text | {name_key(spoken)}
        self._settled = replace(self._settled, as_text=as_text)
        self._go_on()

    def _go_on(self) -> None:
        self._show_understood()
        self.edit.setFocus()
        self.edit.setCursorPosition(len(self.edit.text()))

    def _add_person(self, spoken: str) -> None:
        from organiser.ui.people.person_form import PersonForm

        form = PersonForm.open_for(self._store, self, name=spoken)
        form.saved.connect(lambda person_id: self._know(spoken, person_id))

    def _know(self, spoken: str, person_id: int) -> None:
        self._look_up.cache_clear()
        (person,) = self._store.people_page([person_id])
        self._choose(spoken, Named(sort="person", key=person_id, name=person.name))

    def _build(self) -> None:
        self.attach_button.clicked.connect(lambda: self.add_files(choose_files(self)))
        self.more_button.clicked.connect(self.open_form)
        self.save_button.clicked.connect(self.save)
        self.edit.installEventFilter(self)
        hint = self.tr("Day, kind and names in any order, then the text; Enter logs it")
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(text_label(self.tr("Log a contact"), "heading", name="quick_title"))
        head.addWidget(ElidedLabel(hint, "small", name="quick_hint"), 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        inner.setSpacing(SPACE_M)
        inner.addLayout(head)
        inner.addWidget(self.edit)
        inner.addWidget(self.answers)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        # It would ask for the height of the sentences at their narrowest.
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        whole.addLayout(inner)
        whole.addStretch(1)
        whole.addWidget(_foot([self.attach_button], [self.more_button, self.save_button]))
        self.setFixedWidth(_WIDTH)

    def _fit(self) -> None:
        """Take the height that is needed at our width."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(_WIDTH, layout.totalHeightForWidth(_WIDTH))

    @override
    def reject(self) -> None:
        if self.edit.text().strip() and not self._may_discard():
            return
        super().reject()

    def _may_discard(self) -> bool:
        return ask.confirm(
            self,
            self.tr("Discard what you entered?"),
            self.tr("It has not been saved."),
            action_label=self.tr("Discard"),
            dangerous=True,
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if not self.proposals.take_marked():
            self.keyPressEvent(event)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        is_wide = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        # The line that the key is meant for goes with us: not while it still handles the key.
        QTimer.singleShot(0, self, self.open_form if is_wide else self.save)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(look.card))
        painter.setPen(QPen(theme.colour(look.line_strong), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        around = self._over.window()
        left = (around.width() - self.width()) // 2
        self.move(around.mapToGlobal(QPoint(left, _FROM_TOP)))
        self.edit.setFocus()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.add_files(dropped_files(event.mimeData()))
        event.acceptProposedAction()


def _foot(at_left: Sequence[QWidget], at_right: Sequence[QWidget]) -> QFrame:
    foot = QFrame()
    foot.setObjectName("quick_foot")
    foot.setProperty("surface", "foot")
    foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    line = QHBoxLayout(foot)
    line.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_S)
    line.setSpacing(SPACE_M)
    for made in at_left:
        line.addWidget(made)
    line.addStretch(1)
    for made in at_right:
        line.addWidget(made)
    return foot
