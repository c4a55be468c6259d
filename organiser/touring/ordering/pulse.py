"""How a search is told to stop: by who watches it, or because it grew beyond what it may do."""

from collections.abc import Callable

_BETWEEN_BEATS = 20_000


class Stopped(Exception):
    """Whoever watches wants no more."""


class TooLarge(Exception):
    """The search would take more steps than it may."""


class Pulse:
    """Counts the steps of a search, and asks now and then whether to go on.

    Steps are counted, never seconds: the same question gives the same answer on every machine.
    """

    def __init__(self, most_steps: int, beat: Callable[[float], bool]) -> None:
        self._most = most_steps
        self._beat = beat
        self._done = 0
        self._next = _BETWEEN_BEATS

    def spend(self, steps: int) -> None:
        """Count some steps; raise Stopped or TooLarge where they may not go on."""
        self._done += steps
        if self._done > self._most:
            raise TooLarge
        if self._done < self._next:
            return
        self._next = self._done + _BETWEEN_BEATS
        if not self._beat(self._done / self._most):
            raise Stopped
