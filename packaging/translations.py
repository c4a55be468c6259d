"""Gather the window's texts and compile their translations.

    .venv/bin/python packaging/translations.py

Reads every `tr` and `translate` of `organiser/ui` and `organiser/app.py` into
`resources/translations/organiser_ja.ts` (all texts) and `organiser_en.ts` (plurals only; English
itself stands in the source), keeps what is translated there, and compiles both to `.qm`. What the
Japanese file still lacks is listed, and the exit code is then 1.
"""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"


def main() -> int:
    """Gather, compile, and say what is missing."""
    gather(FOLDER)
    for language in ("ja", "en"):
        compile_file(FOLDER / f"organiser_{language}.ts", FOLDER / f"organiser_{language}.qm")
    missing = unfinished(FOLDER / "organiser_ja.ts") + unfinished(FOLDER / "organiser_en.ts")
    for context, text in missing:
        print(f"not translated: {context}: {text}")
    return 1 if missing else 0


def gather(folder: Path) -> None:
    """Bring the `.ts` files in `folder` in step with the source."""
    sources = [*sorted((ROOT / "organiser" / "ui").rglob("*.py")), ROOT / "organiser" / "app.py"]
    common = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
    japanese = folder / "organiser_ja.ts"
    english = folder / "organiser_en.ts"
    _run("lupdate", *common, "-target-language", "ja", *sources, "-ts", japanese)
    _run("lupdate", *common, "-target-language", "en", "-pluralonly", *sources, "-ts", english)


def compile_file(source: Path, target: Path) -> None:
    """Compile one `.ts` file; a window that has the old one open keeps reading that."""
    fresh = target.with_suffix(".new")
    _run("lrelease", "-silent", source, "-qm", fresh)
    fresh.replace(target)


def unfinished(file: Path) -> list[tuple[str, str]]:
    """Return context and text of every message without a finished translation."""
    found = []
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else [*translation.iter("numerusform")]
            texts = [form.text for form in forms] or [getattr(translation, "text", None)]
            if translation is None or translation.get("type") or not all(texts):
                found.append((context.findtext("name", ""), message.findtext("source", "")))
    return found


def _run(tool: str, *arguments: object) -> None:
    import PySide6

    program = Path(PySide6.__file__).parent / tool
    if sys.platform == "win32":
        program = program.with_suffix(".exe")
    elif not program.exists():
        program = Path(PySide6.__file__).parent / "Qt" / "libexec" / tool
    subprocess.run([str(program), *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
