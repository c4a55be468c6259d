"""What goes on between people: contacts, ties, promises, rhythms, circles."""
