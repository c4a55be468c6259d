"""What `organiser print` writes: one paper into a file, or one file for each into a folder."""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from organiser.documents.batch_names import file_names
from organiser.documents.paper import Paper
from organiser.errors import InvalidInput
from organiser.paper_making import Build, Read, builder, many_builders, marks_of
from organiser.papers.catalogue import CATALOGUE, PARTS_OF_TOUR, PaperOf
from organiser.papers.options import PaperOptions, PaperSubject
from organiser.services import settings
from organiser.services.papers.passing import get_passed
from organiser.services.papers.subjects import get_whole, list_subjects
from organiser.services.tours import tours
from organiser.vocabulary import PaperKind
from organiser.wording import Phrase, phrase

#: What the subject of a paper must name, by what the paper is of; one of them is enough.
_NEEDED = {
    PaperOf.SESSION: ("session_id",),
    PaperOf.PROGRAMME: ("programme_id",),
    PaperOf.CIRCLE: ("circle_id",),
    PaperOf.PERSON: ("person_id", "tour_id", "programme_id", "circle_id"),
    PaperOf.PEOPLE: ("person_id", "tour_id", "programme_id", "session_id", "circle_id"),
}
#: The id that says which one, where a paper is made once for each of several.
_CHOSEN_BY = {
    PaperOf.PARTICIPANT: "person_id",
    PaperOf.PERSON: "person_id",
    PaperOf.STOP: "stop_id",
    PaperOf.NIGHT: "stop_id",
    PaperOf.VEHICLE: "vehicle_id",
}


def job_for(
    read: Read, given: argparse.Namespace, *, language: str, today: date
) -> Iterator[tuple[Path, Paper]]:
    """Write what the command line asks for, and yield each file when it is written.

    Raises:
        InvalidInput: there is no such paper, it does not say of what, or it cannot be written.
    """
    kind = PaperKind(given.paper.replace("-", " "))
    if kind not in CATALOGUE:
        raise InvalidInput(phrase("There is no such paper yet."))
    subject = _subject(read, kind, given, today)
    options = _options(read, given, language, today)
    chosen_by = _CHOSEN_BY.get(CATALOGUE[kind].of)
    if chosen_by is None or getattr(subject, chosen_by) is not None:
        paper = _builder(read, kind, subject, today)(options)
        yield _written(Path(given.out or paper.file_name), paper), paper
        return
    yield from _one_for_each(read, kind, subject, options, folder=Path(given.out or "."))


def _one_for_each(
    read: Read, kind: PaperKind, subject: PaperSubject, options: PaperOptions, *, folder: Path
) -> Iterator[tuple[Path, Paper]]:
    today = options.printed_on
    named = read(list_subjects, kind, subject, today=today)
    if not named:
        raise InvalidInput(phrase("There is nothing yet that this paper could be made for."))
    names = file_names(
        CATALOGUE[kind].label,
        [name for _subject, name in named],
        read(get_whole, subject),
        language=options.language,
    )
    next_builder = many_builders(read, kind, subject, today=today)
    for (part, _name), name in zip(named, names, strict=True):
        paper = next_builder(part)(options)
        yield _written(folder / name, paper, makes_folder=True), paper


def _builder(read: Read, kind: PaperKind, subject: PaperSubject, today: date) -> Build:
    passed = read(get_passed, kind, subject, today=today)
    return builder(kind, passed, marks_of(read, kind, subject, passed))


def _subject(read: Read, kind: PaperKind, given: argparse.Namespace, today: date) -> PaperSubject:
    names = ("tour", "stop", "vehicle", "programme", "session", "circle", "person")
    ids: dict[str, Any] = {f"{name}_id": getattr(given, name, None) for name in names}
    subject = PaperSubject(**ids)
    of = CATALOGUE[kind].of
    if of is PaperOf.PEOPLE and subject.person_id is not None:
        subject = replace(subject, person_ids=(subject.person_id,))
    if of in PARTS_OF_TOUR or of is PaperOf.TOUR:
        return replace(subject, tour_id=subject.tour_id or read(tours.next_tour_id, today))
    needed = _NEEDED[of]
    if all(getattr(subject, name) is None for name in needed):
        raise InvalidInput(_missing(needed))
    return subject


def _missing(needed: tuple[str, ...]) -> Phrase:
    ways = ", ".join(f"--{name.removesuffix('_id')}" for name in needed)
    return phrase("Say what the paper is of: {options}.", options=ways)


def _options(read: Read, given: argparse.Namespace, language: str, today: date) -> PaperOptions:
    is_western = getattr(given, "western", False)
    return PaperOptions(
        language=language,
        printed_on=today,
        era_dates=not is_western and read(settings.get_settings).era_dates,
        furigana=getattr(given, "furigana", False),
        large_print=getattr(given, "large", False),
        black_and_white=getattr(given, "black_and_white", False),
    )


def _written(target: Path, paper: Paper, *, makes_folder: bool = False) -> Path:
    try:
        if makes_folder:
            target.parent.mkdir(exist_ok=True)
        target.write_bytes(paper.data)
    except OSError as error:
        raise InvalidInput(
            phrase(
                "{file} could not be written ({cause}). Choose another place.",
                file=str(target),
                cause=str(error),
            )
        ) from error
    return target
