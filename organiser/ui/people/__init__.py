"""What the organiser sees of people: the list, a page per person, forms, the quick log, import."""
