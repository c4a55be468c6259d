"""The time zones a tour may go by, under the names of their places."""

from PySide6.QtCore import QCoreApplication

from organiser.touring.zones import zone_mark


def zone_choices(*further: str) -> list[tuple[object, str]]:
    """Return the zones of Japan, Indonesia and the ways between; `further` ones by their ids."""
    translate = QCoreApplication.translate
    named = {
        "Asia/Tokyo": translate("Zones", "Japan"),
        "Asia/Jakarta": translate("Zones", "Java, Sumatra"),
        "Asia/Makassar": translate("Zones", "Bali, Sulawesi"),
        "Asia/Jayapura": translate("Zones", "Maluku, Papua"),
        "Asia/Singapore": translate("Zones", "Singapore"),
        "Asia/Manila": translate("Zones", "Philippines"),
        "Asia/Ho_Chi_Minh": translate("Zones", "Vietnam"),
        "Asia/Bangkok": translate("Zones", "Thailand"),
        "Asia/Seoul": translate("Zones", "Korea"),
        "Asia/Taipei": translate("Zones", "Taiwan"),
    }
    named |= {zone: zone for zone in further if zone and zone not in named}
    return [(zone, f"{name} ({zone_mark(zone)})") for zone, name in named.items()]
