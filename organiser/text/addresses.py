"""Addresses as they are written: in one piece in Japanese, small to large in Latin letters."""


def joined_place(prefecture: str, municipality: str, rest: str = "") -> str:
    """Return parts of an address in one: 兵庫県姫路市, but Bandung, Jawa Barat in Latin letters."""
    parts = [prefecture, municipality, rest]
    if any(sign > "\u2e80" for part in parts for sign in part):
        return "".join(parts)
    return ", ".join(filter(None, reversed(parts)))


def written_address(postal_code: str, place: str, country: str = "") -> str:
    """Return an address on one line, 〒 before a postal code of Japan."""
    domestic = country in ("", "日本", "Japan")
    marked = f"〒{postal_code}" if postal_code and domestic else postal_code
    return " ".join(filter(None, (marked, place, country)))
