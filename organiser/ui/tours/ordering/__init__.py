"""A better order of stops, looked for beside the window and shown before it is taken."""
