"""Papers before they are saved or printed."""
