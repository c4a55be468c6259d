"""The words for programmes and invitations, and the steps an invitation may take."""

from enum import StrEnum


class ProgrammeKind(StrEnum):
    """What a programme is."""

    LIMITED = "limited programme"
    GATHERING = "gathering series"
    TRAINING = "training"
    JOINT_PROJECT = "joint project"
    TOUR = "tour"


class ContributorRole(StrEnum):
    """What a person or body is to a programme beside those who are invited."""

    HOST = "host"
    CO_HOST = "co-host"
    HELPER = "helper"
    PARTNER = "partner"


class ConditionKind(StrEnum):
    """What a programme asks of the people it invites."""

    CONTACT_WITHIN_MONTHS = "contact within months"
    REPRESENTS = "represents an organisation"
    ORGANISATION_KIND = "organisation kind"
    SKILL = "skill"
    PREFECTURE = "prefecture"
    AT_MOST_PER_ORGANISATION = "at most per organisation"
    DAYS_SINCE_LAST_ASK = "days since last ask"
    ATTENDED_KIND = "attended this kind"
    NEVER_ATTENDED_KIND = "never attended this kind"


class Verdict(StrEnum):
    """What one line of a briefing says."""

    PASS = "pass"
    CAUTION = "caution"
    STOP = "stop"


class Stage(StrEnum):
    """Where an invitation stands; exactly one at a time."""

    CANDIDATE = "candidate"
    ASKED = "asked"
    CONSIDERING = "considering"
    ACCEPTED = "accepted"
    WAITING = "waiting"
    DECLINED = "declined"
    NOT_THIS_TIME = "not this time"
    NO_REPLY = "no reply"
    SET_ASIDE = "set aside"
    WITHDRAWN = "withdrawn"


#: The stages a host visit may be at: the same as those of an invitation, but for lack of a seat.
HOST_STAGES = tuple(stage for stage in Stage if stage is not Stage.WAITING)
#: The stages in which somebody will not receive the group.
HOST_REFUSALS = (Stage.DECLINED, Stage.NOT_THIS_TIME, Stage.WITHDRAWN)


class AskedState(StrEnum):
    """When a person was last asked to any programme."""

    NEVER = "never"
    LEFT_OUT = "not within a year"
    LATELY = "within 90 days"


#: Asks of so many days count as lately, and so many of them as often.
ASKED_LATELY_DAYS = 90
ASKED_OFTEN = 2
#: Who was not asked for so long has been left out.
LEFT_OUT_DAYS = 365


class Channel(StrEnum):
    """By which way words go to a person or come back."""

    LINE = "LINE"
    MAIL = "mail"
    TELEPHONE = "telephone"
    FACE_TO_FACE = "face to face"
    WHATSAPP = "WhatsApp"
    LETTER = "letter"
    OTHER = "other"


class FollowUpKind(StrEnum):
    """How the organiser goes on with somebody who was asked."""

    REMINDED = "reminded"
    HELD_ON = "held on"
    OFFERED = "offered a seat"


class WordPurpose(StrEnum):
    """What the words to one person are for."""

    ASK = "ask"
    REMIND = "remind"
    SEAT_FREE = "a seat is free"
    THANK = "thank"
    ASK_FEEDBACK = "ask for feedback"


class Politeness(StrEnum):
    """The tone of words."""

    FORMAL = "formal"
    POLITE = "polite"
    PLAIN = "plain"


class ThanksOccasion(StrEnum):
    """What somebody is thanked for."""

    TOOK_PART = "took part"
    HOSTED = "hosted"
    HELPED = "helped"
    RECEIVED = "received the group"
    OTHER = "other"


class ThanksState(StrEnum):
    """What became of thanks that are owed."""

    OWED = "owed"
    GIVEN = "given"
    NOT_NEEDED = "not needed"


class Presence(StrEnum):
    """Who came to a session."""

    PRESENT = "present"
    LATE = "late"
    DEPUTY = "deputy"
    ABSENT_WITH_WORD = "absent with word"
    ABSENT_WITHOUT_WORD = "absent without word"


#: The only steps an invitation may take: from a stage to those it may become (product.md, rules).
TRANSITIONS: dict[Stage, frozenset[Stage]] = {
    Stage.CANDIDATE: frozenset({Stage.ASKED, Stage.SET_ASIDE}),
    Stage.ASKED: frozenset(
        {
            Stage.CONSIDERING,
            Stage.ACCEPTED,
            Stage.WAITING,
            Stage.DECLINED,
            Stage.NOT_THIS_TIME,
            Stage.NO_REPLY,
            Stage.WITHDRAWN,
        }
    ),
    Stage.CONSIDERING: frozenset(
        {
            Stage.ACCEPTED,
            Stage.WAITING,
            Stage.DECLINED,
            Stage.NOT_THIS_TIME,
            Stage.NO_REPLY,
            Stage.WITHDRAWN,
        }
    ),
    Stage.WAITING: frozenset(
        {Stage.ACCEPTED, Stage.DECLINED, Stage.NOT_THIS_TIME, Stage.WITHDRAWN}
    ),
    Stage.ACCEPTED: frozenset({Stage.WITHDRAWN}),
    Stage.NO_REPLY: frozenset(
        {
            Stage.CONSIDERING,
            Stage.ACCEPTED,
            Stage.WAITING,
            Stage.DECLINED,
            Stage.NOT_THIS_TIME,
            Stage.WITHDRAWN,
        }
    ),
    Stage.SET_ASIDE: frozenset({Stage.CANDIDATE}),
    Stage.DECLINED: frozenset(),
    Stage.NOT_THIS_TIME: frozenset(),
    Stage.WITHDRAWN: frozenset(),
}
