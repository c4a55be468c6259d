"""Tours: days, stops, the ways between them, and what is coming."""
