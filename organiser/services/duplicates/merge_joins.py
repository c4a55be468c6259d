"""How two rows that say the same of one person or body become one: nothing written is lost.

Every function changes the first row, which stays; the second is removed afterwards. Days widen,
texts that differ stand one after the other, what is stricter holds.
"""

from collections.abc import Hashable
from datetime import date
from typing import Any

from organiser.services.relations.tie_words import MUTUAL
from organiser.text.folding import fold
from organiser.text.telephones import digits
from organiser.vocabulary import (
    ContactKind,
    Listing,
    Presence,
    RelationshipKind,
    Sensitivity,
    Stage,
    ThanksState,
    TourRole,
    Verdict,
)

#: Any mapped row: which columns it has is known to the rule it stands in.
Row = Any

#: Between texts of one line, and between texts of several.
IN_LINE, BELOW = " / ", "\n"

_STRICTNESS = tuple(Sensitivity)
_TELEPHONES = (ContactKind.TELEPHONE, ContactKind.MOBILE, ContactKind.FAX, ContactKind.WHATSAPP)
#: The stage that says more of where a person stands comes first.
_STAGES = (
    Stage.ACCEPTED,
    Stage.WAITING,
    Stage.CONSIDERING,
    Stage.ASKED,
    Stage.DECLINED,
    Stage.NOT_THIS_TIME,
    Stage.NO_REPLY,
    Stage.WITHDRAWN,
    Stage.SET_ASIDE,
    Stage.CANDIDATE,
)
_PRESENCES = (
    Presence.PRESENT,
    Presence.LATE,
    Presence.DEPUTY,
    Presence.ABSENT_WITH_WORD,
    Presence.ABSENT_WITHOUT_WORD,
)
#: A refusal to be listed outweighs everything, as with consents.
_LISTINGS = (Listing.REFUSED, Listing.AGREED, Listing.NOT_ASKED)
#: What has been done weighs more than what is still owed.
_THANKS_STATES = (ThanksState.GIVEN, ThanksState.NOT_NEEDED, ThanksState.OWED)


def joined_text(first: str, second: str, *, between: str) -> str:
    """Return both texts, the second after the first; one that holds the other stands for both."""
    if second.strip() in first:
        return first
    if first.strip() in second:
        return second
    return f"{first}{between}{second}"


def stricter(first: Sensitivity, second: Sensitivity) -> Sensitivity:
    """Return the sensitivity that shows a text to fewer people."""
    return max(first, second, key=_STRICTNESS.index)


def contact_key(row: Row) -> Hashable:
    """Return what makes two contact points one: the kind and the value, however it is written."""
    if row.kind in _TELEPHONES and len(digits(row.value)) >= 6:
        return row.kind, digits(fold(row.value))
    return row.kind, fold(row.value)


def tie_key(kind: RelationshipKind, first: Hashable, second: Hashable) -> Hashable:
    """Return what makes two ties one: the kind and both ends, in order where that matters."""
    return (kind, frozenset({first, second})) if kind in MUTUAL else (kind, first, second)


def overlap(ours: Row, theirs: Row) -> bool:
    """Tell whether two times touch; an end that nobody knows reaches as far as need be."""
    return _begins(ours) <= _ends(theirs) and _begins(theirs) <= _ends(ours)


def valid_together(ours: Row, theirs: Row) -> bool:
    """Tell whether two licences hold on one day: one renewed later is another."""
    begins = max(ours.valid_from or date.min, theirs.valid_from or date.min)
    return begins <= min(ours.valid_to or date.max, theirs.valid_to or date.max)


def one_place(ours: Row, theirs: Row) -> bool:
    """Tell whether two addresses of one text may be one: nothing that both have is different."""
    names = ("postal_code", "country") if ours.rest else ("postal_code", "country", "label")
    pairs = [(getattr(ours, name), getattr(theirs, name)) for name in names]
    return all(not (one and other) or fold(one) == fold(other) for one, other in pairs)


def keep_ours(ours: Row, theirs: Row) -> None:
    """Leave the row as it is: the other says nothing more."""


def join_span(ours: Row, theirs: Row) -> None:
    """Widen `since` and `until` to both times; one that still lasts, lasts."""
    ours.since = _earliest(ours.since, theirs.since)
    ours.until = _last_or_open(ours.until, theirs.until)


