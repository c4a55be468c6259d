"""Overview: one programme at a glance; every number opens the people behind it."""
