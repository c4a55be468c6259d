"""The readings of Japanese names, from IPADIC's list of names and from a list of our own."""

import csv
from collections import defaultdict
from pathlib import Path

_BY_HAND = Path(__file__).resolve().with_name("name_readings_by_hand.txt")
_SECTIONS = {"姓": "family", "名": "given"}
_HIRAGANA = {katakana: katakana - 0x60 for katakana in range(0x30A1, 0x30F7)}


def names_table(dictionary: Path) -> str:
    """Return the table: family names, an empty line, given names; each with its readings.

    The readings stand in order, likeliest first: those of our own list, then IPADIC's by cost.
    """
    readings = _of_ipadic(dictionary)
    for section, name, first in _by_hand():
        known = readings[section].get(name, [])
        readings[section][name] = list(dict.fromkeys([*first, *known]))
    return "\n".join(
        "".join(f"{name}\t{' '.join(found)}\n" for name, found in sorted(readings[section].items()))
        for section in _SECTIONS.values()
    )


def _of_ipadic(dictionary: Path) -> dict[str, dict[str, list[str]]]:
    costs: dict[str, dict[str, dict[str, int]]] = {
        section: defaultdict(dict) for section in _SECTIONS.values()
    }
    with dictionary.open(encoding="euc-jp", newline="") as rows:
        for row in csv.reader(rows):
            name, cost, kind, reading = row[0], int(row[3]), row[7], row[11]
            # a name in kana is its own reading
            if kind in _SECTIONS and any(sign > "ヿ" for sign in name):
                of_name = costs[_SECTIONS[kind]][name]
                hiragana = reading.translate(_HIRAGANA)
                of_name[hiragana] = min(cost, of_name.get(hiragana, cost))
    return {
        section: {name: _in_order(of_name) for name, of_name in names.items()}
        for section, names in costs.items()
    }


def _in_order(costs: dict[str, int]) -> list[str]:
    return sorted(costs, key=lambda reading: (costs[reading], reading))


def _by_hand() -> list[tuple[str, str, list[str]]]:
    entries = []
    for line in _BY_HAND.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            section, name, *readings = line.split()
            entries.append((section, name, readings))
    return entries
