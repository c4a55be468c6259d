"""Opening the preview of badges, seat cards, labels and envelopes, with what they ask beside it."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from organiser.paper_making import choosing_builder
from organiser.papers.catalogue import CATALOGUE
from organiser.papers.options import PaperOptions, PaperSubject
from organiser.services.papers.passing import get_passed
from organiser.ui.language import say
from organiser.ui.papers.choices import choices_of
from organiser.ui.papers.kept_options import keep_options
from organiser.ui.papers.labels.address_parts import EnvelopePart, LabelPart
from organiser.ui.papers.labels.badge_parts import BadgePart, SeatCardPart
from organiser.ui.papers.paper_preview import PaperPreview
from organiser.ui.store import Store
from organiser.vocabulary import PaperKind


class _Part(Protocol):
    """The fields beside a preview; `choice` is a frozen value that its paper is built with."""

    changed: SignalInstance

    def choice(self) -> Any:  # noqa: ANN401 - each paper has a choice of its own
        """Return what is chosen now."""


def open_on_sheets(
    parent: QWidget, store: Store, kind: PaperKind, subject: PaperSubject, options: PaperOptions
) -> PaperPreview:
    """Open the preview of a paper that asks for its sheet or envelope, and return it."""
    passed = store.read(get_passed, kind, subject, today=store.today())
    part = _PARTS[kind](store, passed.value)
    chosen = _Chosen(part)
    preview = PaperPreview(
        parent,
        say(CATALOGUE[kind].label),
        build=choosing_builder(kind, passed, chosen),
        options=options,
        choices=choices_of(kind),
        passed=passed,
    )
    preview.options_changed.connect(lambda options: keep_options(kind.value, options))
    preview.add_part(part)
    if kind is PaperKind.ENVELOPE:
        # Larger than the window is no use: what counts is how all of it stands on the envelope.
        preview.pages_view.fit_page()
    part.changed.connect(chosen.read)
    part.changed.connect(preview.rebuild)
    preview.open()
    return preview


class _Chosen:
    """What a part said last; it is read on the window's thread and told on any."""

    def __init__(self, part: _Part) -> None:
        self._part = part
        self._choice = part.choice()

    def read(self) -> None:
        """Take what is chosen now."""
        self._choice = self._part.choice()

    def __call__(self) -> object:
        return self._choice


_PARTS: dict[PaperKind, Callable[[Store, Any], Any]] = {
    PaperKind.BADGES: BadgePart,
    PaperKind.SEAT_CARDS: SeatCardPart,
    PaperKind.ADDRESS_LABELS: LabelPart,
    PaperKind.ENVELOPE: EnvelopePart,
}

#: The papers that are opened here.
ON_SHEETS = frozenset(_PARTS)
