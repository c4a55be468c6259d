"""What the organiser sees of organisations: the list, a page for each, the form."""
