"""Inviting one person at a time: the order, the briefing, the words, seats and answers."""
