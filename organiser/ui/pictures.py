"""Pictures of every main screen, for people to look at and for the README; nothing is written.

A new screen is one line in `SCREENS`.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    Qt,
    QThreadPool,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from organiser.errors import InvalidInput
from organiser.services.inviting import awaiting
from organiser.services.people import person_pages
from organiser.services.programmes import programmes
from organiser.services.tours import itineraries, tours
from organiser.ui import language, theme
from organiser.ui.main_window import MainWindow
from organiser.ui.paper_pictures import PAPER_SCREENS
from organiser.ui.programmes.programme_screen import ProgrammeScreen
from organiser.ui.store import Store
from organiser.ui.tours.tour_page import TourPage
from organiser.vocabulary import ConflictLevel, ProgrammeKind
from organiser.wording import phrase

_SIZE = (1360, 860)
#: Rooms wait less than this before they follow the selection, or look what follows from a change.
_REST_SECONDS = 0.35
#: Whoever takes longer over events has brought something that is to be laid out first.
_BUSY_SECONDS = 0.05
_PATIENCE_SECONDS = 20.0
_MOST_PEOPLE_LOOKED_AT = 100

_CARDS = """BEGIN:VCARD
VERSION:3.0
N:{family};{given};;;
FN:{family} {given}
ORG:みらい研修センター
TEL:090-5550-0{number}
END:VCARD
"""
_NEWCOMERS = (("綾部", "千尋"), ("丹羽", "さつき"), ("能勢", "航"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Subjects:
    """What the screens show: ids of the book, nothing where it has none."""

    person_id: int | None
    organisation_id: int | None
    circle_id: int | None
    next_id: int | None
    awaited_id: int | None
    seated_id: int | None
    programme_id: int | None
    project_id: int | None
    tour_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What a screen is shown on."""

    window: MainWindow
    store: Store
    subjects: Subjects
    folder: Path


Screen = Callable[[Stage], QWidget]


def save_pictures(
    store: Store,
    book: Path,
    folder: Path,
    *,
    languages: Sequence[str],
    schemes: Sequence[theme.Scheme],
) -> Iterator[Path]:
    """Save a picture of every screen in these languages and schemes; yield each file when written.

    `book` is the file the window is said to be open on. Raises `InvalidInput` where `folder` cannot
    be written.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("pictures need an application with windows")
    application.setCursorFlashTime(0)
    qInstallMessageHandler(_pass_on)
    subjects = find_subjects(store)
    with tempfile.TemporaryDirectory() as scratch:
        for spoken in languages:
            language.install_translators(application, spoken)
            for scheme in schemes:
                theme.apply_theme(application, scheme)
                stage = Stage(
                    window=_window(store, book),
                    store=store,
                    subjects=subjects,
                    folder=Path(scratch),
                )
                for name, screen in SCREENS.items():
                    file = folder / f"{name}-{spoken}-{scheme}.png"
                    _save(screen(stage), file)
                    yield file
                stage.window.deleteLater()


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Say what Qt says, but not that windows without a screen cannot be placed on it."""
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)  # noqa: T201 - where Qt itself would have said it


def find_subjects(store: Store) -> Subjects:
    """Return what is worth showing: most history, next to ask, longest awaited, most errors."""
    today = store.today()
    people = list(store.people_keys()[:_MOST_PEOPLE_LOOKED_AT])
    turns = [row for row in store.read(awaiting.next_to_ask, today) if row.person]
    awaited = store.read(awaiting.list_awaited, today)
    bodies = sorted(store.organisations(), key=lambda row: row.people, reverse=True)
    circles = sorted(store.circles(), key=lambda row: row.members, reverse=True)
    programmes_known = store.read(programmes.list_programmes, today)
    series = [row for row in programmes_known if row.kind is ProgrammeKind.GATHERING]
    projects = [row for row in programmes_known if row.kind is ProgrammeKind.JOINT_PROJECT]
    journeys = [row.tour_id for row in store.read(tours.list_tours)]

    def history(person_id: int) -> int:
        page = store.read(person_pages.get_person_page, person_id, today=today)
        return page.history.contact_count

    def conflicts(tour_id: int) -> tuple[int, int]:
        found = store.read(itineraries.get_itinerary, tour_id).timeline.conflicts
        return sum(one.level is ConflictLevel.ERROR for one in found), len(found)

    return Subjects(
        person_id=max(people, key=history, default=None),
        organisation_id=bodies[0].organisation_id if bodies else None,
        circle_id=circles[0].circle_id if circles else None,
        next_id=turns[0].person.invitation_id if turns and turns[0].person else None,
        awaited_id=awaited[0].invitation_id if awaited else None,
        seated_id=turns[0].programme_id if turns else None,
        programme_id=series[0].programme_id if series else None,
        project_id=projects[0].programme_id if projects else None,
        tour_id=max(journeys, key=conflicts, default=None),
    )


def _window(store: Store, book: Path) -> MainWindow:
    window = MainWindow(store, book)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(*_SIZE)
    window.show()
    window.fill()
    return window


def _save(widget: QWidget, file: Path) -> None:
    _settle()
    picture = widget.grab()
    if isinstance(widget, QDialog):
        widget.done(QDialog.DialogCode.Rejected)
    writer = QImageWriter(str(file))
    if not writer.write(picture.toImage()):
        raise InvalidInput(
            phrase(
                "{file} could not be written ({cause}). Choose another place.",
                file=str(file),
                cause=writer.errorString(),
            )
        )


