"""Every paper of the catalogue, made from one book: for tests that hold for all of them."""

from importlib import import_module

import pypdfium2
from sqlalchemy.orm import Session

from organiser.documents.paper import Paper
from organiser.papers.catalogue import CATALOGUE, PaperOf
from organiser.papers.options import PaperOptions, PaperSubject
from organiser.services.papers.passing import get_passed
from organiser.vocabulary import PaperKind
from tests.factories import TODAY
from tests.papers.nasty import NastyBook


def subject_of(book: NastyBook, kind: PaperKind) -> PaperSubject:
    """Return what a paper of this kind is of, in the nasty book."""
    person, *others = book.people
    tour = {"tour_id": book.tour_id}
    if kind in {PaperKind.INVITATION_LETTER, PaperKind.THANKS_LETTER}:
        return PaperSubject(person_id=person, programme_id=book.programme_id)
    if kind is PaperKind.MEETING_CARD:
        return PaperSubject(person_id=person, person_ids=tuple(others))
    return {
        PaperOf.TOUR: PaperSubject(**tour),
        PaperOf.PARTICIPANT: PaperSubject(**tour, person_id=person),
        PaperOf.STOP: PaperSubject(**tour, stop_id=book.visit),
        PaperOf.VEHICLE: PaperSubject(**tour, vehicle_id=book.vehicle_id),
        PaperOf.NIGHT: PaperSubject(**tour, stop_id=book.night),
        PaperOf.SESSION: PaperSubject(session_id=book.session_id, programme_id=book.programme_id),
        PaperOf.PROGRAMME: PaperSubject(programme_id=book.programme_id),
        PaperOf.PERSON: PaperSubject(person_id=person),
        PaperOf.PEOPLE: PaperSubject(person_ids=book.people),
        PaperOf.CIRCLE: PaperSubject(circle_id=book.circle_id),
    }[CATALOGUE[kind].of]


def make_paper(
    session: Session, book: NastyBook, kind: PaperKind, *, language: str = "ja", **options: object
) -> Paper:
    """Return a paper made from the nasty book as it stands."""
    passed = get_passed(session, kind, subject_of(book, kind), today=TODAY)
    module = import_module(f"organiser.documents.{CATALOGUE[kind].module}")
    chosen = PaperOptions(language=language, printed_on=TODAY, **options)  # type: ignore[arg-type]
    paper: Paper = module.build(passed, chosen)
    return paper


def text_of(paper: Paper) -> str:
    """Return all that can be copied out of a paper, page by page."""
    document = pypdfium2.PdfDocument(paper.data)
    pages = [document[number].get_textpage() for number in range(len(document))]
    text = "\n".join(page.get_text_range() for page in pages)
    for page in pages:
        page.close()
    document.close()
    return text.replace("\r\n", "\n")
