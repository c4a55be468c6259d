# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools==4.68.0"]
# ///
"""Rebuild resources/fonts from a Debian and an npm package, each in a named version.

Run it on a Debian-like system with npm: `uv run packaging/build_fonts.py`. uv gives the script its
own environment with fontTools. BIZ UDPGothic is taken as it is; Noto Sans JP is cut down to the
characters BIZ UDPGothic lacks. The result is the same, byte for byte, at every run.
"""

import json
import subprocess
import tarfile
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
BIZ_PACKAGE, BIZ_VERSION = "fonts-morisawa-bizud-gothic", "1.05-2"
NOTO_PACKAGE, NOTO_VERSION = "@expo-google-fonts/noto-sans-jp", "0.4.3"
WEIGHTS = {"Regular": "400Regular", "Bold": "700Bold"}


def main() -> None:
    """Fetch both packages into a temporary folder and write fonts and licences."""
    FONTS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        biz, noto = fetch_biz(work), fetch_noto(work)
        for weight, noto_name in WEIGHTS.items():
            biz_file = next(biz.rglob(f"BIZUDPGothic-{weight}.ttf"))
            target = FONTS / biz_file.name
            target.write_bytes(biz_file.read_bytes())
            source = noto / noto_name / f"NotoSansJP_{noto_name}.ttf"
            write_rest(source, target, FONTS / f"NotoSansJP-Rest-{weight}.ttf")
        write_licences(biz, noto)
    for file in sorted(FONTS.iterdir()):
        print(f"{file.stat().st_size:>10,}  {file.name}")


def fetch_biz(work: Path) -> Path:
    """Unpack the Debian package and return its root."""
    package = f"{BIZ_PACKAGE}={BIZ_VERSION}"
    subprocess.run(["apt-get", "download", package], cwd=work, check=True)
    root = work / "biz"
    archive = next(work.glob("*.deb"))
    subprocess.run(["dpkg-deb", "--extract", archive, root], check=True)
    return root


def fetch_noto(work: Path) -> Path:
    """Unpack the npm package and return its folder."""
    answer = subprocess.run(
        ["npm", "pack", "--json", f"{NOTO_PACKAGE}@{NOTO_VERSION}"],
        cwd=work,
        check=True,
        capture_output=True,
        text=True,
    )
    archive = next(work.glob(json.loads(answer.stdout)[0]["filename"].split("/")[-1]))
    with tarfile.open(archive) as packed:
        packed.extractall(work / "noto", filter="data")
    return work / "noto" / "package"


def write_rest(source: Path, first: Path, target: Path) -> None:
    """Write the characters of `source` that the font `first` has not."""
    wanted = set(TTFont(source).getBestCmap()) - set(TTFont(first).getBestCmap())
    options = subset.Options(
        layout_features=["ccmp", "locl", "kern", "mark"],
        name_IDs=["*"],
        name_languages=["*"],
        notdef_outline=True,
        drop_tables=["BASE", "STAT", "vhea", "vmtx", "DSIG"],
    )
    font = subset.load_font(str(source), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    subset.save_font(font, str(target), options)


def write_licences(biz: Path, noto: Path) -> None:
    """Write both licence texts, each with the notice of its font."""
    copyright_file = next(biz.rglob("copyright")).read_text(encoding="utf-8")
    text = copyright_file.split("License: SIL-1.1\n")[-1]
    plain = "\n".join("" if line == " ." else line[1:] for line in text.splitlines())
    notice = "Copyright 2022 The BIZ UDGothic Project Authors"
    licence = FONTS / "LICENSE-BIZUDPGothic.txt"
    licence.write_text(f"{notice}\n\n{plain}\n", encoding="utf-8")
    noto_text = (noto / "LICENSE_FONT").read_text(encoding="utf-8")
    heading = "NotoSansJP-Rest-*.ttf are Noto Sans JP reduced to fewer characters.\n\n"
    (FONTS / "LICENSE-NotoSansJP.txt").write_text(heading + noto_text, encoding="utf-8")


if __name__ == "__main__":
    main()