def _settle() -> None:
    """Let the rooms follow the selection and the jobs of papers and imports end."""
    began = rests_since = time.monotonic()
    pool = QThreadPool.globalInstance()
    while (turn := time.monotonic()) - began < _PATIENCE_SECONDS:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        now = time.monotonic()
        if pool.activeThreadCount() or now - turn > _BUSY_SECONDS:
            # What it brings is shown after its end, and may start further work.
            rests_since = now
        elif now - rests_since > _REST_SECONDS:
            return


def _shown(
    room: str, show: Callable[[MainWindow, int], None], subject: Callable[[Subjects], int | None]
) -> Screen:
    """Return the screen of a room at one subject; the empty room where there is none."""

    def screen(stage: Stage) -> QWidget:
        found = subject(stage.subjects)
        if found is None:
            stage.window.enter(room)
        else:
            show(stage.window, found)
        return stage.window

    return screen


def _side(key: str, subject: Callable[[Subjects], int | None]) -> Screen:
    """Return the screen of a programme from one of its sides; the list where there is none."""

    def screen(stage: Stage) -> QWidget:
        found = subject(stage.subjects)
        if found is None:
            stage.window.enter("programmes")
            return stage.window
        stage.window.show_programme(found)
        shown = stage.window.findChild(ProgrammeScreen)
        if shown is not None:
            shown.show_side(key)
        return stage.window

    return screen


def _tour_side(key: str) -> Screen:
    """Return the screen of the tour from one of its sides; the list where there is none."""

    def screen(stage: Stage) -> QWidget:
        _tours(stage)
        shown = stage.window.findChild(TourPage)
        if shown is not None and stage.subjects.tour_id is not None:
            shown.show_side(key)
        return stage.window

    return screen


def _order(stage: Stage) -> QWidget:
    from organiser.ui.tours.ordering.order_dialog import OrderDialog

    if stage.subjects.tour_id is None:
        return _tours(stage)
    itinerary = stage.store.read(itineraries.get_itinerary, stage.subjects.tour_id)
    dialog = OrderDialog(stage.window, stage.store, itinerary)
    dialog.open()
    return dialog


def _group(pane: str) -> Screen:
    """Return the screen of the tour's people, seats or rooms."""

    def screen(stage: Stage) -> QWidget:
        from organiser.ui.tours.group.group_side import GroupSide

        _tour_side("group")(stage)
        shown = stage.window.findChild(GroupSide)
        if shown is not None:
            shown.show_pane(pane)
        return stage.window

    return screen


def _today(stage: Stage) -> QWidget:
    stage.window.enter("today")
    return stage.window


def _person_form(stage: Stage) -> QWidget:
    from organiser.ui.people.person_form import PersonForm

    person_id = stage.subjects.person_id
    return PersonForm.open_for(stage.store, stage.window, person_id=person_id)


def _log_form(stage: Stage) -> QWidget:
    from organiser.ui.people.log_form import LogForm

    person_id = stage.subjects.person_id
    return LogForm.open_for(stage.store, stage.window, [person_id] if person_id else [])


def _quick_log(stage: Stage) -> QWidget:
    from organiser.ui.timeline.quick_log import QuickLog

    person_id = stage.subjects.person_id
    stage.window.enter("people")
    log = QuickLog.open_for(stage.store, stage.window, [person_id] if person_id else [])
    log.edit.setText("昨日 電話 鷲尾さん 見学の日程について")
    return log


def _import(stage: Stage) -> QWidget:
    from organiser.ui.people.import_dialog import ImportDialog

    file = stage.folder / "cards.vcf"
    cards = [
        _CARDS.format(family=family, given=given, number=number)
        for number, (family, given) in enumerate(_NEWCOMERS, start=101)
    ]
    file.write_text("".join(cards), encoding="utf-8")
    dialog = ImportDialog(stage.store, stage.window, [file])
    dialog.open()
    return dialog


def _settings(stage: Stage) -> QWidget:
    from organiser.ui.settings.form import SettingsForm

    return SettingsForm.open_for(stage.store, stage.window)


def _history(stage: Stage) -> QWidget:
    from organiser.ui.settings.history import HistoryDialog

    return HistoryDialog.open_for(stage.store, stage.window)


_tours = _shown("tours", MainWindow.show_tour, lambda found: found.tour_id)

SCREENS: dict[str, Screen] = {
    "today": _today,
    "people": _shown("people", MainWindow.show_person, lambda found: found.person_id),
    "organisations": _shown(
        "organisations", MainWindow.show_organisation, lambda found: found.organisation_id
    ),
    "circles": _shown("circles", MainWindow.show_circle, lambda found: found.circle_id),
    "programmes": _shown("programmes", MainWindow.show_invitation, lambda found: found.next_id),
    "programmes-awaited": _shown(
        "programmes", MainWindow.show_invitation, lambda found: found.awaited_id
    ),
    "programme-overview": _side("overview", lambda found: found.seated_id),
    "programme-sessions": _side("sessions", lambda found: found.programme_id),
    "programme-thanks": _side("after", lambda found: found.programme_id),
    "project": _side("project", lambda found: found.project_id),
    "tours": _tours,
    "tour-hosts": _tour_side("hosts"),
    "tour-people": _group("people"),
    "tour-seats": _group("seats"),
    "tour-rooms": _group("rooms"),
    "tour-costs": _tour_side("costs"),
    "tour-live": _tour_side("live"),
    "tour-after": _tour_side("after"),
    "tour-order": _order,
    "tour-papers": _tour_side("papers"),
    **PAPER_SCREENS,
    "person-form": _person_form,
    "log-form": _log_form,
    "quick-log": _quick_log,
    "import": _import,
    "settings": _settings,
    "history": _history,
}
