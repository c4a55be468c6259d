"""Papers that were given out, as values: what is asked for, what is out, who holds an older one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from organiser.papers.changes import Change, Lines, marked_keys
from organiser.papers.gate import Passed
from organiser.papers.options import PaperOptions
from organiser.vocabulary import Channel, PaperKind


@dataclass(frozen=True, slots=True, kw_only=True)
class HolderDraft:
    """Who gets a paper: somebody in the book, or who `name` names, such as a driver or a hotel."""

    person_id: int | None = None
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueDraft:
    """A paper that is given out: its lines in every language, to whom, when and by which channel.

    `language` is that of the entries on timelines.
    """

    lines: Mapping[str, Lines]
    holders: tuple[HolderDraft, ...]
    given_on: date
    channel: Channel | None = None
    language: str = "ja"


@dataclass(frozen=True, slots=True, kw_only=True)
class HolderRow:
    """Who holds an issued paper, since when, and how they got it."""

    holder_id: int
    issue_id: int
    person_id: int | None
    name: str
    given_on: date
    channel: Channel | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueRow:
    """A paper as it was given out; `subject` says of whom or what it was then."""

    issue_id: int
    kind: PaperKind
    revision: int
    issued_on: date
    subject: str
    stop_id: int | None
    person_id: int | None
    vehicle_id: int | None
    holders: tuple[HolderRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedSince:
    """What a paper says differently since the revision before."""

    revision: int
    issued_on: date
    changes: tuple[Change, ...]

    @property
    def keys(self) -> frozenset[str]:
        """Return the keys of the lines to mark."""
        return marked_keys(self.changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """A paper as it would go out now: its values with its number, and what is marked on it.

    `lines` are what it says, `since` what changed, both by language; nothing changed on the first.
    """

    revision: int
    passed: Passed[Any]
    lines: Mapping[str, Lines]
    since: Mapping[str, ChangedSince]

    def marked(self, options: PaperOptions) -> PaperOptions:
        """Return the options with the lines to mark in their language."""
        found = self.since.get(options.language)
        if found is None or not found.keys:
            return options
        return replace(options, changed=found.keys, changed_since=found.revision)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """One who may get a paper; `is_proposed` unless they hold it as it is, or need it not.

    `holds` is the revision they hold, nothing if none; `told` says who they are in the tour.
    """

    person_id: int | None
    name: str
    told: str = ""
    holds: int | None = None
    is_proposed: bool = False

    @property
    def draft(self) -> HolderDraft:
        """Return them as a paper is given to them."""
        return HolderDraft(
            person_id=self.person_id, name="" if self.person_id is not None else self.name
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldDraft:
    """How somebody learned of what changed: told, or with `got_paper` by the new paper itself."""

    told_on: date
    channel: Channel | None = None
    got_paper: bool = False
    language: str = "ja"
