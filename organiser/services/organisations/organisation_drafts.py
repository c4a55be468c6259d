"""What a form says about an organisation, and the pure checks of it."""

from dataclasses import dataclass
from datetime import date

from organiser.errors import InvalidInput
from organiser.services.checking import check_filled, check_line, check_span, check_text
from organiser.services.people.person_drafts import AddressDraft, check_addresses
from organiser.vocabulary import OrganisationKind, Sureness
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerKindDraft:
    """What the organisation was before, up to and with a day if that is known."""

    row_id: int | None = None
    kind: OrganisationKind = OrganisationKind.SUPERVISING
    until: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitingWindowDraft:
    """When visitors are received on a weekday (0 is Monday), in minutes of the day."""

    row_id: int | None = None
    weekday: int = 0
    opens: int = 600
    closes: int = 960


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedDayDraft:
    """Days on which nobody is received; without `last_day` it is the first alone."""

    row_id: int | None = None
    first_day: date | None = None
    last_day: date | None = None
    every_year: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceDraft:
    """A licence the organisation holds, from and to."""

    row_id: int | None = None
    licence_class: str = ""
    number: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    renewal_opens_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationDraft:
    """All that a form says about an organisation; rows in the order in which they are shown.

    `kind` is the latest kind. With `kind_since` another kind than before holds from that day and
    the former one is kept; without it the kind was only mistaken.
    """

    name: str = ""
    kind: OrganisationKind = OrganisationKind.OTHER
    kind_since: date | None = None
    former_kinds: tuple[FormerKindDraft, ...] = ()
    reading: str = ""
    reading_sureness: Sureness = Sureness.SURE
    branch: str = ""
    website: str = ""
    telephone: str = ""
    notes: str = ""
    addresses: tuple[AddressDraft, ...] = ()
    windows: tuple[VisitingWindowDraft, ...] = ()
    closed_days: tuple[ClosedDayDraft, ...] = ()
    licences: tuple[LicenceDraft, ...] = ()


_LINES = {
    "name": phrase("The organisation's name"),
    "reading": phrase("Reading"),
    "branch": phrase("Branch"),
    "website": phrase("Website"),
    "telephone": phrase("Telephone number"),
}


def check_organisation(draft: OrganisationDraft) -> None:
    """Raise `InvalidInput` for the first thing in a draft that cannot be kept.

    Its `field` is the draft's attribute; of a row `windows.0.closes`, counted from 0.
    """
    check_filled(draft.name, field="name", name=_LINES["name"])
    for field, name in _LINES.items():
        check_line(getattr(draft, field), field=field, name=name)
    check_text(draft.notes, field="notes", name=phrase("Notes"))
    for place, former in enumerate(draft.former_kinds):
        check_line(former.note, field=f"former_kinds.{place}.note", name=phrase("Note"))
    check_addresses(draft.addresses)
    for place, window in enumerate(draft.windows):
        _check_window(window, f"windows.{place}.closes")
    for place, closed in enumerate(draft.closed_days):
        _check_closed(closed, f"closed_days.{place}")
    for place, licence in enumerate(draft.licences):
        _check_licence(licence, f"licences.{place}")


def _check_window(window: VisitingWindowDraft, field: str) -> None:
    if not 0 <= window.opens < window.closes <= 2880 or not 0 <= window.weekday <= 6:
        raise InvalidInput(
            phrase("Visiting hours end before they begin. Please change one of the times."),
            field=field,
        )


def _check_closed(closed: ClosedDayDraft, field: str) -> None:
    if closed.first_day is None:
        raise InvalidInput(
            phrase("A closed day has no date. Please enter one or remove the row."),
            field=f"{field}.first_day",
        )
    check_span(closed.first_day, closed.last_day, field=f"{field}.last_day")
    check_line(closed.reason, field=f"{field}.reason", name=phrase("Reason"))


def _check_licence(licence: LicenceDraft, field: str) -> None:
    name = phrase("The licence class")
    check_filled(licence.licence_class, field=f"{field}.licence_class", name=name)
    check_line(licence.licence_class, field=f"{field}.licence_class", name=name)
    check_line(licence.number, field=f"{field}.number", name=phrase("Number"))
    check_span(licence.valid_from, licence.valid_to, field=f"{field}.valid_to")
    _check_renewal(licence, f"{field}.renewal_opens_on")


def _check_renewal(licence: LicenceDraft, field: str) -> None:
    opens, ends = licence.renewal_opens_on, licence.valid_to
    if opens is not None and ends is not None and opens > ends:
        raise InvalidInput(
            phrase(
                "Renewal opens on {opens}, after the licence has run out on {ends}."
                " Please change one of them.",
                opens=opens,
                ends=ends,
            ),
            field=field,
        )
