"""What belongs to a person or body, one line for each row, as merging and splitting list it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session, aliased

from organiser.models import (
    Address,
    AgendaItem,
    Attendance,
    Availability,
    Circle,
    CircleMember,
    ClosedDay,
    Consent,
    ContactPoint,
    Contributor,
    Expertise,
    Feedback,
    FormerKind,
    FormerName,
    HostAnswer,
    HostVisit,
    ImportedCard,
    Interaction,
    InteractionParticipant,
    Invitation,
    Licence,
    NextStep,
    NotTheSame,
    Organisation,
    PaperHolder,
    PaperIssue,
    Participant,
    Person,
    PersonTag,
    Photo,
    Position,
    Programme,
    Promise,
    Relationship,
    Rhythm,
    SavedFilter,
    SavedFilterPerson,
    Skill,
    Stop,
    Thanks,
    ThemeIdea,
    Tour,
    VisitingWindow,
    Voice,
)
from organiser.models import Session as ProgrammeSession
from organiser.services.duplicates.merge_rules import Rule
from organiser.text.names import full_name
from organiser.vocabulary import host_label, label
from organiser.wording import Phrase, phrase, verbatim

_First, _Second = aliased(Person), aliased(Person)
_FirstBody, _SecondBody = aliased(Organisation), aliased(Organisation)
_PERSON = (Person.family_name, Person.given_name, Person.name_order)


@dataclass(frozen=True, slots=True, kw_only=True)
class Belonging:
    """One row and what to call it."""

    row_id: int
    words: Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """Where the lines of a table come from: the columns after the row's id, and their words."""

    query: Select[*tuple[Any, ...]]
    words: Callable[..., Phrase]


def list_belongings(session: Session, rule: Rule, owner_id: int) -> tuple[Belonging, ...]:
    """Return the rows of one table that point at a person or body, in the order of their adding."""
    source = _SOURCES[rule.table, rule.columns[0]]
    columns: list[Any] = [getattr(rule.mapped, column) for column in rule.columns]
    query = source.query.where(or_(*(column == owner_id for column in columns)))
    return tuple(
        Belonging(row_id=row_id, words=source.words(*values))
        for row_id, *values in session.execute(query.order_by(rule.mapped.id))
    )


def _line(*parts: object) -> Phrase:
    """Return the parts that say something, one after the other."""
    told = [part for part in parts if part not in (None, "")]
    words = _shown(told[0]) if told else verbatim("")
    for part in told[1:]:
        words = phrase("{first} · {second}", first=words, second=_shown(part))
    return words


def _shown(part: object) -> Phrase:
    return part if isinstance(part, Phrase) else Phrase("{text}", (("text", part),))


def _pair_of(*names: Any) -> Phrase:  # noqa: ANN401 - columns as they come
    """Return the names of two people, each given as family name, given name and order."""
    return _line(full_name(*names[:3]), full_name(*names[3:]))


def _tie_words(kind: Any, note: str, *ends: Any) -> Phrase:  # noqa: ANN401
    first, second = ends[:4], ends[4:]
    return _line(label(kind), _end(first), _end(second), note)


def _end(end: tuple[Any, ...]) -> str:
    family, given, order, body = end
    return full_name(family, given, order) if order else str(body or "")


def _names(person: Any) -> tuple[Any, ...]:  # noqa: ANN401 - an alias of Person
    return person.family_name, person.given_name, person.name_order


_TIES = (
    select(
        Relationship.id,
        Relationship.kind,
        Relationship.note,
        *_names(_First),
        _FirstBody.name,
        *_names(_Second),
        _SecondBody.name,
    )
    .outerjoin(_First, _First.id == Relationship.first_person_id)
    .outerjoin(_Second, _Second.id == Relationship.second_person_id)
    .outerjoin(_FirstBody, _FirstBody.id == Relationship.first_organisation_id)
    .outerjoin(_SecondBody, _SecondBody.id == Relationship.second_organisation_id)
)
_CONTACT = (Interaction.happened_on, Interaction.kind, Interaction.text)
_ADDRESS = _Source(
    query=select(Address.id, Address.prefecture, Address.municipality, Address.rest, Address.label),
    words=lambda *parts: _line("".join(parts[:3]), parts[3]),
)


def _revision(number: int) -> Phrase:
    return phrase("revision {revision}", revision=number)


_CONTRIBUTOR = _Source(
    query=select(Contributor.id, Programme.name, Contributor.role, Contributor.duty).join(
        Programme, Programme.id == Contributor.programme_id
    ),
    words=lambda programme, role, duty: _line(programme, label(role), duty),
)
_NEXT_STEP = _Source(
    query=select(NextStep.id, Programme.name, NextStep.text, NextStep.due_on).join(
        Programme, Programme.id == NextStep.programme_id
    ),
    words=_line,
)


