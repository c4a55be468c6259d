"""The organiser's own wordings: what the drafts of words are made from."""