def join_position(ours: Row, theirs: Row) -> None:
    """Widen the time; who represented the body in either, did."""
    join_span(ours, theirs)
    ours.represents = ours.represents or theirs.represents
    ours.title = ours.title or theirs.title
    ours.department = ours.department or theirs.department


def join_contact_point(ours: Row, theirs: Row) -> None:
    """Keep both labels, the preference of either, and the stricter sensitivity."""
    ours.label = joined_text(ours.label, theirs.label, between=IN_LINE)
    ours.preferred = ours.preferred or theirs.preferred
    ours.sensitivity = stricter(ours.sensitivity, theirs.sensitivity)


def join_address(ours: Row, theirs: Row) -> None:
    """Keep both labels, and the place on the map and its codes where only one is known."""
    ours.label = joined_text(ours.label, theirs.label, between=IN_LINE)
    ours.postal_code = ours.postal_code or theirs.postal_code
    ours.country = ours.country or theirs.country
    ours.municipality_code = ours.municipality_code or theirs.municipality_code
    if ours.latitude is None:
        ours.latitude, ours.longitude = theirs.latitude, theirs.longitude


def join_former_name(ours: Row, theirs: Row) -> None:
    """Keep the later day until which the name was borne."""
    ours.until = _latest(ours.until, theirs.until)


def join_expertise(ours: Row, theirs: Row) -> None:
    """Keep both levels and origins, the longest time, the newest knowledge."""
    ours.level = joined_text(ours.level, theirs.level, between=IN_LINE)
    ours.origin = joined_text(ours.origin, theirs.origin, between=IN_LINE)
    ours.since = _earliest(ours.since, theirs.since)
    ours.valid_to = _last_or_open(ours.valid_to, theirs.valid_to)
    ours.as_of = _latest(ours.as_of, theirs.as_of)


def join_condition(ours: Row, theirs: Row) -> None:
    """Keep the heavier of the two."""
    weights = (Verdict.PASS, Verdict.CAUTION, Verdict.STOP)
    ours.weight = max(ours.weight, theirs.weight, key=weights.index)


def join_consent(ours: Row, theirs: Row) -> None:
    """Keep the latest day of agreeing and of refusing, the newer way, and both wordings."""
    if _decided(theirs) > _decided(ours):
        ours.channel = theirs.channel or ours.channel
    else:
        ours.channel = ours.channel or theirs.channel
    ours.given_on = _latest(ours.given_on, theirs.given_on)
    ours.refused_on = _latest(ours.refused_on, theirs.refused_on)
    ours.words = joined_text(ours.words, theirs.words, between=BELOW)


def join_invitation(ours: Row, theirs: Row) -> None:
    """Keep the stage that is further on, the earlier place and ask, the later days, all words."""
    if _STAGES.index(theirs.stage) < _STAGES.index(ours.stage):
        ours.stage = theirs.stage
        ours.channel = theirs.channel or ours.channel
    ours.channel = ours.channel or theirs.channel
    ours.place = min(ours.place, theirs.place)
    ours.asked_on = _earliest(ours.asked_on, theirs.asked_on)
    ours.reply_by = _latest(ours.reply_by, theirs.reply_by)
    ours.come_back_on = _latest(ours.come_back_on, theirs.come_back_on)
    ours.reason = joined_text(ours.reason, theirs.reason, between=IN_LINE)
    ours.override_reason = joined_text(
        ours.override_reason, theirs.override_reason, between=IN_LINE
    )
    ours.words = joined_text(ours.words, theirs.words, between=BELOW)


def join_attendance(ours: Row, theirs: Row) -> None:
    """Keep the presence that says more, and the names of both deputies."""
    ours.presence = min(ours.presence, theirs.presence, key=_PRESENCES.index)
    ours.deputy_name = joined_text(ours.deputy_name, theirs.deputy_name, between=IN_LINE)
    ours.note = joined_text(ours.note, theirs.note, between=IN_LINE)


def join_contributor(ours: Row, theirs: Row) -> None:
    """Keep both duties."""
    ours.duty = joined_text(ours.duty, theirs.duty, between=IN_LINE)