def _contact_words(day: Any, kind: Any, text: str) -> Phrase:  # noqa: ANN401
    return _line(day, label(kind), " ".join(text.split()))


_WEEKDAYS = (
    phrase("Monday"),
    phrase("Tuesday"),
    phrase("Wednesday"),
    phrase("Thursday"),
    phrase("Friday"),
    phrase("Saturday"),
    phrase("Sunday"),
)

_SOURCES: dict[tuple[str, str], _Source] = {
    ("position", "person_id"): _Source(
        query=select(Position.id, Organisation.name, Position.title, Position.department).join(
            Organisation, Organisation.id == Position.organisation_id
        ),
        words=_line,
    ),
    ("position", "organisation_id"): _Source(
        query=select(Position.id, Position.title, *_PERSON).join(
            Person, Person.id == Position.person_id
        ),
        words=lambda title, *name: _line(full_name(*name), title),
    ),
    ("contact_point", "person_id"): _Source(
        query=select(ContactPoint.id, ContactPoint.kind, ContactPoint.value, ContactPoint.label),
        words=lambda kind, value, tag: _line(label(kind), value, tag),
    ),
    ("address", "person_id"): _ADDRESS,
    ("address", "organisation_id"): _ADDRESS,
    ("person_tag", "person_id"): _Source(query=select(PersonTag.id, PersonTag.tag), words=_line),
    ("former_name", "person_id"): _Source(
        query=select(FormerName.id, FormerName.family_name, FormerName.given_name),
        words=lambda family, given: _line(full_name(family, given)),
    ),
    ("expertise", "person_id"): _Source(
        query=select(Expertise.id, Skill.name, Expertise.stance, Expertise.level).join(
            Skill, Skill.id == Expertise.skill_id
        ),
        words=lambda skill, stance, level: _line(skill, label(stance), level),
    ),
    ("availability", "person_id"): _Source(
        query=select(Availability.id, Availability.as_of, Availability.level, Availability.note),
        words=lambda day, level, note: _line(day, label(level), note),
    ),
    ("interaction_participant", "person_id"): _Source(
        query=select(InteractionParticipant.id, *_CONTACT).join(
            Interaction, Interaction.id == InteractionParticipant.interaction_id
        ),
        words=_contact_words,
    ),
    ("interaction", "organisation_id"): _Source(
        query=select(Interaction.id, *_CONTACT), words=_contact_words
    ),
    ("invitation", "person_id"): _Source(
        query=select(Invitation.id, Programme.name, Invitation.stage).join(
            Programme, Programme.id == Invitation.programme_id
        ),
        words=lambda programme, stage: _line(programme, label(stage)),
    ),
    ("attendance", "person_id"): _Source(
        query=select(Attendance.id, ProgrammeSession.held_on, Programme.name, Attendance.presence)
        .join(ProgrammeSession, ProgrammeSession.id == Attendance.session_id)
        .join(Programme, Programme.id == ProgrammeSession.programme_id),
        words=lambda day, programme, presence: _line(day, programme, label(presence)),
    ),
    ("contributor", "person_id"): _CONTRIBUTOR,
    ("contributor", "organisation_id"): _CONTRIBUTOR,
    ("next_step", "person_id"): _NEXT_STEP,
    ("next_step", "organisation_id"): _NEXT_STEP,
    ("thanks", "person_id"): _Source(
        query=select(Thanks.id, Thanks.owed_on, Thanks.occasion, Thanks.about, Thanks.state),
        words=lambda day, occasion, about, state: _line(day, label(occasion), about, label(state)),
    ),
    ("feedback", "person_id"): _Source(
        query=select(Feedback.id, Programme.name, Feedback.said).join(
            Programme, Programme.id == Feedback.programme_id
        ),
        words=_line,
    ),
    ("agenda_item", "person_id"): _Source(
        query=select(AgendaItem.id, ProgrammeSession.held_on, AgendaItem.title).join(
            ProgrammeSession, ProgrammeSession.id == AgendaItem.session_id
        ),
        words=_line,
    ),
    ("theme_idea", "person_id"): _Source(
        query=select(ThemeIdea.id, ThemeIdea.noted_on, ThemeIdea.text), words=_line
    ),
    ("promise", "person_id"): _Source(
        query=select(Promise.id, Promise.since, Promise.text, Promise.state),
        words=lambda day, text, state: _line(day, text, label(state)),
    ),
    ("relationship", "first_person_id"): _Source(query=_TIES, words=_tie_words),
    ("relationship", "first_organisation_id"): _Source(query=_TIES, words=_tie_words),
    ("circle_member", "person_id"): _Source(
        query=select(CircleMember.id, Circle.name, CircleMember.role).join(
            Circle, Circle.id == CircleMember.circle_id
        ),
        words=_line,
    ),
    ("consent", "person_id"): _Source(
        query=select(Consent.id, Consent.kind, Consent.given_on, Consent.refused_on),
        words=lambda kind, given, refused: _line(label(kind), given, refused),
    ),
    ("host_visit", "person_id"): _Source(
        query=select(HostVisit.id, Stop.name, HostVisit.stage).join(
            Stop, Stop.id == HostVisit.stop_id
        ),
        words=lambda stop, stage: _line(stop, host_label(stage)),
    ),
    ("host_answer", "person_id"): _Source(
        query=select(HostAnswer.id, HostAnswer.given_on, Stop.name, HostAnswer.to_stage)
        .join(HostVisit, HostVisit.id == HostAnswer.host_visit_id)
        .join(Stop, Stop.id == HostVisit.stop_id),
        words=lambda day, stop, stage: _line(day, stop, host_label(stage)),
    ),
    ("paper_holder", "person_id"): _Source(
        query=select(
            PaperHolder.id, PaperHolder.given_on, PaperIssue.kind, PaperIssue.revision
        ).join(PaperIssue, PaperIssue.id == PaperHolder.issue_id),
        words=lambda day, kind, revision: _line(day, label(kind), _revision(revision)),
    ),
    ("paper_issue", "person_id"): _Source(
        query=select(PaperIssue.id, PaperIssue.issued_on, PaperIssue.kind, PaperIssue.revision),
        words=lambda day, kind, revision: _line(day, label(kind), _revision(revision)),
    ),
    ("voice", "person_id"): _Source(
        query=select(Voice.id, Programme.name, Voice.said).join(
            Programme, Programme.id == Voice.programme_id
        ),
        words=_line,
    ),
    ("participant", "person_id"): _Source(
        query=select(Participant.id, Tour.name, Participant.role).join(
            Tour, Tour.id == Participant.tour_id
        ),
        words=lambda tour, role: _line(tour, label(role)),
    ),
    ("person", "introduced_by_id"): _Source(
        query=select(Person.id, *_PERSON), words=lambda *name: _line(full_name(*name))
    ),
    ("photo", "person_id"): _Source(query=select(Photo.id, Photo.media_type), words=_line),
    ("rhythm", "person_id"): _Source(
        query=select(Rhythm.id, Rhythm.wanted, Rhythm.unit),
        words=lambda wanted, unit: _line(wanted, label(unit)),
    ),
    ("imported_card", "person_id"): _Source(
        query=select(ImportedCard.id, ImportedCard.imported_on, ImportedCard.file_name),
        words=_line,
    ),
    ("saved_filter_person", "person_id"): _Source(
        query=select(SavedFilterPerson.id, SavedFilter.name).join(
            SavedFilter, SavedFilter.id == SavedFilterPerson.saved_filter_id
        ),
        words=_line,
    ),
    ("not_the_same", "first_person_id"): _Source(
        query=select(NotTheSame.id, *_names(_First), *_names(_Second))
        .join(_First, _First.id == NotTheSame.first_person_id)
        .join(_Second, _Second.id == NotTheSame.second_person_id),
        words=_pair_of,
    ),
    ("not_the_same", "first_organisation_id"): _Source(
        query=select(NotTheSame.id, _FirstBody.name, _SecondBody.name)
        .join(_FirstBody, _FirstBody.id == NotTheSame.first_organisation_id)
        .join(_SecondBody, _SecondBody.id == NotTheSame.second_organisation_id),
        words=_line,
    ),
    ("licence", "organisation_id"): _Source(
        query=select(Licence.id, Licence.licence_class, Licence.number, Licence.valid_to),
        words=_line,
    ),
    ("visiting_window", "organisation_id"): _Source(
        query=select(
            VisitingWindow.id, VisitingWindow.weekday, VisitingWindow.opens, VisitingWindow.closes
        ),
        words=lambda weekday, opens, closes: _line(
            _WEEKDAYS[weekday], f"{_clock(opens)}–{_clock(closes)}"
        ),
    ),
    ("closed_day", "organisation_id"): _Source(
        query=select(ClosedDay.id, ClosedDay.first_day, ClosedDay.last_day, ClosedDay.reason),
        words=_line,
    ),
    ("former_kind", "organisation_id"): _Source(
        query=select(FormerKind.id, FormerKind.kind, FormerKind.until, FormerKind.note),
        words=lambda kind, until, note: _line(label(kind), until, note),
    ),
    ("stop", "organisation_id"): _Source(query=select(Stop.id, Stop.name), words=_line),
}


def _clock(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02d}"
