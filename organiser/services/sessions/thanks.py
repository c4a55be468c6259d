"""Thanks: given to one person at a time, found not to be needed, or noted by hand as owed."""

from datetime import date

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session

from organiser.errors import NotFound, Refused
from organiser.models import Person, Programme, Stop, Thanks, TourDay
from organiser.models import Session as ProgrammeSession
from organiser.models import Tour as TourRow
from organiser.services.checking import check_filled, check_line, check_not_future, check_text
from organiser.services.people.people import load_person
from organiser.services.programmes.programmes import load_programme
from organiser.services.relations.contact_entries import leave_entry, usual_channel
from organiser.services.rows import load
from organiser.services.sessions.session_rows import load_session
from organiser.services.sessions.thanks_owed import find_deputy, list_lately_owed, list_owed
from organiser.services.sessions.thanks_values import (
    NoteDraft,
    OwedThanks,
    SettledThanks,
    ThanksDraft,
    ThanksKey,
)
from organiser.text.names import full_name
from organiser.vocabulary import ThanksOccasion, ThanksState
from organiser.wording import Phrase, phrase

__all__ = [
    "NoteDraft",
    "OwedThanks",
    "SettledThanks",
    "ThanksDraft",
    "ThanksKey",
    "change_note",
    "get_note",
    "give",
    "list_lately_owed",
    "list_owed",
    "list_settled",
    "note_owed",
    "owe_again",
    "remove_note",
    "spare",
    "spare_session",
]


def list_settled(session: Session, programme_id: int) -> tuple[SettledThanks, ...]:
    """Return the thanks of a programme that were given or not needed, the latest first."""
    return tuple(
        SettledThanks(
            thanks_id=row.id,
            person_id=row.person_id,
            name=full_name(row.family_name, row.given_name, row.name_order),
            occasion=row.occasion,
            state=row.state,
            owed_on=row.owed_on,
            given_on=row.given_on,
            channel=row.channel,
            words=row.words,
            matter=row.about or row.stop or row.theme or "",
        )
        for row in session.execute(_settled_query(programme_id))
    )


def give(session: Session, key: ThanksKey, draft: ThanksDraft, *, today: date) -> int:
    """Note that one person was thanked, with an entry on their timeline; return the row's id.

    Raises `InvalidInput` with the field, `NotFound`, or `Refused` if they were thanked before.
    """
    given_on = draft.given_on or today
    name = phrase("The day of the thanks")
    check_not_future(given_on, today=today, field="given_on", name=name)
    check_text(draft.words, field="words", name=phrase("The words"))
    row = _owed_row(session, key)
    row.state, row.given_on, row.words = ThanksState.GIVEN, given_on, draft.words
    row.channel = draft.channel or usual_channel(session, key.person_id)
    session.flush()
    leave_entry(
        session,
        key.person_id,
        _said(session, row, find_deputy(session, key)).in_language(draft.language),
        happened_on=given_on,
        channel=row.channel,
        about=_about(session, row),
    )
    return row.id


def spare(session: Session, key: ThanksKey) -> int:
    """Note that thanks are not needed; return the row's id. Raises like `give`."""
    row = _owed_row(session, key)
    row.state = ThanksState.NOT_NEEDED
    session.flush()
    return row.id


def spare_session(session: Session, session_id: int, *, today: date) -> None:
    """Note that nobody else needs thanks for a session; raises `NotFound`."""
    programme_id = load_session(session, session_id).programme_id
    for row in list_owed(session, today, programme_id=programme_id):
        if row.key.session_id == session_id:
            spare(session, row.key)


def owe_again(session: Session, thanks_id: int) -> None:
    """Let thanks that were not needed be owed after all.

    Raises `NotFound`, or `Refused` for thanks that were given: only undo takes those back, with
    their entry on the timeline.
    """
    row = _load(session, thanks_id)
    if row.state is ThanksState.GIVEN:
        raise Refused(phrase("Thanks that were given stay noted. Undo takes the last step back."))
    row.state = ThanksState.OWED


def note_owed(session: Session, person_id: int, draft: NoteDraft, *, today: date) -> int:
    """Note that one person is to be thanked for something else; return the row's id.

    Raises `InvalidInput` with the field, or `NotFound`.
    """
    check_note(draft, today=today)
    load_person(session, person_id)
    if draft.programme_id is not None:
        load_programme(session, draft.programme_id)
    row = Thanks(
        person_id=person_id,
        occasion=ThanksOccasion.OTHER,
        owed_on=draft.owed_on,
        about=draft.about,
        programme_id=draft.programme_id,
    )
    session.add(row)
    session.flush()
    return row.id


def check_note(draft: NoteDraft, *, today: date) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    name = phrase("What they are to be thanked for")
    check_filled(draft.about, field="about", name=name)
    check_line(draft.about, field="about", name=name)
    check_not_future(draft.owed_on, today=today, field="owed_on", name=phrase("The day"))


def change_note(session: Session, thanks_id: int, draft: NoteDraft, *, today: date) -> None:
    """Make a note of thanks owed what the draft says; raises like `note_owed`."""
    check_note(draft, today=today)
    row = _load_note(session, thanks_id)
    row.about, row.owed_on, row.programme_id = draft.about, draft.owed_on, draft.programme_id


def remove_note(session: Session, thanks_id: int) -> None:
    """Take a note of thanks owed out of the book; raises `NotFound` or `Refused`."""
    session.delete(_load_note(session, thanks_id))


