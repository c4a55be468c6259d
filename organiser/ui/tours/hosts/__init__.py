"""Who receives the group on a tour."""
