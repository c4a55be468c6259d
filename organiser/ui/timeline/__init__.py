"""What happened with a person, a body or a circle: seen, logged in one line, with its files."""
