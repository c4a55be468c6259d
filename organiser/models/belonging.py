"""What becomes of a row when the one it points at goes, and what the rows of a table are called."""

from enum import Enum
from functools import cache

from sqlalchemy import ForeignKey

from organiser.models.base import Base
from organiser.wording import Phrase, phrase


class Fate(Enum):
    """What happens to a row whose target goes."""

    GOES = "goes with it"
    LET_GO = "stays, and points at nothing any more"
    REFUSES = "does not let it go"


_GOES = """
    address.organisation_id address.person_id agenda_item.session_id answer.invitation_id
    attachment.interaction_id attendance.person_id attendance.session_id availability.person_id
    circle_member.circle_id circle_member.person_id closed_day.organisation_id consent.person_id
    contact_point.person_id contributor.organisation_id contributor.person_id
    contributor.programme_id cost.tour_id expertise.person_id feedback.person_id
    feedback.programme_id follow_up.invitation_id former_kind.organisation_id
    former_name.person_id host_answer.host_visit_id host_visit.stop_id imported_card.person_id
    interaction.invitation_id interaction_participant.interaction_id
    interaction_participant.person_id invitation.person_id invitation.programme_id leg.to_stop_id
    licence.organisation_id next_step.programme_id next_step.session_id
    not_the_same.first_organisation_id not_the_same.first_person_id
    not_the_same.second_organisation_id not_the_same.second_person_id pair_wish.first_id
    pair_wish.second_id paper_holder.issue_id paper_holder.person_id paper_issue.person_id
    paper_issue.session_id paper_issue.tour_id participant.person_id participant.tour_id
    payment.participant_id person_tag.person_id photo.person_id position.organisation_id
    position.person_id programme_condition.programme_id promise.person_id
    relationship.first_organisation_id relationship.first_person_id
    relationship.second_organisation_id relationship.second_person_id rhythm.circle_id
    rhythm.person_id room.stop_id room_place.participant_id room_place.room_id
    saved_filter_person.person_id saved_filter_person.saved_filter_id seat.participant_id
    seat.vehicle_id session.programme_id stop.day_id stop_attendance.participant_id
    stop_attendance.stop_id stop_window.stop_id thanks.person_id thanks.programme_id
    theme_idea.programme_id tour_day.tour_id tour_photo.tour_id vehicle.tour_id
    visiting_window.organisation_id voice.programme_id
"""
_LET_GO = """
    agenda_item.person_id cost.stop_id host_answer.person_id host_visit.person_id
    interaction.circle_id interaction.organisation_id interaction.session_id interaction.stop_id
    leg.from_stop_id next_step.organisation_id next_step.person_id paper_holder.interaction_id
    paper_issue.stop_id paper_issue.vehicle_id person.introduced_by_id programme.own_kind_id
    stop.organisation_id thanks.session_id thanks.stop_id theme_idea.interaction_id
    theme_idea.person_id theme_idea.session_id tour.follows_id tour.programme_id
    tour_photo.stop_id voice.person_id
"""
_REFUSES = "expertise.skill_id programme_condition.skill_id"

#: For every foreign key but the journal's own, as "table.column".
FATES: dict[str, Fate] = {
    **dict.fromkeys(_GOES.split(), Fate.GOES),
    **dict.fromkeys(_LET_GO.split(), Fate.LET_GO),
    **dict.fromkeys(_REFUSES.split(), Fate.REFUSES),
}

