"""Making one file after the other: each is read here and drawn on another thread."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from organiser.errors import OrganiserError
from organiser.paper_making import Build, prepare
from organiser.papers.options import PaperOptions, PaperSubject
from organiser.ui.jobs import JobControl, start_job
from organiser.ui.papers.saving import write_file
from organiser.wording import Phrase, phrase

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One file to make; `may_replace` the one that is there."""

    subject: PaperSubject
    file: Path
    may_replace: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a piece: a problem, else a file, with how many signs no font has."""

    problem: Phrase | None = None
    missing: int = 0


class BatchRun(QObject):
    """Makes the pieces in their order; what is cancelled ends with a whole file.

    Signals: `piece_done(int, object)` with the place of a piece and its `Outcome`; `ended()`.
    """

    piece_done = Signal(int, object)
    ended = Signal()

    def __init__(
        self,
        read: Callable[[PaperSubject], Build],
        pieces: Sequence[Piece],
        *,
        options: PaperOptions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._pieces = tuple(pieces)
        self._options = options
        self._place = 0
        self._is_cancelled = False
        # Between two pieces the window does what it has to.
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin: what papers are drawn with is loaded first, beside the window."""
        start_job(
            lambda _control: prepare(),
            done=lambda _nothing: self._next.start(0),
            failed=self._on_failed,
            owner=self,
        )

    def cancel(self) -> None:
        """Make no further piece; the one under way is made and told."""
        self._is_cancelled = True

    def _go_on(self) -> None:
        if self._is_cancelled or self._place >= len(self._pieces):
            self.ended.emit()
            return
        piece = self._pieces[self._place]
        try:
            build = self._read(piece.subject)
        except OrganiserError as error:
            self._on_failed(error)
            return
        options = self._options

        def work(_control: JobControl) -> Outcome:
            return _made(build, options, piece)

        start_job(work, done=self._on_done, failed=self._on_failed, owner=self)

    def _on_done(self, outcome: Outcome) -> None:
        place, self._place = self._place, self._place + 1
        self.piece_done.emit(place, outcome)
        self._next.start(0)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, OrganiserError):
            self._on_done(Outcome(problem=error.message))
            return
        # The others are made all the same.
        logger.error("a paper could not be made", exc_info=error)
        self._on_done(Outcome(problem=phrase("This paper could not be made; the log says why.")))


def _made(build: Build, options: PaperOptions, piece: Piece) -> Outcome:
    paper = build(options)
    if piece.file.exists() and not piece.may_replace:
        raise OrganiserError(
            phrase("{file} is there already. Choose another folder.", file=piece.file.name)
        )
    write_file(piece.file, paper.data)
    return Outcome(missing=len({one.sign for one in paper.missing}))
