"""When a visit is over for a group that is ready at a minute: a table to look it up in."""

from collections.abc import Sequence
from typing import overload

#: Clocks much finer than minutes would make tables of a size that does not pay.
_LONGEST_TABLE = 20_000


def build_ends(
    times: Sequence[tuple[int, int]] | None, dwell: int, latest_end: int
) -> Sequence[int]:
    """Return the end of a stay for each minute of being ready; too late is an IndexError.

    `times` are the first and the last minute of beginning in each window, or nothing for any time.
    The group takes the first window it is not too late for, and waits for it.
    """
    latest = latest_end - dwell
    if times is None:
        return range(dwell, latest + dwell + 1)
    windows: list[tuple[int, int]] = []
    for opens, last in sorted(times):
        window = max(opens, 0), min(last, latest)
        if window[0] <= window[1] and (not windows or window[1] > windows[-1][1]):
            windows.append(window)
    if windows and windows[-1][1] > _LONGEST_TABLE:
        return _LongTable(windows, dwell)
    return _table(windows, dwell)


def _table(windows: list[tuple[int, int]], dwell: int) -> list[int]:
    ends: list[int] = []
    for opens, last in windows:
        ends += [opens + dwell] * (opens - len(ends))
        ends += range(len(ends) + dwell, last + dwell + 1)
    return ends


class _LongTable(Sequence[int]):
    """The same as a table, reckoned at each look."""

    def __init__(self, windows: list[tuple[int, int]], dwell: int) -> None:
        self._windows = windows
        self._dwell = dwell

    def __len__(self) -> int:
        return self._windows[-1][1] + 1

    @overload
    def __getitem__(self, ready: int) -> int: ...
    @overload
    def __getitem__(self, ready: slice) -> Sequence[int]: ...
    def __getitem__(self, ready: int | slice) -> int | Sequence[int]:
        if isinstance(ready, slice):
            return [self[minute] for minute in range(*ready.indices(len(self)))]
        for opens, last in self._windows:
            if ready <= last:
                return max(ready, opens) + self._dwell
        raise IndexError(ready)
