"""What papers say: who may read what, the values a paper is made of, and its lines as text."""
