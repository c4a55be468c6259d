"""What papers are made of: read from the book, and passed through the gate for their reader."""
