"""The group of a tour: who goes where, what they ride in, and the rooms they sleep in."""

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from organiser.models.base import Base, not_blank, table_rules, word
from organiser.vocabulary import (
    Listing,
    PairWishKind,
    Presence,
    SeatingRule,
    TourRole,
    VehicleKind,
)


class Participant(Base):
    """A person on a tour, and what matters for them there.

    Who accepted the tour's programme takes part without a row; one is made when something is noted.
    `is_added` marks those who come by the organiser's hand alone.
    """

    __tablename__ = "participant"
    __table_args__ = table_rules(UniqueConstraint("tour_id", "person_id"))

    tour_id: Mapped[int] = mapped_column(ForeignKey("tour.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    role: Mapped[TourRole] = mapped_column(word(TourRole), default=TourRole.PARTICIPANT)
    is_added: Mapped[bool] = mapped_column(default=False)
    deputy_name: Mapped[str] = mapped_column(default="")
    diet: Mapped[str] = mapped_column(default="")
    emergency_contact: Mapped[str] = mapped_column(default="")
    listing: Mapped[Listing] = mapped_column(word(Listing), default=Listing.NOT_ASKED)
    note: Mapped[str] = mapped_column(default="")


class StopAttendance(Base):
    """That a participant is not at a stop as planned, or whether they were there."""

    __tablename__ = "stop_attendance"
    __table_args__ = table_rules(UniqueConstraint("stop_id", "participant_id"))

    stop_id: Mapped[int] = mapped_column(ForeignKey("stop.id"))
    participant_id: Mapped[int] = mapped_column(ForeignKey("participant.id"), index=True)
    takes_part: Mapped[bool] = mapped_column(default=True)
    presence: Mapped[Presence | None] = mapped_column(word(Presence), default=None)


class Vehicle(Base):
    """What the group rides in: rows of seats left and right of the aisle, `back_seats` at the end.

    The first `kept_seats` of the first row are for staff.
    """

    __tablename__ = "vehicle"
    __table_args__ = table_rules(
        not_blank("name"),
        CheckConstraint("seat_rows BETWEEN 1 AND 30", "seat_rows"),
        CheckConstraint("left_seats BETWEEN 0 AND 4", "left_seats"),
        CheckConstraint("right_seats BETWEEN 0 AND 4", "right_seats"),
        CheckConstraint("left_seats + right_seats > 0", "some_seats"),
        CheckConstraint("back_seats BETWEEN 0 AND 8", "back_seats"),
        CheckConstraint("kept_seats >= 0", "kept_seats"),
    )

    tour_id: Mapped[int] = mapped_column(ForeignKey("tour.id"), index=True)
    name: Mapped[str]
    kind: Mapped[VehicleKind] = mapped_column(word(VehicleKind), default=VehicleKind.BUS)
    seat_rows: Mapped[int] = mapped_column(default=11)
    left_seats: Mapped[int] = mapped_column(default=2)
    right_seats: Mapped[int] = mapped_column(default=2)
    back_seats: Mapped[int] = mapped_column(default=0)
    kept_seats: Mapped[int] = mapped_column(default=0)
    company: Mapped[str] = mapped_column(default="")
    driver: Mapped[str] = mapped_column(default="")
    telephone: Mapped[str] = mapped_column(default="")
    rule: Mapped[SeatingRule] = mapped_column(word(SeatingRule), default=SeatingRule.ANY)


class Seat(Base):
    """Where a participant sits; rows and seats count from 1, seats from the left."""

    __tablename__ = "seat"
    __table_args__ = table_rules(
        UniqueConstraint("vehicle_id", "row", "number"),
        UniqueConstraint("vehicle_id", "participant_id"),
    )

    vehicle_id: Mapped[int] = mapped_column(ForeignKey("vehicle.id"))
    participant_id: Mapped[int] = mapped_column(ForeignKey("participant.id"), index=True)
    row: Mapped[int]
    number: Mapped[int]
    is_locked: Mapped[bool] = mapped_column(default=False)


class Room(Base):
    """A room at a stop where the group stays the night."""

    __tablename__ = "room"
    __table_args__ = table_rules(
        not_blank("name"),
        UniqueConstraint("stop_id", "name"),
        CheckConstraint("beds BETWEEN 1 AND 30", "beds"),
    )

    stop_id: Mapped[int] = mapped_column(ForeignKey("stop.id"))
    name: Mapped[str]
    beds: Mapped[int] = mapped_column(default=1)
    note: Mapped[str] = mapped_column(default="")


class RoomPlace(Base):
    """That a participant sleeps in a room."""

    __tablename__ = "room_place"
    __table_args__ = table_rules(UniqueConstraint("room_id", "participant_id"))

    room_id: Mapped[int] = mapped_column(ForeignKey("room.id"))
    participant_id: Mapped[int] = mapped_column(ForeignKey("participant.id"), index=True)
    is_locked: Mapped[bool] = mapped_column(default=False)


class PairWish(Base):
    """What is wished for two participants, for seats, for rooms, or both."""

    __tablename__ = "pair_wish"
    __table_args__ = table_rules(
        UniqueConstraint("first_id", "second_id"),
        CheckConstraint("first_id < second_id", "in_order"),
        CheckConstraint("for_seats OR for_rooms", "for_something"),
    )

    first_id: Mapped[int] = mapped_column(ForeignKey("participant.id"))
    second_id: Mapped[int] = mapped_column(ForeignKey("participant.id"), index=True)
    kind: Mapped[PairWishKind] = mapped_column(word(PairWishKind))
    for_seats: Mapped[bool] = mapped_column(default=True)
    for_rooms: Mapped[bool] = mapped_column(default=True)
    note: Mapped[str] = mapped_column(default="")
