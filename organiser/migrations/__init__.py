"""How older books become today's; imports nothing of ours."""
