"""One file for each of several: the same paper for everybody, made beside the window."""
