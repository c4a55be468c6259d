"""How often the organiser wants to be in touch: with a person, a circle, everyone with a tag.

A person's own rhythm wins over those of their tags, among these the strictest that is not paused;
a circle has its own alone. How a rhythm is counted is said in `rhythm_rules`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput, NotFound
from organiser.models import (
    Circle,
    Interaction,
    InteractionParticipant,
    Person,
    PersonTag,
    Rhythm,
)
from organiser.services.checking import check_filled, check_line
from organiser.services.people.person_values import Gap, RhythmStanding
from organiser.services.relations.rhythm_rules import due_on, span_days, state_on, worst_on
from organiser.services.relations.rhythm_weights import change_weights, get_weights
from organiser.services.rows import load
from organiser.vocabulary import GapUnit, InteractionKind
from organiser.wording import phrase

#: Longer gaps than this are no rhythm.
LONGEST = 999
_GAP = (Rhythm.wanted, Rhythm.worst, Rhythm.unit, Rhythm.paused_until)


@dataclass(frozen=True, slots=True, kw_only=True)
class TagRhythm:
    """The rhythm of everyone with a tag, as a form shows it; `row_id` is nothing for a new one."""

    tag: str = ""
    wanted: int = 6
    worst: int | None = None
    unit: GapUnit = GapUnit.MONTH
    paused_until: date | None = None
    row_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RhythmChoices:
    """What holds for everyone: the rhythms of tags, and the weights in per cent."""

    rhythms: tuple[TagRhythm, ...]
    weights: Mapping[InteractionKind, int]


def check_gap(gap: Gap, *, today: date) -> None:
    """Raise `InvalidInput`, with the gap's attribute as field, for what is no rhythm."""
    if not 0 < gap.wanted <= LONGEST:
        raise InvalidInput(
            phrase("The wanted gap is between 1 and {most}.", most=LONGEST), field="wanted"
        )
    if gap.worst is not None and not gap.wanted <= gap.worst <= 2 * LONGEST:
        raise InvalidInput(
            phrase(
                "The worst gap cannot be shorter than the wanted one. Please make it longer,"
                " or leave it empty for twice the wanted gap."
            ),
            field="worst",
        )
    if gap.paused_until is not None and gap.paused_until < today:
        raise InvalidInput(
            phrase("The pause is over on {day}. Please enter a later day.", day=gap.paused_until),
            field="paused_until",
        )


def set_person_rhythm(session: Session, person_id: int, gap: Gap, *, today: date) -> None:
    """Give a person a rhythm of their own; raises `InvalidInput`, `NotFound`."""
    check_gap(gap, today=today)
    load(session, Person, person_id, phrase("This person is not in the book any more."))
    _keep(session, _own(session, person_id) or Rhythm(wanted=1, person_id=person_id), gap)


def set_circle_rhythm(session: Session, circle_id: int, gap: Gap, *, today: date) -> None:
    """Give a circle a rhythm; raises `InvalidInput`, `NotFound`."""
    check_gap(gap, today=today)
    load(session, Circle, circle_id, phrase("This circle is not in the book any more."))
    kept = session.scalars(select(Rhythm).where(Rhythm.circle_id == circle_id)).first()
    _keep(session, kept or Rhythm(wanted=1, circle_id=circle_id), gap)


def pause_person(session: Session, person_id: int, until: date, *, today: date) -> None:
    """Let a person's rhythm rest up to a day, that day included.

    One that comes from a tag becomes their own by this, so that nobody else rests with them.
    Raises `NotFound` where there is no rhythm, `InvalidInput` for a day that is past.
    """
    gap = next(iter(_gaps_of_person(session, person_id, today)), None)
    if gap is None:
        raise NotFound(phrase("There is no rhythm to pause. Please set one first."))
    set_person_rhythm(session, person_id, replace(gap[0], paused_until=until), today=today)


def pause_circle(session: Session, circle_id: int, until: date, *, today: date) -> None:
    """Let a circle's rhythm rest up to a day; raises like `pause_person`."""
    rows = session.execute(select(*_GAP).where(Rhythm.circle_id == circle_id)).all()
    if not rows:
        raise NotFound(phrase("There is no rhythm to pause. Please set one first."))
    gap = Gap(**rows[0]._asdict())
    set_circle_rhythm(session, circle_id, replace(gap, paused_until=until), today=today)


def remove_person_rhythm(session: Session, person_id: int) -> None:
    """Take away a person's own rhythm; that of a tag, if there is one, holds again."""
    for kept in session.scalars(select(Rhythm).where(Rhythm.person_id == person_id)):
        session.delete(kept)


def remove_circle_rhythm(session: Session, circle_id: int) -> None:
    """Take away a circle's rhythm."""
    for kept in session.scalars(select(Rhythm).where(Rhythm.circle_id == circle_id)):
        session.delete(kept)


def get_person_rhythm(session: Session, person_id: int, *, today: date) -> RhythmStanding | None:
    """Return how a person stands to the rhythm that holds for them, nothing without one."""
    gaps = _gaps_of_person(session, person_id, today)
    contacts = select(Interaction.kind, func.max(Interaction.happened_on)).join(
        InteractionParticipant, InteractionParticipant.interaction_id == Interaction.id
    )
    return _standing(
        session, gaps, contacts.where(InteractionParticipant.person_id == person_id), today
    )


