"""What travels: the wheel with its resources, a frozen bundle, and lock files without addresses."""

import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from organiser import paths

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ["requirements.lock", "requirements-dev.lock"]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.fixture
def fresh_paths() -> Iterator[None]:
    paths.resources_folder.cache_clear()
    yield
    paths.resources_folder.cache_clear()


def test_the_wheel_holds_package_and_resources(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    travelling = [*(ROOT / "organiser").rglob("*"), *(ROOT / "resources").rglob("*")]
    expected = {
        file.relative_to(ROOT).as_posix().replace("resources/", "organiser/resources/", 1)
        for file in travelling
        if file.is_file() and "__pycache__" not in file.parts
    }
    assert expected <= names
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"organiser"}


def test_an_installed_wheel_finds_its_resources(wheel: Path, tmp_path: Path) -> None:
    target = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(target)
    script = (
        f"import sys; sys.path.insert(0, {str(target)!r});"
        "from organiser import paths; print(ascii(str(paths.resources_folder())))"
    )
    command = [sys.executable, "-I", "-c", script]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == ascii(str(target.resolve() / "organiser" / "resources"))


@pytest.mark.usefixtures("fresh_paths")
def test_a_frozen_bundle_finds_its_resources(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "resources.toml").touch()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources_folder() == tmp_path / "resources"


@pytest.mark.usefixtures("fresh_paths")
def test_a_checkout_finds_its_resources() -> None:
    assert paths.resources_folder() == ROOT / "resources"


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_versions_and_hashes_but_no_address(lock: str) -> None:
    text = _read(lock)
    assert "://" not in text
    entries = re.split(r"\n(?=\S)", text.partition("\n")[2])
    assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_what_the_project_asks_for(lock: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = project["project"]["dependencies"] + project["dependency-groups"]["build"]
    if lock == "requirements-dev.lock":
        asked += [one for one in project["dependency-groups"]["dev"] if isinstance(one, str)]
    names = {re.split(r"[^\w-]", one.replace("_", "-"))[0].lower() for one in asked}
    locked = set(re.findall(r"^([\w-]+)==", _read(lock), flags=re.MULTILINE))
    assert names <= locked


def test_both_locks_agree() -> None:
    run, test = (set(re.findall(r"^\S+==\S+", _read(lock), re.MULTILINE)) for lock in LOCKS)
    assert run <= test


def _read(lock: str) -> str:
    return (ROOT / "packaging" / lock).read_text(encoding="utf-8")
