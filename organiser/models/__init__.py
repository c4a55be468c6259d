"""Mapped classes, one file per subject; data and constraints, nothing that queries."""

from organiser.models.base import Base
from organiser.models.expertise import Availability, Expertise, Skill
from organiser.models.finding import NotTheSame, SavedFilter, SavedFilterPerson
from organiser.models.gathering import AgendaItem, Attendance, NextStep, Session, ThemeIdea
from organiser.models.invitation import (
    Answer,
    Feedback,
    FollowUp,
    Invitation,
    Thanks,
    WordTemplate,
)
from organiser.models.journal import Change, ChangedRow, Setting
from organiser.models.organisation import (
    Address,
    ClosedDay,
    FormerKind,
    Licence,
    LicenceClass,
    Organisation,
    VisitingWindow,
)
from organiser.models.person import (
    Consent,
    ContactPoint,
    FormerName,
    ImportedCard,
    Person,
    PersonTag,
    Photo,
    Position,
)
from organiser.models.programme import Contributor, OwnKind, Programme, ProgrammeCondition
from organiser.models.relationship import (
    Attachment,
    Circle,
    CircleMember,
    Interaction,
    InteractionParticipant,
    Promise,
    Relationship,
    Rhythm,
)
from organiser.models.tour import HostVisit, Leg, Stop, StopWindow, Tour, TourDay

__all__ = [
    "Address",
    "AgendaItem",
    "Answer",
    "Attachment",
    "Attendance",
    "Availability",
    "Base",
    "Change",
    "ChangedRow",
    "Circle",
    "CircleMember",
    "ClosedDay",
    "Consent",
    "ContactPoint",
    "Contributor",
    "Expertise",
    "Feedback",
    "FollowUp",
    "FormerKind",
    "FormerName",
    "HostVisit",
    "ImportedCard",
    "Interaction",
    "InteractionParticipant",
    "Invitation",
    "Leg",
    "Licence",
    "LicenceClass",
    "NextStep",
    "NotTheSame",
    "Organisation",
    "OwnKind",
    "Person",
    "PersonTag",
    "Photo",
    "Position",
    "Programme",
    "ProgrammeCondition",
    "Promise",
    "Relationship",
    "Rhythm",
    "SavedFilter",
    "SavedFilterPerson",
    "Session",
    "Setting",
    "Skill",
    "Stop",
    "StopWindow",
    "Thanks",
    "ThemeIdea",
    "Tour",
    "TourDay",
    "VisitingWindow",
    "WordTemplate",
]
