"""Themes to take up some day."""
