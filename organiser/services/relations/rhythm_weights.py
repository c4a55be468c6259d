"""How much each kind of interaction counts in rhythms: preferences kept in the book."""

from collections.abc import Mapping
from contextlib import suppress

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import Setting
from organiser.services.relations.rhythm_rules import USUAL_WEIGHTS
from organiser.vocabulary import InteractionKind
from organiser.wording import phrase

MOST_PERCENT = 300
_PREFIX = "rhythm.weight."

Weights = Mapping[InteractionKind, int]


def get_weights(session: Session) -> dict[InteractionKind, int]:
    """Return how much of the wanted gap each kind of interaction allows, in per cent."""
    weights = dict(USUAL_WEIGHTS)
    query = select(Setting.name, Setting.value).where(Setting.name.startswith(_PREFIX))
    for name, value in session.execute(query):
        # A word of another version is nothing to stumble over.
        with suppress(ValueError):
            weights[InteractionKind(name.removeprefix(_PREFIX))] = int(value)
    return weights


def change_weights(session: Session, weights: Weights) -> None:
    """Keep these weights; only those that differ are written. Raises `InvalidInput`."""
    if any(not 0 <= percent <= MOST_PERCENT for percent in weights.values()):
        raise InvalidInput(
            phrase("A weight is between 0 and {most} per cent.", most=MOST_PERCENT),
            field="weights",
        )
    kept = {
        setting.name: setting
        for setting in session.scalars(select(Setting).where(Setting.name.startswith(_PREFIX)))
    }
    before = get_weights(session)
    for kind, percent in weights.items():
        name = f"{_PREFIX}{kind.value}"
        if percent == before[kind]:
            continue
        if name in kept:
            kept[name].value = str(percent)
        else:
            session.add(Setting(name=name, value=str(percent)))
