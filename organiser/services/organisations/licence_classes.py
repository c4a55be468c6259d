"""The organiser's own list of licence classes, in the order shown."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import Licence, LicenceClass
from organiser.services.checking import check_names
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceClassDraft:
    """A class as the list's form shows it; `used` counts the licences of this class."""

    row_id: int | None = None
    name: str = ""
    used: int = 0


def list_classes(session: Session) -> tuple[LicenceClassDraft, ...]:
    """Return the classes in their order."""
    used = (
        select(func.count())
        .where(Licence.licence_class == LicenceClass.name)
        .correlate(LicenceClass)
        .scalar_subquery()
    )
    query = select(LicenceClass.id, LicenceClass.name, used).order_by(
        LicenceClass.place, LicenceClass.id
    )
    return tuple(
        LicenceClassDraft(row_id=row_id, name=name, used=count)
        for row_id, name, count in session.execute(query)
    )


def list_class_names(session: Session) -> tuple[str, ...]:
    """Return the names of the classes in their order, then those that only licences name."""
    listed = session.scalars(select(LicenceClass.name).order_by(LicenceClass.place))
    named = session.scalars(
        select(Licence.licence_class).distinct().order_by(Licence.licence_class)
    )
    return tuple(dict.fromkeys([*listed, *named]))


def check_classes(classes: tuple[LicenceClassDraft, ...]) -> None:
    """Raise `InvalidInput` for a class without a name, or two of one name."""
    check_names((one.name for one in classes), field="classes", name=phrase("The licence class"))


def change_classes(session: Session, classes: tuple[LicenceClassDraft, ...]) -> None:
    """Make the list what the drafts say, in their order; licences follow a class's new name.

    Raises `InvalidInput` when a class is to go that licences still name.
    """
    check_classes(classes)
    here = {row.id: row for row in session.scalars(select(LicenceClass))}
    kept = {one.row_id for one in classes}
    for row in [row for row in here.values() if row.id not in kept]:
        _check_unused(session, row.name)
        session.delete(row)
    renamed = {
        here[one.row_id].name: one.name
        for one in classes
        if one.row_id in here and here[one.row_id].name != one.name
    }
    _rename(session, renamed)
    for place, one in enumerate(classes):
        if one.row_id in here:
            here[one.row_id].place = place
        else:
            session.add(LicenceClass(name=one.name, place=place))
    session.flush()


def _rename(session: Session, renamed: dict[str, str]) -> None:
    rows = list(session.scalars(select(LicenceClass).where(LicenceClass.name.in_(renamed))))
    wanted = [renamed[row.name] for row in rows]
    licences = list(session.scalars(select(Licence).where(Licence.licence_class.in_(renamed))))
    for licence in licences:
        licence.licence_class = renamed[licence.licence_class]
    # Two classes may change names with each other: for a moment neither has either.
    for row in rows:
        row.name = f"{row.name} {row.id}*"
    session.flush()
    for row, name in zip(rows, wanted, strict=True):
        row.name = name
    session.flush()


def _check_unused(session: Session, name: str) -> None:
    count = session.scalar(select(func.count()).where(Licence.licence_class == name))
    if count:
        raise InvalidInput(
            phrase(
                "“{name}” is the class of {count} licences and cannot be removed."
                " Please change those licences first.",
                name=name,
                count=count,
            ),
            field="classes",
        )
