"""The scripts in packaging: what they recognise, and what they tell people to do."""

import importlib.util
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

SCRIPTS = Path(__file__).resolve().parent.parent / "packaging"
POSIX = pytest.mark.skipif(os.name == "nt", reason="shared libraries are Linux's affair")


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"script_{name}", SCRIPTS / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(autouse=True)
def scripts_can_be_imported(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.syspath_prepend(SCRIPTS)
    yield
    for name in ("floor", "setting_up", "speaking", "story", "system_packages"):
        sys.modules.pop(name, None)


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an environment with Qt's files, whose xcb plugin finds one library less."""
    qt = tmp_path / "venv" / "lib" / "python3.11" / "site-packages" / "PySide6" / "Qt"
    for file in ("lib/libQt6Gui.so.6", "plugins/platforms/libqxcb.so"):
        (qt / file).parent.mkdir(parents=True)
        (qt / file).touch()
    (qt / "plugins" / "platforms" / "libqoffscreen.so").touch()
    ldd = tmp_path / "bin" / "ldd"
    ldd.parent.mkdir()
    ldd.write_text(
        "#!/bin/sh\necho 'libc.so.6 => /lib/libc.so.6 (0x0)'\n"
        "case \"$*\" in *libqxcb*) echo 'libxcb-cursor.so.0 => not found';; esac\n"
    )
    ldd.chmod(0o755)
    monkeypatch.setenv("PATH", f"{ldd.parent}{os.pathsep}{os.environ['PATH']}")
    return tmp_path / "venv"


@POSIX
@pytest.mark.parametrize(
    ("platform", "missing"), [("xcb", {"libxcb-cursor.so.0"}), ("offscreen", set())]
)
def test_a_screen_needs_more_libraries_than_none(
    venv: Path, platform: str, missing: set[str]
) -> None:
    assert load("system_packages").missing_libraries(venv, platform) == missing


@POSIX
def test_without_the_right_to_install_the_command_is_named(
    venv: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages = load("system_packages")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(packages, "are_ours", lambda: True)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(packages.Trouble, match=r"sudo apt-get install .* libxcb-cursor0"):
        packages.need_for_qt(venv, ["xcb"])


@POSIX
def test_one_usable_platform_is_enough(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    load("system_packages").need_for_qt(venv, ["offscreen", "xcb"])


@POSIX
@pytest.mark.parametrize(
    ("screens", "platforms"),
    [({}, []), ({"DISPLAY": ":0"}, ["xcb"]), ({"WAYLAND_DISPLAY": "w-0"}, ["wayland"])],
)
def test_the_screen_is_known_by_its_variables(
    monkeypatch: pytest.MonkeyPatch, screens: dict[str, str], platforms: list[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in screens.items():
        monkeypatch.setenv(name, value)
    assert load("system_packages").platforms_here() == platforms


def test_foreign_settings_of_pip_and_python_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PYTHONPATH", "PIP_TARGET", "PIP_USER", "PIP_INDEX_URL"):
        monkeypatch.setenv(name, "somewhere")
    kept = load("setting_up").surroundings(QT_QPA_PLATFORM="offscreen")
    assert {"PYTHONPATH", "PIP_TARGET", "PIP_USER"}.isdisjoint(kept)
    assert kept["PIP_INDEX_URL"] == "somewhere"
    assert kept["QT_QPA_PLATFORM"] == "offscreen"


def test_an_interrupted_environment_is_recognised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    setting_up = load("setting_up")
    monkeypatch.setattr(setting_up, "VENV", tmp_path)
    monkeypatch.setattr(setting_up, "_MAKING", tmp_path / "making")
    (tmp_path / "making").touch()
    assert not setting_up._is_usable()
    assert "interrupted" in capsys.readouterr().out


def test_a_folder_of_somebody_is_never_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    setting_up = load("setting_up")
    monkeypatch.setattr(setting_up, "VENV", tmp_path)
    monkeypatch.setattr(setting_up, "_MAKING", tmp_path / "making")
    (tmp_path / "letters.txt").touch()
    with pytest.raises(setting_up.Trouble, match="Move it away"):
        setting_up._clear_venv()
    assert (tmp_path / "letters.txt").exists()


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("NewConnectionError: Temporary failure in name resolution", "no way to the package index"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: No matching distribution found for x", "64-bit Python"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES FROM", "not the one"),
        ("anything else", "pip could not install"),
    ],
)
def test_a_failure_of_pip_becomes_a_sentence(output: str, sentence: str) -> None:
    assert sentence in load("setting_up")._pip_trouble(output)


def test_what_stands_after_two_dashes_goes_to_the_application() -> None:
    split = load("run")._split
    assert split(["--book", "a", "--", "--scheme", "dark"]) == (
        ["--book", "a"],
        ["--scheme", "dark"],
    )
    assert split(["--book", "a"]) == (["--book", "a"], [])


@pytest.mark.parametrize(
    ("suite", "check_passed", "last_line", "code"),
    [
        ('tests="5" failures="0" errors="0" skipped="1"', True, "5 passed, 0 failed", 0),
        ('tests="5" failures="1" errors="1" skipped="0"', True, "4 passed, 2 failed", 1),
        ('tests="5" failures="0" errors="0" skipped="0"', False, "5 passed, 1 failed", 1),
    ],
)
def test_the_last_line_counts(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    suite: str,
    check_passed: bool,
    last_line: str,
    code: int,
) -> None:
    script = load("test")
    (tmp_path / "tests.xml").write_text(f"<testsuites><testsuite {suite}/></testsuites>")
    all_passed = 'failures="0"' in suite
    outcomes = [
        script.Outcome("Lint", check_passed, 1.0),
        script.Outcome("Tests (pytest)", all_passed, 2.0),
    ]
    assert script._sum_up(outcomes, tmp_path) == code
    assert capsys.readouterr().out.splitlines()[-1] == last_line
