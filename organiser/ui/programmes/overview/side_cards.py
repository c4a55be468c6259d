"""The cards beside the people: the next session, who carries the programme, what it is."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from organiser.services.programmes.contributors import ContributorLine
from organiser.services.programmes.programme_drafts import ProgrammeDraft
from organiser.services.programmes.programme_overviews import (
    ComingSession,
    ConditionLine,
    OpenStep,
    Overview,
)
from organiser.services.sessions.thanks_values import OwedThanks
from organiser.touring.itinerary import clock
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import ElidedLabel, selectable, text_label
from organiser.ui.language import current_language, say
from organiser.ui.links import Link, link, link_line
from organiser.ui.pieces import Card, Chip
from organiser.ui.tokens import SPACE_S, SPACE_XS, ToneName
from organiser.vocabulary import ConditionKind, OrganisationKind, Verdict, label
from organiser.wording import day_label

_FIRST_STEPS = 5
_FIRST_THANKS = 4
_WEIGHTS: dict[Verdict, ToneName] = {Verdict.CAUTION: "caution", Verdict.STOP: "stop"}


class SessionCard(Card):
    """Shows the next session, or that there is none.

    Signals: `sessions_requested()`.
    """

    sessions_requested = Signal()

    def __init__(self, overview: Overview, *, today: date) -> None:
        """Show when and where it is, and how far it is prepared."""
        coming = overview.next_session
        told = self._away((coming.held_on - today).days) if coming else ""
        super().__init__(self.tr("Next session"), told, name="session_card")
        self.body.setSpacing(SPACE_XS)
        if coming is None:
            self._add_none(overview)
        else:
            self._add_session(coming)
        opener = button(self.tr("To the sessions"), name="to_sessions", kind="quiet")
        opener.clicked.connect(self.sessions_requested)
        self.body.addWidget(opener)

    def _add_none(self, overview: Overview) -> None:
        if overview.last_held_on is None:
            said = self.tr("No date yet. Add one under Sessions.")
        else:
            day = day_label(overview.last_held_on, current_language())
            said = self.tr("No date ahead. The last session was on {day}.").format(day=day)
        self.body.addWidget(text_label(said, "muted", wrap=True, name="no_session"))

    def _add_session(self, coming: ComingSession) -> None:
        self.body.addWidget(text_label(_when(coming), "strong", wrap=True, name="session_when"))
        for text in (coming.theme, coming.place):
            if text:
                self.body.addWidget(selectable(text_label(text, wrap=True)))
        if coming.link:
            self.body.addWidget(_page_link(coming.link))
        self.body.addWidget(
            text_label(self._state(coming), "small", wrap=True, name="session_state")
        )

    def _state(self, coming: ComingSession) -> str:
        if coming.off_the_record:
            return self.tr("Off the record: only the date and the people are kept")
        if coming.agenda_minutes is None:
            return self.tr("No agenda yet")
        return self.tr("Agenda of %n minute(s)", "", coming.agenda_minutes)

    def _away(self, days: int) -> str:
        return self.tr("today") if days == 0 else self.tr("in %n day(s)", "", days)


class CarriersCard(Card):
    """Lists who hosts, co-hosts, helps and takes part as a partner; there is at least one."""

    def __init__(self, contributors: Sequence[ContributorLine], desk: CardDesk) -> None:
        super().__init__(self.tr("Carried by"), name="carriers_card")
        for line in contributors:
            follow = desk.show_person if line.person_id is not None else desk.show_organisation
            key = line.person_id or line.organisation_id or 0
            kind = "person" if line.person_id is not None else "organisation"
            made = link(line.name, follow, key, name=f"carrier_{kind}")
            chip = Chip(say(label(line.role)), "info")
            self.body.addLayout(link_line(made, line.duty, after=chip))


class StepsOpenCard(Card):
    """Lists the next steps that are not done; there is at least one.

    Signals: `steps_requested()`.
    """

    steps_requested = Signal()

    def __init__(self, steps: Sequence[OpenStep], desk: CardDesk, *, today: date) -> None:
        super().__init__(
            self.tr("Next steps"), self.tr("%n open", "", len(steps)), name="open_steps_card"
        )
        for step in steps[:_FIRST_STEPS]:
            self._add(step, desk, today)
        text = self.tr("To the steps")
        if steps[_FIRST_STEPS:]:
            text = self.tr("and %n more", "", len(steps) - _FIRST_STEPS)
        more = button(text, name="to_steps", kind="quiet")
        more.clicked.connect(self.steps_requested)
        self.body.addWidget(more)

    def _add(self, step: OpenStep, desk: CardDesk, today: date) -> None:
        self.body.addWidget(ElidedLabel(step.text, name=f"open_step_{step.step_id}"))
        due, tone = self._due(step.due_on, today)
        chip = Chip(due, tone) if due else None
        if step.person_id is not None:
            made: QWidget = link(step.owner, desk.show_person, step.person_id, name="step_owner")
        elif step.organisation_id is not None:
            key = step.organisation_id
            made = link(step.owner, desk.show_organisation, key, name="step_body")
        else:
            owner = self.tr("my own") if step.own else self.tr("nobody any more")
            made = text_label(owner, "small")
        self.body.addLayout(link_line(made, after=chip))

    def _due(self, due_on: date | None, today: date) -> tuple[str, ToneName]:
        if due_on is None:
            return "", "neutral"
        days = (due_on - today).days
        if days < 0:
            return self.tr("%n day(s) over", "", -days), "stop"
        return (
            (self.tr("%n day(s) left", "", days), "neutral")
            if days
            else (
                self.tr("due today"),
                "caution",
            )
        )


class ThanksOwedCard(Card):
    """Lists who is still to be thanked; there is at least one.

    Signals: `thanks_requested()`.
    """

    thanks_requested = Signal()

    def __init__(self, owed: Sequence[OwedThanks], desk: CardDesk) -> None:
        people = len({one.person_id for one in owed})
        super().__init__(
            self.tr("Still to be thanked"), self.tr("%n people", "", people), name="owed_card"
        )
        for one in owed[:_FIRST_THANKS]:
            made = link(one.name, desk.show_person, one.person_id, name="owed")
            self.body.addLayout(link_line(made, say(one.what_for)))
        text = self.tr("To the thanks")
        if owed[_FIRST_THANKS:]:
            text = self.tr("and %n more", "", len(owed) - _FIRST_THANKS)
        more = button(text, name="to_thanks", kind="quiet")
        more.clicked.connect(self.thanks_requested)
        self.body.addWidget(more)


class AboutCard(Card):
    """Says what the programme is for, where it is and what it costs; there is something to say."""

    def __init__(self, draft: ProgrammeDraft) -> None:
        super().__init__(self.tr("About"), name="about_card")
        self.body.setSpacing(SPACE_XS)
        for heading, text in (
            (self.tr("Theme"), draft.theme),
            (self.tr("Aim"), draft.aim),
            (self.tr("Series"), draft.series),
            (self.tr("Place"), draft.place),
            (self.tr("Cost"), draft.cost_note),
        ):
            if text:
                self.body.addWidget(text_label(heading, "small"))
                self.body.addWidget(selectable(text_label(text, wrap=True)))
        if draft.link:
            self.body.addWidget(text_label(self.tr("Link"), "small"))
            self.body.addWidget(_page_link(draft.link))
        self.body.addStretch(1)

    @staticmethod
    def says_something(draft: ProgrammeDraft) -> bool:
        """Tell whether there is anything to show."""
        texts = (draft.theme, draft.aim, draft.series, draft.place, draft.link, draft.cost_note)
        return any(texts)


class ConditionsCard(Card):
    """Lists whom the programme is for; there is at least one condition."""

    def __init__(self, conditions: Sequence[ConditionLine]) -> None:
        super().__init__(self.tr("Conditions"), name="conditions_card")
        for line in conditions:
            chip = Chip(say(label(line.weight)), _WEIGHTS.get(line.weight, "positive"))
            row = QHBoxLayout()
            row.setSpacing(SPACE_S)
            row.addWidget(text_label(_condition(line), wrap=True, name="condition"), 1)
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
            self.body.addLayout(row)
        self.body.addStretch(1)


def _page_link(text: str) -> QWidget:
    """Return what opens a page of the web when it is pressed; plain text if it names none."""
    from organiser.ui.programmes.sessions.head_card import page_url

    url = page_url(text)
    if url is None:
        return ElidedLabel(text, name="page_text")
    made = Link(text, name="page_link")
    made.clicked.connect(lambda: QDesktopServices.openUrl(url))
    return made


def _condition(line: ConditionLine) -> str:
    value = str(line.number) if line.number is not None else line.text
    if line.kind is ConditionKind.ORGANISATION_KIND and line.text in list(OrganisationKind):
        value = say(label(OrganisationKind(line.text)))
    name = say(label(line.kind))
    return f"{name}: {value}" if value else name


def _when(coming: ComingSession) -> str:
    day = day_label(coming.held_on, current_language())
    if coming.starts is None:
        return day
    ends = f"–{clock(coming.ends)}" if coming.ends is not None else ""
    return f"{day} {clock(coming.starts)}{ends}"
