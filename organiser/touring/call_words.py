"""What to say on the telephone to a host when the group comes at another time than they expect."""

from organiser.touring.progress import Noted
from organiser.touring.ripple import CALL_FROM_MINUTES, RippledStop
from organiser.wording import Phrase, phrase

_HOUR = 60
_HOURS = 24


def build_call_words(
    host: str, caller: str, *, planned: int, noted: Noted, comes: RippledStop | None
) -> tuple[Phrase, ...]:
    """Return the sentences for one host, in the order they are said.

    `host` is written with title and honorific; `comes` is nothing where the stop is left out.
    """
    expected = planned if noted.told_start is None else noted.told_start
    said = [greeting(host, caller)]
    if comes is None:
        said.append(
            phrase(
                "We were to be with you at {planned} today. I am very sorry: we cannot come after"
                " all.",
                planned=_time(expected),
            )
        )
    else:
        said += _news(comes, expected=expected, was_told=noted.told_start is not None)
    said.append(phrase("I apologise for the trouble, and thank you for your understanding."))
    return tuple(said)


def greeting(host: str, caller: str) -> Phrase:
    """Return how somebody is greeted; both names may be unknown."""
    if host and caller:
        return phrase("Hello {host}, this is {caller}.", host=host, caller=caller)
    if host:
        return phrase("Hello {host}.", host=host)
    return phrase("Hello, this is {caller}.", caller=caller) if caller else phrase("Hello.")


def _news(comes: RippledStop, *, expected: int, was_told: bool) -> list[Phrase]:
    new = _time(comes.comes)
    if was_told and comes.comes < expected:
        said = [
            phrase(
                "I told you {told} before; we now expect to be with you earlier, at about {comes}.",
                told=_time(expected),
                comes=new,
            )
        ]
    elif comes.comes - expected < CALL_FROM_MINUTES and not comes.is_broken:
        said = [phrase("We expect to be with you as agreed at {comes}.", comes=new)]
    else:
        said = [
            phrase(
                "We were to be with you at {planned} today; we now expect to arrive at about"
                " {comes}.",
                planned=_time(expected),
                comes=new,
            )
        ]
    if comes.shortened_to is not None:
        said.append(phrase("We would then stay {minutes} minutes.", minutes=comes.shortened_to))
    if comes.window_minutes:
        said.append(phrase("Would you still be able to receive us at that time?"))
    return said


def _time(minute: int) -> Phrase:
    """Return a time as it is said aloud."""
    hours, minutes = divmod(minute, _HOUR)
    hour = hours % _HOURS
    if not minutes:
        return phrase("{hour}:00", hour=hour)
    return phrase("{hour}:{minutes}", hour=hour, minutes=f"{minutes:02d}")
