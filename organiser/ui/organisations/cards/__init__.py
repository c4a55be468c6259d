"""The cards of an organisation's page, one module each."""
