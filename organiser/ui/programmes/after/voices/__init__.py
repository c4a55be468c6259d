"""What people raised about a programme, what became of each point, and what they are told."""
