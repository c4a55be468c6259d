"""The card of themes to take up: the list of a series, and what the book itself proposes."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from organiser.errors import NotFound
from organiser.services.programmes import theme_ideas, theme_proposals
from organiser.services.programmes.theme_ideas import Backlog, IdeaDraft, IdeaLine
from organiser.services.programmes.theme_proposals import ThemeProposal
from organiser.ui.buttons import icon_button
from organiser.ui.card_desk import CardDesk
from organiser.ui.in_place import focus_part, focused_part
from organiser.ui.inline_form import open_forms
from organiser.ui.labels import text_label, thin_line
from organiser.ui.language import say
from organiser.ui.pieces import Card
from organiser.ui.programmes.steps.lines import LineHolder, fold_button
from organiser.ui.programmes.themes import actions
from organiser.ui.programmes.themes.theme_adder import ThemeAdder
from organiser.ui.programmes.themes.theme_parts import ThemeDesk, ThemeParts
from organiser.ui.tokens import SPACE_S, SPACE_XS


class ThemesCard(Card):
    """Shows the themes of a programme and its series, takes further ones, gives them to sessions.

    With `session_id` a theme is used for that session. What is being typed stays over a reload.
    """

    def __init__(self, desk: CardDesk, *, programme_id: int, session_id: int | None = None) -> None:
        """Show them at once."""
        super().__init__(self.tr("Themes to take up"), name="themes_card")
        self._desk = desk
        self._programme_id = programme_id
        self._told: tuple[object, ...] = ()
        self._unfolded: frozenset[str] = frozenset()
        self._parts = ThemeParts(
            ThemeDesk(
                desk=desk, programme_id=programme_id, session_id=session_id, after=self._after
            )
        )
        self._lines, self._rest = LineHolder(name="theme_lines"), LineHolder(name="theme_rest")
        self.adder = ThemeAdder(desk.store, self._add)
        for widget in (self._lines, self.adder, self._rest):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.reload()

    def reload(self) -> None:
        """Read the themes anew, unless something is being entered in them: then when it is done."""
        busy = [form for form in open_forms(self._lines) if form.is_changed()]
        for form in busy:
            form.closed.connect(self._after, Qt.ConnectionType.QueuedConnection)
        if busy:
            return
        try:
            page = self._desk.store.read(theme_ideas.get_backlog, self._programme_id)
        except NotFound:
            # The page around is about to learn that, too.
            page = Backlog()
        proposals = self._proposals()
        told = (page, proposals, self._unfolded, self._desk.store.today())
        if told == self._told:
            return
        self._told = told
        waiting = self.tr("%n waiting", "themes", len(page.waiting)) if page.waiting else ""
        self.set_heading(self.tr("Themes to take up"), waiting)
        focused = focused_part(self)
        self._lines.put(self._waiting(page))
        self._rest.put(self._further(page, proposals))
        focus_part(self, focused)

    def _proposals(self) -> Sequence[ThemeProposal]:
        """Return what the book proposes, while that is asked for."""
        if "proposals" not in self._unfolded:
            return ()
        store = self._desk.store
        return store.read(theme_proposals.propose_themes, self._programme_id, today=store.today())

    def _waiting(self, page: Backlog) -> Iterator[QWidget]:
        yield from (self._parts.waiting_part(line) for line in page.waiting)
        if not page.waiting:
            sentence = self.tr("No theme waits. Type one below, or see what the book proposes.")
            yield text_label(sentence, "muted", wrap=True, name="themes_empty")

    def _further(self, page: Backlog, proposals: Sequence[ThemeProposal]) -> Iterator[QWidget]:
        yield self._toggle("proposals", self.tr("Proposals from the book"))
        if "proposals" in self._unfolded:
            yield from self._proposed(proposals)
        for key, text, lines in (
            ("taken_up", self.tr("Taken up (%n)", "", len(page.taken_up)), page.taken_up),
            ("dropped", self.tr("Dropped (%n)", "", len(page.dropped)), page.dropped),
        ):
            if lines:
                yield self._toggle(key, text)
                yield from self._past(key, lines)

    def _past(self, key: str, lines: Sequence[IdeaLine]) -> Iterator[QWidget]:
        if key in self._unfolded:
            yield from (self._parts.past_line(line) for line in lines)

    def _toggle(self, key: str, text: str) -> QWidget:
        is_open = key in self._unfolded
        return fold_button(text, lambda: self._turn(key), name=f"{key}_button", is_open=is_open)

    def _turn(self, key: str) -> None:
        self._unfolded = self._unfolded ^ {key}
        self.reload()

    def _proposed(self, proposals: Sequence[ThemeProposal]) -> Iterator[QWidget]:
        if not proposals:
            sentence = self.tr(
                "The book suggests nothing now. It looks at what people around this programme"
                " are learning and at what was said with them in the last year."
            )
            yield text_label(sentence, "muted", wrap=True, name="proposals_empty")
        for place, proposal in enumerate(proposals):
            yield self._proposal_line(place, proposal)
        if proposals:
            yield thin_line()

    def _proposal_line(self, place: int, proposal: ThemeProposal) -> QWidget:
        line = QWidget()
        line.setObjectName("proposal_line")
        row = QHBoxLayout(line)
        row.setContentsMargins(SPACE_S, SPACE_XS, 0, SPACE_XS)
        row.setSpacing(SPACE_S)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text_label(proposal.theme, wrap=True, name="proposal_theme"))
        reason = text_label(say(proposal.reason), "small", wrap=True, name="proposal_reason")
        words.addWidget(reason)
        row.addLayout(words, 1)
        spoken = self.tr("Note the theme “{text}”").format(text=proposal.theme)
        taking = icon_button("plus", spoken, name=f"take_proposal_{place}")
        taking.setFixedSize(26, 24)
        taking.clicked.connect(lambda: self._add(proposal.draft()))
        row.addWidget(taking, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _add(self, draft: IdeaDraft) -> None:
        actions.add_idea(self._desk.store, self._programme_id, draft)
        self._after()

    def _after(self) -> None:
        # The page around may have made everything anew already.
        if isValid(self):
            self.reload()
