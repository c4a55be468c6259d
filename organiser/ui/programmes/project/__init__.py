"""A joint project: who does what with whom, and how far it is."""
