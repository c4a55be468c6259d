"""Choosing how badges, cards, labels and envelopes are printed, beside their preview."""
