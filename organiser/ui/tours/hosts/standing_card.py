"""The card that says who receives the group and how far that is agreed, with what comes next."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from organiser.services.tours.host_pages import HostPage
from organiser.services.tours.hosts import HostRow
from organiser.ui.buttons import ButtonKind, button
from organiser.ui.card_desk import CardDesk
from organiser.ui.columns import clear_column
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.form_fields import FieldColumn
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.language import say
from organiser.ui.links import link
from organiser.ui.overriding import override
from organiser.ui.pieces import Chip
from organiser.ui.programmes.asking.order_lines import due_said
from organiser.ui.programmes.days import short_day
from organiser.ui.suggest_field import PersonField
from organiser.ui.tokens import SPACE_S, SPACE_XS
from organiser.ui.tours.hosts import actions, asking
from organiser.ui.tours.hosts.host_lines import TONES
from organiser.ui.tours.hosts.offers import Offers
from organiser.ui.tours.waiting_card import WaitingCard
from organiser.vocabulary import Stage, host_label, label


class StandingCard(WaitingCard):
    """Who is asked, where that stands, and the steps that may be taken.

    Signals: `stop_requested(int)` to change the stop itself, where another place is wanted.
    """

    stop_requested = Signal(int)

    def __init__(self, desk: CardDesk) -> None:
        super().__init__("", name="host_standing_card")
        self.set_heading(self.tr("Who receives us"))
        self._desk = desk
        self._page: HostPage | None = None
        self._open_asks: tuple[HostRow, ...] = ()
        self._part: InPlace | None = None
        self._offers = Offers(desk, choose=self.choose, change_place=self.stop_requested.emit)

    def show_host(self, page: HostPage, open_asks: tuple[HostRow, ...]) -> None:
        """Show a host; `open_asks` are others of the same organisation who have not answered."""
        self._page, self._open_asks = page, open_asks
        self.show_news((page, open_asks))

    def choose(self) -> None:
        """Open the fields in which somebody is chosen."""
        if self._part is not None:
            self._part.open()

    def focus_first_step(self) -> None:
        """Put the keyboard on the first step that is offered, else on the person."""
        steps = self.findChild(QWidget, "host_steps")
        buttons = [] if steps is None else steps.findChildren(QPushButton)
        target = next(iter(buttons), self._part)
        if target is not None:
            target.setFocus()

    @override
    def fill(self) -> None:
        page = self._page
        assert page is not None
        clear_column(self.body)
        spoken = self.tr("Choose who receives us")
        self._part = InPlace(
            self._person(page), self._person_form, name="host_person_place", label=spoken
        )
        self.body.addWidget(self._part)
        self.body.addWidget(self._standing(page.row))
        for sentence in self._sentences(page):
            self.body.addWidget(text_label(sentence, "small", wrap=True, name="host_sentence"))
        offered = self._offers.find(page)
        if offered:
            holder, flow = _flow("host_steps")
            for offer in offered:
                kind: ButtonKind = "primary" if offer.is_primary else "secondary"
                made = button(offer.text, name=offer.name, kind=kind, icon_name=offer.icon_name)
                made.clicked.connect(offer.act)
                flow.addWidget(made)
            self.body.addWidget(holder)
        if page.possible_answers and page.row.stage is not Stage.CANDIDATE:
            self.body.addWidget(text_label(self.tr("Record the answer"), "small"))
            self.body.addWidget(self._answers(page))

    def _person(self, page: HostPage) -> QWidget:
        content = QWidget()
        content.setObjectName("host_person_part")
        row = QHBoxLayout(content)
        row.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        row.setSpacing(SPACE_S)
        host = page.row
        if host.person_id is None:
            row.addWidget(text_label(self.tr("Nobody is named yet."), "muted", name="host_nobody"))
            row.addStretch(1)
            return content
        made = link(host.person_name, self._desk.show_person, host.person_id, name="host_person")
        row.addWidget(made)
        told = " · ".join(filter(None, (page.title, host.telephone)))
        row.addWidget(ElidedLabel(told, "small", name="host_post"), 1)
        return content

    def _person_form(self) -> InlineForm:
        page = self._page
        assert page is not None
        host, fields = page.row, FieldColumn()
        here = {one.person_id for one in page.people}
        choices: list[tuple[object, str]] = [
            (one.person_id, " · ".join(filter(None, (one.name, one.title)))) for one in page.people
        ]
        choices.append((None, self.tr("Somebody else, or nobody yet")))
        current = host.person_id if host.person_id in here else None
        of_house = self.tr("Of the organisation")
        usual = fields.add_choice("of_the_house", of_house, choices, current)
        other = PersonField(self._desk.store, placeholder=self.tr("Name or reading"))
        fields.add_field("other", self.tr("Somebody else"), other)
        if host.person_id is not None and current is None:
            other.set_chosen(host.person_id, host.person_name)
        other.setEnabled(usual.value() is None)
        usual.changed.connect(lambda: other.setEnabled(usual.value() is None))

        def keep(said: dict[str, Any]) -> None:
            chosen = said["of_the_house"]
            person_id = chosen if isinstance(chosen, int) else other.key()
            actions.choose_person(self._desk.store, host, person_id)

        return InlineForm(fields, on_save=keep, first="other" if not here else "")

    def _standing(self, host: HostRow) -> QWidget:
        holder, flow = _flow("host_standing")
        tone = TONES.get(host.stage, "neutral")
        flow.addWidget(Chip(say(host_label(host.stage)), tone, name="host_stage"))
        today = self._desk.store.today()
        if host.is_awaited and host.reply_by is not None:
            days_left = (host.reply_by - today).days
            flow.addWidget(Chip(*due_said(days_left), name="host_due"))
        if host.asked_on is not None:
            day = short_day(host.asked_on, today=today)
            way = "" if host.channel is None else say(label(host.channel))
            told = self.tr("asked on {day}").format(day=day)
            flow.addWidget(text_label(" · ".join(filter(None, (told, way))), "small"))
        return holder

    def _sentences(self, page: HostPage) -> list[str]:
        """Return what is to be known before the next step."""
        host, today, said = page.row, self._desk.store.today(), []
        for other in self._open_asks:
            sentence = self.tr(
                "{person} of the same organisation was asked for “{stop}” and has not answered"
                " yet. Ask one after the other."
            )
            person = other.person_name or other.organisation_name
            said.append(sentence.format(person=person, stop=other.stop_name))
        if host.reply_by is not None and host.is_overdue(today):
            sentence = self.tr("No answer has come by {day}. Remind them, or record what you know.")
            said.append(sentence.format(day=short_day(host.reply_by, today=today)))
        if page.is_over:
            said.append(
                self.tr(
                    "They will not receive the group. Ask somebody else, or choose another place."
                )
            )
        elif host.person_id is None and host.stage is Stage.CANDIDATE:
            said.append(self.tr("Choose a person first: the words are written for one person."))
        return said

    def _answers(self, page: HostPage) -> QWidget:
        holder, flow = _flow("host_answers")
        for stage in page.possible_answers:
            said = self.tr("Withdraw…")
            if stage is not Stage.WITHDRAWN:
                said = self.tr("{stage}…").format(stage=say(host_label(stage)))
            made = button(said, name=f"host_answer_{stage.name.lower()}")
            made.clicked.connect(lambda _on, stage=stage: self._answer(page, stage))
            flow.addWidget(made)
        return holder

    def _answer(self, page: HostPage, stage: Stage) -> None:
        asking.open_answer(self._desk.store, self._desk.parent, page, stage)


def _flow(name: str) -> tuple[QWidget, FlowLayout]:
    holder = QWidget()
    holder.setObjectName(name)
    return holder, FlowLayout(holder, gap=SPACE_S)
