"""What people can do, how much room they have, what they agreed to: forms, and the catalogue."""
