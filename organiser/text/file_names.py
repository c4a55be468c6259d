"""Names of files that came from other systems, made fit for every system."""

import re
import unicodedata

#: Windows refuses these signs, all systems refuse `/`.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
#: What Windows takes for a device, whatever ending stands behind it.
_DEVICE = re.compile(r"(?i)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)")
#: Systems allow 255 bytes; folders in the cloud and archives want some of them.
_LONGEST_BYTES = 180
_LONGEST_ENDING = 16
#: What a system runs, or lets run something, when it is opened.
_PROGRAMS = """
    app appimage appref-ms application bat chm cmd com command cpl desktop exe gadget hta inf jar
    js jse lnk msc msi msix msp pif ps1 py pyw reg run scf scpt scr sct settingcontent-ms sh url vb
    vbe vbs workflow ws wsf wsh
"""


def safe_name(name: str) -> str:
    """Return the name of a file as any system takes it, its ending kept; `file` for no name.

    Marks split off by macOS are joined again; signs that a system refuses become `_`, those that
    nobody sees go. A name that is too long loses the end of its stem.
    """
    joined = unicodedata.normalize("NFC", name)
    visible = "".join(sign for sign in joined if unicodedata.category(sign)[0] != "C")
    plain = _FORBIDDEN.sub("_", visible).strip(" .\u3000")
    stem, dot, ending = plain.rpartition(".")
    if not stem or len(ending) > _LONGEST_ENDING:
        stem, dot, ending = plain, "", ""
    room = _LONGEST_BYTES - len((dot + ending).encode())
    stem = stem.encode()[:room].decode(errors="ignore").rstrip(" .")
    whole = stem + dot + ending
    return f"_{whole}" if _DEVICE.match(whole) else whole or "file"


def is_program(name: str) -> bool:
    """Tell whether a file of this name would be run, not shown, when it is opened."""
    _stem, dot, ending = safe_name(name).rpartition(".")
    return bool(dot) and ending.lower() in _PROGRAMS.split()
