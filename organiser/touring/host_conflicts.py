"""How far a host is from receiving the group."""

from organiser.touring.caution_words import caution_at
from organiser.touring.itinerary import Conflict, ConflictCode
from organiser.touring.plan import PlannedHost
from organiser.touring.reached import Reached
from organiser.vocabulary import HOST_REFUSALS, Stage
from organiser.wording import Phrase, phrase


def host_stage(at: Reached) -> Conflict | None:
    """Return the caution for a host who has not agreed."""
    host = at.stop.host
    if host is None or host.stage is Stage.ACCEPTED:
        return None
    if host.stage in HOST_REFUSALS:
        sentence = phrase("{stop} — the host cannot receive the group.", stop=at.stop.name)
        return caution_at(ConflictCode.HOST_REFUSED, at, sentence=sentence)
    sentence = _not_confirmed(at.stop.name, host)
    return caution_at(ConflictCode.HOST_NOT_CONFIRMED, at, sentence=sentence)


def _not_confirmed(stop: str, host: PlannedHost) -> Phrase:
    if host.stage is Stage.CANDIDATE:
        return phrase("{stop} — not confirmed yet: the host has not been asked.", stop=stop)
    if host.stage is Stage.SET_ASIDE:
        return phrase("{stop} — not confirmed: asking the host has been set aside.", stop=stop)
    if host.asked_on is None:
        return phrase("{stop} — the host has not confirmed yet.", stop=stop)
    return phrase(
        "{stop} — the host has not confirmed yet (asked on {day}).", stop=stop, day=host.asked_on
    )
