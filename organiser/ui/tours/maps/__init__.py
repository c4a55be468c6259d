"""The map of a tour in the window."""
