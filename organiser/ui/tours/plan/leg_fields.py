"""The fields of a way: by what, how long, how far; shared by the forms of stops and of ways."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from organiser.services.tours.stop_drafts import LegDraft
from organiser.touring.itinerary import TimedLeg
from organiser.touring.lines import duration
from organiser.ui.form_fields import FieldColumn
from organiser.ui.language import say
from organiser.ui.tours.plan.read_field import LengthField, ReadField
from organiser.ui.tours.typed_tour import distance_text, read_distance
from organiser.vocabulary import LegMode

translate = QCoreApplication.translate


def add_leg_fields(fields: FieldColumn, leg: LegDraft) -> None:
    """Add the three fields in one line; without minutes the way is estimated."""
    with fields.side_by_side():
        fields.add_words("leg.mode", translate("LegFields", "By"), LegMode, leg.mode)
        fields.add_field(
            "leg.typed_minutes",
            translate("LegFields", "Minutes"),
            LengthField(leg.typed_minutes),
        )
        fields.add_field(
            "leg.typed_distance_m",
            translate("LegFields", "Kilometres"),
            ReadField(read_distance, distance_text(leg.typed_distance_m)),
        )


def leg_draft(fields: FieldColumn, before: LegDraft) -> LegDraft:
    """Return the way as it stands in the fields; what they do not show is as it was `before`."""
    return replace(
        before,
        mode=fields.field("leg.mode").value(),
        typed_minutes=fields.field("leg.typed_minutes").minutes(),
        typed_distance_m=read_distance(fields.field("leg.typed_distance_m").text()),
    )


def show_estimate(fields: FieldColumn, estimate: TimedLeg | None) -> None:
    """Show what the way takes without typed minutes, where they would be typed."""
    minutes, distance = fields.field("leg.typed_minutes"), fields.field("leg.typed_distance_m")
    if estimate is None:
        minutes.setPlaceholderText(translate("LegFields", "e.g. 25"))
        distance.setPlaceholderText("")
        return
    about = translate("LegFields", "about {duration}")
    minutes.setPlaceholderText(about.format(duration=say(duration(estimate.minutes))))
    far = translate("LegFields", "about {distance} km")
    metres = estimate.distance_m or 0
    distance.setPlaceholderText(far.format(distance=round(metres / 1000, 1)))
