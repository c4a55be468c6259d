"""Organiser: the desk of one person who keeps a small professional circle alive."""

__version__ = "0.1.0"
