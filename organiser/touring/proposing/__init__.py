"""A better order for a planned tour: asked, compared with today's, and explained."""
