"""What the window of wordings does to the book, each under the name it has in the undo menu."""

from organiser.services.inviting import wordings
from organiser.services.inviting.wordings import Wording, WordingKey
from organiser.ui.store import Store
from organiser.vocabulary import label
from organiser.wording import phrase


def keep_wording(store: Store, key: WordingKey, wording: Wording) -> None:
    """Keep the organiser's own wording."""
    store.do(
        phrase("Change the wording “{purpose}”", purpose=label(key.purpose)),
        wordings.keep_wording,
        key,
        wording,
    )


def remove_wording(store: Store, key: WordingKey) -> None:
    """Go back to the wording that counted before."""
    store.do(
        phrase("Go back to the shipped wording “{purpose}”", purpose=label(key.purpose)),
        wordings.remove_wording,
        key,
    )
