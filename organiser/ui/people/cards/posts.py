"""Where a person works and worked."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from organiser.services.people.person_values import PersonPage, Post
from organiser.text.dates import year_month
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import text_label
from organiser.ui.language import current_language
from organiser.ui.links import link, link_line
from organiser.ui.pieces import Card
from organiser.ui.post_spans import months_text
from organiser.ui.tokens import SPACE_XS
from organiser.wording import day_label


def posts_card(page: PersonPage, desk: CardDesk) -> Card | None:
    """Return where the person works and worked, nothing if no post is known."""
    if not page.posts:
        return None
    card = Card(QCoreApplication.translate("PersonPage", "Posts"), name="posts_card")
    card.body.setSpacing(SPACE_XS)
    for post in page.posts:
        made = link(
            post.organisation, desk.show_organisation, post.organisation_id, name="organisation"
        )
        card.body.addLayout(link_line(made))
        words = _post_words(post, today=desk.store.today())
        told = text_label(words, "small", wrap=True, name="post_words")
        told.setContentsMargins(0, 0, 0, SPACE_XS)
        card.body.addWidget(told)
    return card


def _post_words(post: Post, *, today: date) -> str:
    return " · ".join(filter(None, (post.title, post.department, *_standing(post, today))))


def _standing(post: Post, today: date) -> tuple[str, ...]:
    """Return how the post is held, and in which months."""
    months = months_text(post.since, post.until)
    translate = QCoreApplication.translate
    if post.is_current:
        return (months, translate("PersonPage", "represents it") if post.represents else "")
    if post.since is not None and post.since > today:
        coming = translate("PersonPage", "from {day}")
        if post.represents:
            coming = translate("PersonPage", "represents it from {day}")
        return (coming.format(day=day_label(post.since, current_language())),)
    if post.represents and post.until is not None:
        said = translate("PersonPage", "represented it until {month}")
        since = months_text(post.since, None)
        return (since, said.format(month=year_month(post.until, language=current_language())))
    return (months, translate("PersonPage", "before"))
