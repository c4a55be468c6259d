"""Asking: the order, one person's briefing, their words and answers."""
