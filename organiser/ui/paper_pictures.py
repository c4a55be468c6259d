"""The screens of papers among the pictures: previews and what is filled in beside them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from organiser.papers.options import PaperSubject
from organiser.vocabulary import PaperKind

if TYPE_CHECKING:
    from organiser.ui.pictures import Screen, Stage, Subjects

#: Pages and fields beside each other, as on a screen that is large enough.
_SIZE = (1240, 820)

Of = Callable[["Subjects"], PaperSubject | None]


def _preview(kind: PaperKind, of: Of) -> "Screen":
    """Return the screen of a paper in its preview; the window alone where it is of nothing."""

    def screen(stage: "Stage") -> QWidget:
        from organiser.ui.papers.open_paper import open_paper

        subject = of(stage.subjects)
        if subject is None:
            return stage.window
        return _large(open_paper(stage.window, stage.store, kind, subject))

    return screen


def _large(opened: QWidget) -> QWidget:
    """Show a window as large as on a good screen; where there is none it opens smaller."""
    opened.resize(*_SIZE)
    return opened


def _of_tour(subjects: "Subjects") -> PaperSubject | None:
    return PaperSubject(tour_id=subjects.tour_id) if subjects.tour_id else None


def _of_person(subjects: "Subjects") -> PaperSubject | None:
    return PaperSubject(person_id=subjects.person_id) if subjects.person_id else None


def _of_circle(subjects: "Subjects") -> PaperSubject | None:
    return PaperSubject(circle_id=subjects.circle_id) if subjects.circle_id else None


def _letter(stage: "Stage") -> QWidget:
    from organiser.ui.papers.letters.open_letter import open_letter

    subject = _of_person(stage.subjects)
    if subject is None:
        return stage.window
    return _large(open_letter(stage.window, stage.store, PaperKind.THANKS_LETTER, subject))


def _batch(stage: "Stage") -> QWidget:
    from organiser.ui.papers.batch.batch_dialog import BatchDialog

    subject = _of_tour(stage.subjects)
    if subject is None:
        return stage.window
    return BatchDialog.open_for(stage.store, stage.window, PaperKind.PERSONAL_PAGE, subject)


def _give_out(stage: "Stage") -> QWidget:
    from organiser.paper_making import marks_of
    from organiser.services.papers.passing import get_passed
    from organiser.ui.papers.issuing.give_out_form import GiveOutForm

    kind, subject = PaperKind.ITINERARY, _of_tour(stage.subjects)
    if subject is None:
        return stage.window
    passed = stage.store.read(get_passed, kind, subject, today=stage.store.today())
    marks = marks_of(stage.store.read, kind, subject, passed)
    assert marks is not None
    return GiveOutForm.open_for(
        stage.store, stage.window, kind, subject, marks, save_file=lambda: None
    )


def _texts(stage: "Stage") -> QWidget:
    from organiser.ui.papers.texts.texts_dialog import PaperTextsDialog

    return _large(PaperTextsDialog.open_for(stage.store, stage.window))


def _sheets(stage: "Stage") -> QWidget:
    from organiser.ui.papers.labels.sheets_form import SheetsForm

    return SheetsForm.open_for(stage.store, stage.window)


PAPER_SCREENS: "dict[str, Screen]" = {
    "paper": _preview(PaperKind.ITINERARY, _of_tour),
    "tour-map": _preview(PaperKind.ROUTE_MAP, _of_tour),
    "paper-for-each": _batch,
    "paper-give-out": _give_out,
    "paper-letter": _letter,
    "paper-envelope": _preview(PaperKind.ENVELOPE, _of_person),
    "paper-labels": _preview(PaperKind.ADDRESS_LABELS, _of_circle),
    "paper-sheets": _sheets,
    "paper-texts": _texts,
}
