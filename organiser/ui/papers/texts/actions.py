"""What the window of texts does to the book, each under the name it has in the undo menu."""

from organiser.services.papers import paper_texts
from organiser.services.papers.paper_texts import PaperTextKey
from organiser.ui.store import Store
from organiser.vocabulary import label
from organiser.wording import phrase


def keep_text(store: Store, key: PaperTextKey, text: str) -> None:
    """Keep the organiser's own text."""
    store.do(
        phrase("Change the text “{text}” on papers", text=label(key.wording)),
        paper_texts.keep_paper_text,
        key,
        text,
    )


def remove_text(store: Store, key: PaperTextKey) -> None:
    """Go back to the shipped text."""
    store.do(
        phrase("Go back to the shipped text “{text}” on papers", text=label(key.wording)),
        paper_texts.remove_paper_text,
        key,
    )
