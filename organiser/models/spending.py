"""What a tour costs, who has paid, and the pictures kept of it. Amounts are whole yen or rupiah."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from organiser.models.base import Base, not_blank, table_rules, word
from organiser.vocabulary import CostKind, CostShare, Currency


class Cost(Base):
    """Money a tour takes, planned or spent; `spent_on` is set once it is spent.

    Borne by `each their own`, the amount is that of one head.
    """

    __tablename__ = "cost"
    __table_args__ = table_rules(not_blank("what"), CheckConstraint("amount >= 0", "amount"))

    tour_id: Mapped[int] = mapped_column(ForeignKey("tour.id"), index=True)
    kind: Mapped[CostKind] = mapped_column(word(CostKind))
    what: Mapped[str]
    amount: Mapped[int]
    currency: Mapped[Currency] = mapped_column(word(Currency), default=Currency.YEN)
    share: Mapped[CostShare] = mapped_column(word(CostShare), default=CostShare.EVERYONE)
    stop_id: Mapped[int | None] = mapped_column(ForeignKey("stop.id"), index=True, default=None)
    spent_on: Mapped[date | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")


class Payment(Base):
    """What a participant has paid."""

    __tablename__ = "payment"
    __table_args__ = table_rules(CheckConstraint("amount > 0", "amount"))

    participant_id: Mapped[int] = mapped_column(ForeignKey("participant.id"), index=True)
    amount: Mapped[int]
    paid_on: Mapped[date]
    currency: Mapped[Currency] = mapped_column(word(Currency), default=Currency.YEN)
    note: Mapped[str] = mapped_column(default="")


class TourPhoto(Base):
    """A picture chosen for a tour's report, kept beside the book under its digest (SHA-256)."""

    __tablename__ = "tour_photo"
    __table_args__ = table_rules(not_blank("file_name"), CheckConstraint("size_bytes >= 0", "size"))

    tour_id: Mapped[int] = mapped_column(ForeignKey("tour.id"), index=True)
    place: Mapped[int]
    file_name: Mapped[str]
    size_bytes: Mapped[int]
    digest: Mapped[str] = mapped_column(index=True)
    added_on: Mapped[date]
    media_type: Mapped[str] = mapped_column(default="")
    caption: Mapped[str] = mapped_column(default="")
    stop_id: Mapped[int | None] = mapped_column(ForeignKey("stop.id"), index=True, default=None)
