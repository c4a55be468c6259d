"""Two that may be one: finding them, merging them, taking a merge apart, splitting a person."""
