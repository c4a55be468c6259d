"""Shared libraries that Qt takes from the system on Linux: which are missing, and their packages.

On a Debian-like system, as root, missing packages are installed; otherwise the command is named.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from speaking import Trouble, quote, say

#: What every window needs, also one that is only drawn in memory; the platform plugin adds its own.
_QT_LIBRARIES = ("Core", "Gui", "Widgets", "Svg", "Network", "PrintSupport", "DBus", "Test")

#: Library to Debian package. Newer releases answer to these names too.
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}


def platforms_here() -> list[str]:
    """Return Qt's platform plugins that fit the screen of this session, the likeliest first.

    Empty where there is no screen. Windows and macOS bring everything themselves and are taken to
    have a screen: their one plugin is named but never looked at.
    """
    if os.name == "nt" or sys.platform == "darwin":
        return ["native"]
    found = {"wayland": os.environ.get("WAYLAND_DISPLAY"), "xcb": os.environ.get("DISPLAY")}
    return [platform for platform, screen in found.items() if screen]


def need_for_qt(venv: Path, platforms: list[str]) -> None:
    """Make sure that Qt in `venv` finds the libraries of at least one of `platforms`.

    Raises Trouble with the command to run when this user may not install packages.
    """
    if not sys.platform.startswith("linux") or not shutil.which("ldd"):
        return
    # A library that was missing hides what it needs in turn: look again after installing.
    for _ in range(3):
        missing = min((missing_libraries(venv, name) for name in platforms), key=len)
        if not missing:
            return
        reason = f"Qt lacks shared libraries of this system: {', '.join(sorted(missing))}."
        packages = sorted({_PACKAGES[name] for name in missing if name in _PACKAGES})
        if not packages or not are_ours():
            break
        install(packages, reason)
    raise Trouble(f"{reason}\nInstall what holds them, then start this command again.")


def missing_libraries(venv: Path, platform: str) -> set[str]:
    """Return the names of the libraries that the loader does not find for Qt on `platform`."""
    folders = list(venv.glob("lib/python*/site-packages/PySide6/Qt"))
    files = [
        str(file)
        for folder in folders
        for file in (
            *(folder / "lib" / f"libQt6{part}.so.6" for part in _QT_LIBRARIES),
            folder / "plugins" / "platforms" / f"libq{platform}.so",
        )
        if file.exists()
    ]
    if not files:
        return set()
    ldd = ["ldd", *files]
    told = subprocess.run(ldd, capture_output=True, text=True, errors="replace", check=False)
    lines = [line.strip() for line in told.stdout.splitlines()]
    return {line.split()[0] for line in lines if line.endswith("not found")}


def are_ours() -> bool:
    """Tell whether this is a Debian-like system, whose packages we know by name."""
    return sys.platform.startswith("linux") and bool(
        shutil.which("apt-get") and shutil.which("dpkg")
    )


def install(packages: list[str], reason: str) -> None:
    """Install Debian packages as root; for anybody else raise Trouble with the command to run."""
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        told = f"sudo {' '.join(command)}"
        raise Trouble(f"{reason}\nInstall them, then start this command again:\n\n    {told}")
    say(f"{reason}\nInstalling {' '.join(packages)} ...")
    if not _lists_are_missing() and _apt(command).returncode == 0:
        return
    # The lists are missing, or so old that the packages they name are gone.
    _apt(["apt-get", "update"])
    last = _apt(command)
    if last.returncode:
        quote(last.stdout.splitlines()[-8:])
        raise Trouble("apt-get could not install them; its own words stand above.")


def _lists_are_missing() -> bool:
    return not any(Path("/var/lib/apt/lists").glob("*_Packages*"))


def _apt(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
