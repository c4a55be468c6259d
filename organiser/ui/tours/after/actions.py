"""What is done after a tour, each under the name it has in the undo menu."""

from collections.abc import Sequence
from pathlib import Path

from organiser.services.tours import afterwards, copies, host_visits, photos, reports
from organiser.services.tours.afterwards import Attended, StopAfter, StopOutcome
from organiser.services.tours.copies import TourCopyDraft
from organiser.services.tours.photos import PhotoLine, TourPhotoDraft
from organiser.ui.language import current_language
from organiser.ui.store import Store
from organiser.ui.timeline.files import keep_files
from organiser.ui.tours.after.picture_reading import check_picture_file
from organiser.vocabulary import Presence, label
from organiser.wording import phrase


def note_outcome(store: Store, after: StopAfter, outcome: StopOutcome) -> None:
    """Keep when the group was at a stop and what it saw."""
    action = phrase("How it was: {stop}", stop=after.name)
    store.do(action, afterwards.note_outcome, after.stop_id, outcome)


def note_all_as_planned(store: Store, tour_id: int) -> None:
    """Note the planned times wherever none are noted."""
    store.do(phrase("All went as planned"), afterwards.note_all_as_planned, tour_id)


def note_attended(
    store: Store, tour_id: int, attended: Attended, presence: Presence | None
) -> None:
    """Note how somebody was there on the whole tour."""
    person = attended.participant
    store.do(
        phrase("{person} on the tour: {presence}", person=person.name, presence=label(presence))
        if presence is not None
        else phrase("{person} on the tour: not noted", person=person.name),
        afterwards.note_attended,
        tour_id,
        person.person_id,
        presence,
    )


def note_everybody_came(store: Store, tour_id: int) -> None:
    """Note as present all of whom nothing is noted."""
    store.do(phrase("Everybody came"), afterwards.note_everybody_came, tour_id)


def add_photos(store: Store, tour_id: int, paths: Sequence[Path]) -> None:
    """Copy pictures beside the book and put them into the tour; raises `InvalidInput`."""
    for path in paths:
        check_picture_file(path)
    drafts = tuple(
        TourPhotoDraft(file_name=kept.file_name, size_bytes=kept.size_bytes, digest=kept.digest)
        for kept in keep_files(store, paths)
    )
    if drafts:
        store.do(
            phrase("Add the picture {file}", file=drafts[0].file_name)
            if len(drafts) == 1
            else phrase("Add {count} pictures", count=len(drafts)),
            photos.add_photos,
            tour_id,
            drafts,
            today=store.today(),
        )


def change_photo(store: Store, photo: PhotoLine, *, caption: str, stop_id: int | None) -> None:
    """Keep the words under a picture and the stop it shows."""
    action = phrase("Describe the picture {file}", file=photo.file_name)
    store.do(action, photos.change_photo, photo.photo_id, caption=caption, stop_id=stop_id)


def move_photo(store: Store, photo: PhotoLine, place: int) -> None:
    """Put a picture at a place, from 1."""
    action = phrase("Move the picture {file}", file=photo.file_name)
    store.do(action, photos.move_photo, photo.photo_id, place=place)


def remove_photo(store: Store, photo: PhotoLine) -> None:
    """Take a picture off its tour."""
    action = phrase("Remove the picture {file}", file=photo.file_name)
    store.do(action, photos.remove_photo, photo.photo_id)


def change_text(store: Store, tour_id: int, text: str) -> None:
    """Keep what the organiser wrote about the tour."""
    store.do(phrase("Write about the tour"), reports.change_text, tour_id, text)


def record_visits(store: Store, tour_id: int) -> int:
    """Keep the visits on the timelines of the hosts; return at how many stops."""
    return store.do(
        phrase("Note the visits with the hosts"),
        host_visits.record_visits,
        tour_id,
        today=store.today(),
        language=current_language(),
    )


def copy_tour(store: Store, tour_id: int, draft: TourCopyDraft) -> int:
    """Add the tour that follows another and return its id."""
    action = phrase("Plan the next tour “{tour}”", tour=draft.name)
    return store.do(action, copies.copy_tour, tour_id, draft)
