"""Everything that the window can write into a book, done once and under its own name."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from organiser.services.organisations import organisations
from organiser.services.organisations.organisation_pages import get_organisation_page
from organiser.services.organisations.organisation_posts import Newcomer
from organiser.services.organisations.organisation_values import OrganisationPage
from organiser.services.people import people
from organiser.services.tours import hosts
from organiser.services.tours.stop_drafts import HostDraft, LegDraft, StopDraft
from organiser.services.tours.tours import DayDraft, TourDraft
from organiser.touring.plan import Window
from organiser.ui import ask
from organiser.ui.organisations.classes_form import LicenceClassesForm
from organiser.ui.organisations.handover_form import HandoverForm
from organiser.ui.organisations.kind_form import KindForm
from organiser.ui.organisations.organisation_form import OrganisationForm
from organiser.ui.organisations.post_form import PostForm
from organiser.ui.people.import_dialog import ImportDialog
from organiser.ui.people.log_form import LogForm
from organiser.ui.people.person_form import PersonForm
from organiser.ui.settings.form import SettingsForm
from organiser.ui.timeline import files
from organiser.ui.tours.actions import TourActions
from organiser.ui.tours.hosts.actions import mark_stage
from organiser.ui.tours.tour_form import NewTour
from organiser.vocabulary import LegMode, Stage
from tests.journeys.circling import keep_circle
from tests.journeys.costing import keep_accounts, look_back
from tests.journeys.desk import Desk
from tests.journeys.doubling import sort_out
from tests.journeys.following import follow_day
from tests.journeys.grouping import gather
from tests.journeys.handing_out import hand_out
from tests.journeys.hosting import ask_host
from tests.journeys.inviting import invite
from tests.journeys.knowing import keep_knowledge
from tests.journeys.labelling import keep_sheets
from tests.journeys.meeting import meet
from tests.journeys.mending import shorten
from tests.journeys.parting import keep_parts
from tests.journeys.peopling import address_book
from tests.journeys.planning import plan_over
from tests.journeys.saving import save
from tests.journeys.tying import keep_ties

VISIT = StopDraft(
    name="みらい協同組合",
    dwell_minutes=90,
    windows=(Window(570, 660),),
    leg=LegDraft(typed_minutes=25),
    host=HostDraft(wishes="名刺を20枚"),
)


def do_everything(desk: Desk, folder: Path) -> None:
    """Do all of it, in an order in which it makes sense."""
    save(SettingsForm.open_for(desk.store, desk.window), organiser_name="本田 結衣")
    keep_sheets(desk)
    _keep_organisations(desk)
    person_ids = _keep_people(desk, folder)
    _keep_contacts(desk, person_ids)
    keep_ties(desk, person_ids)
    keep_parts(desk, person_ids[0])
    keep_knowledge(desk, person_ids[0])
    keep_circle(desk, person_ids)
    sort_out(desk)
    meet(desk, invite(desk, person_ids), person_ids)
    _tour(desk, person_ids[0])
    gather(desk, person_ids)
    _remove(desk)


def _keep_organisations(desk: Desk) -> None:
    key = save(OrganisationForm.open_for(desk.store, desk.window), name="ひかり協同組合")
    form = OrganisationForm.open_for(desk.store, desk.window, organisation_id=key)
    for editor in form._editors.values():
        editor.add_row()
    form._editors["addresses"].rows[0].cells["municipality"].setText("明石市")
    form._editors["licences"].rows[0].cells["licence_class"].setText("一般監理事業")
    form._editors["closed_days"].rows[0].cells["first_day"].setText("2026-12-29")
    save(form, reading="ひかりきょうどうくみあい", notes="駅から五分")
    kept = desk.store.read(organisations.get_draft, key)
    assert (len(kept.addresses), len(kept.licences)) == (1, 1)
    _change_organisation(desk, key)


def _change_organisation(desk: Desk, key: int) -> None:
    def page() -> OrganisationPage:
        return desk.store.read(get_organisation_page, key, today=desk.today)

    form: Any = PostForm.open_for(desk.store, desk.window, page())
    form.fields.field("who").add(Newcomer(family_name="山本"), "山本")
    save(form, title="理事")
    form = HandoverForm.open_for(desk.store, desk.window, page())
    form.fields.field("comes").add(Newcomer(family_name="山口"), "山口")
    save(form, title="代表理事")
    save(KindForm.open_for(desk.store, desk.window, page()), note="法改正")
    classes = LicenceClassesForm.open_for(desk.store, desk.window)
    classes.editor.rows[-1].remove_button.click()
    save(classes)


def _keep_people(desk: Desk, folder: Path) -> list[int]:
    names = ("高橋", "小林", "渡辺", "中村")
    ids = [save(PersonForm.open_for(desk.store, desk.window), family_name=name) for name in names]
    form = PersonForm.open_for(desk.store, desk.window, person_id=ids[0])
    for editor in form._editors.values():
        editor.add_row()
    form._editors["positions"].rows[0].cells["organisation_name"].setText("ひかり協同組合")
    form._editors["contact_points"].rows[0].cells["value"].setText("090-0000-0000")
    form._editors["addresses"].rows[0].cells["prefecture"].setText("兵庫県")
    form.fields.field("tags").add("研修", "研修")
    save(form, family_name="髙橋", given_name="美咲", family_reading="たかはし")
    assert len(desk.store.read(people.get_draft, ids[0]).positions) == 1
    dialog = ImportDialog(desk.store, desk.window, [address_book(folder)])
    dialog.open()
    desk.qtbot.waitUntil(dialog.import_button.isEnabled)
    with desk.qtbot.waitSignal(dialog.imported):
        dialog.import_new()
    dialog.reject()
    return ids


def _keep_contacts(desk: Desk, person_ids: list[int]) -> None:
    form = LogForm.open_for(desk.store, desk.window, person_ids[:2])
    key = save(form, text="春の集まりについて")
    form = LogForm.open_for(desk.store, desk.window, interaction_id=key)
    form.fields.field("person_ids").remove(person_ids[1])
    save(form, about="春の会")
    _keep_files(desk, person_ids[0], key)


def _keep_files(desk: Desk, person_id: int, key: int) -> None:
    file = desk.path.with_name("計画.txt")
    file.write_text("見学の計画", encoding="utf-8")
    other = desk.path.with_name("地図.txt")
    other.write_text("地図", encoding="utf-8")
    room = desk.window.enter("people")
    room.show_person(person_id)
    timeline = room.page.timeline
    timeline.attach(timeline.rows()[0].entry, [file])
    timeline.attach(timeline.rows()[0].entry, [file, other, desk.path.with_name("計画.txt")])
    (first, *_others) = timeline.rows()[0].entry.attachments
    files.RenameForm(desk.store, timeline, first).open()
    save(timeline.findChild(files.RenameForm), file_name="案.txt")
    files.remove_file(desk.store, timeline.rows()[0].entry.attachments[0])
    assert timeline.rows()[0].entry.interaction_id == key
    timeline.remove(timeline.rows()[0].entry)


def _tour(desk: Desk, person_id: int) -> None:
    can = TourActions(desk.store)
    days = (desk.today + timedelta(days=12), desk.today + timedelta(days=13))
    draft = TourDraft(name="実地見学ツアー 兵庫", group_size=5)
    tour_id = can.add_tour(NewTour(draft=draft, days=days[:1]))
    can.change_tour(tour_id, NewTour(draft=replace(draft, rain_rule="雨天決行")))
    second_day = can.add_day(tour_id)
    can.change_day(second_day, DayDraft(held_on=days[1], starts_at=500, note="貸切バス"))
    gathering = can.add_stop(second_day, StopDraft(name="JR姫路駅", dwell_minutes=15), place=1)
    visit = can.add_stop(second_day, VISIT, place=2)
    _change_stops(desk, can, visit, person_id)
    hand_out(desk, tour_id, visit, person_id)
    follow_day(desk, tour_id, visit, person_id)
    keep_accounts(desk, tour_id)
    look_back(desk, tour_id)
    can.move_stop(visit, VISIT.name, day_id=second_day, place=1)
    can.remove_stop(gathering, "JR姫路駅")
    can.remove_day(second_day, days[1])
    can.remove_tour(tour_id, draft.name)
    plan_over(desk)


def _change_stops(desk: Desk, can: TourActions, visit: int, person_id: int) -> None:
    hours = (Window(540, 600), Window(600, 720))
    can.change_stop(visit, replace(VISIT, windows=hours, host=HostDraft(person_id=person_id)))
    shorten(desk, visit, minutes=60)
    can.change_leg(visit, VISIT.name, LegDraft(mode=LegMode.CAR, typed_minutes=40))
    ask_host(desk, visit, person_id)
    mark_stage(desk.store, desk.store.read(hosts.find_host, visit), Stage.ACCEPTED)
    assert desk.store.read(hosts.find_host, visit).stage is Stage.ACCEPTED


def _remove(desk: Desk) -> None:
    """Remove the person and the organisation that their rooms show, and agree when asked."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ask, "confirm", lambda *_said, **_more: True)
        for name in ("people", "organisations"):
            room = desk.window.enter(name)
            room.pane.view.select_first()
            room._show_page()
            room.page.more.menu.actions()[-1].trigger()
