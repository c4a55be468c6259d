"""Giving out papers: what changed since the last time, to whom they go, who was told."""