def get_circle_rhythm(session: Session, circle_id: int, *, today: date) -> RhythmStanding | None:
    """Return how a circle stands to its rhythm, counted by what was logged with it."""
    rows = session.execute(select(*_GAP).where(Rhythm.circle_id == circle_id).limit(1))
    contacts = select(Interaction.kind, func.max(Interaction.happened_on)).where(
        Interaction.circle_id == circle_id
    )
    return _standing(session, [(Gap(**row._asdict()), "") for row in rows], contacts, today)


def list_tag_rhythms(session: Session) -> tuple[TagRhythm, ...]:
    """Return the rhythms of tags in the order of the tags."""
    query = select(*_GAP, Rhythm.tag, Rhythm.id.label("row_id")).where(Rhythm.tag != "")
    return tuple(TagRhythm(**row._asdict()) for row in session.execute(query.order_by(Rhythm.tag)))


def get_rhythm_choices(session: Session) -> RhythmChoices:
    """Return the rhythms of tags and what each kind of interaction counts."""
    return RhythmChoices(rhythms=list_tag_rhythms(session), weights=get_weights(session))


def change_rhythm_choices(session: Session, choices: RhythmChoices, *, today: date) -> None:
    """Keep these rhythms of tags, no others, and these weights; raises `InvalidInput`."""
    change_tag_rhythms(session, choices.rhythms, today=today)
    change_weights(session, choices.weights)


def count_tagged(session: Session) -> dict[str, int]:
    """Return every tag in the book, in order, with how many people have it."""
    query = select(PersonTag.tag, func.count()).group_by(PersonTag.tag).order_by(PersonTag.tag)
    return dict(session.execute(query).all())


def check_tag_rhythms(drafts: Sequence[TagRhythm], *, today: date) -> None:
    """Raise `InvalidInput`, its field the row's place and attribute, for what cannot be kept."""
    seen: set[str] = set()
    for place, draft in enumerate(drafts):
        field = f"rhythms.{place}.tag"
        name = phrase("The tag")
        check_filled(draft.tag, field=field, name=name)
        check_line(draft.tag, field=field, name=name)
        if draft.tag in seen:
            raise InvalidInput(
                phrase("“{tag}” has two rhythms. Please remove one of them.", tag=draft.tag),
                field=field,
            )
        seen.add(draft.tag)
        try:
            check_gap(_gap_of(draft), today=today)
        except InvalidInput as problem:
            raise InvalidInput(
                problem.message, field=f"rhythms.{place}.{problem.field}"
            ) from problem


def change_tag_rhythms(session: Session, drafts: Sequence[TagRhythm], *, today: date) -> None:
    """Make the rhythms of tags these and no others; raises `InvalidInput`."""
    check_tag_rhythms(drafts, today=today)
    kept = {row.id: row for row in session.scalars(select(Rhythm).where(Rhythm.tag != ""))}
    for draft in drafts:
        row = kept.pop(draft.row_id or 0, None) or Rhythm(wanted=1, tag=draft.tag)
        row.tag = draft.tag
        _keep(session, row, _gap_of(draft))
    for gone in kept.values():
        session.delete(gone)


def _gap_of(draft: TagRhythm) -> Gap:
    return Gap(
        wanted=draft.wanted,
        worst=draft.worst,
        unit=draft.unit,
        paused_until=draft.paused_until,
    )


def _gaps_of_person(session: Session, person_id: int, today: date) -> list[tuple[Gap, str]]:
    """Return what applies to a person, what holds first, each with the tag it comes from."""
    own = session.execute(select(*_GAP).where(Rhythm.person_id == person_id).order_by(Rhythm.id))
    tagged = session.execute(
        select(*_GAP, Rhythm.tag)
        .join(PersonTag, PersonTag.tag == Rhythm.tag)
        .where(PersonTag.person_id == person_id, Rhythm.tag != "")
        .order_by(Rhythm.id)
    )
    by_tag = [
        (Gap(wanted=wanted, worst=worst, unit=unit, paused_until=paused), tag)
        for wanted, worst, unit, paused, tag in tagged
    ]
    by_tag.sort(key=lambda found: (_is_paused(found[0], today), span_days(found[0])))
    return [*((Gap(**row._asdict()), "") for row in own), *by_tag]


def _is_paused(gap: Gap, today: date) -> bool:
    return gap.paused_until is not None and gap.paused_until >= today


def _standing(
    session: Session,
    gaps: Iterable[tuple[Gap, str]],
    latest: Select[InteractionKind, date],
    today: date,
) -> RhythmStanding | None:
    """Return the standing by the first gap; of each kind only the latest contact matters."""
    found = next(iter(gaps), None)
    if found is None:
        return None
    gap, tag = found
    weights = get_weights(session)
    contacts = [
        (kind, day)
        for kind, day in session.execute(latest.group_by(Interaction.kind))
        if weights[kind] > 0
    ]
    due, worst = due_on(contacts, gap, weights), worst_on(contacts, gap, weights)
    return RhythmStanding(
        gap=gap,
        tag=tag,
        last_on=max((day for _kind, day in contacts), default=None),
        due_on=due,
        worst_on=worst,
        state=state_on(gap, due, worst, today=today),
    )


def _own(session: Session, person_id: int) -> Rhythm | None:
    return session.scalars(select(Rhythm).where(Rhythm.person_id == person_id)).first()


def _keep(session: Session, row: Rhythm, gap: Gap) -> None:
    row.wanted, row.worst = gap.wanted, gap.worst
    row.unit, row.paused_until = gap.unit, gap.paused_until
    session.add(row)
