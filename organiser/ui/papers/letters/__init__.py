"""Letters to one person: written beside their pages, saved or printed, never sent."""
