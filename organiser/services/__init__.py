"""What the organiser can do: functions with the session first that never commit."""
