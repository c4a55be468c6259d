"""Where a person works and worked."""

from PySide6.QtCore import QCoreApplication

from organiser.services.person_values import PersonPage, Post
from organiser.ui.ages import years_text
from organiser.ui.card_desk import CardDesk
from organiser.ui.labels import text_label
from organiser.ui.links import link, link_line
from organiser.ui.pieces import Card
from organiser.ui.tokens import SPACE_XS


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
        told = text_label(_post_words(post), "small", wrap=True, name="post_words")
        told.setContentsMargins(0, 0, 0, SPACE_XS)
        card.body.addWidget(told)
    return card


def _post_words(post: Post) -> str:
    words = [post.title, post.department, years_text(post.since, post.until)]
    if not post.is_current:
        words.append(QCoreApplication.translate("PersonPage", "before"))
    elif post.represents:
        words.append(QCoreApplication.translate("PersonPage", "represents it"))
    return " · ".join(filter(None, words))
