"""What a press on the side of the day means: of which stop it is noted, and where."""

from collections.abc import Callable

from organiser.ui.store import Store
from organiser.ui.tours.live.actions import LiveActions
from organiser.ui.tours.live.call_lines import CallLine
from organiser.ui.tours.live.practice import Practice
from organiser.ui.tours.live.scene import Scene


class Deeds:
    """Notes what happens in the book, or while practising only here; then `tried` is called.

    What is written announces itself.
    """

    def __init__(self, store: Store, *, tried: Callable[[], object]) -> None:
        self.actions = LiveActions(store)
        self.practice: Practice | None = None
        self._tried = tried
        self._scene: Scene | None = None

    @property
    def scene(self) -> Scene:
        """Return the moment that presses are about."""
        assert self._scene is not None
        return self._scene

    def set_scene(self, scene: Scene) -> None:
        """Be about another moment."""
        self._scene = scene

    def come(self) -> None:
        """Note that the group came where it is or goes."""
        timed = self.scene.arriving
        if timed is not None:
            self._doer().come(timed, self.scene.local_now(timed))
            self._did()

    def leave(self) -> None:
        """Note that the group left where it is."""
        timed = self.scene.leaving
        if timed is not None:
            self._doer().leave(timed, self.scene.local_now(timed))
            self._did()

    def finish(self) -> None:
        """Mark the stop as done where the group is, else the next."""
        timed = self.scene.finishing
        if timed is not None:
            self._doer().finish(timed)
            self._did()

    def drop(self, stop_id: int | None = None) -> None:
        """Leave a stop out, by itself the next."""
        timed = self.scene.coming if stop_id is None else self.scene.stop(stop_id)
        if timed is not None:
            self._doer().drop(timed)
            self._did()

    def take_back(self, stop_id: int | None = None) -> None:
        """Take back what was noted of a stop, by itself of the last."""
        timed = self.scene.last_noted if stop_id is None else self.scene.stop(stop_id)
        if timed is not None:
            self._doer().take_back(timed)
            self._did()

    def say_late(self, minutes: int) -> None:
        """Note how late the group is."""
        timed = self.scene.lagging
        if timed is not None:
            self._doer().say_late(timed, minutes)
            self._did()

    def tell(self, line: CallLine) -> None:
        """Note that a host was told."""
        self._doer().tell(self.scene.stop(line.stop_id), line.comes, line.words)
        self._did()

    def _doer(self) -> LiveActions | Practice:
        return self.practice or self.actions

    def _did(self) -> None:
        if self.practice is not None:
            self._tried()
