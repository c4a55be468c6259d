"""The side of a tour on the day itself: now, next, delays, calls, presence, expenses."""
