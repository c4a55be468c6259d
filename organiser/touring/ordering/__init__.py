"""A better order of stops: what is asked, how it is searched, why each stop moved."""
