"""Pure computing of a tour: travel time, timeline, conflicts. Plain values in and out."""
