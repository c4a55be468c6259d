"""Sessions: agenda, attendance, minutes, repeat rules, and thanks afterwards."""
