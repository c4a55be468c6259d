"""Ties, promises and rhythms: their forms, lists and the picture of who is tied to whom."""
