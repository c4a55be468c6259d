"""The cards beside the timeline: what a person can do, invitations, ties, ways to reach them."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from organiser.services.person_ties import tie_label
from organiser.services.person_values import (
    ContactLine,
    ExpertiseLine,
    PersonPage,
    Post,
    Room,
)
from organiser.ui.addresses import address_text
from organiser.ui.ages import years_text
from organiser.ui.buttons import icon_button
from organiser.ui.icons import icon
from organiser.ui.labels import ElidedLabel, LabelRole, selectable, text_label
from organiser.ui.language import current_language, say
from organiser.ui.links import link, link_line
from organiser.ui.pieces import Card, Chip, ChipFlow
from organiser.ui.tokens import SPACE_S, SPACE_XS, ToneName
from organiser.vocabulary import AvailabilityLevel, ContactKind, PromiseSide, Stage, Stance, label
from organiser.wording import day_label

Follow = Callable[[int], object]

_STANCES: dict[Stance, ToneName] = {
    Stance.OFFERS: "positive",
    Stance.LEARNING: "info",
    Stance.PASSES_ON: "neutral",
}
_STAGES: dict[Stage, ToneName] = {
    Stage.ACCEPTED: "positive",
    Stage.ASKED: "info",
    Stage.CONSIDERING: "info",
    Stage.WAITING: "caution",
}
_ROOM_ROLES: dict[AvailabilityLevel, LabelRole] = {
    AvailabilityLevel.OPEN: "positive",
    AvailabilityLevel.SOME: "caution",
    AvailabilityLevel.NONE: "stop",
    AvailabilityLevel.UNKNOWN: "small",
}


def posts_card(page: PersonPage, follow: Follow) -> Card | None:
    """Return where the person works and worked, nothing if no post is known."""
    if not page.posts:
        return None
    card = Card(QCoreApplication.translate("PersonPage", "Posts"), name="posts_card")
    card.body.setSpacing(SPACE_XS)
    for post in page.posts:
        made = link(post.organisation, follow, post.organisation_id, name="organisation")
        card.body.addLayout(link_line(made))
        told = text_label(_post_words(post), "small", wrap=True, name="post_words")
        told.setContentsMargins(0, 0, 0, SPACE_XS)
        card.body.addWidget(told)
    return card


def expertise_card(page: PersonPage, *, today: date) -> Card | None:
    """Return what the person can do and how much room they have, nothing if neither is known."""
    if not page.expertise and page.room is None:
        return None
    title = QCoreApplication.translate("PersonPage", "Expertise")
    card = Card(title, name="expertise_card")
    if page.expertise:
        chips = ChipFlow(name="expertise_chips")
        chips.set_chips(_skill_chip(line, today) for line in page.expertise)
        card.body.addWidget(chips)
    if page.room is not None:
        card.body.addWidget(_room_label(page.room))
    return card


def invitations_card(page: PersonPage, follow: Follow) -> Card | None:
    """Return the person's programmes and how each went, nothing if they were never in one."""
    if not page.invitations:
        return None
    title = QCoreApplication.translate("PersonPage", "Invitations so far")
    card = Card(title, name="invitations_card")
    card.body.setSpacing(SPACE_XS)
    for line in page.invitations:
        made = link(line.programme, follow, line.invitation_id, name="invitation")
        chip = Chip(say(label(line.stage)), _STAGES.get(line.stage, "neutral"))
        card.body.addLayout(link_line(made, after=chip))
    return card


def ties_card(page: PersonPage, follow: Follow) -> Card | None:
    """Return who is tied to the person and the circles they share, nothing without either."""
    if not page.ties and not page.circles:
        return None
    card = Card(QCoreApplication.translate("PersonPage", "Ties"), name="ties_card")
    card.body.setSpacing(SPACE_XS)
    for tie in page.ties:
        made = link(tie.person.name, follow, tie.person.person_id, name="tie")
        told = " · ".join(filter(None, (say(tie_label(tie)), tie.note)))
        card.body.addLayout(link_line(made, told))
    if page.circles:
        words = QCoreApplication.translate("PersonPage", "Circles: {names}")
        names = QCoreApplication.translate("PersonPage", ", ").join(
            circle.name for circle in page.circles
        )
        circles = text_label(words.format(names=names), wrap=True, name="circles_label")
        circles.setContentsMargins(0, SPACE_XS, 0, 0)
        card.body.addWidget(circles)
    return card


def contacts_card(page: PersonPage) -> Card:
    """Return the ways to reach the person, preferred ones first."""
    card = Card(QCoreApplication.translate("PersonPage", "Contact points"), name="contacts_card")
    for point in page.contact_points:
        card.body.addLayout(_contact_line(point))
    for address in page.addresses:
        text = address_text(address)
        card.body.addWidget(selectable(text_label(text, wrap=True, name="address_label")))
    if not page.contact_points and not page.addresses:
        sentence = QCoreApplication.translate("PersonPage", "None yet. Add them under Edit.")
        card.body.addWidget(text_label(sentence, "muted", wrap=True, name="contacts_empty"))
    return card


