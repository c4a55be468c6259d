"""What the quick log tells below the line: what it understood, and what it has to ask."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from organiser.services.relations.quick_log import Understood
from organiser.text.log_line import Named, SpokenName
from organiser.ui.buttons import button
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import text_label
from organiser.ui.language import current_language, say
from organiser.ui.pieces import ChipFlow
from organiser.ui.tokens import SPACE_S, SPACE_XS, ToneName
from organiser.vocabulary import label
from organiser.wording import day_label

_LONGEST_TEXT = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerWays:
    """What the buttons do: say who is meant, add somebody first, leave a name in the text."""

    choose: Callable[[str, Named], object]
    add: Callable[[str], object]
    leave: Callable[[str], object]


class Answers(QWidget):
    """Chips of what a line means, and below them a question with its answers for each open name."""

    def __init__(self, ways: AnswerWays) -> None:
        super().__init__()
        self.setObjectName("quick_answers")
        self._ways = ways
        self._shown: tuple[object, ...] = ()
        self.chips = ChipFlow(name="quick_chips")
        self._questions = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self._column.addWidget(self.chips)
        self._column.addWidget(self._questions)

    def show_understood(self, told: Understood, paths: Sequence[Path], *, complain: bool) -> None:
        """Show what a line means; problems that ask for nothing only where somebody complains."""
        self.chips.set_chips(_chips(told, paths))
        questions = (told.ambiguous, told.unknown, told.problems, complain)
        if questions == self._shown:
            return
        self._shown = questions
        old = self._questions
        self._questions = self._build_questions(told, complain=complain)
        self._column.replaceWidget(old, self._questions)
        old.hide()
        old.deleteLater()
        self._questions.show()

    def first_answer(self) -> QPushButton | None:
        """Return the first button that answers a question, None if nothing is asked."""
        buttons = self._questions.findChildren(QPushButton)
        return buttons[0] if buttons else None

    def _build_questions(self, told: Understood, *, complain: bool) -> QWidget:
        holder = QWidget()
        holder.setObjectName("quick_questions")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        asked = len(told.ambiguous) + len(told.unknown)
        refused = told.problems[: len(told.problems) - asked]
        for problem in refused if complain or told.is_day_said else ():
            column.addWidget(text_label(say(problem), "problem", wrap=True, name="quick_problem"))
        sentences = [say(problem) for problem in told.problems[len(refused) :]]
        rows = [self._namesakes(name) for name in told.ambiguous]
        rows += [self._stranger(name) for name in told.unknown]
        for sentence, row in zip(sentences, rows, strict=True):
            column.addWidget(text_label(sentence, "caution", wrap=True, name="quick_question"))
            column.addWidget(row)
        return holder

    def _namesakes(self, name: SpokenName[Named]) -> QWidget:
        return _line(
            [
                self._answer(
                    f"{one.name} · {one.detail}" if one.detail else one.name,
                    partial(self._ways.choose, name.spoken, one),
                    name=f"choose_{one.sort}_{one.key}",
                )
                for one in name.found
            ]
        )

    def _stranger(self, name: str) -> QWidget:
        translate = QCoreApplication.translate
        add = translate("QuickLog", "Add “{name}” first…").format(name=name)
        leave = translate("QuickLog", "Leave it in the text")
        return _line(
            [
                self._answer(add, lambda: self._ways.add(name), name="add_person"),
                self._answer(leave, lambda: self._ways.leave(name), name="leave_in_text"),
            ]
        )

    def _answer(self, text: str, act: Callable[[], object], *, name: str) -> QPushButton:
        made = button(text.replace("&", "&&"), name=name, kind="small")
        made.clicked.connect(lambda _checked: act())
        return made


def _line(buttons: Sequence[QPushButton]) -> QWidget:
    holder = QWidget()
    holder.setObjectName("quick_choices")
    flow = FlowLayout(holder, gap=SPACE_XS)
    for made in buttons:
        flow.addWidget(made)
    return holder


def _chips(told: Understood, paths: Sequence[Path]) -> list[tuple[str, ToneName]]:
    """Return what is understood, what was said in blue, what is only taken for granted in grey."""
    chips: list[tuple[str, ToneName]] = [
        (day_label(told.day, current_language()), "info" if told.is_day_said else "neutral"),
        (say(label(told.kind)), "info" if told.is_kind_said else "neutral"),
    ]
    named: ToneName = "neutral" if told.proposed else "positive"
    chips += [(person.name, named) for person in told.people]
    chips += [(other.name, named) for other in told.others]
    if told.text:
        cut = told.text[:_LONGEST_TEXT]
        text = f"{cut}…" if cut != told.text else cut
        words = QCoreApplication.translate("QuickLog", "Text: {text}")
        chips.append((words.format(text=text), "neutral"))
    words = QCoreApplication.translate("QuickLog", "File: {name}")
    chips += [(words.format(name=path.name), "neutral") for path in paths]
    return chips
