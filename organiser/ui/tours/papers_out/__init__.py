"""The papers of a tour that are out: who holds which, and who has to be told what changed."""
