"""Rebuild resources/icons from the npm package lucide-static, in a named version.

Needs npm: `python packaging/build_icons.py`. The pictures are taken as they are; the window puts
its own colour where they say `currentColor`.
"""

import json
import subprocess
import tarfile
import tempfile
from pathlib import Path

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
PACKAGE, VERSION = "lucide-static", "1.62.0"
NAMES = """
    armchair arrow-down arrow-up arrow-up-down badge-check bell book-open bookmark building-2
    bus calendar calendar-check calendar-days calendar-plus car chevron-down chevron-left
    chevron-right chevron-up circle circle-alert circle-check circle-help circle-x clock coffee
    columns-3 contact copy corner-down-right download ellipsis external-link eye eye-off
    file-down file-text filter flag footprints gift grip-vertical hand handshake history
    hotel hourglass id-card info landmark languages lightbulb link list-ordered lock mail
    map map-pin message-circle message-square moon notebook-pen panel-left paperclip
    minus pencil phone pin pin-off plane plus presentation printer redo-2 refresh-cw route save
    search send settings ship star sun table-2 tag train-front trash-2 triangle-alert undo-2
    upload user user-plus users utensils door-open waypoints x check zoom-in zoom-out
"""


def main() -> None:
    """Fetch the package and write the named pictures and their licence."""
    ICONS.mkdir(parents=True, exist_ok=True)
    for old in ICONS.glob("*.svg"):
        old.unlink()
    names = sorted(NAMES.split())
    with tempfile.TemporaryDirectory() as folder:
        package = fetch(Path(folder))
        for name in names:
            picture = (package / "icons" / f"{name}.svg").read_bytes()
            (ICONS / f"{name}.svg").write_bytes(picture)
        (ICONS / "LICENSE").write_bytes((package / "LICENSE").read_bytes())
    print(f"{len(names)} icons of {PACKAGE} {VERSION}")


def fetch(work: Path) -> Path:
    """Unpack the npm package and return its folder."""
    answer = subprocess.run(
        ["npm", "pack", "--json", f"{PACKAGE}@{VERSION}"],
        cwd=work,
        check=True,
        capture_output=True,
        text=True,
    )
    archive = work / json.loads(answer.stdout)[0]["filename"]
    with tarfile.open(archive) as packed:
        packed.extractall(work, filter="data")
    return work / "package"


if __name__ == "__main__":
    main()
