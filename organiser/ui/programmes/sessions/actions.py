"""What the side of the sessions does to the book, each under the name it has in the undo menu."""

from collections.abc import Sequence
from datetime import date

from organiser.services.programmes.programme_drafts import SessionDraft
from organiser.services.sessions import agendas, attendances, repeating, sessions
from organiser.services.sessions.agendas import AgendaDraft
from organiser.services.sessions.attendances import AttendanceDraft, AttendanceLine
from organiser.text.repeat_rules import RepeatRule
from organiser.ui.store import Store
from organiser.vocabulary import label
from organiser.wording import phrase


def add_session(store: Store, programme_id: int, draft: SessionDraft) -> int:
    """Add a date to a programme; return its id."""
    action = phrase("Add the session on {day}", day=draft.held_on)
    return store.do(action, sessions.add_session, programme_id, draft)


def add_series(
    store: Store,
    programme_id: int,
    rule: RepeatRule,
    *,
    days: Sequence[date],
    usual: SessionDraft,
) -> tuple[int, ...]:
    """Add several dates to a programme; return their ids."""
    action = phrase("Add sessions ({count})", count=len(days))
    return store.do(action, repeating.add_series, programme_id, rule, days, usual)


def change_session(store: Store, session_id: int, draft: SessionDraft) -> None:
    """Change a session."""
    action = phrase("Change the session on {day}", day=draft.held_on)
    store.do(action, sessions.change_session, session_id, draft, today=store.today())


def remove_session(store: Store, session_id: int, day: date) -> None:
    """Remove a session."""
    action = phrase("Remove the session on {day}", day=day)
    store.do(action, sessions.remove_session, session_id)


def write_notes(store: Store, session_id: int, day: date, *, minutes: str, decisions: str) -> None:
    """Keep minutes and decisions."""
    action = phrase("Write the minutes of {day}", day=day)
    store.do(action, sessions.write_notes, session_id, minutes=minutes, decisions=decisions)


def go_off_the_record(store: Store, session_id: int, day: date) -> None:
    """Keep only the date and the people; what texts there are go."""
    action = phrase("Take the session on {day} off the record", day=day)
    store.do(action, sessions.go_off_the_record, session_id, drop_texts=True)


def go_on_record(store: Store, session_id: int, day: date) -> None:
    """Let texts be kept again."""
    action = phrase("Put the session on {day} on the record", day=day)
    store.do(action, sessions.go_on_record, session_id)


def add_lines(store: Store, session_id: int, text: str) -> tuple[int, ...]:
    """Put lines of text on an agenda."""
    return store.do(phrase("Add to the agenda"), agendas.add_lines, session_id, text)


def change_item(store: Store, item_id: int, draft: AgendaDraft) -> None:
    """Change an item of an agenda."""
    action = phrase("Change “{item}” on the agenda", item=draft.title)
    store.do(action, agendas.change_item, item_id, draft)


def place_item(store: Store, item_id: int, place: int, title: str) -> None:
    """Move an item of an agenda."""
    store.do(phrase("Move “{item}” on the agenda", item=title), agendas.place_item, item_id, place)


def remove_item(store: Store, item_id: int, title: str) -> None:
    """Take an item off an agenda."""
    store.do(phrase("Take “{item}” off the agenda", item=title), agendas.remove_item, item_id)


def copy_earlier(store: Store, session_id: int) -> None:
    """Copy the agenda of the last session."""
    store.do(phrase("Copy the last agenda"), agendas.copy_earlier, session_id)


def mark(store: Store, session_id: int, line: AttendanceLine, draft: AttendanceDraft) -> None:
    """Note whether somebody came."""
    action = phrase("{person}: {presence}", person=line.name, presence=label(draft.presence))
    store.do(action, attendances.mark, session_id, line.person_id, draft, today=store.today())


def mark_guest(store: Store, session_id: int, person_id: int, draft: AttendanceDraft) -> None:
    """Note that somebody without a seat came."""
    store.do(
        phrase("Add a guest"),
        attendances.mark,
        session_id,
        person_id,
        draft,
        today=store.today(),
    )


def mark_rest(store: Store, session_id: int) -> None:
    """Note that all the others came."""
    action = phrase("Note all the others as present")
    store.do(action, attendances.mark_rest, session_id, today=store.today())


def clear(store: Store, session_id: int, line: AttendanceLine) -> None:
    """Forget what was noted of somebody."""
    action = phrase("Clear the attendance of {person}", person=line.name)
    store.do(action, attendances.clear, session_id, line.person_id)