def promises_card(page: PersonPage) -> Card | None:
    """Return the promises still open, nothing if there are none."""
    if not page.promises:
        return None
    card = Card(QCoreApplication.translate("PersonPage", "Promises"), name="promises_card")
    for promise in page.promises:
        mine = promise.side is PromiseSide.MINE
        owed = QCoreApplication.translate("PersonPage", "I promised")
        due = QCoreApplication.translate("PersonPage", "they promised")
        told = [owed if mine else due]
        if promise.due_on is not None:
            words = QCoreApplication.translate("PersonPage", "by {day}")
            told.append(words.format(day=day_label(promise.due_on, current_language())))
        card.body.addWidget(text_label(promise.text, wrap=True, name="promise_text"))
        card.body.addWidget(text_label(" · ".join(told), "small", wrap=True, name="promise_words"))
    return card


def about_card(page: PersonPage, follow: Follow) -> Card | None:
    """Return what else is known, nothing if there is nothing."""
    lines = list(_about(page))
    if not lines and not page.facts.notes:
        return None
    card = Card(QCoreApplication.translate("PersonPage", "About"), name="about_card")
    for name, text in lines:
        card.body.addLayout(_fact_lines(name, text))
    introducer = page.facts.introduced_by
    if introducer is not None:
        made = link(introducer.name, follow, introducer.person_id, name="introducer")
        told = QCoreApplication.translate("PersonPage", "made the introduction")
        card.body.addLayout(link_line(made, told))
    if page.facts.notes:
        notes = selectable(text_label(page.facts.notes, wrap=True, name="notes_label"))
        card.body.addWidget(notes)
    return card


def _about(page: PersonPage) -> Iterable[tuple[str, str]]:
    facts = page.facts
    translate = QCoreApplication.translate
    language = current_language()
    met = [facts.how_we_met, day_label(facts.met_on, language) if facts.met_on else ""]
    yield from _told(translate("PersonPage", "How we met"), " · ".join(filter(None, met)))
    yield from _told(translate("PersonPage", "Avoid"), facts.topics_to_avoid)
    yield from _told(translate("PersonPage", "Nickname"), facts.nickname)
    yield from _told(translate("PersonPage", "Further names"), facts.further_names)
    former = translate("PersonPage", ", ").join(facts.former_names)
    yield from _told(translate("PersonPage", "Formerly"), former)
    yield from _told(translate("PersonPage", "Languages"), facts.languages)
    birthday = day_label(facts.birthday, language) if facts.birthday else ""
    yield from _told(translate("PersonPage", "Birthday"), birthday)


def _told(name: str, text: str) -> Iterable[tuple[str, str]]:
    if text:
        yield name, text


def _fact_lines(name: str, text: str) -> QLayout:
    lines = QVBoxLayout()
    lines.setSpacing(1)
    lines.addWidget(text_label(name, "tiny", name="fact_name"))
    lines.addWidget(selectable(text_label(text, wrap=True, name="fact_text")))
    return lines


def _post_words(post: Post) -> str:
    words = [post.title, post.department, years_text(post.since, post.until)]
    if not post.is_current:
        words.append(QCoreApplication.translate("PersonPage", "before"))
    elif post.represents:
        words.append(QCoreApplication.translate("PersonPage", "represents it"))
    return " · ".join(filter(None, words))


def _skill_chip(line: ExpertiseLine, today: date) -> tuple[str, ToneName]:
    parts = [line.skill, line.level]
    if line.stance is not Stance.OFFERS:
        parts.append(say(label(line.stance)))
    text = " ".join(filter(None, parts))
    if line.valid_to is None:
        return text, _STANCES[line.stance]
    words = QCoreApplication.translate("PersonPage", "{skill} until {month}")
    text = words.format(skill=text, month=f"{line.valid_to:%Y-%m}")
    return text, "caution" if line.valid_to < today else _STANCES[line.stance]


def _room_label(room: Room) -> QWidget:
    language = current_language()
    told = [say(label(room.level))]
    if room.until is not None:
        words = QCoreApplication.translate("PersonPage", "until {day}")
        told.append(words.format(day=day_label(room.until, language)))
    words = QCoreApplication.translate("PersonPage", "as of {day}")
    told.append(words.format(day=day_label(room.as_of, language)))
    told.append(room.note)
    text = " · ".join(filter(None, told))
    return text_label(text, _ROOM_ROLES[room.level], wrap=True, name="room_label")


def _contact_line(point: ContactLine) -> QLayout:
    line = QHBoxLayout()
    line.setSpacing(SPACE_S)
    if point.preferred:
        line.addWidget(_star())
    line.addWidget(ElidedLabel(point.value, name="contact_value"))
    shows_itself = point.kind in (ContactKind.MAIL, ContactKind.LINK) and not point.label
    told = "" if shows_itself else point.label or say(label(point.kind))
    line.addWidget(ElidedLabel(told, "small", name="contact_label"), 1)
    copy = icon_button("copy", QCoreApplication.translate("PersonPage", "Copy"), name="copy_button")
    # A layout that is being rebuilt may squeeze it to nothing, and its icon with it.
    copy.setFixedSize(26, 24)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(point.value))
    line.addWidget(copy)
    return line


def _star() -> QLabel:
    star = text_label(name="preferred_star")
    star.setPixmap(icon("star", "caution").pixmap(14, 14))
    star.setToolTip(QCoreApplication.translate("PersonPage", "preferred"))
    return star
