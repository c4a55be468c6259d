"""People: who they are, what they can do, how to find them again."""
