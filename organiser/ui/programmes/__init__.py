"""The room of programmes: the list, the asking order, the briefing and the words."""
