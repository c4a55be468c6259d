"""Preferences, what was done, and about the application."""
