"""What the organiser sees of circles: the list, a page for each, their forms."""
