"""Make `.venv` in the checkout and install the locked packages, with the standard library alone.

`run.py` and `test.py` begin here. Nothing outside the checkout is touched, except that missing
packages of a Debian-like system are installed when the command runs as root.
"""

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import system_packages
from speaking import Trouble, quote, say

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCKS = {
    "run": ROOT / "packaging" / "requirements.lock",
    "test": ROOT / "packaging" / "requirements-dev.lock",
}

#: Stands while .venv is being filled: found at the start, it means the last time was interrupted.
_MAKING = VENV / "organiser-in-the-making"

#: What may pass from the caller's surroundings to ours; anything else of pip or Python is left
#: out, because a foreign module path or target folder would break the set-up in odd ways.
_PIP_KEPT = {
    "PIP_CACHE_DIR",
    "PIP_CERT",
    "PIP_CLIENT_CERT",
    "PIP_CONFIG_FILE",
    "PIP_DEFAULT_TIMEOUT",
    "PIP_EXTRA_INDEX_URL",
    "PIP_FIND_LINKS",
    "PIP_INDEX_URL",
    "PIP_KEYRING_PROVIDER",
    "PIP_NO_CACHE_DIR",
    "PIP_NO_INDEX",
    "PIP_PROXY",
    "PIP_RETRIES",
    "PIP_TIMEOUT",
    "PIP_TRUSTED_HOST",
    "PIP_USE_DEPRECATED",
}
_PYTHON_KEPT = {
    "PYTHONDONTWRITEBYTECODE",
    "PYTHONFAULTHANDLER",
    "PYTHONIOENCODING",
    "PYTHONPYCACHEPREFIX",
    "PYTHONUNBUFFERED",
    "PYTHONUTF8",
}

_PIP_TROUBLES = (
    (
        r"No space left|not enough space",
        "The disk is full. Make room (about 1 GB) and start this command again.",
    ),
    (
        r"DO NOT MATCH THE HASHES",
        "A downloaded package is not the one packaging/*.lock names, so it was not installed.\n"
        "Start again; if it stays so, the package index or its cache holds a changed file.",
    ),
    (
        r"(?i)connection|name resolution|getaddrinfo|timed? ?out|proxy|certificate|Max retries",
        "The packages could not be fetched: no way to the package index.\n"
        "Check the network (and pip's proxy or index settings), then start this command again.",
    ),
    (
        r"No matching distribution|from versions: none",
        "The package index has no ready-made package for this machine and this Python.\n"
        "Needed: a 64-bit Python 3.11 to 3.14 on Windows, macOS or a Linux with glibc.",
    ),
    (
        r"(?i)permission denied|Access is denied",
        "A file in .venv may not be changed. Close programs that use it, then start again.",
    ),
)


def ready(need: str) -> Path:
    """Make sure of everything `need` ("run" or "test") asks for; return .venv's Python.

    Quick when nothing changed since the last time. Raises Trouble with a sentence otherwise.
    """
    if not _is_ready(need):
        try:
            _make_ready(need)
        except OSError as error:
            raise Trouble(
                f"The set-up stopped at {error.filename or VENV}: {error.strerror}."
            ) from error
    return PYTHON


