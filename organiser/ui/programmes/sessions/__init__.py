"""The dates of a programme: when, with what, who came, what was said."""
