"""The room of tours: the list, a tour day by day, and its forms."""
