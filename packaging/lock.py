"""Write the two lock files from pyproject.toml: `python3 packaging/lock.py [--upgrade]`.

Needs uv (`.venv/bin/python -m pip install uv`) and the package index. Versions stay as they are
unless pyproject.toml asks for others or `--upgrade` is given. The locks hold names, versions and
hashes for every platform, and no address: each user's own index serves them.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import floor  # noqa: F401 - first of ours: it stops an old Python with a sentence
from setting_up import LOCKS, PYTHON, ROOT
from speaking import Trouble, say, start

_HEADER = "# Written by packaging/lock.py from pyproject.toml; do not edit.\n"


def main(arguments: list[str]) -> int:
    """Write both locks; return the exit code."""
    parser = argparse.ArgumentParser(prog="lock.py", description="Write the lock files.")
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions allowed")
    more = ["--upgrade"] if parser.parse_args(arguments).upgrade else []
    uv = _find_uv()
    _compile(uv, LOCKS["run"], "--group", "build", *more)
    # The same versions in both, so that either can be installed over the other.
    _compile(uv, LOCKS["test"], "--group", "dev", "--constraint", str(LOCKS["run"]), *more)
    return 0


def _find_uv() -> str:
    beside = PYTHON.with_name("uv.exe" if os.name == "nt" else "uv")
    uv = str(beside) if beside.exists() else shutil.which("uv")
    if not uv:
        raise Trouble(f"uv is missing. Install it with: {PYTHON} -m pip install uv")
    return uv


def _compile(uv: str, lock: Path, *options: str) -> None:
    say(f"Writing {lock.relative_to(ROOT)} ...")
    command = [uv, "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11"]
    command += ["--generate-hashes", "--no-emit-index-url", "--no-emit-find-links"]
    command += ["--no-annotate", "--no-header", "--quiet", "--output-file", str(lock), *options]
    made = subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
    if made.returncode:
        raise Trouble("uv could not find a set of versions; its own words stand above.")
    text = lock.read_text(encoding="utf-8")
    if "://" in text:
        raise Trouble(f"{lock} holds an address; it must name packages by version alone.")
    lock.write_text(_HEADER + text, encoding="utf-8", newline="\n")
    say(f"    {text.count('==')} packages")


if __name__ == "__main__":
    start(main)
