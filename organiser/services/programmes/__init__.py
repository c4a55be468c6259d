"""Programmes: what they are, whom they are for, who carries them, what follows."""
