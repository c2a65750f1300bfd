"""The window around the rooms: rail, header, status line."""
