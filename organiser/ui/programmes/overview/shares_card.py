"""The cards of what the people of a programme have in common: bodies, regions, skills."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from organiser.services.programmes.programme_overviews import Share, SkillMix
from organiser.ui.buttons import button
from organiser.ui.labels import text_label
from organiser.ui.links import Link, link_line
from organiser.ui.pieces import Card, Chip
from organiser.ui.tokens import SPACE_S

_FIRST = 6


class SharesCard(Card):
    """Lists bodies or regions with how many come from each; a name opens the people.

    Signals: `share_requested(object)` with the `Share`.
    """

    share_requested = Signal(object)

    def __init__(
        self, title: str, shares: Sequence[Share], *, nameless: str, empty: str, name: str
    ) -> None:
        """Show these shares; `nameless` is what one without a name is called."""
        super().__init__(title, name=name)
        self._nameless = nameless
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_S)
        self.body.addLayout(self._lines)
        self._show(shares[:_FIRST])
        rest = shares[_FIRST:]
        if rest:
            more = button(self.tr("Show %n more", "", len(rest)), name="shares_more", kind="quiet")
            more.clicked.connect(lambda: self._show(rest))
            more.clicked.connect(more.hide)
            self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        if not shares:
            self.body.addWidget(text_label(empty, "muted", wrap=True, name=f"{name}_empty"))
        self.body.addStretch(1)

    def _show(self, shares: Sequence[Share]) -> None:
        for share in shares:
            self._lines.addLayout(self._line(share))

    def _line(self, share: Share) -> QHBoxLayout:
        made = Link(share.name or self._nameless, name=f"share_{share.key or share.name}")
        made.clicked.connect(lambda: self.share_requested.emit(share))
        parts = []
        if share.accepted:
            parts.append(self.tr("%n accepted", "", len(share.accepted)))
        if share.awaited:
            parts.append(self.tr("%n awaited", "", len(share.awaited)))
        return link_line(made, " · ".join(parts))


class SkillsCard(Card):
    """Lists what those who come can do, and what is wanted and nobody has.

    Signals: `share_requested(object)` with the `Share`.
    """

    share_requested = Signal(object)

    def __init__(self, mix: SkillMix) -> None:
        """Show the mix of skills."""
        super().__init__(self.tr("What those who accepted can do"), name="skill_mix_card")
        self._mix = mix
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_S)
        if mix.missing:
            names = self.tr(", ").join(mix.missing)
            said = self.tr("Wanted and not there yet: {skills}").format(skills=names)
            self.body.addWidget(text_label(said, "caution", wrap=True, name="missing_skills"))
        self.body.addLayout(self._lines)
        self._show(mix.brought[:_FIRST])
        rest = mix.brought[_FIRST:]
        if rest:
            text = self.tr("Show %n more", "", len(rest))
            more = button(text, name="skill_mix_more", kind="quiet")
            more.clicked.connect(lambda: self._show(rest))
            more.clicked.connect(more.hide)
            self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        if not mix.brought:
            sentence = self.tr(
                "Nothing is noted yet. What people can do is noted on their pages; it is gathered"
                " here once they accept."
            )
            self.body.addWidget(text_label(sentence, "muted", wrap=True, name="skill_mix_empty"))

    def _show(self, shares: Sequence[Share]) -> None:
        for share in shares:
            self._lines.addLayout(self._line(share))

    def _line(self, share: Share) -> QHBoxLayout:
        made = Link(share.name, name=f"skill_share_{share.key}")
        made.clicked.connect(lambda: self.share_requested.emit(share))
        chip = Chip(self.tr("wanted"), "positive") if share.key in self._mix.wanted else None
        names = self.tr(", ").join(guest.name for guest in share.people)
        return link_line(made, names, after=chip)
