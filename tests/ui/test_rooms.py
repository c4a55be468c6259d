"""What is loaded beside the window leaves nothing to be imported when somebody comes by."""

import subprocess
import sys

LOADED = """
import sys
from organiser.ui import rooms
from organiser.ui.programmes import sides
from organiser.ui.tours import sides as tour_sides
rooms.load()
modules = {side.module for side in (*sides.SIDES, *tour_sides.SIDES)}
print(sorted(modules - sys.modules.keys()))
"""


def test_every_side_is_loaded_with_the_rooms() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=True, timeout=120
    )
    assert ended.stdout.strip() == "[]"
