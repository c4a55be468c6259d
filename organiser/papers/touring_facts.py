"""What the fields of a computed tour are about, for the gate; the papers of a tour read no others.

The values of `touring` know nothing of papers, so what they tell is said here.
"""

from organiser.touring.itinerary import Itinerary, TimedDay, TimedStop, Timeline
from organiser.touring.plan import PlannedDay, PlannedHost, PlannedStop
from organiser.vocabulary import Fact


def _about(fact: Fact, names: str) -> dict[str, Fact]:
    return dict.fromkeys(names.split(), fact)


TOURING_FACTS: dict[type, dict[str, Fact]] = {
    Itinerary: {
        **_about(Fact.KEY, "tour_id revision"),
        **_about(
            Fact.PLAN,
            "title first_day last_day timeline participants gathering things_to_bring rain_rule"
            " closing_note",
        ),
        **_about(Fact.ORGANISER_CONTACT, "organiser_name organiser_telephone"),
        "plan": Fact.INTERNAL,
    },
    Timeline: {"days": Fact.PLAN, "conflicts": Fact.INTERNAL},
    TimedDay: _about(
        Fact.PLAN,
        "plan number stops travel_minutes visit_minutes meal_minutes free_minutes leaves_lodging",
    ),
    TimedStop: {
        **_about(
            Fact.PLAN,
            "stop number starts ends arrives waits_minutes leg_before leaves offset_minutes",
        ),
        "margin_minutes": Fact.INTERNAL,
    },
    PlannedDay: {
        "day_id": Fact.KEY,
        **_about(Fact.PLAN, "day starts_at stops note starts_from"),
        **_about(Fact.INTERNAL, "ends_by lunch"),
    },
    PlannedStop: {
        **_about(Fact.KEY, "stop_id organisation_id"),
        **_about(
            Fact.PLAN,
            "kind name dwell_minutes fixed_start place zone address purpose note host leg_before",
        ),
        **_about(
            Fact.INTERNAL,
            "least_dwell_minutes most_dwell_minutes buffer_before_minutes buffer_after_minutes"
            " windows hours is_optional lock",
        ),
    },
    PlannedHost: {
        "person_id": Fact.KEY,
        **_about(Fact.PLAN, "name plain_name stage"),
        **_about(Fact.INTERNAL, "asked_on requested_on lead_days largest_group"),
    },
}
