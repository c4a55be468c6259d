"""Today: what is one click from being done."""
