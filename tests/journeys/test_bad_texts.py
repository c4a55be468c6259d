"""Whatever is written into a form is kept and shown, or refused with a sentence; nothing breaks."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.orm import Session

from organiser.models import Circle
from organiser.services.organisations.organisation_pages import get_organisation_page
from organiser.services.organisations.organisation_posts import Newcomer
from organiser.services.people.person_values import Party
from organiser.services.relations.circle_pages import get_circle_page
from organiser.ui import dialogs
from organiser.ui.circles.circle_form import CircleForm
from organiser.ui.circles.gathering_form import GatheringForm
from organiser.ui.circles.members_form import MembersForm
from organiser.ui.duplicates.split_form import SplitForm
from organiser.ui.organisations.handover_form import HandoverForm
from organiser.ui.organisations.kind_form import KindForm
from organiser.ui.organisations.organisation_form import OrganisationForm
from organiser.ui.organisations.post_form import PostForm
from organiser.ui.people.kept_filter_form import KeptFilterForm
from organiser.ui.people.log_form import LogForm
from organiser.ui.people.person_form import PersonForm
from organiser.ui.skills.consent_form import ConsentForm
from organiser.ui.skills.expertise_form import ExpertiseForm
from organiser.ui.skills.room_form import RoomForm
from organiser.ui.skills.skill_form import SkillForm
from organiser.ui.ties.promise_forms import PromiseForm
from organiser.ui.ties.relationship_form import RelationshipForm
from organiser.ui.ties.rhythm_settings import RhythmSettings
from tests.factories import PREPARE, add, make_organisation, make_person
from tests.journeys.desk import Desk
from tests.journeys.writing import IMPOSSIBLE, TEXTS, add_rows, complaints, leave, write

PERSON, OTHER, BODY, CIRCLE = 1, 2, 1, 1
Opener = Callable[[Desk], Any]


def prepare(session: Session) -> None:
    for family in ("高橋", "田村"):
        make_person(session, family_name=family)
    make_organisation(session)
    add(session, Circle(name="輪"))


def organisation_form(kind: Any, field: str = "") -> Opener:
    def opened(desk: Desk) -> Any:
        page = desk.store.read(get_organisation_page, BODY, today=desk.today)
        form = kind.open_for(desk.store, desk.window, page)
        if field:
            form.fields.field(field).add(Newcomer(family_name="山本"), "山本")
        return form

    return opened


def circle_form(kind: Any) -> Opener:
    def opened(desk: Desk) -> Any:
        page = desk.store.read(get_circle_page, CIRCLE, today=desk.today)
        form = kind.open_for(desk.store, desk.window, page)
        if form.fields.has_field("person_ids"):
            form.fields.field("person_ids").add(PERSON, "高橋")
        return form

    return opened


def persons_form(kind: Any) -> Opener:
    return lambda desk: kind.open_for(desk.store, desk.window, PERSON)


def free_form(kind: Any) -> Opener:
    return lambda desk: kind.open_for(desk.store, desk.window)


def tie_form(desk: Desk) -> Any:
    owner = Party(person_id=PERSON, name="高橋")
    form = RelationshipForm.open_for(desk.store, desk.window, owner)
    form.other_field.add(Party(person_id=OTHER, name="田村"), "田村")
    return form


FORMS: tuple[Opener, ...] = (
    free_form(PersonForm),
    free_form(OrganisationForm),
    free_form(CircleForm),
    free_form(SkillForm),
    free_form(RhythmSettings),
    persons_form(PromiseForm),
    persons_form(ExpertiseForm),
    persons_form(RoomForm),
    persons_form(ConsentForm),
    tie_form,
    circle_form(MembersForm),
    circle_form(GatheringForm),
    organisation_form(PostForm, "who"),
    organisation_form(HandoverForm, "comes"),
    organisation_form(KindForm),
    lambda desk: SplitForm.open_for(desk.store, desk.window, PERSON, name="高橋"),
    lambda desk: LogForm.open_for(desk.store, desk.window, [PERSON]),
    lambda desk: KeptFilterForm.open_to_add(desk.store, desk.window, "tag:研修"),
)


@pytest.fixture
def prepared(desk: Desk) -> Desk:
    desk.store.do(PREPARE, prepare)
    return desk


def show_everything(desk: Desk) -> None:
    desk.window.show_person(PERSON)
    assert not desk.window.grab().isNull()
    desk.window.show_circle(CIRCLE)
    assert not desk.window.grab().isNull()
    desk.window.show_organisation(BODY)
    assert not desk.window.grab().isNull()
    for name in ("skills", "history"):
        dialog = dialogs.open_dialog(name, desk.store, desk.window)
        assert not dialog.grab().isNull()
        dialog.done(0)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_text_is_kept_or_refused_in_words(prepared: Desk, text: str) -> None:
    for open_form in FORMS:
        form = open_form(prepared)
        add_rows(form)
        write(form, text, moments=False)
        form.refresh()
        said = complaints(form)
        saved: list[object] = []
        form.saved.connect(saved.append)
        form.save()
        name = form.objectName()
        assert saved or said or complaints(form), f"{name} is silent"
        if not saved:
            leave(form)
    show_everything(prepared)


@pytest.mark.parametrize("text", IMPOSSIBLE)
def test_impossible_days_are_refused_in_words(prepared: Desk, text: str) -> None:
    for open_form in FORMS:
        form = open_form(prepared)
        add_rows(form)
        if write(form, text, moments=True):
            form.refresh()
            assert not form.save_button.isEnabled(), form.objectName()
            assert complaints(form) or form.save_button.toolTip(), form.objectName()
        leave(form)