def surroundings(**extra: str) -> dict[str, str]:
    """Return the environment for everything we start: the caller's, without what would mislead."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PIP_", "PYTHON", "__PYVENV", "MYPYPATH"))
        or name in _PIP_KEPT
        or name in _PYTHON_KEPT
    }
    # A console that cannot show a sign gets a "?" instead of a traceback.
    kept.setdefault("PYTHONIOENCODING", ":replace")
    return kept | extra


def _is_ready(need: str) -> bool:
    stamp = _stamp(need)
    return (
        PYTHON.exists()
        and not _MAKING.exists()
        and stamp.is_file()
        and stamp.read_text(encoding="utf-8") == _fingerprint(need)
    )


def _stamp(need: str) -> Path:
    return VENV / f"organiser-ready-to-{need}"


def _fingerprint(need: str) -> str:
    """Return what the installed state depends on, as one line: it changes, we install again."""
    parts = (
        LOCKS[need].read_bytes(),
        (ROOT / "pyproject.toml").read_bytes(),
        os.fsencode(ROOT),
        _our_version().encode(),
    )
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _our_version() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def _make_ready(need: str) -> None:
    if not _is_usable():
        _make_venv()
    _MAKING.touch()
    for stamp in map(_stamp, LOCKS):
        stamp.unlink(missing_ok=True)
    lock = LOCKS[need]
    say(f"Installing the packages of {lock.relative_to(ROOT)} (the first time takes a while) ...")
    _pip("--require-hashes", "--only-binary=:all:", "-r", str(lock))
    say("Installing Organiser itself, from this checkout ...")
    _pip("--no-index", "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    _point_at_checkout()
    for done in ("run", "test") if need == "test" else ("run",):
        _stamp(done).write_text(_fingerprint(done), encoding="utf-8")
    _MAKING.unlink()


def _point_at_checkout() -> None:
    """Name the checkout relative to .venv in the file that puts it on the module path.

    Python before 3.13 reads that file in the system's encoding: on Windows a folder named in
    Japanese would stop every start.
    """
    places = ("lib/python*/site-packages", "Lib/site-packages")
    for file in (file for place in places for file in VENV.glob(f"{place}/_organiser.pth")):
        file.write_text(os.path.relpath(ROOT, file.parent) + "\n", encoding="ascii")


def _is_usable() -> bool:
    """Tell whether .venv can be filled as it is; say why not."""
    if not VENV.exists():
        return False
    if _MAKING.exists():
        say("The last set-up was interrupted: making .venv anew.")
        return False
    version = _venv_version()
    if version and version != _our_version():
        say(f".venv belongs to Python {version}, this is {_our_version()}: making it anew.")
        return False
    if _succeeds([str(PYTHON), "-I", "-X", "utf8", "-c", "import pip"]):
        return True
    say(".venv does not work: making it anew.")
    return False


def _venv_version() -> str:
    """Return "3.11" for a .venv made by Python 3.11; empty when it does not say."""
    try:
        settings = (VENV / "pyvenv.cfg").read_text(encoding="utf-8")
    except OSError:
        return ""
    found = re.search(r"^version\w*\s*=\s*(\d+\.\d+)", settings, re.MULTILINE)
    return found[1] if found else ""


def _succeeds(command: list[str]) -> bool:
    try:
        return (
            subprocess.run(command, env=surroundings(), capture_output=True, check=False).returncode
            == 0
        )
    except OSError:
        return False


def _make_venv() -> None:
    _need_venv_module()
    if VENV.exists():
        _clear_venv()
    # Started from inside an old .venv, we still build on the Python it was made from.
    python = getattr(sys, "_base_executable", None) or sys.executable
    say(f"Making {VENV} with Python {sys.version.split()[0]} ...")
    VENV.mkdir()
    _MAKING.touch()
    made = subprocess.run(
        [python, "-I", "-m", "venv", str(VENV)],
        env=surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if made.returncode:
        quote(made.stdout.splitlines())
        raise Trouble("Python could not make .venv; its own words stand above.")


def _clear_venv() -> None:
    """Remove .venv if it is one; a folder of somebody's own under that name stays."""
    ours = _MAKING.exists() or (VENV / "pyvenv.cfg").exists()
    if not ours and any(VENV.iterdir()):
        raise Trouble(f"{VENV} is no Python environment. Move it away, then start again.")
    shutil.rmtree(VENV)


def _need_venv_module() -> None:
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return
    reason = "This Python cannot make environments: its modules venv and ensurepip are missing."
    if not system_packages.are_ours():
        raise Trouble(f"{reason}\nInstall Python from python.org, or python3-venv of your system.")
    system_packages.install([f"python{_our_version()}-venv"], reason)
    importlib.invalidate_caches()
    if not importlib.util.find_spec("ensurepip"):
        raise Trouble(reason)


def _pip(*arguments: str) -> None:
    """Run `pip install`, showing its downloads; on failure its last words and a sentence."""
    command = [str(PYTHON), "-I", "-X", "utf8", "-m", "pip", "install"]
    command += ["--no-input", "--disable-pip-version-check", "--progress-bar=off", *arguments]
    lines = []
    with subprocess.Popen(
        command,
        # Installing for the user would miss .venv, whatever pip's settings say.
        env=surroundings(PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0"),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as pip:
        for line in pip.stdout or ():
            lines.append(line.rstrip())
            if line.strip().startswith("Downloading "):
                say(f"  {line.strip()}")
    if pip.returncode:
        quote(lines[-12:])
        raise Trouble(_pip_trouble("\n".join(lines)))


def _pip_trouble(output: str) -> str:
    for pattern, sentence in _PIP_TROUBLES:
        if re.search(pattern, output):
            return sentence
    return "pip could not install the packages; its own words stand above."
