"""The room of the idea workshop: wall, list and capture."""
