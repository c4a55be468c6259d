"""The card of the gift, of earlier visits with theirs, and of the thanks after the visit."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.tours.host_pages import EarlierVisit
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.columns import clear_column
from organiser.ui.form_fields import FieldColumn
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.links import link, link_line
from organiser.ui.overriding import override
from organiser.ui.pieces import Chip
from organiser.ui.programmes.after.words import open_thanks
from organiser.ui.programmes.asking.order_lines import due_said
from organiser.ui.programmes.days import short_day
from organiser.ui.tokens import SPACE_S, SPACE_XS
from organiser.ui.tours.hosts import actions
from organiser.ui.tours.hosts.host_card import HostCard
from organiser.vocabulary import Stage, host_label

_MOST = 6


class GiftCard(HostCard):
    """Shows the gift beside those given before, so that it is not the same twice; then thanks."""

    def __init__(self, desk: CardDesk) -> None:
        super().__init__(desk, name="host_gift_card")
        self.set_heading(self.tr("Gift and thanks"))

    @override
    def fill(self) -> None:
        clear_column(self.body)
        self.body.addWidget(self._gift())
        same = self.page.same_gift
        if same is not None:
            day = short_day(same.held_on, today=self._desk.store.today())
            sentence = self.tr("They were given the same on {day} ({gift}). Choose another gift.")
            told = sentence.format(day=day, gift=" ".join(same.gift.split()))
            self.body.addWidget(text_label(told, "caution", wrap=True, name="same_gift"))
        self._add_thanks()
        self._add_earlier()

    def _gift(self) -> InPlace:
        content = QWidget()
        content.setObjectName("host_gift_part")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        column.setSpacing(0)
        column.addWidget(text_label(self.tr("Gift"), "tiny", name="host_gift_head"))
        gift = self.page.row.gift
        empty = self.tr("None chosen. Write what you bring; earlier gifts stand below.")
        column.addWidget(
            text_label(gift or empty, "body" if gift else "muted", wrap=True, name="host_gift")
        )
        return InPlace(
            content, self._gift_form, name="host_gift_place", label=self.tr("Change the gift")
        )

    def _gift_form(self) -> InlineForm:
        host, fields = self.page.row, FieldColumn()
        fields.add_lines("gift", self.tr("Gift"), host.gift, rows=2)
        return InlineForm(
            fields, on_save=lambda said: actions.change_details(self._desk.store, host, said)
        )

    def _add_thanks(self) -> None:
        page, today = self.page, self._desk.store.today()
        if page.thanked_on is not None:
            told = self.tr("Thanked on {day}.").format(day=short_day(page.thanked_on, today=today))
            self.body.addWidget(text_label(told, "small", wrap=True, name="host_thanked"))
            return
        owed = page.owed
        if owed is None or owed.due_on is None:
            return
        line = QWidget()
        line.setObjectName("host_thanks")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        told = self.tr("Thank them by {day}").format(day=short_day(owed.due_on, today=today))
        row.addWidget(text_label(told, name="host_thanks_due"))
        row.addWidget(Chip(*due_said((owed.due_on - today).days), name="host_thanks_chip"))
        row.addStretch(1)
        thank = button(
            self.tr("Thank…"), name="thank_host_button", kind="primary", icon_name="send"
        )
        store, parent = self._desk.store, self._desk.parent
        thank.clicked.connect(lambda: open_thanks(store, parent, owed))
        row.addWidget(thank)
        self.body.addWidget(line)

    def _add_earlier(self) -> None:
        earlier = self.page.earlier
        self.body.addWidget(text_label(self.tr("Earlier visits"), "tiny", name="earlier_head"))
        if not earlier:
            sentence = self.tr("No tour came here before, as far as the book knows.")
            self.body.addWidget(text_label(sentence, "muted", wrap=True, name="earlier_empty"))
        for visit in earlier[:_MOST]:
            self.body.addWidget(self._visit(visit))

    def _visit(self, visit: EarlierVisit) -> QWidget:
        holder = QWidget()
        holder.setObjectName(f"earlier_{visit.tour_id}")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        made = link(visit.tour, self._desk.show_tour, visit.tour_id, name="earlier_tour")
        day = short_day(visit.held_on, today=self._desk.store.today())
        stage = "" if visit.stage is Stage.ACCEPTED else say(host_label(visit.stage))
        column.addLayout(link_line(made, " · ".join(filter(None, (day, visit.host, stage)))))
        if visit.gift:
            told = self.tr("Gift: {gift}").format(gift=" ".join(visit.gift.split()))
            column.addWidget(text_label(told, "small", wrap=True, name="earlier_gift"))
        return holder
