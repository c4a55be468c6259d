"""What people can do, how much room they have, what they agreed to; and filters with a name."""

from organiser.services.people.expertise import list_expertise
from organiser.services.people.person_pages import get_person_page
from organiser.services.people.saved_filters import list_filters
from organiser.ui.people.kept_filter_form import KeptFilterForm
from organiser.ui.skills.consent_form import ConsentForm
from organiser.ui.skills.dialog import SkillsDialog
from organiser.ui.skills.expertise_form import ExpertiseForm
from organiser.ui.skills.room_form import RoomForm
from organiser.ui.skills.skill_form import MergeSkillForm, SkillForm
from tests.journeys.desk import Desk
from tests.journeys.saving import save

#: Places in the menus at the ends of the lines.
TURN_CONSENT = 0
RENAME, CHANGE_FILTER, FREEZE = range(3)
REMOVE = -1


def keep_knowledge(desk: Desk, person_id: int) -> None:
    """Do all of it with one person, and leave something of each kind behind."""
    desk.window.show_person(person_id)
    _note_skills(desk, person_id)
    _note_room(desk, person_id)
    _note_consents(desk, person_id)
    _keep_catalogue(desk)
    _keep_filters(desk)


def _note_skills(desk: Desk, person_id: int) -> None:
    for skill in ("介護", "溶接"):
        desk.click("add_expertise")
        save(desk.form(ExpertiseForm), skill=skill)
    first, second = desk.store.read(list_expertise, person_id)
    desk.click(f"expertise_{first.expertise_id}")
    save(desk.form(ExpertiseForm), level="◎")
    desk.click(f"expertise_{second.expertise_id}")
    desk.form(ExpertiseForm).remove_button.click()


def _note_room(desk: Desk, person_id: int) -> None:
    desk.click("room_OPEN")
    desk.click("note_room")
    save(desk.form(RoomForm), note="春まで")
    newest, _first = desk.store.read(get_person_page, person_id, today=desk.today).rooms
    desk.click(f"change_room_{newest.room_id}")
    save(desk.form(RoomForm), note="夏まで")
    desk.click(f"change_room_{newest.room_id}")
    desk.form(RoomForm).remove_button.click()


def _note_consents(desk: Desk, person_id: int) -> None:
    for _again in range(2):
        desk.click("add_consent")
        desk.form(ConsentForm).save()
    first, second = desk.store.read(get_person_page, person_id, today=desk.today).consents
    desk.choose(f"more_consent_{first.consent_id}", TURN_CONSENT)
    desk.form(ConsentForm).save()
    desk.choose(f"more_consent_{second.consent_id}", REMOVE)


def _keep_catalogue(desk: Desk) -> None:
    dialog = SkillsDialog.open_for(desk.store, desk.window)
    for skill in ("通訳", "翻訳"):
        dialog.add_skill()
        save(desk.form(SkillForm), name=skill)
    dialog.change_chosen()
    save(desk.form(SkillForm), synonyms="訳")
    dialog.merge_chosen()
    save(desk.form(MergeSkillForm), skill="通訳")
    dialog.remove_chosen()
    dialog.close()


def _keep_filters(desk: Desk) -> None:
    room = desk.window.enter("people")
    room.search.setText("tag:研修")
    desk.click("keep_filter")
    _name(desk, "研修の人")
    (kept,) = desk.store.read(list_filters)
    menu = f"kept_menu_{kept.filter_id}"
    desk.choose(menu, RENAME)
    _name(desk, "研修に来る人")
    room.search.setText("tag:研修 -高橋")
    for place in (CHANGE_FILTER, FREEZE, FREEZE, REMOVE):
        desk.choose(menu, place)
    room.search.setText("tag:研修")
    desk.click("keep_filter")
    _name(desk, "研修の人")
    room.search.clear()


def _name(desk: Desk, name: str) -> None:
    save(desk.form(KeptFilterForm), name=name)
