"""The envelope that was chosen last, for those that are made many at once."""

from enum import StrEnum
from typing import TypeVar

from organiser.papers.address_material import AddressAt
from organiser.papers.envelopes import EnvelopeChoice, EnvelopeSize, SenderAt, Writing
from organiser.services.papers.label_sheets import list_offsets
from organiser.ui.papers.labels.kept_choices import kept_choice
from organiser.ui.store import Store
from organiser.vocabulary import PaperKind

WordT = TypeVar("WordT", bound=StrEnum)


def last_choice(store: Store, kind: PaperKind) -> EnvelopeChoice | None:
    """Return how envelopes were last printed; nothing for other papers."""
    if kind is not PaperKind.ENVELOPE:
        return None
    offsets = {one.printer: one for one in store.read(list_offsets)}
    offset = offsets.get(kept_choice("printer"))
    return EnvelopeChoice(
        size=_kept("envelope_size", EnvelopeSize.LONG_3),
        writing=_kept("envelope_writing", Writing.DOWN),
        at=_kept("address", AddressAt.WORK),
        sender_at=_kept("envelope_sender", SenderAt.FRONT),
        across=offset.across_mm if offset else 0.0,
        down=offset.down_mm if offset else 0.0,
    )


def _kept(name: str, usual: WordT) -> WordT:
    """Return the word that was kept, the usual one for none or one there is not."""
    kept = kept_choice(name)
    return next((word for word in type(usual) if word.value == kept), usual)
