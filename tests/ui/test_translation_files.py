"""The window's texts: each is gathered, translated, compiled, and none goes round translation."""

import ast
import importlib.util
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from organiser.ui.language import install_translators
from tests.ui.window_texts import (
    SOURCE,
    TRANSLATIONS,
    Text,
    bases_in,
    forgotten_in,
    places,
    plural_classes_in,
    sources,
    texts_in,
    translations,
)

LANGUAGES = ("ja", "en")
PLANTED = """
class Planted(QWidget):
    def __init__(self):
        self.setWindowTitle(self.tr("Nobody has translated this."))
        self.add(Chip("Round translation"), icon_button("plus", "Add it", name="add_button"))
        self.setToolTip(f"{self.count} left" if self.count else QCoreApplication.translate(
            "Planted", "%n left", "", self.count))
"""


@pytest.fixture(scope="module")
def script() -> ModuleType:
    file = SOURCE.parent / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("script_translations", file)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def gathered(texts: Iterator[Text]) -> set[tuple[str, str, str]]:
    return {(text.context, text.source, text.comment) for text in texts}


def in_source() -> Iterator[Text]:
    for tree in sources().values():
        yield from texts_in(tree)


def test_every_text_is_in_the_japanese_file() -> None:
    assert gathered(in_source()) - gathered(iter(translations("ja"))) == set()


def test_the_files_are_in_step_with_the_source(script: ModuleType, tmp_path: Path) -> None:
    files = [f"organiser_{language}.ts" for language in LANGUAGES]
    for file in files:
        shutil.copy(TRANSLATIONS / file, tmp_path)
    script.gather(tmp_path)
    changed = [f for f in files if (tmp_path / f).read_text() != (TRANSLATIONS / f).read_text()]
    assert changed == [], "run packaging/translations.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_untranslated(script: ModuleType, language: str) -> None:
    assert script.unfinished(TRANSLATIONS / f"organiser_{language}.ts") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_same_places(language: str) -> None:
    wrong = {
        text.source: said
        for text, said in translations(language).items()
        for form in said
        if places(form) != places(text.source)
    }
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_files_are_fresh(script: ModuleType, tmp_path: Path, language: str) -> None:
    fresh = tmp_path / "fresh.qm"
    script.compile_file(TRANSLATIONS / f"organiser_{language}.ts", fresh)
    kept = TRANSLATIONS / f"organiser_{language}.qm"
    assert fresh.read_bytes() == kept.read_bytes(), "run packaging/translations.py"


def test_plurals_are_said_by_tr_alone() -> None:
    # lupdate takes no plural out of `translate`, and drops some of them without a word.
    assert [text for text in in_source() if "%n" in text.source and text.way != "tr"] == []
    one = [text.source for text in translations("ja") if "%n" in text.source and text.way == "one"]
    assert one == []


def test_no_class_with_plurals_has_children() -> None:
    # `tr` asks under the child's name first, gets the bare number put in, and stops there.
    trees = sources().values()
    plural = {name for tree in trees for name in plural_classes_in(tree)}
    assert plural & {name for tree in trees for name in bases_in(tree)} == set()


def test_children_speak_with_the_texts_of_their_parents(qapp: QApplication) -> None:
    parent = type("FormDialog", (QObject,), {})
    child = type("SomeForm", (parent,), {})
    install_translators(qapp, "ja")
    assert child().tr("Save") == "保存"
    assert QObject().tr("Save") == "Save"


def test_plurals_follow_the_number(qapp: QApplication) -> None:
    room = type("TodayRoom", (QObject,), {})()
    assert [room.tr("%n day(s)", "", count) for count in (1, 2)] == ["1 day", "2 days"]
    install_translators(qapp, "ja")
    assert room.tr("%n day(s)", "", 2) == "2日間"


def test_nothing_goes_round_translation() -> None:
    found = {file: list(forgotten_in(tree)) for file, tree in sources().items()}
    assert {file: texts for file, texts in found.items() if texts} == {}


def test_planted_texts_are_found(script: ModuleType, tmp_path: Path) -> None:
    tree = ast.parse(PLANTED)
    found = list(texts_in(tree))
    assert ("Planted", "Nobody has translated this.", "") in gathered(iter(found))
    assert gathered(iter(found)) & gathered(iter(translations("ja"))) == set()
    assert [text.way for text in found if "%n" in text.source] == ["translate"]
    assert list(forgotten_in(tree)) == [" left", "Round translation", "Add it"]
    planted = tmp_path / "planted.ts"
    text = (TRANSLATIONS / "organiser_ja.ts").read_text(encoding="utf-8")
    planted.write_text(text.replace(">保存</translation>", "></translation>", 1), encoding="utf-8")
    assert script.unfinished(planted) == [("FormDialog", "Save")]
