"""The room of organisations: all of them in kana order, and a page for each."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal

from organiser.services.organisations.organisation_pages import get_organisation_page
from organiser.text.initials import first_places
from organiser.ui.fields import ChoiceField
from organiser.ui.kana_index import KanaIndex
from organiser.ui.language import say
from organiser.ui.list_room import ListRoom, RoomWords
from organiser.ui.organisations.organisation_form import OrganisationForm
from organiser.ui.organisations.organisation_page import OrganisationPageView
from organiser.ui.overriding import override
from organiser.ui.person_rows import PersonLine, PersonRowDelegate
from organiser.ui.store import Store
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tokens import ToneName
from organiser.vocabulary import OrganisationKind, label

_CHOICE_WIDTH = 124
_LIST_WIDTH = 230
#: Leaves room for the title and both filters in the smallest window.
_SEARCH_WIDTH = 190


class OrganisationsRoom(ListRoom):
    """List and page of organisations.

    Signals: `person_requested(int)`, `invitation_requested(int)`, `tour_requested(int)`,
    `log_requested(list)` with the people to log a contact with: nobody but who is on the screen.
    """

    person_requested = Signal(int)
    invitation_requested = Signal(int)
    programme_requested = Signal(int)
    tour_requested = Signal(int)
    circle_requested = Signal(int)
    log_requested = Signal(list)

    WATCHES = frozenset(
        {
            "organisation",
            "former_kind",
            "address",
            "visiting_window",
            "closed_day",
            "licence",
            "licence_class",
            "position",
            "person",
            "relationship",
            "interaction",
            "interaction_participant",
            "attachment",
            "stop",
            "host_visit",
            "tour",
            "tour_day",
            "programme",
            "contributor",
        }
    )

    model: RowsModel[PersonLine]
    page: OrganisationPageView

    def __init__(self, store: Store) -> None:
        super().__init__(store, name="organisations", one="organisation")
        self.model = RowsModel(
            [Column(header="", text=lambda line: line.name)],
            key=lambda line: line.person_id,
            parent=self,
        )
        self.page = OrganisationPageView(store)
        self.kinds = self._choice("kind_filter", self.tr("Kind"))
        self.prefectures = self._choice("prefecture_filter", self.tr("Prefecture"))
        self.index = KanaIndex(name="organisations_index")
        self._filters: tuple[object, object] = (None, None)
        self._total = 0
        words = RoomWords(
            title=self.tr("Organisations"),
            search=self.tr("Name or reading"),
            add=self.tr("Add organisation"),
            not_found=self.tr("Nothing is found by “{text}”."),
            empty=self.tr("No organisation is in the book yet. Add the first one."),
        )
        self._furnish(
            words,
            icon_name="building-2",
            enter=self.page.edit_button,
            delegate=PersonRowDelegate(trailing="chip"),
            actions=[self.kinds, self.prefectures],
        )
        self.search.setMaximumWidth(_SEARCH_WIDTH)
        self.pane.add_edge(self.index)
        self._follow_page()
        self.page.more.follow(self.pane.view)

    def show_organisation(self, organisation_id: int) -> None:
        """Open an organisation's page, whatever is being searched for."""
        if self.model.position_of(organisation_id) < 0:
            self.kinds.set_value(None)
            self.prefectures.set_value(None)
        self.show_entry(organisation_id)

    def current_organisation_id(self) -> int | None:
        """Return the organisation whose page is open, None without one."""
        return self.current_id()

    @override
    def _open_form(self, entry_id: int | None, name: str) -> OrganisationForm:
        return OrganisationForm.open_for(self._store, self, organisation_id=entry_id, name=name)

    @override
    def _fill(self, query: str) -> None:
        found = self._store.organisations(query)
        if not query.strip():
            self._offer([(one.kind, one.prefecture) for one in found])
            self._total = len(found)
        kind, prefecture = self._filters = (self.kinds.value(), self.prefectures.value())
        shown = [
            one
            for one in found
            if kind in (None, one.kind) and prefecture in (None, one.prefecture)
        ]
        lines = []
        for one in shown:
            mark, tone = self._mark(one.licence_ends)
            words = (mark, say(label(OrganisationKind(one.kind))), one.place)
            line = PersonLine(
                person_id=one.organisation_id,
                name=one.name,
                reading=one.reading,
                second_line=" · ".join(filter(None, words)),
                second_tone=tone,
                trailing=str(one.people or ""),
            )
            lines.append(line)
        self.model.set_rows(lines)
        self.index.set_places(first_places([one.sort_key for one in shown]))
        narrowed = len(shown) < self._total
        counted = self.tr("%n found", "", len(shown)) if narrowed else ""
        self.header.set_title(self.tr("Organisations"), subtitle=counted)

    @override
    def _find(self, query: str) -> None:
        super()._find(query)
        if self._filters != (None, None) and not self.model.rowCount():
            self._everything.setCurrentWidget(self._two_panes)
            sentence = self.tr("No organisation is of this kind and in this prefecture.")
            self.pane.show_sentence(sentence, action_label=self.tr("Show all"))

    @override
    def _help_in_vain(self) -> None:
        if self._filters == (None, None):
            super()._help_in_vain()
            return
        self.kinds.set_value(None)
        self.prefectures.set_value(None)

    @override
    def _turn_to(self, entry_id: int) -> None:
        today = self._store.today()
        page = self._store.read(get_organisation_page, entry_id, today=today)
        self.page.show_page(page, today=today)
        self.index.follow(self.model.position_of(entry_id))

    def _mark(self, ends: date | None) -> tuple[str, ToneName]:
        """Return what the list says of a licence that ends soon or has ended."""
        if ends is None:
            return "", "neutral"
        if ends < self._store.today():
            return self.tr("licence ran out"), "stop"
        return self.tr("licence runs out"), "caution"

    def _offer(self, held: Sequence[tuple[str, str]]) -> None:
        """Let the filters offer the kinds and prefectures that the book has."""
        kinds = {kind for kind, _prefecture in held}
        offered: list[tuple[object, str]] = [(None, self.tr("All kinds"))]
        offered += [(kind.value, say(label(kind))) for kind in OrganisationKind if kind in kinds]
        self.kinds.set_choices(offered, self.kinds.value())
        prefectures = {prefecture for _kind, prefecture in held if prefecture}
        everywhere: list[tuple[object, str]] = [(None, self.tr("Anywhere"))]
        everywhere += [(name, name) for name in sorted(prefectures, key=prefecture_place)]
        self.prefectures.set_choices(everywhere, self.prefectures.value())

    def _choice(self, name: str, spoken: str) -> ChoiceField:
        field = ChoiceField()
        field.setObjectName(name)
        field.setAccessibleName(spoken)
        field.setToolTip(spoken)
        field.setFixedWidth(_CHOICE_WIDTH)
        field.view().setMinimumWidth(_LIST_WIDTH)
        field.changed.connect(lambda: self._find(self.pane.query()))
        return field

    def _follow_page(self) -> None:
        self.page.person_requested.connect(self.person_requested)
        self.page.invitation_requested.connect(self.invitation_requested)
        self.page.programme_requested.connect(self.programme_requested)
        self.page.tour_requested.connect(self.tour_requested)
        self.page.circle_requested.connect(self.circle_requested)
        self.page.organisation_requested.connect(self.show_organisation)
        self.page.log_requested.connect(lambda: self.log_requested.emit([]))
        self.index.chosen.connect(self._jump)
        self.index.left.connect(self.pane.enter)

    def _jump(self, position: int) -> None:
        key = self.model.key_at(position)
        if isinstance(key, int):
            self.pane.view.select_key(key)


def prefecture_place(name: str) -> tuple[int, str]:
    """Return where a prefecture stands in the usual order; places elsewhere come last."""
    from organiser.text.postal import list_prefectures

    known = list_prefectures()
    return (known.index(name) if name in known else len(known), name)
