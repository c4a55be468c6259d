"""The cards beside a person's timeline, one module each."""
