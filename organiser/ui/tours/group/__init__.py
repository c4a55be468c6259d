"""The side of the group: people, seats, rooms."""
