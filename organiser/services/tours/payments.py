"""Who has paid what for a tour."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import Refused
from organiser.models import Participant, Payment, Person
from organiser.services.rows import load
from organiser.services.tours import participants
from organiser.services.tours.cost_values import PaymentDraft, PaymentLine, check_payment
from organiser.text.names import full_name
from organiser.touring.sharing import Money, reckoned, together
from organiser.vocabulary import Currency
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Paid:
    """What one person has paid, payment by payment."""

    name: str
    lines: tuple[PaymentLine, ...]
    total: Money


def add_payment(session: Session, tour_id: int, person_id: int, draft: PaymentDraft) -> int:
    """Note that somebody of a tour paid something and return the payment's id."""
    check_payment(draft)
    participant_id = participants.ensure_participant(session, tour_id, person_id)
    row = Payment(
        participant_id=participant_id,
        amount=draft.amount,
        paid_on=draft.paid_on,
        currency=draft.currency,
        note=draft.note.strip(),
    )
    session.add(row)
    session.flush()
    return row.id


def settle(
    session: Session, tour_id: int, person_id: int, owed: Money, *, paid_on: date
) -> tuple[int, ...]:
    """Note that somebody paid all they owed, in yen and rupiah each; return the payments' ids.

    Raises `Refused` when nothing is owed.
    """
    amounts = ((owed.yen, Currency.YEN), (owed.rupiah, Currency.RUPIAH))
    drafts = [
        PaymentDraft(amount=amount, currency=currency, paid_on=paid_on)
        for amount, currency in amounts
        if amount > 0
    ]
    if not drafts:
        raise Refused(phrase("Nothing is open any more: all of it is paid."))
    return tuple(add_payment(session, tour_id, person_id, draft) for draft in drafts)


def remove_payment(session: Session, payment_id: int) -> None:
    """Take a payment back: it is open again."""
    session.delete(_payment(session, payment_id))


def list_payments(
    session: Session, tour_id: int, *, rupiah_for_100_yen: int | None
) -> dict[int, Paid]:
    """Return by person what was paid for a tour, in the order of the days."""
    query = (
        select(Payment, Person)
        .join(Participant, Participant.id == Payment.participant_id)
        .join(Person, Person.id == Participant.person_id)
        .where(Participant.tour_id == tour_id)
        .order_by(Payment.paid_on, Payment.id)
    )
    names: dict[int, str] = {}
    lines: defaultdict[int, list[PaymentLine]] = defaultdict(list)
    for row, person in session.execute(query):
        names[person.id] = full_name(person.family_name, person.given_name, person.name_order)
        draft = PaymentDraft(
            amount=row.amount, paid_on=row.paid_on, currency=row.currency, note=row.note
        )
        lines[person.id].append(PaymentLine(payment_id=row.id, draft=draft))
    return {
        key: Paid(
            name=name,
            lines=tuple(lines[key]),
            total=together(
                reckoned(
                    line.draft.amount, line.draft.currency, rupiah_for_100_yen=rupiah_for_100_yen
                )
                for line in lines[key]
            ),
        )
        for key, name in names.items()
    }


def _payment(session: Session, payment_id: int) -> Payment:
    return load(session, Payment, payment_id, phrase("This payment is no longer in the book."))