def join_thanks(ours: Row, theirs: Row) -> None:
    """Keep thanks that were given before those that are owed, and all words."""
    if _THANKS_STATES.index(theirs.state) < _THANKS_STATES.index(ours.state):
        ours.state, ours.given_on, ours.channel = theirs.state, theirs.given_on, theirs.channel
    ours.words = joined_text(ours.words, theirs.words, between=BELOW)
    ours.about = joined_text(ours.about, theirs.about, between=IN_LINE)


def join_feedback(ours: Row, theirs: Row) -> None:
    """Keep the first day of asking, the last of the answer, and all that was said."""
    ours.asked_on = _earliest(ours.asked_on, theirs.asked_on)
    ours.said_on = _latest(ours.said_on, theirs.said_on)
    ours.channel = ours.channel or theirs.channel
    ours.words = joined_text(ours.words, theirs.words, between=BELOW)
    ours.said = joined_text(ours.said, theirs.said, between=BELOW)


def join_participant(ours: Row, theirs: Row) -> None:
    """Keep the role that is more than taking part, a refusal to be listed, and all texts."""
    if ours.role is TourRole.PARTICIPANT:
        ours.role = theirs.role
    ours.is_added = ours.is_added or theirs.is_added
    ours.listing = min(ours.listing, theirs.listing, key=_LISTINGS.index)
    for name in ("deputy_name", "diet", "emergency_contact"):
        both = joined_text(getattr(ours, name), getattr(theirs, name), between=IN_LINE)
        setattr(ours, name, both)
    ours.note = joined_text(ours.note, theirs.note, between=BELOW)


def join_stop_attendance(ours: Row, theirs: Row) -> None:
    """Take part where either does, and keep the presence that says more."""
    ours.takes_part = ours.takes_part or theirs.takes_part
    noted = [one for one in (ours.presence, theirs.presence) if one is not None]
    ours.presence = min(noted, key=_PRESENCES.index, default=None)


def join_pair_wish(ours: Row, theirs: Row) -> None:
    """Keep what either is for, and both notes; of two kinds the one that was there first."""
    ours.for_seats = ours.for_seats or theirs.for_seats
    ours.for_rooms = ours.for_rooms or theirs.for_rooms
    ours.note = joined_text(ours.note, theirs.note, between=IN_LINE)


def join_paper_holder(ours: Row, theirs: Row) -> None:
    """Keep the later day, and how either got the paper."""
    ours.given_on = max(ours.given_on, theirs.given_on)
    ours.channel = ours.channel or theirs.channel
    ours.interaction_id = ours.interaction_id or theirs.interaction_id


def join_tie(ours: Row, theirs: Row) -> None:
    """Widen the time and keep both notes."""
    join_span(ours, theirs)
    ours.note = joined_text(ours.note, theirs.note, between=BELOW)


def join_member(ours: Row, theirs: Row) -> None:
    """Widen the time and keep both roles."""
    join_span(ours, theirs)
    ours.role = joined_text(ours.role, theirs.role, between=IN_LINE)


def join_former_kind(ours: Row, theirs: Row) -> None:
    """Keep the later day and both notes."""
    ours.until = _latest(ours.until, theirs.until)
    ours.note = joined_text(ours.note, theirs.note, between=IN_LINE)


def join_licence(ours: Row, theirs: Row) -> None:
    """Widen the time it is valid; its renewal opens on the later day."""
    ours.valid_from = _earliest(ours.valid_from, theirs.valid_from)
    ours.valid_to = _last_or_open(ours.valid_to, theirs.valid_to)
    ours.renewal_opens_on = _latest(ours.renewal_opens_on, theirs.renewal_opens_on)


def _begins(row: Row) -> date:
    return row.since or date.min


def _ends(row: Row) -> date:
    return row.until or date.max


def _decided(row: Row) -> date:
    return max(row.given_on or date.min, row.refused_on or date.min)


def _earliest(first: date | None, second: date | None) -> date | None:
    return min((day for day in (first, second) if day is not None), default=None)


def _latest(first: date | None, second: date | None) -> date | None:
    return max((day for day in (first, second) if day is not None), default=None)


def _last_or_open(first: date | None, second: date | None) -> date | None:
    return None if first is None or second is None else max(first, second)