def get_note(session: Session, thanks_id: int) -> NoteDraft:
    """Return a note of thanks owed as a form shows it; raises `NotFound` or `Refused`."""
    row = _load_note(session, thanks_id)
    return NoteDraft(about=row.about, owed_on=row.owed_on, programme_id=row.programme_id)


def _settled_query(programme_id: int) -> Select[*tuple[object, ...]]:
    theme = case((ProgrammeSession.off_the_record, ""), else_=ProgrammeSession.theme)
    return (
        select(
            Thanks.id,
            Thanks.person_id,
            Person.family_name,
            Person.given_name,
            Person.name_order,
            Thanks.occasion,
            Thanks.state,
            Thanks.owed_on,
            Thanks.given_on,
            Thanks.channel,
            Thanks.words,
            Thanks.about,
            Stop.name.label("stop"),
            theme.label("theme"),
        )
        .join(Person, Person.id == Thanks.person_id)
        .outerjoin(ProgrammeSession, ProgrammeSession.id == Thanks.session_id)
        .outerjoin(Stop, Stop.id == Thanks.stop_id)
        .where(Thanks.programme_id == programme_id, Thanks.state != ThanksState.OWED)
        .order_by(func.coalesce(Thanks.given_on, Thanks.owed_on).desc(), Thanks.id.desc())
    )


def _owed_row(session: Session, key: ThanksKey) -> Thanks:
    """Return the row of thanks owed, a new one where there was none; raises `Refused`."""
    row = _find_row(session, key)
    if row is None:
        row = _new_row(session, key)
        session.add(row)
    if row.state is not ThanksState.OWED:
        person = load_person(session, key.person_id)
        raise Refused(
            phrase(
                "The thanks to {person} for this are settled already.",
                person=full_name(person.family_name, person.given_name, person.name_order),
            )
        )
    return row


def _find_row(session: Session, key: ThanksKey) -> Thanks | None:
    if key.thanks_id is not None:
        return _load(session, key.thanks_id)
    query = select(Thanks).where(
        Thanks.person_id == key.person_id,
        Thanks.occasion == key.occasion,
        Thanks.session_id.is_not_distinct_from(key.session_id),
        Thanks.stop_id.is_not_distinct_from(key.stop_id),
    )
    return session.scalars(query.order_by(Thanks.id)).first()


def _new_row(session: Session, key: ThanksKey) -> Thanks:
    load_person(session, key.person_id)
    programme_id, owed_on = _occasion_of(session, key)
    return Thanks(
        person_id=key.person_id,
        occasion=key.occasion,
        owed_on=owed_on,
        programme_id=programme_id,
        session_id=key.session_id,
        stop_id=key.stop_id,
    )


def _occasion_of(session: Session, key: ThanksKey) -> tuple[int | None, date]:
    """Return the programme and the day of a session or stop; raises `NotFound`."""
    if key.session_id is not None:
        held = load_session(session, key.session_id)
        return held.programme_id, held.held_on
    query = (
        select(TourRow.programme_id, TourDay.held_on)
        .join(TourDay, TourDay.tour_id == TourRow.id)
        .join(Stop, Stop.day_id == TourDay.id)
        .where(Stop.id == key.stop_id)
    )
    found = session.execute(query).one_or_none()
    if found is None:
        raise NotFound(phrase("This stop is no longer in the tour."))
    return found.programme_id, found.held_on


def _said(session: Session, row: Thanks, deputy_name: str) -> Phrase:
    """Return what somebody was thanked for, as their timeline keeps it."""
    if row.about:
        return phrase("Thanked: {about}", about=row.about)
    if deputy_name:
        return phrase("Thanked for sending {deputy} on {day}", deputy=deputy_name, day=row.owed_on)
    if row.stop_id is not None:
        stop = load(session, Stop, row.stop_id, phrase("This stop is no longer in the tour."))
        return phrase(
            "Thanked for receiving the group at {stop} on {day}", stop=stop.name, day=row.owed_on
        )
    return {
        ThanksOccasion.TOOK_PART: phrase("Thanked for taking part on {day}", day=row.owed_on),
        ThanksOccasion.HOSTED: phrase("Thanked for hosting on {day}", day=row.owed_on),
        ThanksOccasion.HELPED: phrase("Thanked for helping on {day}", day=row.owed_on),
    }.get(row.occasion, phrase("Thanked for {day}", day=row.owed_on))


def _about(session: Session, row: Thanks) -> str:
    """Return what the entry is about: the programme, else the tour."""
    if row.programme_id is not None:
        query = select(Programme.name).where(Programme.id == row.programme_id)
    else:
        query = (
            select(TourRow.name)
            .join(TourDay, TourDay.tour_id == TourRow.id)
            .join(Stop, Stop.day_id == TourDay.id)
            .where(Stop.id == row.stop_id)
        )
    return session.scalar(query) or ""


def _load(session: Session, thanks_id: int) -> Thanks:
    return load(session, Thanks, thanks_id, phrase("These thanks are not in the book any more."))


def _load_note(session: Session, thanks_id: int) -> Thanks:
    row = _load(session, thanks_id)
    if row.state is not ThanksState.OWED or row.session_id or row.stop_id:
        raise Refused(phrase("Only thanks that are owed and were noted by hand can be changed."))
    return row
