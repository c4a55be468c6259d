"""Small maps of a tour, computed: outlines, towns, numbered stops, names that do not overlap."""
