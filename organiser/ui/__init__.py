"""Everything Qt, sorted by what the user sees."""