#: One and several rows of a table, in the order of their weight; tables that only tie are left out.
ROW_NAMES: dict[str, tuple[Phrase, Phrase]] = {
    "person": (phrase("Person"), phrase("People")),
    "organisation": (phrase("Organisation"), phrase("Organisations")),
    "circle": (phrase("Circle"), phrase("Circles")),
    "programme": (phrase("Programme"), phrase("Programmes")),
    "tour": (phrase("Tour"), phrase("Tours")),
    "tour_day": (phrase("Day of a tour"), phrase("Days of tours")),
    "stop": (phrase("Stop of a tour"), phrase("Stops of tours")),
    "interaction": (phrase("Entry of the timeline"), phrase("Entries of the timeline")),
    "attachment": (phrase("Attached file"), phrase("Attached files")),
    "promise": (phrase("Promise"), phrase("Promises")),
    "relationship": (phrase("Tie"), phrase("Ties")),
    "skill": (phrase("Skill"), phrase("Skills")),
    "expertise": (phrase("What somebody can do"), phrase("What they can do")),
    "saved_filter": (phrase("Kept filter"), phrase("Kept filters")),
    "consent": (phrase("Consent"), phrase("Consents")),
    "rhythm": (phrase("Wanted gap"), phrase("Wanted gaps")),
    "invitation": (phrase("Invitation"), phrase("Invitations")),
    "answer": (phrase("Answer"), phrase("Answers")),
    "attendance": (phrase("Attendance"), phrase("Attendances")),
    "session": (phrase("Session"), phrase("Sessions")),
    "next_step": (phrase("Next step"), phrase("Next steps")),
    "theme_idea": (phrase("Theme to take up"), phrase("Themes to take up")),
    "thanks": (phrase("Thanks"), phrase("Thanks to people")),
    "feedback": (phrase("Feedback"), phrase("What people fed back")),
    "agenda_item": (phrase("Item of the agenda"), phrase("Items of agendas")),
    "follow_up": (phrase("Follow-up"), phrase("Follow-ups")),
    "contributor": (phrase("Contributor"), phrase("Contributors")),
    "programme_condition": (phrase("Condition"), phrase("Conditions")),
    "programme_kind": (phrase("Kind of programme"), phrase("Kinds of programme")),
    "word_template": (phrase("Wording"), phrase("Wordings")),
    "position": (phrase("Post"), phrase("Posts")),
    "contact_point": (phrase("Contact point"), phrase("Contact points")),
    "address": (phrase("Address"), phrase("Addresses")),
    "person_tag": (phrase("Tag"), phrase("Tags")),
    "former_name": (phrase("Former name"), phrase("Former names")),
    "photo": (phrase("Picture"), phrase("Pictures")),
    "availability": (phrase("Note on room"), phrase("Notes on room")),
    "circle_member": (phrase("Membership of a circle"), phrase("Memberships of circles")),
    "host_visit": (phrase("Host of a stop"), phrase("Hosts of stops")),
    "host_answer": (phrase("Answer of a host"), phrase("Answers of hosts")),
    "participant": (phrase("Participant of a tour"), phrase("Participants of tours")),
    "vehicle": (phrase("Vehicle"), phrase("Vehicles")),
    "seat": (phrase("Seat"), phrase("Seats")),
    "room": (phrase("Room"), phrase("Rooms")),
    "room_place": (phrase("Place in a room"), phrase("Places in rooms")),
    "pair_wish": (phrase("Wish for two"), phrase("Wishes for two")),
    "stop_attendance": (phrase("Attendance at a stop"), phrase("Attendances at stops")),
    "cost": (phrase("Cost of a tour"), phrase("Costs of tours")),
    "payment": (phrase("Payment"), phrase("Payments")),
    "paper_issue": (phrase("Issued paper"), phrase("Issued papers")),
    "paper_holder": (phrase("Holder of a paper"), phrase("Holders of papers")),
    "paper_text": (phrase("Wording of papers"), phrase("Wordings of papers")),
    "label_sheet": (phrase("Sheet of labels"), phrase("Sheets of labels")),
    "printer_offset": (phrase("Offset of a printer"), phrase("Offsets of printers")),
    "voice": (phrase("Voice"), phrase("Voices")),
    "tour_photo": (phrase("Picture of a tour"), phrase("Pictures of tours")),
    "licence": (phrase("Licence"), phrase("Licences")),
    "licence_class": (phrase("Licence class"), phrase("Licence classes")),
    "visiting_window": (phrase("Visiting hours of a day"), phrase("Visiting hours")),
    "closed_day": (phrase("Closed day"), phrase("Closed days")),
    "former_kind": (phrase("Former kind"), phrase("Former kinds")),
    "imported_card": (phrase("Imported card"), phrase("Imported cards")),
}


def fate(key: ForeignKey) -> Fate:
    """Return what becomes of the rows of a foreign key when their target goes."""
    return FATES[f"{key.parent.table.name}.{key.parent.name}"]


@cache
def keys_of(table: str) -> tuple[ForeignKey, ...]:
    """Return the foreign keys of a table, in the order of its columns."""
    columns = Base.metadata.tables[table].columns
    return tuple(key for column in columns for key in column.foreign_keys)


@cache
def keys_to(table: str) -> tuple[ForeignKey, ...]:
    """Return the foreign keys that point at a table, but not the journal's own."""
    return tuple(
        key
        for other in Base.metadata.sorted_tables
        for key in keys_of(other.name)
        if key.column.table.name == table and f"{other.name}.{key.parent.name}" in FATES
    )
