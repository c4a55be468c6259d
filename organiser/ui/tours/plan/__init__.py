"""The plan of a tour: its days as timelines, what to mind, and the forms of stops and ways."""
