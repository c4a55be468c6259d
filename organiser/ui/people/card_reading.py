"""Reading vCard files beside the window: plain values out, one bad file never stops the rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from organiser.errors import InvalidInput
from organiser.exchange.card_people import draft_people
from organiser.exchange.cards import UnreadLine
from organiser.exchange.vcard import read_cards
from organiser.services.people.card_drafts import CardFileDraft
from organiser.ui.jobs import JobControl
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFiles:
    """What some files hold, and what could not be read of them (line 0: the whole file)."""

    files: tuple[CardFileDraft, ...]
    unread: tuple[UnreadLine, ...]


def read_files(control: JobControl, paths: Sequence[Path], *, today: date) -> ReadFiles:
    """Read vCard files one after the other, reporting progress by file."""
    files: list[CardFileDraft] = []
    unread: list[UnreadLine] = []
    for place, path in enumerate(paths):
        control.progress(place, len(paths))
        try:
            cards = read_cards(path.read_bytes(), path.name)
        except InvalidInput as error:
            unread.append(UnreadLine(file=path.name, line=0, text="", reason=error.message))
            continue
        except OSError as error:
            reason = phrase("The file cannot be read: {cause}", cause=error.strerror or str(error))
            unread.append(UnreadLine(file=path.name, line=0, text="", reason=reason))
            continue
        files.append(draft_people(cards, today=today))
        unread += cards.unread
    control.progress(len(paths), len(paths))
    return ReadFiles(files=tuple(files), unread=tuple(unread))
