"""Entries that may be the same: found, merged, taken apart."""
