"""Organisations: bodies with a name and a place, their posts and licences."""
