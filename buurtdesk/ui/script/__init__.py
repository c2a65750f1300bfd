"""The script of an evening: its blocks, the clock that runs through them, and who came."""
