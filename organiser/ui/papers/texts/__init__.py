"""The organiser's own texts on papers: listed, written with their fields, seen as they read."""
