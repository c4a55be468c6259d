"""The room of circles: all of them with how quiet they are, and a page for each."""

from PySide6.QtCore import Signal

from organiser.services.relations.circle_pages import get_circle_page
from organiser.ui.ages import age_text
from organiser.ui.circles.circle_form import CircleForm
from organiser.ui.circles.circle_page import CirclePageView
from organiser.ui.language import say
from organiser.ui.list_room import ListRoom, RoomWords
from organiser.ui.overriding import override
from organiser.ui.person_rows import PersonLine, PersonRowDelegate
from organiser.ui.store import Store
from organiser.ui.tables import Column, RowsModel
from organiser.ui.ties.rhythm_words import circle_tone
from organiser.vocabulary import Channel, label


class CirclesRoom(ListRoom):
    """List and page of circles.

    Signals: `person_requested(int)`, `organisation_requested(int)`, `log_requested(list)` with the
    people to log a contact with, `search_requested(str)` with what people are searched for.
    """

    person_requested = Signal(int)
    organisation_requested = Signal(int)
    log_requested = Signal(list)
    search_requested = Signal(str)

    WATCHES = frozenset(
        {
            "circle",
            "circle_member",
            "person",
            "organisation",
            "position",
            "interaction",
            "interaction_participant",
            "attachment",
            "rhythm",
            "person_tag",
            "setting",
            "expertise",
            "skill",
        }
    )

    model: RowsModel[PersonLine]
    page: CirclePageView

    def __init__(self, store: Store) -> None:
        super().__init__(store, name="circles", one="circle")
        self.model = RowsModel(
            [Column(header="", text=lambda line: line.name)],
            key=lambda line: line.person_id,
            parent=self,
        )
        self.page = CirclePageView(store)
        words = RoomWords(
            title=self.tr("Circles"),
            search=self.tr("Name, purpose or member"),
            add=self.tr("Add circle"),
            not_found=self.tr("No circle is found by “{text}”."),
            empty=self.tr(
                "No circle is in the book yet. Add the first small group that meets or writes,"
                " and then its members."
            ),
        )
        self._furnish(
            words,
            icon_name="message-circle",
            enter=self.page.log_button,
            delegate=PersonRowDelegate(),
        )
        self._follow_page()
        self.page.more.follow(self.pane.view)

    def show_circle(self, circle_id: int) -> None:
        """Open a circle's page, whatever is being searched for."""
        self.show_entry(circle_id)

    def current_circle_id(self) -> int | None:
        """Return the circle whose page is open, None without one."""
        return self.current_id()

    @override
    def _open_form(self, entry_id: int | None, name: str) -> CircleForm:
        return CircleForm.open_for(self._store, self, circle_id=entry_id, name=name)

    @override
    def _fill(self, query: str) -> None:
        found, lines = self._store.circles(query), []
        for one in found:
            members = self.tr("%n member(s)", "", one.members)
            channel = one.channel_name or say(label(Channel(one.channel)))
            words = (members, channel, " ".join(one.purpose.split()))
            line = PersonLine(
                person_id=one.circle_id,
                name=one.name,
                second_line=" · ".join(filter(None, words)),
                trailing=age_text(one.last_contact, today=self._store.today()),
                tone=circle_tone(one.state) if one.state is not None else "neutral",
            )
            lines.append(line)
        self.model.set_rows(lines)
        counted = self.tr("%n found", "", len(found)) if query.strip() else ""
        self.header.set_title(self.tr("Circles"), subtitle=counted)

    @override
    def _turn_to(self, entry_id: int) -> None:
        today = self._store.today()
        self.page.show_page(self._store.read(get_circle_page, entry_id, today=today))

    def _follow_page(self) -> None:
        self.page.person_requested.connect(self.person_requested)
        self.page.organisation_requested.connect(self.organisation_requested)
        self.page.circle_requested.connect(self.show_circle)
        self.page.log_requested.connect(self.log_requested)
        self.page.search_requested.connect(self.search_requested)
