"""The cards of a circle's page, one module each."""
